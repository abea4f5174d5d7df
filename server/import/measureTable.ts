import { insideBrackets } from "../../shared/document/brackets.ts"
import { cellFields } from "./cellFields.ts"
import { CellsAbove, keepFootnotes, withoutNotes } from "./cellsAbove.ts"
import { isField } from "./columns.ts"
import { isDitto } from "./dittos.ts"
import { type DraftText, draftText, tidyRuns } from "./draft.ts"
import { unbracketed } from "./dropBrackets.ts"
import { spanColumns } from "./groupedHeads.ts"
import { readHeading } from "./headings.ts"
import { lettersIn } from "./letterNumbers.ts"
import { addField, type FieldRole, isBlank, type MeasureDraft } from "./measureDraft.ts"
import { measureWords, takeDependence } from "./measureWords.ts"
import { namesOneBody } from "./oneBody.ts"
import { depthOf, normalNumber, printedCode } from "./printedNumber.ts"
import { filledOf, namesWhatFollows, saysNothing, standsOver } from "./rowsOver.ts"
import { settleRoles } from "./settleRoles.ts"
import { headOfUnit, shareLabel } from "./shareLabel.ts"
import { joinSpan } from "./spanTimes.ts"
import { distinct, type GridPlace, type TableGrid } from "./tableGrid.ts"
import type { TableHead } from "./tableHead.ts"

/** What a row of a table of measures turns out to be. `group` names the goal or objective of what follows. */
export type TableItem =
  | { type: "measure"; measure: MeasureDraft }
  | { type: "group"; blocks: DraftText[]; number: string | null; column: number }
  | { type: "note"; blocks: DraftText[] }

const totals = /^(?:sub-?total|total|итого|всего|cəmi|yekun|разом|усього|ukupno)(?!\p{L})/iu
const marks = /^\s*[xх×✓✔√+■●•▪]\s*$/iu

class TableReader {
  readonly items: TableItem[] = []
  private current: MeasureDraft | null = null
  private readonly lastGroup = new Map<number, string>()
  private readonly grid: TableGrid
  private readonly head: TableHead
  private readonly measureColumns: number[]
  private readonly usualDepth: number
  /** Nearly every measure has a number, so words without one are of something else. */
  private readonly isNumbered: boolean
  private readonly above: CellsAbove
  private readonly spans: [start: number, end: number][]

  constructor(grid: TableGrid, head: TableHead, emptyIsAbove: boolean) {
    this.grid = grid
    this.head = { ...head, roles: settleRoles(grid, head) }
    this.above = new CellsAbove(this.head, emptyIsAbove)
    this.spans = spanColumns(head.heads, this.head.roles)
    this.measureColumns = this.head.roles.flatMap((role, at) => (role === "measure" ? [at] : []))
    const depths = grid.slice(head.body).flatMap((row) => {
      const number = this.numberOf(row)
      return number ? [depthOf(number)] : []
    })
    this.usualDepth = Math.max(0, ...depths)
    const rows = grid.slice(head.body).filter((row) => filledOf(row).length > 2)
    this.isNumbered = !emptyIsAbove && depths.length > 1 && depths.length >= rows.length * 0.9
  }

  private numberOf(row: readonly (GridPlace | null)[]): string | null {
    const at = this.head.roles.indexOf("number")
    const place = at < 0 ? null : row[at]
    if (!place) return null
    const label = place.cell.blocks[0]?.number ?? null
    return normalNumber(place.text) ?? (place.text === "" && label ? normalNumber(label) : null)
  }

  private note(blocks: DraftText[]) {
    const filled = blocks.filter((block) => block.runs.length > 0)
    if (filled.length > 0) this.items.push({ type: "note", blocks: filled })
  }

  /** A row that names what follows: one cell over all columns, or a number of fewer figures alone with its words. */
  private readGroup(row: readonly (GridPlace | null)[]): boolean {
    const filled = filledOf(row)
    const [first, second] = filled
    if (!first || filled.length > 2) return false
    const columns = this.head.roles.length
    const number = normalNumber(first.text)
    if (filled.length === 2 && second) {
      if (!number) return false
      const spans = second.cell.colspan >= Math.max(3, columns - 2)
      const shallow = depthOf(number) < this.usualDepth
      if (!spans && !shallow && !standsOver(second, row)) return false
      this.above.forget()
      this.group(second.cell.blocks, number, first.cell.column)
      return true
    }
    const spans = first.cell.colspan >= Math.max(2, columns - 1)
    const ranked = readHeading(first.cell.blocks[0]?.runs ?? [], null)
    const named = ranked.rank !== null && ranked.rank !== "activity"
    const outside = !this.measureColumns.includes(first.cell.column) && number === null
    const shallow = ranked.number !== null && depthOf(ranked.number) < this.usualDepth
    const over = standsOver(first, row) || (this.isNumbered && namesWhatFollows(first, row))
    if (!spans && !named && !outside && !shallow && !over) return false
    if (totals.test(first.text)) this.note(first.cell.blocks)
    else {
      this.above.forget()
      this.group(first.cell.blocks, null, first.cell.column)
    }
    return true
  }

  private group(blocks: DraftText[], number: string | null, column: number) {
    this.current = null
    this.items.push({
      type: "group",
      blocks: blocks.filter((b) => b.runs.length > 0),
      number,
      column,
    })
  }

