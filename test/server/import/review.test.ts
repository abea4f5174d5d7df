import { readdirSync, readFileSync } from "node:fs"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { importFile, readParts, reviewFile } from "../../../server/import/importFile.ts"
import { bagOf, textsOf, wordsOf } from "../../../server/import/review/leftOver.ts"
import { numberParts } from "../../../server/import/review/numberParts.ts"
import type { ImportChoices, TableChoice } from "../../../shared/api/importReview.ts"
import { measuresOf } from "../../../shared/document/outline.ts"
import { cell, paragraph, run, styled, table, wordFile, wordParts } from "./formats/wordFile.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const review = async (text: string, choices: ImportChoices = {}) =>
  await reviewFile(bytes(text), "plan.md", choices)
const plan = async (text: string, choices: ImportChoices = {}) =>
  measuresOf((await importFile(bytes(text), "plan.md", { choices })).doc).map(
    ({ measure }) => measure,
  )

// The words of a file, read without the product's readers: tags and signs are stripped.

const entities = (text: string) =>
  text
    .replace(/&nbsp;/g, " ")
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")

function wordText(parts: Record<string, Uint8Array>): string {
  return Object.entries(parts)
    .filter(([name]) => /^word\/(?:document|footnotes|endnotes)\.xml$/.test(name))
    .map(([, part]) =>
      strFromU8(part)
        .replace(/<w:(?:tab|br|cr|ptab)\b[^>]*\/>|<\/w:p>|<\/w:tc>/g, " ")
        .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, "")
        .replace(/<w:instrText.*?<\/w:instrText>/gs, "")
        .replace(/<wp:(?:posOffset|align)>.*?<\/wp:(?:posOffset|align)>/gs, "")
        .replace(/<wp14:pct.*?<\/wp14:pct\w+>/gs, "")
        .replace(/<[^>]+>/g, ""),
    )
    .join(" ")
}

function openText(parts: Record<string, Uint8Array>): string {
  return strFromU8(parts["content.xml"] ?? new Uint8Array())
    .replace(/^.*?<office:text\b/s, "<office:text")
    .replace(
      /<text:(?:s|tab|line-break)\b[^>]*\/>|<\/text:[ph]>|<text:note-citation.*?<\/text:note-citation>/gs,
      " ",
    )
    .replace(/<[^>]+>/g, "")
}

const htmlText = (text: string) =>
  text
    .replace(/<(head|script|style|del)\b.*?<\/\1>/gis, " ")
    .replace(/<\/?(?:p|div|td|th|tr|li|h\d|br|ul|ol|table|section|article|dt|dd|dl)\b[^>]*>/gi, " ")
    .replace(/<[^>]+>/g, "")

const markdownText = (text: string) =>
  text
    .replace(/\]\([^)\s]*\)/g, "] ")
    .replace(/\[\^[^\]]+\]:?/g, " ")
    .replace(/<\/?(?:p|div|td|th|tr|li|h\d|br|ul|ol|table)\b[^>]*>/gi, " ")
    .replace(/<[^>]+>/g, "")
    // The numbers of a list are made by what shows it.
    .replace(/^[\s>]*\d+[.)]\s/gm, "")
    .replace(/[*_]/g, "")

function saidBy(name: string, file: Uint8Array): string {
  if (name.endsWith(".docx")) return entities(wordText(unzipSync(file)))
  if (name.endsWith(".odt")) return entities(openText(unzipSync(file)))
  const text = strFromU8(file)
  return entities(/\.html?$/.test(name) ? htmlText(text) : markdownText(text))
}

const samples = new URL("../../samples/", import.meta.url)
const files = (readdirSync(samples, { recursive: true }) as string[]).filter((name) =>
  /\.(?:docx|odt|html?|md|txt)$/.test(name),
)

/** The words that a file has more often than `kept`. */
const missingFrom = (kept: ReadonlyMap<string, number>, name: string, file: Uint8Array) =>
  [...bagOf([saidBy(name, file)])].flatMap(([word, count]) => {
    const missing = count - (kept.get(word) ?? 0)
    return missing > 0 ? [`${word} × ${missing}`] : []
  })

