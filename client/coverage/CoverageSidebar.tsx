import { SegmentedControl } from "@mantine/core"
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { Report } from "../../shared/coverage/levels/report.ts"
import { type Binding, bindingOf } from "../../shared/coverage/set/binding.ts"
import { readsLanguage } from "../../shared/coverage/set/readsLanguage.ts"
import { useStore } from "../app/store.ts"
import { Help } from "../onboarding/Help.tsx"
import { Accuracy } from "./areas/Accuracy.tsx"
import { AreaList } from "./areas/AreaList.tsx"
import { AreaSearch } from "./areas/AreaSearch.tsx"
import {
  type AreaView,
  areaGroups,
  areaItems,
  type ShownSet,
  toElaborate,
} from "./areas/areaItems.ts"
import type { JumpTarget } from "./areas/Excerpts.tsx"
import { InstrumentFilter, type Narrowing } from "./areas/InstrumentFilter.tsx"
import { Invitation } from "./areas/Invitation.tsx"
import { LevelStrip } from "./areas/LevelStrip.tsx"
import { NoSet, UnreadLanguage } from "./areas/NoSet.tsx"
import type { CoverageState } from "./coverageState.ts"
import type { CoverageStore } from "./coverageStore.ts"
import type { DecisionContext } from "./decisions/decisionContext.ts"
import { useVerdicts } from "./decisions/useVerdicts.ts"

/**
 * The standards beside the text: every area of the set with the level that the words reach now, the
 * sentences that carry it, and what is still asked. Fills the height it is given and scrolls inside.
 * `onJump` gets the id of a measure or block and the words in it ("" for the whole); `onSettings`
 * opens the plan's settings, and is left out for who may not change them.
 */
export function CoverageSidebar(props: {
  store: CoverageStore
  settings: PlanSettings
  /** Ids of the measures that are agreed (with or without reservations). */
  agreedMeasures: ReadonlySet<string>
  /** Where people decide on levels; without it nothing of that is shown. */
  decisionContext?: DecisionContext
  onJump: (target: JumpTarget) => void
  /** The area to open, each time another object is given. */
  asked?: { area: string } | null
  onSettings?: () => void
}) {
  const { t } = useTranslation("coverage")
  const { store, agreedMeasures, onJump, onSettings } = props
  const state = useStore(store.state)
  useEffect(() => store.agree(agreedMeasures), [store, agreedMeasures])
  // The page draws itself at every key; the areas only when a report came. So they get callbacks
  // that stay the same, and nothing that changes in between.
  const latest = useRef({ onJump, onSettings })
  useEffect(() => {
    latest.current = { onJump, onSettings }
  })
  const jump = useCallback((target: JumpTarget) => latest.current.onJump(target), [])
  const openSettings = useCallback(() => latest.current.onSettings?.(), [])
  const toSettings = onSettings ? openSettings : undefined
  if (state.refused !== null) {
    const { standards } = props.settings
    return <NoSet refused={state.refused} standards={standards} onSettings={toSettings} />
  }
  if (state.failed && !state.report) return <p className="panel-note">{t("failed")}</p>
  const report = state.report ?? state.early?.report
  if (!state.set || !report) {
    return (
      <p className="panel-note" aria-busy="true">
        {t("reading")}
      </p>
    )
  }
  if (!readsLanguage(state.set, report.lang))
    return <UnreadLanguage set={state.set} lang={report.lang} onSettings={toSettings} />
  return (
    <Areas
      store={store}
      settings={props.settings}
      set={state.set}
      report={report}
      share={state.report ? null : (state.early?.share ?? null)}
      proposed={state.proposed}
      decisionContext={state.report ? props.decisionContext : undefined}
      passages={state.passages}
      opening={state.view === "proposed" ? state.opening : null}
      shownView={state.view}
      failed={state.failed}
      noneAgreed={agreedMeasures.size === 0}
      onJump={jump}
      asked={props.asked ?? null}
      onSettings={toSettings}
    />
  )
}

interface AreasProps {
  store: CoverageStore
  settings: PlanSettings
  set: ShownSet
  report: Report
  /** The share of the plan that has been read as yet; null once there is a whole report. */
  share: number | null
  proposed: CoverageState["proposed"]
  decisionContext: DecisionContext | undefined
  passages: CoverageState["passages"]
  opening: CoverageState["opening"]
  shownView: CoverageState["view"]
  failed: boolean
  noneAgreed: boolean
  onJump: (target: JumpTarget) => void
  asked: { area: string } | null
  onSettings: (() => void) | undefined
}

// The list begins with what binds the country; where nothing is set, with all standards.
function narrowed(by: Narrowing, binding: Binding): Binding | null {
  const chosen = by === "binding" ? binding.instruments : (by ?? [])
  // One that was chosen in the list may have gone with its set.
  const instruments = chosen.filter((id) => binding.instruments.includes(id))
  return instruments.length > 0 ? { ...binding, instruments } : null
}

