import { useEffect, useRef, useState } from "react"
import type { Me } from "../../shared/api/people.ts"
import type { PlanView, Recovery } from "../../shared/api/plans.ts"
import { PositionStore } from "../agreement/positions/positionStore.ts"
import { FormDrafts } from "../app/formDrafts.ts"
import { get } from "../app/http.ts"
import { createStore, type Store } from "../app/store.ts"
import { CommentStore } from "../comments/commentStore.ts"
import { DraftStore } from "../comments/draft.ts"
import { CoverageStore } from "../coverage/coverageStore.ts"
import { DecisionStore } from "../coverage/decisions/decisionStore.ts"
import { areasAsideOf } from "../coverage/decisions/verdicts.ts"
import { FindingStore } from "../coverage/findings/findingStore.ts"
import { fetchReceived } from "../recommendations/received.ts"
import type { PlanConnection } from "../sync/connection.ts"
import { coverageOptions } from "./coverageOptions.ts"

/** The stores of the page beside the document. */
export interface PlanStores {
  comments: CommentStore
  positions: PositionStore
  drafts: DraftStore
  coverage: CoverageStore
  findings: FindingStore
  decisions: DecisionStore
  recoveries: Store<readonly Recovery[]>
}

/** Milliseconds in which an opened plan is drawn. */
const drawing = 1_500

/** The stores of one plan: filled at the beginning, and then told by the server what changed. */
export function usePlanStores(
  plan: PlanView,
  user: Me,
  connection: PlanConnection,
): PlanStores | null {
  const [stores, setStores] = useState<PlanStores | null>(null)
  const options = JSON.stringify(coverageOptions(plan))

  // biome-ignore lint/correctness/useExhaustiveDependencies: settings are told to the store below.
  useEffect(() => {
    const path = `/api/plans/${encodeURIComponent(plan.id)}`
    const coverage = new CoverageStore(JSON.parse(options))
    const forms = new FormDrafts({ user: user.id, plan: plan.id })
    const made: PlanStores = {
      comments: new CommentStore(plan.id, { name: user.name, agency: user.agency.id }),
      positions: new PositionStore(plan.id),
      drafts: new DraftStore(user.id, plan.id),
      coverage,
      findings: new FindingStore(plan.id, coverage, forms),
      decisions: new DecisionStore(plan.id, forms),
      recoveries: createStore<readonly Recovery[]>([]),
    }
    const stopDecisions = made.decisions.state.subscribe(() =>
      coverage.setAside(areasAsideOf(made.decisions.state.get().record)),
    )
    const recoveries = async () => {
      try {
        const answer = await get<{ recoveries: Recovery[] }>(`${path}/recoveries`)
        made.recoveries.set(answer.recoveries)
      } catch {
        // The list is a help beside the text; the next record asks again.
      }
    }
    const received = async () => {
      const answer = await fetchReceived(plan.id)
      if (answer) coverage.receive(answer)
    }
    const refresh = () => {
      void received()
      void made.comments.refresh()
      void made.positions.refresh()
      void made.findings.refresh()
      void made.decisions.refresh()
      void recoveries()
    }
    refresh()
    const opened = performance.now()
    let later: ReturnType<typeof setTimeout> | undefined
    const stopRecords = connection.onRecord((record) => {
      // Records that were sent while the connection was away are made up for at once; those of the
      // moment between the first answers and the first hello when the words have been drawn.
      if (record.type === "hello") {
        clearTimeout(later)
        later = setTimeout(refresh, performance.now() - opened < drawing ? drawing : 0)
        return
      }
      if (record.type === "missed") refresh()
      if (record.type !== "changed") return
      if (record.what === "comments") made.comments.hear(record)
      if (record.what === "positions") made.positions.hear(record)
      if (record.what === "findings") made.findings.hear(record)
      if (record.what === "decisions") made.decisions.hear(record)
      if (record.what === "recoveries") void recoveries()
      if (record.what === "recommendations") void received()
    })
    setStores(made)
    return () => {
      stopRecords()
      stopDecisions()
      clearTimeout(later)
      made.findings.close()
      made.coverage.close()
      setStores(null)
    }
  }, [plan.id, user.id, connection])

  const lastOptions = useRef(options)
  useEffect(() => {
    if (lastOptions.current === options) return
    lastOptions.current = options
    stores?.coverage.configure(JSON.parse(options))
  }, [stores, options])
  return stores
}
