import { isSource } from "../../../shared/document/fields/indicatorSource.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import {
  addField,
  type FieldRole,
  isBlank,
  type MeasureDraft,
  measuringRoles,
} from "../build/measureDraft.ts"
import { type DraftText, draftText, runsText, tidyRuns } from "../draft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { roleOf, saysTime } from "../fields/fieldValue.ts"
import { namesOneBody } from "../fields/oneBody.ts"
import { noteIn } from "../fields/printedLabels.ts"
import { distinct, type GridPlace, type TableGrid } from "../formats/tableGrid.ts"
import { readHeading } from "../prose/headings.ts"
import { measureNumber } from "../prose/measureNumber.ts"
import { measureWords } from "../prose/measureWords.ts"
import { leadingNumber, normalNumber, printedCode } from "../prose/printedNumber.ts"
import { cardRole, fieldOf, labelOf, oddCell, pairs, roleOfWords } from "./cardLabels.ts"
import { fieldsUnderLabels } from "./cellLabels.ts"
import { type ColumnRole, columnRole, isField } from "./columns.ts"
import { isForm, readForm } from "./forms.ts"
import { isRiskTable } from "./sideTables.ts"

// "State budget, and from 2029 the regional budgets"; a log or a report of it is proof.
const payer =
  /(?<!\p{L})(?:budgets?|donors?|grants?|funds|funding|treasury|(?:гос)?бюджет\p{L}*|донор\p{L}*|грант\p{L}*|средств\p{L}*|казн\p{L}+|büdcə\p{L}*|qrant\p{L}*|vəsait\p{L}*)(?!\p{L})/u

/** Whether a source names who pays, where its first words say so. */
function pays(words: string): boolean {
  const [first = ""] = foldCase(words).split(/[;,.\n]/u)
  return payer.test(first) && !isSource(first)
}

/** The role of a source: of verification after indicators, unless money is named. */
function sourceRole(words: string, before: ColumnRole | null): ColumnRole {
  const money = roleOf(words) === "budget" || pays(words)
  const proves = before !== null && measuringRoles.has(before) && !money
  return proves ? "verification" : "budget"
}

/** Whether a row across a card's columns names the next measure and is no remark on the one above it. */
function beginsCard(grid: TableGrid, at: number, { fields }: MeasureDraft): boolean {
  if (Object.keys(fields).length === 0) return true
  const [block] = grid[at]?.[0]?.cell.blocks ?? []
  if (block && (block.number ?? leadingNumber(runsText(block.runs)))) return true
  const labels = (rows: TableGrid, from: number) =>
    rows
      .flatMap((row, index) => pairs(row, from + index))
      .map(([label]) => foldCase(labelOf(label.text)))
  const above = new Set(labels(grid.slice(0, at), 0))
  return labels(grid.slice(at + 1), at + 1).some((label) => above.has(label))
}

/** The items of a card: a measure, or the name of a group. */
export type CardItem =
  /** `titled`: the card has the words of the measure itself; else these may stand above it. */
  | { type: "measure"; measure: MeasureDraft; titled: boolean }
  | { type: "group"; blocks: DraftText[] }

/** The number in a label that is nothing else, or the name of a measure with it: "1.1.2", «Мероприятие 3». */
function numberAlone(label: string): string | null {
  const called = measureNumber(label)
  if (called) return called.length >= label.trimEnd().length ? called.number : null
  return normalNumber(label)
}

// A head over labels and what they say: «Раздел | Содержание».
const overLabels =
  /^(?:items?|fields?|sections?|elements?|labels?|headings?|parameters?|aspects?|matters?|раздел\p{L}*|пол[ея]|позици[яи]|параметр\p{L}*|реквизит\p{L}*|элемент\p{L}*|bölmə\p{L}*|sahə\p{L}*|bənd\p{L}*|element\p{L}*|parametr\p{L}*)$/u
const overValues =
  /^(?:contents?|descriptions?|details?|text|values?|information|entry|entries|содержание|описание|сведения|текст|значени[ея]|данные|информация|məzmun\p{L}*|təsvir\p{L}*|mətn\p{L}*|dəyər\p{L}*|məlumat\p{L}*)$/u

function isHeadOfLabels(label: string, value: string): boolean {
  return overLabels.test(foldCase(labelOf(label))) && overValues.test(foldCase(labelOf(value)))
}

// A passport has labels of the same kind, but describes the whole programme.
const passport =
  /(?<!\p{L})(?:паспорт|заказчик|разработчик|цел[ьи]|программ|програм|passport|programme|strategy|customer|proqram|sifarişçi)/iu

