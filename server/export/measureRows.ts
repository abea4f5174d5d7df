import type { Node } from "@tiptap/pm/model"
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx"
import { indicatorLine } from "../../shared/document/indicatorWords.ts"
import {
  blocksIn,
  type MeasureFields,
  type PlanMeasure,
} from "../../shared/document/planMeasure.ts"
import type { Standing } from "../../shared/standing.ts"
import { cellMargin, figureWidth, wholeFigures } from "./columnWidths.ts"
import { type ExportWords, longDate } from "./exportWords.ts"
import { type WordContext, wordBlock } from "./wordBlocks.ts"
import { headShade, imprintStyle, quietBorders } from "./wordStyles.ts"

/** A measure as a row shows it. */
export interface MeasureRow {
  number: string
  measure: PlanMeasure
  node: Node
  /** Printed in square brackets, words and fields, because it is not agreed. */
  bracketed: boolean
  /** Named under the number, or null. */
  standing: Standing | null
  /** The numbers of the measures it depends on. */
  dependsOn: string[]
}

// In twentieths of a point; together the width of a landscape A4 page between its margins.
const usualWidths = [900, 3650, 1900, 2000, 1550, 2250, 1850, 1438]
/** The measure's words give no more than this for longer numbers. */
const mostGiven = 1200

/** The widths of the columns, so that every number of a measure stands in one line. */
function widthsFor(rows: readonly MeasureRow[]): number[] {
  const [usual = 0, ofWords = 0, ...rest] = usualWidths
  const needed = Math.max(...rows.map((row) => figureWidth(shownNumber(row))))
  const more = Math.min(Math.max(0, needed - usual), mostGiven)
  return [usual + more, ofWords - more, ...rest]
}

/** The number as it is printed. */
export const shownNumber = ({ number, bracketed }: MeasureRow) =>
  bracketed ? `[${number}]` : number

function timeLine(time: NonNullable<MeasureFields["time"]>, words: ExportWords): string {
  if (time.words) return time.words
  const day = (date: string | null) => (date ? longDate(new Date(`${date}T00:00:00Z`), words) : "")
  return [day(time.from), day(time.to)].filter(Boolean).join(" – ")
}

function budgetLine(budget: NonNullable<MeasureFields["budget"]>, words: ExportWords): string {
  if (budget.words) return budget.words
  const amount =
    budget.amount === null ? "" : new Intl.NumberFormat(words.code).format(budget.amount)
  const money = [amount, budget.amount === null ? null : budget.currency].filter(Boolean).join(" ")
  return [money, budget.source ?? words.budget[budget.kind]].filter(Boolean).join(", ")
}

/** Where every indicator is verified alike one line says so; else there is a line for each. */
function verificationLines(indicators: MeasureFields["indicators"]): string[] {
  const lines = indicators.map(({ verification }) => verification || "–")
  const [first] = lines
  const alike = lines.every((line) => line === first)
  // A line of as many parts as there are indicators would read as one part each.
  const unclear = lines.length > 1 && first?.split(";").length === lines.length
  return alike && first && !unclear ? [first] : lines
}

/** The fields of a measure as lines: lead, partners, time, indicators, verification, budget. */
export function fieldLines({ fields, participants }: PlanMeasure, words: ExportWords): string[][] {
  const bodies = (role: "lead" | "partner") =>
    participants
      .filter((body) => body.role === role)
      .map(({ name, byAgreement }) => (byAgreement ? `${name} ${words.byAgreement}` : name))
      .map((name, at, { length }) => (at < length - 1 ? `${name};` : name))
  return [
    bodies("lead"),
    bodies("partner"),
    fields.time ? [timeLine(fields.time, words)] : [],
    // The two values of a short pair stay on one line.
    fields.indicators.map((indicator) =>
      indicatorLine(indicator).replace(/\([^()]{1,18}\)$/u, (pair) => pair.replace(/ /g, "\u00A0")),
    ),
    verificationLines(fields.indicators),
    fields.budget ? [budgetLine(fields.budget, words)] : [],
  ].map((lines) => lines.filter(Boolean))
}

function fieldCell(lines: readonly string[], bracketed: boolean, width: number): TableCell {
  const empty = lines.every((line) => line === "–")
  const shown = empty ? ["–"] : lines
  const children = shown.map((line, at) => {
    const opens = bracketed && !empty && at === 0 ? "[" : ""
    const closes = bracketed && !empty && at === shown.length - 1 ? "]" : ""
    return new Paragraph({
      style: "TableText",
      children: [new TextRun(`${opens}${wholeFigures(line)}${closes}`)],
    })
  })
  return new TableCell({ children, width: { size: width, type: WidthType.DXA } })
}

function wordsCell(
  row: MeasureRow,
  words: ExportWords,
  context: WordContext,
  width: number,
): TableCell {
  const blocks = blocksIn(row.node)
  let ordinal = 0
  const children = blocks.map((block, at) => {
    ordinal = block.attrs.kind === "ordered" ? ordinal + 1 : 0
    const before = row.bracketed && at === 0 ? [new TextRun("[")] : []
    const after = row.bracketed && at === blocks.length - 1 ? [new TextRun("]")] : []
    return wordBlock(block, String(ordinal || 1), context, { before, after, style: "TableText" })
  })
  if (row.dependsOn.length > 0) {
    const line = `${words.dependsOn}: ${row.dependsOn.join(", ")}`
    children.push(
      new Paragraph({ style: "TableText", children: [new TextRun({ text: line, italics: true })] }),
    )
  }
  if (children.length === 0) children.push(new Paragraph({ style: "TableText" }))
  return new TableCell({ children, width: { size: width, type: WidthType.DXA } })
}

function numberCell(row: MeasureRow, words: ExportWords, width: number): TableCell {
  const { standing } = row
  const shown = new TextRun(shownNumber(row))
  const children = [new Paragraph({ style: "TableText", children: [shown] })]
  if (standing) {
    const named = new TextRun({ text: words.standing[standing], size: 14 })
    children.push(new Paragraph({ style: imprintStyle, children: [named] }))
  }
  return new TableCell({ children, width: { size: width, type: WidthType.DXA } })
}

/** Measures as one table: a head that repeats on every page, a row for each with all its fields. */
export function measureTable(
  rows: readonly MeasureRow[],
  words: ExportWords,
  context: WordContext,
): Table {
  const widths = widthsFor(rows)
  const [ofNumber = 0, ofWords = 0, ...others] = widths
  const heads = Object.values(words.columns).map(
    (head, column) =>
      new TableCell({
        children: [new Paragraph({ style: "TableHead", children: [new TextRun(head)] })],
        shading: headShade,
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
      }),
  )
  const body = rows.map((row) => {
    const fields = fieldLines(row.measure, words)
    const cells = fields.map((lines, at) => fieldCell(lines, row.bracketed, others[at] ?? 0))
    return new TableRow({
      children: [
        numberCell(row, words, ofNumber),
        wordsCell(row, words, context, ofWords),
        ...cells,
      ],
      cantSplit: true,
    })
  })
  return new Table({
    rows: [new TableRow({ children: heads, tableHeader: true, cantSplit: true }), ...body],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: cellMargin, right: cellMargin, top: 20, bottom: 20 },
    borders: quietBorders,
  })
}
