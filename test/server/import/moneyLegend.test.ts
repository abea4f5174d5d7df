import { expect, it } from "vitest"
import { importFile } from "../../../server/import/importFile.ts"
import { measuresOf } from "../../../shared/document/outline.ts"

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
  ["Cost (thousand talers)", "1,240, state budget", "1,240, state budget (thousand talers)"],
  ["Стоимость, тыс. руб.", "1 240", "1 240 (тыс. руб.)"],
  ["Məbləğ, min manat", "1 240", "1 240 (min manat)"],
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
