import { expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

const table = (heads: string, rows: readonly string[]) =>
  [heads, heads.replace(/[^|]+/gu, "---"), ...rows].map((row) => `| ${row} |`).join("\n")

/** Leads, partners and time of each measure, in tables under one objective each. */
async function fieldsOf(...tables: readonly string[]) {
  const text = tables.map((one, at) => `## Objective ${at + 1}. Aim\n\n${one}\n`).join("\n")
  const { doc } = await importFile(new TextEncoder().encode(`# Plan\n\n${text}`), "plan.md")
  return measuresOf(doc).map(({ measure: { fields } }) =>
    [
      fields.lead.join(" + "),
      fields.partners.map(({ name }) => name).join(" + "),
      fields.time?.words,
    ].join(" | "),
  )
}

it.each([
  ["Responsible | To be done by", "Ministry of Labour | 30 June 2028; half by 2027"],
  ["Done by | Ready by", "Ministry of Labour | 30 June 2028; half by 2027"],
  ["Lead | Execution", "Ministry of Labour | 30 June 2028; half by 2027"],
  ["Ответственный | Исполнение", "МВД | II квартал 2028 года"],
  ["Исполнение | Когда", "МВД | II квартал 2028 года"],
  ["Məsul | Yerinə yetirilməsi", "DİN | 2028-ci ilin II rübü"],
  ["Həyata keçirir | Nə vaxt", "DİN | 2028-ci ilin II rübü"],
])("[X31] a head that may be of a body or a time is what its cells are: %s", async (heads, row) => {
  const rows = ["1 | Open a house for men", "2 | Teach all guards"].map((one) => `${one} | ${row}`)
  const found = row.replace(" | ", " |  | ")
  expect(await fieldsOf(table(`No. | Activity | ${heads}`, rows))).toEqual([found, found])
  // One row of each table, read with the others of its form.
  const each = rows.map((one) => table(`No. | Activity | ${heads}`, [one]))
  expect(await fieldsOf(...each)).toEqual([found, found])
  expect(await fieldsOf(table(`No. | Activity | ${heads}`, rows.slice(0, 1)))).toEqual([found])
})

it.each([["–"], ["—"], ["..."], ["n/a"], ["н/д"], ["yoxdur"]])(
  "[X31] a lead that is none is not made up from elsewhere: %s",
  async (none) => {
    const heads = "No. | Activity | Responsible | Working with | To be done by"
    const rows = [
      `1 | Open a house for men | ${none} | Lantern | 30 June 2028`,
      "2 | Teach all guards | Border Guard Service | Lantern | May 2029",
    ]
    expect(await fieldsOf(table(heads, rows))).toEqual([
      " | Lantern | 30 June 2028",
      "Border Guard Service | Lantern | May 2029",
    ])
  },
)

it("[X31] names that stand under a known head are bodies under an unknown one", async () => {
  const rows = [
    "1 | Open a house for men | Police | Lantern | 2028",
    "2 | Teach all guards | Lantern | Police | 2029",
  ]
  const found = await fieldsOf(table("No. | Activity | Lead | Beside it | Deadline", rows))
  expect(found).toEqual(["Police | Lantern | 2028", "Lantern | Police | 2029"])
})

it("[X31] a plain head stays what it says", async () => {
  const rows = [
    "1 | Open a house for men | Ministry of Labour | phase A",
    "2 | Teach all guards | Border Guard Service | phase B",
  ]
  expect(await fieldsOf(table("No. | Activity | Responsible | Period", rows))).toEqual([
    "Ministry of Labour |  | phase A",
    "Border Guard Service |  | phase B",
  ])
})
