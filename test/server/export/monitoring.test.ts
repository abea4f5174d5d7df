import { readXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import type { Printed, PrintedBlock } from "../../../server/export/formats/printed.ts"
import { write } from "../../../server/export/formats/write.ts"
import {
  type MonitoringInput,
  monitoringDocument,
  monitoringSheets,
} from "../../../server/export/monitoring.ts"
import { writeSheets } from "../../../server/export/planSheets.ts"
import { viewMeasures } from "../../../server/plans/measures.ts"
import { type Language, languages } from "../../../shared/languages.ts"
import { tagsOf } from "../../pdf.ts"
import * as of from "../../plan.ts"

const measures = viewMeasures(
  of.plan(
    of.goal("Prevention"),
    of.objective("Knowledge"),
    of.measure(
      "m1",
      "Train inspectors",
      of.lead("Interior"),
      of.lead("Labour", true),
      of.time("2026–2027", "2027-06-30", "2026-01-01"),
      of.indicator("inspectors trained", "0", "400", "Register"),
      of.indicator("courses", "", "12", "Register"),
      of.budget("100", { amount: 100, currency: "VLC" }),
    ),
    of.measure(
      "m2",
      "Run a hotline",
      of.lead("Labour"),
      of.time("2028", "2028-12-31", "2028-01-01"),
      of.indicator("calls", "100"),
      of.budget("50", { amount: 50 }),
    ),
    of.goal("Protection"),
    of.objective("Housing"),
    of.measure("m3", "Open a shelter", of.budget("9", { amount: 9, currency: "EUR" })),
  ),
  [],
  [],
)

const input = (lang: Language = "en", more: Partial<MonitoringInput["settings"]> = {}) => ({
  ...{ measures, lang, version: "412", digest: "v1:9f2c", at: new Date("2026-11-25T10:00:00Z") },
  settings: {
    ...{ title: "Plan of Valdoria", language: "en", classification: "public", currency: "VLC" },
    ...{ periodFrom: 2026, periodTo: 2028, ...more },
  } as MonitoringInput["settings"],
})

const sheets = (...asked: Parameters<typeof input>) => {
  const [indicators, calendar, forms] = monitoringSheets(input(...asked))
  if (!indicators || !calendar || !forms) throw new Error("a sheet is missing")
  return { indicators, calendar, forms }
}

/** Measures under one goal, each of some fields, for a plan of 2026 to 2028. */
const planOf = (...fields: Parameters<typeof of.measure>[1][][]): MonitoringInput => ({
  ...input(),
  measures: viewMeasures(
    of.plan(
      of.goal("Goal"),
      of.objective("Objective"),
      ...fields.map((own, at) => of.measure(`m${at + 1}`, `Words ${at + 1}`, ...own)),
    ),
    [],
    [],
  ),
})

const wordsIn = (blocks: readonly PrintedBlock[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.type === "contents") return [block.title]
    if (block.type === "figure") return [block.caption]
    if (block.type === "list")
      return block.items.map(({ runs }) => runs.map((r) => r.text).join(""))
    if (block.type !== "table") return [block.runs.map(({ text }) => text).join("")]
    return block.rows.map(({ cells }) =>
      cells.map((cell) => wordsIn(cell.blocks).join(" / ")).join(" | "),
    )
  })
/** The lines of a document, a row of a table as one, under its headings. */
const linesOf = ({ sections }: Printed) => wordsIn(sections.flatMap(({ blocks }) => blocks))

