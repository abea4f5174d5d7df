import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { openDatabase } from "../../server/storage/database/database.ts"
import { GroupCommit } from "../../server/storage/database/groupCommit.ts"
import { insertPlan } from "../../server/storage/plans.ts"

/**
 * The time of one commit of one update on this disk, one after the other with a pause between, as
 * the server makes them: milliseconds each, sorted, and microseconds of CPU on average.
 */
export async function commitCost(times: number): Promise<{ took: number[]; cpu: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), "bench-commit-"))
  const database = await openDatabase({ dataDir, databaseUrl: null })
  try {
    if (!database.sqlite) throw new Error("This is no SQLite database.")
    const group = new GroupCommit(database, database.sqlite)
    const plan = await insertPlan(database.db, { title: "A plan" }, "u-maker")
    const took: number[] = []
    let [cpu, last] = [0, 0]
    for (let i = 0; i < times; i++) {
      const before = process.cpuUsage()
      const begun = performance.now()
      last = await group.append(plan, last, [{ bytes: new Uint8Array(40), author: null }], [])
      took.push(performance.now() - begun)
      const { user, system } = process.cpuUsage(before)
      cpu += user + system
      await wait(5)
    }
    return { took: took.sort((a, b) => a - b), cpu: cpu / times }
  } finally {
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
