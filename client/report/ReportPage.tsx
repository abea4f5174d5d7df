import {
  Button,
  Checkbox,
  Loader,
  Menu,
  Modal,
  SegmentedControl,
  Select,
  Title,
} from "@mantine/core"
import { IconChevronDown, IconDownload } from "@tabler/icons-react"
import { type ReactNode, useEffect, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useLocation, useSearch } from "wouter"
import { can } from "../../shared/access.ts"
import type { FeedbackView } from "../../shared/api/feedback.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { NewReportAct, ReportRow } from "../../shared/api/reports.ts"
import { isLanguage, type Language, languages } from "../../shared/languages.ts"
import { reportWords } from "../../shared/report/reportWords.ts"
import { del, post, put } from "../app/http.ts"
import page from "../app/page.module.css"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { DownloadProgress } from "../export/DownloadProgress.tsx"
import { useDownload } from "../export/useDownload.ts"
import { language } from "../languages/i18n.ts"
import { PlanFrame } from "../plan/PlanFrame.tsx"
import { DialogFoot } from "../ui/DialogFoot.tsx"
import { writtenDay } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { sentence } from "../ui/sentence.ts"
import { offerUndo } from "../ui/undoNotice.tsx"
import { useConfirm } from "../ui/useConfirm.tsx"
import { ReportSheet, usePartsOfReport } from "./ReportSheet.tsx"
import styles from "./report.module.css"
import { type ReportContext, ReportProvider, useReport } from "./reportContext.tsx"

/** The feedback report of a plan: where it is read, written by an expert, answered and released. */
export function ReportPage({ planId }: { planId: string }) {
  return (
    <PlanFrame planId={planId} place="report">
      {(plan) => <Report plan={plan} />}
    </PlanFrame>
  )
}

const names: Record<Language, string> = { en: "English", ru: "Русский", az: "Azərbaycanca" }

/** The report that the address requests, and a function to request another. */
function useAsked() {
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const lang = asked.get("lang")
  const now = {
    report: asked.get("report"),
    view: asked.get("view") === "agreed" ? ("agreed" as const) : null,
    lang: isLanguage(lang) ? lang : language(),
  }
  const ask = (next: Partial<typeof now>) => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...now, ...next }))
      if (value !== null) query.set(name, value)
    go(`${window.location.pathname}?${query}`, { replace: true })
  }
  return [now, ask] as const
}

/** Asks again when the page comes back into view: others may have written meanwhile. */
function useBack(again: () => Promise<void>): void {
  useEffect(() => {
    const refresh = () => document.visibilityState === "visible" && void again()
    document.addEventListener("visibilitychange", refresh)
    return () => document.removeEventListener("visibilitychange", refresh)
  }, [again])
}

function Report({ plan }: { plan: PlanView }) {
  const { t } = useTranslation("report")
  const [asked, ask] = useAsked()
  const query = new URLSearchParams({
    lang: asked.lang,
    ...(asked.report ? { report: asked.report } : {}),
    ...(asked.view ? { view: asked.view } : {}),
  })
  const [answer, again] = useFetch<FeedbackView>(`/api/plans/${plan.id}/report?${query}`)
  const [list, againList] = useFetch<{ reports: ReportRow[] }>(`/api/plans/${plan.id}/reports`)
  useBack(again)
  const rows = list.state === "ready" ? list.value.reports : []
  const view = answer.state === "ready" ? answer.value : null
  const shown = view?.report.expert?.id ?? "now"
  const both = async () => {
    await Promise.all([again(), againList()])
  }
  const file = new URLSearchParams({ lang: asked.lang, report: shown })
  if (shown === "now" && view) file.set("view", view.report.view)
  return (
    <main className={page.page}>
      <div className={page.head}>
        <div>
          <Title order={1} size="h2">
            {t("title")}
          </Title>
          <p className={page.lead}>{t("words")}</p>
        </div>
        <Downloads plan={plan} query={file} disabled={view === null} />
      </div>
      <div className={styles.tools}>
        {rows.length > 0 && (
          <Select
            label={t("which")}
            className={styles.which ?? ""}
            allowDeselect={false}
            value={shown}
            onChange={(value) => value && ask({ report: value, view: null })}
            data={[
              { value: "now", label: t("now") },
              ...rows.map((row) => ({
                value: row.id,
                label: t("row", rowWords(row, t, row.id === shown ? view : null)),
              })),
            ]}
          />
        )}
        <div>
          <span className={styles.label}>{t("language")}</span>
          <SegmentedControl
            aria-label={t("language")}
            size="xs"
            value={asked.lang}
            onChange={(value) => isLanguage(value) && ask({ lang: value })}
            data={languages.map((value) => ({ value, label: names[value] }))}
          />
        </div>
        {shown === "now" && (
          <div>
            <span className={styles.label}>{t("view")}</span>
            <SegmentedControl
              aria-label={t("view")}
              size="xs"
              value={asked.view ?? "proposed"}
              onChange={(value) =>
                ask({ report: "now", view: value === "agreed" ? "agreed" : null })
              }
              data={(["proposed", "agreed"] as const).map((value) => ({
                value,
                label: t(`views.${value}`),
              }))}
            />
          </div>
        )}
      </div>
      {answer.state === "loading" && <Loading words={t("loading")} />}
      {answer.state === "failed" && <Failure error={answer.error} again={again} />}
      {view && (
        <Shown
          plan={plan}
          view={view}
          rows={rows}
          again={both}
          open={(report) => {
            ask({ report, view: null })
            void againList()
          }}
        />
      )}
    </main>
  )
}

