import { describe, expect, it } from "vitest"
import { shapeOf } from "../../../shared/recommendations/tableShape.ts"

const long = "Train labour inspectors of all regions to recognise forced labour"
const other = "Open a shelter for men who were exploited in the capital"

const mappingOf = (heads: string[], ...rows: string[][]) => shapeOf([heads, ...rows]).mapping

describe("columns told by their heads and their cells", () => {
  it.each([
    ["en", "Expected result", "Actual result", "Campaign carried out", "Not done"],
    ["en", "Planned outcome", "Implementation status", "Lessons held", "Completed"],
    ["ru", "Ожидаемый результат", "Статус выполнения", "кампания проведена", "Не выполнено"],
    ["az", "Gözlənilən nəticə", "İcra vəziyyəti", "Dərslər keçirilib", "İcra olunmayıb"],
  ])("[C41] what was expected is no result, in %s: %s", (_, expected, status, hoped, came) => {
    const heads = ["№", "Tədbir", expected, status]
    expect(mappingOf(heads, ["1", long, hoped, came], ["2", other, hoped, came])).toEqual([
      "number",
      "text",
      null,
      "result",
    ])
    // Nor is it where nothing else could be.
    expect(mappingOf(heads.slice(0, 3), ["1", long, hoped], ["2", other, hoped])).toEqual([
      "number",
      "text",
      null,
    ])
  })

  it("[C41] of two columns for a result takes the one that says how a measure stands", () => {
    const heads = ["Мероприятие", "Результат", "Статус"]
    const rows = [[long, "кампания проведена", "Не выполнено"]]
    expect(mappingOf(heads, ...rows)).toEqual(["text", null, "result"])
  })

  it.each([
    [["Recommendation no.", "Recommendation"]],
    [["Measure no.", "Measure"]],
    [["Tədbirin nömrəsi", "Tədbir"]],
    [["Tövsiyənin №-si", "Tövsiyənin məzmunu"]],
    [["Recommendation", "Words"]],
    [["Measure", "Measure in full"]],
  ])("[C41] bare numbers are no words: %j", (heads) => {
    expect(mappingOf(heads, ["12", long], ["13", other], ["14(b)", long])).toEqual([
      "number",
      "text",
    ])
  })

  it("[C41] a body that recommends is the source of its recommendations", () => {
    const heads = ["Tövsiyə verən qurum", "Tövsiyə"]
    expect(mappingOf(heads, ["GRETA", long], ["CEDAW", other])).toEqual(["source", "text"])
  })

  it("[C41] words under a head for numbers are words", () => {
    expect(mappingOf(["No.", "Year"], [long, "2020"], [other, "2021"])).toEqual(["text", "year"])
  })

  it("[C41] results under a head that nobody knows are results, but a yes or no is not", () => {
    const heads = (last: string) => ["Measure", last]
    const of = (...cells: string[]) => cells.map((cell, at) => [at === 0 ? long : other, cell])
    expect(mappingOf(heads("2025"), ...of("Done", "Partly done"))).toEqual(["text", "result"])
    expect(mappingOf(heads("Costly"), ...of("Yes", "No"))).toEqual(["text", null])
  })
})
