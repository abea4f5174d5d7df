import { describe, expect, it } from "vitest"
import { readMoney } from "../../../../server/import/fields/readMoney.ts"
import { importFile } from "../../../../server/import/importFile.ts"
import { readBudgetWords } from "../../../../shared/document/fields/budgetWords.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

const legend = "РБ – республиканский бюджет; ДС – донорские средства; D – donor vəsaiti."

/** The measures of a table with these columns. */
async function measuresIn(heads: string, cells: string) {
  const rows = ["1 | Open a house for men | Police | 2028", "2 | Teach all guards | Army | 2029"]
  const all = `No. | Activity | Lead | Deadline | ${heads}`
  const lines = [all, all.replace(/[^|]+/gu, "---"), ...rows.map((row) => `${row} | ${cells}`)]
  const text = `# Plan 2027–2030\n\n${lines.map((line) => `| ${line} |`).join("\n")}\n\n${legend}\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  return measuresOf(doc).map(({ measure }) => measure)
}

/** The money of the first of them. */
const budgetOf = async (heads: string, cells: string) =>
  (await measuresIn(heads, cells))[0]?.fields.budget

const wordsOf = async (heads: string, cells: string) =>
  (await measuresIn(heads, cells)).map(({ text }) => text)

describe("the amounts of those who pay beside a cost", () => {
  it.each([
    ["Расходы, млн | Источник", "18,5 | РБ – 14,5; ДС – 4,0", "18,5 млн; РБ – 14,5; ДС – 4,0"],
    ["Расходы, млн | Источник", "18,5 | РБ – 14,0; ДС – 4,0", "18,5 млн; РБ – 14,0; ДС – 4,0"],
    ["Всего, млн | РБ | ДС", "18,5 | 14,5 | 4,0", "18,5 млн; РБ: 14,5; ДС: 4,0"],
    [
      "Total, million | State | Donors",
      "18.5 | 14.5 | 4.0",
      "18.5 million; State budget: 14.5; Donors: 4.0",
    ],
    [
      "Cost (million) | Funding",
      "18.5 | 14.5 state budget, 4 Fund",
      "18.5 million; 14.5 state budget, 4 Fund",
    ],
    ["Xərc, milyon | Mənbə", "18,5 | DB 14,5 / D 4,0", "18,5 milyon; DB 14,5 / D 4,0"],
    ["Mənbə | Xərc, milyon", "DB – 14,5; D – 4,0 | 18,5", "DB – 14,5; D – 4,0; 18,5 milyon"],
  ])("[X2] are its shares: %s, %s", async (heads, cells, words) => {
    expect(await budgetOf(heads, cells)).toMatchObject({ amount: 18_500_000, words })
  })

  it.each([
    ["Cost (thousand) | Source", "12 | donors", 12_000, "donor"],
    ["State budget (thousand) | Donors (thousand)", "6 | 6", 12_000, "mixed"],
    ["Cost 2027 | Cost 2028 | Source", "4,000 | 8,000 | state budget", 12_000, "state"],
    ["Budget 2027, thousand EUR | Budget 2028, thousand EUR", "100 | 120 (EU)", 220_000, "donor"],
    ["Budget 2027, thousand EUR | Budget 2028, thousand EUR", "120 | 100 (EU)", 220_000, "donor"],
    ["Бюджет 2027, тыс. | Бюджет 2028, тыс.", "80, госбюджет | 90", 170_000, "state"],
    ["Büdcə 2027, min | Büdcə 2028, min", "90 | 80, dövlət büdcəsi", 170_000, "state"],
    ["Cost 2027 | Cost 2028 | Source", "6,000 | 6,000 | state budget", 12_000, "state"],
  ])("[X2] and what is no share is added: %s, %s", async (heads, cells, amount, kind) => {
    expect(await budgetOf(heads, cells)).toMatchObject({ amount, kind })
  })
})

describe("a column of totals", () => {
  it.each([
    ["State, thousand EUR | EU, thousand EUR | All", "10 | 20 | 30", "30 thousand EUR"],
    ["Госбюджет, тыс. евро | Доноры, тыс. евро | Всего", "10 | 20 | 30", "30 тыс. евро"],
    ["Cəmi | Dövlət, min avro | Donorlar, min avro", "30 | 10 | 20", "30 min avro"],
  ])("[X2] counts what its neighbours count: %s, %s", async (heads, cells, words) => {
    const budget = await budgetOf(heads, cells)
    expect(budget).toMatchObject({ amount: 30_000, currency: "EUR", kind: "mixed" })
    expect(budget?.words).toContain(words)
  })

  it.each([
    ["Budget | Total", "10 thousand EUR | 120", 10_000],
    ["Бюджет, тыс. | Всего", "10 | 10", 10_000],
    ["Büdcə, min | Cəmi", "10 | 4", 10_000],
    ["State, thousand EUR | EU, thousand EUR | Total", "6 | 4 | 2", 10_000],
  ])("[X2] is none of money where it is no sum of it: %s, %s", async (heads, cells, amount) => {
    const budget = await budgetOf(heads, cells)
    expect(budget?.amount).toBe(amount)
    const [first] = await wordsOf(heads, cells)
    expect(first).toMatch(/^Open a house for men\n(?:Total|Всего|Cəmi): \d+$/u)
  })
})

const money = { unit: 1, currency: null, codes: new Map() }

it.each<[words: string, amount: number]>([
  ["EUR 100 thousand; state budget: 60 thousand", 100_000],
  ["EUR 100 thousand; state budget: 60 thousand; EU: 40 thousand", 100_000],
  ["2027: 100 thousand; 2028: 50 thousand, EU", 150_000],
  ["2027: 50 thousand; 2028: 100 thousand, EU", 150_000],
  ["100 thousand; 50 thousand, EU (2028)", 150_000],
  ["2027: 100 тыс.; донор: 50 тыс. в 2028 г.", 150_000],
  ["2027: 60 min; 2028: 40 min; dövlət büdcəsi: 100 min", 100_000],
  ["40 thousand; 60 thousand, EU", 100_000],
  ["Total: 100 thousand; 2027: 30 thousand; 2028: 60 thousand, EU", 100_000],
  ["Всего: 100 тыс.; 2027: 30 тыс.; 2028: 70 тыс.", 100_000],
])("[X2] the whole is not more than its shares and not of one year: %s", (words, amount) => {
  expect(readMoney(words.split("; "), money)?.amount).toBe(amount)
})

it.each([
  ["400: 300 state budget, 100 donors", 400],
  ["400; state budget 300; donors 100", 400],
  ["400 euros, state budget 300, donors 100", 400],
  ["100 state budget; 60 donors; 40 city", 200],
  ["200 city budget; 200 donors", 400],
  ["70 (building) + 70 (staff)", 140],
  ["400; state budget 300; donors 50", 750],
])("[X2] a whole before the parts that add up to it is the amount: %s", (words, amount) => {
  expect(readBudgetWords(words).amount).toBe(amount)
})

it("[X2] beside the code of one source another stands in words", () => {
  const codes = new Map([["db", "state" as const]])
  const read = readBudgetWords("600 DB, 300 donor", { unit: 1, currency: null, codes })
  expect(read).toEqual({ kind: "mixed", amount: 900, currency: null })
})

it.each([
  ["Cost (thousand)", "16 (grant of a fund)", "16 thousand (grant of a fund)"],
  ["Məbləğ (min dinar)", "D – 2 100", "D – 2 100 min dinar"],
  ["Расходы, млн танга", "2027: 16,0; 2028: 4,0", "2027: 16,0; 2028: 4,0 млн танга"],
  ["Cost (thousand)", "none; 100 % grant", "none; 100 % grant (thousand)"],
])("[X23] the unit of the head stands behind its number: %s, %s", async (head, cell, words) => {
  expect((await budgetOf(head, cell))?.words).toBe(words)
})
