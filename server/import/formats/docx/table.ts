import type { DraftBlock, DraftCell, DraftTable, DraftText } from "../../draft.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"
import { track } from "./inline.ts"
import { type DocxSource, leaveOut, setAside } from "./source.ts"
import { readSwitch } from "./styles.ts"

/** Reads the parts of a cell as `readBlocks` reads those of the body. */
type BlockReader = (parent: XmlElement, source: DocxSource) => DraftBlock[]

/** Rows and cells may be inside content controls or tracked insertions. */
function unwrap(parent: XmlElement, name: string): XmlElement[] {
  return children(parent).flatMap((element) => {
    if (element.nodeName === name) return [element]
    const wrapped = ["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]
    return wrapped.includes(element.nodeName) ? unwrap(element, name) : []
  })
}

/** A cell of a plan contains text only: a nested table is read row by row into lines. */
function cellBlocks(element: XmlElement, source: DocxSource, read: BlockReader): DraftText[] {
  return read(element, source).flatMap((block) => {
    if (block.type !== "table") return [block]
    leaveOut(source, "table inside a cell (kept as lines)")
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
  })
}

const count = (value: string | null) => Math.min(Math.max(Number(value ?? 1) || 1, 1), 100)

/**
 * Reads a table with merged cells: `gridSpan` across, `vMerge` down. Rows deleted with tracked
 * changes are skipped.
 */
export function readTable(element: XmlElement, source: DocxSource, read: BlockReader): DraftTable {
  const rows: DraftTable["rows"] = []
  let above = new Map<number, DraftCell>()
  let columns = 0
  for (const row of unwrap(element, "w:tr")) {
    const properties = child(row, "w:trPr")
    const gone = source.changes === "take" ? "w:del" : "w:ins"
    if (child(properties, gone)) {
      const refused = "tracked insertion of a row (refused)"
      track(source, gone === "w:del" ? "tracked deletion of a row (left out)" : refused)
      setAside(source, "deleted", row)
      continue
    }
    const header = readSwitch(properties, "w:tblHeader") ?? false
    const before = attribute(child(properties, "w:gridBefore"), "w:val")
    let column = before === null ? 0 : count(before)
    const open = new Map<number, DraftCell>()
    const cells: DraftCell[] = []
    for (const cell of unwrap(row, "w:tc")) {
      const cellProperties = child(cell, "w:tcPr")
      const colspan = count(attribute(child(cellProperties, "w:gridSpan"), "w:val"))
      const merge = child(cellProperties, "w:vMerge")
      const goesOn = merge !== null && attribute(merge, "w:val") !== "restart"
      const upper = goesOn ? above.get(column) : undefined
      if (upper) {
        upper.rowspan += 1
        // Some programs leave words in the cells that a merge hides; they are kept.
        upper.blocks.push(
          ...cellBlocks(cell, source, read).filter((block) => block.runs.length > 0),
        )
        open.set(column, upper)
      } else {
        const fresh = {
          column,
          colspan,
          rowspan: 1,
          header,
          blocks: cellBlocks(cell, source, read),
        }
        cells.push(fresh)
        if (merge !== null) open.set(column, fresh)
      }
      column += colspan
    }
    columns = Math.max(columns, column)
    above = open
    rows.push({ header, cells })
  }
  return { type: "table", columns, rows }
}
