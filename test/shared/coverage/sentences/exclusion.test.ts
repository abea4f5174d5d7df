import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { readPassage } from "../../../../shared/coverage/levels/reading.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { narrative } from "../passageOf.ts"

const samples = new URL("../../../samples/tone/left-out.tsv", import.meta.url)

/** Sentences on an area: those that leave it out of the plan, and those that only look so. */
const rows = readFileSync(samples, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [lang = "", area = "", leftOut = "", text = ""] = line.split("\t")
    return { lang, area, leftOut: leftOut === "yes", text }
  })

function reportOn(area: string, text: string) {
  const { areas } = new CoverageEngine(antiTrafficking).update([narrative("b1", text)], [])
  return areas.find(({ id }) => id === area)
}

describe("[C59] what a plan leaves out", () => {
  it.each(rows.filter(({ leftOut }) => leftOut))(
    "raises no level and is no evidence ($lang): $text",
    ({ area, text }) => {
      expect(reportOn(area, text)).toMatchObject({ level: "absent", evidence: [] })
    },
  )

  it.each(rows.filter(({ leftOut }) => !leftOut))(
    "is not what somebody is bound not to do ($lang): $text",
    ({ lang, area, text }) => {
      const own = readPassage(antiTrafficking, text, lang).evidence.filter(
        (found) => found.area === area,
      )
      expect(own.filter(({ negated, contradicts }) => negated || contradicts)).toEqual([])
    },
  )
})

describe("[C59] what a plan denies", () => {
  const denied = readFileSync(new URL("../../../samples/tone/denied.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [lang = "", area = "", raises = "", text = ""] = line.split("\t")
      return { lang, area, raises: raises === "yes", text }
    })

  it.each(denied.filter(({ raises }) => !raises))(
    "raises no level ($lang): $text",
    ({ area, text }) => {
      expect(reportOn(area, text)?.level).toBe("absent")
    },
  )

  it.each(denied.filter(({ raises }) => raises))(
    "is not what nobody is denied ($lang): $text",
    ({ area, text }) => {
      expect(reportOn(area, text)).toMatchObject({ level: "mentioned", readsAgainst: [] })
    },
  )
})
