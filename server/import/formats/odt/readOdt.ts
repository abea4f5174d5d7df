import { partOfBookmark } from "../../../export/planRecord.ts"
import {
  type Aside,
  beginning,
  type Draft,
  type DraftBlock,
  type DraftCell,
  type DraftTable,
  type DraftText,
  draftText,
  edgeLines,
  type Run,
  runsText,
  tidyRuns,
} from "../../draft.ts"
import { CommentMarks } from "../commentMarks.ts"
import { type Archive, openZip } from "../openZip.ts"
import { attribute, child, children, parseXml, type XmlElement } from "../parseXml.ts"
import { Pictures } from "../pictures.ts"
import { unreadable } from "../unreadable.ts"
import {
  linesLeft,
  type OdtSource,
  readComment,
  readDrawing,
  readOdtInline,
  setAside,
  setUnseenAside,
} from "./inline.ts"
import { ListCounter } from "./numbering.ts"
import { readOdtStyles } from "./styles.ts"

const leftOut = new Set([
  "text:tracked-changes",
  "text:sequence-decls",
  "office:forms",
  "text:variable-decls",
])
const indexes =
  /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index|user-index|bibliography)$/

/** The place among the parts of a plan of ours that a bookmark in the paragraph names. */
function partIn(element: XmlElement): { part?: number } {
  for (const name of ["text:bookmark", "text:bookmark-start"])
    for (const mark of Array.from(element.getElementsByTagName(name))) {
      const part = partOfBookmark(attribute(mark, "text:name"))
      if (part !== null) return { part }
    }
  return {}
}

function readParagraph(element: XmlElement, source: OdtSource): DraftText {
  const words = readWords(element, source)
  source.marks.add("\n")
  const comments = source.marks.take()
  return { ...words, ...partIn(element), ...(comments.length > 0 && { comments }) }
}

/** The automatic number of a heading outside lists. */
function headingNumber(
  element: XmlElement,
  level: number,
  runs: readonly Run[],
  { styles, headings }: OdtSource,
): string | null {
  // An empty line is not counted, and a style may switch numbering off.
  if (runs.length === 0 || attribute(element, "text:is-list-header") === "true") return null
  if (styles.listOf(attribute(element, "text:style-name")) === "") return null
  const restart = attribute(element, "text:restart-numbering") === "true"
  const start = restart ? Number(attribute(element, "text:start-value") ?? 1) : null
  return headings.next(styles.outline, level - 1, start)
}

function readWords(element: XmlElement, source: OdtSource): DraftText {
  const style = attribute(element, "text:style-name")
  const { styles } = source
  if (setUnseenAside(style, element, source)) return draftText("paragraph", [])
  if (element.nodeName === "text:h") {
    const level = Number(attribute(element, "text:outline-level") ?? 1) || 1
    const runs = tidyRuns(readOdtInline(element, {}, source))
    source.place = runsText(runs).slice(0, 80)
    return draftText("heading", runs, {
      level,
      number: headingNumber(element, level, runs, source),
    })
  }
  if (styles.isTitle(style))
    return draftText("heading", tidyRuns(readOdtInline(element, {}, source)), { level: 0 })
  const runs = tidyRuns(readOdtInline(element, styles.look(style), source))
  const type = styles.isQuote(style) ? "quote" : "paragraph"
  return draftText(type, runs, { centred: styles.isCentred(style) })
}

/** The counter of a list: a new one, or that of the list it continues. */
function counterOf(list: XmlElement, style: string | null, source: OdtSource): ListCounter {
  const { lists } = source
  const goesOn = attribute(list, "text:continue-list")
  const known =
    goesOn !== null
      ? lists.get(`#${goesOn}`)
      : attribute(list, "text:continue-numbering") === "true"
        ? lists.get(style ?? "")
        : undefined
  const counter = known ?? new ListCounter()
  lists.set(style ?? "", counter)
  const id = attribute(list, "xml:id") ?? attribute(list, "text:id")
  if (id !== null) lists.set(`#${id}`, counter)
  return counter
}

