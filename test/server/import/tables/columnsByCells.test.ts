import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { cellFields } from "../../../../server/import/tables/cellFields.ts"
import { roleOfCells } from "../../../../server/import/tables/cellRoles.ts"
import { columnRoles } from "../../../../server/import/tables/columns.ts"
import { columnsByCells } from "../../../../server/import/tables/columnsByCells.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

const table = (...rows: string[]) =>
  [rows[0], rows[0]?.replace(/[^|]+/gu, "---"), ...rows.slice(1)].join("\n")

/** Words, bodies, time, indicators and money of each measure of a table. */
async function fieldsOf(text: string) {
  const file = new TextEncoder().encode(`# Plan\n\n## Part\n\n${text}\n`)
  const { doc } = await importFile(file, "plan.md")
  return measuresOf(doc).map(({ measure: { text: words, fields } }) =>
    [
      words,
      [...fields.lead, ...fields.partners.map(({ name }) => name)].join(" + "),
      fields.time?.words ?? "",
      fields.indicators.map(({ words, verification }) => words || `[${verification}]`).join("; "),
      fields.budget?.words ?? "",
    ].join(" | "),
  )
}

/** The roles of the columns of a table with known heads. */
function rolesOf(heads: readonly string[], cells: readonly (readonly string[])[]) {
  return columnsByCells(columnRoles(heads) ?? [], heads, cells)
}

describe("a known column of bodies", () => {
  it("[X31] stays one, though its bodies have words of money in their names", () => {
    const bodies = [
      "Ministry of Interior, Donor Coordination Council",
      "Ministry of Labour, State Treasury",
      "Ministry of Finance, Budget Office",
    ]
    const cells = [["Open", "Teach", "Count"], bodies, ["Houses", "Nurses", "Cases"]]
    expect(rolesOf(["Measure", "Responsible", "Indicator"], cells)[1]).toBe("responsible")
  })

  it.each([
    ["sources without sums", ["Donors", "Grant givers"]],
    ["bodies with sums of their own", ["IOM", "Ministry of Labour (EUR 900)"]],
  ])("[X31] stays one over %s", (_, partners) => {
    const cells = [["Open a house", "Teach nurses"], partners, ["2027", "2028"]]
    expect(rolesOf(["Measure", "Partners", "Time"], cells)[1]).toBe("partners")
  })

  it("[X31] a known column of money stays one, though bodies give it", () => {
    const cells = [
      ["Open", "Teach", "Count"],
      ["UNDP", "Ministry of Finance", "State budget"],
      ["2027", "2028", "2029"],
    ]
    expect(rolesOf(["Measure", "Funding", "Time"], cells)[1]).toBe("budget")
  })
})

describe("a column whose head nobody knows", () => {
  it.each<[cells: string[], head: string]>([
    [["ISO 9001", "ISO 27001", "ISO 45001"], "Norm"],
    [["ILO 189", "ILO 29"], "Yardage"],
    [["ILO 189", "ILO 29"], "Norm (EUR)"],
    [["ZRU 154", "ZRU 154"], "Paper"],
    [["B 2", "M 21"], "Room"],
    [["R 2030", "R 2031"], "Room"],
    [["12", "340 and more"], "Territory (thousand people)"],
    [["12 and more", "340 or so"], "Tirage (thousand copies)"],
    [["12 and more", "340 or so"], "Население (тыс. чел.)"],
    [["12 or so", "340 or so"], "Əhatə (min nəfər)"],
    [["90 and more", "45 or so"], "Length (min)"],
    [["90 min", "45 min"], "Length"],
    [["20 thousand people", "30 thousand people"], "Reach"],
    [["Done in 2023", "Begun in 2024"], "Where it stands"],
    [["Выполнено в 2023 г.", "Начато в 2024 г."], "Что вышло"],
    [["2023-cü ildə icra olunub", "2024-cü ildə başlanıb"], "Hal"],
    [["Law drafted in 2024", "Courses for nurses until 2026"], "So far"],
  ])("[X31] is of no money and no time: %s under %s", (cells, head) => {
    expect(["budget", "time"]).not.toContain(roleOfCells(cells, head))
  })

  it.each<[cells: string[], head: string, role: string]>([
    [["ZS 96,000", "ZS 1,200"], "Chest", "budget"],
    [["ZS 96,000", "ZS 750"], "Chest", "budget"],
    [["ZS 96,000", "KR 1,200"], "Cost", "budget"],
    [["1,200", "340"], "Coins (thousand crowns)", "budget"],
    [["1,200", "340"], "Purse (ZS '000)", "budget"],
    [["1,200", "340"], "Chest (thousands)", "budget"],
    [["640", "90"], "Kisə (min manat)", "budget"],
    [["12 тыс. талов", "3 тыс. талов"], "Кошелёк", "budget"],
    [["by the end of 2027", "second half of 2029"], "Tide", "time"],
    [["II квартал 2027 г.", "с 1 марта 2028 г. по 2030 г."], "Час", "time"],
    [["2027-ci ilin sonunadək", "hər il 1 fevraladək"], "Gün", "time"],
  ])("[X31] is of money or time: %s under %s", (cells, head, role) => {
    expect(roleOfCells(cells, head)).toBe(role)
  })
})

