import { describe, expect, it } from "vitest"
import type { Printed, PrintedBlock } from "../../../server/export/formats/printed.ts"
import { write } from "../../../server/export/formats/write.ts"
import {
  type MonitoringInput,
  monitoringDocument,
  monitoringSheets,
} from "../../../server/export/monitoring.ts"
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
    { of: "its period", period: { periodFrom: 2025, periodTo: 2026 }, years: ["2025", "2026"] },
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
      const { roles, bookmarks, unnamedFigures } = await tagsOf(await write(document, "pdf"))
      for (const role of ["H1", "H2", "P", "Table", "THead", "TH", "TR", "TD", "TOC", "L", "LI"])
        expect(roles.has(role), role).toBe(true)
      expect(unnamedFigures).toBe(0)
      const parts = {
        en: "Calendar of reports",
        ru: "Календарь отчётов",
        az: "Hesabatların təqvimi",
      }
      expect(bookmarks).toContain(parts[lang])
    },
  )
})