function readList(
  list: XmlElement,
  source: OdtSource,
  indent = 0,
  outer: { style: string | null; counter: ListCounter } | null = null,
): DraftBlock[] {
  const style = attribute(list, "text:style-name") ?? outer?.style ?? null
  const counter = outer?.counter ?? counterOf(list, style, source)
  const levels = source.styles.levels(style)
  const ordered = (levels.get(indent)?.format ?? null) !== null
  return children(list).flatMap((item) => {
    if (item.nodeName !== "text:list-item" && item.nodeName !== "text:list-header") return []
    const startsAt = attribute(item, "text:start-value")
    let begun = item.nodeName === "text:list-header"
    return children(item).flatMap((part): DraftBlock[] => {
      if (part.nodeName === "text:list")
        return readList(part, source, indent + 1, { style, counter })
      return readBlocks([part], source).map((block) => {
        if (begun || block.type === "table" || block.type === "quote") return block
        begun = true
        const number = counter.next(levels, indent, startsAt === null ? null : Number(startsAt))
        if (block.type === "heading") return number === null ? block : { ...block, number }
        return { ...block, type: "item" as const, ordered, indent: Math.min(indent, 5), number }
      })
    })
  })
}

function tableRows(element: XmlElement, header = false): { row: XmlElement; header: boolean }[] {
  return children(element).flatMap((part) => {
    if (part.nodeName === "table:table-row") return [{ row: part, header }]
    const inside = /^table:table-(?:header-rows|rows|row-group)$/.test(part.nodeName)
    return inside ? tableRows(part, header || part.nodeName === "table:table-header-rows") : []
  })
}

function cellBlocks(element: XmlElement, source: OdtSource): DraftText[] {
  return readBlocks(children(element), source).flatMap((block) => {
    if (block.type !== "table") return [block]
    source.notKept.push({ what: "table inside a cell (kept as lines)", where: source.place })
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
  })
}

function readTable(element: XmlElement, source: OdtSource): DraftTable {
  const span = (cell: XmlElement, name: string) =>
    Math.min(Math.max(Number(attribute(cell, name) ?? 1) || 1, 1), 100)
  let columns = 0
  const rows = tableRows(element).map(({ row, header }) => {
    let column = 0
    const cells: DraftCell[] = []
    for (const cell of children(row)) {
      // A position under a merged cell is written as a covered cell, so that columns can be
      // counted.
      const repeated = span(cell, "table:number-columns-repeated")
      if (cell.nodeName === "table:table-cell") {
        const colspan = span(cell, "table:number-columns-spanned")
        const rowspan = span(cell, "table:number-rows-spanned")
        cells.push({ column, colspan, rowspan, header, blocks: cellBlocks(cell, source) })
        columns = Math.max(columns, column + colspan)
      }
      column += repeated
    }
    return { header, cells }
  })
  return { type: "table", columns, rows }
}

/** The contents of the text boxes in the last line. */
const drawnBoxes = (source: OdtSource): DraftBlock[] =>
  source.boxes.splice(0).flatMap((box) => readBlocks(children(box), source))

function readBlocks(elements: readonly XmlElement[], source: OdtSource): DraftBlock[] {
  return elements.flatMap((element): DraftBlock[] => {
    const name = element.nodeName
    if (leftOut.has(name)) return []
    if (indexes.test(name)) {
      setAside("contents", element, source)
      return []
    }
    const first = name === "table:table" ? element.getElementsByTagName("text:p")[0] : element
    const isLine = first?.nodeName === "text:p"
    if (isLine && source.styles.isImprint(attribute(first, "text:style-name"))) {
      source.beside.push(...linesLeft("export", element, source))
      return []
    }
    if (name === "text:p" || name === "text:h") {
      const block = readParagraph(element, source)
      const boxes = drawnBoxes(source)
      if (block.runs.length === 0) source.marks.leave(block.comments)
      return block.runs.length > 0 ? [block, ...boxes] : boxes
    }
    if (name === "text:list") return readList(element, source)
    if (name === "table:table") return [readTable(element, source)]
    if (name.startsWith("draw:")) {
      const runs: Run[] = []
      readDrawing(element, source, runs)
      const pictures = runs.length > 0 ? [draftText("paragraph", runs)] : []
      return [...pictures, ...drawnBoxes(source)]
    }
    return readBlocks(children(element), source)
  })
}

