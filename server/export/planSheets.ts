import { writeXlsx } from "hucre/xlsx"
import type { Thread } from "../../shared/api/comments.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Language } from "../../shared/languages.ts"
import { reportWords } from "../../shared/report/reportWords.ts"
import { budgetsByYear } from "../report/figures.ts"
import { exportWords } from "./exportWords.ts"

/** The value of a cell: days are dates, amounts are numbers, everything else is text. */
type CellValue = string | number | Date | null

/** A table that becomes a sheet or a CSV file. */
export interface PlanSheet {
  name: string
  columns: { head: string; width: number; format?: string }[]
  rows: CellValue[][]
}

const day = (date: string | null | undefined): Date | null =>
  date && /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : null
const isDay = { format: "yyyy-mm-dd" }
const isMoney = { format: "#,##0" }

/** The sheets' own words, beside those shared with the other exports. */
const sheetWords = {
  en: {
    ...{ goal: "Goal", from: "From", to: "To", amount: "Amount", currency: "Currency" },
    ...{ source: "Source of funds", baseline: "Baseline", target: "Target", standing: "Standing" },
    ...{ agency: "Agency", total: "Total", comments: "Comments", at: "Date", quote: "Passage" },
    ...{ weight: "Weight", comment: "Comment", replies: "Replies", positions: "Positions" },
    ...{ resolved: "Resolved", yes: "yes", no: "no" },
    weights: { condition: "condition", wanted: "wanted", information: "information" },
  },
  ru: {
    ...{ goal: "Цель", from: "Начало", to: "Окончание", amount: "Сумма", currency: "Валюта" },
    ...{ source: "Источник финансирования", baseline: "Исходное значение" },
    ...{ target: "Целевое значение", standing: "Согласование", agency: "Ведомство" },
    ...{
      total: "Всего",
      comments: "Замечания",
      at: "Дата",
      quote: "Фрагмент",
      weight: "Значимость",
    },
    ...{ comment: "Замечание", replies: "Ответы", positions: "Позиции", resolved: "Закрыто" },
    ...{ yes: "да", no: "нет" },
    weights: { condition: "условие", wanted: "желательно", information: "к сведению" },
  },
  az: {
    ...{ goal: "Məqsəd", from: "Başlanğıc", to: "Son", amount: "Məbləğ", currency: "Valyuta" },
    ...{ source: "Maliyyələşmə mənbəyi", baseline: "İlkin göstərici" },
    ...{ target: "Hədəf göstəricisi", standing: "Razılaşdırma", agency: "Qurum" },
    ...{ total: "Cəmi", comments: "İradlar", at: "Tarix", quote: "Parça", weight: "Əhəmiyyəti" },
    ...{ comment: "İrad", replies: "Cavablar", positions: "Mövqelər", resolved: "Bağlanıb" },
    ...{ yes: "bəli", no: "xeyr" },
    weights: { condition: "şərt", wanted: "arzuolunan", information: "məlumat üçün" },
  },
} as const

/** The names of the weights of comments. */
export const weightNames = (lang: Language): Record<Thread["weight"], string> =>
  sheetWords[lang].weights

/** The words of a list of comments. */
export const commentWords = (
  lang: Language,
): Record<"comment" | "comments" | "resolved" | "yes" | "no", string> => sheetWords[lang]

/** Every measure with all its fields, a row each. */
export function measureSheet(measures: readonly MeasureView[], lang: Language): PlanSheet {
  const { columns, byAgreement, standing, budget: kinds, dependsOn } = exportWords(lang)
  const words = sheetWords[lang]
  const numbers = new Map(measures.map(({ id, number }) => [id, number]))
  const named = (bodies: readonly { name: string; byAgreement: boolean }[]) =>
    bodies.map((one) => (one.byAgreement ? `${one.name} ${byAgreement}` : one.name)).join("; ")
  const column = (head: string, width: number, more = {}) => ({ head, width, ...more })
  return {
    name: columns.measure,
    columns: [
      column(columns.number, 9),
      column(words.goal, 30),
      column(columns.measure, 60),
      column(columns.lead, 30),
      column(columns.partners, 30),
      column(columns.time, 22),
      column(words.from, 12, isDay),
      column(words.to, 12, isDay),
      column(columns.indicator, 40),
      column(words.baseline, 16),
      column(words.target, 16),
      column(columns.verification, 30),
      column(columns.budget, 24),
      column(words.amount, 16, isMoney),
      column(words.currency, 10),
      column(words.source, 22),
      column(dependsOn, 14),
      column(words.standing, 18),
    ],
    rows: measures.map(({ number, goal, text, fields, standing: own }) => {
      const { leads, partners, time, indicators, budget } = fields
      const joined = (part: (one: (typeof indicators)[number]) => string) =>
        indicators.map(part).filter(Boolean).join("; ")
      return [
        ...[number, goal ? `${goal.number}. ${goal.text}` : "", text],
        ...[named(leads), named(partners), time?.words ?? "", day(time?.from), day(time?.to)],
        joined((one) => one.words),
        joined((one) => one.baseline),
        joined((one) => one.target),
        joined((one) => one.verification),
        ...[budget?.words ?? "", budget?.amount ?? null, budget?.currency ?? ""],
        budget ? (budget.source ?? kinds[budget.kind as keyof typeof kinds] ?? "") : "",
        fields.dependsOn.flatMap((id) => numbers.get(id) ?? []).join(", "),
        standing[own],
      ]
    }),
  }
}

