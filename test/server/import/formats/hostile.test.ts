import { readFileSync } from "node:fs"
import fc from "fast-check"
import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { unfoldedLimit } from "../../../../server/import/formats/openZip.ts"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"
import { Problem } from "../../../../shared/problem.ts"
import { cpuTime } from "../../../cpuTime.ts"
import { cell, paragraph, table, wordFile, wordParts } from "./wordFile.ts"

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../samples/${name}`, import.meta.url)))

/** The Problem that an import ends in; any other failure, and none, fails the test. */
async function refusal(bytes: Uint8Array, name: string): Promise<Problem> {
  try {
    await importFile(bytes, name)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error("The file was read.")
}

/** Overwrites the sizes that the directory and the parts of an archive declare. */
function declareSize(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 < copy.length; at++) {
    const signature = view.getUint32(at, true)
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true)
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true)
  }
  return copy
}

describe("a file that is broken or means harm", () => {
  it.each([
    ["nothing at all", new Uint8Array(), "plan.docx", /empty. Save it again/],
    ["text under a Word name", strToU8("Hello"), "plan.docx", /not a Word document/],
    [
      "an old or encrypted Word file",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      "plan.docx",
      /password/,
    ],
    [
      "an old Word file",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      "plan.doc",
      /old version of Word/,
    ],
    ["a PDF", strToU8("%PDF-1.7"), "plan.pdf", /PDF/],
    ["an unknown kind", strToU8("x"), "plan.xyz", /\.docx/],
    [
      "a ZIP that is no Word file",
      zipSync({ "a.txt": strToU8("a") }),
      "plan.docx",
      /not a Word document/,
    ],
    ["JSON that is none", strToU8("{"), "plan.json", /Export the plan again/],
    ["JSON of something else", strToU8('{"a":1}'), "plan.json", /plan\.json/],
    ["a plan of a newer program", strToU8('{"concord":2}'), "plan.json", /newer/],
    ["a text without words", strToU8("\n \n"), "plan.md", /no text in the file. If/],
    ["a picture under a text's name", Uint8Array.of(1, 0, 2, 0), "plan.md", /not plain text/],
  ])("[X6] is refused with the reason: %s", async (_, bytes, name, reason) => {
    const problem = await refusal(bytes, name)
    expect(problem.code).toBe("unreadable-file")
    expect(problem.detail).toMatch(reason)
  })

  it("[X6] is too large above 50 MB", async () => {
    const problem = await refusal(new Uint8Array(50 * 1024 * 1024 + 1), "plan.docx")
    expect(problem.code).toBe("too-large")
    expect(problem.detail).toContain("Remove large pictures")
  })

  it("[X6] is refused wherever a Word file is cut short", async () => {
    const whole = sample("valdoria-plan.pandoc.docx")
    for (let part = 1; part < 20; part++) {
      const cut = whole.slice(0, Math.floor((whole.length * part) / 20))
      const problem = await refusal(cut, "plan.docx")
      expect(problem.code).toBe("unreadable-file")
      // Cut so early that it is no archive, it is no Word file; from then on it ends in the middle.
      expect(problem.detail).toMatch(/Save it again|Save the plan in Word/)
    }
  })

  it("[X6] is either read or refused, whatever bytes of it are wrong", async () => {
    const whole = sample("valdoria-plan.pandoc.docx")
    const place = fc.nat({ max: whole.length - 1 })
    const damage = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = whole.slice()
        for (const [at, value] of changes) bytes[at] = value
        try {
          ;(await importFile(bytes, "plan.docx")).doc.check()
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
        }
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  it("[X6] is either read or refused when it is random", async () => {
    const name = fc.constantFrom("a.docx", "a.md", "a.html", "a.txt", "a.json", "a.odt")
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 400 }),
        name,
        async (bytes, file) => {
          try {
            ;(await importFile(bytes, file)).doc.check()
          } catch (error) {
            expect(error).toBeInstanceOf(Problem)
          }
        },
      ),
      { numRuns: 200, seed: 11 },
    )
  })

  it("[X6] is refused when it unfolds to more data, truly or by its own word", async () => {
    const zeros = new Uint8Array(unfoldedLimit + 1)
    const bomb = zipSync({ ...wordParts({ body: "" }), "word/document.xml": zeros }, { level: 1 })
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
    expect((await refusal(bomb, "plan.docx")).detail).toMatch(/more data/)
    expect((await refusal(declareSize(bomb, 100), "plan.docx")).detail).toMatch(/more data/)
    const small = wordFile({ body: paragraph("A plan.") })
    expect((await refusal(declareSize(small, 0x7fffffff), "plan.docx")).detail).toMatch(/more data/)
  })

  it("[X6] is refused when it has more parts than memory has room for", async () => {
    const page = strToU8("<p>x".repeat(800_001))
    expect((await refusal(page, "plan.html")).detail).toMatch(/too many parts/)
    const many = wordFile({ body: "<w:p/>".repeat(800_001) })
    expect((await refusal(many, "plan.docx")).detail).toMatch(/too many parts/)
    const text = new Uint8Array(20_000_001).fill(97)
    expect((await refusal(text, "plan.md")).detail).toMatch(/too much text/)
  })

  it("reads a sound file whose sizes are merely declared wrong", async () => {
    const file = declareSize(wordFile({ body: paragraph("A plan.") }), 3)
    expect((await importFile(file, "plan.docx")).doc.textContent).toBe("A plan.")
  })

  it("[X6] is refused when a table of Markdown is wider than any plan's, before it is read", async () => {
    const row = (cell: string, columns: number) => `${`|${cell}`.repeat(columns)}|\n`
    const wide = (columns: number) =>
      strToU8(`# Plan\n\n${row("a", columns)}${row("-", columns)}${row("b", columns)}`)
    expect((await refusal(wide(20_000), "plan.md")).detail).toMatch(/200 columns/)
    expect((await importFile(wide(50), "plan.md")).doc.textContent).toContain("b")
  })

  it("[X6] is refused when one row of Markdown would widen its table beyond the limits", async () => {
    const tableOf = (row: string, others: number) =>
      strToU8(`# Plan\n\n|a|b|\n|-|-|\n${row}\n${"|c|d|\n".repeat(others)}`)
    const wide = tableOf("|a".repeat(20_000), 1)
    expect((await refusal(wide, "plan.md")).detail).toMatch(/200 columns/)
    const long = tableOf("|a".repeat(150), 10_000)
    expect((await refusal(long, "plan.md")).detail).toMatch(/500,000 cells/)
  })

  it("[X6] is refused when the HTML in Markdown is nested without end", async () => {
    const deep = `${"<div>".repeat(20_000)}x${"</div>".repeat(20_000)}`
    const problem = await refusal(strToU8(`# Plan\n\n${deep}`), "plan.md")
    expect(problem.code).toBe("unreadable-file")
  })

  it.each([
    ["marks of emphasis", "_a".repeat(100_000)],
    ["brackets", "[a](".repeat(50_000)],
    ["back-quotes", Array.from({ length: 600 }, (_, i) => `${"`".repeat(i)}a`).join("")],
    ["ends of paragraphs", `${"_a_a".repeat(240)}\n\n`.repeat(200)],
    [
      "lists, one in the other",
      `${Array.from({ length: 98 }, (_, i) => `${" ".repeat(i * 2)}- a`).join("\n")}\n`.repeat(20),
    ],
  ])("[X6] is read in a moment however many it has of %s", async (_, text) => {
    const spent = await cpuTime(() => importFile(strToU8(`# Plan\n\n${text}`), "plan.md"))
    // Before there was a bound these took half a minute and more.
    expect(spent).toBeLessThan(10_000)
  })

  it("[X6] is refused when the lists or quotations of Markdown are nested deeper than any person's", async () => {
    const lists = Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i * 2)}- a`).join("\n")
    for (const text of [lists, `${">".repeat(50_000)} a`, `${"1. ".repeat(20_000)}a`]) {
      const spent = await cpuTime(async () =>
        expect((await refusal(strToU8(`# Plan\n\n${text}`), "plan.md")).detail).toMatch(/nested/),
      )
      expect(spent).toBeLessThan(5_000)
    }
    const rules = `# Plan\n\nWords.\n\n${"- ".repeat(300)}\n\n${"-".repeat(300)}\n\n+${"-".repeat(300)}+\n`
    expect((await importFile(strToU8(rules), "plan.md")).doc.textContent).toContain("Words.")
  })

  it("[X6] reads a plan whose code is a row of figures that may be parted in any way", async () => {
    const code = `A${"1".repeat(60)}x`
    const file = strToU8(
      `# Plan\n\n| Code | Measure | Responsible | Deadline |\n|---|---|---|---|\n| ${code} | Adopt the rules | Ministry | 2030 |\n`,
    )
    expect((await importFile(file, "plan.md")).doc.textContent).toContain("Adopt the rules")
  })

  it("[X6] is refused when the tables of Markdown have more cells than any plan's, before they are read", async () => {
    const row = (cell: string) => `${`|${cell}`.repeat(150)}|\n`
    const long = strToU8(`# Plan\n\n${row("a")}${row("-")}${row("b").repeat(20_000)}`)
    expect((await refusal(long, "plan.md")).detail).toMatch(/500,000 cells/)
  })

  it("[X6] is refused when it declares entities", async () => {
    const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`
    const bomb = wordFile({ prolog: laughs, body: paragraph("<w:r><w:t>&b;</w:t></w:r>") })
    expect((await refusal(bomb, "plan.docx")).detail).toMatch(/damaged/)
    const outside = `<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>`
    const reads = wordFile({ prolog: outside, body: paragraph("<w:r><w:t>&a;</w:t></w:r>") })
    expect((await refusal(reads, "plan.docx")).detail).toMatch(/damaged/)
  })

  it("[X6] keeps no script and no address that is none", async () => {
    const page =
      '<p onclick="x()">See <a href="javascript:alert(1)">this</a><script>alert(1)</script><img src=x onerror=alert(1)></p>'
    const { doc, notKept } = await importFile(strToU8(page), "plan.html")
    expect(JSON.stringify(doc.toJSON())).not.toMatch(/javascript|alert|onerror/)
    expect(doc.textContent).toBe("See this")
    expect(notKept).toEqual([{ what: "picture", where: "beginning", why: "elsewhere" }])
  })

  it("is refused, not followed, when its parts are nested without end", async () => {
    const deep = `${"<div>".repeat(20_000)}x${"</div>".repeat(20_000)}`
    const problem = await refusal(strToU8(deep), "plan.html")
    expect(problem.code).toBe("unreadable-file")
  })
})

describe("a file that is merely odd", () => {
  it.each([
    ["a byte order mark and Windows line ends", strToU8("\uFEFF# Plan\r\n\r\nText\r\n")],
    [
      "UTF-16",
      Uint8Array.of(
        0xff,
        0xfe,
        ...new Uint8Array(
          Uint16Array.from([..."# Plan\n\nText"].map((c) => c.charCodeAt(0))).buffer,
        ),
      ),
    ],
  ])("is read: %s", async (_, bytes) => {
    const { doc, title } = await importFile(bytes, "plan.md")
    expect([title, doc.lastChild?.textContent]).toEqual(["Plan", "Text"])
  })

  it("is read in windows-1251, the old encoding of Russian", async () => {
    const letters = [..."План действий"].map((letter) => {
      const code = letter.charCodeAt(0)
      return code > 0x40f ? code - 0x350 : code
    })
    const { doc } = await importFile(Uint8Array.from(letters), "plan.txt")
    expect(doc.textContent).toBe("План действий")
  })

  it("is read with a book in every cell and a list without end", async () => {
    const heads = ["No.", "Measure", "Lead", "Time frame", "Indicator", "Budget"].map((text) =>
      cell(text),
    )
    const book = ["a, ", "1 → ", "Ministry and ", "2026 – ", "(x; "].map((part) =>
      cell(part.repeat(60_000)),
    )
    const { doc } = await importFile(
      wordFile({ body: table(heads, [cell("1"), ...book]) }),
      "plan.docx",
    )
    expect(measuresOf(doc)).toHaveLength(1)
    const lines = "Lead: Ministry\n\n".repeat(20_000)
    const { doc: listed } = await importFile(strToU8(`# Plan\n\n${lines}`), "plan.md")
    expect(listed.childCount).toBeGreaterThan(1)
  })

  it.each([
    ["docx", wordFile({ body: `${paragraph("Kept.")}<w:tbl></w:tbl>` })],
    [
      "odt",
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.text"),
        "content.xml": strToU8(
          '<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="ta"><office:body><office:text><text:p>Kept.</text:p><table:table><table:table-column/></table:table></office:text></office:body></office:document-content>',
        ),
      }),
    ],
    ["html", strToU8("<p>Kept.</p><table><tbody></tbody></table>")],
    ["md", strToU8("Kept.\n\n<table></table>\n")],
  ])("[D3] is read with a table that has no rows: %s", async (form, bytes) => {
    const { doc } = await importFile(bytes, `plan.${form}`)
    expect(() => doc.check()).not.toThrow()
    expect(doc.textContent).toBe("Kept.")
  })

  it("is read with two thousand measures", async () => {
    const heads = ["No.", "Measure", "Lead", "Time frame"].map((text) => cell(text))
    const rows = Array.from({ length: 2000 }, (_, at) =>
      [`1.${at + 1}`, `Carry out step ${at + 1}`, "Ministry of Justice", "2026"].map((text) =>
        cell(text),
      ),
    )
    const { doc } = await importFile(wordFile({ body: table(heads, ...rows) }), "plan.docx")
    expect(measuresOf(doc)).toHaveLength(2000)
  })
})

