import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { importFile } from "../../../server/import/importFile.ts"
import { samplePlan } from "../../../server/seed/samplePlan.ts"
import { samplePlanMarkdown } from "../../../server/seed/samplePlanData.ts"
import { measureDigest } from "../../../shared/document/digest.ts"
import { measuresOf, outline } from "../../../shared/document/outline.ts"
import type { MeasureFields } from "../../../shared/document/planMeasure.ts"

const read = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url)))
const imported = (name: string) => importFile(read(name), name)

// The programs that made the Word forms turned straight quotation marks into curved ones.
const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

describe("the sample plan", () => {
  it.each([
    "valdoria-plan.md",
    "valdoria-plan.libreoffice.docx",
    "valdoria-plan.pandoc.docx",
    "valdoria-plan.libreoffice.odt",
  ])("[X1] gives its 46 measures under their printed numbers: %s", async (name) => {
    const { doc, printed, notKept } = await imported(name)
    doc.check()
    const measures = measuresOf(doc)
    expect(measures).toHaveLength(46)
    expect(measures.map(({ number }) => number)).toEqual(
      measures.map(({ measure }) => printed.get(measure.id)),
    )
    expect(measures[0]?.number).toBe("1.1.1")
    expect(measures.at(-1)?.number).toBe("4.1.5")
    expect(notKept).toEqual([])
  })

  it.each([
    "valdoria-plan.libreoffice.docx",
    "valdoria-plan.pandoc.docx",
    "valdoria-plan.libreoffice.odt",
  ])("[X1] reads the same plan from %s as from Markdown", async (name) => {
    const word = outline((await imported(name)).doc)
    const markdown = outline((await imported("valdoria-plan.md")).doc)
    const seen = (parts: typeof word) =>
      parts.map((part) =>
        part.type === "measure"
          ? { number: part.number, text: part.measure.text, fields: part.measure.fields }
          : part.type === "table"
            ? { table: part.node.textContent }
            : { kind: part.kind, number: part.number, text: part.text },
      )
    const same = (parts: typeof word) => straight(JSON.stringify(seen(parts)).replace(/\\"/g, "”"))
    expect(same(word)).toEqual(same(markdown))
  })

  it("[X2] fills the fields of a measure as they are printed", async () => {
    const measures = measuresOf((await samplePlan()).doc)
    const fields = (number: string) => measures.find((m) => m.number === number)?.measure.fields
    expect(fields("1.1.2")).toEqual({
      lead: ["Ministry of the Interior"],
      partners: [{ name: "Ministry of Finance", byAgreement: false }],
      time: { from: null, to: "2026-12-31", words: "By 31 December 2026" },
      indicators: [
        { words: "Posts filled", baseline: "1", target: "4", verification: "Staff list" },
      ],
      budget: {
        kind: "state",
        amount: 1_150_000,
        currency: "VLC",
        source: null,
        words: "1,150 SB",
      },
      dependsOn: [],
    })
    expect(fields("3.6.1")?.lead).toEqual([
      "Ministry of Justice",
      "Ministry of Labour and Social Protection",
    ])
    expect(fields("1.3.3")?.partners).toEqual([
      { name: "Ministries of Health, Education and Foreign Affairs", byAgreement: false },
      { name: "NGOs", byAgreement: true },
    ])
    expect(fields("3.3.1")?.indicators.map(({ words, target }) => [words, target])).toEqual([
      ["Places", "60"],
      ["of which for men", "20"],
      ["shelters meeting the standards", "100 %"],
    ])
    expect(fields("1.3.2")?.budget).toMatchObject({ kind: "mixed", amount: 310_000 })
    expect(fields("1.1.1")?.budget).toMatchObject({ kind: "own", amount: null })
  })

  it("[X2] leaves a field empty where the cell holds a dash", async () => {
    const measures = measuresOf((await samplePlan()).doc)
    const fields = measures.find(({ number }) => number === "1.4.1")?.measure.fields
    expect(fields).toMatchObject({ indicators: [], budget: null })
    const filled = (has: (fields: MeasureFields) => unknown) =>
      measures.filter(({ measure }) => has(measure.fields)).length
    expect(filled((f) => f.lead.length)).toBe(46)
    expect(filled((f) => f.partners.length)).toBe(46)
    expect(filled((f) => f.time)).toBe(46)
    // Seven rows and the one of 4.1.3 have no indicator in print, and 4.1.3 has its budget.
    expect(filled((f) => f.indicators.length)).toBe(36)
    expect(filled((f) => f.budget)).toBe(37)
  })

  it("says of the plan what its head says", async () => {
    const { title, settings } = await samplePlan()
    expect(title).toBe("NATIONAL ACTION PLAN AGAINST TRAFFICKING IN HUMAN BEINGS 2026–2030")
    expect(settings).toEqual({
      title,
      country: "Valdoria",
      language: "en",
      classification: "official",
      currency: "VLC",
      periodFrom: 2026,
      periodTo: 2030,
    })
  })

  it("gives new ids at every reading and the same digests", async () => {
    const [first, second] = [await samplePlan(), await samplePlan()].map(({ doc }) =>
      measuresOf(doc).map(({ measure }) => measure),
    )
    const ids = [...(first ?? []), ...(second ?? [])].map(({ id }) => id)
    expect(new Set(ids).size).toBe(92)
    expect(first?.map(measureDigest)).toEqual(second?.map(measureDigest))
  })

  it("comes with the product word for word", () => {
    expect(samplePlanMarkdown).toBe(new TextDecoder().decode(read("valdoria-plan.md")))
  })
})