/** The words that a file has more often than the plan made of it and what is told of it together. */
async function lost(name: string, file: Uint8Array, choices: ImportChoices = {}) {
  const { doc, review } = await importFile(file, name, { choices })
  const kept = bagOf(textsOf(doc))
  for (const { words, count } of review?.().leftOver ?? [])
    for (const word of wordsOf(words)) kept.set(word, (kept.get(word) ?? 0) + count)
  return missingFrom(kept, name, file)
}

/** The words that a file has more often than its reader hands on: what a plan lacks of those is told. */
function unread(name: string, file: Uint8Array): string[] {
  const { blocks, asides = [] } = readParts(file, name)
  const { texts } = numberParts({
    blocks,
    notKept: [],
    title: null,
    exact: false,
    properties: new Map(),
  })
  const said = texts.flatMap(({ block }) =>
    block.runs
      .map((run) => ("text" in run ? run.text : "footnote" in run ? ` ${run.footnote} ` : "\n"))
      .join(""),
  )
  return missingFrom(bagOf([...said, ...asides.map(({ words }) => words)]), name, file)
}

const read = (name: string) => new Uint8Array(readFileSync(new URL(name, samples)))

describe("[X80] every word of a file stands in the plan or is told as left over", () => {
  // Words missing in a plan are counted against its file, so only the readers could lose words
  // unnoticed; here they read every file there is. Building a plan is tested on the small ones of
  // every format.
  it("its reader hands on every word of it", { timeout: 120_000 }, () => {
    expect(
      Object.fromEntries(
        files.flatMap((name) => {
          const words = unread(name, read(name))
          return words.length > 0 ? [[name, words]] : []
        }),
      ),
    ).toEqual({})
  })

  it.each(files.filter((name) => !/^(?:findings|levels)/.test(name)))("%s", async (name) => {
    expect(await lost(name, read(name))).toEqual([])
  })

  it("also of its edges, of hidden words and of changes that it tracks", async () => {
    const inserted = `<w:ins w:id="1" w:author="A">${run("newly ")}</w:ins>`
    const deleted = `<w:del w:id="2" w:author="A"><w:r><w:delText>formerly </w:delText></w:r></w:del>`
    const parts = wordParts({
      body:
        paragraph(`${run("Train ")}${inserted}${deleted}${run("inspectors.")}`) +
        paragraph(run("Secret words.", "<w:vanish/>")),
    })
    parts["word/header1.xml"] = strToU8(
      '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>For the session of May</w:t></w:r></w:p></w:hdr>',
    )
    const file = zipSync(parts)
    for (const [changes, kept, left] of [
      ["take", "Train newly inspectors.", "formerly"],
      ["refuse", "Train formerly inspectors.", "newly"],
    ] as const) {
      const read = await reviewFile(file, "plan.docx", { changes })
      expect(read.parts.map(({ text }) => text)).toEqual([kept])
      expect(read.tracked).toEqual({ insertions: 1, deletions: 1 })
      expect(read.leftOver.map(({ kind, words }) => [kind, words.trim()])).toEqual([
        ["deleted", left],
        ["hidden", "Secret words."],
        ["header", "For the session of May"],
      ])
      expect(await lost("plan.docx", file, { changes })).toEqual([])
    }
  })
})

it("[X80] the mark that a body takes part by agreement is what the plan prints by itself", async () => {
  const table = `| № | Мероприятие | Исполнители |\n|---|---|---|\n| 1 | Провести обзор | Минюст, фонды (по согласованию) |\n`
  const { leftOver } = await reviewFile(bytes(table), "plan.md", {})
  expect(leftOver.filter(({ kind }) => kind === "words")).toEqual([])
  expect(leftOver).toContainEqual(
    expect.objectContaining({ words: "по согласованию", kind: "label" }),
  )
})