/** The budget by lead and year due; each currency has its own rows and its own total. */
export function budgetSheet(
  measures: readonly MeasureView[],
  currency: string,
  lang: Language,
): PlanSheet {
  const words = reportWords(lang).plots
  const { total, currency: currencyHead } = sheetWords[lang]
  const budgets = budgetsByYear(measures, currency)
  const years = [...new Set(budgets.flatMap((one) => one.years))].sort()
  const yearName = (year: string) =>
    year === "several" ? words.several : year === "none" ? words.noYear : year
  const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one, 0)
  const column = (head: string) => ({ head, width: 16, ...isMoney })
  return {
    name: exportWords(lang).columns.budget,
    columns: [
      { head: exportWords(lang).columns.lead, width: 44 },
      { head: currencyHead, width: 20 },
      ...years.map((year) => column(yearName(year))),
      column(total),
    ],
    rows: budgets.flatMap((one) => {
      const name = one.currency || words.noCurrency
      const rows = one.rows.map(({ lead, amounts }) => ({
        lead: lead || words.noLead,
        amounts: years.map((year) => amounts[one.years.indexOf(year)] ?? 0),
      }))
      const whole = years.map((_, at) => sum(rows.map(({ amounts }) => amounts[at] ?? 0)))
      return [...rows, { lead: total, amounts: whole }].map(({ lead, amounts }) => [
        ...[lead, name, ...amounts, sum(amounts)],
      ])
    }),
  }
}

/** The positions of the agencies on each measure. */
export function positionSheet(
  measures: readonly MeasureView[],
  agencies: readonly { id: string; name: string }[],
  lang: Language,
): PlanSheet {
  const { columns, standing } = exportWords(lang)
  const { stances, annexes } = reportWords(lang)
  return {
    name: sheetWords[lang].positions,
    columns: [
      { head: columns.number, width: 9 },
      { head: columns.measure, width: 60 },
      { head: sheetWords[lang].standing, width: 18 },
      ...agencies.map(({ name }) => ({ head: name, width: 26 })),
    ],
    rows: measures.map(({ number, text, standing: own, positions }) => [
      ...[number, text, standing[own]],
      ...agencies.map(({ id }) => {
        const given = positions.find(({ agency }) => agency === id)
        if (!given) return ""
        const lapsed = given.lapsed ? `, ${annexes.lapsed}` : ""
        return `${stances[given.stance]}${lapsed}${given.reason ? `: ${given.reason}` : ""}`
      }),
    ]),
  }
}

/** Comments as the requesting person may see them: agencies, and no names of people. */
export function commentSheet(
  threads: readonly Thread[],
  measures: readonly MeasureView[],
  agencies: ReadonlyMap<string, string>,
  lang: Language,
): PlanSheet {
  const words = sheetWords[lang]
  const numbers = new Map(measures.map(({ id, number }) => [id, number]))
  const name = (id: string) => agencies.get(id) ?? ""
  return {
    name: words.comments,
    columns: [
      { head: exportWords(lang).columns.number, width: 9 },
      { head: words.quote, width: 40 },
      { head: words.agency, width: 28 },
      { head: words.at, width: 12, ...isDay },
      { head: words.weight, width: 14 },
      { head: words.comment, width: 60 },
      { head: words.replies, width: 50 },
      { head: words.resolved, width: 12 },
    ],
    rows: threads.map((one) => [
      one.measureId === null ? "" : (numbers.get(one.measureId) ?? ""),
      ...[one.quote ?? "", name(one.agency), day(one.at.slice(0, 10)), words.weights[one.weight]],
      one.body,
      one.replies.map(({ agency, body }) => `${name(agency)}: ${body}`).join("\n"),
      one.resolved ? words.yes : words.no,
    ]),
  }
}

/**
 * Sheets as an Excel file: frozen headers, filters, real dates and numbers; text that resembles a
 * formula stays text.
 */
export async function writeSheets(sheets: readonly PlanSheet[]): Promise<Uint8Array> {
  const letter = (at: number): string =>
    at < 26
      ? String.fromCharCode(65 + at)
      : `${letter(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`
  return await writeXlsx({
    sheets: sheets.map(({ name, columns, rows }) => ({
      name: name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
      columns: columns.map(({ width, format }) => ({ width, ...(format && { numFmt: format }) })),
      rows: [columns.map(({ head }) => head), ...rows],
      cells: new Map(
        columns.map(
          ({ head }, at) =>
            [`0,${at}`, { value: head, type: "string", style: { font: { bold: true } } }] as const,
        ),
      ),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${letter(columns.length - 1)}${rows.length + 1}` },
    })),
  })
}

/**
 * A sheet as CSV with a byte order mark; a quote is put before text that a program would take for a
 * formula.
 */
export function writeCsv({ columns, rows }: PlanSheet): string {
  const words = (value: CellValue) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "")
  const field = (value: CellValue) => {
    const shown = words(value)
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(shown) ? `'${shown}` : shown
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const lines = [columns.map(({ head }) => head), ...rows].map((row) => row.map(field).join(","))
  return `\uFEFF${lines.join("\r\n")}\r\n`
}
