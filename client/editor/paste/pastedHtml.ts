import { takeFootnotes } from "./pastedFootnotes.ts"

const dropped =
  "script, style, meta, link, title, iframe, object, embed, template, noscript, xml, colgroup"
const blockTags = new Set([
  "P",
  "DIV",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "BLOCKQUOTE",
  "PRE",
  "SECTION",
  "ARTICLE",
  "HEADER",
  "FOOTER",
  "MAIN",
  "ASIDE",
  "DL",
  "DT",
  "DD",
  "FIGURE",
  "FIGCAPTION",
  "UL",
  "OL",
  "LI",
  "TABLE",
  "HR",
  "CENTER",
  "FORM",
])

const headings: Record<string, [kind: string, level: string]> = {
  H1: ["section", "1"],
  H2: ["section", "2"],
  H3: ["heading", "3"],
  H4: ["heading", "3"],
  H5: ["heading", "3"],
  H6: ["heading", "3"],
}

interface ListPlace {
  kind: "bullet" | "ordered"
  indent: number
}

/** A list paragraph of Word, which has no list around it: its level is in the style. */
function wordList(element: Element): ListPlace | null {
  const style = element.getAttribute("style") ?? ""
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style)
  if (!level) return null
  const label =
    (element.querySelector("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']") ?? element)
      .textContent ?? ""
  const ordered = /^\s*(\d+|[a-z]{1,3}|[ivxlc]+)[.)]/i.test(label)
  return { kind: ordered ? "ordered" : "bullet", indent: Math.min(5, Number(level[1]) - 1) }
}

/** Whether a style sets a property so; Word's `mso-bidi-font-weight` is another one. */
function says(style: string, property: string, value: RegExp): boolean {
  return style.split(";").some((part) => {
    const [name = "", set = ""] = part.split(":")
    return name.trim().toLowerCase() === property && value.test(set.trim().toLowerCase())
  })
}

/** Marks that are only in a style, as Google Docs and LibreOffice write them, become tags. */
function styleToTags(root: Element): void {
  for (const span of root.querySelectorAll<HTMLElement>("span[style], font[style], p[style]")) {
    if (span.tagName === "P") continue
    const style = span.getAttribute("style") ?? ""
    const tags: string[] = []
    if (says(style, "font-weight", /^(bold|[6-9]00)/)) tags.push("strong")
    if (says(style, "font-style", /^italic/)) tags.push("em")
    if (/text-decoration[^;]*underline/i.test(style) && !span.closest("a")) tags.push("u")
    for (const tag of tags) {
      const wrap = span.ownerDocument.createElement(tag)
      wrap.append(...span.childNodes)
      span.append(wrap)
    }
  }
  // Google Docs wraps everything in a <b> that is not bold.
  for (const bold of root.querySelectorAll<HTMLElement>("b[style]")) {
    if (says(bold.getAttribute("style") ?? "", "font-weight", /^(normal|400)/))
      bold.replaceWith(...bold.childNodes)
  }
}

class Flattening {
  readonly #out: Element
  readonly #document: Document
  #inline: globalThis.Node[] = []

  constructor(document: Document, out: Element) {
    this.#document = document
    this.#out = out
  }

