import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../shared/api/plans.ts"

/**
 * The contents of a `plan.json`. The lists come from the caller, cut to what the requesting person
 * may see.
 */
export interface PlanJsonExport {
  /** A `doc` node of the plan schema; its ids are included. */
  doc: Node
  settings: PlanSettings
  bodies: readonly object[]
  comments: readonly object[]
  positions: readonly object[]
  decisions: readonly object[]
  contests: readonly object[]
  /** The received entries, earlier measures included, with links and reasons. */
  recommendations: readonly object[]
  dismissals: readonly object[]
  /** The saved versions: number, name, dates and digest; their words are not included. */
  versions: readonly object[]
  /** The bytes of its pictures, in base64. */
  pictures: readonly string[]
}

/**
 * A plan as `plan.json`: words, settings, bodies, and its comments, positions and other records.
 * Importing it gives equal words, ids and digests.
 */
export function exportPlanJson({ doc, settings, ...said }: PlanJsonExport): string {
  const { title } = settings
  const file = { concord: 1, title, settings, document: doc.toJSON(), ...said }
  return `${JSON.stringify(file, null, 2)}\n`
}
