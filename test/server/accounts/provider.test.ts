import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { readSettings } from "../../../server/config/config.ts"
import { usualDialects } from "../../databases.ts"
import { TestProvider } from "../../oidcProvider.ts"
import { totp } from "../../totp.ts"
import { type Caller, Installation, type TestPerson } from "../installation.ts"

const publicUrl = "http://localhost:8140"

describe.each(usualDialects)("the organisation's sign-in service ($name)", (dialect) => {
  let provider: TestProvider
  let home: Installation
  let ana: TestPerson
  beforeAll(async () => {
    provider = await TestProvider.start([`${publicUrl}/api/sign-in/provider/callback`])
  })
  afterAll(() => provider.stop())
  beforeEach(async () => {
    home = await Installation.open(dialect, { ...provider.settings, PUBLIC_URL: publicUrl })
    ana = await home.person("Ana", await home.agency("Interior"))
    provider.methods = ["pwd"]
    provider.email = ana.email
  })
  afterEach(() => home.close())

  /** Goes to the provider as `subject` and comes back; the page that one is led to. */
  async function go(browser: Caller, question: object, subject: string): Promise<string> {
    provider.subject = subject
    const { status, body } = await browser.post("/api/sign-in/provider", question)
    expect(status).toBe(200)
    return back(browser, await provider.follow(body.url))
  }
  async function back(browser: Caller, at: URL): Promise<string> {
    const answer = await browser.ask("GET", at.pathname + at.search, undefined, {}, "manual")
    expect(answer.status).toBe(303)
    return answer.headers.get("location") ?? ""
  }
  const signIn = (browser: Caller, subject: string) =>
    go(browser, { for: "sign-in", next: "/plans/p1" }, subject)

  it("[P45] opens no account by an e-mail address, but the one that its owner has linked", async () => {
    const stranger = home.visitor()
    expect(await signIn(stranger, "s-ana")).toBe("/sign-in?provider=unknown")
    expect((await stranger.get("/api/me")).status).toBe(401)
    expect(await home.database.db.selectFrom("user").select("id").execute()).toHaveLength(1)

    const owner = await home.browserOf(ana)
    expect(await go(owner, { for: "link" }, "s-ana")).toBe("/account?provider=linked")
    const browser = home.visitor()
    expect(await signIn(browser, "s-ana")).toBe("/sign-in?next=%2Fplans%2Fp1")
    expect((await browser.get("/api/me")).body.user.id).toBe(ana.id)
    // Another subject with the same address is another person.
    const other = home.visitor()
    expect(await signIn(other, "s-other")).toBe("/sign-in?provider=unknown")
  })

  it("[P31] links, ended links and refused sign-ins are in the record, also of who came by an invitation", async () => {
    const root = await home.person("Root", ana.agency, true)
    await signIn(home.visitor(), "s-ana")
    const owner = await home.browserOf(ana)
    await go(owner, { for: "link" }, "s-ana")
    await owner.delete("/api/me/provider")
    const secret = await home.invitation("cem@example.org", ana.agency.id, ana)
    await go(home.visitor(), { for: "invitation", invitation: secret, name: "Cem" }, "s-cem")
    const told = (await root.get("/api/audit?kind=signing-in")).body.entries
    expect(told.map(({ act, by }: { act: string; by: string }) => [act, by])).toEqual([
      ["sign-in-failed", null],
      ["sign-in", "Ana"],
      ["provider-linked", "Ana"],
      ["provider-unlinked", "Ana"],
      ["provider-linked", "Cem"],
      ["sign-in", "Cem"],
    ])
  })

  it("[P45] links a subject to one account, and only that of who began it", async () => {
    const owner = await home.browserOf(ana)
    await go(owner, { for: "link" }, "s-one")
    const bek = await home.browserOf(await home.person("Bek", ana.agency))
    expect(await go(bek, { for: "link" }, "s-one")).toBe("/account?provider=taken")

    // An attacker's answer that is brought into the browser of somebody else changes nothing there.
    provider.subject = "s-attacker"
    const { body } = await bek.post("/api/sign-in/provider", { for: "link" })
    const answer = await provider.follow(body.url)
    expect(await back(home.visitor(), answer)).toBe("/sign-in?provider=lost")
    expect(await back(owner, answer)).toBe("/sign-in?provider=lost")
    // Nor does the same answer a second time.
    expect(await back(bek, answer)).toBe("/account?provider=linked")
    expect(await back(bek, answer)).toBe("/sign-in?provider=lost")
    expect((await owner.delete("/api/me/provider")).status).toBe(204)
    expect(await signIn(home.visitor(), "s-one")).toBe("/sign-in?provider=unknown")
  })

  it("[P45] holds issuer and subject together: another issuer's subject of that name is nobody here", async () => {
    await go(await home.browserOf(ana), { for: "link" }, "s-ana")
    await home.database.db
      .updateTable("account")
      .set({ providerId: "https://elsewhere.example" })
      .where("accountId", "=", "s-ana")
      .execute()
    expect(await signIn(home.visitor(), "s-ana")).toBe("/sign-in?provider=unknown")
  })

  it("[P45] makes the account of an invitation that is opened through it", async () => {
    const secret = await home.invitation("cem@example.org", ana.agency.id, ana)
    const browser = home.visitor()
    const question = { for: "invitation", invitation: secret, name: "Cem" }
    expect(await go(browser, question, "s-cem")).toBe("/sign-in?next=%2Fplans")
    expect((await browser.get("/api/me")).body.user).toMatchObject({
      name: "Cem",
      email: "cem@example.org",
    })
    expect((await browser.get("/api/me/sign-in")).body).toMatchObject({
      password: false,
      provider: { name: "State login", linked: true },
    })
    // Without a password it is the only way in.
    expect((await browser.delete("/api/me/provider")).body.code).toBe("conflict")
    const again = await home.visitor().post("/api/sign-in/provider", question)
    expect(again.body.code).toBe("not-found")
  })

  it("[P41] does not stand for a second factor unless it says that it asked for one", async () => {
    const owner = await home.browserOf(ana)
    await go(owner, { for: "link" }, "s-ana")
    const { secret } = (await owner.post("/api/second-factor/set-up", {})).body
    await owner.post("/api/second-factor/confirm", { code: totp(secret, -1) })
    const browser = home.visitor()
    await signIn(browser, "s-ana")
    expect((await browser.get("/api/sign-in")).body.state).toBe("second-factor")
    expect((await browser.get("/api/me")).status).toBe(401)
    const given = { code: totp(secret) }
    expect((await browser.post("/api/sign-in/second-factor", given)).status).toBe(204)
    expect((await browser.get("/api/me")).status).toBe(200)

    provider.methods = ["pwd", "mfa"]
    const strong = home.visitor()
    await signIn(strong, "s-ana")
    expect((await strong.get("/api/me")).status).toBe(200)
  })

  it("[P40] confirms who one is by a new sign-in there, as the same person", async () => {
    const browser = await home.browserOf(ana)
    await go(browser, { for: "link" }, "s-ana")
    await home.database.db
      .updateTable("session")
      .set({ authenticatedAt: new Date(Date.now() - 3_600_000).toISOString() })
      .execute()
    expect((await browser.post("/api/tokens", { name: "x" })).status).toBe(403)
    const asked = provider.asked
    expect(await go(browser, { for: "confirm" }, "s-other")).toBe("/identity-confirmed?failed=1")
    expect((await browser.post("/api/tokens", { name: "x" })).status).toBe(403)
    expect(await go(browser, { for: "confirm" }, "s-ana")).toBe("/identity-confirmed")
    expect(provider.asked).toBe(asked + 2)
    expect((await browser.post("/api/tokens", { name: "x" })).status).toBe(201)
  })

  it("[P29] lets nobody in who is deactivated", async () => {
    await go(await home.browserOf(ana), { for: "link" }, "s-ana")
    const { db } = home.database
    const at = new Date().toISOString()
    await db.updateTable("user").set({ deactivatedAt: at }).where("id", "=", ana.id).execute()
    expect(await signIn(home.visitor(), "s-ana")).toBe("/sign-in?provider=closed")
  })

  it("leads to pages of ours only", async () => {
    await go(await home.browserOf(ana), { for: "link" }, "s-ana")
    for (const next of ["https://evil.example", "//evil.example", "/\\evil.example"])
      expect(await go(home.visitor(), { for: "sign-in", next }, "s-ana")).toBe(
        "/sign-in?next=%2Fplans",
      )
  })
})

