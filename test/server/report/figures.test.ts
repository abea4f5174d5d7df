import { describe, expect, it } from "vitest"
import { budgetSheet } from "../../../server/export/planSheets.ts"
import { viewMeasures } from "../../../server/plans/measures.ts"
import { budgetPlot, budgetsByYear, dueByQuarter } from "../../../server/report/figures.ts"
import { type PlottedReport, plotsOf } from "../../../server/report/plots.ts"
import type { Feedback } from "../../../shared/api/feedback.ts"
import { type Language, languages } from "../../../shared/languages.ts"
import { budget, goal, lead, measure, objective, plan, time } from "../../plan.ts"

/** The measures of a plan under one goal, as the figures read them. */
const measures = (...all: (readonly Parameters<typeof measure>[1][])[]) =>
  viewMeasures(
    plan(
      goal("Goal"),
      objective("Objective"),
      ...all.map((parts, at) => measure(`m${at + 1}`, `Words ${at + 1}`, ...parts)),
    ),
    [],
    [],
  )
const money = (amount: number | null, currency: string | null = null, words = "money") =>
  budget(words, { amount, currency })

describe("measures by the quarter in which they are due", () => {
  const due = (...ends: (string | null)[]) =>
    dueByQuarter(measures(...ends.map((to) => [time("when", to)])))

  it.each([
    ["2027-01-01", "2027-Q1"],
    ["2027-03-31", "2027-Q1"],
    ["2027-04-01", "2027-Q2"],
    ["2027-09-30", "2027-Q3"],
    ["2027-12-31", "2027-Q4"],
  ])("[X40] %s is in %s", (day, quarter) => {
    expect(due(day)).toEqual({ timeline: [{ when: quarter, count: 1 }], undated: 0 })
  })

  it("[X40] counts several of one quarter, has the empty quarters between, and counts apart what has no end", () => {
    const { timeline, undated } = due("2026-11-01", "2027-05-31", null, "2027-06-30")
    expect(timeline).toEqual([
      { when: "2026-Q4", count: 1 },
      { when: "2027-Q1", count: 0 },
      { when: "2027-Q2", count: 2 },
    ])
    expect(undated).toBe(1)
  })

  it("[X40] a begin alone, and words that name no day, are no quarter", () => {
    const begun = [time("from 2027 on", null, "2027-01-01"), time("every year")]
    expect(dueByQuarter(measures(...begun.map((when) => [when]), []))).toEqual({
      ...{ timeline: [], undated: 3 },
    })
  })

  it("[X40] a measure of several years is due in the last of them alone", () => {
    const years = [time("2026–2028", "2028-12-31", "2026-01-01")]
    expect(dueByQuarter(measures(years)).timeline).toEqual([{ when: "2028-Q4", count: 1 }])
  })

  it("[X40] a date mistyped by centuries makes no row of a thousand quarters", () => {
    expect(due("2027-05-31", "2727-05-31").timeline).toEqual([
      { when: "2027-Q2", count: 1 },
      { when: "2727-Q2", count: 1 },
    ])
  })

  it("[X40] a plan without measures has no quarters", () => {
    expect(dueByQuarter([])).toEqual({ timeline: [], undated: 0 })
  })
})

describe("the year of an amount", () => {
  const year = (of: ReturnType<typeof time> | null, amount: number, words: string) => {
    const [own] = budgetsByYear(measures([...(of ? [of] : []), money(amount, null, words)]), "VLC")
    return Object.fromEntries(own?.years.map((one, at) => [one, own.rows[0]?.amounts[at]]) ?? [])
  }
  const several = time("2026–2027", "2027-12-31", "2026-01-01")
  const one = time("2027", "2027-12-31", "2027-01-01")
  const begun = time("from 2027 on", null, "2027-01-01")

  it.each([
    { of: "a deadline", when: time("2027", "2027-06-30"), words: "300", years: { 2027: 300 } },
    { of: "one year", when: one, words: "300", years: { 2027: 300 } },
    { of: "several years", when: several, words: "300", years: { several: 300 } },
    { of: "no time", when: null, words: "300", years: { none: 300 } },
    { of: "a begin alone", when: begun, words: "300", years: { none: 300 } },
    { of: "words without a day", when: time("yearly"), words: "300", years: { none: 300 } },
    { of: "one year in words", when: several, words: "2026: 300", years: { several: 300 } },
    { of: "a wrong split", when: several, words: "2026: 1; 2027: 2", years: { several: 300 } },
  ])("[X48] is that of its measure: $of", ({ when, words, years }) => {
    expect(year(when, 300, words)).toEqual(years)
  })

  it.each([
    { words: "2026: 100; 2027: 200", amount: 300, years: { 2026: 100, 2027: 200 } },
    { words: "300; 2026: 100; 2027: 200", amount: 300, years: { 2026: 100, 2027: 200 } },
    { words: "2027: 200; 2026: 100", amount: 300, years: { 2026: 100, 2027: 200 } },
    { words: "2026: 0; 2027: 300", amount: 300, years: { 2026: 0, 2027: 300 } },
    { words: "2026 – 100, 2027 – 250 (thousand)", amount: 350e3, years: { 2026: 1e5, 2027: 25e4 } },
    { words: "2026: 1.5; 2027: 2.5 million", amount: 4e6, years: { 2026: 1.5e6, 2027: 2.5e6 } },
    { words: "2026 г. – 1; 2027 г. – 2 млн", amount: 3e6, years: { 2026: 1e6, 2027: 2e6 } },
    { words: "2026-cı il: 1 000, 2027-ci il: 2 000", amount: 3e3, years: { 2026: 1e3, 2027: 2e3 } },
    { words: "2026: 10 SB, 2026: 3 donors, 2027: 7", amount: 20, years: { 2026: 13, 2027: 7 } },
  ])("[X48] is that of its words: $words", ({ words, amount, years }) => {
    expect(year(several, amount, words)).toEqual(years)
  })
})

