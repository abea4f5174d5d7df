import type { PlanSettings } from "../../shared/api/plans.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Language } from "../../shared/languages.ts"
import { exportWords, fill, longDate } from "./exportWords.ts"
import {
  facts,
  heading,
  type Printed,
  type PrintedBlock,
  points,
  table,
  text,
} from "./formats/printed.ts"
import { type MonitoringWords, monitoringWords } from "./monitoringWords.ts"
import type { PlanSheet } from "./planSheets.ts"

/** The input of the monitoring documents. */
export interface MonitoringInput {
  measures: readonly MeasureView[]
  settings: Pick<
    PlanSettings,
    "title" | "language" | "classification" | "currency" | "periodFrom" | "periodTo"
  >
  /** The language of the documents; the plan's if absent. */
  lang: Language
  /** The version's name, or the number of the last stored update. */
  version: string
  digest: string
  at: Date
}

const yearOf = (date: string | null | undefined) =>
  /^\d{4}/.test(date ?? "") ? Number(date?.slice(0, 4)) : null

/** The years that a measure names as its beginning and its end. */
const namedBy = ({ fields: { time } }: MeasureView) =>
  [yearOf(time?.from), yearOf(time?.to)].filter((year) => year !== null)

// A mistyped century must not make a calendar of a hundred years.
const mostYears = 30

/**
 * The years of the plan: its period, and those of measures that lie wholly outside it; without a
 * period the years its measures name; none where nothing names one.
 */
function yearsOf({ measures, settings }: MonitoringInput): number[] {
  const named = measures.flatMap(namedBy)
  const first = settings.periodFrom ?? (named.length > 0 ? Math.min(...named) : null)
  const last = settings.periodTo ?? (named.length > 0 ? Math.max(...named) : null)
  if (first === null || last === null || last < first || last - first > mostYears) return []
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const outside = measures
    .filter((measure) => !years.some((year) => runsIn(measure, year)))
    .flatMap(namedBy)
    .filter((year) => last - mostYears <= year && year <= first + mostYears)
  return [...new Set([...years, ...outside])].sort((a, b) => a - b)
}

/** The measures by lead, in the order of the plan: under each of its leads, or "" without one. */
function byLead(measures: readonly MeasureView[]): [lead: string, measures: MeasureView[]][] {
  const all = new Map<string, MeasureView[]>()
  for (const measure of measures) {
    const names = measure.fields.leads.map(({ name }) => name)
    for (const lead of new Set(names.length > 0 ? names : [""]))
      all.set(lead, [...(all.get(lead) ?? []), measure])
  }
  return [...all]
}

/** Says which bodies lead a measure together with `lead`; "" where none does. */
function othersLeading(
  { fields }: MeasureView,
  lead: string,
  { ledWith }: MonitoringWords,
): string {
  const names = new Set(fields.leads.map(({ name }) => name))
  names.delete(lead)
  return names.size > 0 ? fill(ledWith, { names: [...names].join("; ") }) : ""
}

function runsIn({ fields: { time } }: MeasureView, year: number): boolean {
  const [from, to] = [yearOf(time?.from), yearOf(time?.to)]
  // A measure with only a deadline is reported on until it is due.
  return (from === null || from <= year) && (to === null || year <= to)
}

interface ReportDue {
  year: number
  lead: string
  on: string[]
  due: string[]
}

function calendar(input: MonitoringInput): ReportDue[] {
  const words = monitoringWords(input.lang)
  return yearsOf(input).flatMap((year) =>
    byLead(input.measures).flatMap(([lead, own]) => {
      const running = own.filter((measure) => runsIn(measure, year))
      const due = running.filter(({ fields }) => yearOf(fields.time?.to) === year)
      const on = running.map((measure) => {
        const others = othersLeading(measure, lead, words)
        return others ? `${measure.number} (${others})` : measure.number
      })
      return on.length > 0 ? [{ year, lead, on, due: due.map(({ number }) => number) }] : []
    }),
  )
}

/** Every indicator with its measure. */
function indicatorRows(measures: readonly MeasureView[]) {
  return measures.flatMap((measure) =>
    measure.fields.indicators.map((indicator) => ({ measure, indicator })),
  )
}

const leadsOf = ({ fields }: MeasureView) =>
  [...new Set(fields.leads.map(({ name }) => name))].join("; ")

function dueOf({ fields: { time } }: MeasureView, lang: Language): string {
  if (!time) return ""
  const words = exportWords(lang)
  return time.words || (time.to ? longDate(new Date(`${time.to}T00:00:00Z`), words) : "")
}

const valuesOf = (one: MeasureView["fields"]["indicators"][number]) =>
  one.baseline || one.target
    ? `${one.words} (${one.baseline || "–"} → ${one.target || "–"})`
    : one.words

function goalsOf(measures: readonly MeasureView[]) {
  const goals = new Map<string, { name: string; count: number }>()
  for (const { goal } of measures) {
    if (!goal) continue
    const known = goals.get(goal.number)
    const count = (known?.count ?? 0) + 1
    goals.set(goal.number, { name: `${goal.number}. ${goal.text}`, count })
  }
  return [...goals.values()]
}