  read(): TableItem[] {
    for (const row of this.grid.slice(0, this.head.first))
      for (const place of distinct(row)) this.note(place.cell.blocks)
    this.grid.slice(this.head.body).forEach((row, offset) => {
      const at = this.head.body + offset
      const own = row.filter((place) => place?.row === at)
      if (own.length === 0 || saysNothing(row, this.head.heads)) return
      if (this.readGroup(row)) return
      const firstText = distinct(row).find(
        (place) => !isBlank(place.text) && !/^[\d.]+$/.test(place.text),
      )
      if (
        firstText &&
        !this.numberOf(row) &&
        totals.test(firstText.text) &&
        !/[.;]\s/.test(firstText.text)
      ) {
        const cells = distinct(row).filter((place) => !isBlank(place.text))
        this.note([
          draftText(
            "paragraph",
            tidyRuns([{ text: cells.map((place) => place.text).join(" – ") }]),
          ),
        ])
        return
      }
      this.readMeasure(row, at)
    })
    return this.items
  }

  private readMeasure(printed: readonly (GridPlace | null)[], at: number) {
    const number = printed[this.head.roles.indexOf("number")]
    const row = number && insideBrackets(number.text) !== null ? unbracketed(printed) : printed
    this.readGroupColumns(row, at)
    // Another body for the same words is a measure of its own: it may have its own time and money.
    const again = this.measureColumns.some((column) => isDitto(row[column]?.text ?? ""))
    const begins = this.measureColumns.some((column) => {
      const place = row[column]
      return place?.row === at && !isBlank(place.text) && this.above.placeOf(row, column) !== null
    })
    if (begins) {
      const places = this.measureColumns.flatMap((column) => this.above.placeOf(row, column) ?? [])
      const printed = places.flatMap((place) => place.cell.blocks)
      const blocks = again ? printed.map(withoutNotes) : printed
      const {
        words: read,
        number: own,
        // Where the number would stand: "C-1".
        code = printedCode(row[this.head.roles.indexOf("number")]?.text ?? ""),
      } = measureWords([...new Set(blocks)], this.numberOf(row))
      this.current = {
        number: again ? this.numberOf(row) : own,
        ...(code ? { code } : {}),
        ...lettersIn(row[this.head.roles.indexOf("number")]?.text ?? ""),
        ...takeDependence(read),
        fields: {},
      }
      this.items.push({ type: "measure", measure: this.current })
    }
    const measure = this.current
    if (!measure) {
      this.note(distinct(row).flatMap((place) => (place.row === at ? place.cell.blocks : [])))
      return
    }
    this.readFields(row, at, measure, begins)
  }

  private readGroupColumns(row: readonly (GridPlace | null)[], at: number) {
    this.head.roles.forEach((role, column) => {
      const place = row[column]
      if (role !== "group" || !place || place.row !== at) return
      if (isBlank(place.text) || isDitto(place.text)) return
      if (this.lastGroup.get(column) === place.text) return
      this.lastGroup.set(column, place.text)
      this.group(place.cell.blocks, null, column)
    })
  }

  private readFields(
    row: readonly (GridPlace | null)[],
    at: number,
    measure: MeasureDraft,
    begins: boolean,
  ) {
    const years: string[] = []
    const seen = new Set<GridPlace>()
    const { roles } = this.head
    roles.forEach((role, column) => {
      const place = isField(role) ? this.above.placeOf(row, column) : row[column]
      // A cell merged down from a row above counts for each measure beside it.
      if (!place || seen.has(place) || (!begins && place.row !== at) || isBlank(place.text)) return
      seen.add(place)
      if (isField(role) && place.row === at) keepFootnotes(place.cell.blocks, measure)
      const head = this.head.heads[column] ?? ""
      const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(head)?.[1]
      if (role === "year" || (role === "time" && year && marks.test(place.text))) {
        if (marks.test(place.text)) years.push(year ?? head)
        else addField(measure, "time", `${head}: ${place.text}`)
      } else if (isField(role)) {
        const label =
          year &&
          (role === "budget" || role === "target") &&
          roles.indexOf(role) < roles.lastIndexOf(role)
            ? `${year}: `
            : ""
        const share = role === "budget" && !label ? shareLabel(this.head, column, place.text) : ""
        const counted = role === "budget" ? headOfUnit(this.head, column, place.text) : head
        for (const [field, words] of cellFields(role as FieldRole, counted, place.text, roles))
          addField(measure, field, label + share + words, head)
        if (role === "responsible" && namesOneBody(head)) measure.oneLeads = true
        if (role === "form" && head) measure.formHead = head
      } else if (role === "other" && head && !marks.test(place.text)) {
        // A column that a plan has no field for is kept with the words.
        measure.words.push(
          draftText(
            "paragraph",
            tidyRuns([{ text: `${head}: ${place.text.replace(/\n/g, " ")}` }]),
          ),
        )
      }
    })
    if (years.length > 0) addField(measure, "time", years.join(", "))
    const words = (column: number) => this.above.placeOf(row, column)?.text ?? ""
    for (const [start, end] of this.spans) joinSpan(measure, words(start), words(end))
  }
}

/** Reads the rows of a table of measures below its head; `emptyIsAbove`: an empty cell means the one above. */
export function readMeasureTable(
  grid: TableGrid,
  head: TableHead,
  emptyIsAbove = false,
): TableItem[] {
  return new TableReader(grid, head, emptyIsAbove).read()
}
