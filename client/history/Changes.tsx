import { Alert, SegmentedControl } from "@mantine/core"
import i18next from "i18next"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Comparison } from "../../shared/api/comparison.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { StandardsView } from "../../shared/api/standards.ts"
import { type Change, changes } from "../../shared/coverage/levels/comparison.ts"
import { plainVersion } from "../../shared/coverage/set/plainVersion.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { titleIn } from "../coverage/areas/areaItems.ts"
import { useLanguages } from "../coverage/areas/languageNames.ts"
import { SetText, useSetLanguage } from "../coverage/areas/SetText.tsx"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { ChangedArea } from "./ChangedArea.tsx"
import styles from "./history.module.css"

/** Of more areas that changed, each is opened by its reader: all at once would be too long to read. */
const mostOpen = 12

// No level changes by it, and it is what a reader must not miss.
const againstMoved = ({ from, to }: Comparison["areas"][number]) =>
  [...from.readsAgainst, ...to.readsAgainst].some(({ kept }) => !kept)

/**
 * The areas of a comparison: open those that changed, then those where wording against a provision
 * came or went, and the others below under one line, with how many there are of each kind.
 */
export function Changes({ plan, comparison }: { plan: PlanView; comparison: Comparison }) {
  const { t } = useTranslation("history")
  const { set, areas } = comparison
  const path = `/api/standards/${encodeURIComponent(set.id)}/${encodeURIComponent(set.version)}`
  const [answer, again] = useFetch<StandardsView>(path)
  const language = useSetLanguage()
  const { list } = useLanguages()
  const [shown, setShown] = useState<Change | "all">("all")
  if (answer.state === "loading") return <Loading words={t("loading")} />
  if (answer.state === "failed") return <Failure error={answer.error} again={again} />
  const standards = answer.value
  const unread = new Set(
    [comparison.from, comparison.to].flatMap(({ lang, reads }) => (reads ? [] : [lang])),
  )
  const count = (change: Change) => areas.filter((area) => area.change === change).length
  const of = (kinds: readonly Change[]) =>
    kinds.flatMap((change) => areas.filter((area) => area.change === change))
  const movedKinds = changes.filter((change) => change !== "unchanged")
  const still = of(["unchanged"])
  const visible = shown === "all" ? [...of(movedKinds), ...still.filter(againstMoved)] : of([shown])
  const unchanged = shown === "all" ? still.filter((area) => !againstMoved(area)) : []
  const moved = areas.length - count("unchanged")
  const isMoved = (area: Comparison["areas"][number]) =>
    area.change !== "unchanged" || againstMoved(area)
  const opens = areas.filter(isMoved).length <= mostOpen
  const row = (area: Comparison["areas"][number]) => {
    const known = standards.areas.find(({ id }) => id === area.id)
    const titles = new Map(
      (known?.elements ?? []).map(({ id, title }) => [id, titleIn(title, language)]),
    )
    return (
      <ChangedArea
        key={area.id}
        planId={plan.id}
        area={area}
        texts={comparison}
        title={known ? <SetText words={known.title} /> : area.id}
        elementTitle={(id) => titles.get(id) ?? id}
        opened={opens && isMoved(area)}
      />
    )
  }
  return (
    <div className={page.cardBody}>
      {unread.size > 0 && (
        <Alert color="yellow" role="status" mb="sm">
          {t("unread", { language: list([...unread]) })}
        </Alert>
      )}
      <div className={styles.filter}>
        <SegmentedControl
          aria-label={t("filter")}
          size="xs"
          value={shown}
          onChange={(value) => setShown(value as Change | "all")}
          data={[
            { value: "all", label: `${t("all")} ${areas.length}` },
            ...changes.map((change) => ({
              value: change,
              label: `${t(`change.${change}`)} ${count(change)}`,
            })),
          ]}
        />
        <p className={page.faint}>
          {t("against", {
            title: titleIn(standards.title, i18next.language),
            version: plainVersion(set.version).number,
          })}
        </p>
      </div>
      {shown === "all" && moved === 0 && <p role="status">{t("nothingChanged")}</p>}
      {shown !== "all" && visible.length === 0 && (
        <p role="status">{t("none", { change: t(`change.${shown}`).toLowerCase() })}</p>
      )}
      <ul className={styles.areas}>{visible.map(row)}</ul>
      {unchanged.length > 0 && (
        <details className={styles.unchanged}>
          <summary>{t("unchangedAreas", { count: unchanged.length })}</summary>
          <ul className={styles.areas}>{unchanged.map(row)}</ul>
        </details>
      )}
    </div>
  )
}
