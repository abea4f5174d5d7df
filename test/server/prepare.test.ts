import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { type AddressInfo, createServer, type Server } from "node:net"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { Redis } from "ioredis"
import { sql } from "kysely"
import pg from "pg"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { prepare } from "../../server/startup/prepare.ts"
import { openDatabase } from "../../server/storage/database/database.ts"
import { type OwnService, ownPostgres, ownRedis } from "../services.ts"

const postgres = await ownPostgres()
const redis = await ownRedis()
afterAll(() => {
  postgres?.stop()
  redis?.stop()
})

let folder: string
let said: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "concord-prepare-"))
  said = []
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

/** The messages for an environment, line by line; none where the server may start with it. */
async function told(environment: Record<string, string>): Promise<string[]> {
  const ways = { say: (sentence: string) => said.push(sentence), onLost: () => {} }
  try {
    const { hold } = await prepare({ DATA_DIR: folder, PORT: "0", ...environment }, ways)
    await hold.release()
    return []
  } catch (error) {
    const [head, ...lines] = (error as Error).message.split("\n")
    expect(head).toBe("The configuration is wrong:")
    return lines.map((line) => line.trim())
  }
}

/** A server on a port of this machine that does `act` with whoever comes. */
async function listening(act: Parameters<typeof createServer>[1] = () => {}): Promise<{
  server: Server
  port: number
}> {
  const server = createServer(act)
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  return { server, port: (server.address() as AddressInfo).port }
}

async function freePort(): Promise<number> {
  const { server, port } = await listening()
  await new Promise((done) => server.close(done))
  return port
}

describe("the start", () => {
  it("[P23] tells everything that is wrong at once, each with its variable", async () => {
    const { server, port } = await listening()
    writeFileSync(join(folder, "mine.json"), Buffer.from('{\n  "id": "\xff"}', "latin1"))
    const lines = await told({
      DATA_DIR: "/proc/nothing",
      STANDARDS_DIR: folder,
      HOST: "127.0.0.1",
      PORT: String(port),
      LOG_LEVEL: "loud",
      MAX_PLAN_BYTE: "1000000",
    })
    server.close()
    expect(lines).toEqual([
      `PORT: Port ${port} is in use by another program.`,
      "DATA_DIR: No folder can be made at /proc/nothing.",
      "LOG_LEVEL: “loud” is none of fatal, error, warn, info, debug, trace, silent.",
      expect.stringMatching(/^STANDARDS_DIR: .*mine\.json:2:10: This is no UTF-8 text\.$/),
      "MAX_PLAN_BYTE: There is no such setting. MAX_PLAN_BYTES may be meant.",
    ])
  })

  it("[P23] [X96] says that a program is no LibreOffice", async () => {
    expect(await told({ LIBREOFFICE: "/nowhere/soffice" })).toEqual([
      "LIBREOFFICE: “/nowhere/soffice” is no LibreOffice that can be run here. It is the path of its program, such as /usr/bin/soffice.",
    ])
  })

  it("[P23] mentions a name that nearly is a setting, and starts", async () => {
    expect(await told({ DATABASE_UR: "postgres://nobody", PATHS: "x" })).toEqual([])
    expect(said).toEqual(["DATABASE_UR: There is no such setting. DATABASE_URL may be meant."])
  })
})

describe("a data folder", () => {
  it("[P23] is made with those that it lies in", async () => {
    expect(await told({ DATA_DIR: join(folder, "of", "ours") })).toEqual([])
  })

  it.each([
    ["is a file", (path: string) => writeFileSync(path, ""), "is no folder."],
    ["leads nowhere", (path: string) => symlinkSync("/nowhere/at/all", path), "is no folder."],
    [
      "leads to itself",
      (path: string) => symlinkSync(path, path),
      "is a link that leads back to itself.",
    ],
  ])("[P23] that %s is named", async (_, make, reason) => {
    const path = join(folder, "data")
    make(path)
    expect(await told({ DATA_DIR: path })).toEqual([`DATA_DIR: ${path} ${reason}`])
  })

  it("[P23] below a file is named", async () => {
    writeFileSync(join(folder, "file"), "")
    const path = join(folder, "file", "data")
    expect(await told({ DATA_DIR: path })).toEqual([
      `DATA_DIR: ${path} is no folder, or lies in something that is none.`,
    ])
  })

  it.skipIf(userInfo().uid === 0)("[P23] that may not be written is named", async () => {
    chmodSync(folder, 0o500)
    expect(await told({})).toEqual([`DATA_DIR: This program may not write in ${folder}.`])
  })

  it("[P24] that another server uses is named, with the port that it listens on", async () => {
    const { hold } = await prepare(
      { DATA_DIR: folder, PORT: "0" },
      { say: () => {}, onLost: () => {} },
    )
    const { server, port } = await listening()
    const lines = await told({ HOST: "127.0.0.1", PORT: String(port) })
    await hold.release()
    server.close()
    expect(lines).toEqual([
      `PORT: Port ${port} is in use by another program.`,
      expect.stringMatching(
        /^DATA_DIR: The data folder .+ is used by another Concord server \(process \d+ on .+\)\./,
      ),
    ])
  })

  it("[P23] whose secret is lost is named", async () => {
    const path = join(folder, "auth-secret")
    writeFileSync(path, "")
    expect(await told({})).toEqual([
      `DATA_DIR: The file ${path} has lost what it held. Remove it, and another is made.`,
    ])
  })
})

