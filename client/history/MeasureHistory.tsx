import { Button, Drawer, UnstyledButton } from "@mantine/core"
import {
  IconArrowBackUp,
  IconArrowsMove,
  IconCheck,
  IconMessage,
  IconPencil,
  IconPlus,
  IconScale,
  IconScaleOff,
  IconTrash,
} from "@tabler/icons-react"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  MeasureHistory as History,
  HistoryEvent,
  HistoryKind,
  Wording,
} from "../../shared/api/history.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { comparedFields } from "../../shared/document/fields/fieldWords.ts"
import { WordDiff } from "../agreement/positions/WordDiff.tsx"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { writtenTime } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import styles from "./history.module.css"
import past from "./measureHistory.module.css"
import { useRestore } from "./useRestore.tsx"

interface Props {
  plan: PlanView
  measure: string
  onClose: () => void
}

const atOnce = 50

const icons: Record<HistoryKind, typeof IconPlus> = {
  written: IconPlus,
  reworded: IconPencil,
  moved: IconArrowsMove,
  removed: IconTrash,
  returned: IconArrowBackUp,
  position: IconScale,
  withdrawn: IconScaleOff,
  lapsed: IconScaleOff,
  stands: IconScale,
  commented: IconMessage,
  replied: IconMessage,
  resolved: IconCheck,
}

/** The history of one measure, as one line of events; any wording can be read and brought back. */
export function MeasureHistory({ plan, measure, onClose }: Props) {
  const { t } = useTranslation("history")
  // Each part of the line begins behind an event; the first at the latest.
  const [parts, setParts] = useState<readonly (string | null)[]>([null])
  const [number, setNumber] = useState<string | null>("")
  const restore = useRestore(plan, "now", "")
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={number === null ? t("past.titleGone") : t("past.title", { number: number || "…" })}
      closeButtonProps={{ "aria-label": t("past.close") }}
    >
      <p className={past.lead}>{t(restore.measure ? "past.words" : "past.wordsReading")}</p>
      {parts.map((before, at) => (
        <Part
          key={before ?? ""}
          plan={plan}
          measure={measure}
          before={before}
          onNumber={setNumber}
          onEarlier={at === parts.length - 1 ? (last) => setParts([...parts, last]) : null}
        />
      ))}
    </Drawer>
  )
}

function Part(props: {
  plan: PlanView
  measure: string
  before: string | null
  onNumber: (number: string | null) => void
  onEarlier: ((last: string) => void) | null
}) {
  const { t } = useTranslation("history")
  const { plan, measure, before, onNumber, onEarlier } = props
  const query = new URLSearchParams({ limit: String(atOnce), ...(before ? { before } : {}) })
  const path = `/api/plans/${plan.id}/measures/${encodeURIComponent(measure)}/history?${query}`
  const [answer, again] = useFetch<History>(path)
  // The title is the drawer's: told once the answer is there.
  const answered = answer.state === "ready" ? answer.value.number : undefined
  useEffect(() => {
    if (answered !== undefined) onNumber(answered)
  }, [answered, onNumber])
  if (answer.state === "loading") return <Loading words={t("past.loading")} />
  if (answer.state === "failed") return <Failure error={answer.error} again={again} />
  const { number, digest, events, more } = answer.value
  const last = events.at(-1)
  return (
    <>
      <ol className={past.line}>
        {events.map((event) => (
          <Event
            key={event.id}
            plan={plan}
            measure={{ id: measure, number: number ?? "" }}
            event={event}
            digest={digest}
            again={again}
          />
        ))}
      </ol>
      {more && last && onEarlier && (
        <Button size="xs" variant="default" onClick={() => onEarlier(last.id)}>
          {t("past.earlier")}
        </Button>
      )}
    </>
  )
}

