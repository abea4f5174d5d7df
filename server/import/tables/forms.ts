import { foldCase } from "../../../shared/text/foldCase.ts"
import { addField, type FieldRole, isBlank, type MeasureDraft } from "../build/measureDraft.ts"
import { type DraftBlock, type DraftCell, type DraftText, draftText } from "../draft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { saysTime } from "../fields/fieldValue.ts"
import { distinct, type GridPlace, type TableGrid, tableGrid } from "../formats/tableGrid.ts"
import { measureWords } from "../prose/measureWords.ts"
import { labelOf } from "./cardLabels.ts"
import { columnRole, isField } from "./columns.ts"

// A form is a table that a file has again for each of its measures, as the Open Government Partnership asks for them:
// its headings and questions are the same in each, and tell by that what they are. Only what is not the same is said
// of the measure.

/** The cells that are the same in all forms of a kind: headings and questions. */
const formCells = new WeakSet<DraftCell>()
const isFormCell = ({ cell }: GridPlace) => formCells.has(cell)

/** So many rows of a form begin with its own cells, at least. */
const fewest = 4
/** The longest words that are a time and nothing else. */
const longestTime = 60

const answers: ReadonlySet<string> = new Set<FieldRole>(["lead", "responsible"])

/**
 * Learns which tables of a file are forms, and which of their cells are the form's own. A form asks who answers for
 * the measure and for something else. It has a heading across it, or the heads of a list, or more than one
 * question whose answers would be taken for measures or goals: other tables of labels are read as cards.
 */
export function learnForms(blocks: readonly DraftBlock[]): void {
  const grids = blocks.flatMap((block) => (block.type === "table" ? [tableGrid(block)] : []))
  const large = grids.filter((grid) => grid.length > fewest && (grid[0]?.length ?? 0) > 1)
  if (large.length < 2) return
  const times = new Map<string, number>()
  const keyOf = ({ text }: GridPlace) => foldCase(labelOf(text)).trim()
  for (const grid of large)
    for (const key of new Set(grid.flatMap(distinct).map(keyOf)))
      times.set(key, (times.get(key) ?? 0) + 1)
  const recurs = (place: GridPlace) =>
    /\p{L}{2}/u.test(place.text) && (times.get(keyOf(place)) ?? 0) > 1
  for (const grid of large) {
    const rows = grid.map(distinct)
    const questions = rows.flatMap(([first, ...others]) =>
      first && recurs(first) ? [{ first, others }] : [],
    )
    if (questions.length < fewest || questions.length < rows.length / 2) continue
    const asked = questions
      .filter(({ others }) => others.length > 0)
      .map(({ first }) => labelOf(first.text))
    const roles = new Set(asked.map(fieldOf).filter((role) => role !== null))
    const isOfMeasure = [...roles].some((role) => answers.has(role)) && roles.size > 1
    const hasHeading = questions.some(({ others }) => others.length === 0)
    const hasList = rows.some(
      (cells, at) =>
        cells.length > 2 && cells.every(recurs) && !rows[at + 1]?.slice(0, 1).some(recurs),
    )
    // "Measure | …" and "Description | …" below it are words of one.
    const names = asked.filter(
      (label, at) => asksForName(label) && !asksForName(asked[at - 1] ?? ""),
    )
    if (isOfMeasure && (hasHeading || hasList || names.length > 1))
      for (const place of rows.flat()) if (recurs(place)) formCells.add(place.cell)
  }
}

/** Whether a table is a form, which {@link learnForms} has seen in its file. */
export function isForm(grid: TableGrid): boolean {
  return grid.some((row) => row.some((place) => place !== null && isFormCell(place)))
}

/** Reads the measure of a form, row by row. */
class FormReader {
  readonly measure: MeasureDraft = { number: null, words: [], fields: {} }
  /** Whether the form has the words of the measure itself; else these may stand above it. */
  titled = false
  readonly #grid: TableGrid
  /** The headings since the last words. */
  #sections: string[] = []
  /** The heads over the rows of a list. */
  #heads: string[] = []

