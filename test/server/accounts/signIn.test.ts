import { once } from "node:events"
import { sql } from "kysely"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { WebSocket } from "ws"
import { sqlite, usualDialects } from "../../databases.ts"
import { type Caller, Installation, password, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("signing in ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect, { SIGN_INS_PER_MINUTE: "5" })
    ana = await home.person("Ana", await home.agency("Interior"))
  })
  afterEach(() => home.close())

  async function signedIn(words = password) {
    const browser = home.visitor()
    const { status } = await browser.post("/api/auth/sign-in/email", {
      email: ana.email,
      password: words,
    })
    return { browser, status }
  }

  it("[P4] opens with e-mail and password, and keeps the session in a cookie scripts cannot read", async () => {
    const browser = home.visitor()
    const { headers } = await browser.post("/api/auth/sign-in/email", {
      email: ana.email.toUpperCase(),
      password,
    })
    const [cookie = ""] = headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect((await browser.get("/api/me")).body.user.email).toBe(ana.email)
  })

  it("[P4] refuses a wrong password as it refuses an unknown address", async () => {
    const wrong = await home.visitor().post("/api/auth/sign-in/email", {
      email: ana.email,
      password: "not the password",
    })
    const unknown = await home.visitor().post("/api/auth/sign-in/email", {
      email: "nobody@example.org",
      password,
    })
    expect([wrong.status, wrong.body.code]).toEqual([401, "signed-out"])
    expect(unknown.body.detail).toBe(wrong.body.detail)
  })

  it("[P4] makes no account for a stranger", async () => {
    const stranger = home.visitor()
    const words = { email: "x@example.org", password, name: "X" }
    expect((await stranger.post("/api/auth/sign-up/email", words)).status).toBe(404)
    expect((await stranger.get("/api/me")).status).toBe(401)
  })

  it("[P2] answers too-many above the configured tries a minute, and says when to come back", async () => {
    const statuses = []
    for (let i = 0; i < 5; i++) statuses.push((await signedIn("wrong password")).status)
    const { status, body, headers } = await home.visitor().post("/api/auth/sign-in/email", {
      email: ana.email,
      password,
    })
    expect(statuses).toEqual([401, 401, 401, 401, 401])
    expect([status, body.code]).toEqual([429, "too-many"])
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0)
  })

  it("[P2] counts by the real address, whatever address the caller claims", async () => {
    const statuses = []
    for (let i = 0; i < 6; i++) {
      const claims = { "x-forwarded-for": `10.0.0.${i}`, "x-concord-address": `10.0.1.${i}` }
      const body = { email: ana.email, password: "wrong password" }
      const answer = await home.visitor().ask("POST", "/api/auth/sign-in/email", body, claims)
      statuses.push(answer.status)
    }
    expect(statuses.at(-1)).toBe(429)
  })

  it("[P2] behind a proxy that is configured, counts by the address the proxy names", async () => {
    const behind = await Installation.open(dialect, { SIGN_INS_PER_MINUTE: "1", TRUST_PROXY: "1" })
    try {
      const body = { email: ana.email, password }
      const from = async (address: string) => {
        const named = { "x-forwarded-for": address }
        const path = "/api/auth/sign-in/email"
        return (await behind.visitor().ask("POST", path, body, named)).status
      }
      expect([await from("10.0.0.1"), await from("10.0.0.1"), await from("10.0.0.2")]).toEqual([
        401, 429, 401,
      ])
    } finally {
      await behind.close()
    }
  })

  it("[P5] holds seven days from its last use: the page's first question prolongs it, cookie and all", async () => {
    const { browser } = await signedIn()
    const before = new Date(Date.now() + 3 * 86_400_000)
    const value = dialect.name === "SQLite" ? before.toISOString() : before
    await sql`update session set "expiresAt" = ${value}`.execute(home.database.db)
    const cookies = async (path: string) => (await browser.get(path)).headers.getSetCookie().length
    expect([await cookies("/api/plans"), await cookies("/api/me")]).toEqual([0, 1])
  })

  it("[P5] ends by itself when its time is over", async () => {
    const { browser } = await signedIn()
    const before = new Date(Date.now() - 1000)
    const value = dialect.name === "SQLite" ? before.toISOString() : before
    await sql`update session set "expiresAt" = ${value}`.execute(home.database.db)
    expect((await browser.get("/api/plans")).body.code).toBe("signed-out")
  })

  it("[P5] ends with signing out, at the server too", async () => {
    const { browser } = await signedIn()
    const { cookie } = browser
    expect((await browser.post("/api/auth/sign-out", {})).status).toBe(200)
    const { status } = await home.visitor().ask("GET", "/api/me", undefined, { cookie })
    expect(status).toBe(401)
  })

  it("[P5] a changed password ends the other sessions, though the caller asked to keep them", async () => {
    const { browser: other } = await signedIn()
    const { browser } = await signedIn()
    const { status } = await browser.post("/api/auth/change-password", {
      currentPassword: password,
      newPassword: "another long password",
      revokeOtherSessions: false,
    })
    expect(status).toBe(200)
    expect((await browser.get("/api/me")).status).toBe(200)
    expect((await other.get("/api/me")).status).toBe(401)
    expect((await signedIn("another long password")).status).toBe(200)
  })

  it("[P4] takes no new password under ten characters", async () => {
    const { browser } = await signedIn()
    const { status, body } = await browser.post("/api/auth/change-password", {
      currentPassword: password,
      newPassword: "ninechars",
    })
    expect([status, body.code]).toEqual([422, "invalid"])
  })

  it("[P6] nobody makes themselves an administrator or one of another agency", async () => {
    const { browser } = await signedIn()
    const words = { administrator: true, agencyId: "other", name: "Other" }
    expect((await browser.post("/api/auth/update-user", words)).status).toBe(404)
    expect((await browser.get("/api/me")).body.user).toMatchObject({
      administrator: false,
      agency: { id: ana.agency.id },
    })
  })

  it("[P7] another site's page cannot act with our cookie", async () => {
    const { browser } = await signedIn()
    const origin = { origin: "https://evil.example" }
    const { status } = await browser.ask("POST", "/api/plans", { title: "X" }, origin)
    expect(status).toBe(403)
    const own = { origin: home.url }
    expect((await browser.ask("POST", "/api/plans", { title: "X" }, own)).status).toBe(201)
  })

  it("[P5] signing out closes the sockets of that session", async () => {
    const { browser } = await signedIn()
    const plan = await home.plan(browser, ["Train inspectors"])
    const socket = new WebSocket(`${home.url.replace("http", "ws")}/sync/${plan}`, {
      headers: { cookie: browser.cookie },
    })
    const closed = once(socket, "close")
    await once(socket, "message")
    await browser.post("/api/auth/sign-out", {})
    expect((await closed)[0]).toBe(4401)
  })
})

