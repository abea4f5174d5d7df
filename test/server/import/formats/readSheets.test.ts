import { strToU8, zipSync } from "fflate"
import { writeOds } from "hucre/ods"
import { writeXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { unfoldedLimit } from "../../../../server/import/formats/openZip.ts"
import { readSheets, sheetLimits } from "../../../../server/import/formats/readSheets.ts"
import { Problem } from "../../../../shared/problem.ts"

const book = (rows: unknown[][], name = "Recommendations") =>
  writeXlsx({ sheets: [{ name, rows: rows as string[][] }] })

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** A workbook of one sheet whose XML is given, and whatever other parts. */
function workbook(sheet: string, parts: Record<string, string> = {}): Uint8Array {
  const all = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])))
}

async function refusal(bytes: Uint8Array, name = "table.xlsx"): Promise<Problem> {
  try {
    await readSheets(bytes, name)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error("The file was read.")
}

const rowsOf = async (bytes: Uint8Array, name = "table.xlsx") =>
  (await readSheets(bytes, name)).sheets.map(({ rows }) => rows)

describe("a table in a file", () => {
  const rows = [
    ["No.", "Recommendation", "Year"],
    ["14", "Set up a fund.", 2021],
    ["15", "Zərərçəkmiş şəxslərə kömək edin; Оказать помощь.", null],
  ]
  const words = [
    ["No.", "Recommendation", "Year"],
    ["14", "Set up a fund.", "2021"],
    ["15", "Zərərçəkmiş şəxslərə kömək edin; Оказать помощь.", ""],
  ]

  it("[X21] is read alike from Excel, OpenDocument and CSV", async () => {
    expect(await rowsOf(await book(rows))).toEqual([words])
    const ods = await writeOds({ sheets: [{ name: "One", rows: rows as string[][] }] })
    const [read] = await rowsOf(ods, "table.ods")
    expect(read?.map((row) => [0, 1, 2].map((at) => row[at] ?? ""))).toEqual(words)
    const csv = words.map((row) => row.map((cell) => `"${cell}"`).join(";")).join("\r\n")
    expect(await rowsOf(strToU8(csv), "table.csv")).toEqual([words])
  })

  it("[X21] gives formulas as their last result, also where that is a failure", async () => {
    const bytes = workbook(
      '<row r="1"><c r="A1"><f>HYPERLINK("http://evil.example","x")</f><v>3</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="inlineStr"><is><t>=cmd|x</t></is></c></row>',
    )
    const { sheets, notRead } = await readSheets(bytes, "table.xlsx")
    expect(sheets[0]?.rows[0]).toEqual(["3", "#DIV/0!", "TRUE", "=cmd|x"])
    expect(notRead).toEqual([])
  })

  it("[X21] gives a share in percent as one sees it, from Excel and OpenDocument", async () => {
    const shares = [[0.5], [1], [0.333], [0.5], [50]]
    const formats = ["0%", "0.00%", "#,##0.0 %", "0.0", '0" %"']
    const cells = new Map(
      formats.map((numFmt, at) => [
        `${at},0`,
        { value: shares[at]?.[0] ?? null, style: { numFmt } },
      ]),
    )
    const sheets = [{ name: "One", rows: shares, cells }]
    const read = [["50 %"], ["100 %"], ["33.3 %"], ["0.5"], ["50"]]
    expect(await rowsOf(await writeXlsx({ sheets }))).toEqual([read])
    const [ods] = await rowsOf(await writeOds({ sheets }), "table.ods")
    expect(ods?.slice(0, 2)).toEqual(read.slice(0, 2))
  })

  it("[X21] shows no hidden sheet", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "Seen", rows: [["a"]] },
        { name: "Hidden", rows: [["b"]], hidden: true },
      ],
    })
    expect((await readSheets(bytes, "t.xlsx")).sheets.map(({ name }) => name)).toEqual(["Seen"])
  })

  it("[X21] tells ends of cells and columns that are left out", async () => {
    const long = "x".repeat(sheetLimits.characters + 1)
    const wide = Array.from({ length: sheetLimits.columns + 2 }, () => "a")
    const { sheets, notRead } = await readSheets(await book([[long], wide]), "t.xlsx")
    expect(sheets[0]?.rows.map((row) => row.length <= sheetLimits.columns)).toEqual([true, true])
    expect(notRead.map(({ what }) => what)).toEqual([
      `rows beyond ${sheetLimits.columns} columns`,
      `ends of cells of more than ${sheetLimits.characters} characters`,
    ])
  })
})

