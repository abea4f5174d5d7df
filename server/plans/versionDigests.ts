import type { Services } from "../http/route.ts"
import { updatesBetween } from "../storage/pastUpdates.ts"
import { packUpdates } from "./packedUpdates.ts"

/**
 * The digests of a plan's words at versions (numbers of stored updates), by number, for a person
 * (their id). The log is read through once, in a process of its own. Throws a Problem.
 */
export async function versionDigests(
  { database: { db }, files }: Pick<Services, "database" | "files">,
  plan: string,
  versions: readonly number[],
  person: string,
): Promise<Map<number, string>> {
  const numbers = [...new Set(versions)].sort((a, b) => a - b)
  if (numbers.length === 0) return new Map()
  // Read when its turn has come: logs that wait would fill the memory.
  const digests = await files.run(async () => {
    const logs: Uint8Array[] = []
    let after = 0
    for (const last of numbers) {
      const updates: Uint8Array[] = []
      for await (const part of updatesBetween(db, plan, after, last)) updates.push(...part)
      logs.push(packUpdates(updates))
      after = last
    }
    return { kind: "digests", logs } as const
  }, person)
  return new Map(numbers.map((version, at) => [version, digests[at] ?? ""]))
}
