import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { setFunctions } from "../../../server/storage/users.ts"
import type { Right } from "../../../shared/access.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, password, type TestPerson } from "../installation.ts"

/** Attacks that were possible for everybody with an account. */
describe.each(usualDialects)(
  "agencies, their administrators and their people ($name)",
  (dialect) => {
    let home: Installation
    let interior: Agency
    let finance: Agency
    let root: TestPerson
    /** Holds the secretariat of the plans; works for Interior and administers nothing. */
    let ana: TestPerson
    /** Works for Finance. */
    let fay: TestPerson
    /** Administers Finance. */
    let head: TestPerson
    beforeEach(async () => {
      home = await Installation.open(dialect)
      interior = await home.agency("Interior")
      finance = await home.agency("Finance")
      root = await home.person("Root", interior, true)
      ana = await home.person("Ana", interior)
      fay = await home.person("Fay", finance, false, false)
      head = await home.person("Head", finance, false, false)
      await setFunctions(home.database.db, head.id, { agencyAdministrator: true })
    })
    afterEach(() => home.close())

    const newPlan = async () => (await ana.post("/api/plans", { title: "Plan" })).body.id as string
    const invite = (plan: string, email: string, more: object = {}) =>
      ana.post("/api/invitations", { email, agency: finance.id, plan, right: "reviewer", ...more })
    const open = async (who: TestPerson) =>
      (await who.get("/api/open-invitations")).body.invitations
    const taking = async (who: TestPerson, id: string) =>
      (await home.browserOf(who)).post(`/api/open-invitations/${id}/take`)
    const pathOf = (url: string) => `/api/invitations/${new URL(url).pathname.split("/").at(-1)}`
    const change = async (who: TestPerson, whom: TestPerson, body: object) =>
      (await home.browserOf(who)).patch(`/api/people/${whom.id}`, body)

    describe("[P15] beginning a plan", () => {
      it("is for administrators and those they name, by every way there is", async () => {
        const form = () => {
          const made = new FormData()
          made.set("file", new Blob(["# Plan\n\nWords."]), "plan.md")
          return made
        }
        for (const refused of [
          await fay.post("/api/plans", { title: "Mine" }),
          await fay.post("/api/plans", { title: "Mine", sample: true }),
          await fay.post("/api/plans/import", form()),
        ])
          expect([refused.status, refused.body.code]).toEqual([403, "no-right"])
        expect((await change(ana, fay, { makesPlans: true })).body.code).toBe("no-right")
        expect((await change(head, fay, { makesPlans: true })).body.code).toBe("no-right")
        expect((await change(root, fay, { makesPlans: true })).body.person.makesPlans).toBe(true)
        expect((await fay.get("/api/me")).body.user.makesPlans).toBe(true)
        expect((await fay.post("/api/plans", { title: "Mine" })).status).toBe(201)
        expect((await fay.post("/api/plans/import", form())).status).toBe(201)
        await change(root, fay, { makesPlans: false })
        expect((await fay.post("/api/plans", { title: "Mine" })).status).toBe(403)
        expect((await root.post("/api/plans", { title: "Mine" })).status).toBe(201)
      })
    })

    describe("[P34] people of another agency", () => {
      it("are not listed to a secretariat, whose own colleagues are", async () => {
        const colleague = await home.person("Cem", interior)
        const { others } = (await ana.get(`/api/plans/${await newPlan()}/people`)).body
        const listed = others.people.map(({ id }: { id: string }) => id)
        expect(listed.sort()).toEqual([root.id, colleague.id].sort())
        expect(JSON.stringify(others)).not.toContain(fay.email)
      })

      it("are not given a right or a mandate by their id, which answers as an id that nobody has", async () => {
        const plan = await newPlan()
        const put = (id: string) => ana.put(`/api/plans/${plan}/rights/${id}`, { right: "drafter" })
        expect(await put(fay.id)).toMatchObject({ status: 404, body: (await put("nobody")).body })
        const mandate = (user: string) =>
          ana.post(`/api/plans/${plan}/mandates`, {
            ...{ agency: finance.id, user, from: "2026-01-01", to: null },
          })
        expect((await mandate(fay.id)).body).toEqual((await mandate("nobody")).body)
        expect((await fay.get(`/api/plans/${plan}`)).status).toBe(404)
      })

      it("are invited by their exact address; whether anybody has it is not told, not in lists either", async () => {
        const plan = await newPlan()
        const known = await invite(plan, fay.email)
        const unknown = await invite(plan, "nobody.here@example.org")
        const elsewhere = await invite(plan, ana.email)
        expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
        expect([elsewhere.status, elsewhere.body]).toEqual([unknown.status, unknown.body])
        expect(known.body).toEqual({ state: "waits", url: null })
        const { invitations } = (await ana.get(`/api/plans/${plan}/open-invitations`)).body
        const shapes = invitations.map(
          ({ id, email, madeAt, expiresAt, ...same }: Record<string, unknown>) => same,
        )
        expect(shapes).toEqual([shapes[0], shapes[0], shapes[0]])
        expect((await ana.get(`/api/plans/${plan}/people`)).body.people).toHaveLength(1)
      })
    })

    describe("[P35] an invitation into a plan", () => {
      it("waits for the agency's administrator, who sees who invited and no plan, and then brings in whom the agency has", async () => {
        const plan = await newPlan()
        await invite(plan, fay.email, { role: "party", mandate: true })
        const [waiting] = await open(head)
        expect(waiting).toMatchObject({
          ...{ email: fay.email, waits: true, yours: true, right: "reviewer", mandate: true },
          by: { name: "Ana", agency: interior },
        })
        expect(JSON.stringify(waiting)).not.toContain(plan)
        // Neither the installation's administrator, nor the inviter, nor the invited take it.
        expect((await taking(root, waiting.id)).body.code).toBe("no-right")
        for (const other of [ana, fay])
          expect((await taking(other, waiting.id)).body.code).toBe("no-right")
        expect((await fay.get(`/api/plans/${plan}`)).status).toBe(404)
        expect((await taking(head, waiting.id)).body).toEqual({ state: "added", url: null })
        const seen = (await fay.get(`/api/plans/${plan}`)).body
        expect(seen).toMatchObject({ right: "reviewer", parties: [{ id: finance.id }] })
        expect(seen.mandate).not.toBeNull()
        expect((await taking(head, waiting.id)).status).toBe(404)
      })

      it("gives the link for a new account to the agency's administrator and never to who invited", async () => {
        const plan = await newPlan()
        await invite(plan, "new@finance.example")
        const [{ id }] = await open(head)
        const { url, state } = (await taking(head, id)).body
        expect(state).toBe("link")
        const { by } = (await home.visitor().get(pathOf(url))).body
        expect(by).toEqual({ name: "Ana", agency: interior })
        const accept = { name: "Nils", password: "words that are long" }
        const nils = home.visitor()
        expect((await nils.post(`${pathOf(url)}/accept`, accept)).status).toBe(201)
        expect((await nils.get(`/api/plans/${plan}`)).body.right).toBe("reviewer")
        expect((await taking(head, id)).status).toBe(404)
      })

      it("is taken by the installation's administrator while the agency has none that can sign in", async () => {
        const plan = await newPlan()
        await invite(plan, fay.email)
        await change(root, head, { active: false })
        const [{ id, yours }] = await open(root)
        expect(yours).toBe(true)
        expect((await taking(root, id)).body.state).toBe("added")
      })

      it("is not made into one's own ministry as an account either, but by its administrator", async () => {
        const plan = await newPlan()
        const own = { email: "x@example.org", agency: interior.id, plan, right: "reviewer" }
        expect((await ana.post("/api/invitations", own)).body.state).toBe("waits")
        const [{ id }] = await open(root)
        expect((await taking(root, id)).body.state).toBe("link")
      })

      it("that is declined leads nowhere, and one of another agency is nothing to an administrator", async () => {
        const plan = await newPlan()
        await invite(plan, fay.email)
        await ana.post("/api/invitations", {
          ...{ email: "x@example.org", agency: interior.id, plan, right: "reviewer" },
        })
        const all = await open(root)
        const [own] = await open(head)
        const foreign = all.find(({ id }: { id: string }) => id !== own.id)
        expect(await open(head)).toHaveLength(1)
        expect((await head.delete(`/api/open-invitations/${foreign.id}`)).status).toBe(404)
        expect((await taking(head, foreign.id)).status).toBe(404)
        expect((await head.delete(`/api/open-invitations/${own.id}`)).status).toBe(204)
        expect((await taking(head, own.id)).status).toBe(404)
      })
    })

    describe("[P36] an agency's administrator", () => {
      it("makes accounts in that agency and in no other", async () => {
        const into = (agency: Agency) =>
          head.post("/api/invitations", { email: "new@example.org", agency: agency.id })
        expect((await into(finance)).body.state).toBe("link")
        expect((await into(interior)).body.code).toBe("no-right")
        const fromFay = { email: "y@example.org", agency: finance.id }
        expect((await fay.post("/api/invitations", fromFay)).body.code).toBe("no-right")
      })

      it("sees, renames, deactivates and resets the agency's people and nobody else, and no administrator of the installation", async () => {
        const people = (await head.get("/api/people")).body.people
        expect(people.map(({ name }: { name: string }) => name).sort()).toEqual(["Fay", "Head"])
        expect((await fay.get("/api/people")).body.code).toBe("no-right")
        expect((await change(head, ana, { active: false })).status).toBe(404)
        expect((await change(head, fay, { name: "Fay F." })).body.person.name).toBe("Fay F.")
        expect((await change(head, fay, { active: false })).body.person.active).toBe(false)
        await change(head, fay, { active: true })
        await change(root, fay, { administrator: true })
        expect((await change(head, fay, { active: false })).body.code).toBe("no-right")
        const browser = home.visitor()
        await browser.post("/api/auth/sign-in/email", { email: head.email, password })
        for (const [person, status] of [
          [fay, 403],
          [ana, 404],
        ] as const)
          expect((await browser.post(`/api/people/${person.id}/reset-link`)).status).toBe(status)
      })

      it("gives no functions, and nobody changes their own", async () => {
        for (const body of [
          { administrator: true },
          { agencyAdministrator: true },
          { makesPlans: true },
          { agency: interior.id },
        ]) {
          expect((await change(head, head, body)).body.code).toBe("no-right")
          expect((await change(head, fay, body)).body.code).toBe("no-right")
          expect((await change(root, root, body)).body.code).toBe("conflict")
        }
      })

      it("is made and ended by the installation's, of whom there can be two and is always one", async () => {
        await change(root, fay, { agencyAdministrator: true })
        expect((await fay.get("/api/people")).status).toBe(200)
        await change(root, fay, { agencyAdministrator: false, administrator: true })
        expect((await fay.get("/api/people")).body.people).toHaveLength(4)
        const both = await Promise.all([
          change(root, fay, { administrator: false }),
          change(fay, root, { administrator: false }),
        ])
        expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
      })
    })

    describe("[P37] a person who moves to another agency", () => {
      const join = (plan: string, right: Right) => home.join(plan, [[fay, right]], [finance])

      it("loses rights and mandates in plans at once, and what the agency said stays", async () => {
        const plan = await home.plan(ana, ["Train inspectors"])
        await join(plan, "reviewer")
        const mandate = { agency: finance.id, user: fay.id, from: "2026-01-01", to: null }
        await ana.post(`/api/plans/${plan}/mandates`, mandate)
        const [{ id, digest }] = (await ana.get(`/api/plans/${plan}/measures`)).body.measures
        const at = `/api/plans/${plan}/measures/${id}/positions`
        expect((await fay.post(at, { digest, stance: "agree" })).status).toBe(201)
        expect((await change(head, fay, { agency: interior.id })).body.code).toBe("no-right")
        const moved = await change(root, fay, { agency: interior.id })
        expect(moved.body.person.agency.id).toBe(interior.id)
        expect((await fay.get(`/api/plans/${plan}`)).status).toBe(404)
        await home.join(plan, [[fay, "reviewer"]], [interior])
        expect((await fay.post(at, { digest, stance: "object", reason: "x" })).body.code).toBe(
          "no-mandate",
        )
        const [{ positions }] = (await ana.get(`/api/plans/${plan}/measures`)).body.measures
        expect(positions).toMatchObject([{ agency: finance.id, stance: "agree" }])
        const acts = (await ana.get(`/api/plans/${plan}/audit?kind=rights`)).body.entries
        expect(acts.map(({ act }: { act: string }) => act)).toEqual(
          expect.arrayContaining(["right-ended", "mandate-changed"]),
        )
      })

      it("does not leave a plan without a secretariat", async () => {
        const plan = (await ana.post("/api/plans", { title: "Plan" })).body.id
        const refused = await change(root, ana, { agency: finance.id })
        expect([refused.body.code, refused.body.alone]).toEqual(["conflict", 1])
        await home.join(plan, [[root, "secretariat"]])
        expect((await change(root, ana, { agency: finance.id })).status).toBe(200)
        expect((await change(root, ana, { agency: "nowhere" })).status).toBe(422)
      })
    })

    it("[P38] an agency is closed once nobody of it can sign in, and then takes in nobody", async () => {
      const close = (closed: boolean) => root.patch(`/api/agencies/${finance.id}`, { closed })
      const link = (await head.post("/api/invitations", { email: "n@x.org", agency: finance.id }))
        .body.url
      const refused = await close(true)
      expect([refused.body.code, refused.body.people]).toEqual(["conflict", 2])
      for (const person of [fay, head]) await change(root, person, { active: false })
      expect((await head.patch(`/api/agencies/${finance.id}`, { closed: true })).status).toBe(401)
      expect((await close(true)).status).toBe(200)
      const accept = { name: "N", password: "words that are long" }
      expect((await home.visitor().post(`${pathOf(link)}/accept`, accept)).status).toBe(404)
      const plan = await newPlan()
      expect((await invite(plan, "z@example.org")).body.issues[0].path).toEqual(["agency"])
      const party = `/api/plans/${plan}/agencies/${finance.id}`
      expect((await ana.put(party, { role: "party" })).body.code).toBe("conflict")
      expect((await change(root, fay, { active: true })).body.code).toBe("conflict")
      const listed = (await ana.get("/api/agencies")).body.agencies
      expect(
        listed.map(({ short, closed }: { short: string; closed: boolean }) => [short, closed]),
      ).toEqual([
        ["Finance", true],
        ["Interior", false],
      ])
      await close(false)
      expect((await change(root, fay, { active: true })).status).toBe(200)
    })

    it("[P39] what rests on a deactivated person is told to the plan's secretariat and the agency's administrator", async () => {
      const plan = await home.plan(ana, ["Train inspectors"])
      const guest = await home.agency("Guests")
      await home.join(plan, [[fay, "secretariat"]], [finance])
      const mandate = { agency: finance.id, user: fay.id, from: "2026-01-01", to: null }
      await ana.post(`/api/plans/${plan}/mandates`, mandate)
      const [{ id, digest }] = (await ana.get(`/api/plans/${plan}/measures`)).body.measures
      await fay.post(`/api/plans/${plan}/measures/${id}/positions`, { digest, stance: "agree" })
      // An account that she invited, into an agency whose invitations the installation's take.
      await fay.post("/api/invitations", {
        ...{ email: "zoe@example.org", agency: guest.id, plan, right: "reviewer" },
      })
      const [invited] = await open(root)
      const { url } = (await taking(root, invited.id)).body
      const accept = { name: "Zoe", password: "words that are long" }
      await home.visitor().post(`${pathOf(url)}/accept`, accept)
      // And one into her own agency, whose administrator takes it.
      await fay.post("/api/invitations", {
        ...{ email: "yan@example.org", agency: finance.id, plan, right: "reviewer" },
      })
      const [own] = await open(head)
      const link = (await taking(head, own.id)).body.url
      const second = { name: "Yan", password: "words that are long" }
      await home.visitor().post(`${pathOf(link)}/accept`, second)
      const inPlan = async () => (await ana.get(`/api/plans/${plan}/deactivated`)).body
      expect(await inPlan()).toEqual({ positions: [], accounts: [] })
      await change(head, fay, { active: false })
      const by = { name: "Fay", agency: finance }
      expect(await inPlan()).toMatchObject({
        positions: [{ measureId: id, agency: finance.id, stance: "agree", by: "Fay" }],
        accounts: [
          { name: "Yan", agency: finance, by },
          { name: "Zoe", agency: guest, by },
        ],
      })
      const ofAgency = (await head.get("/api/deactivated")).body
      expect(ofAgency).toMatchObject({
        people: [{ name: "Fay", positions: 1, plans: 1 }],
        accounts: [{ name: "Yan", agency: finance, by }],
      })
      expect(JSON.stringify(ofAgency)).not.toContain(plan)
      expect((await root.get("/api/deactivated")).body.accounts).toMatchObject([
        { name: "Yan" },
        { name: "Zoe" },
      ])
      expect((await ana.get("/api/deactivated")).body.code).toBe("no-right")
    })
  },
)
