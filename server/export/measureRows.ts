import type { Node } from "@tiptap/pm/model"
import type { Standing } from "../../shared/agreement/standing.ts"
import { indicatorLine } from "../../shared/document/fields/indicatorWords.ts"
import { readTimeWords } from "../../shared/document/fields/timeWords.ts"
import type { MeasureFields, PlanMeasure } from "../../shared/document/planMeasure.ts"
import { figureWidth } from "./columnWidths.ts"
import { type ExportWords, longDate } from "./exportWords.ts"

/** The cells of a measure's row. */
export interface MeasureRow {
  number: string
  measure: PlanMeasure
  node: Node
  /** Printed in one pair of square brackets, because it is not agreed. */
  bracketed: boolean
  /** Printed below the number, or null. */
  standing: Standing | null
  /** The numbers of the measures it depends on. */
  dependsOn: string[]
}

// In twentieths of a point; the sum is the text width of a landscape A4 page.
const usualWidths = [900, 3650, 1900, 2000, 1550, 2250, 1850, 1438]
const widthOfStanding = 1350
/** The most that the column of words gives up for longer numbers. */
const mostGiven = 1200

/** The column widths, so that every number of a measure fits on one line. */
export function measureWidths(rows: readonly MeasureRow[]): number[] {
  const [usual = 0, ofWords = 0, ...rest] = usualWidths
  // The standing is printed in smaller letters, and its longest word must fit on one line too.
  const named = rows.some(({ standing }) => standing !== null) ? widthOfStanding : 0
  const needed = Math.max(named, ...rows.map((row) => figureWidth(shownNumber(row))))
  const more = Math.min(Math.max(0, needed - usual), mostGiven)
  return [usual + more, ofWords - more, ...rest]
}

/**
 * The printed number: where the measure is not agreed, with the opening bracket that its last field
 * closes.
 */
export const shownNumber = ({ number, bracketed }: MeasureRow) =>
  bracketed ? `[${number}` : number

function timeLine(time: NonNullable<MeasureFields["time"]>, words: ExportWords): string {
  const day = (date: string | null) => (date ? longDate(new Date(`${date}T00:00:00Z`), words) : "")
  const chosen = [...new Set([day(time.from), day(time.to)])].filter(Boolean).join(" – ")
  if (!time.words) return chosen
  // Dates that the words contain are not repeated.
  const said = readTimeWords(time.words)
  const told = (said?.from ?? null) === time.from && (said?.to ?? null) === time.to
  return told || !chosen ? time.words : `${time.words} (${chosen})`
}

function budgetLine(budget: NonNullable<MeasureFields["budget"]>, words: ExportWords): string {
  if (budget.words) return budget.words
  const amount =
    budget.amount === null ? "" : new Intl.NumberFormat(words.code).format(budget.amount)
  const money = [amount, budget.amount === null ? null : budget.currency].filter(Boolean).join(" ")
  return [money, budget.source ?? words.budget[budget.kind]].filter(Boolean).join(", ")
}

/** One line where every indicator has the same source; else a line for each. */
function verificationLines(indicators: MeasureFields["indicators"]): string[] {
  const lines = indicators.map(({ verification }) => verification || "–")
  const [first] = lines
  const alike = lines.every((line) => line === first)
  // A line with as many parts as there are indicators would read as one part each.
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
