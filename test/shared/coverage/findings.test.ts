import { describe, expect, it } from "vitest"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import type { Passage } from "../../../shared/coverage/passage.ts"
import { bareMeasure, measure, title } from "./passageOf.ts"
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

  it("use only criteria of the set", () => {
    const known = new Set(antiTrafficking.criteria.map(({ id }) => id))
    const { findings } = new CoverageEngine(antiTrafficking).update(samplePassages(), [])
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.filter(({ criterion }) => !known.has(criterion))).toEqual([])
  })
})