describe("monitoring.xlsx", () => {
  it("[X64] has every indicator with its values, source, leads and due date, and a column for each year", () => {
    const { columns, rows } = sheets().indicators
    const blank = [null, null, null]
    const inspectors = ["Interior; Labour", new Date("2027-06-30T00:00:00Z"), ...blank]
    expect(columns.map(({ head }) => head).slice(-4)).toEqual(["Due", "2026", "2027", "2028"])
    expect(rows).toEqual([
      ["1.1.1", "Train inspectors", "inspectors trained", "0", "400", "Register", ...inspectors],
      ["1.1.1", "Train inspectors", "courses", "", "12", "Register", ...inspectors],
      [
        "1.1.2",
        "Run a hotline",
        "calls",
        "100",
        "",
        "",
        "Labour",
        new Date("2028-12-31T00:00:00Z"),
        ...blank,
      ],
      ["2.1.1", "Open a shelter", "", "", "", "", "", null, ...blank],
    ])
  })

  it("[X64] [X111] has in its calendar who reports on what in which year, and what is due", () => {
    const blank = [null, null]
    expect(sheets().calendar.rows).toEqual([
      [2026, "Interior", "1.1.1 (other leads: Labour)", "", ...blank],
      [2026, "Labour", "1.1.1 (other leads: Interior)", "", ...blank],
      [2026, "No lead named", "2.1.1", "", ...blank],
      [2027, "Interior", "1.1.1 (other leads: Labour)", "1.1.1", ...blank],
      [2027, "Labour", "1.1.1 (other leads: Interior)", "1.1.1", ...blank],
      [2027, "No lead named", "2.1.1", "", ...blank],
      [2028, "Labour", "1.1.2", "1.1.2", ...blank],
      [2028, "No lead named", "2.1.1", "", ...blank],
    ])
  })

  it.each<[Language, string, string]>([
    ["en", "other leads: Interior", "No lead named"],
    ["ru", "другие основные исполнители: Interior", "Основной исполнитель не назван"],
    ["az", "digər əsas icraçılar: Interior", "Əsas icraçı göstərilməyib"],
  ])(
    "[X64] [X111] has a row for each lead, year and measure to fill in (%s)",
    (lang, others, none) => {
      const rows = sheets(lang).forms.rows.map((row) => row.slice(0, 4))
      expect(rows.map(([lead, year, number]) => [lead, year, number])).toEqual([
        ["Interior", 2026, "1.1.1"],
        ["Interior", 2027, "1.1.1"],
        ["Labour", 2026, "1.1.1"],
        ["Labour", 2027, "1.1.1"],
        ["Labour", 2028, "1.1.2"],
        [none, 2026, "2.1.1"],
        [none, 2027, "2.1.1"],
        [none, 2028, "2.1.1"],
      ])
      expect(rows[2]?.[3]).toBe(`Train inspectors\n${others}`)
      expect(rows[4]?.[3]).toBe("Run a hotline")
    },
  )

  it.each([
    {
      of: "its period, and of measures outside it",
      period: { periodFrom: 2025, periodTo: 2026 },
      years: ["2025", "2026", "2028"],
    },
    {
      of: "its measures",
      period: { periodFrom: null, periodTo: null },
      years: ["2026", "2027", "2028"],
    },
    { of: "a mistyped century", period: { periodFrom: 2026, periodTo: 2926 }, years: [] },
  ])("[X64] has the years of $of", ({ period, years }) => {
    const { indicators, calendar, forms } = sheets("en", period)
    expect(indicators.columns.flatMap(({ head }) => /^\d{4}$/.exec(head) ?? [])).toEqual(years)
    expect([...new Set(calendar.rows.map(([year]) => String(year)))]).toEqual(years)
    expect(forms.rows.length > 0).toBe(true)
  })
})

describe("monitoring.xlsx as a file", () => {
  const bookOf = async (lang: Language) =>
    (await readXlsx(await writeSheets(monitoringSheets(input(lang))))).sheets

  it("[X64] has sheets and heads in its language, and the years of the plan", async () => {
    const words = async (lang: Language) =>
      (await bookOf(lang)).flatMap(({ name, rows: [head = []] }) => [name, ...head.map(String)])
    const [en, ru, az] = [await words("en"), await words("ru"), await words("az")]
    expect(en).toEqual(expect.arrayContaining(["Baseline", "Report by", "Money spent"]))
    expect(ru).toEqual(expect.arrayContaining(["Показатель", "Кто отчитывается", "Израсходовано"]))
    expect(az).toEqual(expect.arrayContaining(["Göstərici", "Hesabatı verən", "Son müddət"]))
    const years = ["2026", "2027", "2028"]
    expect(en.filter((head) => ru.includes(head) || az.includes(head))).toEqual(years)
    expect(ru.filter((head) => az.includes(head) && head !== "№")).toEqual(years)
  })

  it("[X48] [X64] has days as days and years as numbers", async () => {
    const [indicators, calendar] = await bookOf("en")
    expect(indicators?.rows[1]?.[7]).toEqual(new Date("2027-06-30T00:00:00Z"))
    expect(calendar?.rows.slice(1).map(([year]) => year)).toEqual([
      ...[2026, 2026, 2026, 2027, 2027, 2027, 2028, 2028],
    ])
  })
})

