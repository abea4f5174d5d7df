import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { insertThread } from "../../../server/storage/threads.ts"
import type { SearchAnswer, SearchHit, SearchKind } from "../../../shared/api/search.ts"
import { dialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const soon = { timeout: 15_000, interval: 200 }

const written = (pieces: SearchHit["title"]) => pieces.map(({ text }) => text).join("")
const marked = ({ title, snippet }: SearchHit) =>
  [...title, ...snippet].filter(({ found }) => found).map(({ text }) => text)

describe.each(dialects)("the search ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  let ben: TestPerson
  let stranger: TestPerson
  let root: TestPerson
  let plan: string
  let russian: string
  let azerbaijani: string

  const ask = async (person: TestPerson, q: string, here = ""): Promise<SearchAnswer> => {
    const { status, body } = await person.get(`/api/search?${new URLSearchParams({ q, here })}`)
    expect(status).toBe(200)
    return body
  }
  const find = async (person: TestPerson, kind: SearchKind, q: string): Promise<SearchHit[]> =>
    (await ask(person, q)).hits.filter((hit) => hit.kind === kind)
  const comment = (body: string, more: object = {}) =>
    insertThread(home.database.db, plan, {
      measureId: null,
      blockId: null,
      quote: null,
      anchor: null,
      weight: "wanted",
      visibility: "everyone",
      agency: ben.agency.id,
      as: null,
      user: ben.id,
      body,
      ...more,
    })

  beforeAll(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana Aliyeva", await home.agency("Interior"))
    ben = await home.person("Ben Berger", await home.agency("Labour"))
    stranger = await home.person("Stranger", await home.agency("Justice"))
    root = await home.person("Root", ana.agency, true)
    plan = await home.plan(ana, [
      "Train labour inspectors to identify victims",
      "Open a shelter for children",
      "Publish a report. The report names every shelter and how it is paid for.",
    ])
    russian = await home.plan(ana, ["Обучать инспекторов труда выявлению жертв торговли людьми"])
    azerbaijani = await home.plan(ana, ["Qurbanların sığınacaqlarda qəbulunu təmin etmək"])
    await home.join(plan, [[ben, "observer"]])
    await vi.waitUntil(async () => !(await ask(ana, "x")).indexing, soon)
  }, 60_000)
  afterAll(() => home.close())

  it("[P90] finds words in any of their forms, in three languages, with the place and the words marked", async () => {
    const [measure] = await find(ana, "measure", "inspector training")
    expect(measure && written(measure.title)).toBe("Train labour inspectors to identify victims")
    expect(measure && marked(measure)).toEqual(["Train", "inspectors"])
    expect(measure?.number).toBe("1.1.1")
    expect(measure?.link).toBe(`/plans/${plan}#m=${measure?.id}`)
    expect(measure?.place).toContain("First objective")
    const russianHits = await find(ana, "measure", "жертва инспектор")
    expect(russianHits.map((hit) => [hit.plan?.id, marked(hit)])).toEqual([
      [russian, ["инспекторов", "жертв"]],
    ])
    const azerbaijaniHits = await find(ana, "measure", "qurban sığınacaq")
    expect(azerbaijaniHits.map((hit) => [hit.plan?.id, marked(hit)])).toEqual([
      [azerbaijani, ["Qurbanların", "sığınacaqlarda"]],
    ])
    // As one types: the last word may be a beginning, the others may not.
    expect(await find(ana, "measure", "labour inspe")).toHaveLength(1)
    expect(await find(ana, "measure", "labo inspectors")).toEqual([])
  })

  it("[P90] puts a word of the title before the same word of the text, and finds a number", async () => {
    const shelters = (await find(ana, "measure", "shelters")).map(({ number }) => number)
    expect(shelters).toEqual(["1.1.2", "1.1.3"])
    const numbers = (await find(ana, "measure", "1.1.3")).map(({ number }) => number)
    expect(numbers[0]).toBe("1.1.3")
    const text = await find(ana, "text", "own words")
    expect(text[0]?.snippet.some(({ found }) => found)).toBe(true)
    expect((await find(ana, "plan", "plans of test")).map(({ id }) => id)).toContain(plan)
    const [area] = await find(ana, "area", "victim identification")
    expect(area?.link).toMatch(new RegExp(`^/plans/[^#]+#area=${area?.id}$`))
  })

  it("[P91] finds nothing of a plan in which one has no right, for administrators too", async () => {
    for (const person of [stranger, root]) {
      for (const q of ["inspectors", "shelter", "1.1.1", "plan of tests", "own words"]) {
        const { hits } = await ask(person, q, plan)
        expect(hits.filter(({ kind }) => kind !== "person")).toEqual([])
      }
    }
    expect(await find(ben, "measure", "inspectors")).toHaveLength(1)
    expect(await find(ben, "measure", "инспекторов")).toEqual([])
    for (const right of ["secretariat", "drafter", "reviewer", "observer"] as const) {
      const person = await home.person(`Of ${right}`, await home.agency(`Agency ${right}`))
      expect(await find(person, "measure", "inspectors")).toEqual([])
      await home.join(plan, [[person, right]])
      expect(await find(person, "measure", "inspectors")).toHaveLength(1)
    }
    expect((await home.visitor().get("/api/search?q=inspectors")).status).toBe(401)
  })

  it("[P91] finds comments by their visibility", async () => {
    await comment("Falcon for everybody")
    await comment("Falcon of our own", { visibility: "agency" })
    await comment("Falcon to the secretariat", { visibility: "secretariat" })
    await comment("Falcon of the secretariat itself", {
      visibility: "agency",
      agency: ana.agency.id,
      as: "secretariat",
    })
    const colleague = await home.person("Colleague", ana.agency)
    const third = await home.person("Third", await home.agency("Third"))
    await home.join(plan, [
      [colleague, "drafter"],
      [third, "reviewer"],
    ])
    const read = async (person: TestPerson) =>
      (await find(person, "comment", "falcons")).map(({ snippet }) => written(snippet)).sort()
    await expect.poll(async () => (await read(ana)).length, soon).toBe(2)
    expect(await read(ana)).toEqual(["Falcon for everybody", "Falcon to the secretariat"])
    expect(await read(ben)).toEqual([
      "Falcon for everybody",
      "Falcon of our own",
      "Falcon to the secretariat",
    ])
    // Comments for the secretariat alone are not shown to other people of its members' agencies.
    expect(await read(colleague)).toEqual(["Falcon for everybody"])
    expect(await read(third)).toEqual(["Falcon for everybody"])
    expect(await read(stranger)).toEqual([])
  })

  it("[P92] finds only people whose names one may read", async () => {
    const names = async (person: TestPerson, q: string) =>
      (await find(person, "person", q)).map(({ title }) => written(title))
    expect(await names(ana, "ben berg")).toEqual(["Ben Berger"])
    expect(await names(ben, "ana aliyeva")).toEqual([])
    expect(await names(ben, ana.email)).toEqual([])
    expect(await names(stranger, "ben berger")).toEqual([])
    expect(await names(root, "ben berger")).toEqual(["Ben Berger"])
  })

  it("[P93] has an edit within seconds, and not what was taken out", async () => {
    await home.type(plan, ana, "labour inspectors", "customs officers")
    await expect
      .poll(async () => (await find(ana, "measure", "customs officer")).length, soon)
      .toBe(1)
    expect(await find(ana, "measure", "inspectors")).toEqual([])
    await home.type(plan, ana, "customs officers", "labour inspectors")
    await expect.poll(async () => (await find(ana, "measure", "inspectors")).length, soon).toBe(1)
  })

  it("[P94] takes signs, operators and ten thousand letters for words", async () => {
    const hostile = [
      `"inspectors`,
      `inspectors" OR "shelter`,
      "inspectors NOT victims",
      "inspectors NEAR(shelter)",
      "title:inspectors*",
      "'inspectors' & !shelter | <->:*",
      "\\'; drop table search_entries; --",
      "^(inspectors) AND",
      "{title body}: x",
      "%_*?",
      "",
      "   ",
      "x".repeat(10_000),
      "inspectors ".repeat(900),
      '"'.repeat(2_000),
      "\u202e\ufeff inspectors\u0301",
    ]
    const reader = await home.person("Reader", ana.agency)
    await home.join(plan, [[reader, "observer"]])
    for (const q of hostile) expect(await ask(reader, q)).toBeDefined()
    expect(await find(reader, "measure", `"inspectors" (victims)`)).toHaveLength(1)
    expect(await find(reader, "measure", "inspectors NOT victims")).toEqual([])
  })

  it("[P94] is asked by one person only so often", async () => {
    const hasty = await home.person("Hasty", ana.agency)
    const asked = Array.from({ length: 130 }, () => hasty.get("/api/search?q=shelter"))
    const refused = (await Promise.all(asked)).filter(({ status }) => status !== 200)
    expect(refused.length).toBeGreaterThan(0)
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(["too-many"]))
    expect(refused[0]?.headers.get("retry-after")).toMatch(/^\d+$/)
    expect((await ben.get("/api/search?q=shelter")).status).toBe(200)
  })
})

