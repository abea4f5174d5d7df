import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { builtInSets } from "./builtIn.ts"
import { readSet } from "./setFiles.ts"

/** The set that text is read against where nobody names another. */
export function usualSet(): StandardsSet {
  const [usual] = builtInSets()
  if (!usual) throw new Error("The product has no standards set.")
  return usual
}

/** The set of the product with this id, or of the file with this path. Throws with what is wrong. */
export async function namedSet(name: string): Promise<StandardsSet> {
  const there = builtInSets().find(({ id }) => id === name)
  if (there) return there
  if (!/[./\\]/.test(name)) {
    const ids = builtInSets().map(({ id }) => id)
    throw new Error(`There is no set “${name}”; there are ${ids.join(", ")}, and files.`)
  }
  const { set, faults } = await readSet(name)
  if (!set) throw new Error(faults.join("\n"))
  return set
}
