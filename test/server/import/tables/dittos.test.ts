import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

/** The measures of a file, in a line each: words, bodies, time, indicators with their values, money. */
async function fieldsOf(text: string): Promise<string[]> {
  const { doc } = await importFile(new TextEncoder().encode(`# Plan\n\n${text}\n`), "plan.md")
  return measuresOf(doc).map(({ measure: { text: words, fields } }) =>
    [
      words,
      [...fields.lead, ...fields.partners.map(({ name }) => name)].join(" + "),
      fields.time?.words ?? "",
      fields.indicators
        .map(({ words, baseline, target }) => `${words}${baseline && `: ${baseline} → ${target}`}`)
        .join("; "),
      fields.budget?.words ?? "",
    ].join(" | "),
  )
}

const table = (...rows: string[]) =>
  [rows[0], rows[0]?.replace(/[^|]+/gu, "---"), ...rows.slice(1)].join("\n")

it.each(["do.", "Do.", "id.", "(id.)", "Ibid."])(
  "[X32] a short word with a stop means the cell above: %s",
  async (sign) => {
    const text = table(
      "| Measure | Responsible | Time |",
      "| Open a house | Ministry of Labour | 2027 |",
      `| Close a house | ${sign} | 2028 |`,
      "| Sell a house | Same | 2029 |",
    )
    expect(await fieldsOf(text)).toEqual([
      "Open a house | Ministry of Labour | 2027 |  | ",
      "Close a house | Ministry of Labour | 2028 |  | ",
      "Sell a house | Ministry of Labour | 2029 |  | ",
    ])
  },
)

describe("what stood above", () => {
  const head = "| Measure | Responsible | Time |"
  const before = "| Open a house | Ministry of Interior | 2027 |"
  const sign = '| Teach nurses | " | 2028 |'
  const own = "| Count cases | Bureau of Statistics | 2029 |"
  it.each<[name: string, text: string]>([
    ["a heading", `${table(head, before)}\n\n## Goal 2\n\n${table(head, sign, own)}`],
    ["a new table's head", `${table(head, before)}\n\n${table(head, sign, own)}`],
    [
      "a row that names what follows",
      table(head, before, "| **Goal 2. Courses** | | |", sign, own),
    ],
  ])("[X32] is forgotten at %s", async (_, text) => {
    expect(await fieldsOf(text)).toEqual([
      "Open a house | Ministry of Interior | 2027 |  | ",
      "Teach nurses |  | 2028 |  | ",
      "Count cases | Bureau of Statistics | 2029 |  | ",
    ])
  })

  it("[X32] is forgotten at a heading between measures in lines", async () => {
    const text =
      "## Goal 1\n\n**Action 1.** Open a house.\n\nResponsible: Ministry of Labour\n\nTime: 2027\n\n## Goal 2\n\n**Action 2.** Close a house.\n\nResponsible: as above\n\nTime: 2028"
    expect((await fieldsOf(text))[1]).toBe("Close a house. |  | 2028 |  | ")
  })

  it("[X32] is forgotten for empty cells as well", async () => {
    const legend = "An empty cell means that the entry of the row above applies."
    const rows = table(head, before, "| **Goal 2. Courses** | | |", "| Teach nurses | | 2028 |")
    expect((await fieldsOf(`${legend}\n\n${rows}`))[1]).toBe("Teach nurses |  | 2028 |  | ")
  })
})

describe("a table whose empty cells mean those above", () => {
  const legend = "An empty cell means that the entry of the row above applies."
  const head =
    "| Measure | Responsible | Time | Indicator | Baseline | Target | Cost | Source of funds |"
  const first =
    "| Open a house | Ministry of Labour | 2027 | Beds | 0 | 20 | EUR 900 | State budget |"

  it("[X32] repeats who, when and from where the money comes, and no value or sum", async () => {
    const rows = table(head, first, "| Teach nurses | | | | | | | |")
    const [one, two] = await fieldsOf(`${legend}\n\n${rows}`)
    expect(one).toBe(
      "Open a house | Ministry of Labour | 2027 | Beds: 0 → 20 | EUR 900; State budget",
    )
    expect(two).toBe("Teach nurses | Ministry of Labour | 2027 |  | State budget")
  })

  it("[X32] repeats all that says so in words", async () => {
    const rows = table(head, first, '| Teach nurses | | | " | " | " | " | |')
    expect((await fieldsOf(`${legend}\n\n${rows}`))[1]).toBe(
      "Teach nurses | Ministry of Labour | 2027 | Beds: 0 → 20 | EUR 900; State budget",
    )
  })
})

it("[X32] a measure that is the same as above has its words and fields of its own", async () => {
  const text = table(
    "| No. | Goal | Measure | Responsible | Time |",
    "| 1.1 | Courses | Train officers | Ministry of Justice | 2027 |",
    '| 1.2 | " | " | Ministry of Interior | 2028 |',
    '| 1.3 | Houses | Open a house | " | " |',
  )
  expect(await fieldsOf(text)).toEqual([
    "Train officers | Ministry of Justice | 2027 |  | ",
    "Train officers | Ministry of Interior | 2028 |  | ",
    "Open a house | Ministry of Interior | 2028 |  | ",
  ])
})