describe("a body with a joint in its name", () => {
  const columns = ["measure", "lead"] as const

  it.each([
    "Ministry of Interior; Commission for 2030 Agenda",
    "Ministry of Finance, Budget Office",
    "Ministry of Finance; Treasury",
    "Ministry of Labour; Donors",
  ])("[X31] stays whole where the head names one field: %s", (words) => {
    expect(cellFields("lead", "Lead", words, columns)).toEqual([["lead", words]])
  })

  it("[X31] leaves a time and a sum beside it to their fields", () => {
    const words = "Ministry of Interior; by May 2027; EUR 900"
    expect(cellFields("lead", "Lead", words, columns)).toEqual([
      ["lead", "Ministry of Interior"],
      ["time", "by May 2027"],
      ["budget", "EUR 900"],
    ])
  })
})

describe("a hostile cell", () => {
  it.each([
    ["of open parentheses", "(".repeat(100_000)],
    ["of commas", ", ".repeat(100_000)],
    ["of blanks and slashes", " / ".repeat(33_000)],
  ])("[X31] is not told apart: %s", (_, words) => {
    expect(cellFields("lead", "Lead", words, ["measure", "lead"])).toEqual([["lead", words]])
    expect(roleOfCells([words, words], "Lead")).toBeNull()
  })

  it("[X31] leaves what stands in parentheses together, and an open one parts nothing", () => {
    const told = (words: string) => cellFields("lead", "Who and when", words, ["measure", "lead"])
    expect(told("Ministry of Labour (offices; 2027), 2028")).toEqual([
      ["responsible", "Ministry of Labour (offices; 2027)"],
      ["time", "2028"],
    ])
    expect(told("Ministry of Labour (offices; 2028")).toEqual([
      ["responsible", "Ministry of Labour (offices"],
      ["time", "2028"],
    ])
  })

  it("[X31] stands under a hostile head", () => {
    const head = "(".repeat(1_000)
    expect(cellFields("lead", `${head}who / when`, "Ministry; 2027", ["lead", "time"])).toEqual([
      ["lead", "Ministry; 2027"],
    ])
  })
})

