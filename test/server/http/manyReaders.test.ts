import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readAuthSecret } from "../../../server/accounts/secret.ts"
import { readConfig } from "../../../server/config/config.ts"
import { createLog } from "../../../server/operation/log.ts"
import { seed } from "../../../server/seed/seed.ts"
import { openDatabase } from "../../../server/storage/database/database.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import { entryOptions, serverEntry } from "../../serverEntry.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))

/** How often `/healthz` answered, one request after the other, while something went on. */
async function healthMeanwhile(url: string, meanwhile: Promise<unknown>): Promise<number> {
  let [going, answered] = [true, 0]
  const over = meanwhile.finally(() => {
    going = false
  })
  while (going) {
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    answered += 1
    await new Promise((next) => setTimeout(next, 20))
  }
  await over
  return answered
}

describe("one reader of a large plan who asks three hundred times at once", () => {
  let folder: string
  let child: ChildProcess
  let said = ""
  let url: string
  let plan: string
  let token: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "concord-readers-"))
    const config = readConfig({ DATA_DIR: folder })
    const database = await openDatabase(config)
    const rooms = new Rooms({ database, config, log: createLog("silent") })
    const made = await seed(database, rooms, await readAuthSecret(folder), "large")
    await rooms.close()
    await database.close()
    const observer = made.users.find(({ right }) => right === "observer")
    if (!observer?.token) throw new Error("The seed has no observer.")
    ;[plan, token] = [made.plan.id, observer.token]
    // So little that three hundred copies of the plan do not fit.
    const { DATABASE_URL: _database, REDIS_URL: _redis, ...inherited } = process.env
    const few = [...entryOptions, "--max-old-space-size=512", serverEntry]
    child = spawn(process.execPath, few, {
      cwd: root,
      env: { ...inherited, DATA_DIR: folder, PORT: "0", HOST: "127.0.0.1" },
      stdio: ["ignore", "pipe", "pipe"],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        said += chunk
      })
    const port = () => /ready at http:\/\/localhost:(\d+)/.exec(said)?.[1]
    while (port() === undefined && child.exitCode === null)
      await new Promise((next) => setTimeout(next, 50))
    url = `http://127.0.0.1:${port()}`
  }, 90_000)
  afterAll(async () => {
    if (child.exitCode === null) {
      const ended = once(child, "exit")
      child.kill("SIGKILL")
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  })

  const ask = async (what: string) => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(`${url}/api/plans/${plan}/${what}`, { headers })
    await answer.arrayBuffer()
    return answer.status
  }
  const doors = ["comments", "coverage", "findings", "exports/plan.json", "versions"]

  it.each([["measures"], doors])(
    "[P72] the server lives, and answers others meanwhile: %s",
    async (...whats) => {
      const asked = Array.from({ length: 300 }, (_, at) => whats[at % whats.length] ?? "")
      const asking = Promise.all(asked.map(ask))
      const answered = await healthMeanwhile(url, asking)
      const said = await asking
      expect(said.filter((status) => status !== 200 && status !== 429)).toEqual([])
      for (const what of whats) {
        const read = said.filter((status, at) => status === 200 && asked[at] === what).length
        // A hundred of a person's have a place, of what another process makes a few.
        const few = what === "coverage" || what.startsWith("exports/")
        expect([what, read]).toEqual([
          what,
          expect.toSatisfy((n) => n >= (few ? 1 : 100 / whats.length)),
        ])
      }
      // Where each request reads the plan for itself, there is one answer, after all of them.
      expect(answered).toBeGreaterThanOrEqual(3)
      expect(child.exitCode).toBe(null)
      for (const what of whats) expect(await ask(what)).toBe(200)
    },
    120_000,
  )
})