describe("[X80] the words of a Word file outside its lines are told", () => {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const footnotes = `<w:footnote w:id="2">${paragraph("As the law says.")}</w:footnote>`
  const style = (type: string, id: string, inside: string, based = "") =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${based && `<w:basedOn w:val="${based}"/>`}<w:rPr>${inside}</w:rPr></w:style>`
  const styles =
    style("paragraph", "Gone", "<w:strike/>") +
    style("paragraph", "GoneToo", "", "Gone") +
    style("character", "Secret", "<w:vanish/>")
  const box = (words: string) =>
    `<w:pict><v:textbox><w:txbxContent>${paragraph(words)}</w:txbxContent></v:textbox></w:pict>`
  const drawn = `<w:r><w:drawing><a:sp><a:p><a:r><a:t>Coordinator</a:t></a:r></a:p></a:sp></w:drawing></w:r>`
  const ruby = `<w:r><w:ruby><w:rt>${run("sounded")}</w:rt><w:rubyBase>${run("written")}</w:rubyBase></w:ruby></w:r>`
  const wordArt = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
  const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box("Boxed.")}</mc:Choice><mc:Fallback>${box("Boxed.")}</mc:Fallback></mc:AlternateContent></w:r>`
  const struckDeletion = `<w:del w:id="1" w:author="A"><w:r><w:delText>Cut.</w:delText></w:r>${note}</w:del>`

  const cases: readonly [string, string, readonly string[], readonly string[]][] = [
    [
      "a footnote on words struck through",
      run("Old.", "<w:strike/>") + run(" New.") + note,
      ["New."],
      ["struck: Old."],
    ],
    [
      "a footnote in words struck through",
      `<w:r><w:rPr><w:strike/></w:rPr><w:t>Old.</w:t><w:footnoteReference w:id="2"/></w:r>${run("New.")}`,
      ["New."],
      ["struck: Old. As the law says."],
    ],
    [
      "a footnote in a deletion",
      run("Kept.") + struckDeletion,
      ["Kept."],
      ["deleted: Cut. As the law says."],
    ],
    ["words that a style hides", run("Told.", '<w:rStyle w:val="Secret"/>'), [], ["hidden: Told."]],
    ["the words of a drawing", run("Who leads.") + drawn, ["Who leads."], ["shape: Coordinator"]],
    ["the reading above a word", run("As ") + ruby, ["As written"], ["shape: sounded"]],
    ["words drawn as a shape", run("A plan.") + wordArt, ["A plan."], ["shape: DRAFT"]],
    ["a box that is written twice, once", run("A line.") + twice, ["A line.", "Boxed."], []],
  ]
  it.each(cases)("%s", async (_, inside, kept, told) => {
    const file = wordFile({ body: paragraph(inside) + paragraph("End."), styles, footnotes })
    const read = await reviewFile(file, "plan.docx", {})
    expect(read.parts.map(({ text }) => text)).toEqual([...kept, "End."])
    expect(read.leftOver.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(told)
  })

  it("a paragraph that its style strikes through, with its heading", async () => {
    const file = wordFile({
      body:
        paragraph(run("1. Protection"), '<w:outlineLvl w:val="0"/>') +
        styled("GoneToo", "Withdrawn.") +
        paragraph(run("Standing.", '<w:strike w:val="0"/>'), '<w:pStyle w:val="Gone"/>'),
      styles,
    })
    const read = await reviewFile(file, "plan.docx", {})
    expect(read.parts.map(({ text }) => text)).toEqual(["Protection", "Standing."])
    expect(read.leftOver).toContainEqual({
      ...{ words: "Withdrawn.", kind: "struck", count: 1 },
      place: { heading: "1. Protection", table: null, row: null },
    })
  })

  it("diagrams, the titles and labels of charts, and dates and tabs of headers", async () => {
    const parts = wordParts({ body: paragraph("A plan.") })
    const drawing = 'xmlns:a="a" xmlns:c="c" xmlns:dgm="d"'
    parts["word/diagrams/data1.xml"] = strToU8(
      `<dgm:dataModel ${drawing}><dgm:pt><dgm:t><a:p><a:r><a:t>Council</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>`,
    )
    parts["word/charts/chart1.xml"] = strToU8(
      `<c:chart ${drawing}><c:cat><c:strCache><c:pt><c:v>Women</c:v></c:pt><c:pt><c:v>Men</c:v></c:pt></c:strCache></c:cat><c:val><c:numCache><c:pt><c:v>12</c:v></c:pt></c:numCache></c:val></c:chart>`,
    )
    parts["word/header1.xml"] = strToU8(
      '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>No. 12</w:t><w:tab/><w:t>2026</w:t></w:r></w:p><w:p><w:r><w:t>17</w:t></w:r></w:p></w:hdr>',
    )
    const file = zipSync(parts)
    const { leftOver, notKept } = await reviewFile(file, "plan.docx", {})
    expect(leftOver.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      "shape: Council",
      "shape: Women Men",
      "header: No. 12 2026",
    ])
    // Told once in a review; the answer to an import has no left-over words.
    expect(notKept).toEqual([])
    expect((await importFile(file, "plan.docx")).notKept).toEqual([
      { what: "words in shapes and diagrams", where: "Council" },
      { what: "words in shapes and diagrams", where: "Women Men" },
      { what: "page header", where: "No. 12 2026" },
    ])
  })
})

