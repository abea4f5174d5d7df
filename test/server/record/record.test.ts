import { afterEach, beforeEach, describe, expect, it } from "vitest"
import {
  forgetSecurityEvents,
  insertSecurityEvent,
} from "../../../server/storage/securityEvents.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import type { RecordEntry } from "../../../shared/api/record.ts"
import { dialects } from "../../databases.ts"
import { type Caller, Installation, password, type TestPerson } from "../installation.ts"

describe.each(dialects)("the record of security events ($name)", (dialect) => {
  let home: Installation
  let interior: Agency
  let ana: TestPerson
  let root: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    interior = await home.agency("Interior")
    ana = await home.person("Ana", interior)
    root = await home.person("Root", interior, true)
  })
  afterEach(() => home.close())

  const entries = async (who: Caller, path: string): Promise<RecordEntry[]> =>
    (await who.get(path)).body.entries
  const acts = async (who: Caller, path: string) => (await entries(who, path)).map(({ act }) => act)

  const old = (at: string) =>
    home.database.db.insertInto("security_events").values({ at, act: "sign-in", details: "{}" })
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

  it("[P31] tells of sign-ins and of those that failed, without the password and without an address that nobody has", async () => {
    const browser = home.visitor()
    const words = (email: string, tried: string) => ({ email, password: tried })
    await browser.post("/api/auth/sign-in/email", words(ana.email, "a wrong password here"))
    await browser.post("/api/auth/sign-in/email", words("hunter2@secret.example", password))
    await browser.post("/api/auth/sign-in/email", words(ana.email, password))
    await browser.post("/api/auth/sign-out", {})
    const told = await entries(root, "/api/audit?kind=signing-in")
    expect(told.map(({ act, byId, subject }) => [act, byId, subject])).toEqual([
      ["sign-in-failed", null, ana.id],
      ["sign-in-failed", null, null],
      ["sign-in", ana.id, null],
      ["sign-out", ana.id, null],
    ])
    expect(told[2]).toMatchObject({ by: "Ana", agency: interior.id })
    expect(told[2]?.address).toContain("127.0.0.1")
    const rows = JSON.stringify(
      await home.database.db.selectFrom("security_events").selectAll().execute(),
    )
    for (const secret of ["wrong password", password, "hunter2"]) expect(rows).not.toContain(secret)
  })

  it("[P31] of a plan is its secretariat's alone; the installation's tells administrators of no plan", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    await home.join(plan, [[await home.person("Dora", interior), "drafter"]])
    await ana.get(`/api/plans/${plan}/exports/plan.json`)
    const told = await entries(ana, `/api/plans/${plan}/audit`)
    expect(told.filter(({ act }) => act === "export")).toMatchObject([
      { by: "Ana", agency: interior.id, subject: "plan.json", address: null },
    ])
    expect((await root.get(`/api/plans/${plan}/audit`)).status).toBe(404)
    expect((await root.get(`/api/plans/${plan}/audit/audit.csv`)).status).toBe(404)
    expect((await ana.get("/api/audit")).body.code).toBe("no-right")
    expect((await ana.get("/api/audit/audit.csv")).body.code).toBe("no-right")
    const installation = JSON.stringify((await root.get("/api/audit")).body)
    expect(installation).not.toContain(plan)
    expect(installation).not.toContain("plan.json")
  })

  it("[P31] tells of sockets that were refused: in the plan's record where there is the plan, else in the installation's", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    const zoe = await home.person("Zoe", interior)
    const knock = async (id: string, token: string) => {
      const { provider } = home.client(id, { token })
      const code = await new Promise((done) =>
        provider.on("connection-close", (event) => done(event?.code)),
      )
      provider.destroy()
      return code
    }
    expect(await knock(plan, zoe.token)).toBe(4404)
    expect(await knock("no-such-plan", zoe.token)).toBe(4404)
    expect(await knock(plan, "concord_wrong")).toBe(4401)
    const refused = async (who: Caller, path: string) =>
      (await entries(who, path)).map(({ byId, details }) => [byId, details.reason])
    await expect
      .poll(() => refused(root, "/api/audit?kind=refusals"))
      .toEqual([
        [zoe.id, "notFound"],
        [null, "signedOut"],
      ])
    await expect
      .poll(() => refused(ana, `/api/plans/${plan}/audit?kind=refusals`))
      .toEqual([[zoe.id, "notFound"]])
    expect(JSON.stringify((await root.get("/api/audit")).body)).not.toContain(plan)
  })

  it("[P31] a write by somebody who may only read is told of, and a thousand of them are not a thousand entries", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    const eva = await home.person("Eva", interior)
    await home.join(plan, [[eva, "observer"]])
    const { doc, provider } = home.client(plan, eva)
    await expect.poll(() => provider.synced).toBe(true)
    for (let i = 0; i < 200; i++) doc.getMap("nothing").set("x", i)
    const refused = () => entries(ana, `/api/plans/${plan}/audit?kind=refusals`)
    await expect.poll(async () => (await refused()).length).toBe(20)
    expect((await refused())[0]).toMatchObject({ byId: eva.id, details: { reason: "no-right" } })
    provider.destroy()
  })

  it("[P32] is append-only in the database itself, and shortened only beyond the days it is kept", async () => {
    await ana.post("/api/auth/sign-in/email", {})
    const { db } = home.database
    const event = {
      ...({ act: "sign-in", plan: null, user: ana.id, agency: null } as const),
      ...{ session: null, address: null, subject: null, details: {} },
    }
    await insertSecurityEvent(db, event)
    await old(daysAgo(29)).execute()
    await old(daysAgo(731)).execute()
    await expect(db.updateTable("security_events").set({ act: "x" }).execute()).rejects.toThrow(
      /append-only/,
    )
    await expect(
      db.deleteFrom("security_events").where("at", ">", daysAgo(30)).execute(),
    ).rejects.toThrow(/append-only/)
    const count = async () =>
      (await db.selectFrom("security_events").select("seq").execute()).length
    const before = await count()
    await forgetSecurityEvents(db, 730)
    expect(await count()).toBe(before - 1)
  })

  it("[P33] is filtered by kind, person, agency and days, in pages, and a filter that cannot be is refused", async () => {
    for (const at of ["2026-01-01T10:00:00.000Z", "2026-01-02T23:59:59.999Z"])
      await old(at).execute()
    const days = "/api/audit?from=2026-01-02&to=2026-01-02"
    expect((await entries(root, days)).map(({ at }) => at)).toEqual(["2026-01-02T23:59:59.999Z"])
    const last = (await root.get("/api/audit?limit=1&to=2026-01-31")).body
    expect([last.entries.length, last.more, last.keptDays]).toEqual([1, true, 730])
    const older = await entries(root, `/api/audit?before=${last.entries[0].seq}&to=2026-01-31`)
    expect(older.map(({ at }) => at)).toEqual(["2026-01-01T10:00:00.000Z"])
    expect(await entries(root, `/api/audit?by=nobody`)).toEqual([])
    expect(await acts(root, `/api/audit?kind=tokens`)).toEqual([])
    for (const wrong of ["kind=x", "from=yesterday", "limit=0", "limit=100000", "before=x"])
      expect((await root.get(`/api/audit?${wrong}`)).body.code).toBe("invalid")
  })

  it("[P33] goes out as CSV and as JSON lines, which is recorded, and no cell is a formula", async () => {
    const mischief = await home.person('=HYPERLINK("http://x","y")', interior)
    await mischief.post("/api/auth/sign-in/email", {})
    await home.visitor().post("/api/auth/sign-in/email", { email: mischief.email, password })
    const csv = (await root.get("/api/audit/audit.csv")).body as string
    expect(csv.split("\r\n")[0]).toBe(
      "seq,at,act,byId,by,agency,subjectKind,subject,about,address,details",
    )
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
    const lines = ((await root.get("/api/audit/audit.jsonl")).body as string).trim().split("\n")
    const last = JSON.parse(lines.at(-1) ?? "")
    expect(last).toMatchObject({ act: "export", subject: "audit.jsonl", by: "Root" })
    expect((await root.get("/api/audit/audit.xml")).status).toBe(404)
  })
})
