import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Agency } from "../../../shared/api/plans.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, password, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("accounts ($name)", (dialect) => {
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

  const secretOf = (url: string) => new URL(url).pathname.split("/").at(-1) ?? ""

  async function signIn(email: string, words: string) {
    const browser = home.visitor()
    const answer = await browser.post("/api/auth/sign-in/email", { email, password: words })
    return { browser, status: answer.status }
  }

  describe("a reset link", () => {
    it("[P8] is made by an administrator, sets a new password once, and ends what was open", async () => {
      const { browser } = await signIn(ana.email, password)
      const administrator = await home.browserOf(root)
      const { status, body } = await administrator.post(`/api/people/${ana.id}/reset-link`)
      expect(status).toBe(200)
      const link = new URL(body.url)
      expect([link.origin, link.pathname]).toEqual([home.url, "/reset-password"])
      const words = { token: link.searchParams.get("token"), newPassword: "a brand new password" }
      expect((await home.visitor().post("/api/auth/reset-password", words)).status).toBe(200)
      expect((await browser.get("/api/me")).status).toBe(401)
      expect((await ana.get("/api/me")).status).toBe(401)
      expect((await signIn(ana.email, password)).status).toBe(401)
      expect((await signIn(ana.email, "a brand new password")).status).toBe(200)
      const again = await home.visitor().post("/api/auth/reset-password", words)
      expect([again.status, again.body.code]).toEqual([422, "invalid"])
    })

    it("[P8] is made for nobody who asks from outside or without being an administrator", async () => {
      expect((await ana.post(`/api/people/${root.id}/reset-link`)).body.code).toBe("no-right")
      expect((await home.visitor().post(`/api/people/${ana.id}/reset-link`)).status).toBe(401)
      const asked = await home
        .visitor()
        .post("/api/auth/request-password-reset", { email: ana.email })
      expect(asked.status).toBe(404)
      const administrator = await home.browserOf(root)
      expect((await administrator.post("/api/people/nobody/reset-link")).status).toBe(404)
    })
  })

  describe("an invitation", () => {
    const invite = (email: string, more: object = {}) => ({ email, agency: interior.id, ...more })
    const accept = { name: "Ben", password: "words that are long" }

    it("[P9] shows whom it is for, makes the account once, and signs in", async () => {
      const { status, body } = await root.post("/api/invitations", invite("Ben@example.org"))
      expect(status).toBe(201)
      const path = `/api/invitations/${secretOf(body.url)}`
      const ben = home.visitor()
      expect((await ben.get(path)).body).toEqual({
        email: "ben@example.org",
        agency: interior,
        plan: null,
        by: { name: "Root", agency: interior },
      })
      const made = await ben.post(`${path}/accept`, accept)
      expect(made.body.user).toMatchObject({ name: "Ben", administrator: false })
      expect((await ben.get("/api/me")).body.user.email).toBe("ben@example.org")
      expect((await home.visitor().post(`${path}/accept`, accept)).status).toBe(404)
      expect((await home.visitor().get(path)).status).toBe(404)
    })

    it("[P9] accepted by two at once makes one account", async () => {
      const { body } = await root.post("/api/invitations", invite("ben@example.org"))
      const path = `/api/invitations/${secretOf(body.url)}/accept`
      const answers = await Promise.all([1, 2, 3].map(() => home.visitor().post(path, accept)))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404])
      const { body: after } = await root.get("/api/people")
      expect(after.people).toHaveLength(3)
    })

    it("[P9] two to one address make one account", async () => {
      const made = []
      for (let i = 0; i < 2; i++)
        made.push((await root.post("/api/invitations", invite("ben@example.org"))).body.url)
      const answers = await Promise.all(
        made.map((url) => home.visitor().post(`/api/invitations/${secretOf(url)}/accept`, accept)),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    })

    it("[P9] runs out after fourteen days", async () => {
      const { body } = await root.post("/api/invitations", invite("ben@example.org"))
      await home.database.db
        .updateTable("invitations")
        .set({ expires_at: new Date(Date.now() - 1000).toISOString() })
        .execute()
      const path = `/api/invitations/${secretOf(body.url)}`
      expect((await home.visitor().get(path)).status).toBe(404)
      expect((await home.visitor().post(`${path}/accept`, accept)).status).toBe(404)
    })

    it("[P9] into a plan is the secretariat's, and gives the right with the account", async () => {
      const plan = await home.plan(ana, ["Train inspectors"])
      const into = (right: string) => invite("ben@example.org", { plan, right })
      // An administrator has no power in a plan by that.
      expect((await root.post("/api/invitations", into("drafter"))).status).toBe(404)
      expect((await ana.post("/api/invitations", invite("x@example.org"))).status).toBe(403)
      expect((await ana.post("/api/invitations", into("reviewer"))).body.state).toBe("waits")
      const [{ id }] = (await root.get("/api/open-invitations")).body.invitations
      const { body } = await (await home.browserOf(root)).post(`/api/open-invitations/${id}/take`)
      const path = `/api/invitations/${secretOf(body.url)}`
      const ben = home.visitor()
      expect((await ben.get(path)).body.plan).toMatch(/plan of tests/i)
      await ben.post(`${path}/accept`, accept)
      expect((await ben.get(`/api/plans/${plan}`)).body.right).toBe("reviewer")
    })

    it("[P9] is not made for who has an account, for no agency, or with half a plan", async () => {
      expect((await root.post("/api/invitations", invite(ana.email))).body.code).toBe("conflict")
      const nowhere = { email: "x@example.org", agency: "nowhere" }
      expect((await root.post("/api/invitations", nowhere)).body.issues[0].path).toEqual(["agency"])
      const half = invite("x@example.org", { right: "drafter" })
      expect((await root.post("/api/invitations", half)).status).toBe(422)
    })

    it("[P3] is stored without what opens it", async () => {
      const { body } = await root.post("/api/invitations", invite("ben@example.org"))
      const rows = await home.database.db.selectFrom("invitations").selectAll().execute()
      expect(JSON.stringify(rows)).not.toContain(secretOf(body.url))
    })
  })

  describe("a personal access token", () => {
    it("[P10] opens the API until it is revoked, and is stored without what opens it", async () => {
      const { body } = await (await home.browserOf(ana)).post("/api/tokens", { name: "Report" })
      const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
      const ask = (token: string) => home.visitor().ask("GET", "/api/me", undefined, bearer(token))
      expect((await ask(body.token)).body.user.id).toBe(ana.id)
      const listed = (await ana.get("/api/tokens")).body.tokens
      expect(listed.find(({ id }: { id: string }) => id === body.id)).toMatchObject({
        name: "Report",
        lastUsedAt: expect.any(String),
      })
      const rows = await home.database.db.selectFrom("tokens").selectAll().execute()
      expect(JSON.stringify(rows)).not.toContain(body.token)
      expect((await root.delete(`/api/tokens/${body.id}`)).status).toBe(404)
      expect((await ana.delete(`/api/tokens/${body.id}`)).status).toBe(204)
      expect((await ask(body.token)).body.code).toBe("signed-out")
      expect((await ask(`${body.token}x`)).status).toBe(401)
      expect((await ask("concord_")).status).toBe(401)
    })

    it("[P10] that is wrong is not mended by a good cookie beside it", async () => {
      const { browser } = await signIn(ana.email, password)
      const wrong = { authorization: "Bearer concord_wrong" }
      expect((await browser.ask("GET", "/api/me", undefined, wrong)).status).toBe(401)
    })
  })

  describe("agencies", () => {
    it("[P11] are made by administrators, with a short name and a colour of their own", async () => {
      const labour = { name: "Ministry of Labour", short: "MoL" }
      expect((await ana.post("/api/agencies", labour)).body.code).toBe("no-right")
      const { body } = await root.post("/api/agencies", labour)
      expect(body.agency.colour).not.toBe(interior.colour)
      const twice = { name: "Another", short: "mol" }
      expect((await root.post("/api/agencies", twice)).body.code).toBe("conflict")
      expect((await ana.get("/api/agencies")).body.agencies).toHaveLength(2)
    })

    it("[P11] of one short name at the same time are made once", async () => {
      const answers = await Promise.all(
        ["A", "B", "C"].map((name) => root.post("/api/agencies", { name, short: "MoX" })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    })
  })

  it("[P12] everybody's names are listed to administrators only", async () => {
    expect((await ana.get("/api/people")).status).toBe(403)
    expect((await root.get("/api/people")).body.people).toHaveLength(2)
  })
})
