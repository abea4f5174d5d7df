import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { bareMeasure, narrative } from "../passageOf.ts"

const samples = new URL("../../../samples/tone/", import.meta.url)

/**
 * Sentences on an area: those that order what its provisions forbid, and their opposites. "any"
 * stands where nothing reads against any area's provisions.
 */
const files = [
  "against",
  "against-second",
  "against-third",
  "against-fourth",
  "against-fifth",
  "against-sixth",
  "against-seventh",
  "against-eighth",
  "against-ninth",
  "ended",
  "ended-second",
]
const rows = files.flatMap((file) =>
  readFileSync(new URL(`${file}.tsv`, samples), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [lang = "", area = "", reads = "", text = ""] = line.split("\t")
      return { lang, area, reads, text }
    }),
)

function reportsOn(text: string) {
  return new CoverageEngine(antiTrafficking).update([narrative("b1", text)], []).areas
}

function reportOn(area: string, text: string) {
  return reportsOn(text).find(({ id }) => id === area)
}

const opposed = rows.filter(({ reads }) => reads === "against")

describe("[C60] [C65] wording against a provision", () => {
  it.each(opposed)("raises no level ($lang): $text", ({ area, text }) => {
    expect(reportOn(area, text)?.level).toBe("absent")
  })

  it.each(["en", "ru", "az"])("is shown to be checked, nineteen times of twenty (%s)", (lang) => {
    const ofLanguage = opposed.filter((row) => row.lang === lang)
    const shown = ofLanguage.filter(
      ({ area, text }) => (reportOn(area, text)?.readsAgainst ?? []).length > 0,
    )
    expect(shown.length).toBeGreaterThanOrEqual(ofLanguage.length * 0.95)
  })

  it.each(rows.filter(({ reads }) => reads === "for"))(
    "is not its opposite ($lang): $text",
    ({ area, text }) => {
      const told = reportsOn(text).filter(({ readsAgainst }) => readsAgainst.length > 0)
      const ids = told.map(({ id }) => id)
      if (area === "any") expect(ids).toEqual([])
      else expect(ids).not.toContain(area)
    },
  )

  it.each([
    "Victims who testify receive a monthly allowance for one year.",
    "A survivor who changes her testimony loses her room and her monthly benefit.",
    "Психолог работает с потерпевшей лишь после того, как она написала заявление в полицию.",
    "İfadəsini dəyişən zərərçəkmişə müavinətin verilməsini dayandırmaq",
  ])("raises no other area by what it restricts or asks for: %s", (text) => {
    const { areas } = new CoverageEngine(antiTrafficking).update([bareMeasure("1", text)], [])
    expect(areas.filter(({ level }) => level !== "absent")).toEqual([])
  })

  it.each([
    "Provide shelter to victims, but only if they testify.",
    "Arrange accommodation, provide food and pay for treatment for victims who testify.",
    "Потерпевших размещают в приюте; только тем, кто дал показания, оказывается помощь врача.",
  ])("that all of its sentence stands under leaves nothing: %s", (text) => {
    const { areas } = new CoverageEngine(antiTrafficking).update([bareMeasure("1", text)], [])
    expect(areas.find(({ id }) => id === "assistance")?.level).toBe("absent")
  })

  it.each([
    ["Do not remove a foreign victim for 30 days; the time is cut short if she refuses to testify"],
    [
      "Иностранца, который может оказаться жертвой, не высылать в течение 30 дней; срок сокращается, если он отказывается давать показания",
    ],
  ])("cuts a time short by which nobody is removed: %s", (text) => {
    const { areas } = new CoverageEngine(antiTrafficking).update([bareMeasure("1", text)], [])
    const reflection = areas.find(({ id }) => id === "recovery-reflection")
    expect(reflection).toMatchObject({ level: "absent" })
    expect(reflection?.readsAgainst).not.toEqual([])
  })

  it.each([
    "Victims who agree to testify are given a residence permit; all others leave the country.",
    "Потерпевшие, согласившиеся дать показания, получают вид на жительство; остальные покидают страну.",
  ])("sends away those whom a permit leaves out: %s", (text) => {
    expect(reportOn("residence", text)?.readsAgainst).not.toEqual([])
  })

  it("leaves what else its sentence firmly says", () => {
    const text =
      "Give shelter only to victims who testify and train 400 judges, prosecutors and police officers to recognise trafficking."
    const { areas } = new CoverageEngine(antiTrafficking).update([bareMeasure("1", text)], [])
    const raised = areas.filter(({ level }) => level !== "absent").map(({ id }) => id)
    expect(raised).toEqual(["training"])
  })

  it("is not what a text deplores", () => {
    const deplored =
      "Victims are often confronted with the accused in the courtroom, contrary to the Convention."
    expect(reportOn("victim-witness", deplored)).toMatchObject({
      level: "mentioned",
      readsAgainst: [],
    })
  })
})