describe("the budget by lead and year", () => {
  const in2027 = time("2027", "2027-12-31")
  const in2028 = time("2028", "2028-12-31")
  const mixed = measures(
    [lead("Interior"), in2027, money(100)],
    [lead("Labour"), lead("Interior"), in2028, money(500, "VLC")],
    [lead("Interior"), in2028, money(50)],
    [lead("Labour"), in2027, money(900, "EUR")],
    [in2028, money(70, "EUR")],
    [lead("Health"), in2028, money(8, "USD")],
    [lead("Health"), in2027, money(null)],
    [lead("Health")],
  )

  it("[X110] has each currency by itself, the one of most measures first, the largest lead first", () => {
    expect(budgetsByYear(mixed, "VLC")).toEqual([
      {
        currency: "VLC",
        years: ["2027", "2028"],
        rows: [
          { lead: "Labour", amounts: [0, 500] },
          { lead: "Interior", amounts: [100, 50] },
        ],
        numbers: ["1.1.1", "1.1.2", "1.1.3"],
      },
      {
        currency: "EUR",
        years: ["2027", "2028"],
        rows: [
          { lead: "Labour", amounts: [900, 0] },
          { lead: "", amounts: [0, 70] },
        ],
        numbers: ["1.1.4", "1.1.5"],
      },
      {
        ...{ currency: "USD", years: ["2028"], rows: [{ lead: "Health", amounts: [8] }] },
        numbers: ["1.1.6"],
      },
    ])
  })

  it("[X110] the chart's figures are the first currency, with the sums of the others and how many have no amount", () => {
    expect(budgetPlot(mixed, "VLC")).toMatchObject({
      currency: "VLC",
      without: 2,
      others: [
        { currency: "EUR", amount: 970, numbers: ["1.1.4", "1.1.5"] },
        { currency: "USD", amount: 8, numbers: ["1.1.6"] },
      ],
    })
    expect(budgetPlot([], "VLC")).toEqual({
      ...{ currency: "VLC", years: [], rows: [], without: 0, others: [] },
    })
  })

  it("[X48] adds what one lead has in one year, and counts a measure of several leads under the first", () => {
    const [own] = budgetsByYear(
      measures(
        [lead("Interior"), lead("Labour"), in2027, money(100)],
        [lead("Labour"), in2027, money(30)],
        [lead("Interior"), in2027, money(5)],
      ),
      "VLC",
    )
    expect(own?.rows).toEqual([
      { lead: "Interior", amounts: [105] },
      { lead: "Labour", amounts: [30] },
    ])
  })

  it("[X48] [X110] is empty where no measure says an amount", () => {
    const unpaid = measures([lead("Health"), in2027, money(null, "EUR", "to be found")], [])
    expect(budgetsByYear(unpaid, "VLC")).toEqual([])
    expect(budgetPlot(unpaid, "VLC")).toMatchObject({ rows: [], without: 2, others: [] })
    expect(budgetSheet(unpaid, "VLC", "en").rows).toEqual([])
  })

  it.each<[Language, string]>([
    ["en", "Lead|Currency|2026|2027|no year|several years|Total"],
    ["ru", "Основной исполнитель|Валюта|2026|2027|без года|несколько лет|Всего"],
    ["az", "Əsas icraçı|Valyuta|2026|2027|il göstərilməyib|bir neçə il|Cəmi"],
  ])("[X48] has what is in no one year apart in budget.xlsx (%s)", (lang, heads) => {
    const years = time("2026–2027", "2027-12-31", "2026-01-01")
    const { columns, rows } = budgetSheet(
      measures(
        [lead("Interior"), years, money(300)],
        [lead("Interior"), years, money(50, null, "2026: 20; 2027: 30")],
        [lead("Interior"), money(7)],
      ),
      "VLC",
      lang,
    )
    expect(columns.map(({ head }) => head).join("|")).toBe(heads)
    expect(rows[0]).toEqual(["Interior", "VLC", 20, 30, 7, 300, 357])
  })

  it.each<[Language, string]>([
    ["en", "no currency named"],
    ["ru", "валюта не указана"],
    ["az", "valyuta göstərilməyib"],
  ])("[X110] says so where neither a measure nor the plan names a currency (%s)", (lang, none) => {
    const of = measures([lead("Labour"), in2027, money(9)], [in2027, money(4, "EUR")])
    const budgeted = budgetSheet(of, "", lang).rows.map(([, currency]) => currency)
    expect(new Set(budgeted)).toEqual(new Set([none, "EUR"]))
  })

  it.each<{ lang: Language; head: string; noLead: string }>([
    { lang: "en", head: "Lead|Currency|2027|2028|Total", noLead: "no lead named" },
    {
      ...{ lang: "ru", head: "Основной исполнитель|Валюта|2027|2028|Всего" },
      noLead: "основной исполнитель не указан",
    },
    {
      ...{ lang: "az", head: "Əsas icraçı|Valyuta|2027|2028|Cəmi" },
      noLead: "əsas icraçı göstərilməyib",
    },
  ])("[X110] budget.xlsx has rows and a total for each currency ($lang)", (expected) => {
    const { columns, rows } = budgetSheet(mixed, "VLC", expected.lang)
    const heads = columns.map(({ head }) => head)
    const total = heads.at(-1)
    expect(heads.join("|")).toBe(expected.head)
    expect(rows).toEqual([
      ["Labour", "VLC", 0, 500, 500],
      ["Interior", "VLC", 100, 50, 150],
      [total, "VLC", 100, 550, 650],
      ["Labour", "EUR", 900, 0, 900],
      [expected.noLead, "EUR", 0, 70, 70],
      [total, "EUR", 900, 70, 970],
      ["Health", "USD", 0, 8, 8],
      [total, "USD", 0, 8, 8],
    ])
  })
})