/** The file's tracked changes, by id, with the words of deletions. */
function readTracked(element: XmlElement | null): OdtSource["tracked"] {
  const tracked = new Map<string, { insertion: boolean; words: string }>()
  for (const region of children(element)) {
    const id = attribute(region, "text:id") ?? attribute(region, "xml:id")
    const deletion = child(region, "text:deletion")
    if (id === null || (!deletion && !child(region, "text:insertion"))) continue
    const lines = Array.from(deletion?.getElementsByTagName("*") ?? []).filter(({ nodeName }) =>
      /^text:[ph]$/.test(nodeName),
    )
    const words = lines.map((line) => line.textContent ?? "").join(" ")
    tracked.set(id, { insertion: deletion === null, words })
  }
  return tracked
}

const furtherIn = (meta: XmlElement | null): ReadonlyMap<string, string> =>
  new Map(
    children(meta)
      .filter((one) => one.nodeName === "meta:user-defined")
      .map((one) => [attribute(one, "meta:name") ?? "", one.textContent ?? ""] as const),
  )

/** The further properties of a file by name. */
export function odtProperties(archive: Archive): ReadonlyMap<string, string> {
  const data = archive.read("meta.xml")
  return furtherIn(child(data ? parseXml(data) : null, "office:meta"))
}

/** The lines of the headers and footers of all pages. */
function readEdges(named: XmlElement | null, source: OdtSource): Aside[] {
  const edges = children(child(named, "office:master-styles")).flatMap((page) => children(page))
  return edgeLines(
    edges.flatMap((edge) => {
      const what = /^style:(header|footer)/.exec(edge.nodeName)?.[1]
      return what === "header" || what === "footer" ? linesLeft(what, edge, source) : []
    }),
  )
}

/**
 * Reads an OpenDocument text (.odt), with its tracked changes accepted or rejected. Throws a
 * Problem `unreadable-file` with the reason, as `readDocx` does.
 */
export function readOdt(bytes: Uint8Array, changes: "take" | "refuse" = "take"): Draft {
  const archive = openZip(bytes)
  const part = (name: string): XmlElement | null => {
    const data = archive.read(name)
    return data ? parseXml(data) : null
  }
  if (archive.names.includes("META-INF/manifest.xml")) {
    const manifest = new TextDecoder().decode(archive.read("META-INF/manifest.xml") ?? undefined)
    if (manifest.includes("encryption-data")) throw unreadable("encrypted")
  }
  const content = part("content.xml")
  const body = child(child(content, "office:body"), "office:text")
  if (!body) throw unreadable("not-opendocument")
  const named = part("styles.xml")
  const tracked = readTracked(child(body, "text:tracked-changes"))
  const source: OdtSource = {
    styles: readOdtStyles([named, content]),
    changes,
    tracked,
    inserted: new Set(),
    asides: [],
    beside: [],
    notKept: [],
    place: beginning,
    comments: [],
    met: new Set(),
    taken: new Set(),
    marks: new CommentMarks(),
    boxes: [],
    pictureBytes(name) {
      const part = name.replace(/^\.\//, "")
      const size = archive.sizeOf(part)
      // An address, or a file beside this one.
      if (size === null)
        return /^(?:[a-z][a-z0-9+.-]*:|\.\.\/|\/)/i.test(part) ? "elsewhere" : "missing"
      return source.pictures.refusal(size) ?? archive.read(part) ?? "missing"
    },
    pictures: new Pictures(),
    headings: new ListCounter(),
    lists: new Map(),
  }
  const blocks = readBlocks(children(body), source)
  const { notKept } = source
  // Comments on skipped text, such as a title block, are on the file as a whole.
  for (const one of Array.from(body.getElementsByTagName("office:annotation")))
    readComment(one as XmlElement, source)
  if (tracked.size > 0) {
    const outcome = changes === "take" ? "taken as accepted" : "refused"
    notKept.push({ what: `tracked changes (${outcome})`, where: `${tracked.size} ×` })
  }
  source.place = beginning
  setAside("shape", body, source)
  const meta = child(part("meta.xml"), "office:meta")
  return {
    blocks,
    properties: furtherIn(meta),
    notKept,
    asides: source.asides,
    beside: [...source.beside, ...readEdges(named, source)],
    comments: source.comments.map((one) => ({ ...one, quote: source.marks.wordsOf(one.id) })),
    pictures: source.pictures.kept,
    tracked: {
      insertions: [...tracked.values()].filter(({ insertion }) => insertion).length,
      deletions: [...tracked.values()].filter(({ insertion }) => !insertion).length,
    },
    exact: false,
    title: child(meta, "dc:title")?.textContent?.trim() || null,
  }
}
