import { sql } from "kysely"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Database } from "../../../server/storage/database/database.ts"
import { isOutOfService, WriteProbe } from "../../../server/storage/database/health.ts"
import { dialects } from "../../databases.ts"
import { Installation, password, type TestPerson } from "../installation.ts"

/** Fails writes to a table as a full disk does; in SQLite it is the disk's own error, without its code. */
async function fill(database: Database, table: string): Promise<() => Promise<void>> {
  const { db, dialect } = database
  const name = sql.table(table)
  if (dialect === "sqlite") {
    for (const act of ["insert", "update"])
      await sql`create trigger ${sql.raw(`full_${act}_${table}`)} before ${sql.raw(act)} on ${name}
        begin select raise(abort, 'disk full'); end`.execute(db)
    return async () => {
      for (const act of ["insert", "update"])
        await sql`drop trigger ${sql.raw(`full_${act}_${table}`)}`.execute(db)
    }
  }
  await sql`create or replace function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`.execute(db)
  await sql`create trigger full_disk before insert or update on ${name}
    execute function full_disk()`.execute(db)
  return async () => void (await sql`drop trigger full_disk on ${name}`.execute(db))
}

describe.each(dialects)("a database that stores nothing ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
  })
  afterEach(() => home.close())
  const ready = async () => (await fetch(`${home.url}/readyz`)).status

  it("[P19] is told by /readyz, until it stores again", async () => {
    expect(await ready()).toBe(200)
    const mend = await fill(home.database, "installation")
    await expect.poll(ready).toBe(503)
    const { code, detail } = await (await fetch(`${home.url}/readyz`)).json()
    expect([code, detail]).toEqual(["unavailable", "The database stores nothing now."])
    expect((await fetch(`${home.url}/healthz`)).status).toBe(200)
    await mend()
    expect(await ready()).toBe(200)
  })

  it("[P19] makes a sign-in unavailable, and not a fault", async () => {
    const credentials = { email: ana.email, password }
    const mends = [await fill(home.database, "session"), await fill(home.database, "installation")]
    const refused = await home.visitor().post("/api/auth/sign-in/email", credentials)
    expect([refused.status, refused.body.code]).toEqual([503, "unavailable"])
    for (const mend of mends) await mend()
    expect((await home.visitor().post("/api/auth/sign-in/email", credentials)).status).toBe(200)
  })

  it.runIf(dialect.name === "PostgreSQL")("[P19] makes a comment unavailable", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    await fill(home.database, "threads")
    const comment = { body: "a", weight: "wanted", visibility: "everyone" }
    const refused = await ana.post(`/api/plans/${plan}/comments`, comment)
    expect([refused.status, refused.body.code]).toEqual([503, "unavailable"])
  })
})

describe.each(dialects.slice(0, 1))("a full SQLite file", (dialect) => {
  it("[P19] is out of service, for a request and for the probe", async () => {
    const place = await dialect.place()
    const database = await place.open()
    try {
      const pages = database.sqlite?.pragma("page_count", { simple: true })
      database.sqlite?.pragma(`max_page_count = ${pages}`)
      const store = (value: string) =>
        database.db.insertInto("installation").values({ key: value, value }).execute()
      const error = await store("x".repeat(100_000)).catch((reason: unknown) => reason)
      expect(isOutOfService(error)).toBe(true)
      expect(await new WriteProbe(database).check()).toBe("The database stores nothing now.")
      expect(
        isOutOfService(
          await store("a")
            .then(() => store("a"))
            .catch((e: unknown) => e),
        ),
      ).toBe(false)
    } finally {
      await database.close()
      await place.remove()
    }
  })
})
