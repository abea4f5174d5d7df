import { Button, SegmentedControl, Select } from "@mantine/core"
import { IconFileDiff, IconFileTypePdf } from "@tabler/icons-react"
import { Fragment, useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { TextComparison } from "../../shared/api/comparison.ts"
import type { PlanSummary, PlanView } from "../../shared/api/plans.ts"
import type { VersionList } from "../../shared/api/versions.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { download, keep } from "../export/download.ts"
import { writtenDay, writtenTime } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { Changes } from "./Changes.tsx"
import styles from "./history.module.css"
import { MeasureChanges } from "./MeasureChanges.tsx"
import { chosenVersion, isComplete, searchOf, type TextChoice } from "./textChoice.ts"
import { useRestore } from "./useRestore.tsx"

interface Props {
  plan: PlanView
  list: VersionList
  choice: TextChoice
  choose: (choice: TextChoice) => void
}

// The value of a choice is a version or a plan; its first letter tells which.
const asVersion = (id: string) => `v${id}`
const asPlan = (id: string) => `p${id}`

/** The full text of the choice, as the field may have no room for it. */
const labelOf = (chosen: string | null, data: readonly { value: string; label: string }[]) =>
  data.find(({ value }) => value === chosen)?.label

/** Two texts to choose, and what the standards find in each. */
export function ComparisonCard({ plan, list, choice, choose }: Props) {
  const { t } = useTranslation("history")
  const [plans] = useFetch<{ plans: PlanSummary[] }>("/api/plans")
  const others = plans.state === "ready" ? plans.value.plans.filter(({ id }) => id !== plan.id) : []
  const isOnly = (title: string) =>
    title !== plan.settings.title && others.filter((one) => one.title === title).length < 2
  const saved = list.versions.map(({ id, version, name, writtenAt }) => ({
    id,
    label: `${name || t("number", { number: version })}, ${writtenDay(writtenAt)}`,
  }))
  // An address may name words that nobody saved as a version.
  const versionsWith = ({ id, unsaved }: ReturnType<typeof chosenVersion>) =>
    unsaved === null ? saved : [{ id, label: t("number", { number: unsaved }) }, ...saved]
  const earlierVersion = chosenVersion(choice.from ?? "", list.versions)
  const laterVersion = chosenVersion(choice.to, list.versions)
  const earlier = [
    {
      group: t("versions"),
      items: versionsWith(earlierVersion).map(({ id, label }) => ({ value: asVersion(id), label })),
    },
    {
      group: t("plans"),
      items: others.map(({ id, title, createdAt }) => ({
        value: asPlan(id),
        // Two with one title are told apart by when they were made, as in the list of plans.
        label: isOnly(title) ? title : t("made", { title, when: writtenTime(createdAt) }),
      })),
    },
  ].filter(({ items }) => items.length > 0)
  const from = choice.with ? asPlan(choice.with) : choice.from && asVersion(earlierVersion.id)
  const later = [
    { value: "now", label: t("now") },
    ...versionsWith(laterVersion).map(({ id, label }) => ({ value: id, label })),
  ]
  return (
    <section className={page.card} aria-labelledby="comparison">
      <div className={page.cardHead}>
        <h2 id="comparison">{t("compare")}</h2>
        <p>{t("compareWords")}</p>
      </div>
      {earlier.length === 0 && plans.state === "ready" ? (
        <p className={page.empty}>{t("noChoice")}</p>
      ) : (
        <div className={styles.choice}>
          <Select
            label={t("from")}
            placeholder={t("fromChoose")}
            data={earlier}
            value={from}
            title={labelOf(
              from,
              earlier.flatMap(({ items }) => items),
            )}
            searchable
            onChange={(value) => {
              if (value === null) return
              const id = value.slice(1)
              const isPlan = value === asPlan(id)
              choose({ ...choice, from: isPlan ? null : id, with: isPlan ? id : null })
            }}
          />
          <Select
            label={t("to")}
            data={later}
            value={laterVersion.id}
            title={labelOf(laterVersion.id, later)}
            allowDeselect={false}
            onChange={(to) => choose({ ...choice, to: to ?? "now" })}
          />
        </div>
      )}
      {isComplete(choice) && (
        <div className={styles.view}>
          <SegmentedControl
            aria-label={t("view.choose")}
            size="xs"
            value={choice.view}
            onChange={(view) => choose({ ...choice, view: view as TextChoice["view"] })}
            data={[
              { value: "proposed", label: t("view.proposed") },
              { value: "agreed", label: t("view.agreed") },
            ]}
          />
          <span>{t(`view.words.${choice.view}`)}</span>
        </div>
      )}
      <p className={styles.import}>
        <Link href="/plans">{t("importEarlier")}</Link>
      </p>
      {isComplete(choice) ? (
        <Result plan={plan} choice={choice} now={list.now} />
      ) : (
        earlier.length > 0 && <p className={page.empty}>{t("choose")}</p>
      )}
    </section>
  )
}

function Result(props: { plan: PlanView; choice: TextChoice; now: VersionList["now"] }) {
  const { plan, choice, now } = props
  const { t } = useTranslation("history")
  const path = `/api/plans/${plan.id}/comparison${searchOf(choice)}`
  const [answer, again] = useFetch<TextComparison>(path)
  // The list hears of new words; a text of the past has none.
  const { from } = answer.state === "ready" ? answer.value : { from: null }
  const restore = useRestore(
    plan,
    choice.from ?? "now",
    from?.saved?.name || t("number", { number: from?.version ?? 0 }),
    again,
  )
  const read = answer.state === "ready" && answer.value.to.now ? answer.value.to.version : null
  const isOld = read !== null && now !== null && read < now
  useEffect(() => {
    if (isOld) void again()
  }, [isOld, again])
  if (answer.state === "loading") return <Loading words={t("reading")} />
  if (answer.state === "failed") {
    return (
      <div className={page.cardBody}>
        <Failure error={answer.error} again={again} />
      </div>
    )
  }
  const comparison = answer.value
  const isOwn = choice.with === null && comparison.to.now
  const inOrder = comparison.from.version <= comparison.to.version
  return (
    <Fragment key={path}>
      {choice.with === null && choice.from !== null && inOrder && (
        <Redline planId={plan.id} from={choice.from} to={choice.to} />
      )}
      <MeasureChanges
        plan={plan}
        comparison={comparison}
        {...(isOwn && restore.measure ? { onRestore: restore.measure } : {})}
      />
      <h3 className={styles.partHead}>{t("measures.areas")}</h3>
      <Changes plan={plan} comparison={comparison} />
    </Fragment>
  )
}

/** The changes between the two texts: as a Word file, to be accepted or rejected there, or as PDF. */
function Redline({ planId, from, to }: { planId: string; from: string; to: string }) {
  const { t } = useTranslation("history")
  const sending = useSubmit()
  const [form, setForm] = useState<"docx" | "pdf">("docx")
  async function fetchFile(asked: "docx" | "pdf") {
    setForm(asked)
    const query = new URLSearchParams({ from, to })
    const name = `redline.${asked}`
    const path = `/api/plans/${planId}/exports/${name}?${query}`
    const stop = new AbortController()
    await sending.send(async () => keep(await download(path, name, () => {}, stop.signal)))
  }
  return (
    <div className={styles.redline}>
      <Button
        size="xs"
        variant="default"
        loading={sending.busy && form === "docx"}
        disabled={sending.busy && form !== "docx"}
        leftSection={<IconFileDiff size={15} aria-hidden="true" />}
        onClick={() => void fetchFile("docx")}
      >
        {t("redline")}
      </Button>
      <Button
        size="xs"
        variant="default"
        loading={sending.busy && form === "pdf"}
        disabled={sending.busy && form !== "pdf"}
        leftSection={<IconFileTypePdf size={15} aria-hidden="true" />}
        onClick={() => void fetchFile("pdf")}
      >
        {t("redlinePdf")}
      </Button>
      <span>{t("redlineWords")}</span>
      {sending.failure !== null && <Failure error={sending.failure} />}
    </div>
  )
}
