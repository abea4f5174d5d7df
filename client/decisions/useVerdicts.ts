import { useCallback, useMemo } from "react"
import type { Basis } from "../../shared/coverage/basis.ts"
import { createStore, useStore } from "../store.ts"
import type { DecisionState } from "./decisionStore.ts"
import type { DecisionDesk } from "./desk.ts"
import { type AreaVerdict, basisIn, type Reading, verdictsOf } from "./verdicts.ts"

const nobody = createStore<DecisionState>({
  state: "loading",
  record: { decisions: [], contests: [] },
})

/** What people decided, by area, in the light of the newest reading; and what was read of an area as proposed. */
export function useVerdicts(
  desk: DecisionDesk | undefined,
  report: Reading["report"],
  proposed: Reading["proposed"],
  passages: Reading["passages"],
): { verdicts: ReadonlyMap<string, AreaVerdict>; basisOf: (area: string) => Basis | null } {
  const { record } = useStore(desk?.store.state ?? nobody)
  const reading = useMemo(() => ({ report, proposed, passages }), [report, proposed, passages])
  const verdicts = useMemo(() => verdictsOf(record, reading), [record, reading])
  const basisOf = useCallback((area: string) => basisIn(reading, area), [reading])
  return { verdicts, basisOf }
}
