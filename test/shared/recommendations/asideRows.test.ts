import { describe, expect, it } from "vitest"
import { bodyIn, isTotal, readTable } from "../../../shared/recommendations/readTable.ts"
import { shapeOf } from "../../../shared/recommendations/tableShape.ts"

const read = (rows: string[][]) => readTable(rows, shapeOf(rows), { source: "Plan", year: null })

describe("a row of totals", () => {
  it.each([
    [["Total", "", "6"]],
    [["", "Total implemented", "5"]],
    [["Total: 12"]],
    [["Grand total", "", "83 %"]],
    [["Subtotal", "3"]],
    [["Итого:", "", "", "6"]],
    [["Итого выполнено", "5"]],
    [["Итого по разделу 1", "4"]],
    [["Всего мероприятий: 12"]],
    [["Итого:", "Итого:", "Итого:", "6"]],
    [["Cəmi", "6"]],
    [["Cəmi icra olunub", "5"]],
    [["Yekun:", "", "6"]],
    [["Məqsəd 1 üzrə cəmi", "4"]],
  ])("[C41] is %j", (cells) => {
    expect(isTotal(cells)).toBe(true)
  })

  it.each([
    [["Total ban on child labour", "2026"]],
    [["Total ban on child labour"]],
    [["7", "Total", "6"]],
    [["Total", "Done"]],
    [["Итоговая конференция", "2025"]],
    [["Всего обучить 200 судей", "2025"]],
    [["Yekun hesabatın hazırlanması", "2026"]],
    [["Cəmiyyətin maarifləndirilməsi", "2025"]],
  ])("[C41] is not %j", (cells) => {
    expect(isTotal(cells)).toBe(false)
  })

  it.each([
    ["en", ["No.", "Measure", "Result"], "Total implemented", "Done"],
    ["ru", ["№", "Мероприятие", "Результат"], "Итого выполнено", "Выполнено"],
    ["az", ["№", "Tədbir", "Nəticə"], "Cəmi icra olunub", "İcra olunub"],
  ])("[C41] becomes no measure, and is told with its figures, in %s", (_, heads, total, done) => {
    const rows = [heads, ["1", "Sığınacaq / Приют / Shelter", done], ["", total, "1"]]
    const { entries, notRead } = read(rows)
    expect(entries.map(({ row, result }) => [row, result])).toEqual([[2, "done"]])
    expect(notRead).toEqual([{ row: 3, why: "no-text", column: "text", words: `${total} | 1` }])
  })
})

describe("a row that names the body that recommends", () => {
  it.each([
    ["CEDAW 2022", "CEDAW", 2022],
    ["GRETA (second round, 2021)", "GRETA, second round", 2021],
    ["UN Human Rights Committee", "UN Human Rights Committee", null],
    ["ГРЕТА (2025)", "ГРЕТА", 2025],
    ["КЛДЖ, 2022 г.", "КЛДЖ", 2022],
    ["Комитет против пыток (2023)", "Комитет против пыток", 2023],
    ["НПД 2020–2024", "НПД 2020–2024", null],
    ["CEDAW (2022-ci il)", "CEDAW", 2022],
    ["BMT-nin İnsan Hüquqları Komitəsi", "BMT-nin İnsan Hüquqları Komitəsi", null],
  ])("[C41] %s", (words, source, year) => {
    expect(bodyIn(["", words, ""])).toEqual({ source, year })
    expect(bodyIn([words, words, words])).toEqual({ source, year })
    expect(bodyIn(["1", words])).toBeNull()
  })

  it.each([
    "Goal 1. Prevention",
    "GOAL 2 (2024)",
    "PREVENTION",
    "Create a committee",
    "Train the MIA 2025",
    "ЦЕЛЬ 1. ПРОФИЛАКТИКА",
    "РАЗДЕЛ 2, 2025",
    "Обучить сотрудников МВД в 2025",
    "MƏQSƏD 1 (2024)",
    "2025",
  ])("[C41] is not %s", (words) => {
    expect(bodyIn([words, "", ""])).toBeNull()
  })

  it.each([
    ["en", ["No.", "Para. of the report", "Recommendation"], "GRETA (2025)", "CEDAW 2022"],
    ["ru", ["№ п/п", "Пункт доклада", "Рекомендация"], "ГРЕТА (2025)", "КЛДЖ 2022"],
    ["az", ["Sıra №", "Hesabatın bəndi", "Tövsiyə"], "GRETA (2025)", "CEDAW (2022)"],
  ])("[C41] is the source of those below, by their numbers in its report, in %s", (_, ...given) => {
    const [heads, first, second] = given
    const rows = [
      heads,
      ["1", "7", "Обеспечить компенсацию / Compensate"],
      [first, "", ""],
      ["2", "45", "Обучить судей / Train the judges"],
      [second, second, second],
      ["3", "12", "Защитить свидетелей / Protect witnesses"],
    ]
    const { entries, notRead } = read(rows)
    const name = (band: string) => band.split(" ")[0]
    expect(entries.map(({ source, year, number }) => [source, year, number])).toEqual([
      ["Plan", null, "7"],
      [name(first), 2025, "45"],
      [name(second), 2022, "12"],
    ])
    expect(notRead).toEqual([])
  })

  it("[C41] gives nothing to a row that says its source, nor stands where each row has one cell", () => {
    const rows = [
      ["Source", "Recommendation"],
      ["", "GRETA (2025)"],
      ["OSCE", "Train the judges"],
    ]
    expect(read(rows).entries.map(({ source, year }) => [source, year])).toEqual([["OSCE", null]])
    expect(read([["Recommendation"], ["CEDAW 2022"]]).entries).toHaveLength(1)
  })
})