describe.each(dialects)("the index of the search ($name)", (dialect) => {
  it("[P93] is made again where it is missing, the same as before", async () => {
    const place = await dialect.place()
    const again = { ...dialect, place: async () => ({ ...place, remove: async () => {} }) }
    const first = await Installation.open(again)
    const ana = await first.person("Ana", await first.agency("Interior"))
    const plan = await first.plan(ana, ["Train inspectors", "Open a shelter"])
    const asked = async (home: Installation) => {
      const { body } = await home.callerOf(ana).get("/api/search?q=inspector")
      return body as SearchAnswer
    }
    const entries = (home: Installation) =>
      home.database.db
        .selectFrom("search_entries")
        .select(["plan_id", "kind", "ref", "number", "title", "body", "place", "digest"])
        .orderBy("kind")
        .orderBy("ref")
        .execute()
    await expect.poll(async () => (await asked(first)).hits.length, soon).toBeGreaterThan(0)
    await expect.poll(async () => (await asked(first)).indexing, soon).toBe(false)
    const before = { entries: await entries(first), answer: await asked(first) }
    expect(before.entries.length).toBeGreaterThan(4)
    await first.database.db.deleteFrom("search_plans").execute()
    await first.database.db.deleteFrom("search_entries").execute()
    await first.close()
    const second = await Installation.open(again)
    await expect.poll(async () => (await asked(second)).indexing, soon).toBe(false)
    expect({ entries: await entries(second), answer: await asked(second) }).toEqual(before)
    expect(plan).toBe(before.answer.hits[0]?.plan?.id)
    await second.close()
    await place.remove()
  }, 60_000)
})
