import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Agency } from "../../../shared/api/plans.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, password, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("administration ($name)", (dialect) => {
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

  const signIn = async (person: TestPerson) => {
    const browser = home.visitor()
    const words = { email: person.email, password }
    return { browser, answer: await browser.post("/api/auth/sign-in/email", words) }
  }
  const people = async () =>
    (await root.get("/api/people")).body.people.map(
      ({ name, active }: { name: string; active: boolean }) => [name, active],
    )

  it("[P27] an agency gets another name; its colour, people and acts stay", async () => {
    const labour = await home.agency("Labour")
    const at = `/api/agencies/${interior.id}`
    expect((await ana.patch(at, { name: "X" })).body.code).toBe("no-right")
    const { body } = await root.patch(at, { name: "Ministry of Internal Affairs", short: "MIA" })
    expect(body.agency).toEqual({
      ...interior,
      name: "Ministry of Internal Affairs",
      short: "MIA",
    })
    expect((await ana.get("/api/me")).body.user.agency).toEqual(body.agency)
    // Its own name again is no conflict; another's is.
    expect((await root.patch(at, { short: "mia" })).body.agency.short).toBe("mia")
    expect((await root.patch(at, { short: "LABOUR" })).body.code).toBe("conflict")
    expect((await root.patch(at, { name: labour.name })).body.code).toBe("conflict")
    expect((await root.patch("/api/agencies/none", { name: "X" })).status).toBe(404)
    expect((await root.patch(at, { colour: "#fff" })).status).toBe(422)
  })

  it("[P27] a person gets another name", async () => {
    const at = `/api/people/${ana.id}`
    expect((await ana.patch(at, { name: "Ana B." })).body.code).toBe("no-right")
    const byToken = await root.patch(at, { name: "Ana B." })
    expect([byToken.status, byToken.body.code]).toEqual([403, "no-right"])
    const browser = await home.browserOf(root)
    expect((await browser.patch(at, { name: "  Ana B. " })).body.person.name).toBe("Ana B.")
    expect((await ana.get("/api/me")).body.user.name).toBe("Ana B.")
    expect((await browser.patch("/api/people/none", { name: "X" })).status).toBe(404)
  })

  it("[P28] open invitations are listed without their links, and a withdrawn one opens nothing", async () => {
    const plan = await home.plan(root, ["Train inspectors"])
    const [kept, gone] = [
      (await root.post("/api/invitations", { email: "b@example.org", agency: interior.id })).body,
      (
        await root.post("/api/invitations", {
          email: "c@example.org",
          agency: interior.id,
          plan,
          right: "reviewer",
        })
      ).body,
    ]
    expect((await ana.get("/api/open-invitations")).body.code).toBe("no-right")
    const listed = (await root.get("/api/open-invitations")).body.invitations
    expect(
      listed.map(({ email, intoPlan }: { email: string; intoPlan: boolean }) => [email, intoPlan]),
    ).toEqual(
      expect.arrayContaining([
        ["b@example.org", false],
        ["c@example.org", true],
      ]),
    )
    const pathOf = ({ url }: { url: string }) =>
      `/api/invitations/${new URL(url).pathname.split("/").at(-1)}`
    expect(JSON.stringify(listed)).not.toContain(pathOf(gone).split("/").at(-1))
    const { id } = listed.find(({ email }: { email: string }) => email === "c@example.org")
    expect((await ana.delete(`/api/open-invitations/${id}`)).status).toBe(403)
    expect((await root.delete(`/api/open-invitations/${id}`)).status).toBe(204)
    expect((await root.delete(`/api/open-invitations/${id}`)).status).toBe(404)
    expect((await home.visitor().get(pathOf(gone))).status).toBe(404)
    const accept = { name: "C", password: "words that are long" }
    expect((await home.visitor().post(`${pathOf(gone)}/accept`, accept)).status).toBe(404)
    expect((await root.get("/api/open-invitations")).body.invitations).toHaveLength(1)
    const accepted = await home.visitor().post(`${pathOf(kept)}/accept`, { ...accept, name: "B" })
    expect(accepted.status).toBe(201)
    expect((await root.get("/api/open-invitations")).body.invitations).toEqual([])
  })

  it("[P30] a plan's secretariat sees and withdraws the invitations into that plan, and no others", async () => {
    const ben = await home.person("Ben", interior)
    const [plan, other] = [
      (await ana.post("/api/plans", { title: "Plan" })).body.id,
      (await ben.post("/api/plans", { title: "Other" })).body.id,
    ]
    await home.join(plan, [[ben, "drafter"]])
    const invite = (by: typeof ana, email: string, into: string) =>
      by.post("/api/invitations", { email, agency: interior.id, plan: into, right: "reviewer" })
    expect((await invite(ana, "c@example.org", plan)).body).toEqual({ state: "waits", url: null })
    await invite(ben, "d@example.org", other)
    const path = `/api/plans/${plan}/open-invitations`
    expect((await ben.get(path)).body.code).toBe("no-right")
    const { invitations } = (await ana.get(path)).body
    expect(invitations.map(({ email }: { email: string }) => email)).toEqual(["c@example.org"])
    const [{ id }] = invitations
    const elsewhere = (await ben.get(`/api/plans/${other}/open-invitations`)).body.invitations[0].id
    expect((await ana.delete(`${path}/${elsewhere}`)).status).toBe(404)
    expect((await ben.delete(`${path}/${id}`)).status).toBe(403)
    expect((await ana.delete(`${path}/${id}`)).status).toBe(204)
    expect((await ana.get(path)).body.invitations).toEqual([])
    expect(
      (await (await home.browserOf(root)).post(`/api/open-invitations/${id}/take`)).status,
    ).toBe(404)
  })

  describe("[P29] a person who is deactivated", () => {
    it("is out at once: session, token and socket; and what they did stays", async () => {
      const plan = await home.plan(root, ["Train inspectors"])
      await home.join(plan, [[ana, "reviewer"]])
      const { browser } = await signIn(ana)
      expect((await browser.get("/api/me")).status).toBe(200)
      const comment = { body: "Which ones?", weight: "wanted", visibility: "everyone" }
      await ana.post(`/api/plans/${plan}/comments`, comment)
      const { provider } = home.client(plan, ana)
      const closed = new Promise((done) => provider.once("connection-close", done as never))
      await expect.poll(() => provider.synced).toBe(true)

      const { body } = await (await home.browserOf(root)).patch(`/api/people/${ana.id}`, {
        active: false,
      })
      expect([body.person.active, body.alone]).toEqual([false, 0])
      expect(((await closed) as { code: number } | null)?.code).toBe(4401)
      provider.destroy()
      expect((await browser.get("/api/me")).body.code).toBe("signed-out")
      expect((await ana.get("/api/me")).body.code).toBe("signed-out")
      const again = await signIn(ana)
      expect([again.answer.status, again.answer.body.code]).toEqual([403, "no-right"])
      expect(again.answer.body.detail).toContain("deactivated")
      expect((await again.browser.get("/api/me")).status).toBe(401)

      expect(await people()).toEqual([
        ["Ana", false],
        ["Root", true],
      ])
      const [thread] = (await root.get(`/api/plans/${plan}/comments`)).body.threads
      expect([thread.by, thread.body]).toEqual(["Ana", "Which ones?"])
      const inPlan = (await root.get(`/api/plans/${plan}/people`)).body.people
      expect(inPlan.find(({ id }: { id: string }) => id === ana.id).active).toBe(false)
    })

    it("gets no right, mandate or new password meanwhile", async () => {
      const plan = await home.plan(root, ["Train inspectors"])
      await (await home.browserOf(root)).patch(`/api/people/${ana.id}`, { active: false })
      const right = await root.put(`/api/plans/${plan}/rights/${ana.id}`, { right: "drafter" })
      expect(right.body.code).toBe("conflict")
      const mandate = { agency: interior.id, user: ana.id, from: "2026-01-01", to: null }
      expect((await root.post(`/api/plans/${plan}/mandates`, mandate)).status).toBe(422)
      const browser = await home.browserOf(root)
      expect((await browser.post(`/api/people/${ana.id}/reset-link`)).body.code).toBe("conflict")
      expect((await root.get(`/api/plans/${plan}/people`)).body.others.people).toEqual([])
    })

    it("signs in again once active; what was open before stays shut", async () => {
      const { browser } = await signIn(ana)
      await (await home.browserOf(root)).patch(`/api/people/${ana.id}`, { active: false })
      await (await home.browserOf(root)).patch(`/api/people/${ana.id}`, { active: true })
      expect((await browser.get("/api/me")).status).toBe(401)
      expect((await ana.get("/api/me")).status).toBe(401)
      const { browser: fresh, answer } = await signIn(ana)
      expect([answer.status, (await fresh.get("/api/me")).status]).toEqual([200, 200])
    })

    it("is not oneself, and not the last administrator, also when two act at once", async () => {
      const own = await (await home.browserOf(root)).patch(`/api/people/${root.id}`, {
        active: false,
      })
      expect(own.body.code).toBe("conflict")
      const other = await home.person("Other", interior, true)
      const [first, second] = [await home.browserOf(root), await home.browserOf(other)]
      const both = await Promise.all([
        first.patch(`/api/people/${other.id}`, { active: false }),
        second.patch(`/api/people/${root.id}`, { active: false }),
      ])
      // The second is too late, or is signed out already.
      expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    })

    it("is told of when nobody else holds the secretariat's function somewhere", async () => {
      const plan = (await ana.post("/api/plans", { title: "Plan" })).body.id
      await ana.post("/api/plans", { title: "Another" })
      await home.join(plan, [[root, "secretariat"]])
      const off = await (await home.browserOf(root)).patch(`/api/people/${ana.id}`, {
        active: false,
      })
      expect(off.body.alone).toBe(1)
      // In the first plan the last who can sign in stays.
      const last = await root.put(`/api/plans/${plan}/rights/${root.id}`, { right: "observer" })
      expect(last.body.code).toBe("conflict")
    })
  })
})
