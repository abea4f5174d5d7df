import type { Level } from "../../shared/coverage/levels/level.ts"
import type { AreaReport, Report, View } from "../../shared/coverage/levels/report.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import type { ShownSet } from "./areas/areaItems.ts"
import type { EarlyReport } from "./workerProtocol.ts"

/** The state of the sidebar. `report` is null until the first answer. */
export interface CoverageState {
  set: ShownSet | null
  report: Report | null
  /** Of a long plan that is being read: what is known as yet, while there is no report. */
  early: EarlyReport | null
  /** The areas as proposed, whatever the view; those of the report in that view. */
  proposed: readonly AreaReport[]
  /** The view that `report` is in, and the one that was asked for. */
  view: View["name"]
  /** The text is newer than the report. */
  stale: boolean
  /** The worker broke down; the report is the last one it gave. */
  failed: boolean
  /** Why there is nothing to read by, in a sentence for a person; null while there is a set. */
  refused: string | null
  /** Levels as proposed when the plan was opened, by area. */
  opening: ReadonlyMap<string, Level> | null
  /** The passages the report was made from, by id. */
  passages: ReadonlyMap<string, Passage>
}

/** Before anything was read. */
export const unread: CoverageState = {
  set: null,
  report: null,
  early: null,
  proposed: [],
  view: "proposed",
  stale: true,
  failed: false,
  refused: null,
  opening: null,
  passages: new Map(),
}
