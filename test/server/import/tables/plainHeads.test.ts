import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

const table = (heads: string, rows: readonly string[]) =>
  [heads, heads.replace(/[^|]+/gu, "---"), ...rows].map((row) => `| ${row} |`).join("\n")

/** The fields of each measure of tables under an objective each: who leads, who joins, when, by what it is checked, what it costs. */
async function measuresIn(...tables: readonly string[]) {
  const text = tables.map((one, at) => `## Objective ${at + 1}. Aim\n\n${one}\n`).join("\n")
  const { doc } = await importFile(new TextEncoder().encode(`# Plan\n\n${text}`), "plan.md")
  return measuresOf(doc).map(({ measure: { text: words, fields } }) =>
    [
      words,
      fields.lead.join(" + "),
      fields.partners.map(({ name }) => name).join(" + "),
      fields.time?.words,
      fields.indicators.map(({ words, verification }) => `${words}: ${verification}`).join(" + "),
      fields.budget?.words,
    ].join(" | "),
  )
}

const rows = {
  en: [
    "Open a house for men",
    "Ministry of Labour",
    "Red Cross",
    "by May 2028",
    "Houses (0 → 1)",
    "Licence",
    "40 SB",
  ],
  ru: [
    "Открыть дом для мужчин",
    "Министерство труда",
    "МВД",
    "до мая 2028 г.",
    "Дома (0 → 1)",
    "Лицензия",
    "40, ГБ",
  ],
  az: [
    "Kişilər üçün ev açmaq",
    "Əmək Nazirliyi",
    "Daxili İşlər Nazirliyi",
    "2028-ci ilin mayınadək",
    "Evlər (0 → 1)",
    "Lisenziya",
    "40, DB",
  ],
}

describe("heads that ask in plain words", () => {
  it.each<[keyof typeof rows, string]>([
    [
      "en",
      "No. | What is to be done | Who answers for the result | Who helps | When | Measured by | What document it is checked by | Money and where from",
    ],
    [
      "en",
      "No. | We will | Who answers for it | With whom | By when | Measured by | Which document proves it | How much and from where",
    ],
    [
      "en",
      "No. | To be done | Who is accountable | Who supports | When | Measured by | By which document it is checked | Cost and payer",
    ],
    [
      "ru",
      "№ | Что предстоит сделать | Кто отвечает за результат | Кто содействует | Когда | Чем измеряется (2025 → итог) | По какому документу проверяется | Деньги и источник",
    ],
    [
      "ru",
      "№ | Что будет сделано | Кто отвечает | С кем | Когда | Чем измеряется | Каким документом подтверждается | Сколько и откуда",
    ],
    [
      "ru",
      "№ | Что нужно сделать | Кто отвечает за это | Кто помогает | К какому сроку | Показатель | Чем проверяется | Деньги и откуда они",
    ],
    [
      "az",
      "№ | Nə ediləcək | Kim cavabdehdir | Kiminlə | Nə vaxt | Nə ilə ölçülür | Hansı sənədlə yoxlanılır | Vəsait və mənbə",
    ],
    [
      "az",
      "№ | Nə etmək lazımdır | Nəticəyə kim cavabdehdir | Kim dəstək verir | Nə vaxtadək | Göstərici | Hansı sənəd təsdiq edir | Pul və haradan",
    ],
    [
      "en",
      "No. | To be done | Who answers for it | With whom | By when | Measured by | What it is checked against | How much and from where",
    ],
    [
      "ru",
      "№ | Что будет сделано | Кто отвечает | С кем | Когда | Чем измеряется | На основании чего проверяется | Сколько и откуда",
    ],
    [
      "az",
      "№ | Nə ediləcək | Kim cavabdehdir | Kiminlə | Nə vaxt | Nə ilə ölçülür | Nəyə əsasən yoxlanılır | Vəsait və mənbə",
    ],
  ])("[X3] are known, also over a single row: %s, %s", async (lang, heads) => {
    const row = rows[lang]
    const [words, lead, partners, time, , source, money] = row
    const found = await measuresIn(table(heads, [`1.1 | ${row.join(" | ")}`]))
    expect(found).toHaveLength(1)
    const [indicator] = row[4]?.split(" (") ?? []
    expect(found[0]).toBe(
      [words, lead, partners, time, `${indicator}: ${source}`, money].join(" | "),
    )
  })

  it.each([
    ["Risk | What we will do | Who answers", "Budget cuts | Later terms are reviewed | Treasury"],
    ["Риск | Что будем делать | Кто отвечает", "Нехватка денег | Сроки пересмотрят | Минфин"],
    ["Риск | Что предпринимается | Кто отвечает", "Нехватка денег | Сроки пересмотрят | Минфин"],
    ["Risk | Nə ediləcək | Kim cavabdehdir", "Vəsait azalır | Müddətə baxılır | Nazirlik"],
    ["Акт | Что меняется | Когда", "Закон о занятости | Лицензии | 2028 г."],
    ["Пробел | Что выявлено | Когда", "Учёт | Данные расходятся | 2025 г."],
  ])("[X3] make no measures of risks and acts beside them: %s", async (heads, row) => {
    const measures = table("No. | Measure | Lead | When", [
      "1.1 | Open a house | Ministry of Labour | 2028",
      "1.2 | Teach guards | Border Guard | 2029",
    ])
    expect(await measuresIn(measures, table(heads, [row, row]))).toHaveLength(2)
  })
})

describe("heads that nobody knows", () => {
  const heads = "№ | Zzz | Yyy | Xxx | When"
  const row = (number: string, words: string) =>
    `${number} | ${words} | Ministry of Labour | Police | 30 June 2028`

  it("[X3] are no measure where several tables stand under them", async () => {
    const found = await measuresIn(
      table(heads, [row("1.1", "Open a house for men"), row("1.2", "Teach all border guards")]),
      table(heads, [row("2.1", "Print a handbook for nurses")]),
    )
    expect(found.map((one) => one.split(" | ")[0])).toEqual([
      "Open a house for men",
      "Teach all border guards",
      "Print a handbook for nurses",
    ])
  })

  it("[X3] hold measures where a table under the same heads does", async () => {
    const empty = "2.1 | Print a handbook for nurses | – | – | –"
    const found = await measuresIn(
      table(heads, [row("1.1", "Open a house for men"), row("1.2", "Teach all border guards")]),
      table(heads, [empty]),
    )
    expect(found.map((one) => one.split(" | ")[0])).toContain("Print a handbook for nurses")
  })
})