describe("the years in which a measure is reported on", () => {
  const reported = (when: ReturnType<typeof of.time> | null, period = {}) => {
    const asked = planOf([of.lead("Interior"), ...(when ? [when] : [])])
    const [, calendar, forms] = monitoringSheets({
      ...asked,
      settings: { ...asked.settings, ...period },
    })
    return {
      reports: calendar?.rows.map(([year]) => year),
      due: calendar?.rows.flatMap(([year, , , due]) => (due ? [year] : [])),
      forms: forms?.rows.map(([, year]) => year),
    }
  }

  it.each([
    { of: "a measure without a time", when: null, years: [2026, 2027, 2028], due: [] },
    {
      of: "a time that names no day",
      ...{ when: of.time("throughout"), years: [2026, 2027, 2028], due: [] },
    },
    {
      of: "an end without a begin",
      ...{ when: of.time("by June", "2027-06-30"), years: [2026, 2027], due: [2027] },
    },
    {
      of: "a begin without an end",
      ...{ when: of.time("from 2027", null, "2027-01-01"), years: [2027, 2028], due: [] },
    },
    {
      of: "one year",
      ...{ when: of.time("2027", "2027-12-31", "2027-01-01"), years: [2027], due: [2027] },
    },
    {
      of: "a time that began before the plan",
      ...{ when: of.time("2020–2026", "2026-12-31", "2020-01-01"), years: [2026], due: [2026] },
    },
    {
      of: "a time that goes on behind the plan",
      ...{ when: of.time("2028–2040", "2040-12-31", "2028-01-01"), years: [2028], due: [] },
    },
    {
      of: "a time after the plan",
      ...{ when: of.time("2030", "2030-12-31", "2030-01-01"), years: [2030], due: [2030] },
    },
    {
      of: "a time in another century",
      ...{ when: of.time("2126", "2126-12-31", "2126-01-01"), years: [], due: [] },
    },
  ])("[X64] are, for $of, $years", ({ when, years, due }) => {
    expect(reported(when)).toEqual({ reports: years, due, forms: years })
  })

  it("[X64] are blank in the form, and no calendar, where neither plan nor measure names a year", () => {
    const nowhere = { periodFrom: null, periodTo: null }
    expect(reported(null, nowhere)).toEqual({ reports: [], due: [], forms: [null] })
  })

  it.each([
    { of: "the begin", period: { periodFrom: 2027, periodTo: null }, years: [2027, 2028] },
    { of: "the end", period: { periodFrom: null, periodTo: 2027 }, years: [2026, 2027] },
  ])("[X64] end with its measures where the plan says $of alone", ({ period, years }) => {
    const when = of.time("2026–2028", "2028-12-31", "2026-01-01")
    expect(reported(when, period).reports).toEqual(years)
  })
})

describe("forms and calendar by leading body", () => {
  const forms = (asked: MonitoringInput) =>
    monitoringSheets(asked)[2]?.rows.map(([lead, year, number, words]) => [
      ...[lead, year, number, String(words).split("\n")[1] ?? ""],
    ])
  const in2027 = of.time("2027", "2027-12-31", "2027-01-01")

  it("[X111] each of three leads has the measure, and is told of the two others", () => {
    const three = planOf([of.lead("A"), of.lead("B"), of.lead("C"), in2027])
    const told = [
      ["A", "other leads: B; C"],
      ["B", "other leads: A; C"],
      ["C", "other leads: A; B"],
    ]
    expect(forms(three)).toEqual(told.map(([lead, others]) => [lead, 2027, "1.1.1", others]))
    expect(monitoringSheets(three)[1]?.rows).toEqual(
      told.map(([lead, others]) => [2027, lead, `1.1.1 (${others})`, "1.1.1", null, null]),
    )
  })

  it("[X111] a body that is named twice has the measure once, and is no other lead of its own", () => {
    expect(forms(planOf([of.lead("A"), of.lead("A"), in2027]))).toEqual([["A", 2027, "1.1.1", ""]])
  })

  it("[X64] partners report on nothing", () => {
    expect(forms(planOf([of.lead("A"), of.partner("B"), in2027]))).toEqual([
      ["A", 2027, "1.1.1", ""],
    ])
  })

  it("[X64] one form has all that a body leads, in the order of the plan", () => {
    const several = planOf(
      [of.lead("A"), in2027],
      [of.lead("B"), in2027],
      [of.lead("B"), of.lead("A"), in2027],
    )
    expect(forms(several)?.map(([lead, , number]) => [lead, number])).toEqual([
      ["A", "1.1.1"],
      ["A", "1.1.3"],
      ["B", "1.1.2"],
      ["B", "1.1.3"],
    ])
  })
})

