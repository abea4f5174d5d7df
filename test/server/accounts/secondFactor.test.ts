import { once } from "node:events"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { WebSocket } from "ws"
import { Authenticator } from "../../authenticator.ts"
import { usualDialects } from "../../databases.ts"
import { totp } from "../../totp.ts"
import { type Caller, Installation, password, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("a second factor ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  let root: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    const interior = await home.agency("Interior")
    ana = await home.person("Ana", interior)
    root = await home.person("Root", interior, true)
  })
  afterEach(() => home.close())

  async function byPassword({ email }: TestPerson, words = password) {
    const browser = home.visitor()
    const answer = await browser.post("/api/auth/sign-in/email", { email, password: words })
    return { browser, answer }
  }
  const stateOf = async (browser: Caller) => (await browser.get("/api/sign-in")).body.state
  const pass = (browser: Caller, given: object) => browser.post("/api/sign-in/second-factor", given)

  /** Sets up an authenticator application in a browser. */
  async function setUp(browser: Caller) {
    const { status, body } = await browser.post("/api/second-factor/set-up", {})
    expect(status).toBe(200)
    // The code before the present one, so that the present one is still unused; not at the end of its time.
    const left = 30_000 - (Date.now() % 30_000)
    if (left < 5_000) await new Promise((next) => setTimeout(next, left))
    const code = totp(body.secret, -1)
    const confirmed = await browser.post("/api/second-factor/confirm", { code })
    expect(confirmed.status).toBe(200)
    return { secret: body.secret as string, codes: confirmed.body.recoveryCodes as string[] }
  }
  /** Opens a plan's socket by a cookie and tells how it was closed; null where it was let in. */
  async function socket(plan: string, browser: Caller): Promise<number | null> {
    const url = `${home.url.replace("http", "ws")}/sync/${plan}`
    const made = new WebSocket(url, { headers: { cookie: browser.cookie } })
    const closed = once(made, "close").then(([code]) => code as number)
    const opened = once(made, "message").then(() => null)
    const code = await Promise.race([closed, opened])
    made.terminate()
    return code
  }

  it("[P41] is asked for after the password, by HTTP and by the socket alike", async () => {
    const first = await home.browserOf(ana)
    const plan = await home.plan(first, ["Train inspectors"])
    const { secret } = await setUp(first)
    expect(await stateOf(first)).toBe("in")

    const { browser, answer } = await byPassword(ana)
    expect(answer.body).toMatchObject({ twoFactorRedirect: true })
    const nobody = async () => {
      expect((await browser.get("/api/me")).status).toBe(401)
      expect((await browser.get("/api/auth/get-session")).body).toBe(null)
      expect(await socket(plan, browser)).toBe(4401)
    }
    await nobody()
    const wrong = await pass(browser, { code: "000000" })
    expect([wrong.status, wrong.body.issues[0].path]).toEqual([422, ["code"]])
    await nobody()
    expect((await pass(browser, { code: totp(secret) })).status).toBe(204)
    expect((await browser.get("/api/me")).body.user.email).toBe(ana.email)
    expect(await socket(plan, browser)).toBe(null)

    const watcher = (await byPassword(ana)).browser
    expect((await pass(watcher, { code: totp(secret) })).status).toBe(422)
    expect((await watcher.get("/api/me")).status).toBe(401)
  })

  it("[P41] holds half a day, and is then asked for again in the same session", async () => {
    const browser = await home.browserOf(ana)
    const plan = await home.plan(browser, ["Train inspectors"])
    const { secret } = await setUp(browser)
    await home.database.db
      .updateTable("session")
      .set({ elevatedAt: new Date(Date.now() - 12.1 * 3_600_000).toISOString() })
      .execute()
    expect(await stateOf(browser)).toBe("second-factor")
    expect((await browser.get("/api/me")).status).toBe(401)
    expect(await socket(plan, browser)).toBe(4401)
    const change = { currentPassword: password, newPassword: "seven purple umbrellas" }
    expect((await browser.post("/api/auth/change-password", change)).status).toBe(401)
    const statuses = []
    for (let i = 0; i < 10; i++) statuses.push((await pass(browser, { code: `00000${i}` })).status)
    expect(new Set(statuses)).toEqual(new Set([422]))
    expect((await pass(browser, { code: totp(secret) })).status).toBe(429)
    await home.database.db
      .updateTable("session")
      .set({ elevatedAt: new Date().toISOString() })
      .execute()
    expect(await stateOf(browser)).toBe("in")
  })

  it("[P41] can be passed by a recovery code, each of them once", async () => {
    const { codes } = await setUp(await home.browserOf(ana))
    expect(new Set(codes).size).toBe(10)
    const [recoveryCode = ""] = codes
    const { browser } = await byPassword(ana)
    expect((await pass(browser, { recoveryCode: recoveryCode.toUpperCase() })).status).toBe(204)
    expect((await browser.get("/api/me/sign-in")).body.recoveryCodesLeft).toBe(9)
    const again = (await byPassword(ana)).browser
    expect((await pass(again, { recoveryCode })).body.issues[0].path).toEqual(["recoveryCode"])
    const renewed = await browser.post("/api/second-factor/recovery-codes", {})
    expect((await pass(again, { recoveryCode: codes[1] })).status).toBe(422)
    expect((await pass(again, { recoveryCode: renewed.body.recoveryCodes[0] })).status).toBe(204)
    const rows = await home.database.db.selectFrom("twoFactor").selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(renewed.body.recoveryCodes[1])
  })

  it("[P41] stays when the password is reset; only an administrator's own act removes it", async () => {
    const { secret } = await setUp(await home.browserOf(ana))
    const administrator = await home.browserOf(root)
    const { body } = await administrator.post(`/api/people/${ana.id}/reset-link`)
    const token = new URL(body.url).searchParams.get("token")
    const newPassword = "seven purple umbrellas"
    const reset = await home.visitor().post("/api/auth/reset-password", { token, newPassword })
    expect(reset.status).toBe(200)
    const { browser, answer } = await byPassword(ana, newPassword)
    expect(answer.body).toMatchObject({ twoFactorRedirect: true })
    expect((await browser.get("/api/me")).status).toBe(401)
    expect((await pass(browser, { code: totp(secret) })).status).toBe(204)

    expect((await administrator.delete(`/api/people/${ana.id}/second-factor`)).status).toBe(204)
    expect((await browser.get("/api/me")).status).toBe(401)
    const without = await byPassword(ana, newPassword)
    expect((await without.browser.get("/api/me")).status).toBe(200)
  })

  it("[P42] can be required: who has none is led to set one up at the next sign-in, and is nobody before", async () => {
    const before = await home.browserOf(ana)
    const administrator = await home.browserOf(root)
    const rules = { secondFactorRequired: true }
    expect((await administrator.put("/api/sign-in-rules", rules)).body.code).toBe("conflict")
    await setUp(administrator)
    expect((await before.put("/api/sign-in-rules", rules)).body.code).toBe("no-right")
    expect((await administrator.put("/api/sign-in-rules", rules)).status).toBe(200)
    // An existing session stays signed in until the next sign-in.
    expect((await before.get("/api/me")).status).toBe(200)

    const { browser } = await byPassword(ana)
    expect(await stateOf(browser)).toBe("set-up")
    expect((await browser.get("/api/me")).status).toBe(401)
    expect((await browser.get("/api/plans")).status).toBe(401)
    const { secret } = await setUp(browser)
    expect((await browser.get("/api/me")).status).toBe(200)
    expect((await browser.delete("/api/second-factor")).body.code).toBe("conflict")

    const next = (await byPassword(ana)).browser
    expect((await pass(next, { code: totp(secret) })).status).toBe(204)
    expect(
      (await administrator.put("/api/sign-in-rules", { secondFactorRequired: false })).status,
    ).toBe(200)
    expect((await next.delete("/api/second-factor")).status).toBe(204)
  })

  it("[P43] a passkey signs in alone, as both factors, at the site it was made for", async () => {
    const browser = await home.browserOf(ana)
    const elsewhere = new Authenticator("http://elsewhere.example")
    const here = new Authenticator(home.url)
    const made = (await browser.post("/api/passkeys/challenge", {})).body
    const add = (response: object, ceremony = made.ceremony) =>
      browser.post("/api/passkeys", { ceremony, name: "Office laptop", response })
    expect((await add(elsewhere.make(made.options))).status).toBe(422)
    // An answered challenge is used up.
    expect((await add(here.make(made.options))).status).toBe(422)
    const again = (await browser.post("/api/passkeys/challenge", {})).body
    expect((await add(here.make(again.options), again.ceremony)).status).toBe(204)
    expect((await browser.get("/api/me/sign-in")).body.passkeys).toMatchObject([
      { name: "Office laptop", lastUsedAt: null },
    ])

    const visitor = home.visitor()
    const enter = async (answer: (options: { challenge: string }) => object) => {
      const { ceremony, options } = (await visitor.post("/api/sign-in/passkey/challenge", {})).body
      const response = answer(options)
      return visitor.post("/api/sign-in/passkey", { ceremony, response })
    }
    expect((await enter(() => here.answer({ challenge: "b3RoZXI" }))).status).toBe(422)
    here.verifies = false
    expect((await enter((options) => here.answer(options))).status).toBe(422)
    here.verifies = true
    expect((await visitor.get("/api/me")).status).toBe(401)
    expect((await enter((options) => here.answer(options))).status).toBe(204)
    expect((await visitor.get("/api/me")).body.user.id).toBe(ana.id)

    const administrator = await home.browserOf(root)
    await setUp(administrator)
    await administrator.put("/api/sign-in-rules", { secondFactorRequired: true })
    expect((await enter((options) => here.answer(options))).status).toBe(204)
    expect(await stateOf(visitor)).toBe("in")
    const { browser: half } = await byPassword(ana)
    expect((await half.get("/api/sign-in")).body).toMatchObject({
      state: "second-factor",
      factors: { totp: false, passkey: true },
    })
  })

  it("[P40] a passkey confirms who one is, and only one's own does", async () => {
    const browser = await home.browserOf(ana)
    const device = new Authenticator(home.url)
    const { ceremony, options } = (await browser.post("/api/passkeys/challenge", {})).body
    await browser.post("/api/passkeys", { ceremony, name: "Key", response: device.make(options) })
    const old = () =>
      home.database.db
        .updateTable("session")
        .set({ authenticatedAt: new Date(Date.now() - 3_600_000).toISOString() })
        .execute()
    await old()
    expect((await browser.post("/api/tokens", { name: "Report" })).status).toBe(403)
    const confirm = async (from: Caller) => {
      const asked = (await from.post("/api/reauthenticate/challenge", {})).body
      const response = device.answer(asked.options)
      return from.post("/api/reauthenticate", { ceremony: asked.ceremony, response })
    }
    expect((await confirm(browser)).status).toBe(204)
    expect((await browser.post("/api/tokens", { name: "Report" })).status).toBe(201)
    const other = await home.browserOf(root)
    await old()
    expect((await confirm(other)).status).toBe(422)
  })

  it("[P44] everybody sees where they are signed in, and signs out of any of it", async () => {
    const here = await home.browserOf(ana)
    const there = await home.browserOf(ana)
    const plan = await home.plan(there, ["Train inspectors"])
    const { sessions } = (await here.get("/api/me/sign-in")).body
    expect(sessions).toHaveLength(2)
    const other = sessions.find(({ current }: { current: boolean }) => !current)
    const url = `${home.url.replace("http", "ws")}/sync/${plan}`
    const open = new WebSocket(url, { headers: { cookie: there.cookie } })
    const closed = once(open, "close")
    await once(open, "message")
    const stranger = await home.browserOf(root)
    expect((await stranger.delete(`/api/me/sessions/${other.id}`)).status).toBe(404)
    expect((await here.delete(`/api/me/sessions/${other.id}`)).status).toBe(204)
    expect((await closed)[0]).toBe(4401)
    expect((await there.get("/api/me")).status).toBe(401)
    const third = await home.browserOf(ana)
    expect((await here.delete("/api/me/sessions")).status).toBe(204)
    expect([(await third.get("/api/me")).status, (await here.get("/api/me")).status]).toEqual([
      401, 200,
    ])
  })

  it("[P44] nobody stays signed in beyond thirty days, however much they do", async () => {
    const browser = await home.browserOf(ana)
    const days = (count: number) =>
      home.database.db
        .updateTable("session")
        .set({ startedAt: new Date(Date.now() - count * 86_400_000).toISOString() })
        .execute()
    await days(29.9)
    expect((await browser.get("/api/me")).status).toBe(200)
    await days(30.1)
    expect((await browser.get("/api/me")).status).toBe(401)
    expect(await home.database.db.selectFrom("session").selectAll().execute()).toEqual([])
  })
})
