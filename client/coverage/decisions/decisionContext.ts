import type { Agency } from "../../../shared/api/plans.ts"
import type { DecisionStore } from "./decisionStore.ts"

/** Where a person decides and contests: the record, and what they may do. */
export interface DecisionContext {
  store: DecisionStore
  agencies: ReadonlyMap<string, Agency>
  /** Holds the secretariat's function. */
  decides: boolean
  /** The agency the person may contest for, or null for who only reads. */
  contestsFor: Agency | null
  /** Nothing can be sent now. */
  offline: boolean
}
