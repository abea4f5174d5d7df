import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { WebSocket } from "ws"
import { sqlite } from "../../databases.ts"
import { Installation, password, type TestPerson } from "../installation.ts"

describe("what a browser is told and asked", () => {
  let home: Installation
  let ana: TestPerson
  const client = mkdtempSync(join(tmpdir(), "concord-client-"))
  beforeAll(async () => {
    writeFileSync(join(client, "index.html"), '<script id="nonce" nonce="" src="/a.js"></script>')
    home = await Installation.open(sqlite, {}, client)
    ana = await home.person("Ana", await home.agency("Interior"), true)
  })
  afterAll(async () => {
    await home.close()
    rmSync(client, { recursive: true })
  })

  it("[P20] lets in no style element but with the nonce of this answer", async () => {
    const nonces = []
    for (let i = 0; i < 2; i++) {
      const page = await fetch(`${home.url}/plans`, { headers: { accept: "text/html" } })
      const policy = page.headers.get("content-security-policy") ?? ""
      const rules = new Map(
        policy.split(";").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]),
      )
      expect(rules.get("script-src")).toEqual(["'self'"])
      expect(rules.get("style-src")).toEqual(["'self'"])
      expect(rules.get("style-src-attr")).toEqual(["'unsafe-inline'"])
      const [self, nonce = ""] = rules.get("style-src-elem") ?? []
      expect(self).toBe("'self'")
      const written = /nonce="([^"]+)"/.exec(await page.text())?.[1]
      expect(nonce).toBe(`'nonce-${written}'`)
      nonces.push(written)
    }
    expect(new Set(nonces).size).toBe(2)
  })

  it("[P20] gives the page no camera, no place and no other power that it does not use", async () => {
    const policy = (await fetch(home.url)).headers.get("permissions-policy")
    for (const power of ["camera=()", "geolocation=()", "microphone=()", "usb=()"])
      expect(policy).toContain(power)
    expect(policy).toContain("publickey-credentials-get=(self)")
  })

  it("[P7] refuses by HTTP and socket what a browser says comes from another site", async () => {
    const browser = await home.browserOf(ana)
    const plan = await home.plan(browser, ["Train inspectors"])
    for (const site of ["cross-site", "same-site"]) {
      const headers = { "sec-fetch-site": site }
      const answer = await browser.ask("POST", "/api/plans", { title: "X" }, headers)
      expect([answer.status, answer.body.code], site).toEqual([403, "no-right"])
      const socket = new WebSocket(`${home.url.replace("http", "ws")}/sync/${plan}`, {
        headers: { cookie: browser.cookie, ...headers },
      })
      const [code] = await once(socket, "close")
      expect(code).toBe(4403)
    }
    for (const site of ["same-origin", "none"]) {
      const headers = { "sec-fetch-site": site }
      expect((await browser.ask("POST", "/api/plans", { title: "X" }, headers)).status).toBe(201)
    }
  })

  it("[P4] serves none of the sign-in library's addresses that nothing here uses", async () => {
    const browser = await home.browserOf(ana)
    for (const [method, path, body] of [
      ["POST", "/api/auth/sign-up/email", { email: "x@example.org", password, name: "X" }],
      ["POST", "/api/auth/update-user", { name: "X" }],
      ["POST", "/api/auth/verify-password", { password }],
      ["POST", "/api/auth/two-factor/enable", { password }],
      ["POST", "/api/auth/two-factor/disable", { password }],
      ["POST", "/api/auth/two-factor/verify-totp", { code: "000000" }],
      ["POST", "/api/auth/revoke-sessions", {}],
      ["GET", "/api/auth/list-sessions", undefined],
      ["GET", "/api/auth/list-accounts", undefined],
      ["POST", "/api/auth/unlink-account", { providerId: "credential" }],
      ["GET", "/api/auth/ok", undefined],
      ["GET", "/api/auth/error", undefined],
    ] as const)
      expect((await browser.ask(method, path, body)).status, path).toBe(404)
  })

  it("[P18] leaves no answer of the API in a cache, whether it was let in, refused or not found", async () => {
    const stranger = home.visitor()
    for (const [path, status] of [
      ["/api/setup", 200],
      ["/api/me", 401],
      ["/api/auth/get-session", 200],
      ["/api/nothing", 404],
    ] as const) {
      const answer = await stranger.get(path)
      const kept = answer.headers.get("cache-control")
      expect([path, answer.status, kept]).toEqual([path, status, "no-store"])
    }
  })

  it("[P4] binds the cookie to this very host under https", async () => {
    const safe = await Installation.open(sqlite, { PUBLIC_URL: "https://plans.example" })
    try {
      const { email } = await safe.person("Bek", await safe.agency("Labour"))
      const origin = { origin: "https://plans.example" }
      const answer = await safe
        .visitor()
        .ask("POST", "/api/auth/sign-in/email", { email, password }, origin)
      const cookies = answer.headers.getSetCookie()
      expect(cookies.map((cookie) => cookie.replace(/=.*/s, "")).sort()).toEqual([
        "__Host-concord.device",
        "__Host-concord.session_token",
      ])
      for (const cookie of cookies) {
        expect(cookie).toMatch(/; Secure/i)
        expect(cookie).toMatch(/; HttpOnly/i)
        expect(cookie).toMatch(/; Path=\/(;|$)/i)
        expect(cookie).not.toMatch(/domain=/i)
      }
    } finally {
      await safe.close()
    }
  })
})
