import { createHash } from "node:crypto"
import type { StandardsSet } from "../../shared/coverage/set.ts"

/** What of a set decides how a plan is read and what is shown of it, as one number. */
export function digestOf({ accuracy: _, version: __, ...content }: StandardsSet): string {
  // Parts that were added last to one and not to the other are the same parts.
  const parts = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex")
}

/**
 * A set of the product under a version that its content is part of: another word or weight in it
 * is another version, so that a plan's result can be had again whatever the product has become.
 */
export function edition(set: StandardsSet): StandardsSet {
  return { ...set, version: `${set.version}.${digestOf(set).slice(0, 8)}` }
}
