import type { Kind, Recommendation } from "../../shared/api/recommendations.ts"
import type { TableEntry } from "../../shared/recommendations/readTable.ts"
import { changeBy, identityOf } from "../../shared/recommendations/receivedIdentity.ts"
import type { Result } from "../../shared/recommendations/result.ts"

/** A row of a table that is in the plan's list already and says something else of it. */
interface Difference {
  row: number
  stored: Recommendation
  change: { result?: Result | null; note?: string }
}

/** The rows of a table beside what the plan has received. */
export interface TableComparison {
  fresh: TableEntry[]
  differences: Difference[]
  /** How many rows are there already, word for word; those that differ are among them. */
  already: number
}

/** Tells the rows that are new from those that are there, and what these would change. */
export function comparedWith(
  entries: readonly TableEntry[],
  kind: Kind,
  received: readonly Recommendation[],
): TableComparison {
  const known = new Map(received.map((one) => [identityOf(one), one]))
  const fresh = new Map<string, TableEntry>()
  const differences = new Map<string, Difference>()
  for (const entry of entries) {
    const key = identityOf({ ...entry, kind })
    const stored = known.get(key)
    if (!stored) {
      fresh.set(key, entry)
      continue
    }
    const change = changeBy(entry, stored)
    // Of two rows on the same the last one counts, for what is new as for what is there.
    if (change) differences.set(key, { row: entry.row, stored, change })
    else differences.delete(key)
  }
  return {
    fresh: [...fresh.values()],
    differences: [...differences.values()],
    already: entries.length - fresh.size,
  }
}
