import { UnstyledButton } from "@mantine/core"
import { useLayoutEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Agency } from "../../../shared/api/plans.ts"
import type { Practice } from "../../../shared/coverage/set/set.ts"
import { useSelected, useStore } from "../../app/store.ts"
import { Help } from "../../onboarding/Help.tsx"
import { AreaSearch } from "../areas/AreaSearch.tsx"
import { criterionIn } from "../areas/areaItems.ts"
import type { JumpTarget } from "../areas/Excerpts.tsx"
import { Practices } from "../areas/Practices.tsx"
import { useSetLanguage } from "../areas/SetText.tsx"
import type { CoverageStore } from "../coverageStore.ts"
import { DismissDialog } from "./DismissDialog.tsx"
import { DismissedFindings } from "./DismissedFindings.tsx"
import { FindingItem } from "./FindingItem.tsx"
import type { FindingStore, ShownFinding } from "./findingStore.ts"
import { RemarksWorth } from "./RemarksWorth.tsx"
import "../coverage.css"
import "./findings.css"

/** The reader of the findings, and their rights on them. */
export interface FindingReader {
  agency: string
  /** May dismiss findings. */
  writes: boolean
  /** Holds the secretariat's function. */
  manages: boolean
}

/** How many remarks are open, for a tab's label. */
export function useFindingCount(store: FindingStore): number {
  return useSelected(store.state, ({ open }) => open)
}

/** A finding as it is at one measure alone; null where it is not there. */
function narrowed(finding: ShownFinding, measureId: string): ShownFinding | null {
  const places = finding.places.filter((place) => place.measureId === measureId)
  return places.length > 0 ? { ...finding, places } : null
}

/** Practices that help with any of these findings; things that are named together have each its own criterion. */
function practicesFor(findings: readonly ShownFinding[], practices: readonly Practice[]) {
  const wanted = new Set(
    findings.flatMap(({ criterion, places }) => [criterion, ...places.map((one) => one.criterion)]),
  )
  return practices.filter(({ criteria }) => criteria.some((id) => wanted.has(id)))
}

const names = ({ message, mend, places }: ShownFinding) =>
  [message, mend, ...places.map(({ number }) => number ?? "")].join(" ").toLocaleLowerCase()

/**
 * Remarks on how the plan is made, by criterion, each with its places, its sentence and a way to
 * mend it; those that were dismissed stand folded at the end. `measure` narrows the list to one
 * measure (`onMeasure(null)` widens it again).
 */
export function Effectiveness(props: {
  coverage: CoverageStore
  store: FindingStore
  agencies: readonly Agency[]
  reader: FindingReader
  /** Nothing can be sent now. */
  offline: boolean
  measure: { id: string; number: string } | null
  onMeasure: (measure: null) => void
  onJump: (target: JumpTarget) => void
}) {
  const { t } = useTranslation("coverage")
  const language = useSetLanguage()
  const { coverage, store, reader, measure, onJump } = props
  const { set, refused, failed } = useStore(coverage.state)
  const stale = useSelected(coverage.state, (state) => state.stale)
  const { findings } = useStore(store.state)
  const [search, setSearch] = useState("")
  const [asking, setAsking] = useState<ShownFinding | null>(null)
  const list = useRef<HTMLDivElement>(null)
  // Whoever comes from a measure reads first that only its remarks are shown.
  useLayoutEffect(() => {
    if (measure && list.current) list.current.scrollTop = 0
  }, [measure])
  if (refused !== null) {
    const words = refused === "missing" ? t("effect.noSet") : refused
    return <p className="panel-note panel-warn">{words}</p>
  }
  if (failed && !findings) return <p className="panel-note">{t("failed")}</p>
  if (!set || !findings) return <p className="panel-note">{t("reading")}</p>
  const wanted = search.trim().toLocaleLowerCase()
  const shown = findings
    .flatMap((finding) => (measure ? (narrowed(finding, measure.id) ?? []) : finding))
    .filter((finding) => wanted === "" || names(finding).includes(wanted))
  const byCriterion = new Map<string, ShownFinding[]>()
  for (const finding of shown) {
    if (finding.dismissed) continue
    byCriterion.set(finding.criterion, [...(byCriterion.get(finding.criterion) ?? []), finding])
  }
  const dismissed = shown.filter((finding) => finding.dismissed)
  // Counted as they are listed, so that this number is the sum of those beside the criteria.
  const listed = shown.length - dismissed.length
  return (
    <div className="coverage-scroll" ref={list}>
      <div className="coverage-top">
        <p className="quiet effect-intro">
          {t("effect.intro")} <Help of="finding" />
        </p>
        {(findings.length > 0 || wanted !== "") && (
          <AreaSearch value={search} onChange={setSearch} label={t("effect.search")} />
        )}
        <p className="effect-count" role="status" data-stale={stale}>
          {t("effect.open", { count: listed })}
          {stale && <span className="quiet"> {t("updating")}</span>}
        </p>
        {measure && (
          <p className="effect-only">
            {t("effect.only", { number: measure.number })}{" "}
            <UnstyledButton className="panel-link" onClick={() => props.onMeasure(null)}>
              {t("effect.all")}
            </UnstyledButton>
          </p>
        )}
      </div>
      {byCriterion.size === 0 && (
        <p className="panel-note">
          {t(measure ? "effect.noneHere" : wanted ? "effect.noMatch" : "effect.none")}
        </p>
      )}
      {[...byCriterion].map(([id, own]) => {
        const named = set.criteria.find((one) => one.id === id)
        const criterion = named && criterionIn(named, language)
        return (
          <section key={id} className="effect" data-criterion={id}>
            <h3>
              <span lang={criterion?.lang}>{criterion?.title ?? id}</span>
              <span>{own.length}</span>
            </h3>
            {criterion && (
              <p className="quiet" lang={criterion.lang}>
                {criterion.requires}
              </p>
            )}
            <ul>
              {own.map((finding) => (
                <li key={finding.places[0]?.key}>
                  <FindingItem
                    finding={finding}
                    onJump={onJump}
                    {...(reader.writes && !props.offline ? { onDismiss: setAsking } : {})}
                  />
                </li>
              ))}
            </ul>
            <Practices practices={practicesFor(own, set.practices)} />
          </section>
        )
      })}
      <DismissedFindings
        store={store}
        findings={dismissed}
        agencies={props.agencies}
        reader={reader}
        offline={props.offline}
        onJump={onJump}
      />
      <RemarksWorth accuracy={set.accuracy} />
      {asking && <DismissDialog store={store} finding={asking} onClose={() => setAsking(null)} />}
    </div>
  )
}