describe("what the plan does not say", () => {
  const rowsOf = (...fields: Parameters<typeof planOf>) =>
    monitoringSheets(planOf(...fields))[0]?.rows.map((row) => row.slice(2, 8))

  it.each([
    ["an indicator without values", of.indicator("calls"), ["calls", "", "", "", "", null]],
    ["a target alone", of.indicator("", "", "12"), ["", "", "12", "", "", null]],
    ["a source alone", of.indicator("", "", "", "Register"), ["", "", "", "Register", "", null]],
    ["a time in words", of.time("in spring"), ["", "", "", "", "", null]],
    ["a begin", of.time("from 2027", null, "2027-01-01"), ["", "", "", "", "", null]],
  ])("[X64] is blank in the sheet of indicators: %s", (_, field, row) => {
    expect(rowsOf([field])).toEqual([row])
  })

  it.each<[Language, string]>([
    ["en", "30 June 2027"],
    ["ru", "30 июня 2027 г."],
    ["az", "30 iyun 2027"],
  ])("[X64] is not asked for: a day without words is printed as a day (%s)", (lang, day) => {
    const asked = planOf([of.indicator("calls", "1", "2", "Register"), of.time("", "2027-06-30")])
    const lines = linesOf(monitoringDocument({ ...asked, lang }))
    expect(lines).toContain(`1.1.1 | calls | 1 | 2 | Register | – | ${day}`)
  })

  it("[X64] [X110] is no money where no measure has an amount, and no sum over currencies", () => {
    const line = (...fields: Parameters<typeof planOf>) =>
      linesOf(monitoringDocument(planOf(...fields))).find((one) =>
        one.startsWith("Money stated in the plan"),
      )
    const cost = (amount: number | null, currency: string | null) =>
      of.budget("cost", { amount, currency })
    expect(line([], [cost(null, "EUR")])).toBe("Money stated in the plan | –")
    expect(line([cost(1200, "VLC")], [cost(300, null)], [cost(7, "EUR")], [cost(1, "USD")])).toBe(
      "Money stated in the plan | 1,500 VLC; 7 EUR; 1 USD",
    )
  })

  it("[X64] a source stands once, with all the measures that name it; without one the evaluators propose", () => {
    const source = of.indicator("calls", "", "", "Register")
    const lines = linesOf(
      monitoringDocument(planOf([source, source], [source], [of.indicator("courses")])),
    )
    expect(lines.filter((line) => line.startsWith("Register ("))).toEqual([
      "Register (1.1.1, 1.1.2)",
    ])
    const none = "The plan names no source for its indicators. The evaluators propose them."
    expect(lines).not.toContain(none)
    expect(linesOf(monitoringDocument(planOf([of.indicator("calls")])))).toContain(none)
  })

  it("[X64] the papers of a plan without measures hold what there is", () => {
    const empty = planOf()
    expect(monitoringSheets(empty).map(({ rows }) => rows)).toEqual([[], [], []])
    expect(linesOf(monitoringDocument(empty))).toContain("Measures | 0")
  })
})

