import { parseDocument } from "htmlparser2"
import {
  type Aside,
  beginning,
  type Draft,
  type DraftBlock,
  type DraftCell,
  type DraftTable,
  type DraftText,
  draftText,
  headingOf,
  type NotKept,
  placeAndAlt,
  type Run,
  runsText,
  type TextRun,
  tidyRuns,
} from "../draft.ts"
import { decodeText } from "./decodeText.ts"
import { refuseTooManyTags } from "./parseXml.ts"
import { bytesOfData, millimetres, Pictures } from "./pictures.ts"
import { cellLimit, columnLimit, tooManyCells, tooWide } from "./tableLimits.ts"

type Look = Omit<TextRun, "text">
type HtmlNode = ReturnType<typeof parseDocument>["children"][number]
type HtmlElement = Extract<HtmlNode, { attribs: unknown }>

const dropped = new Set(["script", "style", "head"])
/** The elements whose words are no text of the page, and what they are reported as. */
const besides: Record<string, Aside["what"]> = {
  template: "hidden",
  noscript: "hidden",
  object: "hidden",
  iframe: "hidden",
  nav: "contents",
  svg: "shape",
}
const struckTags = new Set(["del", "s", "strike"])
const blockTags = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figure figcaption footer form header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6 caption".split(
    " ",
  ),
)
const looks: Record<string, Look> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
  ins: { underline: true },
}

const cellTags = new Set(["td", "th"])
const rowGroupTags = new Set(["thead", "tbody", "tfoot"])
/** The elements of which a table is made; browsers show any other above it. */
const tableTags = new Set([...cellTags, ...rowGroupTags, "tr", "caption", "colgroup", "col"])

const isElement = (node: HtmlNode): node is HtmlElement => "attribs" in node
/** The words of an element, a space between two blocks. */
function wordsIn(node: HtmlNode): string {
  if (!isElement(node)) return node.type === "text" ? node.data : ""
  if (dropped.has(node.name)) return ""
  const words = node.children.map(wordsIn).join("")
  return blockTags.has(node.name) || node.name === "br" ? ` ${words} ` : words
}
const elements = (node: { children: HtmlNode[] }) => node.children.filter(isElement)

/** The values of properties as a style declares them; the last of each counts. */
const declarations = (style: string): [property: string, value: string][] =>
  style.split(";").map((declared) => {
    const [property = "", value = ""] = declared.split(":")
    return [property.trim().toLowerCase(), value.trim().toLowerCase()]
  })

type Rules = Map<string, Map<string, string>>

/**
 * The declarations of a page's own styles by the tag, class or both that they are for, as programs
 * write them that save a text as a page. Other selectors, and rules for print, are not read.
 */
function readRules(root: { children: HtmlNode[] }): Rules {
  const rules: Rules = new Map()
  // Split by hand: a pattern over a hostile text takes time that grows with its square.
  const [first = "", ...commented] = stylesIn(root)
    .replace(/<!--|-->/g, "")
    .split("/*")
  const css = [first, ...commented.map((part) => part.split("*/").slice(1).join("*/"))].join(" ")
  const open: string[] = []
  let text = ""
  for (const part of css.split(/([{}])/)) {
    if (part === "{") open.push(text)
    else if (part === "}") {
      const selectors = open.pop()?.split(";").at(-1) ?? ""
      if (open.length === 0)
        for (const selector of selectors.split(",")) {
          const key = selector.trim().toLowerCase()
          if (/^(?:[a-z]\w*)?(?:\.[\w-]+)?$/.test(key))
            rules.set(key, new Map([...(rules.get(key) ?? []), ...declarations(text)]))
        }
    } else text = part
  }
  return rules
}

const paragraph = (runs: Run[]) => draftText("paragraph", runs)

const stylesIn = (node: { children: HtmlNode[] }): string =>
  elements(node)
    .map((one) => (one.name === "style" ? one.children.map(textOf).join("") : stylesIn(one)))
    .join("")
const textOf = (node: HtmlNode) => ("data" in node ? node.data : "")

/** Reads the elements of a page; `addressOf` resolves the address of a picture. */
export class HtmlReader {
  readonly notKept: NotKept[] = []
  readonly asides: Aside[] = []
  readonly pictures = new Pictures()
  private readonly addressOf: (address: string) => string
  private rules: Rules = new Map()
  /** The last heading, for reporting places. */
  place = beginning
  /** The number of grid positions of all tables so far. */
  private places = 0
  private line: Run[] = []

  /** Turns loose text into a block when the next block begins. */
  private flush(blocks: DraftBlock[], make: (runs: Run[]) => DraftText) {
    const runs = tidyRuns(this.line)
    this.line = []
    if (runs.length > 0) blocks.push(make(runs))
  }

  constructor(addressOf: (address: string) => string = (address) => address) {
    this.addressOf = addressOf
  }