/** An OpenDocument text of a body and automatic styles, given as XML. */
const openDocument = (body: string, styles: string) =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(
      `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="ta" xmlns:style="s" xmlns:fo="f" xmlns:draw="d"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  })

describe("[X80] words that are no text of the plan are told in every format", () => {
  const odtStyle = (name: string, look: string) =>
    `<style:style style:name="${name}" style:family="paragraph"><style:text-properties ${look}/></style:style>`
  const odtStyles =
    odtStyle("Gone", 'style:text-line-through-style="solid"') +
    odtStyle("Secret", 'text:display="none"')
  const html = (text: string) => strToU8(`<html><body>${text}<p>End.</p></body></html>`)
  const markdown = (text: string) => strToU8(`${text}\n\nEnd.\n`)

  const cases: readonly [string, string, Uint8Array, readonly string[], readonly string[]][] = [
    [
      "OpenDocument: a heading whose style strikes it through, and hidden words",
      "plan.odt",
      openDocument(
        '<text:h text:style-name="Gone" text:outline-level="1">Old part</text:h><text:p>Kept<text:span text:style-name="Secret"> told</text:span>.</text:p><text:p>End.</text:p>',
        odtStyles,
      ),
      ["Kept."],
      ["struck: Old part", "hidden: told"],
    ],
    [
      "OpenDocument: the reading above a word, and a cell that a merge covers",
      "plan.odt",
      openDocument(
        "<text:p>As <text:ruby><text:ruby-base>written</text:ruby-base><text:ruby-text>sounded</text:ruby-text></text:ruby></text:p><text:p>End.</text:p><table:table><table:table-row><table:covered-table-cell><text:p>Covered</text:p></table:covered-table-cell></table:table-row></table:table>",
        "",
      ),
      ["As written"],
      ["shape: sounded", "shape: Covered"],
    ],
    [
      "HTML: what the classes of the page strike through or hide",
      "plan.html",
      html(
        '<style>/* looks */ .c1{color:red} .c2,p.c3{text-decoration:line-through} @media print{.c1{display:none}} .c4{display:none}</style><p class="c1">Kept.</p><p><span class="c2">Old.</span> New.</p><p class="c3">Gone.</p><div class="c4">Secret.</div><p class="c2" style="text-decoration:none">Live.</p>',
      ),
      ["Kept.", "New.", "Live."],
      ["struck: Old.", "struck: Gone.", "hidden: Secret."],
    ],
    [
      "HTML: drawings, menus and what other browsers would show",
      "plan.html",
      html(
        "<nav><a>Home</a><a> Contents</a></nav><p>Kept.</p><svg><text>Council</text></svg><noscript>Turn scripts on.</noscript><p hidden>Secret.</p>",
      ),
      ["Kept."],
      ["contents: Home Contents", "shape: Council", "hidden: Turn scripts on.", "hidden: Secret."],
    ],
    [
      "HTML: words in a list or table that are in no item or cell, and cells in no row",
      "plan.html",
      html(
        "<ul>Among them <li>Kept.</li></ul><table>Above. <tr><p>Beside.</p><td>One.</td></tr></table><table><td>Two.</td></table>",
      ),
      ["Among them", "Kept.", "Above.", "Beside.", "One.", "Two."],
      [],
    ],
    [
      "HTML: rows, cells, items and captions that are hidden or struck through",
      "plan.html",
      html(
        '<ul><li hidden>Item.</li><li>Kept.</li></ul><table><caption style="display:none">Caption.</caption><tbody hidden><tr><td>Group.</td></tr></tbody><tr style="text-decoration:line-through"><td>Row.</td></tr><tr><td>One.</td><td style="display:none">Cell.</td></tr></table>',
      ),
      ["Kept.", "One."],
      ["hidden: Item.", "hidden: Caption.", "hidden: Group.", "struck: Row.", "hidden: Cell."],
    ],
    [
      "Markdown: tags that strike through, within a line and around lines",
      "plan.md",
      markdown("Kept <s>old **words**</s> <del>more</del>here.\n\n<del>Whole line.</del>"),
      ["Kept here."],
      ["struck: old words", "struck: more", "struck: Whole line."],
    ],
    [
      "Markdown: settings before the text, and a footnote that nothing refers to",
      "plan.md",
      markdown("---\nstatus: draft\n---\nKept.[^1]\n\n[^1]: As the law says.\n[^2]: Left."),
      ["Kept."],
      ["hidden: status: draft", "hidden: Left."],
    ],
  ]
  it.each(cases)("%s", async (_, name, file, kept, told) => {
    const read = await reviewFile(file, name, {})
    const texts = read.parts.map(({ text }) => text).filter((text) => text !== "")
    expect(texts).toEqual([...kept, "End."])
    expect(read.leftOver.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(told)
  })

  it("Markdown: a cell beyond the head of its table stays in the table", async () => {
    const text =
      "| Topic | State |\n|---|---|\n| Shelters | Open \\| new | In two towns |\n| Courts | - |\n"
    const { doc } = await importFile(strToU8(text), "plan.md")
    expect(textsOf(doc).filter((words) => words !== "")).toEqual([
      ...["Topic", "State", "Shelters", "Open | new", "In two towns", "Courts", "-"],
    ])
  })

  it("Markdown: a footnote on struck words is told with them; a struck part has its heading", async () => {
    const text = "# Protection\n\nKept <s>old[^1]</s>.\n\n<del>Gone.</del>\n\n[^1]: By decree.\n"
    const { leftOver } = await reviewFile(strToU8(text), "plan.md", {})
    const place = { heading: "Protection", table: null, row: null }
    expect(leftOver).toEqual([
      { words: "old By decree.", kind: "struck", place, count: 1 },
      { words: "Gone.", kind: "struck", place, count: 1 },
    ])
  })

  it("Markdown: empty cells beyond the head make no column", () => {
    const text = "| Topic | State |\n|---|---|\n| Shelters | Open | | |\n"
    expect(readParts(strToU8(text), "plan.md").blocks).toMatchObject([{ columns: 2 }])
  })

  it("HTML: reads styles that never end in the time of their length", () => {
    const styles = `${"/*".repeat(200_000)}${"@{".repeat(200_000)}${"a".repeat(200_000)}`
    expect(
      readParts(html(`<style>${styles}</style><p>Kept.</p>`), "plan.html").blocks,
    ).toHaveLength(2)
  })
})

const tables = `# Plan of Valdoria 2026–2030

## Protection

| Point | What | Body | Until |
|---|---|---|---|
| 1 | Open a shelter for men | Ministry of Labour | 2027 |
| 2 | Train interpreters | Ministry of Justice | 2028 |

## Prevention

| Point | What | Body | Until |
|---|---|---|---|
| 1 | Inform schools | Ministry of Education | 2029 |
`

describe("a review of a file", () => {
  it("[X81] shows what the columns hold, once for tables with the same heads, with sample cells", async () => {
    const [group] = (await review(tables)).tables
    expect(group).toMatchObject({ tables: [0, 1], as: "measures", head: 1, rows: 3 })
    expect(group?.columns[2]).toEqual({
      head: "Body",
      role: "responsible",
      samples: ["Ministry of Labour", "Ministry of Justice", "Ministry of Education"],
    })
  })

  it("[X81] a column settled once is read so in all rows", async () => {
    const columns: TableChoice["columns"] = ["number", "measure", "partners", "time"]
    const choice: TableChoice = { as: "measures", head: 1, columns }
    const measures = await plan(tables, { tables: { 0: choice, 1: choice } })
    expect(measures.map(({ participants }) => participants.map(({ role }) => role))).toEqual([
      ["partner"],
      ["partner"],
      ["partner"],
    ])
  })

  it("[X81] a table settled as one of the text stays one, with all its words", async () => {
    const choice: TableChoice = { as: "table", head: 1, columns: [] }
    const choices = { tables: { 0: choice, 1: choice } }
    expect(await plan(tables, choices)).toEqual([])
    expect((await review(tables, choices)).counts).toMatchObject({ measures: 0, tables: 2 })
  })

  const prose = `# Plan of Valdoria

## Shelters

The Ministry opens a shelter for men.

Lead: Ministry of Labour

Deadline: 2027

Much remains to be done.
`
  const keyOf = async (words: string) => {
    const part = (await review(prose)).parts.find(({ text }) => text.includes(words))
    if (!part?.key) throw new Error(`No part says ${words}.`)
    return part.key
  }

  it("[X82] a part is what a person settles that it is, and takes the lines of fields below", async () => {
    const settled = {
      parts: { [await keyOf("Much remains")]: "measure", [await keyOf("Shelters")]: "goal" },
    } as const
    const measures = await plan(prose, settled)
    expect(measures.map(({ text }) => text)).toContain("Much remains to be done.")
    const { parts } = await review(prose, settled)
    expect(parts.find(({ text }) => text === "Shelters")).toMatchObject({
      is: "goal",
      settled: true,
    })
  })

  it("[X82] a measure settled as text says its fields in lines, and no word goes", async () => {
    const { parts } = await review(tables)
    const key = parts.find(({ text }) => text === "Train interpreters")?.key ?? ""
    for (const as of ["text", "objective", "heading", "with-measure"] as const) {
      const settled = { parts: { [key]: as } }
      const { doc } = await importFile(bytes(tables), "plan.md", { choices: settled })
      expect(doc.textContent).toContain("Train interpreters")
      expect(doc.textContent).toContain("Ministry of Justice")
      expect(doc.textContent).toContain("2028")
      expect(measuresOf(doc)).toHaveLength(2)
    }
  })

  it("[X83] title, country and language are the person's, and words without a place come to the end where they say so", async () => {
    const text = tables.replace("| 2028 |", "| 2028 |\n| | then see above | 〃 | ")
    const settled = {
      title: "Our plan",
      country: "Valdoria",
      language: "ru",
      keepLeftOver: true,
    } as const
    const { doc, title, settings } = await importFile(bytes(text), "plan.md", { choices: settled })
    expect([title, settings.country, settings.language]).toEqual(["Our plan", "Valdoria", "ru"])
    const left = (await review(text, settled)).leftOver.filter(({ kind }) => kind === "words")
    for (const { words } of left) expect(doc.textContent).toContain(words)
  })

  it("[X83] names the bodies with how many measures have them", async () => {
    expect((await review(tables)).bodies).toContainEqual({
      name: "Ministry of Labour",
      measures: 1,
    })
  })

  it("[X83] a Word file's heading styles and tables are reviewed alike", async () => {
    const file = wordFile({
      body:
        styled("Heading1", "Goal 1. Safety") +
        table(
          [cell("No."), cell("Measure"), cell("Lead")],
          [cell("1.1"), cell("Open a shelter"), cell("Ministry of Labour")],
        ),
    })
    const read = await reviewFile(file, "plan.docx", {})
    expect(read.counts).toMatchObject({ goals: 1, measures: 1 })
    expect(read.leftOver.filter(({ kind }) => kind === "words")).toEqual([])
  })
})
