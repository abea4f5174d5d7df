import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { setFunctions } from "../../../server/storage/users.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { usualDialects } from "../../databases.ts"
import { Caller, Installation, password, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("personal access tokens ($name)", (dialect) => {
  let home: Installation
  let interior: Agency
  let ana: TestPerson
  let browser: Caller
  beforeEach(async () => {
    home = await Installation.open(dialect)
    interior = await home.agency("Interior")
    ana = await home.person("Ana", interior)
    browser = home.visitor()
    await browser.post("/api/auth/sign-in/email", { email: ana.email, password })
  })
  afterEach(() => home.close())

  async function made(body: object = {}): Promise<{ id: string; caller: Caller; token: string }> {
    const answer = await browser.post("/api/tokens", { name: "Report", ...body })
    expect(answer.status).toBe(201)
    const { id, token } = answer.body
    return { id, token, caller: new Caller(home.url, token) }
  }
  const opens = async (caller: Caller) => (await caller.get("/api/me")).status === 200

  it("[P50] end with a changed password and with a reset one, on open sockets too", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    const first = await made()
    const { provider } = home.client(plan, first)
    await expect.poll(() => provider.synced).toBe(true)
    const closed = new Promise((done) =>
      provider.on("connection-close", (event) => done(event?.code)),
    )
    const words = { currentPassword: password, newPassword: "another long enough one" }
    expect((await browser.post("/api/auth/change-password", words)).status).toBe(200)
    expect(await closed).toBe(4401)
    provider.destroy()
    expect(await opens(first.caller)).toBe(false)
    const second = await made()
    const root = await home.person("Root", interior, true)
    const admin = home.visitor()
    await admin.post("/api/auth/sign-in/email", { email: root.email, password })
    const link = new URL((await admin.post(`/api/people/${ana.id}/reset-link`)).body.url)
    const reset = { token: link.searchParams.get("token"), newPassword: "yet another long one" }
    expect((await home.visitor().post("/api/auth/reset-password", reset)).status).toBe(200)
    expect(await opens(second.caller)).toBe(false)
  })

  it("[P50] are not made with a token", async () => {
    const { caller } = await made()
    expect((await caller.post("/api/tokens", { name: "Another" })).body.code).toBe("no-right")
  })

  it("[P51] end by themselves, after 90 days unless said, and after a year at most", async () => {
    const { id, caller } = await made()
    const [listed] = (await browser.get("/api/tokens")).body.tokens
    const days = (Date.parse(listed.expiresAt) - Date.now()) / 86_400_000
    expect([listed.id, Math.round(days)]).toEqual([id, 90])
    expect((await browser.post("/api/tokens", { name: "x", days: 366 })).status).toBe(422)
    expect(await opens(caller)).toBe(true)
    await home.database.db
      .updateTable("tokens")
      .set({ expires_at: new Date(Date.now() - 1000).toISOString() })
      .where("id", "=", id)
      .execute()
    expect(await opens(caller)).toBe(false)
    const left = (await browser.get("/api/tokens")).body.tokens
    expect(left.map((token: { id: string }) => token.id)).not.toContain(id)
  })

  it("[P51] for reading change nothing, by no address and not on the socket", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    const { caller, token } = await made({ scope: "read" })
    expect((await caller.get(`/api/plans/${plan}/audit`)).status).toBe(200)
    for (const refused of [
      await caller.post("/api/plans", { title: "x" }),
      await caller.patch(`/api/plans/${plan}`, { country: "x" }),
      await caller.delete(`/api/plans/${plan}/rights/${ana.id}`),
    ])
      expect(refused.body.code).toBe("no-right")
    const { doc, provider } = home.client(plan, { token })
    await expect.poll(() => provider.synced).toBe(true)
    doc.getXmlFragment("document").delete(0, 1)
    await expect
      .poll(async () => (await ana.get(`/api/plans/${plan}/audit?kind=refusals`)).body.entries)
      .toMatchObject([
        {
          act: "request-refused",
          details: { reason: "no-right", request: "PATCH /api/plans/{id}" },
        },
        { act: "request-refused", details: { reason: "no-right" } },
        { act: "socket-refused", details: { reason: "no-right" } },
      ])
    expect((await ana.get(`/api/plans/${plan}/measures`)).body.measures).toHaveLength(1)
    provider.destroy()
  })

  it("[P51] for one plan open nothing else, and tell of no other plan", async () => {
    const [plan, other] = [
      await home.plan(ana, ["Train inspectors"]),
      await home.plan(ana, ["Open a shelter"]),
    ]
    expect((await browser.post("/api/tokens", { name: "x", plan: "none" })).status).toBe(422)
    const { caller, token } = await made({ plan })
    expect((await caller.get(`/api/plans/${plan}/measures`)).status).toBe(200)
    expect((await caller.patch(`/api/plans/${plan}`, { country: "Valdoria" })).status).toBe(200)
    const yours = await caller.get(`/api/plans/${other}`)
    expect(yours.body).toEqual((await caller.get("/api/plans/none")).body)
    for (const path of ["/api/plans", "/api/agencies", "/api/tokens", `/api/plans/${other}/audit`])
      expect((await caller.get(path)).body.code).toBe("no-right")
    expect((await caller.post("/api/plans", { title: "x" })).body.code).toBe("no-right")
    const into = { email: "x@y.org", agency: interior.id, plan: other, right: "drafter" }
    expect((await caller.post("/api/invitations", into)).body.code).toBe("no-right")
    const { provider } = home.client(other, { token })
    const code = await new Promise((done) =>
      provider.on("connection-close", (event) => done(event?.code)),
    )
    expect(code).toBe(4404)
    provider.destroy()
  })

  it("[P52] are listed to the owner and to the administrators of agency and installation, who revoke them", async () => {
    const root = await home.person("Root", interior, true)
    const finance = await home.agency("Finance")
    const head = await home.person("Head", interior)
    const foreign = await home.person("Foreign", finance)
    for (const { id } of [head, foreign])
      await setFunctions(home.database.db, id, { agencyAdministrator: true })
    const plan = await home.plan(ana, ["Train inspectors"])
    const { id, caller } = await made({ plan, scope: "read" })
    await caller.get("/api/me")
    const seen = async (who: TestPerson) =>
      (await who.get("/api/open-tokens")).body.tokens.find((t: { id: string }) => t.id === id)
    for (const who of [root, head]) {
      expect(await seen(who)).toMatchObject({
        ...{ name: "Report", scope: "read", onePlan: true, lastUsedAt: expect.any(String) },
        owner: { id: ana.id, name: "Ana" },
      })
      expect(JSON.stringify(await seen(who))).not.toContain(plan)
    }
    expect(await seen(foreign)).toBeUndefined()
    expect((await foreign.delete(`/api/open-tokens/${id}`)).status).toBe(404)
    expect((await ana.get("/api/open-tokens")).body.code).toBe("no-right")
    expect(await opens(caller)).toBe(true)
    expect((await head.delete(`/api/open-tokens/${id}`)).status).toBe(204)
    expect(await opens(caller)).toBe(false)
    const acts = (await root.get("/api/audit?kind=tokens")).body.entries
    expect(acts.map(({ act, by }: { act: string; by: string }) => [act, by])).toEqual([
      ["token-made", "Ana"],
      ["token-revoked", "Head"],
    ])
    expect(JSON.stringify(acts)).not.toContain(plan)
  })
})
