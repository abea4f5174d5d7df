import { Button, Select, TextInput, Title } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AgencyRow } from "../../../shared/api/people.ts"
import {
  type RecordPage as Page,
  type RecordEntry,
  recordedActs,
} from "../../../shared/api/record.ts"
import { AppBar } from "../../app/AppBar.tsx"
import { get } from "../../app/http.ts"
import { NotFoundPage } from "../../app/NotFoundPage.tsx"
import page from "../../app/page.module.css"
import { usePageTitle } from "../../app/pageTitle.ts"
import { session } from "../../app/session.ts"
import { useStore } from "../../app/store.ts"
import { useFetch } from "../../app/useFetch.ts"
import { PlanFrame } from "../../plan/PlanFrame.tsx"
import { Failure } from "../../ui/Failure.tsx"
import { Loading } from "../../ui/Loading.tsx"
import { notifyFailure } from "../../ui/notifyFailure.ts"
import styles from "./record.module.css"

/** The record of the installation, for its administrators. */
export function InstallationRecordPage() {
  const { t } = useTranslation("record")
  usePageTitle(t("title"))
  const now = useStore(session)
  if (now.state !== "in" || !now.user.administrator) return <NotFoundPage />
  return (
    <>
      <AppBar />
      <Record path="/api/audit" words={t("installationWords")} />
    </>
  )
}

/** The record of a plan, for its secretariat. */
export function PlanRecordPage({ planId }: { planId: string }) {
  const { t } = useTranslation("record")
  return (
    <PlanFrame planId={planId} place="people">
      {() => <Record path={`/api/plans/${planId}/audit`} words={t("planWords")} />}
    </PlanFrame>
  )
}

function Record({ path, words }: { path: string; words: string }) {
  const { t } = useTranslation("record")
  const [kind, setKind] = useState<string | null>(null)
  const [from, setFrom] = useState("")
  const [to, setTo] = useState("")
  const [older, setOlder] = useState<{ query: string; pages: Page[] }>({ query: "", pages: [] })
  const asked = Object.entries({ kind, from, to }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  const query = new URLSearchParams(asked).toString()
  const [answer, again] = useFetch<Page>(`${path}?${query}&limit=200`)
  const [agencies] = useFetch<{ agencies: AgencyRow[] }>("/api/agencies")
  const names = new Map(
    agencies.state === "ready" ? agencies.value.agencies.map(({ id, name }) => [id, name]) : [],
  )
  // Pages fetched for other filters do not belong to this list.
  const before = older.query === query ? older.pages : []
  const pages = answer.state === "ready" ? [answer.value, ...before] : []
  const last = pages.at(-1)

  async function more() {
    const first = last?.entries[0]?.seq ?? 0
    const next = await get<Page>(`${path}?${query}&limit=200&before=${first}`)
    setOlder({ query, pages: [...before, next] })
  }

  return (
    <main className={page.page}>
      <div>
        <Title order={1} size="h2">
          {t("title")}
        </Title>
        <p className={page.lead}>
          {words}
          {last && ` ${t("kept", { count: last.keptDays })}`}
        </p>
      </div>
      <section className={page.card}>
        <div className={styles.filters}>
          <Select
            label={t("kind")}
            placeholder={t("everything")}
            data={Object.keys(recordedActs).map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={kind}
            onChange={setKind}
            clearable
          />
          <TextInput
            type="date"
            label={t("from")}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t("to")}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <Button component="a" variant="default" href={`${path}/audit.csv?${query}`}>
            {t("csv")}
          </Button>
          <Button component="a" variant="default" href={`${path}/audit.jsonl?${query}`}>
            {t("jsonl")}
          </Button>
        </div>
        {answer.state === "loading" && <Loading words={t("loading", { ns: "app" })} />}
        {answer.state === "failed" && <Failure error={answer.error} again={again} />}
        {last && (
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th>{t("when")}</th>
                  <th>{t("who")}</th>
                  <th>{t("what")}</th>
                </tr>
              </thead>
              <tbody>
                {pages
                  .flatMap(({ entries }) => [...entries].reverse())
                  .map((entry) => (
                    <Row key={entry.seq} entry={entry} names={names} />
                  ))}
              </tbody>
            </table>
          </div>
        )}
        {last && pages.every(({ entries }) => entries.length === 0) && (
          <p className={page.empty}>{t("none")}</p>
        )}
        {last?.more && (
          <div className={page.cardBody}>
            <Button variant="default" onClick={() => notifyFailure(more())}>
              {t("older")}
            </Button>
          </div>
        )}
      </section>
    </main>
  )
}

function Row({ entry, names }: { entry: RecordEntry; names: Map<string, string> }) {
  const { t } = useTranslation(["record", "app", "people"])
  const { details, about, address } = entry
  const said = Object.entries(details).map(([name, value]) => {
    if (name === "times" || name === "days") return t(name, { count: Number(value) })
    const known = names.get(String(value)) ?? String(value)
    if (name === "right") return t(`app:right.${value}`, { defaultValue: known })
    if (name === "role") return t(`people:roles.${value}`, { defaultValue: known })
    return t(`detail.${name}.${value}`, { defaultValue: known })
  })
  return (
    <tr>
      <td className={styles.time}>{entry.at.slice(0, 19).replace("T", " ")}</td>
      <td>
        {entry.by ?? t("nobody")}
        <div className={page.faint}>
          {[entry.agency && names.get(entry.agency), address].filter(Boolean).join(" · ")}
        </div>
      </td>
      <td>
        {t(`act.${entry.act}`)}
        <div className={page.faint}>{[about, ...said].filter(Boolean).join(" · ")}</div>
      </td>
    </tr>
  )
}
