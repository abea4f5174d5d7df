import { describe, expect, it } from "vitest"
import { columnOf } from "../../../shared/recommendations/column.ts"
import { readDelimited } from "../../../shared/recommendations/delimited.ts"
import { longest, readTable } from "../../../shared/recommendations/readTable.ts"
import { resultOf } from "../../../shared/recommendations/result.ts"
import { shapeOf } from "../../../shared/recommendations/tableShape.ts"

const nothing = { source: "", year: null }

describe("the head of a column", () => {
  it.each([
    ["No.", "number"],
    ["#", "number"],
    ["№ п/п", "number"],
    ["Номер рекомендации", "number"],
    ["Sıra №", "number"],
    ["Пункт доклада", "number"],
    ["Hesabatın bəndi", "number"],
    ["Paragraph of the report", "number"],
    ["§ доклада", "number"],
    ["Source of recommendation", "source"],
    ["Treaty body", "source"],
    ["Источник", "source"],
    ["Mənbə", "source"],
    ["Year", "year"],
    ["Год", "year"],
    ["İl", "year"],
    ["Recommendation", "text"],
    ["Measure (activity)", "text"],
    ["Текст рекомендации", "text"],
    ["Наименование мероприятия", "text"],
    ["Tövsiyənin mətni", "text"],
    ["Tədbirin adı", "text"],
    ["Status of implementation", "result"],
    ["Результат выполнения мероприятия", "result"],
    ["Состояние исполнения", "result"],
    ["İcra vəziyyəti", "result"],
    ["Nəticə", "result"],
    ["Comments", "note"],
    ["Примечание", "note"],
    ["Qeyd", "note"],
    // A number, a body or a year of something is what the column holds, not the thing.
    ["Recommendation no.", "number"],
    ["Measure no.", "number"],
    ["Tədbirin nömrəsi", "number"],
    ["Tövsiyənin №-si", "number"],
    ["№ рекомендации", "number"],
    ["Tövsiyə verən qurum", "source"],
    ["Орган, давший рекомендацию", "source"],
    ["Recommendation year", "year"],
    ["Tövsiyənin ili", "year"],
    ["Tövsiyənin məzmunu", "text"],
    ["Recommendation of the Committee", "text"],
    ["Komitənin tövsiyəsi", "text"],
    ["Рекомендация Комитета", "text"],
    // Expected or planned results are not achieved ones.
    ["Expected result", null],
    ["Planned outcomes", null],
    ["Ожидаемый результат", null],
    ["Планируемый результат", null],
    ["Gözlənilən nəticə", null],
    ["Nəzərdə tutulan nəticə", null],
    ["Result indicator", null],
    ["Показатель результата", null],
    ["Nəticə göstəricisi", null],
    ["Actual result", "result"],
    ["Фактический результат", "result"],
    ["Faktiki nəticə", "result"],
    ["Статус выполнения", "result"],
    ["Tədbirin icra vəziyyəti", "result"],
    ["Progress in implementation", "result"],
    ["Planned measures", "text"],
    ["Запланированные мероприятия", "text"],
    // People and times are no columns of ours.
    ["Дата исполнения", null],
    ["Implemented by", null],
    ["Responsible agency", null],
    ["Ответственный исполнитель", null],
    ["İcraçı orqan", null],
    ["İcra müddəti", null],
    ["Срок", null],
    ["", null],
  ] as const)("[C41] %j is %j", (head, column) => {
    expect(columnOf(head)).toBe(column)
  })
})

