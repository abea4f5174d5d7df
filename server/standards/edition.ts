import { createHash } from "node:crypto"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"

const digests = new WeakMap<StandardsSet, string>()

/** A digest of the parts of a set that affect readings and their display; cached. */
export function digestOf(set: StandardsSet): string {
  const known = digests.get(set)
  if (known) return known
  const { accuracy: _, version: __, ...content } = set
  // Parts that were added last to one and not to the other are the same parts.
  const parts = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest("hex")
  digests.set(set, digest)
  return digest
}

/**
 * A set of the product under a version that its content is part of: another word or weight in it
 * is another version, so that a plan's result can be had again whatever the product has become.
 */
export function edition(set: StandardsSet): StandardsSet {
  const digest = digestOf(set)
  // With a letter, so that nobody takes it for a number or a day; there is one in nearly every eight.
  const mark = /(?=\d{0,7}[a-f])[0-9a-f]{8}/.exec(digest)?.[0] ?? digest.slice(0, 8)
  const made = { ...set, version: `${set.version}.${mark}` }
  digests.set(made, digest)
  return made
}