describe("a table that looks back", () => {
  const acts = [
    "| Act | Adopted by | Date |",
    "| Law on the prevention of trafficking in persons | Ministry of Justice | 2015 |",
    "| Rules on the houses for those who were sold | Ministry of Labour | 2018 |",
  ]

  it.each([
    ["acts", table(...acts)],
    [
      "events",
      table(
        "| Event | Convened by | Held on |",
        "| Round table on the rights of those who were sold | Ministry of Justice | May 2023 |",
        "| Meeting of all labour inspectors of the north | Ministry of Labour | June 2023 |",
      ),
    ],
    [
      "acts, in Russian",
      table(
        "| Акт | Кем принят | Час |",
        "| Закон о противодействии торговле людьми | МВД | май 2015 г. |",
        "| Правила о домах для пострадавших женщин | Минтруда | март 2018 г. |",
      ),
    ],
    [
      "acts, in Azerbaijani",
      table(
        "| Akt | Kim qəbul edib | Gün |",
        "| İnsan alverinə qarşı mübarizə haqqında Qanun | Ədliyyə Nazirliyi | 2015-ci il |",
        "| Sığınacaqların saxlanması haqqında Qaydalar | Əmək Nazirliyi | 2018-ci il |",
      ),
    ],
  ])("[X31] has no measures: %s", async (_, text) => {
    expect(await fieldsOf(text)).toEqual([])
  })

  it("[X31] does not go on with the measures of an earlier table", async () => {
    const measures = table(
      "| Measure | Lead | Time |",
      "| Open a house | Ministry of Labour | 2027 |",
      "| Teach nurses | Ministry of Health | 2028 |",
    )
    expect(await fieldsOf(`${measures}\n\n${table(...acts)}`)).toEqual([
      "Open a house | Ministry of Labour | 2027 |  | ",
      "Teach nurses | Ministry of Health | 2028 |  | ",
    ])
  })

  it.each([
    [
      "somebody is responsible by a time",
      table(
        "| Law | Responsible | Deadline |",
        "| Lay a law on compensation before Parliament | Ministry of Justice | 2027 |",
        "| Lay a law on free days before Parliament | Ministry of Labour | 2028 |",
      ),
    ],
    [
      "something is to be reached",
      table(
        "| Act | Hands | Season | From here to there |",
        "| Open a house for those who were sold | Ministry of Justice | 2027 | Beds: 0 → 5 |",
        "| Teach the signs to all nurses | Ministry of Labour | 2028 | Nurses: 0 → 9 |",
      ),
    ],
    [
      "what is held tells of success",
      table(
        "| Undertaking | Hands | Season | Sessions held |",
        "| Call the council together in the capital | Ministry of Justice | 2027 | Some |",
        "| Call the inspectors together in the north | Ministry of Labour | 2028 | Few |",
      ),
    ],
  ])("[X31] is one of measures where %s", async (_, text) => {
    expect(await fieldsOf(text)).toHaveLength(2)
  })
})

describe("a column of values from one to another", () => {
  const heads = (head: string) => ["Measure", "Responsible", head, "Proof"]
  const cells = (values: string[]) => [
    ["Open a house", "Teach nurses", "Count cases"],
    ["Ministry of Labour", "Ministry of Health", "Bureau of Statistics"],
    values,
    ["Register", "Diplomas", "Yearbook"],
  ]
  const values = ["Beds (0 → 20)", "Nurses: 12 → 80", "Cases counted (0 % → 90 %)"]

  it.each(["Progress", "Where we go", "Продвижение", "Ход дела", "İrəliləyiş"])(
    "[X31] holds indicators and the proofs beside it sources, whatever its head: %s",
    (head) => {
      expect(rolesOf(heads(head), cells(values)).slice(2)).toEqual(["indicator", "verification"])
    },
  )

  it("[X31] is no such column where few of its cells have them", () => {
    const found = rolesOf(heads("Progress"), cells(["Begun", "Nurses: 12 → 80", "None"]))
    expect(found.slice(2)).toEqual(["other", "indicator"])
  })

  it("[X31] leaves a known column of indicators beside it what it is", () => {
    const all = ["Measure", "Responsible", "Progress", "Indicator"]
    expect(rolesOf(all, cells(values)).slice(2)).toEqual(["other", "indicator"])
  })
})

describe("a column of the acts that complete measures", () => {
  const rows = [
    "| 1 | Open a house | Order; beds: 0 → 20 | Ministry of Labour | 2027 |",
    "| 2 | Teach nurses | Nurses: 12 → 80 | Ministry of Health | 2028 |",
    "| 3 | Count cases | Order of the Minister | Bureau of Statistics | 2029 |",
  ]

  it("[X31] is of indicators as a whole where most have values", async () => {
    const head = "| No. | Measure | Form of completion | Responsible | Time |"
    const found = (await fieldsOf(table(head, ...rows))).map((row) => row.split(" | ")[3])
    expect(found).toEqual(["Order; beds", "Nurses", "Order of the Minister"])
  })

  it("[X31] is of proofs as a whole where few have", async () => {
    const head = "| No. | Measure | Form of completion | Responsible | Time |"
    const acts = rows.map((row) => row.replace(/Nurses: 12 → 80/u, "Decree"))
    const found = (await fieldsOf(table(head, ...acts))).map((row) => row.split(" | ")[3])
    expect(found.every((form) => form?.startsWith("["))).toBe(true)
  })
})
