import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { readSetFile } from "../../../../shared/coverage/setFile/setFile.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { antiTraffickingStandards } from "../../../../shared/coverage/sets/antiTraffickingStandards.ts"
import { expectMost } from "../most.ts"
import { bareMeasure, narrative, title } from "../passageOf.ts"

/** Texts that only resemble an area, and like ones that are about it. */
const rows = readFileSync(new URL("../../../samples/tone/resembled.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [lang = "", kind = "", area = "", told = "", text = ""] = line.split("\t")
    const make = kind === "title" ? title : kind === "narrative" ? narrative : bareMeasure
    return { lang, area, told: told === "yes", text, make }
  })

describe("[C70] what only resembles an area", () => {
  it.each(antiTrafficking.languages)("is mostly not about the area (%s)", (lang) => {
    const own = rows.filter((row) => !row.told && row.lang === lang)
    const absent = ({ area, text, make }: (typeof rows)[number]) => {
      const { areas } = new CoverageEngine(antiTrafficking).update([make("1", text)], [])
      return areas.find(({ id }) => id === area)?.level === "absent"
    }
    expectMost(own, absent, ({ text }) => text)
  })

  it.each(rows.filter(({ told }) => told))(
    "takes nothing from what is about $area ($lang): $text",
    ({ area, text, make }) => {
      const { areas } = new CoverageEngine(antiTrafficking).update([make("1", text)], [])
      expect(areas.find(({ id }) => id === area)?.level).not.toBe("absent")
    },
  )
})

/** Texts that are about an area and only resemble an element of it, and like ones that show it. */
const elementRows = readFileSync(
  new URL("../../../samples/tone/resembled-elements.tsv", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [lang = "", name = "", told = "", text = ""] = line.split("\t")
    const [area = "", element = ""] = name.split("/")
    return { lang, area, element, told: told === "yes", text }
  })

describe("[C70] what only resembles an element of an area", () => {
  it.each(elementRows)("$area/$element $told ($lang): $text", ({ area, element, told, text }) => {
    const { areas } = new CoverageEngine(antiTrafficking).update([bareMeasure("1", text)], [])
    const found = areas.find(({ id }) => id === area)?.elements.find(({ id }) => id === element)
    expect(found?.found).toBe(told)
  })

  it("is asked of an element that the area has", () => {
    const [area] = antiTrafficking.areas
    const resembled = [{ area: area?.id ?? "", element: "no-such", says: { en: "shelter" } }]
    const { faults } = readSetFile(JSON.stringify({ ...antiTraffickingStandards, resembled }))
    expect(faults.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^resembled\[0\]\.element: .*“no-such”/),
    ])
  })
})
