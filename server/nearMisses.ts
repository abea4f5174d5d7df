import { variables } from "./variables.ts"
import type { Fault } from "./wrongSettings.ts"

const names = Object.keys(variables)
/** Shorter names are too near to what others use: PATH is two letters from PORT. */
const shortest = 8

/** How many letters have to be put in, left out or changed to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The setting that a name was probably meant for; null for a name of somebody else's. */
function meant(name: string): string | null {
  const written = name.toUpperCase()
  for (const known of names) {
    if (known.length < shortest || Math.abs(known.length - written.length) > 2) continue
    if (distance(written, known) <= (known.length > shortest ? 2 : 1)) return known
  }
  return null
}

/** Names in the environment that look like a setting and are none, each with a sentence that says so. */
export function nearMisses(environment: Record<string, string | undefined>): Fault[] {
  return Object.keys(environment).flatMap((name) => {
    if (name in variables || !environment[name]) return []
    const known = meant(name)
    if (!known) return []
    return [{ name, reason: `There is no such setting. ${known} may be meant.` }]
  })
}
