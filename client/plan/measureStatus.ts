import type { Node } from "@tiptap/pm/model"
import { useCallback, useEffect, useMemo, useRef } from "react"
import { isAgreed, type Standing } from "../../shared/agreement/standing.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { PositionState } from "../agreement/positions/positionStore.ts"
import { type MeasureStanding, useStandings } from "../agreement/positions/standings.ts"
import { createStore, useStore } from "../app/store.ts"
import type { CommentState } from "../comments/commentStore.ts"
import { openCounts } from "../comments/threadPlace.ts"
import { type PlanEditor, useSettledDoc } from "../editor/planEditor.ts"
import type { PlanStores } from "./planStores.ts"

/** The positions and comments of each measure, as far as the page draws them beside the words. */
export interface MeasureStatus {
  doc: Node | null
  standings: ReadonlyMap<string, MeasureStanding>
  standingOf: (measureId: string) => Standing | undefined
  /** Ids of the measures that are agreed, with or without reservations. */
  agreed: ReadonlySet<string>
  /** Open comments by measure. */
  comments: ReadonlyMap<string, number>
  /** Whether somebody commented on a measure or took a position on it. */
  guarded: (measureId: string) => boolean
}

const noComments = createStore<CommentState>({ state: "loading", threads: [] })
const noPositions = createStore<PositionState>({ state: "loading", positions: [] })

const sameStandings = (a: ReadonlyMap<string, Standing>, b: ReadonlyMap<string, Standing>) =>
  a.size === b.size && [...a].every(([id, standing]) => b.get(id) === standing)

/** Reads standings and comment counts from the document and the stores, and shows the standings in the text. */
export function useMeasureStatus(
  plan: PlanView,
  planEditor: PlanEditor | null,
  stores: PlanStores | null,
): MeasureStatus {
  const doc = useSettledDoc(planEditor)
  const { threads } = useStore(stores?.comments.state ?? noComments)
  const { positions } = useStore(stores?.positions.state ?? noPositions)
  const parties = useMemo(() => plan.parties.map(({ id }) => id), [plan.parties])
  const standings = useStandings(doc, positions, parties)
  const comments = useMemo(() => openCounts(threads), [threads])
  const standingOf = useCallback((id: string) => standings.get(id)?.standing, [standings])
  const agreed = useMemo(() => {
    const ids = [...standings].filter(([, { standing }]) => isAgreed(standing))
    return new Set(ids.map(([id]) => id))
  }, [standings])
  const guarded = useCallback(
    (id: string) =>
      positions.some((position) => position.measureId === id) ||
      threads.some((thread) => thread.measureId === id),
    [positions, threads],
  )

  const shown = useRef<{ planEditor: PlanEditor; byId: ReadonlyMap<string, Standing> } | null>(null)
  useEffect(() => {
    if (!planEditor || planEditor.editor.isDestroyed) return
    const byId = new Map([...standings].map(([id, { standing }]) => [id, standing] as const))
    const { current: before } = shown
    // At nearly every key a digest is another and every standing the same: that draws nothing.
    if (before?.planEditor === planEditor && sameStandings(before.byId, byId)) return
    shown.current = { planEditor, byId }
    planEditor.editor.commands.showStandings(byId)
  }, [planEditor, standings])

  useEffect(() => {
    if (planEditor && stores && doc) stores.coverage.read(doc)
  }, [planEditor, stores, doc])

  return useMemo(
    () => ({ doc, standings, standingOf, agreed, comments, guarded }),
    [doc, standings, standingOf, agreed, comments, guarded],
  )
}
