import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { WrongSettings } from "../config/wrongSettings.ts"
import { builtInSets } from "./builtIn.ts"
import { digestOf } from "./edition.ts"
import { readSetBytes } from "./setBytes.ts"

/** Why a file or folder could not be read. */
function unread(error: unknown, what: "file" | "folder"): string {
  const { code = "?" } = error as { code?: string }
  switch (code) {
    case "ENOENT":
      return `There is no such ${what}.`
    case "ENOTDIR":
    case "EISDIR":
      return `This is no ${what}.`
    case "EACCES":
    case "EPERM":
      return `This program may not read the ${what}.`
    default:
      return `The ${what} cannot be read (${code}).`
  }
}

/** Reads one file of a set: returns the set, or lines that name every fault. */
export async function readSet(
  path: string,
): Promise<{ set: StandardsSet; faults: [] } | { set: null; faults: string[] }> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return { set: null, faults: [`${path}: ${unread(error, "file")}`] }
  }
  const { set, faults } = readSetBytes(bytes, builtInSets())
  if (set) return { set, faults: [] }
  return {
    set: null,
    faults: faults.map(({ line, column, reason }) => `${path}:${line}:${column}: ${reason}`),
  }
}

const keyOf = ({ id, version }: StandardsSet) => `${id} ${version}`

/**
 * The sets of a folder's `.json` files, and before them those of the product. Throws {@link WrongSettings}
 * with every fault of every file, as a server is never started on what it did not understand.
 */
export async function readSets(folder: string | null): Promise<readonly StandardsSet[]> {
  const sets = new Map(builtInSets().map((set) => [keyOf(set), set]))
  if (folder === null) return [...sets.values()]
  const faults: string[] = []
  const names = await readdir(folder).catch((error: unknown): string[] => {
    faults.push(`${folder}: ${unread(error, "folder")}`)
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
    throw new WrongSettings(faults.map((reason) => ({ name: "STANDARDS_DIR", reason })))
  return [...sets.values()]
}