describe("a table that is broken or means harm", () => {
  it.each([
    ["nothing at all", new Uint8Array(), "t.xlsx", /empty/],
    ["text under the name of a workbook", strToU8("Hello"), "t.xlsx", /\.xlsx/],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "t.xls", /old version of Excel/],
    ["an encrypted workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "t.xlsx", /password/],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "t.xlsx", /no table/],
    ["a Word file", zipSync({ "word/document.xml": strToU8("<a/>") }), "t.xlsx", /no table/],
    ["a picture under a text's name", Uint8Array.of(1, 0, 2, 0), "t.csv", /not plain text/],
    ["a text without words", strToU8(";;\n;;"), "t.csv", /no text/],
    ["an unknown kind", strToU8("x"), "t.pdf", /\.xlsx/],
    ["a sheet without cells", workbook(""), "t.xlsx", /no text/],
    [
      "a directory without sheets",
      zipSync({ "xl/workbook.xml": strToU8("<a>") }),
      "t.xlsx",
      /damaged/,
    ],
  ])("[X22] is refused with the reason: %s", async (_, bytes, name, reason) => {
    const problem = await refusal(bytes, name)
    expect(problem.code).toBe("unreadable-file")
    expect(problem.detail).toMatch(reason)
  })

  it("[X22] is refused wherever the workbook is cut short", async () => {
    const whole = await book([
      ["No.", "Recommendation"],
      ["1", "Set up a fund."],
    ])
    for (let part = 1; part < 12; part++) {
      const cut = whole.slice(0, Math.floor((whole.length * part) / 12))
      expect((await refusal(cut)).code).toBe("unreadable-file")
    }
  })

  it.each(["xl/media/a.xml", "xl/media/a.png", "xl/worksheets/sheet2.bin", "a", "mimetype"])(
    "[X22] that unfolds to too much is refused before it is read, whatever the part is called (%s)",
    async (name) => {
      const bomb = workbook("", { [name]: " ".repeat(unfoldedLimit + 1) })
      expect(bomb.length).toBeLessThan(1_000_000)
      for (const file of ["table.xlsx", "table.ods"]) {
        const bytes = file.endsWith("ods")
          ? zipSync({ "content.xml": strToU8("<a/>"), [name]: new Uint8Array(unfoldedLimit + 1) })
          : bomb
        const problem = await refusal(bytes, file)
        expect([problem.code, problem.detail]).toEqual([
          "unreadable-file",
          expect.stringMatching(/more data than any plan/),
        ])
      }
    },
  )

  it("[X22] with more parts than any workbook has is refused", async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`a/${at}`, ""]))
    expect((await refusal(workbook("", parts))).detail).toMatch(/too many parts/)
  })

  it("[X22] of more rows than are read is too large", async () => {
    const row = (at: number) => `<row r="${at}"><c r="A${at}"><v>${at}</v></c></row>`
    const many = Array.from({ length: 300_000 }, (_, at) => row(at + 1)).join("")
    expect((await refusal(workbook(many))).code).toBe("too-large")
    const csv = "a;b\n".repeat(sheetLimits.rows + 1)
    expect((await refusal(strToU8(csv), "t.csv")).code).toBe("too-large")
    expect(await rowsOf(strToU8("a;b\n".repeat(sheetLimits.rows)), "t.csv")).toHaveLength(1)
  })

  it("[X22] with one cell in the furthest corner ends in a refusal or in what it holds", async () => {
    const corner = workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    expect(["unreadable-file", "too-large"]).toContain((await refusal(corner)).code)
  })

  it("[X22] with entities does not unfold them", async () => {
    const entities = workbook("", {
      "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x&b;</t></is></c></row></sheetData></worksheet>`,
    })
    const read = await rowsOf(entities).catch((error: unknown) => error)
    if (read instanceof Problem) expect(read.code).toBe("unreadable-file")
    else expect(JSON.stringify(read)).not.toContain("haha")
  })

  it("[X22] with cells of a wrong kind or place is read as far as it goes", async () => {
    const odd = workbook(
      '<row r="x"><c r="A1" t="s"><v>99</v></c><c r="??"><v>b</v></c><c r="C1" t="n"><v>no number</v></c><c r="D1" t="d"><v>nonsense</v></c><c r="E1" t="inlineStr"><is><t>kept</t></is></c></row>',
    )
    const read = await rowsOf(odd).catch((error: unknown) => error)
    if (read instanceof Problem) expect(read.code).toBe("unreadable-file")
    else expect(JSON.stringify(read)).toContain("kept")
  })
})
