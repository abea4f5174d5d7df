import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { bindsBody } from "../../../../shared/coverage/sentences/datedDuty.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { narrative } from "../passageOf.ts"

/** Sentences that bind a body to a time, and those that lack one of the three or tell what was. */
const rows = readFileSync(new URL("../../../samples/tone/dated-duty.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [lang = "", binds = "", text = ""] = line.split("\t")
    return { lang, binds: binds === "yes", text }
  })

describe("[C1] a dated duty on a named body", () => {
  it.each(rows.filter(({ binds }) => binds))("is told ($lang): $text", ({ lang, text }) => {
    expect(bindsBody(text, lang)).toBe(true)
  })

  it.each(rows.filter(({ binds }) => !binds))("is not told ($lang): $text", ({ lang, text }) => {
    expect(bindsBody(text, lang)).toBe(false)
  })

  it.each([
    [
      "criminalisation",
      "The Attorney General's Chambers will lay a bill before Parliament by 31 March 2028 so that a company can be fined for trafficking in persons.",
    ],
    [
      "funding",
      "The Ministry of Finance shall open a separate budget programme for activities against trafficking with the state budget for 2028.",
    ],
    [
      "funding",
      "Maliyyə Nazirliyi hər il 1 oktyabradək insan alverinə qarşı tədbirlər üçün vəsaiti dövlət büdcəsi layihəsində ayrıca sətirdə göstərir.",
    ],
    [
      "training",
      "Академия правосудия будет ежегодно проводить обучение судей по делам о торговле людьми.",
    ],
  ])("addresses %s: %s", (area, text) => {
    const { areas } = new CoverageEngine(antiTrafficking).update([narrative("b1", text)], [])
    expect(areas.find(({ id }) => id === area)?.level).toBe("addressed")
  })

  it("is never told in a language that nothing is known of", () => {
    expect(bindsBody("Le ministère de la justice publie un rapport avant le 1er mars.", "fr")).toBe(
      false,
    )
  })
})
