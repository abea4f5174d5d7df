import fc from "fast-check"
import { unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { writeWord } from "../../../server/export/formats/word.ts"
import { type PlanExport, planDocument } from "../../../server/export/planDocument.ts"
import { importFile } from "../../../server/import/importFile.ts"
import { readTimeWords } from "../../../shared/document/fields/timeWords.ts"
import { measuresOf, outline } from "../../../shared/document/outline.ts"
import { planSchema } from "../../../shared/document/schema.ts"

const exportDocx = (input: PlanExport) => writeWord(planDocument(input))

type Json = Record<string, unknown>

const words = fc.constantFrom(
  "Adopt a statute",
  "16 courses for judges & clerks <b>",
  "1. Not a number of ours",
  '2.5 million leaflets; "quoted"',
  "[Fund] / [Study] and simplify claims",
  "[Bracketed whole]",
  "Провести кампанию «Ёлка»",
  "Təlimlərin keçirilməsi İiIı – şəğüöç",
  "Depends: on nothing",
  "Lead: a horse to water",
  "(a) small thing",
  "Total",
  "A → B",
)
const body = fc.constantFrom(
  "Ministry of Labour and Social Protection",
  "Ministries of Health, Education and Foreign Affairs",
  "Ədliyyə Nazirliyi",
  "Министерство труда и социальной защиты",
  "NGOs",
  "unions",
  'NGO coalition "Safe Road"',
)
const time = fc.constantFrom(
  "2026–2028",
  "By 30 June 2027",
  "Yearly",
  "II квартал 2026",
  "[2027] / [2029]",
)
const indicator = fc.record({
  words: fc.constantFrom("Posts filled", "Aware persons (survey)", "Göstərici"),
  baseline: fc.constantFrom("", "1", "31 %", "n/a"),
  target: fc.constantFrom("", "4", "under 5 %"),
  verification: fc.constantFrom("", "Staff list", "a; b", "Official Gazette"),
})
const budget = fc.constantFrom("50,000 EUR, donors", "within the approved budget", "State budget")

const text = (value: string) => ({ type: "text", text: value })
let count = 0
const id = () => `n${count++}`
const block = (kind: string, value: string, rest: Json = {}) => ({
  type: "block",
  attrs: { id: id(), kind, ...rest },
  content: [text(value)],
})

const measure = fc
  .record({
    words: fc.array(words, { minLength: 1, maxLength: 3 }),
    lead: fc.uniqueArray(body, { maxLength: 2 }),
    agreed: fc.boolean(),
    time: fc.option(time),
    indicators: fc.array(indicator, { maxLength: 3 }),
    budget: fc.option(budget),
  })
  .map(
    (made): Json => ({
      type: "measure",
      attrs: { id: id() },
      content: [
        ...made.words.map((line) => block("paragraph", line)),
        ...made.lead.map((name, at) => ({
          type: "participant",
          attrs: { role: at === 0 ? "lead" : "partner", byAgreement: made.agreed && at > 0 },
          content: [text(name)],
        })),
        ...(made.time
          ? [
              {
                type: "timeFrame",
                attrs: { ...readTimeWords(made.time) },
                content: [text(made.time)],
              },
            ]
          : []),
        ...made.indicators.map((each) => ({
          type: "indicator",
          content: (["words", "baseline", "target", "verification"] as const)
            .filter((part) => each[part])
            .map((part) => ({
              type: part === "words" ? "indicatorWords" : part,
              content: [text(each[part])],
            })),
        })),
        ...(made.budget ? [{ type: "budget", content: [text(made.budget)] }] : []),
      ],
    }),
  )

const part = fc.oneof(
  { weight: 4, arbitrary: measure },
  fc
    .constantFrom("Awareness", "Qurbanların müdafiəsi", "2026 and after")
    .chain((title) =>
      fc.constantFrom("section", "goal", "objective").map((kind): Json => block(kind, title)),
    ),
  words.map((line): Json => block("bullet", line, { indent: 0 })),
)

/** The file with its words alone: without the plan behind them (X63). */
function withoutRecord(file: Uint8Array): Uint8Array {
  const { "docProps/custom.xml": _record, ...parts } = unzipSync(file)
  return zipSync(parts)
}

/** The parts of measures that a reader of the printed plan sees. */
function seen(doc: Parameters<typeof measuresOf>[0]) {
  return measuresOf(doc).map(({ number, measure: { text: own, participants, fields } }) => ({
    number,
    text: own,
    participants: participants.map(({ role, name, byAgreement }) => [role, name, byAgreement]),
    time: fields.time,
    indicators: fields.indicators,
    budget: fields.budget?.words,
  }))
}

describe("a plan printed and read again", () => {
  it("[X7] has the same measures with the same fields, whatever they say", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("en", "ru", "az"),
        fc.infiniteStream(fc.boolean()),
        async (content, language, coin) => {
          const doc = planSchema.nodeFromJSON({ type: "doc", content })
          const agreed = new Map(
            measuresOf(doc).map(({ measure: { id: own } }) => [own, coin.next().value === true]),
          )
          const file = await exportDocx({
            doc,
            title: "Plan",
            settings: { language: language as "en", classification: "public" },
            view: "working",
            isAgreed: (own) => agreed.get(own) === true,
            version: "1",
            at: new Date(0),
            digest: "v1:0",
          })
          const back = (await importFile(withoutRecord(file), "plan.docx")).doc
          expect(seen(back)).toEqual(seen(doc))
          const headings = (of: typeof doc) =>
            outline(of).flatMap((each) => (each.type === "heading" ? [[each.kind, each.text]] : []))
          expect(headings(back)).toEqual(headings(doc))
        },
      ),
      { seed: 5, numRuns: 40 },
    )
  })
})