function rowWords(
  { version, name, begun, signed, released }: ReportRow,
  t: (key: string) => string,
  /** The report itself, which alone says whether its signature still stands. */
  view: FeedbackView | null,
) {
  const holds = !view?.report.signedBefore
  const state = released ? "released" : signed ? (holds ? "signed" : "lapsed") : "open"
  return { version: name || String(version), by: begun.by, state: t(`state.${state}`) }
}

interface ShownProps {
  plan: PlanView
  view: FeedbackView
  rows: readonly ReportRow[]
  again: () => Promise<void>
  /** Shows another report, by its id. */
  open: (report: string) => void
}

function Shown({ plan, view, rows, again, open }: ShownProps) {
  const { t } = useTranslation("report")
  const { report } = view
  const { expert, released } = report
  const address = `/api/plans/${plan.id}/reports/${expert?.id ?? ""}`
  const fixed = expert === null || released !== null
  const context: ReportContext = {
    view,
    words: useMemo(() => reportWords(report.lang), [report.lang]),
    writes: !fixed && can(plan.right, "report"),
    replies: !fixed && can(plan.right, "manage"),
    async act(body: NewReportAct, done: string) {
      const { key } = await post<{ key: string }>(`${address}/acts`, body)
      await again()
      if (done)
        offerUndo(done, t("undo"), async () => {
          await post(`${address}/acts`, { act: "undo", key })
          await again()
        })
    },
    async reply(key: string, words: string) {
      await put(`${address}/replies`, { key, words })
      await again()
    },
  }
  return (
    <ReportProvider value={context}>
      <State plan={plan} view={view} rows={rows} again={again} open={open} address={address} />
      <div className={styles.columns}>
        <Contents />
        <ReportSheet />
      </div>
    </ReportProvider>
  )
}

