import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { columnRoles } from "../../../../server/import/tables/columns.ts"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"
import { passages } from "../../../../shared/document/passages.ts"
import * as word from "../formats/wordFile.ts"

/** The cells of a row; "Money^2" stands over two columns, "No.^1,2" over two rows. */
const cellsOf = (row: string) =>
  row.split("|").map((cell) => {
    const [, text = cell.trim(), across = "1", down = "1"] =
      /^(.*)\^(\d+)(?:,(\d+))?$/u.exec(cell.trim()) ?? []
    return { text, across: Number(across), down: Number(down) }
  })

function html(rows: readonly string[]): Uint8Array {
  const lines = rows.map((row) => {
    const cells = cellsOf(row).map(
      ({ text, across, down }) => `<td colspan="${across}" rowspan="${down}">${text}</td>`,
    )
    return `<tr>${cells.join("")}</tr>`
  })
  const table = `<table>${lines.join("")}</table>`
  return new TextEncoder().encode(`<h1>Plan</h1><h2>Objective 1. Aim</h2>${table}`)
}

function docx(rows: readonly string[]): Uint8Array {
  const merged = rows.some((row) => row.includes(",2"))
  const under = merged ? cellsOf(rows[0] ?? "").filter(({ down }) => down > 1).length : 0
  const lines = rows.map((row, at) => {
    const cells = cellsOf(row).map(({ text, across, down }) =>
      word.cell(
        text,
        (across > 1 ? `<w:gridSpan w:val="${across}"/>` : "") +
          (down > 1 ? '<w:vMerge w:val="restart"/>' : ""),
      ),
    )
    const below = at === 1 ? Array.from({ length: under }, () => word.cell("", "<w:vMerge/>")) : []
    return [...below, ...cells]
  })
  return word.wordFile({
    body: `${word.styled("Title", "Plan")}${word.paragraph("Objective 1. Aim", '<w:outlineLvl w:val="1"/>')}${word.table(...lines)}`,
  })
}

/** The measures of a table as a file of each kind has it: words, time, indicators, money; and the headings beside them. */
async function read(rows: readonly string[]) {
  const files = [
    [html(rows), "plan.html"],
    [docx(rows), "plan.docx"],
  ] as const
  const [first, second] = await Promise.all(
    files.map(async ([bytes, name]) => {
      const { doc } = await importFile(bytes, name)
      return measuresOf(doc).map(({ measure: { text, fields } }) => ({
        text,
        time: fields.time && [fields.time.words, fields.time.from, fields.time.to].join(" | "),
        indicators: fields.indicators.map(({ words, baseline, target }) =>
          [words, baseline, target].join(" | "),
        ),
        partners: fields.partners.map(({ name }) => name),
        money: fields.budget?.words ?? "",
      }))
    }),
  )
  expect(second).toEqual(first)
  return first ?? []
}

const words = {
  en: ["No. | Measure | Lead", "Train judges | Ministry of Justice"],
  ru: ["№ | Мероприятие | Исполнитель", "Обучить судей | Минюст"],
  az: ["№ | Tədbir | İcraçı", "Hakimləri öyrətmək | Ədliyyə Nazirliyi"],
} as const
type Language = keyof typeof words

/** A table of two measures with these heads, one row of them or two, and these cells. */
function tableOf(lang: Language, heads: string, cells: string): string[] {
  const [first, own] = words[lang]
  const [upper = "", lower] = heads.split(" // ")
  const fixed = lower ? first.replace(/(?= \||$)/gu, "^1,2") : first
  const rows = [1, 2].map((number) => `1.${number} | ${own} | ${cells}`)
  return [`${fixed} | ${upper}`, ...(lower ? [lower] : []), ...rows]
}