describe("a database", () => {
  const open = () => openDatabase({ dataDir: folder, databaseUrl: null })

  it("[P23] that is none is named", async () => {
    writeFileSync(join(folder, "concord.db"), "These are words and no database. ".repeat(50))
    await expect(open()).rejects.toThrow(
      `DATA_DIR: The file concord.db in ${folder} is no database.`,
    )
  })

  it("[P23] of a newer version is named, and left as it is", async () => {
    const { db, close } = await open()
    await sql`insert into kysely_migration values ('9999-later', '2030')`.execute(db)
    await close()
    await expect(open()).rejects.toThrow(
      "DATA_DIR: The database is of a newer Concord than this one.",
    )
  })
})

describe("a port", () => {
  it("[P23] on an address of another machine is told as one of HOST", async () => {
    expect(await told({ HOST: "192.0.2.1", PORT: "18080" })).toEqual([
      "HOST: “192.0.2.1” is no address of this machine.",
    ])
    expect(await told({ HOST: "nobody.invalid", PORT: "18080" })).toEqual([
      "HOST: No machine “nobody.invalid” can be found.",
    ])
  })

  it("[P23] that another server is about to leave is waited for", async () => {
    const { server, port } = await listening()
    setTimeout(() => server.close(), 400)
    expect(await told({ HOST: "127.0.0.1", PORT: String(port) })).toEqual([])
  })
})

describe.skipIf(!postgres)("a PostgreSQL", () => {
  const url = (more: Partial<Pick<URL, "username" | "password" | "pathname" | "port">>) =>
    Object.assign(new URL((postgres as OwnService).url), more).href

  beforeAll(async () => {
    const client = new pg.Client({ connectionString: url({}) })
    await client.connect()
    await client.query("create role minister login password 'right'")
    const [row] = (await client.query("show hba_file")).rows
    const rules = ["host all minister all scram-sha-256", "host all concord all trust"]
    await client.query(
      `copy (select unnest(array['${rules.join("','")}'])) to '${String(row?.hba_file)}'`,
    )
    await client.query("select pg_reload_conf()")
    await client.end()
  })

  it("[P23] that refuses is named at once, with its machine and port and without the password", async () => {
    const { port } = new URL(url({}))
    const there = `DATABASE_URL: PostgreSQL at 127.0.0.1:${port}`
    const asked = [
      [url({ username: "minister", password: "a-guess" }), "refuses the password of “minister”."],
      [url({ username: "minister" }), "asks for a password, and the address has none."],
      [url({ pathname: "/plans" }), "has no database “plans”."],
      [url({ username: "stranger" }), /^does not let “stranger” in: /],
    ] as const
    for (const [databaseUrl, reason] of asked) {
      const [line = "", ...more] = await told({ DATABASE_URL: databaseUrl })
      expect(more).toEqual([])
      expect(line).not.toContain("a-guess")
      expect(line.slice(0, there.length)).toBe(there)
      if (typeof reason === "string") expect(line.slice(there.length + 1)).toBe(reason)
      else expect(line.slice(there.length + 1)).toMatch(reason)
    }
    expect(said).toEqual([])
  })

  it("[P23] that is away is waited for, and one says so", async () => {
    await (postgres as OwnService).crash()
    const { port } = new URL(url({}))
    const begun = told({ DATABASE_URL: url({}) })
    await expect
      .poll(() => said)
      .toEqual([
        `DATABASE_URL: PostgreSQL at 127.0.0.1:${port} refuses connections. It is tried again for 10 seconds.`,
      ])
    await (postgres as OwnService).resume()
    expect(await begun).toEqual([])
  })

  it("[P23] that is away is told with what else is wrong, and not waited for", async () => {
    const port = await freePort()
    expect(await told({ DATABASE_URL: url({ port: String(port) }), TRUST_PROXY: "yes" })).toEqual([
      `DATABASE_URL: PostgreSQL at 127.0.0.1:${port} refuses connections.`,
      "TRUST_PROXY: “yes” is no whole number from 0 to 10.",
    ])
    expect(said).toEqual([])
  })
})

describe.skipIf(!postgres || !redis)("a Redis", () => {
  it("[P23] that refuses is named at once, with its machine and port and without the password", async () => {
    const { url } = redis as OwnService
    const { host, port } = new URL(url)
    const client = new Redis(url)
    await client.config("SET", "requirepass", "right")
    const DATABASE_URL = (postgres as OwnService).url
    const ask = (REDIS_URL: string) => told({ DATABASE_URL, REDIS_URL })
    const of = (reason: string) => [`REDIS_URL: Redis at ${host} ${reason}`]
    expect(await ask(`redis://:a-guess@127.0.0.1:${port}`)).toEqual(of("refuses the password."))
    expect(await ask(url)).toEqual(of("asks for a password, and the address has none."))
    expect(await ask(`redis://:right@127.0.0.1:${port}`)).toEqual([])
    client.disconnect()
    expect(said).toEqual([])
  })

  it("[P23] that is none is named", async () => {
    const { server, port } = await listening((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n"))
    const DATABASE_URL = (postgres as OwnService).url
    const lines = await told({
      DATABASE_URL,
      REDIS_URL: `redis://127.0.0.1:${port}`,
      TRUST_PROXY: "x",
    })
    server.close()
    expect(lines[0]).toContain(`REDIS_URL: Redis at 127.0.0.1:${port} `)
  })
})
