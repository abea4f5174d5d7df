import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

describe.each(usualDialects)("plans ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  let ben: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
  })
  afterEach(() => home.close())

  const measures = async (plan: string): Promise<MeasureView[]> =>
    (await ana.get(`/api/plans/${plan}/measures`)).body.measures

  it("[P15] without a template has no words, and its maker holds the secretariat", async () => {
    const { body } = await ana.post("/api/plans", { title: "  A plan  " })
    const view = (await ana.get(`/api/plans/${body.id}`)).body
    expect(view).toMatchObject({ settings: { title: "A plan" }, right: "secretariat", parties: [] })
    expect(await measures(body.id)).toEqual([])
  })

  it.each(["strategy-and-plan", "table-of-measures"])(
    "[P15] the template %s is written once, by the server, in the plan's language",
    async (template) => {
      for (const language of ["en", "ru", "az"]) {
        const words = { title: "Plan", template, language }
        const { body } = await ana.post("/api/plans", words)
        const { doc, provider } = home.client(body.id, ana)
        await expect.poll(() => provider.synced).toBe(true)
        const text = doc.getXmlFragment("document").toJSON()
        provider.destroy()
        expect(text).toMatch(
          { en: /Goals|Measures/, ru: /Цел|мероприят/i, az: /Məqsəd|Tədbir/ }[language] ?? "",
        )
        const views = await measures(body.id)
        expect(views).toHaveLength(3)
        expect(new Set(views.map(({ id }) => id)).size).toBe(3)
        expect(views.every(({ text, fields }) => text === "" && fields.lead.length === 0)).toBe(
          true,
        )
        expect((await ana.get(`/api/plans/${body.id}`)).body.settings.language).toBe(language)
      }
    },
  )

  it("[P15] the sample has its 46 measures with their fields, and the bodies that lead them", async () => {
    const { body } = await ana.post("/api/plans", { title: "My sample", sample: true })
    const views = await measures(body.id)
    expect(views).toHaveLength(46)
    expect(views.find(({ number }) => number === "1.1.2")?.fields).toMatchObject({
      lead: ["Ministry of the Interior"],
      time: { to: "2026-12-31" },
      budget: { kind: "state", amount: 1_150_000, currency: "VLC" },
    })
    const view = (await ana.get(`/api/plans/${body.id}`)).body
    expect(view.settings).toMatchObject({ title: "My sample", country: "Valdoria" })
    expect(view.bodies.map(({ name }: { name: string }) => name)).toContain("State Border Service")
  })

  it("says of each lead and partner whether it is by agreement", async () => {
    const form = new FormData()
    const row = "| 1.1.1 | Train inspectors | Interior (by agreement); Labour | Police* | 2027 |"
    const head = "| No. | Measure | Lead | Partners | Time frame |"
    const text = ["# Plan", "#### Goal 1. First", [head, "|---|---|---|---|---|", row].join("\n")]
    form.set("file", new Blob([text.join("\n\n")]), "plan.md")
    const { body } = await ana.post("/api/plans/import", form)
    const [view] = await measures(body.id)
    expect(view?.fields.lead).toEqual(["Interior", "Labour"])
    expect(view?.fields.leads).toEqual([
      { name: "Interior", byAgreement: true },
      { name: "Labour", byAgreement: false },
    ])
  })

  it("lists the plans one has a right in, the last changed first", async () => {
    const first = (await ana.post("/api/plans", { title: "First" })).body.id
    const second = (await ana.post("/api/plans", { title: "Second" })).body.id
    await ana.patch(`/api/plans/${first}`, { country: "Valdoria" })
    const { body } = await ana.get("/api/plans")
    expect(body.plans.map(({ id }: { id: string }) => id)).toEqual([first, second])
    expect((await ben.get("/api/plans")).body.plans).toEqual([])
  })

  it("[P26] an archived plan stays whole and open to everybody in it, and can be brought back", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    await home.join(plan, [[ben, "reviewer"]])
    const archivedAt = async (person: TestPerson) =>
      (await person.get("/api/plans")).body.plans[0].archivedAt
    expect(await archivedAt(ben)).toBeNull()
    await ana.put(`/api/plans/${plan}/archived`, { archived: true })
    const day = await archivedAt(ben)
    expect(Date.parse(day)).not.toBeNaN()
    await ana.put(`/api/plans/${plan}/archived`, { archived: true })
    expect([await archivedAt(ana), (await ana.get(`/api/plans/${plan}`)).body.archivedAt]).toEqual([
      day,
      day,
    ])
    expect(await measures(plan)).toHaveLength(1)
    expect((await ben.get(`/api/plans/${plan}`)).status).toBe(200)
    await ana.put(`/api/plans/${plan}/archived`, { archived: false })
    expect(await archivedAt(ben)).toBeNull()
  })

  it("tells of a plan in the list when it was made, and its years", async () => {
    const { id } = (await ana.post("/api/plans", { title: "Plan" })).body
    await ana.patch(`/api/plans/${id}`, { periodFrom: 2026, periodTo: 2030 })
    const [listed] = (await ana.get("/api/plans")).body.plans
    expect(listed).toMatchObject({ periodFrom: 2026, periodTo: 2030 })
    expect(listed.createdAt <= listed.updatedAt).toBe(true)
  })

  it("keeps the settings that a change does not name, and takes no period that ends before it begins", async () => {
    const { id } = (await ana.post("/api/plans", { title: "Plan" })).body
    const reservations = [{ instrument: "CETS197", reference: "31(2)" }]
    const change = { instruments: ["CETS197"], reservations, periodFrom: 2026, periodTo: 2030 }
    const { body } = await ana.patch(`/api/plans/${id}`, change)
    expect(body.settings).toMatchObject({ title: "Plan", ...change })
    await ana.patch(`/api/plans/${id}`, { country: "Valdoria" })
    expect((await ana.get(`/api/plans/${id}`)).body.settings).toMatchObject(change)
    const wrong = await ana.patch(`/api/plans/${id}`, { periodTo: 2025 })
    expect(wrong.body.issues[0].path).toEqual(["periodTo"])
    expect((await ana.patch(`/api/plans/${id}`, { colour: "red" })).status).toBe(422)
  })

  it("links a printed name to an agency, and unlinks it", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    const named = async () =>
      (await ana.get(`/api/plans/${plan}`)).body.bodies.map(
        ({ name, agency }: { name: string; agency: string | null }) => [name, agency],
      )
    // Names that read like an agency were linked when the file came in.
    expect(await named()).toEqual([
      ["Interior", ana.agency.id],
      ["Labour", ben.agency.id],
    ])
    await ana.put(`/api/plans/${plan}/bodies`, { name: "Labour", agency: null })
    await ana.put(`/api/plans/${plan}/bodies`, { name: "Police", agency: ana.agency.id })
    expect(await named()).toEqual([
      ["Interior", ana.agency.id],
      ["Labour", null],
      ["Police", ana.agency.id],
    ])
    const nowhere = { name: "X", agency: "nowhere" }
    expect((await ana.put(`/api/plans/${plan}/bodies`, nowhere)).status).toBe(422)
  })

  describe("people and agencies", () => {
    it("[P16] the last one of the secretariat is not removed, also when two go at once", async () => {
      const { id } = (await ana.post("/api/plans", { title: "Plan" })).body
      const at = (person: TestPerson) => `/api/plans/${id}/rights/${person.id}`
      expect((await ana.delete(at(ana))).body.code).toBe("conflict")
      expect((await ana.put(at(ana), { right: "drafter" })).body.code).toBe("conflict")
      await home.join(id, [[ben, "reviewer"]])
      await ana.put(at(ben), { right: "secretariat" })
      const gone = await Promise.all([ana.delete(at(ana)), ben.delete(at(ben))])
      expect(gone.map(({ status }) => status).sort()).toEqual([204, 409])
    })

    it("[P17] names are shown to one's own agency and the secretariat; others see the agency", async () => {
      const { id } = (await ana.post("/api/plans", { title: "Plan" })).body
      const colleague = await home.person("Cem", ben.agency)
      await home.join(id, [
        [ben, "reviewer"],
        [colleague, "observer"],
      ])
      const names = async (person: TestPerson) =>
        (await person.get(`/api/plans/${id}/people`)).body.people.map(
          ({ name, email }: { name: string; email: string | null }) => [name, email],
        )
      expect(await names(ana)).toEqual([
        ["Ana", ana.email],
        ["Ben", ben.email],
        ["Cem", colleague.email],
      ])
      expect(await names(ben)).toEqual([
        ["Ben", ben.email],
        ["Cem", colleague.email],
        ["Interior", null],
      ])
      const { others } = (await ben.get(`/api/plans/${id}/people`)).body
      expect(others).toEqual({ agencies: [], people: [] })
    })

    it("[P16] a right that is taken closes the person's socket, which may come back with the new one", async () => {
      const { id } = (await ana.post("/api/plans", { title: "Plan" })).body
      await home.join(id, [[ben, "drafter"]])
      const { provider } = home.client(id, ben)
      const closed = new Promise((done) => provider.once("connection-close", done as never))
      await expect.poll(() => provider.synced).toBe(true)
      await ana.put(`/api/plans/${id}/rights/${ben.id}`, { right: "observer" })
      expect(((await closed) as { code: number } | null)?.code).toBe(4205)
      provider.destroy()
    })

    it("[A1] a mandate is held by a person of the agency itself, for days in their order", async () => {
      const { id } = (await ana.post("/api/plans", { title: "Plan" })).body
      await home.join(id, [[ben, "reviewer"]])
      const at = `/api/plans/${id}/mandates`
      const words = { agency: ben.agency.id, user: ben.id, from: "2026-01-01", to: null }
      expect((await ana.post(at, { ...words, user: ana.id })).body.issues[0].path).toEqual(["user"])
      const backwards = { ...words, to: "2025-12-31" }
      expect((await ana.post(at, backwards)).body.issues[0].path).toEqual(["to"])
      expect((await ana.post(at, { ...words, from: "1 May" })).status).toBe(422)
      const { body } = await ana.post(at, words)
      const ended = await ana.patch(`${at}/${body.mandate.id}`, { to: "2026-06-30" })
      expect(ended.body.mandate).toMatchObject({ from: "2026-01-01", to: "2026-06-30" })
    })
  })
})
