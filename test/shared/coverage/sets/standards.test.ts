import { describe, expect, it } from "vitest"
import { conceptsOf, ruleOf } from "../../../../shared/coverage/lexicon/rule.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"

const { areas, instruments, rules, concepts, criteria, practices, languages, context } =
  antiTrafficking

describe("the standards set against trafficking", () => {
  it("has 31 areas in four pillars, 150 elements, 33 practices, and titles in three languages", () => {
    expect(areas).toHaveLength(31)
    expect(new Set(areas.map(({ pillar }) => pillar)).size).toBe(4)
    expect(areas.flatMap(({ elements }) => elements)).toHaveLength(150)
    expect(practices).toHaveLength(33)
    for (const { title, elements } of areas) {
      for (const titles of [title, ...elements.map((element) => element.title)]) {
        expect(Object.keys(titles)).toEqual(languages)
      }
    }
  })

  it("[C21] has its criteria and practices in the same languages", () => {
    const cyrillic = /[а-яё]/i
    for (const { id, texts } of criteria) {
      expect(["en", ...Object.keys(texts ?? {})], id).toEqual(languages)
      for (const [language, { title, requires }] of Object.entries(texts ?? {}))
        for (const words of [title, requires])
          expect(cyrillic.test(words), `${id} ${words}`).toBe(language === "ru")
    }
    for (const { id, texts } of practices) {
      expect(["en", ...Object.keys(texts ?? {})], id).toEqual(languages)
      for (const [language, words] of Object.entries(texts ?? {}))
        expect(cyrillic.test(words), `${id} ${words}`).toBe(language === "ru")
    }
  })

  it("marks one to three elements of each area as core", () => {
    for (const { id, elements } of areas) {
      const core = elements.filter((element) => element.core).length
      expect([1, 2, 3], id).toContain(core)
    }
  })

  it("cites only instruments it names", () => {
    const known = new Set(instruments.map(({ id }) => id))
    const cited = areas.flatMap(({ lead, elements }) => [
      ...lead,
      ...elements.flatMap(({ provisions }) => provisions),
    ])
    expect(cited.filter(({ instrument }) => !known.has(instrument))).toEqual([])
  })

  it("does not call a duty what a treaty only asks to consider", () => {
    const rapporteur = areas.find(({ id }) => id === "rapporteur")
    const clause = rapporteur?.lead.find(({ reference }) => reference === "29(4)")
    expect(clause?.force).toBe("optional")
  })

  it("has cues only for its own areas, elements and concepts", () => {
    const elements = new Map(
      areas.map((area) => [area.id, new Set(area.elements.map(({ id }) => id))]),
    )
    for (const data of rules) {
      const own = elements.get(data.area)
      expect(own, data.area).toBeDefined()
      if (data.element) expect([...(own ?? [])], data.when).toContain(data.element)
      for (const name of conceptsOf(ruleOf(data))) expect(Object.keys(concepts)).toContain(name)
    }
    for (const name of Object.values(context).flat()) {
      if (!elements.has(name)) expect(Object.keys(concepts)).toContain(name)
    }
  })

  it("has cues for every element", () => {
    const cued = new Set(rules.map(({ area, element }) => `${area}/${element}`))
    const all = areas.flatMap((area) => area.elements.map(({ id }) => `${area.id}/${id}`))
    expect(all.filter((element) => !cued.has(element))).toEqual([])
  })

  it("names areas and criteria that exist in its practices", () => {
    const ids = new Set([...areas, ...criteria].map(({ id }) => id))
    const named = practices.flatMap((practice) => [...practice.areas, ...practice.criteria])
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})
