import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { builtInSets } from "./builtIn.ts"
import { digestOf } from "./edition.ts"
import { readSetBytes } from "./setBytes.ts"

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
