import { type ColumnRole, columnRole, isField } from "./columns.ts"
import { type DraftText, draftText, tidyRuns } from "./draft.ts"
import { fieldLabel } from "./fieldLabels.ts"
import { readHeading } from "./headings.ts"
import { addField, type FieldRole, isBlank, type MeasureDraft } from "./measureDraft.ts"
import { measureNumber } from "./measureNumber.ts"
import { measureWords } from "./measureWords.ts"
import { namesOneBody } from "./oneBody.ts"
import { noteIn } from "./printedLabels.ts"
import { normalNumber, printedCode } from "./printedNumber.ts"
import { isRiskTable } from "./sideTables.ts"
import { distinct, type GridPlace, type TableGrid } from "./tableGrid.ts"

/** What a card gives: a measure, whose words may stand in the heading above, or a group's name. */
export type CardItem =
  | { type: "measure"; measure: MeasureDraft }
  | { type: "group"; blocks: DraftText[] }

const labelOf = (text: string) => text.replace(/[\s:：]+$/u, "")

/** What a label of a card names: a field as plans write it, else what a column's head would. */
function cardRole(text: string): ColumnRole {
  const role = fieldLabel(text)?.role
  return role === "source" ? "budget" : (role ?? columnRole(text))
}

/** The pairs of label and value in a row of a card: two cells, or four. */
function pairs(row: readonly (GridPlace | null)[], at: number): [GridPlace, GridPlace][] {
  const cells = distinct(row)
  const list: [GridPlace, GridPlace][] = []
  for (let index = 0; index + 1 < cells.length; index += 2) {
    const [label, value] = [cells[index], cells[index + 1]]
    if (label && value && (label.row === at || value.row === at)) list.push([label, value])
  }
  return list
}

// A passport has labels of the same kind, but describes the whole programme.
const passport =
  /(?<!\p{L})(?:паспорт|заказчик|разработчик|цел[ьи]|программ|програм|passport|programme|strategy|customer|proqram|sifarişçi)/iu

function isCard(grid: TableGrid): boolean {
  const columns = grid[0]?.length ?? 0
  if (columns < 2 || columns > 6 || grid.length < 2 || isRiskTable(grid)) return false
  const labels = grid.flatMap((row, at) => pairs(row, at)).map(([label]) => labelOf(label.text))
  if (labels.some((label) => passport.test(label))) return false
  const short = labels.filter((label) => label.length > 0 && label.length < 70)
  const roles = short.map(cardRole)
  const known = roles.filter((role) => role !== "other").length
  const fields = new Set(roles.filter(isField))
  return fields.size >= 2 && known >= short.length * 0.6 && short.length >= labels.length * 0.7
}

/** A card lying down: nothing but fields in its head, and their values in the row below, or in `most` of them. */
function readWideCard(grid: TableGrid, most: number): CardItem[] | null {
  const [head, ...body] = grid
  if (!head || body.length === 0 || body.length > most) return null
  const heads = distinct(head)
  if (heads.length !== head.length || heads.length < 2) return null
  if (!heads.every((place) => fieldLabel(labelOf(place.text)))) return null
  const roles = heads.map((place) => cardRole(labelOf(place.text)))
  if (new Set(roles).size < 2) return null
  const measure: MeasureDraft = { number: null, words: [], fields: {} }
  body.forEach((row, at) => {
    row.forEach((place, column) => {
      if (!place || place.row !== at + 1 || isBlank(place.text)) return
      const role = roles[column] as FieldRole
      const note = noteIn(heads[column]?.text ?? "", role)
      addField(measure, role, note ? `${place.text} (${note})` : place.text)
    })
  })
  return [{ type: "measure", measure }]
}

/**
 * Reads a table that is a card, or several below each other: a label and its value in each row
 * ("Activity", "Responsible institution", "Time frame"), or a head of labels over one row
 * or a few (`most`). Answers null when it is none.
 */
export function readCards(grid: TableGrid, most = 3): CardItem[] | null {
  const wide = readWideCard(grid, most)
  if (wide) return wide
  if (!isCard(grid)) return null
  const items: CardItem[] = []
  let measure: MeasureDraft = { number: null, words: [], fields: {} }
  const begin = ({ words, number, code }: Omit<MeasureDraft, "fields">) => {
    if (measure.words.length > 0 || Object.keys(measure.fields).length > 0)
      measure = { number: null, words: [], fields: {} }
    measure.words.push(...words)
    measure.number ??= number
    if (code) measure.code ??= code
    if (!items.some((item) => item.type === "measure" && item.measure === measure))
      items.push({ type: "measure", measure })
  }
  grid.forEach((row, at) => {
    const cells = distinct(row).filter((place) => place.row === at)
    const filled = cells.filter((place) => !isBlank(place.text))
    if (filled.length === 1 && filled[0] && filled[0].cell.colspan > 1) {
      const named = readHeading(filled[0].cell.blocks[0]?.runs ?? [], null).rank
      if (named && named !== "activity")
        items.push({ type: "group", blocks: filled[0].cell.blocks })
      else begin(measureWords(filled[0].cell.blocks))
      return
    }
    for (const [label, value] of pairs(row, at)) {
      const role = cardRole(labelOf(label.text))
      const numbered =
        measureNumber(label.text)?.number ?? /(\d+(?:\.\d+)+)/.exec(label.text)?.[1] ?? null
      if (isBlank(value.text)) continue
      if (role === "measure" || role === "task") {
        const code = /\S*\d\S*$/u.exec(labelOf(label.text))?.[0] ?? ""
        const read = { code: printedCode(code) ?? undefined, ...measureWords(value.cell.blocks) }
        begin({ ...read, number: read.number ?? numbered })
      } else if (role === "number") {
        measure.number = normalNumber(value.text)
        const code = printedCode(value.text)
        if (code) measure.code = code
      } else if (role === "group") items.push({ type: "group", blocks: value.cell.blocks })
      else if (isField(role)) {
        const note = noteIn(label.text, role as FieldRole)
        addField(measure, role as FieldRole, note ? `${value.text} (${note})` : value.text)
        if (role === "responsible" && namesOneBody(label.text)) measure.oneLeads = true
        begun(items, measure)
      } else measure.words.push(noteOf(label.text, value.text))
    }
  })
  return items
}

function begun(items: CardItem[], measure: MeasureDraft) {
  if (!items.some((item) => item.type === "measure" && item.measure === measure))
    items.push({ type: "measure", measure })
}

function noteOf(label: string, value: string): DraftText {
  const text = `${labelOf(label)}: ${value.replace(/\n/g, " ")}`
  return draftText("paragraph", tidyRuns([{ text }]))
}
