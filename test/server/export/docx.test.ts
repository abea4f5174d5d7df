import { strFromU8, unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { writeWord } from "../../../server/export/formats/word.ts"
import { type PlanExport, planDocument } from "../../../server/export/planDocument.ts"
import { type ImportHints, importFile as importWhole } from "../../../server/import/importFile.ts"
import { samplePlan } from "../../../server/seed/samplePlan.ts"
import { measureDigest } from "../../../shared/document/digest.ts"
import { measuresOf, outline } from "../../../shared/document/outline.ts"
import { planSchema } from "../../../shared/document/schema.ts"

const exportDocx = (input: PlanExport) => writeWord(planDocument(input))

/** Reads the words that are printed, and not the plan behind them (X63). */
function importFile(file: Uint8Array, name: string, hints?: ImportHints) {
  const { "docProps/custom.xml": _record, ...parts } = unzipSync(file)
  return importWhole(zipSync(parts), name, hints)
}

type Json = Record<string, unknown>
const text = (words: string, ...marks: Json[]) => ({
  type: "text",
  text: words,
  ...(marks.length ? { marks } : {}),
})
const block = (kind: string, content: (Json | string)[], attrs: Json = {}) => ({
  type: "block",
  attrs: {
    id: `${kind}-${JSON.stringify(content).length}-${Math.abs(JSON.stringify(content).charCodeAt(9))}`,
    kind,
    ...attrs,
  },
  content: content.map((part) => (typeof part === "string" ? text(part) : part)),
})
const measure = (id: string, words: string, ...fields: Json[]) => ({
  type: "measure",
  attrs: { id },
  content: [block("paragraph", [words]), ...fields],
})
const field = (type: string, words: string, attrs: Json = {}) => ({
  type,
  attrs,
  content: [text(words)],
})
const plan = (...content: Json[]) => planSchema.nodeFromJSON({ type: "doc", content })

const options = (rest: Partial<PlanExport>): PlanExport => ({
  doc: plan(),
  title: "A plan",
  settings: { language: "en", classification: "public" },
  view: "agreed",
  isAgreed: () => true,
  version: 412,
  at: new Date("2026-11-25T10:00:00Z"),
  digest: "v1:9f2c",
  ...rest,
})

/** The words of a part of the file, paragraphs as lines. */
function words(file: Uint8Array, part = "word/document.xml"): string {
  const xml = strFromU8(unzipSync(file)[part] ?? new Uint8Array())
  return xml
    .replace(/<\/w:p>/g, "\n")
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&quot;/g, '"')
}
const xml = (file: Uint8Array, part = "word/document.xml") =>
  strFromU8(unzipSync(file)[part] ?? new Uint8Array())

