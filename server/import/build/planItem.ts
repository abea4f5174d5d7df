import type { BlockKind } from "../../../shared/document/block.ts"
import type { DraftTable, DraftText, Run } from "../draft.ts"
import type { HeadingRank } from "../prose/headings.ts"
import type { MeasureDraft } from "./measureDraft.ts"

/**
 * A heading on its way into the plan. `level` is the file's (0 for a title); headings from table
 * rows come below all of them. `kind` is set once it is settled.
 */
export interface HeadingItem {
  type: "heading"
  level: number
  rank: Exclude<HeadingRank, "activity"> | null
  /** Its printed number, normalised, or null. */
  number: string | null
  runs: Run[]
  /** Recognised by its formatting alone, without a heading style. */
  byLook: boolean
  kind: BlockKind
  depth: number
  /** Whether it calls itself a task, as a measure with fields below does too. */
  task?: boolean
  /** The letter or code before its words in place of a number: "A", "C.1". */
  code?: string
  /** As the file has it, with its number and what it calls itself. */
  printed?: DraftText
}

/** A part of a file whose meaning for a plan is known. */
export type PlanItem =
  | HeadingItem
  | { type: "text"; block: DraftText }
  | { type: "table"; table: DraftTable }
  /**
   * `prose`: it is written in lines, and the following ones may belong to it; under a heading of
   * its own all of them.
   */
  | { type: "measure"; measure: MeasureDraft; prose?: "heading" | "line" }

/** The level of a heading that a row of a table makes; `order` 0 is the widest. */
export function rowLevel(order: number): number {
  return 1000 + order
}

/** A heading item with its kind still open. */
export function headingItem(
  level: number,
  rank: HeadingItem["rank"],
  number: string | null,
  runs: Run[],
  byLook = false,
): HeadingItem {
  return { type: "heading", level, rank, number, runs, byLook, kind: "heading", depth: 1 }
}
