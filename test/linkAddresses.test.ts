// @vitest-environment happy-dom
import { DOMParser, DOMSerializer } from "@tiptap/pm/model"
import { zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import type * as Y from "yjs"
import { flattenHtml } from "../client/editor/paste/pastedHtml.ts"
import { linkAddress } from "../client/editor/text/linkAddress.ts"
import { readPlanJson } from "../server/import/formats/readPlanJson.ts"
import { importFile } from "../server/import/importFile.ts"
import { hrefFits } from "../shared/document/href.ts"
import { fragmentName, readDocument } from "../shared/document/readDocument.ts"
import { removeSchemaViolations } from "../shared/document/recovery/schemaViolations.ts"
import { planSchema } from "../shared/document/schema.ts"
import { paragraph, planDoc } from "./plan.ts"
import { paragraph as paragraphOfWord, run, wordFile } from "./server/import/formats/wordFile.ts"
import { unfitLinks } from "./unfitLinks.ts"

// The door of the socket is in test/server/sync/connection.test.ts.

const linked = (href: string) => ({
  type: "text",
  text: "here",
  marks: [{ type: "link", attrs: { href } }],
})
const planJson = (href: string) =>
  JSON.stringify({
    concord: 1,
    title: "Plan",
    settings: {},
    document: {
      type: "doc",
      content: [{ type: "block", attrs: { id: "b1", kind: "paragraph" }, content: [linked(href)] }],
    },
  })
const bytes = (words: string) => new TextEncoder().encode(words)

describe("[D12] the address of a link", () => {
  it.each(unfitLinks)("%j fits nowhere", (href) => {
    expect(hrefFits(href)).toBe(false)
    // A typed one is given a scheme; then it leads to another site, as it says.
    expect(hrefFits(linkAddress(href) ?? href)).toBe(linkAddress(href) !== null)
  })

  it.each([
    "https://example.org/a:b",
    "HTTP://x.az",
    "mailto:a@b.az",
    "tel:+994",
    "/plans",
    "#a",
    "/plans/p1/measures#m7",
    "https://data.example/api/1/series",
    "https://x.az/sync/notes",
  ])("%s fits", (href) => expect(hrefFits(href)).toBe(true))

  it.each(unfitLinks)("%j is dropped by a paste, its words stay", (href) => {
    const holder = document.createElement("div")
    const link = document.createElement("a")
    link.setAttribute("href", href)
    link.textContent = "here"
    holder.innerHTML = flattenHtml(`<p>${link.outerHTML}</p>`)
    const node = DOMParser.fromSchema(planSchema).parse(holder)
    expect(node.textContent).toBe("here")
    expect(JSON.stringify(node.toJSON())).not.toContain("link")
  })

  const escaped = (words: string) =>
    words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "&#10;")
  const good = "https://example.org"
  /** Files of each form with two links, of which the second fits; null where a form cannot say the first. */
  const files: Record<string, (href: string) => Uint8Array | null> = {
    "plan.md": (href) =>
      /[\n\0]/.test(href)
        ? null
        : bytes(
            `# Plan\n\nRead [here](<${href.replace(/[\\<>]/g, "\\$&")}>) and [there](${good}).\n`,
          ),
    "plan.html": (href) =>
      bytes(
        `<h1>Plan</h1><p>Read <a href="${escaped(href)}">here</a> and <a href="${good}">there</a>.</p>`,
      ),
    "plan.docx": (href) => {
      if (href.includes("\0")) return null
      const relation = (id: string, target: string) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`
      const link = (id: string, words: string) =>
        `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`
      return wordFile({
        body: paragraphOfWord(
          [run("Read "), link("l1", "here"), run(" and "), link("l2", "there"), run(".")].join(""),
        ),
        relations: relation("l1", href) + relation("l2", good),
      })
    },
    "plan.odt": (href) => {
      if (href.includes("\0")) return null
      const link = (to: string, words: string) =>
        `<text:a xlink:type="simple" xlink:href="${escaped(to)}">${words}</text:a>`
      const spaces = ["office", "text"].map(
        (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
      )
      const content = `<office:document-content ${spaces.join(" ")} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:body><office:text><text:p>Read ${link(href, "here")} and ${link(good, "there")}.</text:p></office:text></office:body></office:document-content>`
      return zipSync({
        mimetype: [bytes("application/vnd.oasis.opendocument.text"), { level: 0 }],
        "content.xml": bytes(content),
      })
    },
  }
  it.each(Object.keys(files).flatMap((name) => unfitLinks.map((href) => [name, href] as const)))(
    "%s: %j is dropped by the import, its words stay",
    async (name, href) => {
      const file = files[name]?.(href)
      if (!file) return
      const { doc } = await importFile(file, name)
      expect(doc.textContent).toContain("Read here and there.")
      const links: [string, unknown][] = []
      doc.descendants(({ marks, text = "" }) => {
        for (const { type, attrs } of marks)
          if (type.name === "link") links.push([text, attrs.href])
      })
      expect(links).toEqual([["there", good]])
    },
  )

  it.each(unfitLinks)("%j makes a plan.json unreadable", (href) => {
    expect(() => readPlanJson(planJson(href))).toThrow("not a plan.json")
    expect(readPlanJson(planJson("https://example.org")).document.textContent).toBe("here")
  })

  it.each(unfitLinks)("%j is never drawn, should it be in a document", (href) => {
    const node = planSchema.nodeFromJSON(linked(href))
    const drawn = DOMSerializer.fromSchema(planSchema).serializeNode(node)
    expect((drawn as HTMLElement).getAttribute("href") ?? "").toBe("")
  })

  it("a document that holds one loses the link and keeps the words", () => {
    const doc = planDoc(paragraph("Read here"), paragraph("And there"))
    const textOf = (index: number) =>
      (doc.getXmlFragment(fragmentName).get(index) as Y.XmlElement).get(0) as Y.XmlText
    textOf(0).format(5, 4, { link: { href: "javascript:alert(1)" } })
    textOf(1).format(4, 5, { link: { href: "https://example.org" } })
    removeSchemaViolations(doc)
    const read = JSON.stringify(readDocument(doc).toJSON())
    expect(read).toContain("https://example.org")
    expect(read).not.toContain("javascript")
    expect(readDocument(doc).textContent).toBe("Read hereAnd there")
  })
})