describe("a table as it is read", () => {
  it("[C41] finds the head under a title, and takes each column once", () => {
    const rows = [
      ["Recommendations received by Valdoria", "", ""],
      ["", "", ""],
      ["No.", "Recommendation", "Recommendation in short"],
      ["12", "Set up a fund for compensation.", "Fund"],
    ]
    expect(shapeOf(rows)).toEqual({ head: 2, mapping: ["number", "text", null] })
  })

  it("[C41] without a head takes the column with the longest words", () => {
    const rows = [
      ["1", "Set up a fund for the compensation of victims.", "2021"],
      ["2", "Train judges in the rights of victims.", "2021"],
    ]
    expect(shapeOf(rows)).toEqual({ head: -1, mapping: [null, "text", null] })
    expect(shapeOf([])).toEqual({ head: -1, mapping: [] })
  })

  it("[C41] reads rows by their columns; a source that is joined over rows holds for them all", () => {
    const rows = [
      ["Source", "Year", "No.", "Recommendation"],
      ["GRETA", "2021 (second round)", "14", " Set up  a fund. "],
      ["", "", "15", "Train judges."],
      ["", "", "", ""],
      ["GRETA", "", "16", "Protect data."],
      ["CEDAW", "", "3", "Protect children."],
      ["", "", "4", "Protect migrants."],
      ["UPR", "2022", "", ""],
      ["OSCE", "", "", ""],
      ["", "", "5", "Protect workers."],
    ]
    const { entries, notRead } = readTable(rows, shapeOf(rows), nothing)
    expect(entries.map(({ source, year, number, text }) => [source, year, number, text])).toEqual([
      ["GRETA", 2021, "14", "Set up a fund."],
      ["GRETA", 2021, "15", "Train judges."],
      ["GRETA", 2021, "16", "Protect data."],
      // The year of one source is not that of another.
      ["CEDAW", null, "3", "Protect children."],
      ["CEDAW", null, "4", "Protect migrants."],
      ["OSCE", null, "5", "Protect workers."],
    ])
    expect(notRead.map(({ why }) => why)).toEqual(["no-text", "no-text"])
    expect(entries.map(({ row }) => row)).toEqual([2, 3, 5, 6, 7, 10])
  })

  it("[C41] tells the row and the words of what could not be read", () => {
    const rows = [
      ["No.", "Measure", "Year", "Result"],
      ["Goal 1. Prevention", "", "", ""],
      ["1.1", "Train inspectors.", "soon", "see report"],
      ["1.2", "x".repeat(6000), "2020", "done"],
      ["1.3", "Open a shelter.", "2020", "partly implemented"],
      ["1.4", "Open a line.", "twenty-one", ""],
    ]
    const { entries, notRead } = readTable(rows, shapeOf(rows), { source: "Plan", year: 2019 })
    expect(notRead).toEqual([
      { row: 2, why: "no-text", column: "text", words: "Goal 1. Prevention" },
      { row: 3, why: "year", column: "year", words: "soon" },
      { row: 3, why: "result", column: "result", words: "see report" },
      { row: 4, why: "too-long", column: "text", words: "1.2" },
      { row: 6, why: "year", column: "year", words: "twenty-one" },
    ])
    expect(entries.map(({ year, result, source }) => [year, result, source])).toEqual([
      [2019, null, "Plan"],
      [2020, "partly", "Plan"],
      // Not that of the row above; nothing is said of what came of it.
      [2019, undefined, "Plan"],
    ])
    // Words that say neither done nor not done are kept as they are.
    expect(entries.map(({ note }) => note)).toEqual(["Result: see report", "", ""])
  })

  it("[C41] tells the end of a cell that holds more than is kept", () => {
    const rows = [
      ["Source", "No.", "Measure", "Note"],
      ["s".repeat(220), "n".repeat(70), "Open a shelter.", `${"a".repeat(2000)} and 500 more`],
    ]
    const { entries, notRead } = readTable(rows, shapeOf(rows), nothing)
    expect(notRead.map(({ why, column, words }) => [why, column, words.length])).toEqual([
      ["cut", "source", 20],
      ["cut", "note", 12],
      ["cut", "number", 10],
    ])
    expect(notRead[1]?.words).toBe("and 500 more")
    expect(entries.map((one) => [one.source.length, one.number.length, one.note.length])).toEqual([
      [longest.source, longest.number, longest.note],
    ])
  })

  it("[C41] tells a formula that has no result, and takes nothing from the row above for it", () => {
    const rows = [
      ["Source", "Year", "No.", "Measure", "Result"],
      ["Plan", "2020", "1", "Open a shelter.", "done"],
      ["Plan", "#REF!", "2", "Train judges.", "#N/A"],
      ["#VALUE!", "2021", "3", "Train police.", "50 %"],
    ]
    const { entries, notRead } = readTable(rows, shapeOf(rows), nothing)
    expect(notRead).toEqual([
      { row: 3, why: "failed", column: "year", words: "#REF!" },
      { row: 3, why: "failed", column: "result", words: "#N/A" },
      { row: 4, why: "failed", column: "source", words: "#VALUE!" },
    ])
    expect(entries.map(({ source, year, result }) => [source, year, result])).toEqual([
      ["Plan", 2020, "done"],
      ["Plan", null, undefined],
      ["", 2021, "partly"],
    ])
  })
})