describe("a plan as a Word file", () => {
  it.each(["agreed", "working"] as const)(
    "[X7] reads back with the same words, numbers and digests: %s",
    async (view) => {
      const { doc, title } = await samplePlan()
      const ids = measuresOf(doc).map(({ measure: { id } }) => id)
      const file = await exportDocx(
        options({ doc, title, view, isAgreed: (id) => ids.indexOf(id) % 3 === 0 }),
      )
      const back = await importFile(file, "plan.docx", { currency: "VLC" })
      const measures = (of: typeof doc) =>
        measuresOf(of).map(({ number, measure: each }) => [number, measureDigest(each)])
      const narrative = (of: typeof doc) =>
        outline(of).flatMap((part) =>
          part.type === "measure"
            ? []
            : [part.type === "table" ? part.node.textContent : [part.kind, part.number, part.text]],
        )
      expect(measures(back.doc)).toEqual(measures(doc))
      expect(narrative(back.doc)).toEqual(narrative(doc))
      expect(back.title).toBe(title)
      // Without the plan behind it nothing says which of these lines the export wrote.
      expect(new Set(back.notKept.map(({ what }) => what))).toEqual(
        new Set(["words in the title block and notes of the export", "page header", "page footer"]),
      )
    },
  )

  it("[X8] prints what is agreed plain and every other measure in one pair of square brackets", async () => {
    const fields = [
      field("participant", "Ministry of Justice", { role: "lead" }),
      field("timeFrame", "2027"),
    ]
    const doc = plan(
      measure("m1", "Agreed words", ...fields),
      measure("m2", "Open words", ...fields),
    )
    const file = await exportDocx(options({ doc, isAgreed: (id) => id === "m1" }))
    const rows = words(file).split("\n")
    expect(rows).toEqual(
      expect.arrayContaining(["1", "Agreed words", "Ministry of Justice", "2027"]),
    )
    expect(rows).toEqual(
      expect.arrayContaining(["[2", "Open words", "Ministry of Justice", "2027", "–]"]),
    )
    expect(words(file)).not.toMatch(/\[\[|\]\]/)
  })

  it("[X8] keeps the brackets that the words themselves have", async () => {
    const doc = plan(measure("m1", "[Fund] / [Study]"), measure("m2", "[All of it]"))
    for (const agreed of [true, false]) {
      const file = await exportDocx(options({ doc, isAgreed: () => agreed }))
      const back = measuresOf((await importFile(file, "plan.docx")).doc)
      expect(back.map(({ measure: each }) => each.text)).toEqual([
        "[Fund] / [Study]",
        "[All of it]",
      ])
    }
  })

  it("names the standing in the working view only", async () => {
    const doc = plan(measure("m1", "Words"))
    const standingOf = () => "lapsed" as const
    const working = await exportDocx(
      options({ doc, view: "working", isAgreed: () => false, standingOf }),
    )
    const agreed = await exportDocx(options({ doc, isAgreed: () => false, standingOf }))
    expect(words(working).split("\n")).toContain("lapsed")
    expect(words(agreed).split("\n")).not.toContain("lapsed")
  })

  it("[X9] has a title block with version, date, digest, classification and language", async () => {
    const settings = { language: "ru", classification: "official" } as const
    const lines = words(await exportDocx(options({ settings, title: "План" }))).split("\n")
    expect(lines).toEqual(
      expect.arrayContaining([
        "План",
        "412 (номер последнего сохранённого изменения)",
        "25 ноября 2026 г.",
        "v1:9f2c",
        "Для служебного пользования",
        "русский",
      ]),
    )
  })

  it("[X9] says of a version without a name that its number is that of the last stored change", async () => {
    const lines = async (version: string | number) =>
      words(await exportDocx(options({ version }))).split("\n")
    expect(await lines(412)).toContain("412 (number of the last stored change)")
    expect(await lines("Draft of May")).toContain("Draft of May")
  })

  it("speaks the plan's language: heads, numbering, page numbers and the file's own", async () => {
    const doc = plan(
      block("goal", ["Birinci"]),
      block("objective", ["İkinci"]),
      measure("m1", "Təlim"),
    )
    const settings = { language: "az", classification: "public" } as const
    const file = await exportDocx(options({ doc, settings }))
    expect(words(file).split("\n")).toEqual(
      expect.arrayContaining(["Tədbir", "Əsas icraçı", "Təlim"]),
    )
    expect(xml(file, "word/numbering.xml")).toContain('w:val="Konkret məqsəd %1.%2."')
    expect(xml(file, "word/styles.xml")).toContain('w:lang w:val="az-Latn-AZ"')
    expect(words(file, "word/footer1.xml")).toMatch(/^Səhifə {1,2}\/ {1,2}$|^Səhifə\s*\/\s*$/m)
  })

  it("has real headings, a head that repeats on every page, and tables with merged cells", async () => {
    const cellOf = (type: string, words: string, attrs: Json = {}) => ({
      type,
      attrs,
      content: [block("paragraph", [words])],
    })
    const doc = plan(
      block("section", ["Introduction"]),
      block("objective", ["Objective"]),
      measure("m1", "Words"),
      {
        type: "table",
        content: [
          { type: "tableRow", content: [cellOf("tableHeader", "Head", { colspan: 2 })] },
          {
            type: "tableRow",
            content: [cellOf("tableCell", "down", { rowspan: 2 }), cellOf("tableCell", "b")],
          },
          { type: "tableRow", content: [cellOf("tableCell", "c")] },
        ],
      },
    )
    const file = await exportDocx(options({ doc }))
    const body = xml(file)
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(body).toContain("w:gridSpan")
    const back = (await importFile(file, "plan.docx")).doc
    const shape = (of: typeof doc) =>
      outline(of).flatMap((part) => {
        if (part.type !== "table") return []
        const cells: unknown[] = []
        part.node.descendants((node) => {
          if (node.type.name.startsWith("table"))
            cells.push([node.type.name, node.attrs.colspan, node.attrs.rowspan])
        })
        return cells
      })
    expect(shape(back)).toEqual(shape(doc))
  })

  it("keeps emphasis, links, breaks, lists and footnotes", async () => {
    const bold = { type: "bold" }
    const link = { type: "link", attrs: { href: "https://example.org/" } }
    const doc = plan(
      block("section", ["One"]),
      block("numbered", [
        text("bold", bold),
        " and ",
        text("a link", link),
        { type: "hardBreak" },
        "after",
      ]),
      block("paragraph", ["Noted", { type: "footnote", content: [text("The note.")] }]),
      block("bullet", ["a"]),
      block("bullet", ["b"], { indent: 1 }),
      block("ordered", ["first"]),
      block("ordered", ["second"]),
      block("quote", ["said"]),
    )
    const back = (await importFile(await exportDocx(options({ doc })), "plan.docx")).doc
    const bare = (of: typeof doc) =>
      JSON.parse(JSON.stringify(of.toJSON(), (key, value) => (key === "id" ? undefined : value)))
    expect(bare(back)).toEqual(bare(doc))
  })

  it("[X10] prints every number as the plan computes it, whatever the order of parts", async () => {
    const doc = plan(
      block("numbered", ["before any section"]),
      block("section", ["One"]),
      block("section", ["One one"], { level: 2 }),
      block("numbered", ["1.1.1"]),
      block("objective", ["without a goal"]),
      block("section", ["Two"]),
      block("numbered", ["2.1"]),
      block("section", ["counts as 2.1 too"], { level: 2 }),
      block("goal", ["G1"]),
      block("objective", ["1.1"]),
      block("section", ["Three"]),
      block("goal", ["G2"]),
      block("objective", ["2.1"]),
      block("objective", ["2.2"]),
      block("ordered", ["1"]),
      block("ordered", ["1.1"], { indent: 1 }),
      block("paragraph", ["between"]),
      block("ordered", ["1 again"]),
    )
    const { doc: back, printed } = await importFile(await exportDocx(options({ doc })), "plan.docx")
    // The file's own numbering is what the importer counts: headings by their label.
    const numbers = outline(doc).flatMap((part) => (part.type === "heading" ? [part.number] : []))
    const shown = outline(back).flatMap((part) =>
      part.type === "heading" ? [printed.get(part.id) ?? ""] : [],
    )
    expect(shown).toEqual(numbers)
    const listed = (of: typeof doc) =>
      outline(of).flatMap((part) => (part.type === "block" ? [[part.number, part.text]] : []))
    expect(listed(back)).toEqual(listed(doc))
  })

  describe("[X8] a number stands in one line", () => {
    const columns = (file: Uint8Array) =>
      [...xml(file).matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map(([, grid = ""]) =>
        [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
      )
    const tableOf = (...rows: string[][]) => ({
      type: "table",
      content: rows.map((cells) => ({
        type: "tableRow",
        content: cells.map((words) => ({
          type: "tableCell",
          content: [block("paragraph", [words])],
        })),
      })),
    })
    const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0)
    /** The grid of the only table besides the title block. */
    const gridOf = async (doc: ReturnType<typeof plan>) => {
      const grid = columns(await exportDocx(options({ doc, isAgreed: () => false }))).at(-1)
      return grid ?? []
    }

    it("of a measure, however long: its column takes from the measure's words", async () => {
      const goals = Array.from({ length: 112 }, (_, at) => block("goal", [`Goal ${at}`]))
      const objectives = Array.from({ length: 11 }, (_, at) => block("objective", [`${at}`]))
      const [short = 0, words = 0, ...rest] = await gridOf(plan(measure("m1", "Train")))
      const [long = 0, fewer = 0, ...others] = await gridOf(
        plan(...goals, ...objectives, measure("m1", "Train")),
      )
      // Six digits, two points and a bracket in letters of eight and a half points.
      expect(long).toBeGreaterThan(6 * 100 + 3 * 50 + 140)
      expect(long).toBeGreaterThan(short)
      expect([long + fewer, ...others]).toEqual([short + words, ...rest])
    })

    it("of a table: its column takes from those that have room", async () => {
      const words = ["Train inspectors", "Labour", "Lists", "State budget", "Interior", "All", "–"]
      const grid = await gridOf(plan(tableOf([...words, "1,250,000,000.50"])))
      expect(grid.at(-1)).toBeGreaterThan(16 * 80 + 140)
      expect(grid.at(-1)).toBeGreaterThan(Math.max(...grid.slice(0, -1)))
      expect(sum(grid)).toBeLessThanOrEqual(9106)
      expect(sum(grid)).toBeGreaterThan(9106 - grid.length)
    })

    it("and columns are alike where all of it has room", async () => {
      expect(new Set(await gridOf(plan(tableOf(["1.1", "Train inspectors", "2027"]))))).toEqual(
        new Set([3035]),
      )
    })

    it("also where it is so full of numbers that words must break", async () => {
      const amounts = ["12 350 000", "12 350 000", "12 350 000", "12 350 000", "112 350 000"]
      const grid = await gridOf(plan(tableOf(["Ministry of Social Protection", "X", ...amounts])))
      for (const width of grid.slice(2)) expect(width).toBeGreaterThan(8 * 100 + 140)
      expect(sum(grid)).toBeLessThanOrEqual(9106)
    })

    it("with its groups of digits, and reads back as it was", async () => {
      const doc = plan(
        block("paragraph", ["In all 12 350 000 crowns in 2027 for 3 centres"]),
        measure("m1", "Train 1 200 people", field("budget", "1 250 000 crowns")),
      )
      const file = await exportDocx(options({ doc }))
      const shown = words(file)
      for (const whole of ["12 350 000 crowns in 2027 for 3", "1 200 people", "1 250 000 crowns"])
        expect(shown).toContain(whole.replace(/(?<=\d) (?=\d{3})/g, "\u00A0"))
      const { doc: back } = await importFile(file, "plan.docx")
      expect(back.textContent).toContain("In all 12 350 000 crowns in 2027 for 3 centres")
      const [{ measure: read } = { measure: null }] = measuresOf(back)
      expect(read?.text).toBe("Train 1 200 people")
      expect(read?.fields.budget?.words).toBe("1 250 000 crowns")
    })
  })

  it("[X60] has outline levels in its styles, title and language in its properties, and names its tables", async () => {
    const doc = plan(
      ...["One", "Two", "Three", "Four"].map((title) => block("section", [title])),
      measure("m1", "Words"),
    )
    const settings = { language: "az", classification: "public" } as const
    const file = await exportDocx(options({ doc, settings, title: "Milli plan" }))
    const styles = xml(file, "word/styles.xml")
    for (const level of [1, 2, 3, 4])
      expect(styles).toMatch(
        new RegExp(`w:styleId="Heading${level}".*?<w:outlineLvl w:val="${level - 1}"/>`),
      )
    const core = xml(file, "docProps/core.xml")
    expect(core).toContain("<dc:title>Milli plan</dc:title>")
    expect(core).toContain("<dc:language>az-AZ</dc:language>")
    expect(core).toContain("<cp:lastModifiedBy>Concord</cp:lastModifiedBy>")
    expect(xml(file)).toMatch(/<w:tblDescription w:val="“4\. Four” üzrə tədbirlər"\/>/)
    expect(words(file).split("\n")).toContain("Cədvəl 1. “4. Four” üzrə tədbirlər")
  })

  it("[X60] opens the agreed text with a cover and both texts with their contents, where it has headings", async () => {
    const doc = plan(
      block("title", ["The plan"]),
      ...["One", "Two", "Three", "Four"].map((title) => block("section", [title])),
    )
    const [agreed, working] = [
      await exportDocx(options({ doc })),
      await exportDocx(options({ doc, view: "working" })),
    ]
    for (const file of [agreed, working]) {
      const lines = words(file).split("\n")
      expect(lines).toContain("Contents")
      expect(lines.filter((line) => /^3\. Three\s*\d+$/.test(line))).toHaveLength(1)
      const back = await importFile(file, "plan.docx")
      expect(back.title).toBe("The plan")
    }
    const [cover = ""] = xml(agreed).split("</w:sectPr>")
    expect(cover).toContain("The plan")
    expect(cover).not.toContain("w:headerReference")
  })

  it("[X60] keeps a table inside a measure a table, and lets a row that fills pages break", async () => {
    const inner = {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: ["Region", "Teams"].map((head) => ({
            type: "tableHeader",
            content: [block("paragraph", [head])],
          })),
        },
      ],
    }
    const long = "Establish local teams of all services in every region of the country. ".repeat(60)
    const doc = plan(
      { ...measure("m1", "Short"), content: [block("paragraph", ["Short"]), inner] },
      measure("m2", long),
    )
    const body = xml(await exportDocx(options({ doc })))
    expect(body).toMatch(/<w:tc>(?:(?!<\/w:tc>).)*Short(?:(?!<\/w:tc>).)*<w:tbl>/s)
    const rows = [...body.matchAll(/<w:tr>(.*?)<w:tc>/gs)].map(([, properties = ""]) => properties)
    const at = (words: string) =>
      body.slice(0, body.indexOf(words)).match(/<w:tr>/g)?.length ?? Number.NaN
    expect(rows[at("Short") - 1]).toContain("w:cantSplit")
    expect(rows[at("Establish local") - 1]).not.toContain("w:cantSplit")
  })

  it("[X60] prints the dates that were chosen beside the words, unless the words say them", async () => {
    const time = (words: string, from: string | null, to: string | null) =>
      field("timeFrame", words, { from, to })
    const doc = plan(
      measure("m1", "One", time("After the law is adopted", null, "2027-06-30")),
      measure("m2", "Two", time("By 30 June 2027", null, "2027-06-30")),
    )
    const lines = words(await exportDocx(options({ doc }))).split("\n")
    expect(lines).toContain("After the law is adopted (30 June 2027)")
    expect(lines).toContain("By 30 June 2027")
  })

  it("[X61] names who objects or reserved and why in a footnote, in the agreed text too", async () => {
    const doc = plan(measure("m1", "Objected"), measure("m2", "Reserved"), measure("m3", "Agreed"))
    const notesOf = (id: string) =>
      id === "m1"
        ? [{ agency: "Finance", stance: "object" as const, reason: "No money is foreseen." }]
        : id === "m2"
          ? [{ agency: "Economy", stance: "reserve" as const, reason: null }]
          : []
    const file = await exportDocx(
      options({ doc, isAgreed: (id) => id !== "m1", notesOf, standingOf: () => "objected" }),
    )
    expect(words(file, "word/footnotes.xml")).toContain("Finance objects: No money is foreseen.")
    expect(words(file, "word/footnotes.xml")).toContain(
      "Economy agrees with a reservation and has given no reason.",
    )
    expect(words(file).split("\n")).toEqual(expect.arrayContaining(["[1", "2", "3"]))
    // Objections of agencies are not part of the measure's words.
    const back = measuresOf((await importFile(file, "plan.docx")).doc)
    expect(back.map(({ measure: each }) => each.footnotes)).toEqual([[], [], []])
  })

  it("is written for an empty plan too", async () => {
    const file = await exportDocx(options({ doc: plan() }))
    expect(words(file)).toContain("A plan")
  })
})
