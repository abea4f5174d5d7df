import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { readSetFile, type SetFile } from "../../shared/coverage/setFile.ts"
import { builtInSets } from "./builtIn.ts"
import { digestOf } from "./edition.ts"

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

/** What one file of a set holds: the set, or lines that name every fault. */
export async function readSet(
  path: string,
): Promise<{ set: StandardsSet; faults: [] } | { set: null; faults: string[] }> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const { code } = error as { code?: string }
    const reason = code === "ENOENT" ? "There is no such file." : `It cannot be read (${code}).`
    return { set: null, faults: [`${path}: ${reason}`] }
  }
  const { set, faults } = readSetBytes(bytes)
  if (set) return { set, faults: [] }
  return {
    set: null,
    faults: faults.map(({ line, column, reason }) => `${path}:${line}:${column}: ${reason}`),
  }
}

const keyOf = ({ id, version }: StandardsSet) => `${id} ${version}`

/**
 * The sets of a folder's `.json` files, and before them those of the product. Throws one error that
 * names every fault of every file, as a server is never started on what it did not understand.
 */
export async function readSets(folder: string | null): Promise<readonly StandardsSet[]> {
  const sets = new Map(builtInSets().map((set) => [keyOf(set), set]))
  if (folder === null) return [...sets.values()]
  const faults: string[] = []
  const names = await readdir(folder).catch((error: { code?: string }) => {
    faults.push(`${folder}: The folder cannot be read (${error.code ?? "?"}).`)
    return []
  })
  for (const name of names.filter((each) => each.endsWith(".json")).sort()) {
    const path = join(folder, name)
    const { set, faults: own } = await readSet(path)
    faults.push(...own)
    if (!set) continue
    const there = sets.get(keyOf(set))
    if (there && digestOf(there) !== digestOf(set))
      faults.push(
        `${path}: Version ${set.version} of “${set.id}” is here already with another content; give this one a version of its own.`,
      )
    sets.set(keyOf(set), there ?? set)
  }
  if (faults.length > 0)
    throw new Error(
      `The configuration is wrong:\n${faults.map((fault) => `  STANDARDS_DIR: ${fault}`).join("\n")}`,
    )
  return [...sets.values()]
}