/** The labels of a card, without the numbers that stand before titles. */
function labelsOf(grid: TableGrid): GridPlace[] {
  return grid
    .flatMap((row, at) => pairs(row, at))
    .flatMap(([label]) => (numberAlone(label.text) === null ? [label] : []))
}

/** Whether one of a card's values is that of a measure, and no word on what its label means. */
function hasEvidence(grid: TableGrid): boolean {
  const values = grid.flatMap((row, at) => pairs(row, at)).map(([, { text }]) => text)
  return values.some((text) => /\d|\p{Lu}/u.test(text.slice(0, 300)) || saysTime(text))
}

/** Whether a table of two columns has the labels of three fields and hardly anything else in its first: cards, whatever its first row says. */
export function isUprightCard(grid: TableGrid): boolean {
  if (grid[0]?.length !== 2 || isRiskTable(grid)) return false
  const roles = labelsOf(grid).map(fieldOf)
  const known = roles.filter(Boolean)
  return new Set(known).size >= fewestFields && known.length >= roles.length * 0.6
}

/**
 * Whether a table lies down as a card does, for one measure that is named above it: a head with the labels of
 * three fields and none of measures, over one row. Where a measure is `named` for certain a head of parts of it is one too.
 */
export function isLyingCard(grid: TableGrid, named: boolean): boolean {
  const [head] = grid
  if (!head || grid.length !== 2) return false
  const labels = distinct(head).map(({ text }) => labelOf(text))
  return labels.length === head.length && areFieldHeads(labels, named)
}

// So many fields a table names at least that is a card whatever else it says.
const fewestFields = 3

/** Whether heads are labels of fields, with little beside that a plan has no field for. */
function areFieldHeads(labels: readonly string[], named: boolean): boolean {
  const known = labels.flatMap((label) => fieldLabel(label)?.role ?? [])
  if (known.length === labels.length) return new Set(known).size >= 2
  const others = labels.filter((label) => !fieldLabel(label))
  const open = (label: string) => named || columnRole(label) === "other"
  const plain = others.every((label) => label.length < 60 && open(label))
  return plain && new Set(known).size >= fewestFields && known.length >= labels.length * 0.6
}

function isCard(grid: TableGrid): boolean {
  const columns = grid[0]?.length ?? 0
  if (columns < 2 || columns > 6 || grid.length < 2 || isRiskTable(grid)) return false
  const labels = labelsOf(grid)
  if (labels.some(({ text }) => passport.test(text))) return false
  const short = labels.filter(({ text }) => labelOf(text).length > 0 && labelOf(text).length < 70)
  if (!hasEvidence(grid)) return false
  const roles = short.map(cardRole)
  const known = roles.filter((role) => role !== "other").length
  const fields = new Set(roles.filter(isField))
  return fields.size >= 2 && known >= short.length * 0.6 && short.length >= labels.length * 0.7
}

/** A card lying down: nothing but fields in its head, and their values in the row below, or in `most` of them. */
function readWideCard(grid: TableGrid, most: number, named: boolean): CardItem[] | null {
  const [head, ...body] = grid
  if (!head || body.length === 0 || body.length > most) return null
  const heads = distinct(head)
  if (heads.length !== head.length || heads.length < 2) return null
  const labels = heads.map((place) => labelOf(place.text))
  const known = labels.every(fieldLabel)
  if (!areFieldHeads(labels, named && body.length === 1) || (!known && body.length > 1)) return null
  const roles = labels.map(roleOfWords)
  const measure: MeasureDraft = { number: null, words: [], fields: {} }
  body.forEach((row, at) => {
    row.forEach((place, column) => {
      if (!place || place.row !== at + 1 || isBlank(place.text)) return
      const printed = roles[column] ?? "other"
      if (!isField(printed)) {
        measure.words.push(noteOf(labels[column] ?? "", place.text))
        return
      }
      const role = printed as FieldRole
      const note = noteIn(heads[column]?.text ?? "", role)
      addField(measure, role, note ? `${place.text} (${note})` : place.text, labels[column])
    })
  })
  return [{ type: "measure", measure, titled: false }]
}

/**
 * Reads a table that is a card, or several below each other: a label and its value in each row
 * ("Activity", "Responsible institution", "Time frame"), or a head of labels over one row
 * or a few (`most`). Answers null when it is none. `named`: a measure is named above it for certain.
 */