describe("monitoring.docx and .pdf", () => {
  it("[X64] [X111] have a form for each lead, which names its other leads", () => {
    const lines = linesOf(monitoringDocument(input()))
    const from = lines.lastIndexOf("Yearly report")
    const forms = lines.slice(from, lines.lastIndexOf("Terms of reference of the evaluation"))
    const rows = forms.filter((line) =>
      /^(?:Interior|Labour|No lead named|\d\.\d\.\d .*)$/s.test(line),
    )
    expect(rows).toEqual([
      "Interior",
      "1.1.1 | Train inspectors / other leads: Labour | inspectors trained (0 → 400)\ncourses (– → 12) |  |  |  |  | ",
      "Labour",
      "1.1.1 | Train inspectors / other leads: Interior | inspectors trained (0 → 400)\ncourses (– → 12) |  |  |  |  | ",
      "1.1.2 | Run a hotline | calls (100 → –) |  |  |  |  | ",
      "No lead named",
      "2.1.1 | Open a shelter | – |  |  |  |  | ",
    ])
  })

  it("[I1] [X64] add no words of another language", () => {
    const added = (lang: Language) => linesOf(monitoringDocument({ ...planOf(), lang }))
    const common = added("en").filter((line) => added("ru").includes(line))
    expect(common).toEqual(["Plan of Valdoria"])
    for (const lang of ["en", "ru"] as const)
      expect(added("az").filter((line) => added(lang).includes(line))).toEqual(
        // “Plan” is Azerbaijani too.
        lang === "en" ? ["Plan of Valdoria", "Plan | Plan of Valdoria"] : ["Plan of Valdoria"],
      )
  })

  it.each([
    ["every indicator", "1.1.1 | courses | – | 12 | Register | Interior; Labour | 2026–2027"],
    ["measures without one", "Measures without an indicator: 2.1.1."],
    ["what is due in a year", "2027 | Interior | 1.1.1 (other leads: Labour) | 1.1.1 |  | "],
    ["its version", "Version | 412"],
    ["its digest", "Digest of the text | v1:9f2c"],
    ["its period", "Period | 2026–2028"],
    ["the number of goals", "Goals | 2"],
    ["the money, each currency by itself", "Money stated in the plan | 150 VLC; 9 EUR"],
    [
      "a question for each goal",
      "1. Prevention: how many of the 2 measures were carried out, and what did they change?",
    ],
    ["its sources with their measures", "Register (1.1.1)"],
  ])("[X64] say %s", (_, line) => {
    expect(linesOf(monitoringDocument(input()))).toContain(line)
  })

  it.each(languages)(
    "[X47] [X64] are a tagged PDF with bookmarks in their language (%s)",
    async (lang) => {
      const document = monitoringDocument(input(lang))
      const tags = await tagsOf(await write(document, "pdf"))
      const { roles, bookmarks, unnamedFigures } = tags
      for (const role of ["H1", "H2", "P", "Table", "THead", "TH", "TR", "TD", "TOC", "L", "LI"])
        expect(roles.has(role), role).toBe(true)
      expect(unnamedFigures).toBe(0)
      const parts = {
        en: "Calendar of reports",
        ru: "Календарь отчётов",
        az: "Hesabatların təqvimi",
      }
      expect(bookmarks).toContain(parts[lang])
      expect(tags.title).toBe(document.title)
      expect(tags.language).toMatch(new RegExp(`^${lang}-`))
    },
  )
  it.each(languages)(
    "[X47] [X64] tell a reading aid every heading in its order, and what heads each column (%s)",
    async (lang) => {
      const document = monitoringDocument(input(lang))
      const { headings, heads } = await tagsOf(await write(document, "pdf"))
      const blocks = document.sections.flatMap((section) => section.blocks)
      const printed = blocks.flatMap((block) =>
        block.type === "heading"
          ? [{ level: block.level, words: block.runs.map(({ text }) => text).join("") }]
          : [],
      )
      // A word that is parted at the end of a line is still one.
      const solid = (words: string) => words.replace(/[\s\u00AD-]+/gu, "")
      expect(headings).toEqual(printed)
      const columns = blocks.flatMap((block) =>
        block.type === "table"
          ? block.rows.flatMap(({ head, cells }) =>
              head ? cells.map((cell) => wordsIn(cell.blocks).join("")) : [],
            )
          : [],
      )
      expect(columns.length).toBeGreaterThan(20)
      expect(heads.map(solid)).toEqual(columns.map(solid))
    },
  )
})