function Event(props: {
  plan: PlanView
  measure: { id: string; number: string }
  event: HistoryEvent
  /** Of the words now; null where the measure is gone. */
  digest: string | null
  again: () => Promise<void>
}) {
  const { t } = useTranslation("history")
  const { plan, measure, event, digest, again } = props
  const { kind, at, as, by, wording, position, comment } = event
  const [open, setOpen] = useState(false)
  const when = writtenTime(at)
  // A removal has no wording of its own: what stood before it is brought back.
  const isGone = wording !== null && wording.after === null
  const version = isGone ? wording.previous : (wording?.version ?? null)
  const restore = useRestore(
    plan,
    String(version ?? 0),
    t(isGone ? "past.wordingBefore" : "past.wordingOf", { when }),
    again,
  )
  const wanted = wording?.after ?? wording?.before ?? null
  const isCurrent = wording?.after != null && wording.after.digest === digest
  const Icon = icons[kind]
  const said =
    position !== null
      ? t(`past.position.${position.stance}`)
      : kind === "reworded" && wording?.moved
        ? t("past.kind.rewordedMoved")
        : kind === "position"
          ? ""
          : t(`past.kind.${kind}`)
  return (
    <li className={past.event} data-event={kind}>
      <span className={past.icon}>
        <Icon size={15} stroke={1.7} aria-hidden="true" />
      </span>
      <div className={past.body}>
        <p className={past.head}>
          <b>{said}</b>
          <Who plan={plan} agencies={event.agencies} as={as} by={by} />
          <time className={page.faint} dateTime={at}>
            {when}
          </time>
        </p>
        {position?.reason && <blockquote className={past.quote}>{position.reason}</blockquote>}
        {comment && <blockquote className={past.quote}>{comment.body}</blockquote>}
        {wording && (
          <p className={styles.rowActs}>
            {kind !== "moved" && (
              <UnstyledButton
                className={past.toggle}
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                {open
                  ? t("past.hide")
                  : t(wording.before && wording.after ? "past.showChange" : "past.showWording")}
              </UnstyledButton>
            )}
            {isCurrent && <span className={page.faint}>{t("past.current")}</span>}
            {restore.measure && !isCurrent && wanted && wanted.digest !== digest && version && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => restore.measure?.(measure)}
              >
                {t(isGone ? "past.restoreBefore" : "past.restore")}
              </Button>
            )}
          </p>
        )}
        {wording?.moved && wording.before && wording.after && (
          <p className={page.faint}>
            {t("past.place", {
              from: wording.before.under || "–",
              to: wording.after.under || "–",
            })}
          </p>
        )}
        {open && wording && (
          <Wordings before={wording.before} after={wording.after} lang={plan.settings.language} />
        )}
      </div>
    </li>
  )
}

function Who(props: {
  plan: PlanView
  agencies: readonly string[]
  as: HistoryEvent["as"]
  by: readonly string[]
}) {
  const { t } = useTranslation("history")
  const { plan, agencies, as, by } = props
  const known = agencies.map(
    (id) =>
      plan.agencies.find((agency) => agency.id === id) ?? { id, name: id, short: "?", colour: "" },
  )
  return (
    <span className={past.who}>
      {as === "secretariat" ? (
        <span>{t("secretariat")}</span>
      ) : (
        known.map(({ id, name, short, colour }) => (
          <i key={id} style={colour ? { background: colour } : {}} title={name}>
            {short}
          </i>
        ))
      )}
      {by.length > 0 && <span>{by.join(", ")}</span>}
      {agencies.length === 0 && <span>{t("past.server")}</span>}
    </span>
  )
}

/** A wording, or two with the words marked that came and went. */
function Wordings(props: { before: Wording | null; after: Wording | null; lang: string }) {
  const { t } = useTranslation("history")
  // A measure that was added or removed as a whole is shown without marks.
  const before = props.before ?? props.after
  const after = props.after ?? props.before
  if (!before || !after) return null
  const fields = comparedFields.filter((field) => before.fields[field] || after.fields[field])
  return (
    <div className={past.wording} lang={props.lang}>
      <p className={styles.words}>
        <WordDiff before={before.text} after={after.text} />
      </p>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(`measures.field.${field}`)}</dt>
            <dd>
              <WordDiff before={before.fields[field]} after={after.fields[field]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
