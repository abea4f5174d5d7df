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

/** The cells of forms that are the same in others of their kind. */
const printed = new WeakSet<DraftCell>()

/** So many rows of a form begin with words of all forms, at least. */
const fewest = 4
/** The longest words that are a time and nothing else. */
const longestTime = 60

const isPrinted = ({ cell }: GridPlace) => printed.has(cell)

/** Learns which tables of a file are forms, and which of their cells are the form's own. */
export function learnForms(blocks: readonly DraftBlock[]): void {
  const grids = blocks.flatMap((block) => (block.type === "table" ? [tableGrid(block)] : []))
  const large = grids.filter((grid) => grid.length > fewest && (grid[0]?.length ?? 0) > 1)
  if (large.length < 2) return
  const times = new Map<string, number>()
  const keyOf = ({ text }: GridPlace) => foldCase(labelOf(text)).trim()
  for (const grid of large) {
    const own = new Set(grid.flatMap(distinct).map(keyOf))
    for (const key of own) times.set(key, (times.get(key) ?? 0) + 1)
  }
  const recurs = (place: GridPlace) =>
    /\p{L}{2}/u.test(place.text) && (times.get(keyOf(place)) ?? 0) > 1
  for (const grid of large) {
    const rows = grid.map(distinct)
    const wide = rows.filter((cells) => cells.length === 1)
    const led = rows.filter(([first]) => first && recurs(first)).length
    const isForm = wide.flat().some(recurs) && led >= fewest && led >= rows.length / 2
    // Its name stands across it.
    if (!isForm || wide.flat().every(recurs)) continue
    for (const place of rows.flat()) if (recurs(place)) printed.add(place.cell)
  }
}

/** Whether a table is a form, which {@link learnForms} has seen in its file. */
export function isForm(grid: TableGrid): boolean {
  return grid.some((row) => row.some((place) => place !== null && isPrinted(place)))
}

/**
 * The measure of a form: its name is the first row that goes across and is not in the others, its fields stand
 * behind questions that are known to ask for them. All else is kept as words of the measure, with its question.
 */
export function readForm(grid: TableGrid): MeasureDraft {
  const measure: MeasureDraft = { number: null, words: [], fields: {} }
  /** The headings since the last words. */
  let sections: string[] = []
  /** The heads over the rows of a list. */
  let heads: string[] = []
  const keep = (words: string) => {
    const text = [...sections, words].join(" – ").replace(/\s*\n\s*/gu, " ")
    sections = []
    measure.words.push(paragraph(text))
  }
  grid.forEach((row, at) => {
    const cells = distinct(row)
    const [first] = cells
    if (!first || !cells.some((place) => place.row === at && !isBlank(place.text))) return
    const labels = leading(cells)
    if (cells.length === 1) {
      heads = []
      const isTime = first.text.length < longestTime && saysTime(first.text)
      // Measures may well have one time.
      if (isTime && !measure.fields.time) addField(measure, "time", first.text)
      else if (isPrinted(first)) sections.push(labelOf(first.text))
      else if (measure.words.length === 0) Object.assign(measure, measureWords(first.cell.blocks))
      else keep(first.text)
    } else if (isHeadOfList(grid, at)) {
      heads = cells.map(({ text }) => labelOf(text))
      sections.push(heads[0] ?? "")
    } else if (labels.length === 0) {
      const [name, ...values] = cells.map(({ text }) => text)
      const more = values.flatMap((value, index) => {
        const head = heads[index + 1]
        return isBlank(value) ? [] : [head ? `${head}: ${value}` : value]
      })
      keep(more.length > 0 ? `${name} (${more.join("; ")})` : (name ?? ""))
    } else {
      heads = []
      const value = cells
        .slice(labels.length)
        .flatMap(({ text }) => (isBlank(text) ? [] : [text]))
        .join("; ")
      if (value === "") return
      const asked = labels.map(({ text }) => labelOf(text))
      const role = asked.map(fieldOf).findLast((known) => known !== null) ?? null
      if (role && isFree(measure, role)) addField(measure, role, value, asked.at(-1))
      else if (measure.words.length === 0 && columnRole(asked.at(-1) ?? "") === "measure")
        Object.assign(measure, measureWords(cells.at(-1)?.cell.blocks ?? []))
      else keep(`${asked.join(", ")}: ${value}`)
    }
  })
  for (const section of sections) measure.words.push(paragraph(section))
  return measure
}

const paragraph = (text: string): DraftText => draftText("paragraph", [{ text }])

/** The questions of a row, before its values: the last cell of a row is one. */
function leading(cells: readonly GridPlace[]): GridPlace[] {
  const values = cells.findIndex((place, at) => !isPrinted(place) || at === cells.length - 1)
  return cells.slice(0, values)
}

/** Whether a row of the form's own words stands over rows that begin with others. */
function isHeadOfList(grid: TableGrid, at: number): boolean {
  const [below] = distinct(grid[at + 1] ?? [])
  return distinct(grid[at] ?? []).every(isPrinted) && below !== undefined && !isPrinted(below)
}

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