describe("when a measure begins and ends", () => {
  const range = "2027-09-01 | 2029-06-30"
  it.each<[Language, heads: string, cells: string, words: string, span: string]>([
    ["en", "Start | End", "09.2027 | 06.2029", "09.2027 – 06.2029", range],
    [
      "en",
      "Start date | End date",
      "1 September 2027 | 30 June 2029",
      "1 September 2027 – 30 June 2029",
      range,
    ],
    ["en", "From | To", "September 2027 | June 2029", "September 2027 – June 2029", range],
    ["en", "Start | Deadline", "09.2027 | 06.2029", "09.2027 – 06.2029", range],
    ["en", "Time^2 // from | to", "09.2027 | 06.2029", "09.2027 – 06.2029", range],
    ["ru", "Начало | Окончание", "09.2027 | 06.2029", "09.2027 – 06.2029", range],
    [
      "ru",
      "Дата начала | Дата завершения",
      "сентябрь 2027 г. | июнь 2029 г.",
      "сентябрь 2027 г. – июнь 2029 г.",
      range,
    ],
    [
      "ru",
      "Срок^2 // с | по",
      "с сентября 2027 г. | по июнь 2029 г.",
      "с сентября 2027 г. по июнь 2029 г.",
      range,
    ],
    ["az", "Başlanğıc | Son", "09.2027 | 06.2029", "09.2027 – 06.2029", range],
    ["az", "Başlama tarixi | Bitmə tarixi", "09.2027 | 06.2029", "09.2027 – 06.2029", range],
    [
      "az",
      "Müddət^2 // başlanğıc | son",
      "2027-ci ilin sentyabrından | 2029-cu ilin iyununadək",
      "2027-ci ilin sentyabrından – 2029-cu ilin iyununadək",
      range,
    ],
    ["en", "Start | End", "01.2028 | ongoing", "01.2028 – ongoing", "2028-01-01 | "],
    ["ru", "Начало | Окончание", "01.2028 | постоянно", "01.2028 – постоянно", "2028-01-01 | "],
    ["az", "Başlanğıc | Son", "01.2028 | daim", "01.2028 – daim", "2028-01-01 | "],
    ["en", "Start | End", "2028 | –", "2028 –", "2028-01-01 | "],
    ["en", "Start | End", "2028 | 2028", "2028", "2028-01-01 | 2028-12-31"],
    ["en", "Start | End", "2028^2", "2028", "2028-01-01 | 2028-12-31"],
  ])("[X2] is one time: %s, %s, %s", async (lang, heads, cells, time, span) => {
    const [one, two, ...others] = await read(tableOf(lang, heads, cells))
    const [text] = words[lang][1].split(" | ")
    expect(one).toEqual({
      text,
      time: `${time} | ${span}`,
      indicators: [],
      partners: [],
      money: "",
    })
    expect([two, others]).toEqual([one, []])
  })

  it("[X2] is one time where a column stands between", () => {
    const roles = columnRoles("Мероприятие | Начало | Исполнитель | Окончание".split(" | "))
    expect(roles?.join(" ")).toBe("measure time responsible time")
  })

  it("[X2] a start and an end are none beside a deadline", () => {
    const roles = columnRoles("Measure | Lead | Deadline | Indicator | Start | End".split(" | "))
    expect(roles?.slice(2)).toEqual(["time", "indicator", "baseline", "target"])
  })

  it.each<[Language, heads: string, end: string]>([
    ["en", "Start | End | Indicator | Baseline | Target", "ongoing"],
    ["ru", "Начало | Окончание | Показатель | Исходное | Целевое", "бессрочно"],
    ["az", "Başlanğıc | Son | Göstərici | Baza | Hədəf", "daim"],
  ])("[C25] an end that is none is remarked on: %s", async (lang, heads, end) => {
    const remarks = async (last: string) => {
      const cells = `01.2028 | ${last} | Judges | 15 | 80`
      const { doc } = await importFile(html(tableOf(lang, heads, cells)), "plan.html")
      const engine = new CoverageEngine(antiTrafficking, { lang })
      return engine.update(passages(doc), []).findings.map(({ check }) => check)
    }
    expect(await remarks(end)).toContain("open-ended")
    expect(await remarks("06.2029")).not.toContain("open-ended")
  })
})

