import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { type Hold, holdDatabase } from "../../../server/storage/database/soleServer.ts"
import { dialects, type Place } from "../../databases.ts"
import { waitFor } from "../../waitFor.ts"

const module = fileURLToPath(
  new URL("../../../server/storage/database/soleServer.ts", import.meta.url),
)
const redisUrl = "redis://127.0.0.1:1"

describe.each(dialects)("a database that a server uses ($name)", (dialect) => {
  let place: Place
  let holds: Hold[]
  beforeEach(async () => {
    place = await dialect.place()
    holds = []
  })
  afterEach(async () => {
    for (const hold of holds) await hold.release()
    await place.remove()
  })
  async function take(onLost = () => {}, redis: string | null = null): Promise<Hold> {
    const hold = await holdDatabase({ ...place.where, redisUrl: redis }, onLost)
    holds.push(hold)
    return hold
  }

  /** Another process that holds it, until it is killed. */
  async function another(): Promise<ChildProcess> {
    const where = JSON.stringify({ ...place.where, redisUrl: null })
    const code = `import(${JSON.stringify(module)}).then(async ({ holdDatabase }) => {
      await holdDatabase(${where}, () => {}); console.log("holds"); setInterval(() => {}, 1e6) })`
    const child = spawn(process.execPath, ["--import", "tsx", "-e", code], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    await once(child.stdout, "data")
    return child
  }

  it("[P24] is refused to another, in a sentence that names the first, until that one ends", async () => {
    const first = await take()
    await expect(take()).rejects.toThrow(
      new RegExp(`is used by another Concord server \\(process ${process.pid} on .+\\)\\.`),
    )
    await first.release()
    await take()
  })

  it("[P24] is free again when the server was killed", async () => {
    const other = await another()
    try {
      await expect(take()).rejects.toThrow(`process ${other.pid} on`)
    } finally {
      other.kill("SIGKILL")
      await once(other, "exit")
    }
    await take()
  })

  it.runIf(dialect.name === "PostgreSQL")(
    "[P24] may be shared by servers that reach each other through Redis, and by no other",
    async () => {
      await take(() => {}, redisUrl)
      await take(() => {}, redisUrl)
      await expect(take()).rejects.toThrow("need REDIS_URL")
    },
  )

  it.runIf(dialect.name === "PostgreSQL")(
    "[P24] is held again when PostgreSQL ended the connection, and given up when another has it",
    async () => {
      const lost = vi.fn()
      await take(lost)
      const client = new pg.Client({ connectionString: place.where.databaseUrl ?? "" })
      await client.connect()
      const of = "from pg_stat_activity where application_name like 'Concord, %'"
      const held = `select l.pid from pg_locks l join pg_stat_activity a using (pid) where l.locktype = 'advisory' and a.datname = current_database() and l.granted`
      const [before] = (await client.query(held)).rows
      await client.query(`select pg_terminate_backend(pid) ${of} and datname = current_database()`)
      await waitFor(async () => {
        const [now] = (await client.query(held)).rows
        expect(now?.pid).toBeTypeOf("number")
        expect(now?.pid).not.toBe(before?.pid)
      })
      expect(lost).not.toHaveBeenCalled()
      // Another waits at the door, and is first when the connection goes.
      const next = new pg.Client({ connectionString: place.where.databaseUrl ?? "" })
      await next.connect()
      const [lock] = (
        await client.query(
          `select classid, objid from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
        )
      ).rows
      const taken = next.query(`select pg_advisory_lock($1, $2)`, [lock?.classid, lock?.objid])
      await waitFor(async () => {
        const waiting = `select 1 from pg_locks where locktype = 'advisory' and not granted`
        expect((await client.query(waiting)).rows).toHaveLength(1)
      })
      await client.query(`select pg_terminate_backend(pid) ${of} and datname = current_database()`)
      await taken
      await waitFor(() => expect(lost).toHaveBeenCalledOnce())
      await next.end()
      await client.end()
    },
  )
})
