import { useCallback, useMemo } from "react"
import type { Basis } from "../../../shared/coverage/levels/basis.ts"
import { createStore, useStore } from "../../app/store.ts"
import type { DecisionContext } from "./decisionContext.ts"
import type { DecisionState } from "./decisionStore.ts"
import { type AreaVerdict, basisIn, type CurrentReport, verdictsOf } from "./verdicts.ts"

const nobody = createStore<DecisionState>({
  state: "loading",
  record: { decisions: [], contests: [] },
})

/** The verdicts by area, in the light of the newest reading, and the report on an area as proposed. */
export function useVerdicts(
  decisionContext: DecisionContext | undefined,
  report: CurrentReport["report"],
  proposed: CurrentReport["proposed"],
  passages: CurrentReport["passages"],
): { verdicts: ReadonlyMap<string, AreaVerdict>; basisOf: (area: string) => Basis | null } {
  const { record } = useStore(decisionContext?.store.state ?? nobody)
  const reading = useMemo(() => ({ report, proposed, passages }), [report, proposed, passages])
  const verdicts = useMemo(() => verdictsOf(record, reading), [record, reading])
  const basisOf = useCallback((area: string) => basisIn(reading, area), [reading])
  return { verdicts, basisOf }
}