describe("the settings of a sign-in service", () => {
  const wrong = (environment: Record<string, string>) =>
    readSettings(environment).faults.map(({ name }) => name)
  const all = {
    PUBLIC_URL: "https://plans.example",
    OIDC_ISSUER: "https://login.example/realm",
    OIDC_CLIENT_ID: "concord",
    OIDC_CLIENT_SECRET: "a secret",
  }

  it("[P23] are read together, and named where one is missing or wrong", () => {
    expect(readSettings(all).config.oidc).toEqual({
      issuer: "https://login.example/realm",
      clientId: "concord",
      clientSecret: "a secret",
      name: "login.example",
    })
    expect(wrong({ OIDC_ISSUER: "https://login.example" }).toSorted()).toEqual([
      "OIDC_CLIENT_ID",
      "OIDC_CLIENT_SECRET",
      "PUBLIC_URL",
    ])
    expect(wrong({ ...all, OIDC_CLIENT_SECRET: "" })).toEqual(["OIDC_CLIENT_SECRET"])
    expect(wrong({ ...all, PUBLIC_URL: "" })).toEqual(["PUBLIC_URL"])
    for (const issuer of ["login.example", "http://login.example", "https://a:b@login.example"])
      expect(wrong({ ...all, OIDC_ISSUER: issuer }), issuer).toContain("OIDC_ISSUER")
  })
})
