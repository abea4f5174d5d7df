import { DOMParser } from "@tiptap/pm/model"
import { describe, expect, it } from "vitest"
import { flattenHtml } from "../../../client/editor/paste/pastedHtml.ts"
import { planSchema } from "../../../shared/document/schema.ts"

/** The result of pasted HTML: `kind/level/indent:words` for a block, tables as rows of cells. */
function pasted(html: string): string[] {
  const holder = document.createElement("div")
  holder.innerHTML = flattenHtml(html)
  const node = DOMParser.fromSchema(planSchema).parse(holder)
  return node.content.content.flatMap((part) => {
    if (part.type.name === "block") {
      const { kind, level, indent } = part.attrs
      const place =
        kind === "bullet" || kind === "ordered"
          ? `/${indent}`
          : kind === "section"
            ? `/${level}`
            : ""
      return [`${kind}${place}:${part.textContent}`]
    }
    return part.content.content.map((row) =>
      row.content.content
        .map((cell) => {
          const { colspan, rowspan } = cell.attrs
          const span = colspan > 1 || rowspan > 1 ? `(${colspan}x${rowspan})` : ""
          return `${cell.type.name === "tableHeader" ? "#" : ""}${cell.textContent}${span}`
        })
        .join(" | "),
    )
  })
}

describe("pasted text", () => {
  it("keeps headings, paragraphs and quotations", () => {
    expect(
      pasted("<h1>A</h1><h2>B</h2><h3>C</h3><p>D</p><blockquote><p>E</p></blockquote>"),
    ).toEqual(["section/1:A", "section/2:B", "heading:C", "paragraph:D", "quote:E"])
  })

  it("flattens nested lists into items with an indent", () => {
    const html =
      "<ul><li>One<ol><li>Two</li><li><p>Three</p></li></ol></li><li>Four</li></ul><p>After</p>"
    expect(pasted(html)).toEqual([
      "bullet/0:One",
      "ordered/1:Two",
      "ordered/1:Three",
      "bullet/0:Four",
      "paragraph:After",
    ])
  })

  it("reads Word's list paragraphs, their level and whether they count", () => {
    const item = (level: number, mark: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp;</span></span>${words}</p>`
    expect(
      pasted(`${item(1, "1.", "First") + item(2, "o", "Inner")}<p class=MsoNormal>Plain</p>`),
    ).toEqual(["ordered/0:First", "bullet/1:Inner", "paragraph:Plain"])
  })

  it("keeps Word's bold words bold, whatever is said of other scripts", () => {
    const html =
      "<p class=MsoNormal>A <b style='mso-bidi-font-weight:normal'>bold</b> and <i style='mso-bidi-font-style:normal'>slanted</i> word</p>"
    expect(flattenHtml(html)).toMatch(/<b[^>]*>bold<\/b>/)
    expect(pasted(html)).toEqual(["paragraph:A bold and slanted word"])
  })

  it("takes Word's numbered headings as headings, without the printed number", () => {
    const html =
      "<h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt'>&nbsp;&nbsp;</span></span><![endif]>Protection</h1><h2 style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.1.<span>&nbsp;</span></span>Victims</h2><p class=MsoNormal>Text</p>"
    expect(pasted(html)).toEqual(["section/1:Protection", "section/2:Victims", "paragraph:Text"])
  })

  it("takes the footnotes of Word and LibreOffice along, in their places", () => {
    const word =
      '<p class=MsoNormal>Police<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style=\'mso-special-character:footnote\'>[1]</span></span></a> help.</p><div style=\'mso-element:footnote-list\'><br clear=all><hr align=left size=1 width="33%"><div style=\'mso-element:footnote\' id=ftn1><p class=MsoFootnoteText><a style=\'mso-footnote-id:ftn1\' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Act No. 5\n of 2019.</p></div></div>'
    const office =
      '<p>Police<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> help.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Act No. 5 of 2019.</p></div>'
    for (const html of [word, office]) {
      const holder = document.createElement("div")
      holder.innerHTML = flattenHtml(html)
      const node = DOMParser.fromSchema(planSchema).parse(holder)
      expect(node.childCount).toBe(1)
      const [before, note, after] = node.child(0).content.content
      expect(before?.text).toBe("Police")
      expect(note?.type.name).toBe("footnote")
      expect(note?.textContent).toBe("Act No. 5 of 2019.")
      expect(after?.text).toBe(" help.")
    }
  })

  it("drops links into the document they come from, and references without their note", () => {
    const html =
      '<p>See <a href="#_Toc12">chapter 2</a><a href="#_ftn3" name="_ftnref3">[3]</a>.</p><p>y</p>'
    expect(flattenHtml(html)).not.toContain("<a")
    expect(pasted(html)).toEqual(["paragraph:See chapter 2.", "paragraph:y"])
  })

  it("brings tables with merged cells; the first row heads a table that names no heads", () => {
    const html =
      "<table><tr><td>No.</td><td colspan=2>Task</td></tr><tr><td rowspan=2>1</td><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>"
    expect(pasted(html)).toEqual(["#No. | #Task(2x1)", "1(1x2) | A | B", "C | D"])
  })

  it("keeps the heads that a table names", () => {
    const html =
      "<table><thead><tr><td>A</td></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"
    expect(pasted(html)).toEqual(["#A", "1"])
  })

  it("takes a table out of a cell, and keeps its words", () => {
    const html =
      "<table><tr><th>A</th></tr><tr><td><table><tr><td>inner</td></tr></table></td></tr></table>"
    expect(pasted(html)).toEqual(["#A", "inner"])
  })

  it("keeps bold and italics that are only styles, and drops colours and fonts", () => {
    const html =
      '<b style="font-weight:normal"><p><span style="font-weight:700;color:red">Bold</span> and <span style="font-style:italic">slanted</span></p></b>'
    const out = flattenHtml(html)
    expect(out).toContain("<strong>Bold</strong>")
    expect(out).toContain("<em>slanted</em>")
    expect(pasted(html)).toEqual(["paragraph:Bold and slanted"])
  })

  it("lets no script, handler or dangerous address in", () => {
    const html =
      '<p onclick="steal()">Text<script>steal()</script><img src=x onerror="steal()"></p><p><a href="javascript:steal()">link</a></p><object data="steal:x"></object>'
    const holder = document.createElement("div")
    holder.innerHTML = flattenHtml(html)
    const node = DOMParser.fromSchema(planSchema).parse(holder)
    expect(JSON.stringify(node.toJSON())).not.toContain("steal")
    expect(node.textContent).toBe("Textlink")
  })

  it("passes what was copied from a plan, with its measures", () => {
    const html =
      '<section data-pm-slice="0 0 []" data-measure-node id="m1"><div kind="paragraph" id="b1">Train</div></section>'
    const holder = document.createElement("div")
    holder.innerHTML = flattenHtml(html)
    expect(DOMParser.fromSchema(planSchema).parse(holder).firstChild?.type.name).toBe("measure")
  })

  it("takes ids and kinds off what comes from elsewhere", () => {
    expect(flattenHtml('<p id="m1" kind="goal">x</p><p>y</p>')).not.toContain("m1")
    expect(pasted('<p id="m1" kind="goal">x</p><p>y</p>')).toEqual(["paragraph:x", "paragraph:y"])
  })
})
