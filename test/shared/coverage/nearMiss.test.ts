import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import { measure } from "./passageOf.ts"

/** Measures on things of another field in words of an area, and like ones that are on the subject. */
const rows = readFileSync(new URL("../../samples/tone/near-miss.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [lang = "", area = "", near = "", text = ""] = line.split("\t")
    return { lang, area, near: near === "yes", text }
  })

/** The areas above absent in a plan of two measures: one is on the subject, the other is asked for. */
function told(text: string): string[] {
  const beside = measure("1", "Open a shelter for victims of trafficking in persons")
  const { areas } = new CoverageEngine(antiTrafficking).update([beside, measure("2", text)], [])
  return areas.flatMap(({ id, evidence }) =>
    evidence.some(({ number }) => number === "2") ? id : [],
  )
}

describe("[C57] a measure on things of another field", () => {
  it.each(rows.filter(({ near }) => near))("is about no area ($lang): $text", ({ text }) => {
    expect(told(text)).toEqual([])
  })

  it.each(rows.filter(({ near }) => !near))(
    "is about its area where it names people of the subject ($lang): $text",
    ({ area, text }) => {
      expect(told(text)).toContain(area)
    },
  )
})
