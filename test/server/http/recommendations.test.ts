import { writeXlsx } from "hucre/xlsx"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { NewRecommendation, Recommendation } from "../../../shared/api/recommendations.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const training = "Train labour inspectors to identify victims of trafficking"
const shelter = "Open a shelter for victims of trafficking with two places for men"
const fund = "Establish a state fund for the compensation of victims of trafficking"

describe.each(usualDialects)("recommendations received ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let measures: string[]
  let ana: TestPerson
  let ben: TestPerson
  let cem: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    cem = await home.person("Cem", await home.agency("Justice"))
    plan = await home.plan(ana, [training, shelter, fund])
    await home.join(plan, [
      [ben, "drafter"],
      [cem, "reviewer"],
    ])
    const { body } = await ana.get(`/api/plans/${plan}/measures`)
    measures = body.measures.map(({ id }: { id: string }) => id)
  })
  afterEach(() => home.close())

  const at = (path = "") => `/api/plans/${plan}/recommendations${path}`
  const entry = (text: string, more: Partial<NewRecommendation> = {}) => ({
    kind: "recommendation",
    source: "GRETA",
    year: 2021,
    number: "14",
    text,
    ...more,
  })
  const add = async (...entries: object[]): Promise<string[]> =>
    (await ana.post(at(), { entries })).body.added
  const list = async (person = ana): Promise<Recommendation[]> =>
    (await person.get(at())).body.recommendations
  const first = async () => {
    const [one] = await list()
    if (!one) throw new Error("The list is empty.")
    return one
  }

  it("[C41] reads the sheets of a workbook and stores nothing", async () => {
    const rows = [
      ["No.", "Recommendation"],
      ["14", "Set up a fund."],
    ]
    const form = new FormData()
    const bytes = await writeXlsx({ sheets: [{ name: "GRETA", rows }] })
    form.set("file", new Blob([bytes as BlobPart]), "table.xlsx")
    const { status, body } = await ben.post(at("/sheet"), form)
    expect([status, body]).toEqual([200, { sheets: [{ name: "GRETA", rows }], notRead: [] }])
    expect(await list()).toEqual([])
    const bad = new FormData()
    bad.set("file", new Blob(["nothing"]), "table.xlsx")
    expect((await ben.post(at("/sheet"), bad)).body.code).toBe("unreadable-file")
    expect((await ben.post(at("/sheet"), new FormData())).status).toBe(422)
  })

  it("[C41] adds them in order; what is there already, word for word, is not added again", async () => {
    const two = [entry("Set up a fund."), entry("Train judges.", { number: "15" })]
    const answer = await ben.post(at(), { entries: two })
    expect([answer.status, answer.body.added.length, answer.body.already]).toEqual([201, 2, 0])
    const again = await ana.post(at(), { entries: [...two, entry("Train police.")] })
    expect([again.body.added.length, again.body.already]).toEqual([1, 2])
    const all = await list(cem)
    expect(all.map(({ text }) => text)).toEqual([
      "Set up a fund.",
      "Train judges.",
      "Train police.",
    ])
    expect(all[0]).toMatchObject({
      state: "unanswered",
      result: null,
      note: "",
      agency: ben.agency.id,
      as: null,
      by: "Labour",
    })
    expect((await ana.post(at(), { entries: [entry("")] })).status).toBe(422)
    expect((await ana.post(at(), { entries: [entry("x", { year: 3 })] })).status).toBe(422)
  })

  it("[C41] tells a result or a note that differs from what is there, and changes nothing", async () => {
    const past = (more: Partial<NewRecommendation>) =>
      entry("Hold a conference", { kind: "measure", result: "done", ...more })
    const [id] = await add(past({}))
    const again = await ana.post(at(), {
      entries: [past({ result: "not-done", note: "no money" })],
    })
    expect(again.body).toEqual({
      added: [],
      already: 1,
      differing: [{ id, result: "not-done", note: "no money" }],
    })
    expect(await first()).toMatchObject({ result: "done", note: "" })
    // An entry without a result does not differ from the stored one.
    const silent = await ana.post(at(), {
      entries: [past({ result: null }), past({ result: null })],
    })
    expect(silent.body.differing).toEqual([])
    expect((await ana.patch(at(`/${id}`), { result: null })).status).toBe(204)
    expect((await first()).result).toBeNull()
  })

  it("[C44] an earlier measure that was not finished is a finding until it is answered", async () => {
    const past = entry("Open a hotel for tourists", { kind: "measure", result: "not-done" })
    const [id] = await add(past)
    const open = async () =>
      (await cem.get(`/api/plans/${plan}/findings`)).body.findings.filter(
        ({ check }: { check: string }) => check === "unanswered-measure",
      )
    expect((await open())[0].message).toContain("GRETA 2021, 14")
    await ben.put(at(`/${id}/declined`), { reason: "It is the business of others." })
    expect(await open()).toEqual([])
  })

  it("[C44] an earlier measure whose result nobody could read is a finding until it is set by hand", async () => {
    const [id] = await add(entry("Hold a conference", { kind: "measure", result: null }))
    const told = async () =>
      (await cem.get(`/api/plans/${plan}/findings`)).body.findings.filter(
        ({ check }: { check: string }) => check === "no-result",
      )
    await ana.put(at(`/${id}/links/${measures[1]}`), undefined)
    expect((await first()).state).toBe("no-result")
    expect((await told())[0].message).toContain("GRETA 2021, 14")
    await ben.patch(at(`/${id}`), { result: "partly" })
    expect((await first()).state).toBe("answered")
    expect(await told()).toEqual([])
  })

  it("[C42] are answered by one measure or several, while these are in the plan", async () => {
    const [id] = await add(entry("Set up a fund."))
    const link = (measure: string | undefined, person = ana) =>
      person.put(at(`/${id}/links/${measure}`), undefined)
    expect((await link(measures[2])).status).toBe(204)
    expect((await link(measures[2])).status).toBe(204)
    expect((await link(measures[1], ben)).status).toBe(204)
    expect((await link("none")).status).toBe(404)
    const { state, links } = await first()
    expect([state, links.map(({ number }) => number)]).toEqual(["answered", ["1.1.3", "1.1.2"]])
    expect(links[0]).toMatchObject({ measureId: measures[2], text: fund, by: "Ana" })
    const remove = (measure: string | undefined) => ben.delete(at(`/${id}/links/${measure}`))
    expect((await remove(measures[2])).status).toBe(204)
    expect((await remove(measures[2])).status).toBe(404)
    expect((await remove(measures[1])).status).toBe(204)
    expect((await first()).state).toBe("unanswered")
  })

  it("[C42] are not taken up with a reason, which can be taken back", async () => {
    const [id] = await add(entry("Ratify the treaty."))
    const decline = (reason: string | null) => ben.put(at(`/${id}/declined`), { reason })
    expect((await decline(" ")).status).toBe(422)
    expect((await decline("The treaty was ratified in 2023.")).status).toBe(204)
    expect(await first()).toMatchObject({
      state: "not-taken-up",
      declined: { reason: "The treaty was ratified in 2023.", agency: ben.agency.id },
    })
    await decline("It was ratified.")
    expect((await first()).declined?.reason).toBe("It was ratified.")
    // A measure answers before a reason does.
    await ana.put(at(`/${id}/links/${measures[0]}`), undefined)
    expect((await first()).state).toBe("answered")
    await ana.delete(at(`/${id}/links/${measures[0]}`))
    expect((await decline(null)).status).toBe(204)
    expect(await first()).toMatchObject({ state: "unanswered", declined: null })
  })

  it("[C43] a measure of the plan before that was done asks for nothing", async () => {
    const past = (result: string | null) =>
      entry("Hold a conference", { kind: "measure", result } as never)
    await add(past("done"), { ...past("partly"), number: "2" }, { ...past(null), number: "3" })
    expect((await list()).map(({ state }) => state)).toEqual(["done", "unanswered", "no-result"])
  })

  it("[C43] tells one that was not finished and stands here in the same words", async () => {
    const past = (text: string, result: string) => entry(text, { kind: "measure", result } as never)
    const [same, other, done] = await add(
      past(shelter, "partly"),
      past("Open a hotel for tourists", "partly"),
      past(fund, "done"),
    )
    await ana.put(at(`/${same}/links/${measures[1]}`), undefined)
    await ana.put(at(`/${other}/links/${measures[1]}`), undefined)
    await ana.put(at(`/${done}/links/${measures[2]}`), undefined)
    expect((await list()).map(({ carriedOver }) => carriedOver)).toEqual([true, false, false])
    await home.type(
      plan,
      ana,
      "two places for men",
      "ten places for men and boys, and a night line",
    )
    expect((await list()).map(({ carriedOver }) => carriedOver)).toEqual([false, false, false])
  })

  it("[C42] come with suggestions, in the plan's language or another, but for what is linked", async () => {
    await add(
      entry("The authorities should make sure that a compensation fund is accessible to victims."),
      entry("Создать приют для мужчин, пострадавших от торговли людьми.", { number: "15" }),
      entry("Ratify the treaty on fisheries.", { number: "16" }),
    )
    const suggest = async () => (await cem.get(at("/suggestions"))).body.suggestions
    const [one, two, three] = await suggest()
    expect(one.measures[0]).toMatchObject({ measureId: measures[2], number: "1.1.3", text: fund })
    expect(one.measures[0].words).toContain("compensation")
    expect(two.measures[0].measureId).toBe(measures[1])
    expect(three.measures).toEqual([])
    await ana.put(at(`/${one.recommendation}/links/${measures[2]}`), undefined)
    const [after] = await suggest()
    expect(after.measures.map(({ measureId }: { measureId: string }) => measureId)).not.toContain(
      measures[2],
    )
  })

  it("[C41] are changed, removed and brought back, with their answers", async () => {
    const [id, second] = await add(entry("Set up a fund."), entry("Train judges."))
    await ana.put(at(`/${id}/links/${measures[2]}`), undefined)
    expect((await ben.patch(at(`/${id}`), { number: "14a", note: "urgent" })).status).toBe(204)
    expect(await first()).toMatchObject({ number: "14a", note: "urgent", text: "Set up a fund." })
    const remove = (removed: boolean) => ben.put(at("/removed"), { ids: [id, second], removed })
    expect((await remove(true)).status).toBe(204)
    expect(await list()).toEqual([])
    expect((await ana.put(at(`/${id}/links/${measures[2]}`), undefined)).status).toBe(404)
    await remove(false)
    expect((await list()).map(({ state }) => state)).toEqual(["answered", "unanswered"])
  })

  it("[C44] without an answer are findings, until they are answered or the finding is dismissed", async () => {
    const [id] = await add(entry("Set up a fund."), entry("Ratify the treaty.", { number: "15" }))
    const open = async () =>
      (await cem.get(`/api/plans/${plan}/findings`)).body.findings.filter(
        ({ check, dismissed }: { check: string; dismissed: unknown }) =>
          check === "unanswered-recommendation" && dismissed === null,
      )
    const both = await open()
    expect(both.map(({ message }: { message: string }) => message)).toEqual([
      "Nothing in the plan answers this recommendation: GRETA 2021, 14.",
      "Nothing in the plan answers this recommendation: GRETA 2021, 15.",
    ])
    await ana.put(at(`/${id}/links/${measures[2]}`), undefined)
    const [left] = await open()
    expect(left.message).toContain("15")
    const dismissal = { keys: [left.place.key], reason: "It was ratified in 2023." }
    expect((await ana.post(`/api/plans/${plan}/findings/dismissed`, dismissal)).status).toBe(201)
    expect(await open()).toEqual([])
    const coverage = (await ana.get(`/api/plans/${plan}/coverage`)).body.findings
    expect(
      coverage.some(({ check }: { check: string }) => check === "unanswered-recommendation"),
    ).toBe(true)
  })

  it("[P13] are read by all, and kept by secretariat and drafters", async () => {
    const [id] = await add(entry("Set up a fund."))
    const refused = [
      await cem.post(at(), { entries: [entry("x")] }),
      await cem.put(at("/removed"), { ids: [id], removed: true }),
      await cem.patch(at(`/${id}`), { note: "x" }),
      await cem.put(at(`/${id}/links/${measures[0]}`), undefined),
      await cem.put(at(`/${id}/declined`), { reason: "x" }),
    ]
    expect(refused.map(({ body }) => body.code)).toEqual(refused.map(() => "no-right"))
    const other = await home.plan(ana, [training])
    const elsewhere = `/api/plans/${other}/recommendations/${id}/declined`
    expect((await ana.put(elsewhere, { reason: "x" })).status).toBe(404)
  })
})
