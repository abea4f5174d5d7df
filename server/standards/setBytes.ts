import type { StandardsChoice } from "../../shared/api/standards.ts"
import { plainVersion } from "../../shared/coverage/set/plainVersion.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import type { SetFault } from "../../shared/coverage/setFile/setCheck.ts"
import { readSetFile, type SetFile } from "../../shared/coverage/setFile/setFile.ts"

/**
 * The most bytes that the file of a set may have: more than twice those of the largest set of the
 * product. What texts are read by takes some thirty times as much, in every browser too.
 */
export const mostSetBytes = 8_000_000

/** Said of a larger one. */
export const tooLargeSet = "A standards set may have up to 8 MB."

/**
 * Two sets of one id and version number could not be told apart where plans choose one. What the
 * product's own file says goes by its whole version, its content with it.
 */
function takenName(
  { id, version }: StandardsSet,
  product: readonly StandardsChoice[],
): readonly SetFault[] {
  const { number, edition } = plainVersion(version)
  const isTaken = product.some(
    (own) => own.id === id && plainVersion(own.version).number === number,
  )
  if (edition !== null || !isTaken) return []
  const reason = `Version ${version} of “${id}” comes with the product; give this set an id or a version of its own.`
  return [{ path: ["version"], reason }]
}

/**
 * The set that the bytes of a file hold, or every fault of it. Text that is not UTF-8 is one, and so is
 * the name of a set of the product.
 */
export function readSetBytes(bytes: Uint8Array, product: readonly StandardsChoice[]): SetFile {
  if (bytes.length > mostSetBytes)
    return { set: null, faults: [{ line: 1, column: 1, reason: tooLargeSet }] }
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    const [before = ""] = new TextDecoder().decode(bytes).split("\uFFFD", 1)
    const lines = before.split("\n")
    const column = (lines.at(-1)?.length ?? 0) + 1
    return { set: null, faults: [{ line: lines.length, column, reason: "This is no UTF-8 text." }] }
  }
  try {
    return readSetFile(text, (set) => takenName(set, product))
  } catch (error) {
    // Only what is nested thousands of levels deep ends the reading so.
    if (!(error instanceof RangeError)) throw error
    return { set: null, faults: [{ line: 1, column: 1, reason: "The file is nested too deeply." }] }
  }
}