  children(parent: Element, list: ListPlace | null, kind?: [string, string]): void {
    for (const child of [...parent.childNodes]) {
      if (child.nodeType === 3) {
        if ((child.textContent ?? "").trim() !== "" || this.#inline.length > 0)
          this.#inline.push(child)
      } else if (child.nodeType === 1) this.#element(child as Element, list, kind)
    }
    this.flush(list, kind)
  }

  flush(list: ListPlace | null, kind?: [string, string]): void {
    const inline = this.#inline
    this.#inline = []
    if (inline.every((node) => (node.textContent ?? "").trim() === "")) return
    const block = this.#document.createElement("div")
    if (list) {
      block.setAttribute("kind", list.kind)
      block.setAttribute("indent", String(list.indent))
    } else if (kind) {
      block.setAttribute("kind", kind[0])
      block.setAttribute("level", kind[1])
    } else block.setAttribute("kind", "paragraph")
    block.append(...inline)
    this.#out.append(block)
  }

  #element(element: Element, list: ListPlace | null, kind?: [string, string]): void {
    const tag = element.tagName
    if (!blockTags.has(tag)) {
      // An inline wrapper around whole blocks (Google Docs, web pages) is opened.
      const wraps = [...element.querySelectorAll("*")].some((inner) => blockTags.has(inner.tagName))
      if (wraps) this.children(element, list, kind)
      else this.#inline.push(element)
      return
    }
    this.flush(list, kind)
    if (tag === "TABLE") this.#out.append(this.#table(element))
    else if (tag === "UL" || tag === "OL") {
      const deeper = {
        kind: tag === "OL" ? "ordered" : "bullet",
        indent: list ? Math.min(5, list.indent + 1) : 0,
      } as const
      this.children(element, deeper)
    } else if (tag === "HR") return
    else {
      // Word numbers its headings as a list; a heading stays one, and the plan numbers it.
      const item = headings[tag] ? null : wordList(element)
      for (const label of element.querySelectorAll("[style*='mso-list']")) label.remove()
      const heading =
        headings[tag] ?? (tag === "BLOCKQUOTE" ? (["quote", "1"] as [string, string]) : kind)
      this.children(element, item ?? list, item || list ? undefined : heading)
    }
  }

  #table(source: Element): Element {
    const table = this.#document.createElement("table")
    const body = this.#document.createElement("tbody")
    const rows = [...source.querySelectorAll("tr")].filter((row) => row.closest("table") === source)
    const hasHeader = rows.some((row) => row.querySelector("th"))
    rows.forEach((row, index) => {
      const made = this.#document.createElement("tr")
      const inHead = row.parentElement?.tagName === "THEAD"
      // A table without marked heads, as Excel and Word give it, has its heads in the first row.
      const first = !hasHeader && index === 0 && rows.length > 1
      for (const cell of [...row.children]) {
        if (cell.tagName !== "TD" && cell.tagName !== "TH") continue
        const head = inHead || first || cell.tagName === "TH"
        const copy = this.#document.createElement(head ? "th" : "td")
        for (const span of ["colspan", "rowspan"]) {
          const value = Number(cell.getAttribute(span))
          if (value > 1 && value <= 100) copy.setAttribute(span, String(Math.floor(value)))
        }
        new Flattening(this.#document, copy).children(cell, null)
        // A table in a cell would not fit into a cell: its cells' words stay, as blocks.
        for (const inner of copy.querySelectorAll("table"))
          inner.replaceWith(...inner.querySelectorAll("div[kind]"))
        if (copy.children.length === 0) copy.append(this.#document.createElement("p"))
        made.append(copy)
      }
      if (made.children.length > 0) body.append(made)
    })
    table.append(body)
    return table
  }
}

/**
 * Turns pasted HTML into the plan's own blocks: headings, nested lists as items with an indent,
 * tables with header rows and merged cells, bold, italic, underline and links. Styles, scripts and
 * foreign ids go; footnotes come along. What was copied from a plan passes as it is.
 */
export function flattenHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, "text/html")
  for (const element of parsed.querySelectorAll(dropped)) element.remove()
  const { body } = parsed
  if (body.querySelector("[data-pm-slice]")) return body.innerHTML
  takeFootnotes(body)
  styleToTags(body)
  for (const element of body.querySelectorAll("[id], [kind], [data-measure-node], [data-field]")) {
    for (const name of ["id", "kind", "data-measure-node", "data-field"])
      element.removeAttribute(name)
  }
  const onlyInline = ![...body.querySelectorAll("*")].some((each) => blockTags.has(each.tagName))
  if (onlyInline) return body.innerHTML
  const out = parsed.createElement("div")
  new Flattening(parsed, out).children(body, null)
  return out.innerHTML
}