describe("the result of a measure in words", () => {
  it.each([
    [
      "done",
      [
        "Done",
        "Fully implemented",
        "100 %",
        "Выполнено",
        "Реализовано полностью",
        "İcra olunub",
        "yes",
        "Fully implemented by the department",
        "Completed as planned, without delay",
        "Carried out in 2024",
        "Выполнено, как и планировалось",
        "Завершён",
        "Да, в 2024 году",
        "Yerinə yetirilib",
        "TRUE",
        "✓",
        "Tam icra edilmişdir",
        "Həyata keçirildi",
        "Bəli",
      ],
    ],
    [
      "partly",
      [
        "partly",
        "Implemented in part",
        "In progress",
        "60%",
        "Частично выполнено",
        "Выполняется",
        "Qismən icra olunub",
        "İcra olunur",
        "half done",
        "incomplete",
        "Achieved 3 of 5",
        "Being implemented",
        "Not fully implemented",
        "Started, to be completed in 2026",
        "100 % in the capital, 40 % elsewhere",
        "Недовыполнено",
        "Выполнено не полностью",
        "Реализуется",
        "icra edilməkdədir",
        "İcra olunmaqdadır",
        "Tam icra olunmayıb",
        "Yarımçıq",
      ],
    ],
    [
      "not-done",
      [
        "Not done",
        "not implemented",
        "Not started",
        "0%",
        "Не выполнено",
        "Не начато",
        "FALSE",
        "Отменено",
        "İcra olunmayıb",
        "Yerinə yetirilməyib",
        "no",
        "abandoned",
        "Never completed",
        "cannot be implemented",
        "Could not be carried out",
        "Failed to achieve",
        "undone",
        "unachieved",
        "yet to be implemented",
        "Discontinued",
        "No progress",
        "Не реализуется",
        "Невыполнено",
        "Не удалось выполнить",
        "Не может быть исполнено",
        "Перенесено на 2026 год",
        "İcra edilməmişdir",
        "Ləğv edilib",
        "İcra olunmur",
        "Xeyr",
      ],
    ],
    [
      null,
      [
        "see the report",
        "см. отчёт",
        "hesabata bax",
        "?",
        // Future results are none yet.
        "To be done",
        "Implementation pending",
        "Will be completed in 2027",
        "Planned: 100 %",
        "Implementation of the law",
        "Планируется выполнить",
        "Будет выполнено",
        "Выполнить до конца года",
        "İcra olunacaq",
        "İcra olunmalıdır",
        "Planlaşdırılıb, icra olunacaq",
        // Nor is what nobody knows, or what is said both ways.
        "Unknown whether implemented",
        "Done?",
        "not applicable",
        "Done in the capital, cancelled elsewhere",
        "Implemented, but without the manual",
        "Нет данных",
        "Выполнено, кроме пункта 3",
        "Выполнено не было",
        "Məlum deyil",
      ],
    ],
  ] as const)("[C41] %s", (result, cells) => {
    expect(cells.map((cell) => [cell, resultOf(cell)])).toEqual(cells.map((cell) => [cell, result]))
  })
})

describe("pasted cells", () => {
  it.each([
    [
      "tabs",
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "semicolons, with commas in cells",
      "a;b, c\n1;2",
      [
        ["a", "b, c"],
        ["1", "2"],
      ],
    ],
    [
      "commas and quotes",
      '\uFEFFa,"b, ""c""\nd"\r\n1,2\r\n',
      [
        ["a", 'b, "c"\nd'],
        ["1", "2"],
      ],
    ],
    ["one cell", "a", [["a"]]],
    ["nothing", "", []],
    ["a quote without an end", 'a\t"b\nc', [["a", "b\nc"]]],
  ])("[C41] between %s", (_, text, rows) => {
    expect(readDelimited(text)).toEqual(rows)
  })
})
