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

  it.each([
    ["en", ["2024 status", "2025 status"], ["Not done", "Done"]],
    ["en", ["Progress in 2025", "Progress in 2024"], ["Done", "Partly"]],
    ["en", ["2024", "2025"], ["Not done", "Done"]],
    ["ru", ["2024 год: статус", "2025 год: статус"], ["Не выполнено", "Выполнено"]],
    ["ru", ["Исполнение за 2024 год", "Исполнение за 2025 год"], ["Не выполнено", "Выполнено"]],
    ["ru", ["на 01.01.2025", "на 01.07.2025"], ["Не выполнено", "Частично"]],
    ["az", ["2024-cü il", "2025-ci il"], ["İcra olunmayıb", "Qismən"]],
    ["az", ["2024-cü il üzrə icra", "2025-ci il üzrə icra"], ["İcra olunmayıb", "Qismən"]],
  ])("[C41] results of several years are all results, in %s: %j", (_, heads, cells) => {
    expect(mappingOf(["Measure", ...heads], [long, ...cells], [other, ...cells])).toEqual([
      "text",
      "result",
      "result",
    ])
  })

  it("[C41] the years of results may stand under one head", () => {
    const under = (first: string[], second: string[]) =>
      shapeOf([first, second, [long, "Not done", "Done"], [other, "Partly", ""]])
    const read = { head: 1, mapping: ["text", "result", "result"] }
    expect(under(["Measure", "Status", ""], ["", "2024", "2025"])).toEqual(read)
    expect(under(["Measure", "Status", "Status"], ["Measure", "2024", "2025"])).toEqual(read)
  })

  it("[C41] money by year is no result, nor is a plan for a year", () => {
    const of = (a: string, b: string) => [
      [long, a, b],
      [other, a, b],
    ]
    expect(mappingOf(["Measure", "2024", "2025"], ...of("100", "250"))).toEqual([
      "text",
      null,
      null,
    ])
    expect(mappingOf(["Measure", "Year", "Status"], ...of("2024", "Done"))).toEqual([
      "text",
      "year",
      "result",
    ])
    expect(
      mappingOf(["Measure", "Planned for 2025", "Status 2025"], ...of("Done", "Not done")),
    ).toEqual(["text", null, "result"])
  })

  it.each([
    ["Bal (1 – icra olunub; 0,5 – qismən; 0 – icra olunmayıb)", "result"],
    ["Bal", null],
    ["Балл: 1 – выполнено, 0,5 – частично, 0 – не выполнено", "result"],
    ["Score (1 = done, 0.5 = partly, 0 = not done)", "result"],
    ["Score (1 = urgent, 0.5 = soon, 0 = later)", null],
  ])("[C41] scores are results where it says what they stand for: %s", (head, column) => {
    expect(mappingOf(["Tədbir", head], [long, "1"], [other, "0,5"])).toEqual(["text", column])
  })
})
