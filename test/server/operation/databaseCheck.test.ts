import { closeSync, openSync, readFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from "kysely"
import type { Logger } from "pino"
import { afterEach, describe, expect, it, vi } from "vitest"
import { DatabaseCheck } from "../../../server/operation/databaseCheck.ts"
import { OperatorNotices } from "../../../server/operation/operatorNotices.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { dialects, type Place, sqlite } from "../../databases.ts"
import { serverEntry } from "../../serverEntry.ts"
import { Installation } from "../installation.ts"

const page = 4096
const mark = "words in the middle of the file"

/** A SQLite database with one page in its middle that is lost; `mend` brings it back. */
async function damaged(): Promise<{ place: Place; mend: () => void }> {
  const place = await sqlite.place()
  const database = await place.open()
  await sql`create table archive (words text)`.execute(database.db)
  for (let i = 0; i < 40; i++)
    await sql`insert into archive (words) values (${`${mark} `.repeat(40)})`.execute(database.db)
  await database.close()
  const path = join(place.where.dataDir, "concord.db")
  const bytes = readFileSync(path)
  const at = Math.floor(bytes.indexOf(mark) / page) * page
  const write = (content: Uint8Array) => {
    const file = openSync(path, "r+")
    writeSync(file, content, 0, page, at)
    closeSync(file)
  }
  write(new Uint8Array(page).fill(7))
  return { place, mend: () => write(bytes.subarray(at, at + page)) }
}

const log = () => {
  const said: string[] = []
  const keep = (_: unknown, words: string) => void said.push(words)
  return { said, log: { error: keep, warn: keep, info: () => {} } as unknown as Logger }
}

describe("a damaged database file", () => {
  it("[P100] [P104] is found while the server serves, and told by /readyz and to administrators", async () => {
    const { place } = await damaged()
    const home = await Installation.open(sqlite, {}, null, { place, entry: serverEntry })
    try {
      const ready = () => fetch(`${home.url}/readyz`)
      // It did not wait for the check.
      expect((await ready()).status).toBe(200)
      await expect.poll(async () => (await ready()).status).toBe(503)
      const { code, detail } = await (await ready()).json()
      expect([code, detail]).toEqual(["unavailable", "The database file is damaged."])
      expect((await fetch(`${home.url}/healthz`)).status).toBe(200)

      const interior = await home.agency("Interior")
      const root = await home.person("Root", interior, true)
      const { notices } = (await root.get("/api/operator-notices")).body
      expect(notices).toMatchObject([{ kind: "database-damaged" }])
      const ana = await home.person("Ana", interior)
      expect((await ana.get("/api/operator-notices")).status).toBe(403)
    } finally {
      await home.close()
    }
  })

  it("[P100] [P104] is damaged no more once a later check finds it whole", async () => {
    const { place, mend } = await damaged()
    const database = await place.open()
    const notices = new OperatorNotices()
    const { said, log: sayings } = log()
    const check = new DatabaseCheck({ database, entry: serverEntry, notices, log: sayings })
    try {
      await check.check()
      expect(check.fault).toBe("The database file is damaged.")
      expect(said).toEqual(["The database is damaged. Stop the server and restore a copy."])
      mend()
      await check.check()
      expect([check.fault, notices.all]).toEqual([null, []])
    } finally {
      check.close()
      await database.close()
      await place.remove()
    }
  })
})

describe.each(dialects)("a sound database ($name)", (dialect) => {
  it("[P104] is found sound", async () => {
    const place = await dialect.place()
    const database = await place.open()
    const notices = new OperatorNotices()
    const { said, log: sayings } = log()
    const check = new DatabaseCheck({ database, entry: serverEntry, notices, log: sayings })
    await check.check()
    expect([check.fault, notices.all, said]).toEqual([null, [], []])
    await database.close()
    await place.remove()
  })
})

describe("the count of damaged pages that PostgreSQL keeps", () => {
  /** A PostgreSQL that says of itself what `counted` says now, and how often it was asked. */
  function counting(counted: { failures: number | null; asked: number }): Database {
    const driver = new DummyDriver()
    driver.acquireConnection = async () => ({
      executeQuery: async <R>() => {
        counted.asked += 1
        return { rows: [{ failures: counted.failures }] as R[] }
      },
      // biome-ignore lint/correctness/useYield: nothing is read as a stream here
      streamQuery: async function* () {
        throw new Error("Nothing is read as a stream.")
      },
    })
    const db = new Kysely<unknown>({
      dialect: {
        createDriver: () => driver,
        createAdapter: () => new PostgresAdapter(),
        createIntrospector: (of) => new PostgresIntrospector(of),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    })
    return { db, sqlite: null } as unknown as Database
  }
  afterEach(() => void vi.useRealTimers())

  it("[P104] tells administrators of damage, each day anew, and stays ready", async () => {
    vi.useFakeTimers()
    const counted = { failures: 2 as number | null, asked: 0 }
    const { said, log: logger } = log()
    const notices = new OperatorNotices()
    const database = counting(counted)
    const check = new DatabaseCheck({ database, entry: serverEntry, notices, log: logger })
    check.start()
    try {
      await vi.advanceTimersByTimeAsync(1_000)
      expect(notices.all).toMatchObject([{ kind: "database-damaged" }])
      expect(said).toEqual(["The database is damaged. Stop the server and restore a copy."])
      // Its other pages can be written: PostgreSQL refuses by itself what it cannot.
      expect(check.fault).toBe(null)
      counted.failures = 0
      await vi.advanceTimersByTimeAsync(23 * 3_600_000)
      expect([counted.asked, notices.all.length]).toEqual([1, 1])
      await vi.advanceTimersByTimeAsync(3_600_000)
      expect([counted.asked, notices.all.length]).toEqual([2, 0])
    } finally {
      check.close()
    }
    await vi.advanceTimersByTimeAsync(48 * 3_600_000)
    expect(counted.asked).toBe(2)
  })
})