describe("a file that is small and takes long", () => {
  it("[X6] is refused when the cells of an HTML table cover more than any plan's", async () => {
    const cell = '<td colspan="100" rowspan="100">a</td>'
    const page = (cells: string, rows: number) =>
      strToU8(`<h1>Plan</h1><table>${`<tr>${cells}</tr>`.repeat(rows)}</table>`)
    expect((await refusal(page(cell.repeat(50), 200), "plan.html")).detail).toMatch(/200 columns/)
    // Spans that reach below the last row cover nothing there.
    const { doc } = await importFile(page(cell, 1), "plan.html")
    expect(doc.textContent).toContain("a")
    const tall = `<table>${`<tr>${'<td rowspan="100">a</td>'.repeat(150)}</tr>`.repeat(5_000)}</table>`
    expect(await cpuTime(() => refusal(strToU8(tall), "plan.html"))).toBeLessThan(10_000)
  })

  it("[X6] is refused when a Word table is wider than any plan's", async () => {
    const wide = wordFile({ body: table(Array.from({ length: 201 }, () => cell("a"))) })
    expect((await refusal(wide, "plan.docx")).detail).toMatch(/200 columns/)
  })

  it.each([
    ["emphasis", "_a"],
    ["stars", "*a "],
    ["brackets", "[a"],
    ["backticks", "`a``"],
    ["strikes", "~a"],
  ])("[X6] is read in seconds as the words that it is: Markdown of %s alone", async (_, mark) => {
    const words = mark.repeat(Math.floor(200_000 / mark.length))
    const file = strToU8(`# Plan\n\nBefore.\n\n${words}\n\n**After**.`)
    const spent = await cpuTime(async () => {
      const { doc } = await importFile(file, "plan.md")
      expect(doc.textContent).toContain(mark)
      expect(doc.textContent).toContain("After.")
    })
    expect(spent).toBeLessThan(10_000)
  })
})
