// @vitest-environment happy-dom
import { DOMParser, DOMSerializer } from "@tiptap/pm/model"
import { describe, expect, it } from "vitest"
import type * as Y from "yjs"
import { linkAddress } from "../client/editor/linkAddress.ts"
import { flattenHtml } from "../client/editor/pastedHtml.ts"
import { importFile } from "../server/import/importFile.ts"
import { readPlanJson } from "../server/import/readPlanJson.ts"
import { hrefFits } from "../shared/document/href.ts"
import { takeOutMisfits } from "../shared/document/misfits.ts"
import { fragmentName, readDocument } from "../shared/document/readDocument.ts"
import { planSchema } from "../shared/document/schema.ts"
import { paragraph, planDoc } from "./plan.ts"

// The door of the socket is in test/server/sync/connection.test.ts.

const running = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "java\u0000script:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "blob:https://example.org/1",
  "file:///etc/passwd",
  "//evil.example",
  "/\t/evil.example",
  "/\\evil.example",
  "\\\\fileserver\\share",
  "/api/auth/sign-out",
  "../../x/../API/plans",
  "/%61pi/plans/p1/exports/plan.json",
  "sync/p1",
  "https://plans.example/api/auth/reset-password/x?callbackURL=/",
  "http:\\\\plans.example\\api\\plans",
]

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
  it.each(running)("%j fits nowhere", (href) => {
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

  it.each(running)("%j is dropped by a paste, its words stay", (href) => {
    const holder = document.createElement("div")
    const link = document.createElement("a")
    link.setAttribute("href", href)
    link.textContent = "here"
    holder.innerHTML = flattenHtml(`<p>${link.outerHTML}</p>`)
    const node = DOMParser.fromSchema(planSchema).parse(holder)
    expect(node.textContent).toBe("here")
    expect(JSON.stringify(node.toJSON())).not.toContain("link")
  })

  it.each(["javascript:alert(1)", "data:text/html;base64,AAAA"])(
    "%s is dropped by imports of Markdown and HTML, its words stay",
    async (href) => {
      for (const [name, words] of [
        ["plan.md", `# Plan\n\nRead [here](${href}) and [there](https://example.org).\n`],
        [
          "plan.html",
          `<h1>Plan</h1><p>Read <a href="${href}">here</a> and <a href="https://example.org">there</a>.</p>`,
        ],
      ] as const) {
        const { doc } = await importFile(bytes(words), name)
        expect(doc.textContent).toContain("Read here and there.")
        expect(JSON.stringify(doc.toJSON())).toContain("https://example.org")
        expect(JSON.stringify(doc.toJSON())).not.toContain(href)
      }
    },
  )

  it.each(running)("%j makes a plan.json unreadable", (href) => {
    expect(() => readPlanJson(planJson(href))).toThrow("does not fit")
    expect(readPlanJson(planJson("https://example.org")).document.textContent).toBe("here")
  })

  it.each(running)("%j is never drawn, should it be in a document", (href) => {
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
    takeOutMisfits(doc)
    const read = JSON.stringify(readDocument(doc).toJSON())
    expect(read).toContain("https://example.org")
    expect(read).not.toContain("javascript")
    expect(readDocument(doc).textContent).toBe("Read hereAnd there")
  })
})