describe("values beside an indicator", () => {
  it.each<[Language, heads: string]>([
    ["ru", "Показатель | Исходное | Целевое"],
    ["ru", "Показатель результата^3 // наименование | исходное | целевое"],
    ["ru", "Показатель | База | Цель"],
    ["ru", "Показатель | Базовое | Планируемое значение"],
    ["ru", "Показатель | Было | Станет"],
    ["ru", "Показатель^1,2 | Значение^2 // на начало | на конец"],
    ["en", "Indicator | Baseline | Target"],
    ["en", "Indicator^3 // name | baseline | target"],
    ["en", "Indicator | Base | Goal"],
    ["en", "Indicator^3 // name | base | aim"],
    ["en", "Indicator | Now | Planned"],
    ["en", "Indicator^1,2 | Values^2 // from | to"],
    ["az", "Göstərici | İlkin | Hədəf"],
    ["az", "Göstərici^3 // adı | ilkin | hədəf"],
    ["az", "Göstərici | Baza | Hədəf"],
    ["az", "Göstərici | İndi | Olacaq"],
  ])("[X2] are where it starts and what is to be reached: %s, %s", async (lang, heads) => {
    const table = tableOf(lang, heads, "Judges trained | 15 | 80")
    const found = await read(table)
    const [text] = words[lang][1].split(" | ")
    expect(found.map((one) => [one.text, one.indicators])).toEqual(
      found.map(() => [text, ["Judges trained | 15 | 80"]]),
    )
    expect(found).toHaveLength(2)
  })

  it("[X2] have the year that their head alone says", async () => {
    const table = tableOf(
      "ru",
      "Показатель | Исходное (2026) | Целевое (2029)",
      "Обучено | 15 | 80",
    )
    for (const { indicators } of await read(table))
      expect(indicators).toEqual(["Обучено | 15 (2026) | 80 (2029)"])
  })

  it.each([
    ["Goal | Measure | Lead | Deadline", "group measure lead time"],
    ["Цель | Мероприятие | Исполнитель | Показатель", "group measure responsible indicator"],
    ["Measure | Lead | Indicator | Target group", "measure lead indicator other"],
    ["Мероприятие | Исполнитель | Правовая база", "measure responsible other"],
    ["Мероприятие | Исполнитель | База данных", "measure responsible other"],
    ["Tədbir | İcraçı | Hüquqi baza", "measure responsible other"],
    ["Measure | Lead | Indicator | Plan document", "measure lead indicator other"],
    ["Measure | Lead | Starting conditions", "measure lead time"],
  ])("[X2] are not what only looks so: %s", (heads, roles) => {
    expect(columnRoles(heads.split(" | "))?.join(" ")).toBe(roles)
  })
})

