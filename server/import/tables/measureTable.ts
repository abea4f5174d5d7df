import { isLeftOver } from "../../../shared/coverage/checks/structure/leftOver.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { addField, type FieldRole, isBlank, type MeasureDraft } from "../build/measureDraft.ts"
import { type DraftText, draftText, runsText, tidyRuns } from "../draft.ts"
import { unbracketed } from "../fields/dropBrackets.ts"
import { namesOneBody } from "../fields/oneBody.ts"
import { joinSpan } from "../fields/spanTimes.ts"
import { distinct, type GridPlace, type TableGrid } from "../formats/tableGrid.ts"
import { readDuty } from "../prose/duty.ts"
import { readHeading } from "../prose/headings.ts"
import { lettersIn } from "../prose/letterNumbers.ts"
import { measureWords, takeDependence } from "../prose/measureWords.ts"
import { depthOf, normalNumber, printedCode } from "../prose/printedNumber.ts"
import { cellFields } from "./cellFields.ts"
import { type ColumnRole, isField, isWho } from "./columns.ts"
import { isDitto } from "./dittos.ts"
import { spanColumns } from "./groupedHeads.ts"
import { carryLabels } from "./learnedCellLabels.ts"
import { headOfUnit, shareLabel } from "./shareLabel.ts"
import type { TableHead } from "./tableHead.ts"

/**
 * Headers of the body that answers for the result, beside those that carry it out: «Ответственный»
 * beside «Исполнители».
 */
const answers =
  /responsib|accountab|answer|in charge|ответствен|отвеча|məsul|cavabdeh|^(?:executor|implementer|исполнитель|icraçi)$/u
const carriesOut =
  /(?<!\p{L})(?:execut|implement|carri|perform|исполн|выполн|реализ|icraçi|icra ed)/u

/** The only column of two of bodies that is of who answers; -1 where both are, or none. */
function answering(heads: readonly string[], columns: readonly number[]): number {
  const [one = -1, other = -1] = columns
  if (columns.length !== 2) return -1
  const [a, b] = [foldCase(heads[one] ?? "").trim(), foldCase(heads[other] ?? "").trim()]
  if (answers.test(a) && !answers.test(b) && carriesOut.test(b)) return one
  return answers.test(b) && !answers.test(a) && carriesOut.test(a) ? other : -1
}

/**
 * The roles of columns beside each other. "Responsible" beside "Partners" is who leads; beside
 * "Lead" it is who joins; beside those who carry out it is who leads as well. Of two columns of measures the first groups those of the second where it
 * is merged over rows of it.
 */
function settleRoles(grid: TableGrid, head: TableHead): ColumnRole[] {
  if (head.chosen) return head.roles
  const roles = settled(grid, head)
  carryLabels(head.roles, roles)
  return roles
}

function settled(grid: TableGrid, { roles: printed, heads, body }: TableHead): ColumnRole[] {
  const lead = printed.includes("lead")
  const partners = printed.includes("partners")
  const bodies = printed.flatMap((role, at) => (role === "responsible" ? [at] : []))
  const first = lead || partners ? -1 : answering(heads, bodies)
  const roles = printed.map((role, at) => {
    if (role !== "responsible") return role
    if (first >= 0) return at === first ? "lead" : "partners"
    return lead ? "partners" : partners ? "lead" : role
  })
  const columns = roles.flatMap((role, at) => (role === "measure" ? [at] : []))
  const [outer, ...inner] = columns
  if (outer === undefined || inner.length === 0) return roles
  const merged = grid.slice(body).some((row) => {
    const place = row[outer]
    return place && place.cell.rowspan > 1 && inner.some((at) => row[at]?.cell.rowspan === 1)
  })
  return merged ? roles.map((role, at) => (at === outer ? "group" : role)) : roles
}

type Row = readonly (GridPlace | null)[]

/** The cells of a row that say something. */
function filledOf(row: Row): GridPlace[] {
  return distinct(row).filter((place) => !isBlank(place.text))
}

// A dash says that a measure has none of it; a heading has no cell for it at all.
const hasDashes = (row: Row) =>
  distinct(row).some((place) => isBlank(place.text) && place.text.trim() !== "")

function isBold({ cell }: GridPlace): boolean {
  const runs = cell.blocks.flatMap((block) => block.runs)
  const words = runs.filter((run) => "text" in run && run.text.trim() !== "")
  return words.length > 0 && words.every((run) => "text" in run && run.bold === true)
}

const most = 160

/**
 * Whether the only words of a row, but for a number, are a heading over the rows below and no measure:
 * in bold, or saying that what follows belongs to no goal («Прочие мероприятия»).
 */
