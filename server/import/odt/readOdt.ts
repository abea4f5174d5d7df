import {
  type Draft,
  type DraftBlock,
  type DraftCell,
  type DraftTable,
  type DraftText,
  draftText,
  runsText,
  tidyRuns,
} from "../draft.ts"
import { openZip } from "../openZip.ts"
import { attribute, child, children, parseXml, type XmlElement } from "../parseXml.ts"
import { unreadable } from "../unreadable.ts"
import { type OdtSource, readOdtInline } from "./inline.ts"
import { readOdtStyles } from "./styles.ts"

const leftOut = new Set([
  "text:tracked-changes",
  "text:sequence-decls",
  "office:forms",
  "text:variable-decls",
])
const indexes =
  /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index|user-index|bibliography)$/

function readParagraph(element: XmlElement, source: OdtSource): DraftText {
  const style = attribute(element, "text:style-name")
  const { styles } = source
  if (element.nodeName === "text:h") {
    const level = Number(attribute(element, "text:outline-level") ?? 1) || 1
    const runs = tidyRuns(readOdtInline(element, {}, source))
    source.place = runsText(runs).slice(0, 80)
    return draftText("heading", runs, { level })
  }
  if (styles.isTitle(style))
    return draftText("heading", tidyRuns(readOdtInline(element, {}, source)), { level: 0 })
  const runs = tidyRuns(readOdtInline(element, styles.look(style), source))
  const type = styles.isQuote(style) ? "quote" : "paragraph"
  return draftText(type, runs, { centred: styles.isCentred(style) })
}

function readList(
  list: XmlElement,
  source: OdtSource,
  indent: number,
  outer: string | null,
): DraftBlock[] {
  const style = attribute(list, "text:style-name") ?? outer
  const ordered = source.styles.isCounted(style, indent)
  let count = 0
  return children(list).flatMap((item) => {
    if (item.nodeName !== "text:list-item" && item.nodeName !== "text:list-header") return []
    count = Number(attribute(item, "text:start-value")) || count + 1
    let begun = false
    return children(item).flatMap((part): DraftBlock[] => {
      if (part.nodeName === "text:list") return readList(part, source, indent + 1, style)
      return readBlocks([part], source).map((block) => {
        if (begun || block.type !== "paragraph") return block
        begun = true
        const number = ordered ? `${count}.` : null
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
      // A place under a merged cell is written as a covered cell, so that places count by themselves.
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

function readBlocks(elements: readonly XmlElement[], source: OdtSource): DraftBlock[] {
  return elements.flatMap((element): DraftBlock[] => {
    const name = element.nodeName
    if (leftOut.has(name)) return []
    if (indexes.test(name)) {
      source.notKept.push({ what: "table of contents", where: source.place })
      return []
    }
    const isImprint = (line: XmlElement | null) =>
      line !== null && source.styles.isImprint(attribute(line, "text:style-name"))
    if (name === "text:p" && isImprint(element)) return []
    if (name === "table:table" && isImprint(element.getElementsByTagName("text:p")[0] ?? null))
      return []
    if (name === "text:p" || name === "text:h") {
      const block = readParagraph(element, source)
      const boxes = source.boxes.splice(0).flatMap((box) => readBlocks(children(box), source))
      return block.runs.length > 0 ? [block, ...boxes] : boxes
    }
    if (name === "text:list") return readList(element, source, 0, null)
    if (name === "table:table") return [readTable(element, source)]
    if (name === "draw:frame") {
      const box = child(element, "draw:text-box")
      return box ? readBlocks(children(box), source) : []
    }
    return readBlocks(children(element), source)
  })
}

/**
 * Reads an OpenDocument text (.odt). Changes that were tracked count as accepted. Throws a Problem
 * `unreadable-file` with the reason, as `readDocx` does.
 */
export function readOdt(bytes: Uint8Array): Draft {
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
  const source: OdtSource = {
    styles: readOdtStyles([part("styles.xml"), content]),
    notKept: [],
    place: "beginning",
    comments: 0,
    boxes: [],
  }
  const blocks = readBlocks(children(body), source)
  const { notKept } = source
  const changes = children(child(body, "text:tracked-changes")).length
  if (changes > 0)
    notKept.push({ what: "tracked changes (taken as accepted)", where: `${changes} ×` })
  if (source.comments > 0) notKept.push({ what: "comments", where: `${source.comments} ×` })
  const meta = child(part("meta.xml"), "office:meta")
  return {
    blocks,
    notKept,
    exact: false,
    title: child(meta, "dc:title")?.textContent?.trim() || null,
  }
}
