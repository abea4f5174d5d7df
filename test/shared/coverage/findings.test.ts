import { describe, expect, it } from "vitest"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import type { Passage } from "../../../shared/coverage/passage.ts"
import { bareMeasure, measure, narrative, title } from "./passageOf.ts"
import { samplePassages } from "./samplePassages.ts"

const found = (...passages: Passage[]) =>
  new CoverageEngine(antiTrafficking)
    .update(passages, [])
    .findings.map(({ criterion, number }) => `${number} ${criterion}`)
const withFields = (number: string, fields: Partial<NonNullable<Passage["fields"]>>) => {
  const whole = measure(number, "Open a shelter for victims")
  return { ...whole, fields: whole.fields && { ...whole.fields, ...fields } }
}

describe("findings on a measure", () => {
  it("are none on one action with lead, time, indicator and money", () => {
    expect(found(measure("1.1", "Open a shelter for victims"))).toEqual([])
  })

  it("name each field that says nothing", () => {
    expect(found(bareMeasure("1.1", "Open a shelter"))).toEqual([
      "1.1 responsible-agency",
      "1.1 deadline",
      "1.1 output-indicator",
      "1.1 budget-and-source",
    ])
  })

  it.each([
    ["single-lead", withFields("1.1", { lead: ["Justice", "Labour"] })],
    ["lead-by-agreement", withFields("1.1", { lead: ["Judicial Academy (a)"] })],
    ["donor-only-service", withFields("1.1", { budget: "120 D" })],
    ["verification-source", withFields("1.1", { indicators: ["Places; 18 → 60"] })],
    ["deadline-open-ended", withFields("1.1", { time: "Permanently" })],
    ["baseline-target", withFields("1.1", { indicators: ["Information days held"] })],
    ["action-verb", measure("1.1", "Continue strengthening the fight against trafficking")],
    ["action-verb", measure("1.1", "Усилить работу по противодействию торговле людьми")],
    ["action-verb", measure("1.1", "İnsan alverinə qarşı mübarizənin gücləndirilməsi")],
    ["cross-reference", measure("1.1", "Approve the rules (see measure 3.2.9)")],
    ["cross-reference", measure("1.1", "Утвердить правила (см. мероприятие 3.2.9)")],
  ])("say %s", (criterion, passage) => {
    expect(found(passage)).toEqual([`1.1 ${criterion}`])
  })

  it("say that a reference leads somewhere by saying nothing", () => {
    expect(
      found(
        measure("1.1", "Approve the rules (see measure 1.2)"),
        measure("1.2", "Open a shelter"),
      ),
    ).toEqual([])
  })

  it("say that an indicator repeats the activity, in whatever order of words", () => {
    const day = measure("1.1", "Hold an information day in every region")
    const fields = day.fields && { ...day.fields, indicators: ["Information days held"] }
    expect(found({ ...day, fields })).toContain("1.1 indicator-repeats")
  })

  it("ask no source of an indicator whose neighbour in the measure names one", () => {
    const indicators = [
      "Bodies reporting (0 → 6)",
      "Differences between sources; 31 % → 5 %",
      "x; 1 → 2; register",
    ]
    expect(found(withFields("1.1", { indicators }))).toEqual([])
  })

  it("take a list in brackets for no row of actions", () => {
    const text = "Run a yearly campaign (2026: workers; 2027: school leavers; 2028: parents)"
    expect(found(measure("1.1", text))).toEqual([])
  })

  it.each([
    ["The plan consists of forty measures.", ["null count-matches"]],
    ["План состоит из сорок мероприятий.", ["null count-matches"]],
    ["Plan 40 tədbirdən ibarətdir.", ["null count-matches"]],
    ["The plan consists of two measures.", []],
    ["Of the last plan, 41 of 66 measures had been carried out.", []],
    ["The measures are estimated at some 24 million crowns.", ["null total-matches"]],
    ["The measures are estimated at some 20 million crowns.", []],
  ])("compare what the text counts with the plan: %s", (text, wanted) => {
    const with_ = (number: string, words: string, budget: string) => {
      const whole = measure(number, words)
      return { ...whole, fields: whole.fields && { ...whole.fields, budget } }
    }
    const measures = [
      with_("1.1", "Train labour inspectors in recognising forced labour", "12,000 SB"),
      with_("1.2", "Open a shelter for victims", "8,000 SB"),
    ]
    expect(found(...measures, narrative("b", text))).toEqual(wanted)
  })

  it("say which deadline lies outside the years in the plan's title", () => {
    const plan = title("t", "National Action Plan 2026–2030")
    expect(found(plan, withFields("1.1", { time: "2027–2031" }))).toEqual([
      "1.1 deadline-in-period",
    ])
  })

  it("say which measure repeats an earlier one", () => {
    const first = measure("1.1", "Train labour inspectors in recognising forced labour")
    const second = measure(
      "2.1",
      "Organise courses for labour inspectors on recognising forced labour",
    )
    expect(found(first, second)).toEqual(["2.1 duplicate-measure"])
  })

  it("speak in the plan's language, in one sentence", () => {
    const { findings } = new CoverageEngine(antiTrafficking).update(
      [bareMeasure("1.1", "Открыть приют для жертв торговли людьми")],
      [],
    )
    expect(findings[0]?.message).toBe("Ответственный исполнитель не указан.")
  })

  it("name what is wrong with the sample plan", () => {
    const { findings } = new CoverageEngine(antiTrafficking).update(samplePassages(), [])
    const seeded = findings
      .filter(({ criterion }) => !/^(?:output-indicator|budget-and-source)$/.test(criterion))
      .map(({ criterion, number }) => `${number} ${criterion}`)
    expect(seeded).toEqual(
      expect.arrayContaining([
        "1.3 count-matches",
        "1.3.2 lead-by-agreement",
        "2.1.4 indicator-repeats",
        "2.2.5 duplicate-measure",
        "2.3.2 deadline-open-ended",
        "3.2.1 cross-reference",
        "3.3.4 deadline-in-period",
        "3.6.1 single-lead",
        "4.1.3 action-verb",
        "6.1 total-matches",
        "null independent-evaluation-provision",
        "null national-rapporteur-link",
      ]),
    )
    expect(seeded.length).toBeLessThanOrEqual(15)
  })

  it("use only criteria of the set", () => {
    const known = new Set(antiTrafficking.criteria.map(({ id }) => id))
    const { findings } = new CoverageEngine(antiTrafficking).update(samplePassages(), [])
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.filter(({ criterion }) => !known.has(criterion))).toEqual([])
  })
})