/** The sum of the amounts in the plan, by currency. */
function moneyOf({ measures, settings }: MonitoringInput, lang: Language): string {
  const sums = new Map<string, number>()
  for (const { fields } of measures) {
    const { amount, currency } = fields.budget ?? { amount: null, currency: null }
    if (amount === null) continue
    const name = currency ?? settings.currency
    sums.set(name, (sums.get(name) ?? 0) + amount)
  }
  const number = new Intl.NumberFormat(exportWords(lang).code)
  return [...sums].map(([name, sum]) => `${number.format(sum)} ${name}`.trim()).join("; ")
}

/** The sources of verification of indicators, each with the measures that name it. */
function sourcesOf(measures: readonly MeasureView[]): string[] {
  const sources = new Map<string, string[]>()
  for (const { measure, indicator } of indicatorRows(measures)) {
    const source = indicator.verification.trim()
    if (source === "" || source === "–") continue
    sources.set(source, [...(sources.get(source) ?? []), measure.number])
  }
  return [...sources].map(([source, numbers]) => `${source} (${[...new Set(numbers)].join(", ")})`)
}

function termsOfReference(input: MonitoringInput): PrintedBlock[] {
  const { lang, measures, settings, version, digest, at } = input
  const words = monitoringWords(lang)
  const own = exportWords(lang)
  const { terms } = words
  const goals = goalsOf(measures)
  const sources = sourcesOf(measures)
  const money = moneyOf(input, lang)
  const years = [...new Set([settings.periodFrom, settings.periodTo])].filter(Boolean)
  return [
    heading(1, words.sheets.evaluation),
    heading(2, terms.purpose),
    text(terms.purposeText),
    heading(2, terms.object),
    facts(terms.object, [
      [terms.plan, settings.title],
      [own.period, years.join("–") || "–"],
      [own.version, version],
      [own.date, longDate(at, own)],
      [own.digest, digest],
      [terms.goals, String(goals.length)],
      [terms.measures, String(measures.length)],
      [terms.money, money || "–"],
    ]),
    heading(2, terms.questions),
    points(
      terms.criteria.map(([criterion, question]) => [
        { text: `${criterion}. `, bold: true },
        { text: question },
      ]),
    ),
    ...(goals.length > 0
      ? [
          points(
            goals.map(({ name, count }) =>
              fill(terms.goalQuestion, { goal: name, count: String(count) }),
            ),
          ),
        ]
      : []),
    heading(2, terms.sources),
    ...(sources.length > 0 ? [text(terms.sourcesText), points(sources)] : [text(terms.noSources)]),
    heading(2, terms.method),
    points(terms.methodText),
    heading(2, terms.independence),
    text(terms.independenceText),
    heading(2, terms.deliverables),
    table(
      terms.deliverables,
      [50, 20, 30],
      [terms.deliverable, terms.dueOn, terms.responsible],
      terms.papers.map((paper) => [paper, "", ""]),
    ),
  ]
}

/** The blank form of a body: the measures it leads, and room for its report. */
function yearlyForm(
  lead: string,
  measures: readonly MeasureView[],
  lang: Language,
): PrintedBlock[] {
  const words = monitoringWords(lang)
  const { columns } = exportWords(lang)
  const rows = measures.map((measure) => {
    const others = othersLeading(measure, lead, words)
    return [
      measure.number,
      [text(measure.text), ...(others ? [text(others, "small")] : [])],
      measure.fields.indicators.map(valuesOf).join("\n") || "–",
      ...["", "", "", "", ""],
    ]
  })
  return [
    heading(2, lead || words.noLead),
    facts(
      lead || words.noLead,
      words.formHead.map((name) => [name, ""]),
    ),
    table(
      `${words.sheets.forms}: ${lead || words.noLead}`,
      [7, 23, 18, 11, 16, 8, 9, 14],
      [
        ...[columns.number, columns.measure, columns.indicator],
        ...[words.value, words.done, words.spent, words.status, words.difficulties],
      ],
      rows,
    ),
  ]
}

/**
 * The documents for monitoring and evaluating a plan, from its own fields: the sheet of indicators,
 * the calendar of reports, a blank yearly form for each leading body, and the terms of reference of
 * the evaluation.
 */
