import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import { bareMeasure, narrative, title } from "./passageOf.ts"

/** Texts that only resemble an area, and like ones that are about it. */
const rows = readFileSync(new URL("../../samples/tone/resembled.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [lang = "", kind = "", area = "", told = "", text = ""] = line.split("\t")
    const make = kind === "title" ? title : kind === "narrative" ? narrative : bareMeasure
    return { lang, area, told: told === "yes", text, make }
  })

describe("[C70] what only resembles an area", () => {
  it.each(rows.filter(({ told }) => !told))(
    "is not about $area ($lang): $text",
    ({ area, text, make }) => {
      const { areas } = new CoverageEngine(antiTrafficking).update([make("1", text)], [])
      expect(areas.find(({ id }) => id === area)).toMatchObject({ level: "absent", evidence: [] })
    },
  )

  it.each(rows.filter(({ told }) => told))(
    "takes nothing from what is about $area ($lang): $text",
    ({ area, text, make }) => {
      const { areas } = new CoverageEngine(antiTrafficking).update([make("1", text)], [])
      expect(areas.find(({ id }) => id === area)?.level).not.toBe("absent")
    },
  )
})
