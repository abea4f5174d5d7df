import { memo, useCallback, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "wouter"
import { can, type Right } from "../../shared/access.ts"
import type { Anchor } from "../../shared/api/comments.ts"
import type { Me } from "../../shared/api/people.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { stillSays } from "../../shared/document/quote.ts"
import { useStore } from "../app/store.ts"
import { CommentSidebar } from "../comments/CommentSidebar.tsx"
import type { ShownThread } from "../comments/commentStore.ts"
import { CoverageSidebar } from "../coverage/CoverageSidebar.tsx"
import { Effectiveness, useFindingCount } from "../coverage/findings/Effectiveness.tsx"
import { resolveAnchor, wordsBetween } from "../editor/anchors.ts"
import { showRange } from "../editor/find/showRange.ts"
import { placeOf } from "../editor/highlights.ts"
import type { PlanEditor } from "../editor/planEditor.ts"
import { ChapterPractices } from "./ChapterPractices.tsx"
import type { Jump, Marks } from "./marks.ts"
import type { MeasureStatus } from "./measureStatus.ts"
import { PanelTabs, tabId } from "./PanelTabs.tsx"
import styles from "./plan.module.css"
import type { PlanStores } from "./planStores.ts"

/** The tabs of the side panel. */
const panelTabs = ["standards", "effectiveness", "comments"] as const
/** One of {@link panelTabs}. */
export type PanelTab = (typeof panelTabs)[number]

interface Props {
  tab: PanelTab
  onTab: (tab: PanelTab) => void
  plan: PlanView
  user: Me
  right: Right
  planEditor: PlanEditor
  stores: PlanStores
  side: MeasureStatus
  marks: Marks
  /** Goes to words in the text. */
  onJump: (to: Jump) => void
  /** Told when the words of a comment were shown in the text. */
  onShown: () => void
  offline: boolean
  /** The measure whose remarks alone are wanted. */
  remarksOn: { id: string; number: string } | null
  onRemarksOn: (measure: null) => void
  /** The area to open, each time another object is given. */
  askedArea: { area: string } | null
}

/** The side panel on the text, in the order of the question: standards, effectiveness, comments. */
export const SidePanel = memo(function SidePanel(props: Props) {
  const { t } = useTranslation("plan")
  const { tab, onTab, plan, user, right, planEditor, stores, side, marks, remarksOn } = props
  const [, navigate] = useLocation()
  const { threads } = useStore(stores.comments.state)
  const findings = useFindingCount(stores.findings)
  const open = threads.filter(({ resolved }) => !resolved).length
  const counts: Record<PanelTab, number> = { standards: 0, effectiveness: findings, comments: open }
  const { editor } = planEditor
  const holds = useCallback(
    (anchor: Anchor, quote: string) => {
      const range = resolveAnchor(editor.state, anchor)
      return (
        range !== null && stillSays(wordsBetween(editor.state.doc, range.from, range.to), quote)
      )
    },
    [editor],
  )
  const mayContest = can(right, "comment")
  const decisionContext = useMemo(
    () => ({
      store: stores.decisions,
      agencies: new Map(plan.agencies.map((agency) => [agency.id, agency])),
      decides: can(right, "manage"),
      contestsFor: mayContest ? user.agency : null,
      offline: props.offline,
    }),
    [stores.decisions, plan.agencies, right, mayContest, user.agency, props.offline],
  )
  const goTo = (thread: ShownThread) => {
    marks.setActiveThread(thread.id)
    const { id, measureId, blockId, quote, anchor } = thread
    const place =
      placeOf(editor.state, { id, kind: "comment", measureId, blockId, quote, anchor }) ??
      placeOf(editor.state, { id, kind: "comment", measureId, blockId })
    if (!place) return
    showRange(editor, place)
    props.onShown()
  }
  return (
    <>
      <PanelTabs
        label={t("panel.label")}
        choices={panelTabs.map((id) => ({ id, label: t(`panel.${id}`), count: counts[id] }))}
        chosen={tab}
        onChoose={onTab}
        panel="panel-content"
      />
      <div
        id="panel-content"
        className={styles.content}
        role="tabpanel"
        aria-labelledby={tabId(tab)}
      >
        <h2 className="visually-hidden">{t(`panel.${tab}`)}</h2>
        {tab !== "comments" && <ChapterPractices planEditor={planEditor} />}
        {tab === "standards" && (
          <CoverageSidebar
            store={stores.coverage}
            settings={plan.settings}
            agreedMeasures={side.agreed}
            decisionContext={decisionContext}
            onJump={props.onJump}
            asked={props.askedArea}
            {...(can(right, "manage")
              ? { onSettings: () => navigate(`/plans/${plan.id}/settings`) }
              : {})}
          />
        )}
        {tab === "effectiveness" && (
          <Effectiveness
            coverage={stores.coverage}
            store={stores.findings}
            agencies={plan.agencies}
            reader={{
              agency: user.agency.id,
              writes: can(right, "edit"),
              manages: can(right, "manage"),
            }}
            offline={props.offline}
            measure={remarksOn}
            onMeasure={props.onRemarksOn}
            onJump={props.onJump}
          />
        )}
        {tab === "comments" && (
          <CommentSidebar
            planId={plan.id}
            store={stores.comments}
            drafts={stores.drafts}
            author={{ name: user.name, agency: user.agency.id }}
            agencies={plan.agencies}
            writesFor={can(right, "comment") ? user.agency : null}
            manages={can(right, "manage")}
            mandate={plan.mandate !== null}
            doc={side.doc}
            target={marks.target}
            holds={holds}
            offline={props.offline}
            active={marks.activeThread}
            onActive={marks.setActiveThread}
            onJump={goTo}
          />
        )}
      </div>
    </>
  )
})
