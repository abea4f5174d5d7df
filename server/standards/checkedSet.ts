import type { AddedSet, SetFaults, StandardsChoice } from "../../shared/api/standards.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { digestOf } from "./edition.ts"
import { readSetBytes } from "./setBytes.ts"
import { outline } from "./setOutline.ts"

/** How many faults of one file are told: more than anybody mends at a time. */
const mostFaults = 500

/** A set whose file was found right, as the database is to keep it. */
export interface CheckedSet extends Pick<AddedSet, "id" | "version" | "title"> {
  digest: string
  /** JSON of the whole set, and of its outline. */
  content: string
  outline: string
  accuracy: StandardsSet["accuracy"]
}

/**
 * Reads the bytes of a file as a standards set, or lists its faults, beside the sets of the `product`. Takes
 * half a second for a large one.
 */
export function checkSet(
  bytes: Uint8Array,
  product: readonly StandardsChoice[],
): { set: CheckedSet } | ({ set: null } & SetFaults) {
  const { set, faults } = readSetBytes(bytes, product)
  if (!set)
    return {
      set,
      faults: faults.slice(0, mostFaults),
      more: Math.max(0, faults.length - mostFaults),
    }
  const { id, version, title, accuracy } = set
  const digest = digestOf(set)
  const [content, said] = [JSON.stringify(set), JSON.stringify(outline.parse(set))]
  return { set: { id, version, title, accuracy, digest, content, outline: said } }
}
