import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { AreaReport, Report, View } from "../../shared/coverage/levels/report.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import type { Received } from "../../shared/coverage/passages/received.ts"
import type { ShownSet } from "./areas/areaItems.ts"

/** The settings of a plan that the engine needs. */
export interface CoverageOptions {
  /** The set that the plan is read against. */
  standards?: StandardsChoice
  /** The plan's language, for passages that do not show theirs. */
  lang?: string
  /** First and last year of the plan. */
  period?: { from: number; to: number }
}

/** A request of the page to the worker: to read what changed, and to report in `view`. */
export interface CoverageRequest {
  /** Counts the requests of one store from 1. */
  version: number
  /** Begin anew with these options; `changed` then holds every passage. */
  begin: CoverageOptions | null
  changed: Passage[]
  removed: string[]
  view: View
  /** All recommendations that the plan has received; absent while that stays as it was. */
  received?: readonly Received[]
  /** The areas that do not concern the plan, by set; absent while they stay as they were. */
  aside?: AreasAside
}

/** Areas that were decided not to concern a plan, by the id of their set. */
export type AreasAside = Readonly<Record<string, readonly string[]>>

/** A message before a plan's words are there: the beginning of the first request, without words. */
export interface CoveragePreparation {
  prepare: CoverageOptions
  /** Whether the words are on the way; else it is not known whether any will come. */
  opening: boolean
}

/** A message that the page has closed a plan: the next request is on another. */
export interface CoverageLeave {
  leave: true
}

/** The levels of a plan that is only read in part. */
export interface EarlyReport {
  /** By the passages that have been read, as proposed. Nothing has been checked yet: no findings. */
  report: Report
  /** The share of the passages that is read, from 0 to 1; at 1 the areas are those of the whole plan. */
  share: number
}

/** A progress message on a long plan. The first word by a set brings the set along. */
export interface CoverageBeginning {
  version: number
  early: EarlyReport
  set: ShownSet | null
}

/** The answer of a worker that has no set to read by. */
export interface CoverageRefusal {
  version: number
  /** Why: `missing` when this installation has no such set, else a sentence. */
  refused: string
  /** Whether it may be there later. */
  again: boolean
}

/** The answer to a request: the report as of then. The first word by a set brings the set along. */
export interface CoverageAnswer {
  version: number
  view: View["name"]
  report: Report
  /** The areas as proposed; those of the report in that view. */
  proposed: AreaReport[]
  set: ShownSet | null
}