  /** The value of a property of an element, by its own style or by those of the page. */
  private styled({ name, attribs }: HtmlElement, property: string): string {
    const own = new Map(declarations(attribs.style ?? "")).get(property)
    if (own !== undefined) return own
    const classes = (attribs.class ?? "").toLowerCase().split(/\s+/).slice(0, 50)
    const keys = [name, ...classes.flatMap((each) => [`.${each}`, `${name}.${each}`])]
    return keys.map((key) => this.rules.get(key)?.get(property)).findLast(Boolean) ?? ""
  }

  private lookOf(element: HtmlElement, look: Look): Look {
    const href = element.name === "a" ? (element.attribs.href ?? "") : ""
    return {
      ...look,
      ...looks[element.name],
      ...(/^(?:bold|[6-9]00)/.test(this.styled(element, "font-weight")) ? { bold: true } : {}),
      ...(this.styled(element, "font-style") === "italic" ? { italic: true } : {}),
      ...(/^(?:https?:|mailto:)/i.test(href) ? { link: href } : {}),
    }
  }

  /** Why the words of an element are no text of the page; null where they are. */
  private besideText(element: HtmlElement): Aside["what"] | null {
    const said = besides[element.name]
    if (said !== undefined) return said
    const unseen =
      "hidden" in element.attribs ||
      this.styled(element, "display") === "none" ||
      this.styled(element, "visibility") === "hidden" ||
      this.styled(element, "mso-hide") === "all"
    if (unseen) return "hidden"
    const isStruck = ["text-decoration", "text-decoration-line"].some((property) =>
      this.styled(element, property).includes("line-through"),
    )
    return isStruck || struckTags.has(element.name) ? "struck" : null
  }

  /** Leaves an element out whose words are no text, and reports them; returns whether it is one. */
  private leaveOut(element: HtmlElement): boolean {
    if (dropped.has(element.name)) return true
    const what = this.besideText(element)
    if (what === null) return false
    if (element.name === "object" || element.name === "iframe")
      this.notKept.push({ what: "picture", where: this.place })
    const words = wordsIn(element).replace(/\s+/gu, " ").trim()
    if (words === "") return true
    this.asides.push({ what, words, heading: headingOf(this.place) })
    return true
  }

  /** Stores a picture that is embedded in the page, or reports it; external ones are not fetched. */
  private picture({ attribs }: HtmlElement) {
    const bytes = bytesOfData(this.addressOf(attribs.src ?? ""))
    const styled = /(?:^|;)\s*width:\s*([^;]+)/.exec(attribs.style ?? "")?.[1]
    const width = millimetres(styled ?? attribs.width)
    const alt = attribs.alt ?? ""
    const picture = this.pictures.take(bytes, { alt, width })
    if (typeof picture === "object") this.line.push({ picture })
    else this.notKept.push({ what: "picture", where: placeAndAlt(this.place, alt), why: picture })
  }

  private inline(node: HtmlNode, look: Look) {
    if (!isElement(node)) {
      if (node.type === "text") this.line.push({ ...look, text: node.data })
      return
    }
    if (this.leaveOut(node)) return
    if (node.name === "br") this.line.push({ break: true })
    else if (node.name === "img") this.picture(node)
    else for (const child of node.children) this.inline(child, this.lookOf(node, look))
  }

  private hasBlocks(element: HtmlElement): boolean {
    return elements(element).some(
      (child) => !dropped.has(child.name) && (blockTags.has(child.name) || this.hasBlocks(child)),
    )
  }

  /** Reads a container; `make` creates the blocks of its lines. */
  private container(
    element: { children: HtmlNode[] },
    look: Look,
    make: (runs: Run[]) => DraftText,
    indent: number,
  ): DraftBlock[] {
    const blocks: DraftBlock[] = []
    for (const node of element.children) {
      if (!isElement(node) || (!blockTags.has(node.name) && !this.hasBlocks(node))) {
        this.inline(node, look)
        continue
      }
      this.flush(blocks, make)
      blocks.push(...this.block(node, this.lookOf(node, look), make, indent))
    }
    this.flush(blocks, make)
    return blocks
  }

  private block(
    element: HtmlElement,
    look: Look,
    make: (runs: Run[]) => DraftText,
    indent: number,
  ): DraftBlock[] {
    const { name, attribs } = element
    if (this.leaveOut(element)) return []
    const level = /^h([1-6])$/.exec(name)?.[1]
    if (level) {
      const made = this.container(
        element,
        {},
        (runs) => draftText("heading", runs, { level: Number(level) }),
        indent,
      )
      const [first] = made
      if (first && first.type !== "table") this.place = runsText(first.runs).slice(0, 80)
      return made
    }
    if (name === "table") {
      const captions = elements(element).filter(
        (child) => child.name === "caption" && !this.leaveOut(child),
      )
      const above = captions.flatMap((caption) => this.container(caption, look, paragraph, indent))
      return [...above, ...this.besideCells(element, look, indent), this.table(element)]
    }
    if (name === "ul" || name === "ol") return this.list(element, look, indent)
    if (name === "blockquote")
      return this.container(element, look, (runs) => draftText("quote", runs), indent)
    const centred = this.styled(element, "text-align") === "center" || attribs.align === "center"
    const own = name === "p" || name === "div" || name === "center"
    const shape = (runs: Run[]) =>
      draftText("paragraph", runs, { centred: centred || name === "center" })
    return this.container(element, look, own ? shape : make, indent)
  }

