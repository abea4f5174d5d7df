import { describe, expect, it } from "vitest"
import { legendIn } from "../../../shared/recommendations/legend.ts"
import { readTable } from "../../../shared/recommendations/readTable.ts"
import { resultOf } from "../../../shared/recommendations/result.ts"
import { shapeOf } from "../../../shared/recommendations/tableShape.ts"

const train = "Train labour inspectors of all regions"
const open = "Open a shelter for men in the capital"
const publish = "Publish a report every year"

function read(...rows: string[][]) {
  const { entries, notRead } = readTable(rows, shapeOf(rows), { source: "", year: null })
  return { notRead, said: entries.map(({ result, note }) => [result, note]) }
}

describe("results by year", () => {
  it("[C41] take the last one that a row fills, and keep the others in the note", () => {
    expect(
      read(
        ["Measure", "2024 status", "2025 status", "Remarks"],
        [train, "Not done", "Done", "late"],
        [open, "Partly done", "—", ""],
        [publish, "Done", "", ""],
      ).said,
    ).toEqual([
      ["done", "2024 status: Not done\nlate"],
      ["partly", ""],
      ["done", ""],
    ])
  })

  it("[C41] are told by their years, not by their order", () => {
    expect(
      read(
        ["Мероприятие", "2026", "2025", "2024"],
        [train, "Выполнено", "Частично", "Не выполнено"],
        [open, "", "Выполнено", "Не выполнено"],
      ).said,
    ).toEqual([
      ["done", "2025: Частично\n2024: Не выполнено"],
      ["done", "2024: Не выполнено"],
    ])
  })

  it("[C41] give way to a result that stands for all of them", () => {
    expect(
      read(
        ["Tədbir", "2024-cü il üzrə status", "2025-ci il üzrə status", "Yekun status"],
        [train, "İcra olunmayıb", "Qismən", "İcra olunub"],
        [open, "İcra olunub", "İcra olunmayıb", ""],
      ).said,
    ).toEqual([
      ["done", "2025-ci il üzrə status: Qismən\n2024-cü il üzrə status: İcra olunmayıb"],
      ["not-done", "2024-cü il üzrə status: İcra olunub"],
    ])
  })

  it("[C41] are not guessed from an earlier year where the last says what nobody can read", () => {
    const { said, notRead } = read(
      ["Measure", "2024", "2025"],
      [train, "Not done", "Done"],
      [open, "Partly", "Done"],
      [publish, "Done", "campaign in three regions"],
    )
    expect(said[2]).toEqual([null, "2025: campaign in three regions\n2024: Done"])
    expect(notRead).toEqual([
      { row: 4, why: "result", column: "result", words: "campaign in three regions" },
    ])
  })
})

describe("scores", () => {
  const results = new Map([
    ["1", "done"],
    ["0.5", "partly"],
    ["0", "not-done"],
  ])

  it.each([
    "1 / 0,5 / 0: icra olunub / qismən / icra olunmayıb",
    "Qiymət: 1 – icra olunub, 0,5 – qismən, 0 – icra olunmayıb",
    "İcra olunub – 1; qismən icra olunub – 0,5; icra olunmayıb – 0",
    "1 bal – tam icra olunub; 0,5 bal – qismən; 0 bal – icra olunmayıb",
    "Оценка: 1 – выполнено; 0,5 – частично; 0 – не выполнено",
    "done (1), partly done (0.5), not done (0)",
  ])("[C41] stand for results where it says so: %s", (words) => {
    expect(legendIn(words)).toEqual(results)
  })

  it.each([
    "Goal 1: done by 2026; goal 2: in progress",
    "1 – vacib; 0,5 – orta; 0 – az",
    "1 – icra olunub",
    "Done in 2024 – 3 of 5",
  ])("[C41] and not where it says something else: %s", (words) => {
    expect(legendIn(words)).toBeNull()
  })

  it("[C41] are read by a row over or under the table, which is no measure", () => {
    const legend = "1 / 0,5 / 0: icra olunub / qismən / icra olunmayıb"
    const rows = [
      ["№", "Tədbir", "Bal"],
      ["1", train, "1"],
      ["2", open, "0,5"],
      ["3", publish, "0,0"],
    ]
    const came = [
      ["done", ""],
      ["partly", ""],
      ["not-done", ""],
    ]
    expect(read([legend, "", ""], ...rows).said).toEqual(came)
    const under = read(...rows, [legend, legend, legend])
    expect(under.said).toEqual(came)
    expect(under.notRead).toEqual([{ row: 5, why: "no-text", column: "text", words: legend }])
  })
})

it.each([
  "vaxtı uzadılıb",
  "İcra vaxtı uzadılıb",
  "Vaxtı 2027-ci ilədək uzadılmışdır",
  "müddəti uzadılıb",
  "möhlət uzadıldı",
  "əlavə vaxt verilib",
  "More time was given",
  "Срок был продлён",
  "Предоставлено дополнительное время",
])("[C41] what has more time is partly done: %s", (cell) => {
  expect(resultOf(cell)).toBe("partly")
})
