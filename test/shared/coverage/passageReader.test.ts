import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import type { Passage } from "../../../shared/coverage/passage.ts"
import { PassageReader } from "../../../shared/coverage/passageReader.ts"
import type { View } from "../../../shared/coverage/report.ts"
import { samplePassages } from "./samplePassages.ts"

// Some words of every third passage are proposed and not agreed.
const sample = samplePassages().map((passage, i): Passage => {
  const half = Math.floor(passage.text.length / 2)
  const bracketed = `${passage.text.slice(0, half)} [${passage.text.slice(half)}]`
  return i % 3 === 0 ? { ...passage, text: bracketed } : passage
})
const views: readonly View[] = [
  { name: "proposed" },
  { name: "agreed", measures: new Set(sample.slice(0, 9).map(({ id }) => id)) },
]

describe("what is found out about a passage by itself", () => {
  it("[C64] gives an engine that did not read the passage the same report, now and after a change", () => {
    const entered = fc.record({ elsewhere: fc.boolean(), rank: fc.nat() })
    const ways = fc.record({
      lang: fc.constantFrom(undefined, "en", "ru", "az"),
      passages: fc.array(entered, { minLength: sample.length, maxLength: sample.length }),
      changed: fc.nat(sample.length - 1),
    })
    fc.assert(
      fc.property(ways, ({ lang, passages, changed }) => {
        const options = lang ? { lang } : {}
        const engine = new CoverageEngine(antiTrafficking, options)
        const elsewhere = new PassageReader(antiTrafficking, options)
        const order = passages
          .map((way, at) => ({ ...way, passage: sample[at] }))
          .sort((a, b) => a.rank - b.rank)
        for (const { passage, elsewhere: sent } of order) {
          if (!passage) continue
          if (!sent) engine.read([passage], [])
          for (const found of sent ? structuredClone(elsewhere.find([passage])) : [])
            engine.put(passage, found)
        }
        const alone = new CoverageEngine(antiTrafficking, options)
        alone.take(sample, [])
        for (const view of views) expect(engine.report(view)).toEqual(alone.report(view))
        const old = sample[changed]
        if (!old) return
        const now = { ...old, text: `${old.text} Victims are given shelter by 2027.` }
        engine.take([now], [])
        alone.take([now], [])
        for (const view of views) expect(engine.report(view)).toEqual(alone.report(view))
      }),
      { numRuns: 10 },
    )
  })
})
