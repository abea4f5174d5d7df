import { expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

const budgetOf = async (head: string, cell: string) => {
  const table = [
    `| No | Measure | Lead | Deadline | ${head} |`,
    "|---|---|---|---|---|",
    `| 1.1 | Open a shelter in Orle | Ministry of Health | 2027 | ${cell} |`,
  ].join("\n")
  const { doc } = await importFile(new TextEncoder().encode(table), "plan.md")
  const budget = measuresOf(doc)[0]?.measure.fields.budget
  return [budget?.words, budget?.amount]
}

it.each([
  ["Cost (thousand talers)", "1,240, state budget", "1,240 thousand talers, state budget"],
  ["Стоимость, тыс. руб.", "1 240", "1 240 тыс. руб."],
  ["Məbləğ, min manat", "1 240", "1 240 min manat"],
  ["Cost, thousand talers", "1.24 million", "1.24 million"],
])(
  "[X23] a unit in the head of a table stays with its value: %s, %s",
  async (head, cell, words) => {
    expect(await budgetOf(head, cell)).toEqual([words, 1_240_000])
  },
)

it("[X23] words without a number need no unit", async () => {
  expect((await budgetOf("Cost (thousand talers)", "state budget"))[0]).toBe("state budget")
})

it.each([
  ["Суммы в тыс. марок за весь срок меры: РБ – республиканский бюджет, Д – средства доноров."],
  ["Суммы в тыс. марок. Буква Д означает средства доноров, РБ – республиканский бюджет."],
  ["Source codes: РБ (state budget), Д (donors). Amounts in thousand marks."],
  ['Məbləğ min manatla: "Д" donor vəsaiti, "РБ" dövlət büdcəsi deməkdir.'],
])("[X23] the letters of sources are those that a sentence explains: %s", async (legend) => {
  const table = [
    "| No | Measure | Lead | Deadline | Funds |",
    "|---|---|---|---|---|",
    "| 1.1 | Open a shelter in Orle | Ministry of Health | 2027 | 1 400 Д |",
    "| 1.2 | Train nurses in Orle | Ministry of Health | 2027 | 620 РБ |",
  ].join("\n")
  const { doc } = await importFile(new TextEncoder().encode(`${legend}\n\n${table}`), "plan.md")
  const money = measuresOf(doc).map(({ measure: { fields } }) => [
    fields.budget?.kind,
    fields.budget?.amount,
  ])
  expect(money).toEqual([
    ["donor", 1_400_000],
    ["state", 620_000],
  ])
})

it("[X23] a letter that is a word of the sentence stands for no source", async () => {
  const legend = "В рамках бюджета предусмотрены средства доноров. Суммы в тыс. марок."
  const table =
    "| No | Measure | Lead | Deadline | Funds |\n|---|---|---|---|---|\n| 1 | Открыть приют | Министерство труда | 2027 | 20, в пределах средств |"
  const { doc } = await importFile(new TextEncoder().encode(`${legend}\n\n${table}`), "plan.md")
  expect(measuresOf(doc)[0]?.measure.fields.budget?.kind).toBe("own")
})

it.each([
  ["| Abbreviation | Meaning |\n|---|---|\n| SB | State budget |\n| DF | Donor funds |", "DF 380"],
  ["- SB – state budget\n- DF – donor funds", "380 DF"],
  ["Costs are met from the state budget (SB) or by donors (DN).", "380 DN"],
  ["Here SB is the state budget and DF the funds of donors.", "380 DF"],
  ["Далее: республиканский бюджет (РБ), средства международных организаций (МО).", "МО – 380"],
  ["| Сокращение | Расшифровка |\n|---|---|\n| ДС | донорские средства |", "ДС – 380"],
  ["*İxtisarlar: DB – dövlət büdcəsi, DV – donor vəsaiti. Məbləğlər min dinardır.*", "380 DV"],
  ["Vəsait mənbələri: dövlət büdcəsi (DB), donorların vəsaiti (DV).", "380 DV"],
])(
  "[X23] the letters of sources are known from a list, a table, brackets: %s",
  async (legend, cell) => {
    const table = `| No | Measure | Lead | Deadline | Funds |\n|---|---|---|---|---|\n| 1.1 | Open a shelter in Orle | Ministry of Health | 2027 | ${cell} |`
    const { doc } = await importFile(new TextEncoder().encode(`${legend}\n\n${table}`), "plan.md")
    expect(measuresOf(doc)[0]?.measure.fields.budget?.kind).toBe("donor")
  },
)

it("[X23] the letters of a body that pays stand for no source", async () => {
  const legend = "The Ministry of Labour (ML) pays donors back."
  const table =
    "| No | Measure | Lead | Deadline | Funds |\n|---|---|---|---|---|\n| 1.1 | Open a shelter in Orle | Ministry of Health | 2027 | 380 ML |"
  const { doc } = await importFile(new TextEncoder().encode(`${legend}\n\n${table}`), "plan.md")
  expect(measuresOf(doc)[0]?.measure.fields.budget?.kind).toBe("unknown")
})

it("[X23] the letters of a body in a list of abbreviations stand for no source", async () => {
  const legend =
    "| Abbreviation | Meaning |\n|---|---|\n| IOM | International Organization for Migration |"
  const cell = "400, of which 300 state budget and 100 donors (IOM grant)"
  const table = `| No | Measure | Lead | Deadline | Funds |\n|---|---|---|---|---|\n| 1.1 | Open a shelter in Orle | Ministry of Health | 2027 | ${cell} |`
  const { doc } = await importFile(new TextEncoder().encode(`${legend}\n\n${table}`), "plan.md")
  expect(measuresOf(doc)[0]?.measure.fields.budget?.kind).toBe("mixed")
})

/** The money of each measure of a plan written in lines. */
async function moneyOf(text: string) {
  const { doc } = await importFile(
    new TextEncoder().encode(`# Plan\n\n## Goal 1. Aim\n\n${text}\n`),
    "plan.md",
  )
  return measuresOf(doc).map(({ measure: { fields } }) => [
    fields.budget?.words,
    fields.budget?.amount,
  ])
}

it.each([
  ["Budget (thousand EUR): 25", "25 thousand EUR", 25_000],
  [
    "Budget (of which donors 30%): 100 thousand EUR",
    "100 thousand EUR (of which donors 30%)",
    100_000,
  ],
  ["Budget (EUR): 100 thousand", "100 thousand (EUR)", 100_000],
  ["Budget (thousand EUR): 1.2 million EUR", "1.2 million EUR (thousand EUR)", 1_200_000],
  ["Бюджет (тыс. руб.): 25, госбюджет", "25 тыс. руб., госбюджет", 25_000],
  [
    "Бюджет (из них доноры 30 %): 100 тыс. манатов",
    "100 тыс. манатов (из них доноры 30 %)",
    100_000,
  ],
  ["Büdcə (min manat): 25", "25 min manat", 25_000],
  ["Büdcə (o cümlədən donor 30%): 100 min manat", "100 min manat (o cümlədən donor 30%)", 100_000],
])(
  "[X23] a unit in a label moves to a number without one, and no other note does: %s",
  async (line, ...money) => {
    const [first] = await moneyOf(
      `1.1. Open a shelter\nLead: Ministry of Health\nTerm: 2027\n${line}`,
    )
    expect(first).toEqual(money)
  },
)

it.each([
  ["Budget (thousand EUR): 25", "EUR 300,000, state budget"],
  ["Funding (in thousand EUR): 25", "EUR 300,000, state budget"],
  ["Бюджет (тыс. евро): 25", "300 000 евро, госбюджет"],
  ["Büdcə (min avro): 25", "300 000 avro, dövlət büdcəsi"],
])("[X23] a unit in the label of one value counts no other: %s", async (line, other) => {
  const card = (at: number, budget: string) =>
    `1.${at}. Open house ${at}\nLead: Ministry of Health\nTerm: 2027\n${budget}`
  const found = await moneyOf(`${card(1, line)}\n\n${card(2, `Budget: ${other}`)}`)
  expect(found.map(([, amount]) => amount)).toEqual([25_000, 300_000])
})

it("[X23] nor does one in a card of its own", async () => {
  const card = (at: number, budget: string) =>
    `### Measure 1.${at}. Open house ${at}\n\n| Lead | Police |\n|---|---|\n${budget}\n| Term | 2027 |`
  const found = await moneyOf(
    `${card(1, "| Budget (thousand EUR) | 25 |")}\n\n${card(2, "| Budget | EUR 300,000 |")}`,
  )
  expect(found.map(([, amount]) => amount)).toEqual([25_000, 300_000])
})

it("[X23] a unit stated for all counts all", async () => {
  const card = "1.1. Open a house\nLead: Ministry of Health\nTerm: 2027\nBudget: 25, state budget"
  const found = await moneyOf(`All amounts are in thousand EUR: see below.\n\n${card}`)
  expect(found.map(([, amount]) => amount)).toEqual([25_000])
})
