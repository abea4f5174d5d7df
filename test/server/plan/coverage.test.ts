import { describe, expect, it } from "vitest"
import { CoverageReader } from "../../../server/plan/coverage.ts"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import type { Passage } from "../../../shared/coverage/passage.ts"

const sentence = "The Ministry shall provide shelter for victims of trafficking. "
const passage = (id: string, text: string): Passage => ({
  id,
  kind: "narrative",
  text,
  measureId: null,
  number: null,
  headings: [],
  fields: null,
})
const english = { lang: "en" }
const proposed = { name: "proposed" } as const

describe("coverage read by the server", () => {
  it("[C8] says what the engine says, whatever the parts it is read in", async () => {
    const passages = Array.from({ length: 90 }, (_, at) => passage(`p${at}`, `${at}. ${sentence}`))
    const report = await new CoverageReader().report(
      "plan",
      antiTrafficking,
      passages,
      english,
      proposed,
    )
    expect(report).toEqual(new CoverageEngine(antiTrafficking, english).update(passages, []))
  })

  it("[C8] reads no more of one passage than its beginning, of whatever length it is", async () => {
    const rest = "Victims have a recovery and reflection period of 30 days. "
    const long = passage("long", sentence.repeat(400) + rest.repeat(80_000))
    const report = await new CoverageReader().report(
      "plan",
      antiTrafficking,
      [long],
      english,
      proposed,
    )
    const level = (id: string) => report.areas.find((area) => area.id === id)?.level
    expect(level("recovery-reflection")).toBe("absent")
    const quotes = report.areas.flatMap(({ evidence }) => evidence.map(({ end }) => end))
    expect(Math.max(...quotes)).toBeLessThanOrEqual(20_000)
  })

  it("[C8] lets other work have its turn between long passages", async () => {
    let turns = 0
    let counting = true
    const count = () => {
      turns += 1
      if (counting) setImmediate(count)
    }
    const passages = Array.from({ length: 5 }, (_, at) =>
      passage(`p${at}`, `${at}. ${sentence.repeat(100)}`),
    )
    setImmediate(count)
    await new CoverageReader().report("plan", antiTrafficking, passages, english, proposed)
    counting = false
    expect(turns).toBeGreaterThanOrEqual(5)
  })
})
