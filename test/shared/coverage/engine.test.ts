import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import { readPassage } from "../../../shared/coverage/levels/reading.ts"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"
import { standardsSet } from "../../../shared/coverage/set/set.ts"
import { antiTrafficking } from "../../../shared/coverage/sets/antiTrafficking.ts"
import { measure, narrative } from "./passageOf.ts"
import { samplePassages } from "./samplePassages.ts"

describe("the engine", () => {
  it("gives after any changes the report of a full reading", () => {
    const sample = samplePassages()
    const texts = sample.map(({ text }) => text)
    const change = fc.record({
      at: fc.nat(sample.length - 1),
      text: fc.oneof(fc.constantFrom(...texts), fc.string({ unit: "grapheme" })),
      remove: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 5 }), (rounds) => {
        const engine = new CoverageEngine(antiTrafficking)
        const now = new Map<string, Passage>()
        let report = engine.update([], [])
        for (const round of rounds) {
          const changed: Passage[] = []
          const removed: string[] = []
          for (const { at, text, remove } of round) {
            const passage = sample[at]
            if (!passage || changed.some(({ id }) => id === passage.id)) continue
            if (remove) {
              removed.push(passage.id)
              now.delete(passage.id)
            } else if (!removed.includes(passage.id)) {
              changed.push({ ...passage, text })
              now.set(passage.id, { ...passage, text })
            }
          }
          report = engine.update(changed, removed)
        }
        const fresh = new CoverageEngine(antiTrafficking)
        expect(report).toEqual(fresh.update([...now.values()].reverse(), []))
      }),
      { numRuns: 25 },
    )
  })

  it("lists every area and element of the set, found or not", () => {
    const { areas } = new CoverageEngine(antiTrafficking).update([], [])
    expect(areas.map(({ id }) => id)).toEqual(antiTrafficking.areas.map(({ id }) => id))
    expect(areas.flatMap(({ elements }) => elements)).toHaveLength(150)
  })

  it.each([
    ["en", "7. ", "A compensation fund for victims was set up in 2024."],
    ["ru", "7) ", "В 2024 году создан компенсационный фонд для жертв торговли людьми."],
    ["az", "4.7. ", "2024-cü ildə qurbanlar üçün kompensasiya fondu yaradılmışdır."],
  ])("quotes what a point of the narrative says without its number (%s)", (_, printed, words) => {
    const text = printed + words
    const quoted = (passage: Passage) => {
      const { areas } = new CoverageEngine(antiTrafficking).update([passage], [])
      const [first] = areas.find(({ id }) => id === "compensation")?.evidence ?? []
      expect(text.slice(first?.start, first?.end)).toBe(first?.quote)
      return first?.quote
    }
    expect(quoted(narrative("b1", text))).toBe(words)
    // The words of a measure are all its own.
    expect(quoted(measure("m1", text))).toBe(text)
  })

  it("takes another set, of another subject", () => {
    const duty = { instrument: "CHARTER", reference: "1", force: "duty" as const }
    const rivers = standardsSet.parse({
      ...antiTrafficking,
      id: "rivers",
      weights: undefined,
      areas: [
        {
          id: "dams",
          pillar: "framework",
          title: { en: "Dams" },
          scope: "Dams.",
          lead: [duty],
          elements: [
            {
              id: "fish-ladder",
              title: { en: "Fish" },
              requires: "A ladder.",
              core: true,
              provisions: [duty],
            },
          ],
        },
      ],
      concepts: {
        dam: { en: "dam|weir" },
        ladder: { en: "fish ladder|fish pass" },
        none: { en: "" },
      },
      rules: [{ area: "dams", element: "fish-ladder", when: "dam + ladder" }],
      context: Object.fromEntries(Object.keys(antiTrafficking.context).map((key) => [key, []])),
    })
    const { areas } = new CoverageEngine(rivers).update(
      [measure("1", "Fit each weir with a fish pass")],
      [],
    )
    expect(areas).toMatchObject([{ id: "dams", level: "elaborated" }])
  })
})

describe("one passage by itself", () => {
  const areas = (text: string) => readPassage(antiTrafficking, text).areas

  it.each([
    ["en", "There is no shelter for men.", "assistance"],
    ["ru", "Создать приют для мужчин, пострадавших от торговли людьми.", "assistance"],
    ["az", "İnsan alveri qurbanı olan kişilər üçün sığınacağın yaradılması", "assistance"],
  ])("tells its language and its area (%s)", (lang, text, area) => {
    expect(readPassage(antiTrafficking, text)).toMatchObject({ lang, areas: [area] })
  })

  it("gives the sentence that shows the area, in UTF-16 units", () => {
    const text = "𝔸 plan. The reflection period lasts thirty days for every victim."
    const [first] = readPassage(antiTrafficking, text).evidence
    expect(text.slice(first?.start, first?.end)).toBe(
      "The reflection period lasts thirty days for every victim.",
    )
  })

  it.each([
    "Органы исполнительной власти публикуют расписание приёма граждан.",
    "İcraçı orqanların siyahısı əlavə olunur.",
    "A shelter for the archive is to be built.",
    "Compensation of staff for overtime follows the general rules.",
    "The old mill is a silent witness of history.",
    "An animal shelter shall be opened for stray dogs.",
  ])("is not taken in by words of another field: %s", (text) => {
    expect(areas(text)).toEqual([])
  })

  it("reads training on a subject as training and as the subject", () => {
    expect(areas("Train labour inspectors in recognising forced labour.")).toEqual(
      expect.arrayContaining(["training", "labour-exploitation"]),
    )
  })
})
