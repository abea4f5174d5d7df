import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createLog } from "../../../server/operation/log.ts"
import { SecurityRecord } from "../../../server/record/securityRecord.ts"
import {
  forgetSecurityEvents,
  insertSecurityEvent,
} from "../../../server/storage/securityEvents.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import type { RecordEntry } from "../../../shared/api/record.ts"
import { Authenticator } from "../../authenticator.ts"
import { dialects } from "../../databases.ts"
import { totp } from "../../totp.ts"
import { Caller, Installation, password, type TestPerson } from "../installation.ts"

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

  it("[P31] tells of second factors, recovery codes, passkeys and wrong confirmations, each with whose they are", async () => {
    const browser = await home.browserOf(ana)
    const { secret } = (await browser.post("/api/second-factor/set-up", {})).body
    const on = await browser.post("/api/second-factor/confirm", { code: totp(secret, -1) })
    const device = new Authenticator(home.url)
    const { ceremony, options } = (await browser.post("/api/passkeys/challenge", {})).body
    await browser.post("/api/passkeys", { ceremony, name: "Key", response: device.make(options) })
    await browser.post("/api/reauthenticate", { password: "not my own password" })
    const change = { currentPassword: "not my own password", newPassword: "seven purple umbrellas" }
    await browser.post("/api/auth/change-password", change)
    const other = home.visitor()
    await other.post("/api/auth/sign-in/email", { email: ana.email, password })
    const [recoveryCode] = on.body.recoveryCodes
    await other.post("/api/sign-in/second-factor", { code: "000000" })
    await other.post("/api/sign-in/second-factor", { recoveryCode })
    const { id } = (await browser.get("/api/me/sign-in")).body.passkeys[0]
    await browser.delete(`/api/passkeys/${id}`)
    await browser.delete("/api/second-factor")
    const told = await entries(root, "/api/audit?kind=signing-in")
    expect(told.filter(({ byId }) => byId === ana.id).map(({ act }) => act)).toEqual([
      ...["sign-in", "second-factor-on", "passkey-added", "identity-failed", "identity-failed"],
      ...["second-factor-failed", "sign-in", "recovery-code-used"],
      ...["passkey-removed", "second-factor-off"],
    ])
    expect(JSON.stringify(told)).not.toContain(recoveryCode)
  })

  it("[P31] tells of a second factor and passkeys that an administrator took away", async () => {
    const browser = await home.browserOf(ana)
    const { secret } = (await browser.post("/api/second-factor/set-up", {})).body
    await browser.post("/api/second-factor/confirm", { code: totp(secret, -1) })
    const device = new Authenticator(home.url)
    const { ceremony, options } = (await browser.post("/api/passkeys/challenge", {})).body
    await browser.post("/api/passkeys", { ceremony, name: "Key", response: device.make(options) })
    const administrator = await home.browserOf(root)
    await administrator.delete(`/api/people/${ana.id}/second-factor`)
    const told = await entries(root, "/api/audit?kind=signing-in")
    expect(told.slice(-2).map(({ act, byId, subject }) => [act, byId, subject])).toEqual([
      ["second-factor-reset", root.id, ana.id],
      ["passkey-removed", root.id, ana.id],
    ])
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

  it("[P31] tells of requests that were refused for want of a right, in the plan's record or the installation's, and of nothing else that failed", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    const [eva, zoe] = [await home.person("Eva", interior), await home.person("Zoë", interior)]
    await home.join(plan, [[eva, "observer"]])
    await eva.patch(`/api/plans/${plan}`, { country: "x" })
    await eva.get(`/api/plans/${plan}/measures/none/history`)
    await zoe.get(`/api/plans/${plan}/measures`)
    await zoe.get("/api/plans/no-such-plan/measures")
    await zoe.post("/api/agencies", { name: "A new one" })
    await new Caller(home.url, "concord_wrong").get(`/api/plans/${plan}/measures`)
    await ana.post("/api/plans", { title: 1 })
    const refused = async (who: Caller, path: string) =>
      (await entries(who, path))
        .filter(({ act }) => act === "request-refused")
        .map(({ byId, address, details }) => [
          byId,
          address !== null,
          details.reason,
          details.request,
        ])
    expect(await refused(ana, `/api/plans/${plan}/audit?kind=refusals`)).toEqual([
      [eva.id, false, "no-right", "PATCH /api/plans/{id}"],
      [zoe.id, false, "not-found", "GET /api/plans/{id}/measures"],
    ])
    const since = await refused(root, "/api/audit?kind=refusals")
    expect(since.slice(-3)).toEqual([
      [zoe.id, true, "not-found", "GET /api/plans/{id}/measures"],
      [zoe.id, true, "no-right", "POST /api/agencies"],
      [null, true, "signed-out", "GET /api/plans/{id}/measures"],
    ])
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

  it("[P32] a server takes out what is older than its days when it starts, and once a day", async () => {
    const times = async () => (await entries(root, "/api/audit")).map(({ at }) => at)
    const [kept, first, second] = [daysAgo(59), daysAgo(61), daysAgo(62)]
    for (const at of [kept, first]) await old(at).execute()
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] })
    const record = new SecurityRecord(home.database, createLog("silent"), 60)
    try {
      await expect.poll(times).toEqual([kept])
      await old(second).execute()
      await vi.advanceTimersByTimeAsync(23 * 3_600_000)
      expect(await times()).toEqual([kept, second])
      await vi.advanceTimersByTimeAsync(3_600_000)
      await expect.poll(times).toEqual([kept])
    } finally {
      vi.useRealTimers()
      await record.close()
    }
  })

  it("[P33] by= and agency= let through what one person and one agency did, in pages and in files alike", async () => {
    const ben = await home.person("Ben", await home.agency("Labour"))
    for (const each of [ana, ben, root]) await home.browserOf(each)
    const files = async (filter: string) => {
      const lines = ((await root.get(`/api/audit/audit.jsonl?${filter}`)).body ?? "").trim()
      const csv = (await root.get(`/api/audit/audit.csv?${filter}`)).body.trim()
      return [
        lines === "" ? [] : lines.split("\n").map((line: string) => JSON.parse(line).by),
        csv
          .split("\r\n")
          .slice(1)
          .map((line: string) => line.split(",")[4]),
      ]
    }
    const page = async (filter: string) =>
      (await entries(root, `/api/audit?${filter}`)).map(({ by }) => by)
    for (const [filter, people] of [
      [`by=${ana.id}`, ["Ana"]],
      [`agency=${ben.agency.id}`, ["Ben"]],
      [`agency=${interior.id}&kind=signing-in`, ["Ana", "Root"]],
      [`agency=${ben.agency.id}&by=${ana.id}`, []],
      [`by=${ana.id}&from=2026-01-01&to=2026-01-02`, []],
    ] as const) {
      expect([filter, await page(filter)]).toEqual([filter, people])
      expect([filter, await files(filter)]).toEqual([filter, [people, people]])
    }
    for (const name of ["audit.csv", "audit.jsonl"])
      expect((await root.get(`/api/audit/${name}?kind=x`)).body.code).toBe("invalid")
  })

  it("[P33] a plan's record is filtered alike", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    const [eva, labour] = [await home.person("Eva", interior), await home.agency("Labour")]
    const ben = await home.person("Ben", labour)
    await home.join(plan, [
      [eva, "observer"],
      [ben, "observer"],
    ])
    for (const each of [eva, ben]) await each.get(`/api/plans/${plan}/exports/plan.json`)
    const by = async (filter: string) =>
      (await entries(ana, `/api/plans/${plan}/audit?${filter}`)).map((entry) => entry.by)
    expect(await by("kind=files")).toEqual(["Eva", "Ben"])
    expect(await by(`by=${eva.id}`)).toEqual(["Eva"])
    expect(await by(`agency=${labour.id}`)).toEqual(["Ben"])
    const file = `/api/plans/${plan}/audit/audit.jsonl?agency=${labour.id}`
    expect(JSON.parse((await ana.get(file)).body)).toMatchObject({ by: "Ben", act: "export" })
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