  private list(element: HtmlElement, look: Look, indent: number): DraftBlock[] {
    const ordered = element.name === "ol"
    let count = Number(element.attribs.start ?? 1) || 1
    return element.children.flatMap((item) => {
      if (!isElement(item)) return this.container({ children: [item] }, look, paragraph, indent + 1)
      if (this.leaveOut(item)) return []
      if (item.name === "ul" || item.name === "ol") return this.list(item, look, indent + 1)
      const number = ordered ? `${Number(item.attribs.value) || count}.` : null
      if (item.name === "li") count += 1
      let begun = false
      return this.container(item, look, paragraph, indent + 1).map((block) => {
        // The first line is the item; more paragraphs of the same item follow it.
        if (begun || block.type !== "paragraph") return block
        begun = true
        return { ...block, type: "item" as const, ordered, indent: Math.min(indent, 5), number }
      })
    })
  }

  /** The words in a table that are in none of its cells. */
  private besideCells(element: HtmlElement, look: Look, indent: number): DraftBlock[] {
    const children = element.children.filter(
      (node) => !isElement(node) || !tableTags.has(node.name),
    )
    const inside = elements(element).filter(
      (child) =>
        (rowGroupTags.has(child.name) || child.name === "tr") && this.besideText(child) === null,
    )
    return [
      ...this.container({ children }, look, paragraph, indent),
      ...inside.flatMap((child) => this.besideCells(child, look, indent)),
    ]
  }

  private rows(element: HtmlElement, head = false): { cells: HtmlElement[]; head: boolean }[] {
    const rows: { cells: HtmlElement[]; head: boolean }[] = []
    // Cells without a row around them are one, as in browsers.
    let loose: (typeof rows)[number] | null = null
    for (const child of elements(element)) {
      if (cellTags.has(child.name)) {
        if (!loose) {
          loose = { cells: [], head }
          rows.push(loose)
        }
        loose.cells.push(child)
        continue
      }
      loose = null
      if (child.name !== "tr" && !rowGroupTags.has(child.name)) continue
      if (this.leaveOut(child)) continue
      if (child.name === "tr")
        rows.push({ cells: elements(child).filter(({ name }) => cellTags.has(name)), head })
      else rows.push(...this.rows(child, child.name === "thead"))
    }
    return rows
  }

  private cellBlocks(element: HtmlElement): DraftText[] {
    if (this.leaveOut(element)) return []
    return this.container(element, {}, paragraph, 0).flatMap((block) => {
      if (block.type !== "table") return [block]
      this.notKept.push({ what: "table inside a cell (kept as lines)", where: this.place })
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
    })
  }

  private table(element: HtmlElement): DraftTable {
    const taken: boolean[][] = []
    let columns = 0
    const all = this.rows(element)
    const rows = all.map(({ cells: sources, head }, at) => {
      let column = 0
      const cells = sources.map((source): DraftCell => {
        while (taken[at]?.[column]) column += 1
        const span = (value: string | undefined) => Math.min(Math.max(Number(value) || 1, 1), 100)
        const colspan = span(source.attribs.colspan)
        // Below the last row there is nothing to span.
        const rowspan = Math.min(span(source.attribs.rowspan), all.length - at)
        this.places += colspan * rowspan
        if (column + colspan > columnLimit) throw tooWide()
        if (this.places > cellLimit) throw tooManyCells()
        for (let down = 0; down < rowspan; down++) {
          const line = taken[at + down] ?? []
          taken[at + down] = line
          for (let across = 0; across < colspan; across++) line[column + across] = true
        }
        const header = head || source.name === "th"
        const cell = { column, colspan, rowspan, header, blocks: this.cellBlocks(source) }
        column += colspan
        columns = Math.max(columns, column)
        return cell
      })
      return { header: cells.length > 0 && cells.every((cell) => cell.header), cells }
    })
    return { type: "table", columns, rows }
  }

  read(root: { children: HtmlNode[] }): DraftBlock[] {
    this.rules = readRules(root)
    return this.container(root, {}, paragraph, 0)
  }
}

/** Reads an HTML page, in the encoding that it declares; scripts and styles are left out. */
export function readHtml(bytes: Uint8Array): Draft {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096))
  const declared = /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(start)?.[1]
  const text = decodeText(bytes, declared)
  refuseTooManyTags(text)
  const root = parseDocument(text, { decodeEntities: true })
  const reader = new HtmlReader()
  const title = /<title[^>]*>([^<]{1,300})<\/title>/i.exec(start)?.[1]?.trim() || null
  return {
    blocks: reader.read(root),
    notKept: reader.notKept,
    asides: reader.asides,
    pictures: reader.pictures.kept,
    title,
    exact: false,
    properties: new Map(),
  }
}