export function readCards(grid: TableGrid, most = 3, named = false): CardItem[] | null {
  if (isForm(grid)) return [{ type: "measure", ...readForm(grid) }]
  const wide = readWideCard(grid, most, named)
  if (wide) return wide
  if (!isCard(grid)) return null
  const items: CardItem[] = []
  /** The row that gave the words of the measure last. */
  let titledAt = -2
  let last: ColumnRole | null = null
  /** The head over what stands behind labels and values. */
  let remarks = ""
  const rolesOfAll = labelsOf(grid).map(cardRole)
  let measure: MeasureDraft = { number: null, words: [], fields: {} }
  const begin = ({ words, number, code }: Omit<MeasureDraft, "fields">) => {
    if (measure.words.length > 0 || Object.keys(measure.fields).length > 0)
      measure = { number: null, words: [], fields: {} }
    measure.words.push(...words)
    measure.number ??= number
    if (code) measure.code ??= code
    begun(items, measure, words.length > 0)
  }
  grid.forEach((row, at) => {
    const cells = distinct(row).filter((place) => place.row === at)
    const filled = cells.filter((place) => !isBlank(place.text))
    if (filled.length === 1 && filled[0] && filled[0].cell.colspan > 1) {
      const alone = numberAlone(filled[0].text)
      if (alone !== null) {
        begin({ words: [], number: alone })
        return
      }
      const named = readHeading(filled[0].cell.blocks[0]?.runs ?? [], null).rank
      if (named && named !== "activity")
        items.push({ type: "group", blocks: filled[0].cell.blocks })
      else if (named || beginsCard(grid, at, measure)) begin(measureWords(filled[0].cell.blocks))
      else measure.words.push(...filled[0].cell.blocks)
      return
    }
    for (const [label, value] of pairs(row, at)) {
      const isSource = fieldOf(label) === "source"
      const role = isSource ? sourceRole(value.text, last) : cardRole(label)
      last = role
      const numbered =
        measureNumber(label.text)?.number ?? /(\d+(?:\.\d+)+)/.exec(label.text)?.[1] ?? null
      if (isBlank(value.text) || (at === 0 && isHeadOfLabels(label.text, value.text))) continue
      const alone = numberAlone(label.text)
      if (alone !== null) begin({ ...measureWords(value.cell.blocks, alone), number: alone })
      else if (role === "measure" || role === "task") {
        const code = /\S*\d\S*$/u.exec(labelOf(label.text))?.[0] ?? ""
        const read = { code: printedCode(code) ?? undefined, ...measureWords(value.cell.blocks) }
        const number = read.number ?? numbered
        // "Measure | …" and "Description | …" are words of one.
        const goesOn = number === null && titledAt === at - 1 && row.length === 2
        if (goesOn) measure.words.push(...read.words)
        else begin({ ...read, number })
        titledAt = at
      } else if (role === "number") {
        measure.number = normalNumber(value.text)
        const code = printedCode(value.text)
        if (code) measure.code = code
      } else if (role === "group") items.push({ type: "group", blocks: value.cell.blocks })
      else if (isField(role)) {
        const note = noteIn(label.text, role as FieldRole)
        const words = note ? `${value.text} (${note})` : value.text
        const under = fieldsUnderLabels(role as FieldRole, words, rolesOfAll)
        for (const [own, said] of under ?? [[role as FieldRole, words] as const])
          addField(measure, own, said, label.text)
        if (role === "responsible" && namesOneBody(label.text)) measure.oneLeads = true
        begun(items, measure)
      } else measure.words.push(noteOf(label.text, value.text))
    }
    // The cell after the last pair of a row is a remark on it.
    const odd = oddCell(row, at)
    if (!odd || isBlank(odd.text)) return
    const [first] = filled
    if (at === 0 && first && first !== odd && isHeadOfLabels(first.text, filled[1]?.text ?? ""))
      remarks = odd.text
    else measure.words.push(noteOf(remarks, odd.text))
  })
  return items
}

function begun(items: CardItem[], measure: MeasureDraft, titled = false) {
  const known = items.find((item) => item.type === "measure" && item.measure === measure)
  if (!known) items.push({ type: "measure", measure, titled })
  else if (known.type === "measure") known.titled ||= titled
}

function noteOf(label: string, value: string): DraftText {
  const own = labelOf(label)
  const words = value.replace(/\n/g, " ")
  const text = own ? `${own}: ${words}` : words
  return draftText("paragraph", tidyRuns([{ text }]))
}