function Contents() {
  const { t } = useTranslation("report")
  const parts = usePartsOfReport()
  const { report } = useReport().view
  return (
    <nav className={styles.contents} aria-label={t("contents")}>
      <ol lang={report.lang}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={styles.contentsLink}
              onClick={(event) => {
                event.preventDefault()
                const heading = document.getElementById(id)
                heading?.scrollIntoView()
                heading?.focus({ preventScroll: true })
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const forms = ["docx", "pdf", "html", "json"] as const

function Downloads(props: { plan: PlanView; query: URLSearchParams; disabled: boolean }) {
  const { t } = useTranslation("report")
  const { making, start, stop } = useDownload()
  const busy = making.state === "making"

  async function make(form: (typeof forms)[number]) {
    const name = `feedback.${form}`
    await start(`/api/plans/${props.plan.id}/exports/${name}?${props.query}`, name)
  }

  return (
    <div>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            disabled={props.disabled || busy}
            leftSection={
              busy ? <Loader size={14} /> : <IconDownload size={16} aria-hidden="true" />
            }
            rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          >
            {t("download")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {forms.map((form) => (
            <Menu.Item key={form} onClick={() => void make(form)}>
              {t(`file.${form}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <DownloadProgress making={making} stop={stop} />
    </div>
  )
}

const shortDigest = (digest: string) => digest.slice(0, 15)

/** Where the report stands, and the act that is next: begin, sign, release. */
function State({ plan, view, rows, again, open, address }: ShownProps & { address: string }) {
  const { t } = useTranslation("report")
  const sure = useConfirm()
  const { report, since } = view
  const { expert, signed, signedBefore, released, plan: of } = report
  const writes = can(plan.right, "report")
  const manages = can(plan.right, "manage")
  const version = of.version
  const behind = since && (
    <div className={styles.since}>
      <span>
        {since.added + since.removed + since.reworded === 0
          ? t("sinceText")
          : t("since", { ...since })}{" "}
        {since.numbers.length > 0 &&
          t("sinceNumbers", { numbers: since.numbers.slice(0, 12).join(", ") })}{" "}
        <Link href={`/plans/${plan.id}/history/${of.seq}`}>{t("sinceShow")}</Link>
      </span>
      {writes && <Begin plan={plan} rows={rows} from={expert?.id ?? null} open={open} again />}
    </div>
  )
  if (!expert) {
    if (!writes) return null
    return (
      <section className={styles.state} aria-label={t("begin")}>
        <p>{t("beginWords")}</p>
        <Begin plan={plan} rows={rows} from={rows[0]?.id ?? null} open={open} />
      </section>
    )
  }
  async function unsign() {
    if (!(await sure(t("unsignSure"), t("unsign")))) return
    await del(`${address}/signature`)
    await again()
  }
  const said = (one: { by: string; agency: string; at: string }) => ({
    ...one,
    date: writtenDay(one.at),
  })
  let head: ReactNode
  let words: string
  if (released && signed) {
    head = t("released", { ...said(signed), date: writtenDay(released.at) })
    words = t("releasedWords")
  } else if (signed) {
    head = t("signed", said(signed))
    const place = t("signedWords", { version, digest: shortDigest(of.digest) })
    words = `${place} ${t(writes ? "signedExpert" : "signedSecretariat")}`
  } else {
    head = t("writing", { ...said(expert), version })
    words = signedBefore ? t("lapsed", said(signedBefore)) : t(writes ? "writingWords" : "waits")
  }
  return (
    <section className={styles.state} aria-label={t("which")}>
      <div className={styles.stateHead}>
        <div>
          <h2>{head}</h2>
          <p>{words}</p>
        </div>
        {writes && !released && signed && (
          <Button variant="default" onClick={() => notifyFailure(unsign())}>
            {t("unsign")}
          </Button>
        )}
        {writes && !released && !signed && <Sign view={view} address={address} again={again} />}
        {manages && !released && signed && <Release view={view} address={address} again={again} />}
      </div>
      {behind}
    </section>
  )
}

function Begin(props: {
  plan: PlanView
  rows: readonly ReportRow[]
  /** The report whose edits may be kept. */
  from: string | null
  open: (report: string) => void
  again?: boolean
}) {
  const { t } = useTranslation("report")
  const [keeps, setKeeps] = useState(true)
  const [busy, setBusy] = useState(false)
  const earlier = props.rows.find(({ id }) => id === props.from)

  async function begin() {
    setBusy(true)
    try {
      const from = earlier && keeps ? { from: earlier.id } : {}
      const { id } = await post<{ id: string }>(`/api/plans/${props.plan.id}/reports`, from)
      props.open(id)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className={styles.begin}>
      {earlier && (
        <Checkbox
          checked={keeps}
          onChange={(event) => setKeeps(event.currentTarget.checked)}
          label={t("keepEdits", { version: earlier.name || String(earlier.version) })}
        />
      )}
      <Button loading={busy} onClick={() => notifyFailure(begin())}>
        {t(props.again ? "beginAgain" : "begin")}
      </Button>
    </div>
  )
}

interface ActProps {
  view: FeedbackView
  address: string
  again: () => Promise<void>
}

function Sign({ view, address, again }: ActProps) {
  const { t } = useTranslation("report")
  const now = useStore(session)
  const { report } = view
  const user = now.state === "in" ? now.user : null
  return (
    <Asked
      act={t("sign")}
      title={t("signTitle")}
      question={t("signAsk", {
        by: user?.name ?? "",
        agency: user?.agency.name ?? "",
        version: report.plan.version,
        digest: shortDigest(report.plan.digest),
      })}
      send={async () => {
        await put(`${address}/signature`, { content: report.content })
        await again()
      }}
    />
  )
}

function Release({ view, address, again }: ActProps) {
  const { t } = useTranslation("report")
  const { covered, elaborate, effective, removed, practices, content } = view.report
  // The machine's findings need no reply; what a person wrote or removed may want one.
  const people = [covered, elaborate, effective, practices].flatMap((all) =>
    all.filter(({ machine, reply }) => !machine && reply === null),
  )
  const unanswered = people.length + removed.filter(({ reply }) => reply === null).length
  return (
    <Asked
      act={t("release")}
      title={t("releaseTitle")}
      question={t("releaseAsk", { count: unanswered })}
      send={async () => {
        await post(`${address}/release`, { content })
        await again()
      }}
    />
  )
}

/** A button that asks before it does what cannot be undone, and says why where it was not done. */
function Asked(props: { act: string; title: string; question: string; send: () => Promise<void> }) {
  const { t } = useTranslation("report")
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function send() {
    setBusy(true)
    setFailure(null)
    try {
      await props.send()
      setOpen(false)
    } catch (error) {
      setFailure(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{props.act}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={props.title}>
        <p className={styles.question}>{props.question}</p>
        <DialogFoot
          failure={failure}
          cancel={t("cancel")}
          send={props.title}
          busy={busy}
          onCancel={() => setOpen(false)}
          onSend={() => void send()}
        />
      </Modal>
    </>
  )
}
