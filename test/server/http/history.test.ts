import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Authorship, HistoryEvent, MeasureHistory } from "../../../shared/api/history.ts"
import { dialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const shelter = "Open a shelter for victims of trafficking with two places for men"
const training = "Train labour inspectors to identify victims of trafficking"

describe.each(dialects)("the history of a measure ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  let ben: TestPerson
  let cem: TestPerson
  let shelterId: string
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    cem = await home.person("Cem", await home.agency("Health"))
    plan = await home.plan(ana, [training, shelter])
    await home.join(
      plan,
      [
        [ben, "drafter"],
        [cem, "observer"],
      ],
      [ben.agency],
    )
    shelterId = await idOf("Open a shelter")
  })
  afterEach(() => home.close())

  const at = (path = "") => `/api/plans/${plan}${path}`
  const measureOf = async (words: string) => {
    const { measures } = (await ana.get(at("/measures"))).body
    return measures.find(({ text }: { text: string }) => text.startsWith(words))
  }
  const idOf = async (words: string): Promise<string> => (await measureOf(words)).id
  const read = async (query = "", person = cem): Promise<MeasureHistory> =>
    (await person.get(at(`/measures/${shelterId}/history${query}`))).body
  const kinds = ({ events }: MeasureHistory) =>
    events.map(({ kind, agencies }) => [kind, ...agencies])
  /** Changes the elements of the plan as a client does. */
  async function change(person: TestPerson, how: (plan: Y.XmlFragment, at: number) => void) {
    const { doc, provider } = home.client(plan, person)
    await expect.poll(() => provider.synced).toBe(true)
    const fragment = doc.getXmlFragment("document")
    const place = fragment
      .toArray()
      .findIndex((one) => one instanceof Y.XmlElement && one.getAttribute("id") === shelterId)
    const before = (await ana.get(at("/versions"))).body.now
    how(fragment, place)
    await expect.poll(async () => (await ana.get(at("/versions"))).body.now).not.toBe(before)
    await new Promise((next) => setTimeout(next, 50))
    provider.destroy()
  }

  it("[X70] tells who worded it, with the wording before and after, the latest first", async () => {
    await home.type(plan, ben, "two places", "twelve places")
    await home.type(plan, ben, "twelve places", "twenty places")
    await home.type(plan, ana, "a shelter", "two shelters")
    // Edits elsewhere are not part of its history.
    await home.type(plan, ben, "labour inspectors", "police officers")
    const history = await read()
    expect(kinds(history)).toEqual([
      ["reworded", ana.agency.id],
      ["reworded", ben.agency.id],
      ["written", ana.agency.id],
    ])
    const [last, middle, first] = history.events.map(({ wording }) => wording)
    const twenty = shelter.replace("two", "twenty")
    expect([first?.before, first?.after?.text]).toEqual([null, shelter])
    expect([middle?.before?.text, middle?.after?.text]).toEqual([shelter, twenty])
    expect(last?.after?.text).toBe(twenty.replace("a shelter", "two shelters"))
    expect(last?.after?.fields.lead).toBe("Interior")
    expect(history.digest).toBe(last?.after?.digest)
    expect(history.number).toBe("1.1.2")
  })

  it("[X70] names people to their own agency and the secretariat alone", async () => {
    await home.type(plan, ben, "two places", "twelve places")
    const by = async (person: TestPerson) =>
      (await read("", person)).events.map((event) => [event.by, event.agencies])
    expect((await by(ana))[0]).toEqual([["Ben"], [ben.agency.id]])
    expect((await by(ben))[0]).toEqual([["Ben"], [ben.agency.id]])
    expect((await by(cem))[0]).toEqual([[], [ben.agency.id]])
    expect((await by(ben))[1]).toEqual([[], [ana.agency.id]])
  })

  it("[X70] tells positions, and where they lapse and stand again", async () => {
    const mandate = { agency: ben.agency.id, user: ben.id, from: "2020-01-01", to: null }
    await ana.post(at("/mandates"), mandate)
    const { digest } = await measureOf("Open a shelter")
    const path = at(`/measures/${shelterId}/positions`)
    const said = { digest, stance: "reserve", reason: "From 2028 only." }
    expect((await ben.post(path, said)).status).toBe(201)
    await home.type(plan, ana, "two places", "twelve places")
    await home.type(plan, ben, "twelve places", "two places")
    await ben.delete(path)
    const history = await read()
    expect(kinds(history)).toEqual([
      ["withdrawn", ben.agency.id],
      ["stands", ben.agency.id],
      ["reworded", ben.agency.id],
      ["lapsed", ben.agency.id],
      ["reworded", ana.agency.id],
      ["position", ben.agency.id],
      ["written", ana.agency.id],
    ])
    expect(history.events[5]?.position).toEqual({ stance: "reserve", reason: "From 2028 only." })
  })

  it("[X70] tells what was said of it to whom may read it", async () => {
    const comment = { measureId: shelterId, body: "Where?", weight: "wanted" }
    const { thread } = (
      await ben.post(at("/comments"), { ...comment, visibility: "everyone", as: null })
    ).body
    await ana.post(at(`/comments/${thread.id}/replies`), { body: "In each region." })
    await ana.patch(at(`/comments/${thread.id}`), { resolved: true })
    const said = (history: MeasureHistory) =>
      history.events.flatMap(({ kind, comment: one, as }) => (one ? [[kind, one.body, as]] : []))
    expect(said(await read())).toEqual([
      ["resolved", "Where?", null],
      ["replied", "In each region.", "secretariat"],
      ["commented", "Where?", null],
    ])
    // A visibility that the API does not offer yet is kept all the same.
    for (const [visibility, readers] of [
      ["agency", [ben]],
      ["secretariat", [ben, ana]],
    ] as const) {
      await home.database.db.updateTable("threads").set({ visibility }).execute()
      for (const person of [ana, ben, cem]) {
        const isSeen = said(await read("", person)).length > 0
        expect(isSeen, visibility).toBe(readers.some((reader) => reader === person))
      }
    }
  })

  it("[X70] tells a move, a removal and a return, and brings a wording back", async () => {
    await change(ben, (fragment, place) => {
      const copy = (fragment.get(place) as Y.XmlElement).clone()
      fragment.delete(place, 1)
      fragment.insert(place - 1, [copy as Y.XmlElement])
    })
    const moved = await read()
    expect(kinds(moved)[0]).toEqual(["moved", ben.agency.id])
    expect(moved.number).toBe("1.1.1")
    await change(ana, (fragment, place) => fragment.delete(place, 1))
    const gone = await read()
    expect(kinds(gone)[0]).toEqual(["removed", ana.agency.id])
    expect([gone.number, gone.digest]).toEqual([null, null])
    const version = gone.events[0]?.wording?.previous
    const back = await ben.post(at(`/versions/${version}/restore`), { measure: shelterId })
    expect(back.status).toBe(201)
    const returned = await read()
    expect(kinds(returned)[0]).toEqual(["returned", ben.agency.id])
    expect(returned.number).toBe("1.1.1")
  })

  it("[X70] is given in parts, and of a measure that never was not at all", async () => {
    await home.type(plan, ben, "two places", "twelve places")
    await home.type(plan, ana, "a shelter", "two shelters")
    const all = (await read()).events
    const parts: HistoryEvent[] = []
    for (let more = true; more; ) {
      const before = parts.length > 0 ? `&before=${parts.at(-1)?.id}` : ""
      const part = await read(`?limit=1${before}`)
      parts.push(...part.events)
      more = part.more
    }
    expect(parts).toEqual(all)
    for (const [path, status] of [
      [`/measures/${shelterId}/history?limit=0`, 422],
      [`/measures/${shelterId}/history?before=nothing`, 404],
      ["/measures/nothing/history", 404],
    ] as const)
      expect((await ana.get(at(path))).status, path).toBe(status)
  })

  describe("authorship", () => {
    let dora: TestPerson
    beforeEach(async () => {
      dora = await home.person("Dora", cem.agency)
      await home.join(plan, [[dora, "drafter"]])
    })

    /** The words of the shelter's measure by who wrote them, as `person` is told. */
    async function words(person: TestPerson): Promise<[string, string | null, string | null][]> {
      const { authors, letters } = (await person.get(at("/authorship"))).body as Authorship
      const { doc, provider } = home.client(plan, cem)
      await expect.poll(() => provider.synced).toBe(true)
      provider.destroy()
      const found: [string, string | null, string | null][] = []
      const measure = doc
        .getXmlFragment("document")
        .toArray()
        .find((one) => one instanceof Y.XmlElement && one.getAttribute("id") === shelterId)
      const text = ((measure as Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText
      for (let item = text._start; item; item = item.right) {
        if (item.deleted || !(item.content instanceof Y.ContentString)) continue
        for (const [index, letter] of [...item.content.str].entries()) {
          const { client, clock } = item.id
          const run = letters.find(
            ([by, from, length]) =>
              by === client && from <= clock + index && clock + index < from + length,
          )
          const { agency, by } = authors[run?.[3] ?? -1] ?? { agency: "nobody", by: null }
          const last = found.at(-1)
          if (last && last[1] === agency && last[2] === by) last[0] += letter
          else found.push([letter, agency, by])
        }
      }
      return found
    }

    it("[X71] tells the agency to all, and the person to their own agency and the secretariat", async () => {
      await home.type(plan, ben, "two places", "twelve places")
      const [before, after] = shelter.split("two places")
      const said = async (person: TestPerson) =>
        (await words(person)).map(([text, , by]) => [text, by])
      const all = await words(cem)
      expect(all).toEqual([
        [before, ana.agency.id, null],
        ["twelve places", ben.agency.id, null],
        [after, ana.agency.id, null],
      ])
      expect((await said(ben))[1]).toEqual(["twelve places", "Ben"])
      expect((await said(ben))[0]).toEqual([before, null])
      expect((await said(ana)).map(([, by]) => by)).toEqual(["Ana", "Ben", "Ana"])
    })

    it("[X71] words that are moved, undone or brought back stay whose they were", async () => {
      await home.type(plan, ben, "two places", "twelve places")
      const before = await words(cem)
      const saved = (await ana.post(at("/versions"), {})).body.version
      await change(dora, (fragment, place) => {
        const copy = (fragment.get(place) as Y.XmlElement).clone()
        fragment.delete(place, 1)
        fragment.insert(place - 1, [copy as Y.XmlElement])
      })
      expect(await words(cem)).toEqual(before)
      await change(dora, (fragment, place) => fragment.delete(place, 1))
      await ana.post(at(`/versions/${saved.id}/restore`), { measure: shelterId })
      expect(await words(cem)).toEqual(before)
    })
  })
})
