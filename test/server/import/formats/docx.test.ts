import type { Node } from "@tiptap/pm/model"
import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf, outline } from "../../../../shared/document/outline.ts"
import { cell, paragraph, run, styled, table, type WordParts, wordFile } from "./wordFile.ts"

const read = (parts: WordParts) => importFile(wordFile(parts), "plan.docx")
const lines = (doc: Node) =>
  outline(doc).map((part) =>
    part.type === "measure"
      ? `measure ${part.number} ${part.measure.text}`
      : part.type === "table"
        ? "table"
        : `${part.kind} ${part.number} ${part.text}`,
  )

const style = (id: string, name: string, inside = "", based = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}${inside}</w:style>`
const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbered = (list: number, at: number) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`

describe("a Word file", () => {
  it("tells headings by style name in any language, by inheritance and by outline level", async () => {
    const { doc } = await read({
      styles:
        style("a1", "heading 1") +
        style("a2", "Заголовок 2") +
        style("own", "Ministry heading", "", "a1") +
        style("lvl", "Own", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
        style("t", "Title"),
      body:
        styled("t", "National plan 2026–2028") +
        styled("a1", "1. First") +
        styled("a2", "1.1. Second") +
        styled("own", "2. Third") +
        styled("lvl", "2.1. Fourth") +
        paragraph("3. Fifth", '<w:outlineLvl w:val="0"/>') +
        paragraph("Text"),
    })
    expect(lines(doc)).toEqual([
      "title  National plan 2026–2028",
      "section 1 First",
      "section 1.1 Second",
      "section 2 Third",
      "section 2.1 Fourth",
      "section 3 Fifth",
      "paragraph  Text",
    ])
  })

  it("counts the numbers that Word makes and keeps them apart from the words", async () => {
    const { doc } = await read({
      styles: style("h1", "heading 1", `<w:pPr>${numbered(1, 0)}</w:pPr>`),
      numbering:
        `<w:abstractNum w:abstractNumId="5">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2.")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>` +
        '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>' +
        '<w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
      body:
        styled("h1", "Introduction") +
        paragraph("A first point", numbered(1, 1)) +
        paragraph("A second point", numbered(1, 1)) +
        styled("h1", "Principles") +
        paragraph("Rights", numbered(1, 1)) +
        paragraph("one", numbered(1, 2)) +
        paragraph("two", numbered(1, 2)),
    })
    expect(lines(doc)).toEqual([
      "section 1 Introduction",
      "numbered 1.1 A first point",
      "numbered 1.2 A second point",
      "section 2 Principles",
      "numbered 2.1 Rights",
      "ordered 1.1.1 one",
      "ordered 1.1.2 two",
    ])
  })

  it("[X4] never renumbers a paragraph of the narrative: it keeps its number in its words", async () => {
    const { doc } = await read({
      body: paragraph("7.1. Carried over from another chapter.") + paragraph("7.2. So is this."),
    })
    expect(lines(doc)).toEqual([
      "paragraph  7.1. Carried over from another chapter.",
      "paragraph  7.2. So is this.",
    ])
  })

  it("keeps emphasis, links, breaks and footnotes", async () => {
    const { doc } = await read({
      relations:
        '<Relationship Id="l1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/law" TargetMode="External"/>' +
        '<Relationship Id="l2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>',
      footnotes:
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
        `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(" Article 12.")}`)}</w:footnote>`,
      body: paragraph(
        run("bold", "<w:b/>") +
          run(" and ") +
          run("not", '<w:b w:val="0"/><w:i/>') +
          '<w:r><w:br/></w:r><w:hyperlink r:id="l1"><w:r><w:t>the law</w:t></w:r></w:hyperlink>' +
          '<w:hyperlink r:id="l2"><w:r><w:t> a trap</w:t></w:r></w:hyperlink>' +
          '<w:r><w:footnoteReference w:id="2"/></w:r>',
      ),
    })
    const [block] = doc.toJSON().content
    expect(block.content).toEqual([
      { type: "text", text: "bold", marks: [{ type: "bold" }] },
      { type: "text", text: " and " },
      { type: "text", text: "not", marks: [{ type: "italic" }] },
      { type: "hardBreak" },
      {
        type: "text",
        text: "the law",
        marks: [
          expect.objectContaining({
            attrs: expect.objectContaining({ href: "https://example.org/law" }),
          }),
        ],
      },
      { type: "text", text: " a trap" },
      { type: "footnote", content: [{ type: "text", text: "Article 12." }] },
    ])
  })

  it("[X5] takes tracked insertions, drops deletions, and says so with comments and pictures", async () => {
    const { doc, notKept } = await read({
      comments: `<w:comment w:id="1" w:author="A">${paragraph("Who pays?")}</w:comment>`,
      body:
        paragraph(
          `${run("The plan ")}<w:ins w:id="1" w:author="A">${run("shall ")}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>may </w:delText></w:r></w:del>${run("apply.")}<w:r><w:drawing><a:blip/></w:drawing></w:r>`,
        ) +
        paragraph("One ", "<w:rPr><w:del w:id='3' w:author='A'/></w:rPr>") +
        paragraph("sentence."),
    })
    expect(lines(doc)).toEqual(["paragraph  The plan shall apply.", "paragraph  One sentence."])
    expect(notKept.map(({ what }) => what).sort()).toEqual([
      "comments",
      "picture",
      "tracked deletion (left out)",
      "tracked insertion (accepted)",
    ])
  })

  it("reads text boxes once and leaves out a table of contents", async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const { doc, notKept } = await read({
      styles: style("toc1", "toc 1"),
      body:
        styled("toc1", "Introduction 3") +
        paragraph(
          `${run("Before.")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("In a box.")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("In a box.")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
    })
    expect(lines(doc)).toEqual(["paragraph  Before.", "paragraph  In a box."])
    expect(notKept).toEqual([{ what: "table of contents", where: "beginning" }])
  })

  it("[X3] reads merged cells: a lead over two measures, two indicators of one, rows that name an objective", async () => {
    const heads = ["No.", "Activity", "Responsible", "Deadline", "Indicator"].map((text) =>
      cell(text),
    )
    const down = (text: string) => cell(text, '<w:vMerge w:val="restart"/>')
    const goesOn = cell("", "<w:vMerge/>")
    const { doc } = await read({
      body: table(
        heads,
        [cell("Objective 1. Prevention", '<w:gridSpan w:val="5"/>')],
        [
          cell("1.1"),
          cell("Train teachers"),
          down("Ministry of Education"),
          cell("2026"),
          cell("Teachers (0 → 50)"),
        ],
        [cell("1.2"), cell("Print leaflets"), goesOn, cell("2027"), cell("Leaflets printed")],
        [
          down("1.3"),
          down("Run a hotline"),
          cell("Ministry of Labour"),
          down("2028"),
          cell("Calls (1 → 9)"),
        ],
        [goesOn, goesOn, cell("NGOs"), goesOn, cell("Languages (2 → 4)")],
      ),
    })
    const measures = measuresOf(doc)
    expect(lines(doc)).toEqual([
      "objective 1 Prevention",
      "measure 1.1 Train teachers",
      "measure 1.2 Print leaflets",
      "measure 1.3 Run a hotline",
    ])
    expect(measures.map(({ measure }) => measure.fields.lead)).toEqual([
      ["Ministry of Education"],
      ["Ministry of Education"],
      ["Ministry of Labour"],
    ])
    expect(measures[2]?.measure.fields.partners).toEqual([{ name: "NGOs", byAgreement: false }])
    expect(measures[2]?.measure.fields.indicators.map(({ words }) => words)).toEqual([
      "Calls",
      "Languages",
    ])
  })

  it("takes the numbers of a table's rows from Word's own numbering", async () => {
    const auto = (at: number) => cell(`<w:p><w:pPr>${numbered(1, at)}</w:pPr>${run("")}</w:p>`)
    const { doc } = await read({
      numbering: `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
      body: table(
        ["№", "Tədbirin adı", "İcraçı orqanlar", "İcra müddəti"].map((text) => cell(text)),
        [auto(0), cell("Təlimlərin keçirilməsi"), cell("Ədliyyə Nazirliyi"), cell("2026-cı il")],
        [
          auto(0),
          cell("Hesabatın hazırlanması"),
          cell("Daxili İşlər Nazirliyi"),
          cell("2027-ci il"),
        ],
      ),
    })
    expect(lines(doc)).toEqual([
      "measure 1 Təlimlərin keçirilməsi",
      "measure 2 Hesabatın hazırlanması",
    ])
  })

  it("keeps other tables with their merged cells and head rows", async () => {
    const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("Place", '<w:gridSpan w:val="2"/>')}${cell("Note")}</w:tr>`
    const { doc } = await read({
      body: `<w:tbl>${head}<w:tr>${cell("a", '<w:vMerge w:val="restart"/>')}${cell("b")}${cell("c")}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("d")}</w:tr></w:tbl>`,
    })
    const [first] = outline(doc)
    const rows = first?.type === "table" ? first.node.toJSON().content : []
    const shape = rows.map((row: { content: { type: string; attrs: Record<string, number> }[] }) =>
      row.content.map(({ type, attrs }) => `${type} ${attrs.colspan}×${attrs.rowspan}`),
    )
    expect(shape).toEqual([
      ["tableHeader 2×1", "tableHeader 1×1"],
      ["tableCell 1×2", "tableCell 1×1", "tableCell 1×1"],
      ["tableCell 1×1", "tableCell 1×1"],
    ])
  })

  it("keeps the words of a table inside a cell", async () => {
    const { doc, notKept } = await read({
      body: table([cell("outer"), cell(`${table([cell("inner one"), cell("inner two")])}<w:p/>`)]),
    })
    expect(doc.textContent).toBe("outerinner oneinner two")
    expect(notKept[0]?.what).toBe("table inside a cell (kept as lines)")
  })

  it("[X24] has behind the fields of a measure what belongs to the narrative", async () => {
    const deed = (number: number, words: string) =>
      paragraph(`<w:r><w:rPr><w:b/></w:rPr><w:t>Дело ${number}. </w:t></w:r>${run(words)}`) +
      paragraph("Кто: Министерство труда", numbered(1, 1)) +
      paragraph("Когда: 2028 год", numbered(1, 1))
    const { doc } = await read({
      numbering: `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}${level(1, "bullet", "–")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
      body:
        deed(1, "Предупреждать сборщиков.") +
        paragraph("На поля инспекторы приезжают, лишь предупредив хозяина.") +
        deed(2, "Проверять списки ожидающих."),
    })
    expect(lines(doc)).toEqual([
      "measure 1 Дело 1. Предупреждать сборщиков.",
      "paragraph  На поля инспекторы приезжают, лишь предупредив хозяина.",
      "measure 2 Дело 2. Проверять списки ожидающих.",
    ])
  })

  it("finds the structure of a file that knows no heading styles", async () => {
    const bold = (text: string, centred = false) =>
      paragraph(run(text, "<w:b/>"), centred ? '<w:jc w:val="center"/>' : "")
    const heads = ["№", "Мероприятие", "Ответственные", "Срок"].map((text) => cell(text))
    const row = (number: string, text: string) => [
      cell(number),
      cell(text),
      cell("МВД"),
      cell("2026 год"),
    ]
    const { doc, title } = await read({
      body:
        bold("ПЛАН ДЕЙСТВИЙ", true) +
        bold("по борьбе с торговлей людьми на 2026–2028 годы", true) +
        bold("1. Общие положения") +
        paragraph("План разработан в соответствии с законом.") +
        bold("2. Предупреждение") +
        table(heads, row("2.1", "Провести кампанию"), row("2.2", "Обучить учителей")) +
        bold("3. Защита") +
        table(heads, row("3.1", "Открыть приют")),
    })
    expect(title).toBe("ПЛАН ДЕЙСТВИЙ по борьбе с торговлей людьми на 2026–2028 годы")
    expect(lines(doc)).toEqual([
      "title  ПЛАН ДЕЙСТВИЙ",
      "title  по борьбе с торговлей людьми на 2026–2028 годы",
      "section 1 Общие положения",
      "paragraph  План разработан в соответствии с законом.",
      "goal 1 Предупреждение",
      "measure 1.1 Провести кампанию",
      "measure 1.2 Обучить учителей",
      "goal 2 Защита",
      "measure 2.1 Открыть приют",
    ])
  })
})
