import { readFileSync } from "node:fs"
import fc from "fast-check"
import { strToU8, unzipSync, zipSync } from "fflate"
import { writeOds } from "hucre/ods"
import { writeXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { annotations } from "../../../../server/export/annotations.ts"
import { write } from "../../../../server/export/formats/write.ts"
import { planDocument } from "../../../../server/export/planDocument.ts"
import { exportPlanJson } from "../../../../server/export/planJson.ts"
import { readSheets } from "../../../../server/import/formats/readSheets.ts"
import { importFile } from "../../../../server/import/importFile.ts"
import { readCommentTable } from "../../../../server/import/returned/commentTable.ts"
import type { Thread } from "../../../../shared/api/comments.ts"
import type { PlanSettings } from "../../../../shared/api/plans.ts"
import { planDigest } from "../../../../shared/document/planDigest.ts"
import { Problem } from "../../../../shared/problem.ts"
import { readTable } from "../../../../shared/recommendations/readTable.ts"
import { shapeOf } from "../../../../shared/recommendations/tableShape.ts"
import { cpuTime } from "../../../cpuTime.ts"
import * as of from "../../../plan.ts"

// Sound files of every form that is read, with some of their bytes changed as a broken disk, a bad
// program or somebody with intent changes them.

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../samples/${name}`, import.meta.url)))

const doc = of.plan(
  of.section("Introduction"),
  of.paragraph("What stands here stays.", "p1"),
  of.goal("Prevention"),
  of.objective("Knowledge"),
  of.measure(
    "m1",
    "Train labour inspectors",
    of.lead("Interior"),
    of.partner("Labour"),
    of.time("2026–2027", "2027-06-30", "2026-01-01"),
    of.indicator("inspectors trained", "0", "400", "Register"),
    of.budget("1 200 VLC", { amount: 1200, currency: "VLC" }),
  ),
  of.table(["Body", "People"], ["Interior", "14"]),
)
const settings: PlanSettings = {
  ...{ title: "Milli plan", country: "Valdoria", instruments: [], reservations: [] },
  ...{ language: "az", classification: "public", currency: "VLC", periodFrom: 2026 },
  ...{ periodTo: 2030, caretNames: false, standards: { id: "anti-trafficking", version: "" } },
}
const own = () => {
  const comment: Thread = {
    ...{ id: "t1", measureId: "m1", blockId: null, quote: "inspectors", anchor: null },
    ...{ anchored: true, weight: "wanted", visibility: "everyone", agency: "a", as: null },
    ...{ by: "Ana", at: "2027-01-31T10:00:00Z", body: "How many?", resolved: false },
    ...{ written: null, replies: [] },
  }
  return planDocument({
    ...{ doc, title: settings.title, settings, view: "working", isAgreed: () => false },
    ...{ version: 7, at: new Date("2026-11-25T10:00:00Z"), digest: planDigest(doc) },
    comments: annotations([comment], new Map([["a", "Labour"]]), "en"),
  })
}
const rows = [
  ["No.", "Measure", "Comment", "Author", "Date", "Weight"],
  [
    "1.1.1",
    "Train labour inspectors",
    "How many, and by when?",
    "Labour",
    "2027-01-31",
    "condition",
  ],
  ["1.1.2", "Open a shelter", "0,5 %", "", "", ""],
]
const records = {
  ...{ comments: [], positions: [], decisions: [], contests: [], recommendations: [] },
  ...{ dismissals: [], versions: [], pictures: [] },
}

/** Reads a file as a plan, with its review and its comments. */
const text = async (bytes: Uint8Array, name: string) => {
  const { doc: read, review } = await importFile(bytes, name, { choices: { comments: "keep" } })
  read.check()
  review?.()
}
/** Reads a file as a table, of comments and of recommendations. */
const table = async (bytes: Uint8Array, name: string) => {
  const sheets = await readSheets(bytes, name)
  readCommentTable(sheets, undefined)
  for (const sheet of sheets.sheets)
    readTable(sheet.rows, shapeOf(sheet.rows), { source: "", year: null })
}

type Form = readonly [
  name: string,
  file: () => Uint8Array | Promise<Uint8Array>,
  read: (bytes: Uint8Array, name: string) => Promise<void>,
]
const forms: readonly Form[] = [
  ["pandoc.docx", () => sample("valdoria-plan.pandoc.docx"), text],
  ["own.docx", () => write(own(), "docx"), text],
  ["office.odt", () => sample("valdoria-plan.libreoffice.odt"), text],
  ["own.odt", () => write(own(), "odt"), text],
  ["table.html", () => sample("plans/tableOfSevenColumns.ru.html"), text],
  ["own.html", () => write(own(), "html"), text],
  ["cards.md", () => sample("plans/cards.en.md"), text],
  ["own.md", () => write(own(), "md"), text],
  ["lines.txt", () => sample("fields/luchegorye.ru.txt"), text],
  ["plan.json", () => strToU8(exportPlanJson({ doc, settings, bodies: [], ...records })), text],
  ["comments.xlsx", () => writeXlsx({ sheets: [{ name: "One", rows }] }), table],
  ["comments.ods", () => writeOds({ sheets: [{ name: "One", rows }] }), table],
  [
    "comments.csv",
    () => strToU8(rows.map((row) => row.map((one) => `"${one}"`).join(";")).join("\r\n")),
    table,
  ],
]

interface Change {
  how: "put" | "drop" | "repeat" | "swap" | "insert"
  /** Where, as a part of the whole. */
  at: number
  to: number
  length: number
  value: number
}

const insertions = [
  ...["<", ">", "&", '"', "'", "]]>", "<!--", "<![CDATA[", "&#0;", "&#xD800;", "&#x110000;", "\0"],
  ...[
    "\uFEFF",
    "\u202E",
    "999999999999999999",
    "-1",
    "1e999",
    "NaN",
    "{",
    "[",
    "|",
    "\n|-|\n",
    "\t",
  ],
  ..."__proto__ constructor toString <p> </p> </table> <table><tr><td> <w:p> </w:p> <w:tbl> <text:p>".split(
    " ",
  ),
]
const part = fc.noBias(fc.nat({ max: 999_999 })).map((one) => one / 1_000_000)
const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom("put", "drop", "repeat", "swap", "insert"),
  ...{ at: part, to: part },
  length: fc.integer({ min: 1, max: 60 }),
  value: fc.nat({ max: 255 }),
})

function changed(bytes: Uint8Array, { how, at, to, length, value }: Change): Uint8Array {
  const from = Math.floor(at * bytes.length)
  const [before, taken, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ]
  const joined = (...all: Uint8Array[]) => new Uint8Array(Buffer.concat(all))
  if (how === "put") return joined(before, Uint8Array.of(value), bytes.subarray(from + 1))
  if (how === "drop") return joined(before, after)
  if (how === "repeat")
    return joined(before, ...Array<Uint8Array>(2 + (value % 30)).fill(taken), after)
  if (how === "insert")
    return joined(before, strToU8(insertions[value % insertions.length] ?? ""), taken, after)
  const rest = joined(before, after)
  const place = Math.floor(to * rest.length)
  return joined(rest.subarray(0, place), taken, rest.subarray(place))
}

/** Fails unless the file is read, or refused with one of the two reasons, in bounded time. */
async function answered(read: Form[2], bytes: Uint8Array, name: string): Promise<void> {
  const spent = await cpuTime(async () => {
    try {
      await read(bytes, name)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      expect(["unreadable-file", "too-large"]).toContain(error.code)
    }
  })
  expect(spent).toBeLessThan(10_000)
}

const bounds = { numRuns: 30, seed: 1, endOnFailure: true }

describe("a file with changed bytes", () => {
  it.each(forms)("[X6] is read or refused, never a fault: %s", async (name, file, read) => {
    const whole = await file()
    await read(whole, name)
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) =>
        answered(read, changes.reduce(changed, whole), name),
      ),
      bounds,
    )
  })

  it.each(forms.filter(([name]) => /\.(?:docx|od[ts]|xlsx)$/.test(name)))(
    "[X6] is read or refused, also where the changes are inside its parts: %s",
    async (name, file, read) => {
      const parts = unzipSync(await file())
      const names = Object.keys(parts).filter((one) => /\.(?:xml|rels)$/.test(one))
      const inside = fc.array(fc.tuple(fc.constantFrom(...names), change), {
        minLength: 1,
        maxLength: 8,
      })
      await fc.assert(
        fc.asyncProperty(inside, async (changes) => {
          const made: Record<string, Uint8Array> = { ...parts }
          for (const [one, own] of changes) made[one] = changed(made[one] ?? new Uint8Array(), own)
          await answered(read, zipSync(made, { level: 0 }), name)
        }),
        bounds,
      )
    },
  )
})