  constructor(grid: TableGrid) {
    this.#grid = grid
    for (const [at, row] of grid.entries()) this.#row(row, at)
    for (const section of this.#sections) this.measure.words.push(paragraph(section))
  }

  #row(row: TableGrid[number], at: number): void {
    const cells = distinct(row)
    const [first] = cells
    if (!first || !cells.some((place) => place.row === at && !isBlank(place.text))) return
    if (cells.length === 1) this.#across(first)
    else if (isHeadOfList(this.#grid, at)) {
      this.#heads = cells.map(({ text }) => labelOf(text))
      this.#sections.push(this.#heads[0] ?? "")
    } else {
      const labels = leading(cells)
      if (labels.length === 0) this.#listed(cells)
      else
        this.#answer(
          labels.map(({ text }) => labelOf(text)),
          cells.slice(labels.length),
        )
    }
  }

  /** A row that goes across: a heading of the form, the name of the measure, its time, or words on it. */
  #across(place: GridPlace): void {
    this.#heads = []
    const isTime = place.text.length < longestTime && saysTime(place.text)
    // Several measures may have one time.
    if (isTime && !this.measure.fields.time) addField(this.measure, "time", place.text)
    else if (isFormCell(place)) this.#sections.push(labelOf(place.text))
    else if (!this.titled) this.#name(place)
    else this.#keep(place.text)
  }

  #listed(cells: readonly GridPlace[]): void {
    const [name = "", ...values] = cells.map(({ text }) => text)
    const more = values.flatMap((value, index) => {
      const head = this.#heads[index + 1]
      return isBlank(value) ? [] : [head ? `${head}: ${value}` : value]
    })
    this.#keep(more.length > 0 ? `${name} (${more.join("; ")})` : name)
  }

  #answer(asked: readonly string[], values: readonly GridPlace[]): void {
    this.#heads = []
    const value = values.flatMap(({ text }) => (isBlank(text) ? [] : [text])).join("; ")
    if (value === "") return
    const [last] = asked.slice(-1)
    const role = asked.map(fieldOf).findLast((known) => known !== null) ?? null
    if (role && isFree(this.measure, role)) addField(this.measure, role, value, last)
    else if (!this.titled && columnRole(last ?? "") === "measure" && values[0])
      this.#name(values[0])
    else this.#keep(`${asked.join(", ")}: ${value}`)
  }

  #name(place: GridPlace): void {
    const { words, ...printed } = measureWords(place.cell.blocks)
    Object.assign(this.measure, printed)
    this.measure.words.unshift(...words)
    this.titled = true
  }

  #keep(words: string): void {
    const text = [...this.#sections, words].join(" – ").replace(/\s*\n\s*/gu, " ")
    this.#sections = []
    this.measure.words.push(paragraph(text))
  }
}

/**
 * The measure of a form: its name is the first row across that is the measure's own, or the answer to the first
 * question for a measure; `titled` is false where it has neither. Its fields are the answers to questions that
 * are known to ask for them. All else is kept as words of the measure, with its question.
 */
export function readForm(grid: TableGrid): { measure: MeasureDraft; titled: boolean } {
  const { measure, titled } = new FormReader(grid)
  return { measure, titled }
}

const paragraph = (text: string): DraftText => draftText("paragraph", [{ text }])

/** The questions of a row, before its values: the last cell of a row is one. */
function leading(cells: readonly GridPlace[]): GridPlace[] {
  const values = cells.findIndex((place, at) => !isFormCell(place) || at === cells.length - 1)
  return cells.slice(0, values)
}

/** Whether a row of the form's own words stands over rows that begin with others. */
function isHeadOfList(grid: TableGrid, at: number): boolean {
  const [below] = distinct(grid[at + 1] ?? [])
  return distinct(grid[at] ?? []).every(isFormCell) && below !== undefined && !isFormCell(below)
}

/** Whether the answer to a question would be taken for the name of a measure or a goal. */
const asksForName = (label: string) => /^(?:measure|task|group)$/.test(columnRole(label))

/** The field that a question asks for; null for none. */
function fieldOf(label: string): FieldRole | null {
  const known = fieldLabel(label)?.role ?? columnRole(label)
  const role = known === "source" ? "budget" : known
  return isField(role) ? (role as FieldRole) : null
}

/** Whether a field takes another value: who answers for the measure is asked first, whom to write to comes later. */
function isFree({ fields }: MeasureDraft, role: FieldRole): boolean {
  if (role === "lead" || role === "responsible") return !fields.lead && !fields.responsible
  return role === "partners" || !fields[role]
}