export function monitoringDocument(input: MonitoringInput): Printed {
  const { lang, measures, settings, version, at } = input
  const words = monitoringWords(lang)
  const own = exportWords(lang)
  const without = measures.filter(({ fields }) => fields.indicators.length === 0)
  const indicators = indicatorRows(measures).map(({ measure, indicator }) => [
    ...[measure.number, indicator.words, indicator.baseline || "–", indicator.target || "–"],
    ...[indicator.verification || "–", leadsOf(measure) || "–", dueOf(measure, lang) || "–"],
  ])
  const reports = calendar(input).map(({ year, lead, on, due }) => [
    ...[String(year), lead || words.noLead, on.join(", "), due.join(", ") || "–", "", ""],
  ])
  const years = [...new Set([settings.periodFrom, settings.periodTo])].filter(Boolean)
  return {
    lang,
    title: `${words.title}: ${settings.title}`,
    header: [settings.title.slice(0, 80), words.title, own.classes[settings.classification]].join(
      "  ·  ",
    ),
    page: own.page,
    tableWord: own.table,
    at,
    sections: [
      {
        landscape: false,
        blocks: [
          text(own.classes[settings.classification], "quiet"),
          { type: "title", runs: [{ text: settings.title }] },
          { type: "title", runs: [{ text: words.title }] },
          facts(own.version, [
            ...(years.length > 0 ? [[own.period, years.join("–")] as const] : []),
            [own.version, version],
            [own.date, longDate(at, own)],
          ]),
          text(words.intro),
          { type: "contents", title: own.contents },
        ],
      },
      {
        landscape: true,
        blocks: [
          heading(1, words.sheets.indicators),
          table(
            words.sheets.indicators,
            [7, 30, 10, 10, 18, 15, 10],
            [
              ...[own.columns.number, words.indicator, words.baseline, words.target],
              ...[own.columns.verification, own.columns.lead, words.due],
            ],
            indicators,
          ),
          ...(without.length > 0
            ? [
                text(
                  fill(words.without, { numbers: without.map(({ number }) => number).join(", ") }),
                ),
              ]
            : []),
          heading(1, words.sheets.calendar),
          text(words.calendarIntro),
          table(
            words.sheets.calendar,
            [7, 26, 28, 15, 12, 12],
            [
              ...[words.year, words.reportBy, words.reportsOn, words.dueThen],
              ...[words.reportDate, words.received],
            ],
            reports,
          ),
          heading(1, words.sheets.forms),
          text(words.formIntro),
          text(words.statuses, "quiet"),
          ...byLead(measures).flatMap(([lead, led]) => yearlyForm(lead, led, lang)),
        ],
      },
      { landscape: false, blocks: termsOfReference(input) },
    ],
  }
}

const day = (date: string | null | undefined): Date | null =>
  date && /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : null

/**
 * The monitoring documents as sheets: indicators with a column for each year, the calendar, and the
 * yearly form.
 */
export function monitoringSheets(input: MonitoringInput): PlanSheet[] {
  const { lang, measures } = input
  const words = monitoringWords(lang)
  const { columns } = exportWords(lang)
  const years = yearsOf(input)
  const column = (head: string, width: number, more = {}) => ({ head, width, ...more })
  const isDay = { format: "yyyy-mm-dd" }
  return [
    {
      name: words.sheets.indicators,
      columns: [
        ...[column(columns.number, 9), column(columns.measure, 50), column(words.indicator, 40)],
        ...[column(words.baseline, 14), column(words.target, 14), column(columns.verification, 28)],
        ...[column(columns.lead, 28), column(words.due, 12, isDay)],
        ...years.map((year) => column(String(year), 12)),
      ],
      rows: measures.flatMap((measure) => {
        const due = day(measure.fields.time?.to)
        const blank = years.map(() => null)
        const { indicators } = measure.fields
        const all =
          indicators.length > 0
            ? indicators
            : [{ words: "", baseline: "", target: "", verification: "" }]
        return all.map((one) => [
          ...[measure.number, measure.text, one.words, one.baseline, one.target, one.verification],
          ...[leadsOf(measure), due, ...blank],
        ])
      }),
    },
    {
      name: words.sheets.calendar,
      columns: [
        ...[column(words.year, 8), column(words.reportBy, 36), column(words.reportsOn, 40)],
        ...[column(words.dueThen, 24), column(words.reportDate, 16, isDay)],
        column(words.received, 14, isDay),
      ],
      rows: calendar(input).map(({ year, lead, on, due }) => [
        ...[year, lead || words.noLead, on.join(", "), due.join(", "), null, null],
      ]),
    },
    {
      name: words.sheets.forms,
      columns: [
        ...[column(columns.lead, 30), column(words.year, 8), column(columns.number, 9)],
        ...[column(columns.measure, 50), column(columns.indicator, 40), column(words.value, 16)],
        ...[column(words.done, 36), column(words.spent, 14, { format: "#,##0" })],
        ...[column(words.status, 14), column(words.difficulties, 36)],
      ],
      rows: byLead(measures).flatMap(([lead, led]) =>
        (years.length > 0 ? years : [null]).flatMap((year) =>
          led
            .filter((measure) => year === null || runsIn(measure, year))
            .map((measure) => [
              ...[lead || words.noLead, year, measure.number],
              [measure.text, othersLeading(measure, lead, words)].filter(Boolean).join("\n"),
              measure.fields.indicators.map(valuesOf).join("\n"),
              ...[null, null, null, null, null],
            ]),
        ),
      ),
    },
  ]
}