describe("guessing at an account from many addresses", () => {
  let behind: Installation
  let bek: TestPerson
  beforeEach(async () => {
    behind = await Installation.open(sqlite, { TRUST_PROXY: "1" })
    bek = await behind.person("Bek", await behind.agency("Interior"))
  })
  afterEach(() => behind.close())

  async function tried(from: string, words: string, browser = behind.visitor(), who = bek.email) {
    const body = { email: who, password: words }
    const named = { "x-forwarded-for": from }
    const answer = await browser.ask("POST", "/api/auth/sign-in/email", body, named)
    return { status: answer.status, body: answer.body, browser }
  }
  /** Wrong passwords from as many addresses, at the same time; how many were judged. */
  async function guess(count: number, who: string, browser?: Caller): Promise<number> {
    const all = Array.from({ length: count }, (_, i) =>
      tried(`10.1.${i}.1`, "wrong password", browser, who),
    )
    return (await Promise.all(all)).filter(({ status }) => status === 401).length
  }

  it("[P102] ends at 25 wrong passwords in a quarter of an hour, alike where there is no account", async () => {
    expect(await guess(27, bek.email)).toBe(25)
    expect(await guess(27, "nobody@example.org")).toBe(25)
    const { body } = await tried("10.2.0.1", password)
    const none = await tried("10.2.0.1", password, undefined, "nobody@example.org")
    expect([body.code, body.reason]).toEqual(["too-many", "account"])
    expect({ ...none.body, retryAfter: 0, detail: "" }).toEqual({
      ...{ ...body, retryAfter: 0, detail: "" },
    })
  })

  it("[P102] locks nobody out where they have signed in before; a known device has its own count", async () => {
    const { browser } = await tried("10.3.0.1", password)
    await browser.post("/api/auth/sign-out", {})
    await guess(26, bek.email)
    expect((await tried("10.3.0.2", password)).status).toBe(429)
    expect((await tried("10.3.0.2", password, browser)).status).toBe(200)
    expect(await guess(12, bek.email, browser)).toBe(10)
    const other = await tried("10.6.0.2", password, browser, "nobody@example.org")
    const forged = `${Date.now().toString(36)}.${"a".repeat(43)}.${"b".repeat(43)}`
    for (const cookie of [`concord.device=${forged}`, "concord.device=%E0%A4%A", ""]) {
      const body = { email: bek.email, password }
      const named = { "x-forwarded-for": "10.6.0.3", cookie }
      const answer = await behind.visitor().ask("POST", "/api/auth/sign-in/email", body, named)
      expect(answer.status).toBe(429)
    }
    expect(other.status).toBe(401)
  })

  it("[P102] leaves others their tries where one address is full, and does not count what was right", async () => {
    for (let i = 0; i < 11; i++) expect((await tried("10.5.0.1", password)).status).toBe(200)
    const all = Array.from({ length: 20 }, () => tried("10.5.0.1", "wrong password"))
    const judged = (await Promise.all(all)).filter(({ status }) => status === 401)
    expect(judged).toHaveLength(10)
    expect((await tried("10.5.0.2", password)).status).toBe(200)
  })
})