describe("a head of money over where it comes from", () => {
  it.each<[Language, heads: string, source: string, unit: string]>([
    ["ru", "Деньги, тыс. сом^2 // сумма | откуда", "РБ", "тыс. сом"],
    ["ru", "Деньги, тыс. сом^2 // всего | источник", "РБ", "тыс. сом"],
    ["ru", "Деньги, тыс. сом | Откуда", "РБ", "тыс. сом"],
    ["en", "Money, thousand som^2 // amount | from where", "SB", "thousand som"],
    ["en", "Money, thousand som^2 // amount | source", "Vote 12", "thousand som"],
    ["en", "Cost, thousand som^2 // amount | who pays", "SB", "thousand som"],
    ["az", "Pul, min manat^2 // məbləğ | haradan", "DB", "min manat"],
    ["az", "Vəsait, min manat^2 // məbləğ | mənbə", "DB", "min manat"],
  ])("[X2] is its source: %s, %s", async (lang, heads, source, unit) => {
    const found = await read(tableOf(lang, heads, `120 | ${source}`))
    const [text] = words[lang][1].split(" | ")
    const one = { text, time: null, indicators: [], partners: [] }
    const wanted = { ...one, money: `120 ${unit}; ${source}` }
    expect(found).toEqual([wanted, wanted])
  })

  it.each([
    [
      "Мероприятие | Исполнитель | Средства проверки | Откуда",
      "measure responsible verification other",
    ],
    ["Measure | Lead | Cost | Comment", "measure lead budget other"],
    ["Measure | Lead | Money note | Money amount", "measure lead other budget"],
    ["Мероприятие | Показатель | Откуда данные", "measure indicator verification"],
  ])("[X2] is not what only looks so: %s", (heads, roles) => {
    const found = columnRoles(heads.split(" | "))
    expect(found?.join(" ")).toBe(roles)
  })

  it.each<[Language, heads: string, cells: string, money: string, year: string]>([
    [
      "en",
      "Financing^3 // Amount, EUR | Source | Year",
      "20000 | State budget | 2026",
      "20000",
      "Financing Year",
    ],
    [
      "en",
      "Funding amount, EUR | Funding source | Funding year",
      "20000 | Donors | 2026",
      "20000",
      "Funding year",
    ],
    [
      "en",
      "Cost, EUR | Funding source | Funding period",
      "20000 | Donors | 2026",
      "20000",
      "Funding period",
    ],
    [
      "en",
      "Money, EUR^3 // amount | source | available",
      "20000 | SB | 2026",
      "20000",
      "Money, EUR available",
    ],
    [
      "ru",
      "Финансирование^3 // Сумма, тыс. руб. | Источник | Период",
      "200 | РБ | 2026",
      "200 тыс. руб.",
      "Финансирование Период",
    ],
    [
      "ru",
      "Деньги^3 // Сколько, тыс. сом | Кто платит | Когда",
      "30 | РБ | 2026",
      "30 тыс. сом",
      "Деньги Когда",
    ],
    [
      "az",
      "Maliyyə^3 // Məbləğ, manat | Mənbə | İl",
      "2000 | Dövlət büdcəsi | 2026",
      "2000",
      "Maliyyə İl",
    ],
  ])("[X2] a year there is no sum and no time of the measure: %s, %s", async (...given) => {
    const [lang, heads, cells, money, year] = given
    const time = { en: "Deadline", ru: "Срок", az: "Müddət" }[lang]
    const merged = heads.includes("//") ? "^1,2" : ""
    const found = await read(tableOf(lang, `${time}${merged} | ${heads}`, `2028 | ${cells}`))
    const [text] = words[lang][1].split(" | ")
    const source = cells.split(" | ")[1]
    const wanted = [
      `${text}\n${year}: 2026`,
      "2028 | 2028-01-01 | 2028-12-31",
      `${money}; ${source}`,
    ]
    expect(found.map((one) => [one.text, one.time, one.money])).toEqual([wanted, wanted])
  })

  it.each<[Language, heads: string, money: string]>([
    ["en", "Cost, EUR^2 // once | a year", "120; 130"],
    ["en", "Cost, EUR^2 // first year | second year", "120; 130"],
    [
      "ru",
      "Деньги, тыс. сом^2 // на 2027 год | на 2028 год",
      "2027: 120 тыс. сом; 2028: 130 тыс. сом",
    ],
    ["ru", "Расходы, тыс. сом^2 // всего | в год", "120 тыс. сом; 130 тыс. сом"],
    ["az", "Xərc, min manat^2 // birinci il | ikinci il", "120 min manat; 130 min manat"],
  ])("[X2] a year in a head is that of the sum: %s, %s", async (lang, heads, money) => {
    const found = await read(tableOf(lang, heads, "120 | 130"))
    expect(found.map((one) => [one.time, one.money])).toEqual(found.map(() => [null, money]))
    expect(found).toHaveLength(2)
  })

  it.each<[Language, head: string, cell: string, money: string]>([
    [
      "ru",
      "Источники и объёмы финансирования, тыс. руб.",
      "Республиканский бюджет – 200",
      "Республиканский бюджет – 200 тыс. руб.",
    ],
    [
      "en",
      "Sources of funding, thousand EUR",
      "State budget – 200",
      "State budget – 200 thousand EUR",
    ],
    ["az", "Mənbələr (min manat)", "Dövlət büdcəsi – 200", "Dövlət büdcəsi – 200 min manat"],
    ["en", "Sources of funding, thousand EUR", "Vote 12", "Vote 12"],
    ["ru", "Источники финансирования, тыс. руб.", "Раздел 12", "Раздел 12"],
    [
      "en",
      "Money, thousand som^2 // who | source",
      "SB | donors – 200",
      "SB; donors – 200 thousand som",
    ],
  ])("[X2] counts what its source pays: %s, %s, %s", async (lang, head, cell, money) => {
    const found = await read(tableOf(lang, head, cell))
    expect(found.map((one) => one.money)).toEqual([money, money])
  })

  it("[X2] has the sums of its years beside their source", async () => {
    const heads = "Деньги, тыс. сом^3 // 2027 | 2028 | источник"
    const [one] = await read(tableOf("ru", heads, "120 | 130 | РБ"))
    expect(one?.money).toBe("2027: 120 тыс. сом; 2028: 130 тыс. сом; РБ")
  })
})