const Areas = memo(function Areas(props: AreasProps) {
  const { set, report, opening, shownView, passages } = props
  const { t, i18n } = useTranslation("coverage")
  const [chosen, setView] = useState<Omit<AreaView, "narrowing"> & { by: Narrowing }>({
    order: "all",
    by: "binding",
    search: "",
  })
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  const { instruments, reservations } = props.settings
  const binding = useMemo(
    () => bindingOf(set.instruments, { instruments, reservations }),
    [set, instruments, reservations],
  )
  const { verdicts, basisOf } = useVerdicts(props.decisionContext, report, props.proposed, passages)
  const items = useMemo(
    () => areaItems(set, report, opening, binding, verdicts),
    [set, report, opening, binding, verdicts],
  )
  const view: AreaView = { ...chosen, narrowing: narrowed(chosen.by, binding) }
  const groups = areaGroups(set, items, view)

  function toggle(area: string, show = !open.has(area)) {
    const next = new Set(open)
    if (show) next.add(area)
    else next.delete(area)
    setOpen(next)
  }

  function openFromStrip(area: string) {
    setView({ order: "all", by: null, search: "" })
    toggle(area, true)
    requestAnimationFrame(() => {
      const row = list.current?.querySelector<HTMLElement>(`[data-area="${CSS.escape(area)}"]`)
      row?.scrollIntoView({ block: "start" })
      row?.querySelector("button")?.focus({ preventScroll: true })
    })
  }

  const { asked } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is asked
  useEffect(() => {
    if (asked) openFromStrip(asked.area)
  }, [asked])

  return (
    <div className="coverage-scroll" ref={list}>
      <div className="coverage-top">
        <LevelStrip set={set} items={items} onOpen={openFromStrip} />
        <div className="coverage-choices">
          <InstrumentFilter
            set={set}
            binding={binding.instruments}
            country={props.settings.country}
            value={chosen.by}
            onChange={(narrowing) => setView({ ...chosen, by: narrowing })}
            onSettings={props.onSettings}
          />
          <SegmentedControl
            size="xs"
            color="accent"
            aria-label={t("textThatCounts")}
            value={shownView}
            onChange={(value) => props.store.show(value === "agreed" ? "agreed" : "proposed")}
            data={[
              { value: "proposed", label: t("asProposed") },
              { value: "agreed", label: t("asAgreed") },
            ]}
          />
        </div>
        <div className="coverage-choices">
          <SegmentedControl
            size="xs"
            color="accent"
            aria-label={t("order")}
            value={view.order}
            onChange={(value) =>
              setView({ ...chosen, order: value === "elaborate" ? "elaborate" : "all" })
            }
            data={[
              { value: "all", label: t("allAreas") },
              {
                value: "elaborate",
                label: t("toElaborate", { count: toElaborate(items, view.narrowing) }),
              },
            ]}
          />
          <div className="area-find">
            <AreaSearch
              value={view.search}
              onChange={(search) => setView({ ...chosen, search })}
              label={t("search")}
            />
            <Help of="area" />
          </div>
        </div>
      </div>
      {props.share !== null && (
        <p className="panel-note" aria-busy="true">
          {props.share < 1
            ? t("readingShare", { percent: Math.floor(props.share * 100) })
            : t("readingRemarks")}
        </p>
      )}
      {props.failed && <p className="panel-note panel-warn">{t("failed")}</p>}
      {shownView === "agreed" && props.noneAgreed && (
        <p className="panel-note">{t("agreedEmpty")}</p>
      )}
      {passages.size === 0 && <p className="panel-note">{t("empty")}</p>}
      {view.order === "elaborate" && binding.instruments.length === 0 && (
        <Invitation onSettings={props.onSettings} />
      )}
      {groups.length === 0 && (
        <p className="panel-note">
          {t(view.search === "" && view.order === "elaborate" ? "allElaborated" : "nothingMatches")}
        </p>
      )}
      <AreaList
        set={set}
        groups={groups}
        order={view.order}
        only={view.narrowing}
        open={open}
        passages={passages}
        binding={binding}
        country={props.settings.country}
        decisionContext={props.decisionContext}
        basisOf={basisOf}
        onToggle={toggle}
        onJump={props.onJump}
      />
      <footer className="coverage-footnote">
        <p>
          {t("footnote")} <Freshness store={props.store} />
        </p>
        <Accuracy set={set} language={i18n.language} />
      </footer>
    </div>
  )
})

function Freshness({ store }: { store: CoverageStore }) {
  const { t } = useTranslation("coverage")
  const { stale } = useStore(store.state)
  return <span data-stale={stale}>{stale ? t("updating") : ""}</span>
}
