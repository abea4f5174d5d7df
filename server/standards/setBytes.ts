import { readSetFile, type SetFile } from "../../shared/coverage/setFile.ts"

/** The set that the bytes of a file hold, or every fault of it. Text that is not UTF-8 is one. */
export function readSetBytes(bytes: Uint8Array): SetFile {
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
    return readSetFile(text)
  } catch (error) {
    // Only what is nested thousands of levels deep ends the reading so.
    if (!(error instanceof RangeError)) throw error
    return { set: null, faults: [{ line: 1, column: 1, reason: "The file is nested too deeply." }] }
  }
}