describe("the charts of a report", () => {
  const has = { lead: true, time: true, indicator: false, target: false, verification: false }
  const listed = (count: number): Feedback["measures"] =>
    Array.from({ length: count }, (_, at) => ({
      ...{ id: `m${at}`, number: `1.1.${at + 1}`, text: "Words", lead: [], standing: "open" },
      has: { ...has, budget: at === 0 },
    }))
  const report = (more: Partial<PlottedReport> = {}): PlottedReport => ({
    lang: "en",
    summary: {
      strip: [
        {
          ...{ pillar: "prevention", title: "Prevention", areas: [] },
          counts: { absent: 1, mentioned: 2, addressed: 3, elaborated: 4, "not-applicable": 5 },
        },
      ],
    },
    measures: listed(3),
    plots: {
      timeline: [
        { when: "2027-Q1", count: 2 },
        { when: "2027-Q2", count: 0 },
      ],
      undated: 1,
      budget: {
        ...{ currency: "VLC", years: ["2027", "none"], without: 2 },
        rows: [{ lead: "Interior", amounts: [1000, 500] }],
        others: [{ currency: "EUR", amount: 1200, numbers: ["1.1.2", "1.1.3"] }],
      },
    },
    ...more,
  })

  it("[X40] say in words what they draw", () => {
    expect(plotsOf(report()).map(({ id, alt }) => [id, alt])).toEqual([
      [
        "levels",
        "Number of areas by level in each pillar. Prevention: elaborated 4, addressed 3, mentioned 2, not found 1.",
      ],
      [
        "completeness",
        "Of 3 measures, how many name each field. Who: lead: 3; When: time frame: 3; Measured how: indicator: 0; Target: 0; Verified by: 0; Paid how: budget: 1.",
      ],
      ["timeline", "Number of measures due in each quarter. 2027-Q1: 2."],
      ["budget", "Budget of the measures by lead body and year. Interior: 1,500."],
    ])
  })

  it.each<[Language, string, string]>([
    [
      "en",
      "Without an end that can be read as a date: 1.",
      "in the chart: 1,200 EUR (1.1.2, 1.1.3).",
    ],
    ["ru", "Без даты окончания", "на диаграмме не показаны: 1\u00A0200 EUR (1.1.2, 1.1.3)."],
    ["az", "müəyyən edilə bilməyən", "diaqramda göstərilmir: 1.200 EUR (1.1.2, 1.1.3)."],
  ])("[X110] say beneath what they do not draw (%s)", (lang, undated, others) => {
    const notes = plotsOf(report({ lang })).map(({ note }) => note)
    expect(notes.slice(0, 2)).toEqual(["", ""])
    expect(notes[2]).toContain(undated)
    expect(notes[3]).toContain(": 2.")
    expect(notes[3]).toContain(others)
  })

  it("[X40] draw ten leads and the rest in one bar", () => {
    const rows = Array.from({ length: 13 }, (_, at) => ({ lead: `Body ${at + 1}`, amounts: [1] }))
    const { plots } = report()
    const budgets = { ...plots.budget, years: ["2027"], rows, others: [] }
    const drawn = plotsOf(report({ plots: { ...plots, budget: budgets } })).at(-1)
    expect(drawn?.alt).toContain("Body 10: 1; other bodies: 3.")
    expect(drawn?.svg).not.toContain("Body 11")
    expect(drawn?.note).not.toContain("currencies")
  })

  it.each<[Language, string[], string]>([
    ["en", ["2027", "several years", "no year"], "no lead named"],
    ["ru", ["2027", "несколько лет", "без года"], "основной исполнитель не указан"],
    ["az", ["2027", "bir neçə il", "il göstərilməyib"], "əsas icraçı göstərilməyib"],
  ])(
    "[X48] name the years of the budget, and what has no one year or no lead (%s)",
    (lang, names, noLead) => {
      const { plots } = report()
      const rows = [{ lead: "", amounts: [1, 2, 3] }]
      const budgets = { ...plots.budget, years: ["2027", "none", "several"], rows }
      const drawn = plotsOf(report({ lang, plots: { ...plots, budget: budgets } })).at(-1)
      for (const name of names) expect(drawn?.svg).toContain(`>${name}</text>`)
      expect(drawn?.alt).toContain(`${noLead}: 6`)
    },
  )

  it("[X110] say in which currency the budget is, and that other amounts name none", () => {
    const { plots } = report()
    const others = [{ currency: "", amount: 30, numbers: ["1.1.2"] }]
    const drawn = plotsOf(report({ plots: { ...plots, budget: { ...plots.budget, others } } }))
    expect(drawn.at(-1)?.title).toBe("Budget by lead body and year due (VLC)")
    expect(drawn.at(-1)?.note).toContain("30 no currency named (1.1.2)")
  })

  it("[X40] [X48] have one timeline row for each quarter that the figures have", () => {
    const all = measures(
      [lead("Interior"), time("2027", "2027-03-31"), money(10)],
      [time("2027", "2027-09-30")],
      [lead("Labour")],
    )
    const plots = { ...dueByQuarter(all), budget: budgetPlot(all, "VLC") }
    const drawn = new Map(plotsOf(report({ plots })).map((one) => [one.id, one]))
    const timeline = drawn.get("timeline")
    expect(timeline?.alt).toContain("2027-Q1: 1, 2027-Q3: 1.")
    for (const quarter of ["2027-Q1", "2027-Q2", "2027-Q3"])
      expect(timeline?.svg).toContain(quarter)
    expect(timeline?.note).toBe("Without an end that can be read as a date: 1.")
    expect(drawn.get("budget")?.alt).toContain("Interior: 10")
    expect(drawn.get("budget")?.note).toContain("Measures without an amount: 2.")
  })

  it("[X40] are left out where there is nothing to draw", () => {
    const none = { timeline: [], undated: 3, budget: budgetPlot([], "VLC") }
    const ids = (more: Partial<PlottedReport>) => plotsOf(report(more)).map(({ id }) => id)
    expect(ids({ plots: none })).toEqual(["levels", "completeness"])
    expect(ids({ measures: [] })).toEqual(["levels"])
    expect(ids({ measures: [], summary: { strip: [] } })).toEqual([])
  })

  it.each(languages)("[X41] are the same each time, in their language (%s)", (lang) => {
    const [once, again] = [plotsOf(report({ lang })), plotsOf(report({ lang }))]
    expect(again).toEqual(once)
    for (const { svg } of once) expect(svg).toMatch(/^<svg .*<\/svg>$/s)
  })
})