function standsOver(place: GridPlace, row: Row): boolean {
  if (place.text.length > most || place.cell.blocks.length !== 1) return false
  return isLeftOver(place.text) || (isBold(place) && !hasDashes(row))
}

/** Whether words alone in a row without a number, in a table of numbered measures, name what follows. */
function namesWhatFollows(place: GridPlace, row: Row): boolean {
  const [block, ...others] = place.cell.blocks
  if (!block || others.length > 0 || block.type === "item" || hasDashes(row)) return false
  const text = runsText(block.runs).trim()
  return /^\p{Lu}[^;]{2,90}[^;,.]$/u.test(text) && readDuty(text) === null
}

/** Whether a row is empty, counts the columns (1, 2, 3 …) or says the heads of the table again. */
function saysNothing(row: Row, heads: readonly string[]): boolean {
  const cells = distinct(row)
  if (cells.every((place) => isBlank(place.text))) return true
  const counted =
    cells.length > 2 && cells.every((place, at) => place.text.replace(/\.$/, "") === String(at + 1))
  const words = row.map((place) => place?.text.replace(/\n/g, " ") ?? "")
  const again =
    heads.some(Boolean) && words.every((text, at) => text === "" || heads[at]?.includes(text))
  return counted || (again && words.filter(Boolean).length > 1)
}

/** The cell last filled of each column of a table of measures, which a ditto below it means. */
class CellsAbove {
  private readonly last = new Map<number, GridPlace>()
  private readonly head: TableHead
  private readonly emptyIsAbove: boolean

  constructor(head: TableHead, emptyIsAbove: boolean) {
    this.head = head
    this.emptyIsAbove = emptyIsAbove
  }

  /** Forgets all cells, where a row names what follows. */
  forget(): void {
    this.last.clear()
  }

  /**
   * The cell of a column in a row: that above where its words say so, or where nothing stands in it and
   * the file says that so it is meant. Null where words mean the one above and there is none.
   */
  placeOf(row: readonly (GridPlace | null)[], column: number): GridPlace | null {
    const place = row[column] ?? null
    if (!place) return null
    const text = place.text.trim()
    const above = this.last.get(column)
    if (text === "") return above && this.isMeantByEmpty(column, above) ? above : place
    if (!isDitto(text)) {
      this.last.set(column, place)
      return place
    }
    // Where a table has no head of its own, the field meant may stand in the table that it continues.
    const known = this.head.body > 0 || this.head.roles[column] === "measure"
    return above ?? (known ? null : place)
  }

  /** Whether an empty cell may mean the one above: a value to reach or a sum is of its own measure only. */
  private isMeantByEmpty(column: number, above: GridPlace): boolean {
    const role = this.head.roles[column]
    if (!this.emptyIsAbove || !role) return false
    return isWho(role) || role === "time" || (role === "budget" && !/\d/.test(above.text))
  }
}

/** Words that are meant again, without their footnotes, which stand where the words do first. */
function withoutNotes(block: DraftText): DraftText {
  return { ...block, runs: block.runs.filter((run) => !("footnote" in run)) }
}

/** A field holds plain text: its footnotes move to the end of the measure's words. */
function keepFootnotes(blocks: readonly DraftText[], measure: MeasureDraft): void {
  const notes = blocks.flatMap((block) => block.runs.filter((run) => "footnote" in run))
  const last = measure.words.at(-1)
  if (last && notes.length > 0)
    measure.words[measure.words.length - 1] = { ...last, runs: [...last.runs, ...notes] }
}

/**
 * The kinds of rows in a table of measures. `group` names the goal or objective of the following
 * rows.
 */
export type TableItem =
  | { type: "measure"; measure: MeasureDraft }
  | { type: "group"; blocks: DraftText[]; number: string | null; column: number }
  | { type: "note"; blocks: DraftText[] }

const totals = /^(?:sub-?total|total|итого|всего|cəmi|yekun|разом|усього|ukupno)(?!\p{L})/iu
const marks = /^\s*[xх×✓✔√+■●•▪]\s*$/iu

const aYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/

/** Values with the year that only the head of their column says: "12 (2025)" below "Baseline (2025)". */
function dated(words: string, head: string): string {
  const years = head.match(new RegExp(aYear, "g")) ?? []
  if (years.length !== 1 || aYear.test(words)) return words
  return words
    .split("\n")
    .map((line) => (isBlank(line) ? line : `${line} (${years[0]})`))
    .join("\n")
}

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
    const row = unbracketed(printed, number)
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
        const isValue = role === "baseline" || (role === "target" && !label)
        const printed = isValue ? dated(place.text, head) : place.text
        for (const [field, words] of cellFields(role as FieldRole, counted, printed, roles))
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
