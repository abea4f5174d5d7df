import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../shared/api/plans.ts"

/** What a `plan.json` holds. The lists are the caller's, as far as the person who asks may see them. */
export interface PlanJsonExport {
  /** A `doc` node of the plan schema; its ids go into the file. */
  doc: Node
  settings: PlanSettings
  bodies: readonly object[]
  comments: readonly object[]
  positions: readonly object[]
  decisions: readonly object[]
  contests: readonly object[]
  /** What the plan had received, earlier measures among it, with links and reasons. */
  recommendations: readonly object[]
  dismissals: readonly object[]
  /** The saved versions: number, name, dates and digest; their words are not in the file. */
  versions: readonly object[]
  /** The bytes of its pictures, in base64. */
  pictures: readonly string[]
}

/**
 * A plan as `plan.json`: words, settings, bodies, and what was said of it. Imported again it gives
 * the same words, ids and digests.
 */
export function exportPlanJson({ doc, settings, ...said }: PlanJsonExport): string {
  const { title } = settings
  const file = { concord: 1, title, settings, document: doc.toJSON(), ...said }
  return `${JSON.stringify(file, null, 2)}\n`
}
