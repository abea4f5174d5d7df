import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { importFile, reviewFile } from "../../../server/import/importFile.ts"
import { measuresOf, outline } from "../../../shared/document/outline.ts"
import { paragraph, run, wordFile } from "./formats/wordFile.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const measures = async (text: string, name = "plan.md") =>
  measuresOf((await importFile(bytes(text), name)).doc).map(({ measure }) => measure)

/**
 * One plan as LibreOffice writes it: with the numbers that it makes of headings, a frame, a drawn shape and a group of
 * them, words struck through, and words at the edges of the pages. Made by it as OpenDocument, from
 * that as Word, and from this as OpenDocument again.
 */
const saved = ["valdoria.odt", "valdoria.docx", "valdoria.again.odt"].map(
  (name) =>
    [
      name,
      new Uint8Array(readFileSync(new URL(`../../samples/office/${name}`, import.meta.url))),
    ] as const,
)

describe.each(saved)("[X90] %s, saved by LibreOffice", (name, file) => {
  it("has its headings by the numbers that the program makes, and boxes behind their lines", async () => {
    const { doc, printed } = await importFile(file, name)
    expect(
      outline(doc).map((part) => [
        printed.get(part.id) ?? "",
        part.type === "measure" ? part.measure.text : part.type === "table" ? "" : part.text,
      ]),
    ).toEqual([
      ["", "National Plan of Valdoria 2026–2030"],
      ["1", "Protection"],
      ["1.1", "Safe housing"],
      ["1.1.1", "Open two shelters for men in the south"],
      ["1.1.2", "Keep a list of interpreters\nShelters stand open at all hours."],
      ["", "A framed box says whom to call."],
      ["", "A drawn shape says what it costs."],
      ["", "Words beside a group."],
      ["", "First of a group."],
      ["", "Second of a group."],
      ["2", "Prevention"],
      ["2.1", "Schools"],
      ["2.1.1", "Give four lessons a year on safe work abroad"],
    ])
  })

  it("tells what is struck through and what stands at the edges of its pages", async () => {
    const { leftOver } = await reviewFile(file, name, {})
    const outside = leftOver.filter(({ kind }) => !["label", "number", "words"].includes(kind))
    expect(outside.map(({ kind, words }) => [kind, words])).toEqual([
      ["struck", "and the north"],
      ["header", "Draft for the session of the Council of Ministers"],
      ["footer", "Secretariat of the Plan, page 1"],
    ])
  })
})

describe("[X90] words struck through", () => {
  const word = wordFile({
    body: paragraph(run("Open ") + run("three", "<w:strike/>") + run(" two shelters.")),
  })
  it.each([
    ["plan.docx", word],
    ["plan.html", bytes("<p>Open <s>three</s> two shelters.</p>")],
    [
      "plan.html",
      bytes("<p>Open <span style='text-decoration: line-through'>three</span> two shelters.</p>"),
    ],
    ["plan.md", bytes("Open ~~three~~ two shelters.")],
  ])("are no words of the plan, and told: %s", async (name, file) => {
    const { doc, notKept } = await importFile(file, name)
    expect(doc.textContent).toBe("Open two shelters.")
    expect(notKept).toContainEqual({ what: "words struck through", where: "three" })
    const { leftOver } = await reviewFile(file, name, {})
    expect(leftOver.map(({ kind, words }) => [kind, words])).toEqual([["struck", "three"]])
  })
})

describe("[X91] a heading that only says what it is and its number", () => {
  it.each(["Objective 1", "Задача 1", "Məqsəd 1", "Strategic goal A"])(
    "keeps these words: %s",
    async (heading) => {
      const table = "| No. | Measure | Lead |\n|---|---|---|\n| 1 | Inform schools | Interior |\n"
      const { doc } = await importFile(bytes(`# Plan\n\n## ${heading}\n\n${table}`), "plan.md")
      expect(outline(doc).map((part) => (part.type === "heading" ? part.text : ""))).toContain(
        heading,
      )
    },
  )
})

describe("[X91] years in the heads of columns", () => {
  const fieldsOf = async (heads: string, row: string) => {
    const rule = "|---".repeat(heads.split("|").length)
    const text = `# Plan of Valdoria 2026–2029\n\n| ${heads} |\n${rule}|\n| ${row} |\n`
    return (await measures(text))[0]?.fields
  }

  it("behind the baseline are those of its targets; the deadline stays", async () => {
    const fields = await fieldsOf(
      "No. | Activity | Lead | Deadline | Indicator | Baseline (2023) | 2026 | 2027",
      "1 | Run a campaign | Interior | 30.06.2027 | People | 100 | 200 | 300",
    )
    expect(fields?.time?.to).toBe("2027-06-30")
    expect(fields?.indicators[0]).toMatchObject({
      baseline: "100 (2023)",
      target: "2026: 200; 2027: 300",
    })
  })

  it("of several targets are said once with each", async () => {
    const fields = await fieldsOf(
      "No. | Activity | Lead | Indicator | Target 2026 | Target 2027",
      "1 | Run a campaign | Interior | People | 1 | 2",
    )
    expect(fields?.indicators[0]?.target).toBe("2026: 1; 2027: 2")
  })

  it("with marks below are a grid of times", async () => {
    const fields = await fieldsOf(
      "No. | Activity | Lead | Indicator | 2026 | 2027 | 2028",
      "1 | Run a campaign | Interior | People | X | X | ",
    )
    expect([fields?.time?.from, fields?.time?.to]).toEqual(["2026-01-01", "2027-12-31"])
  })
})

describe("[X91] fields that were seen misread", () => {
  const table = `# Plan of Valdoria 2026–2030

| No | Measure | Lead | Deadline | Indicator | Baseline 2025 | Target | Budget |
|---|---|---|---|---|---|---|---|
| 1 | Open a shelter | Ministry of Labour | 31 December 2027 | Places | 12 | 40 | none |
| 2 | Train judges | Supreme Court | on 1 June 2028 | Judges | 3 (2024) | 7 | 20,000 EUR |
`

  it("a day by itself is a deadline, a year that the head says stands with the value, none is no cost", async () => {
    const [first, second] = (await measures(table)).map(({ fields }) => fields)
    expect([first?.time?.from, first?.time?.to]).toEqual([null, "2027-12-31"])
    expect([second?.time?.from, second?.time?.to]).toEqual(["2028-06-01", "2028-06-01"])
    expect([first?.indicators[0]?.baseline, second?.indicators[0]?.baseline]).toEqual([
      "12 (2025)",
      "3 (2024)",
    ])
    expect([first?.budget?.kind, second?.budget?.kind]).toEqual(["none", "unknown"])
  })

  it.each([
    ["Минюст, МВД и Минтруд разрабатывают порядок", ["Минюст", "МВД", "Минтруд"]],
    [
      "Министерство юстиции, МВД, а также Министерство финансов обеспечивают доклад",
      ["Министерство юстиции", "МВД", "Министерство финансов"],
    ],
    [
      "The Ministry of Justice, the Ministry of the Interior and the Ministry of Finance shall prepare a report",
      ["Ministry of Justice", "Ministry of the Interior", "Ministry of Finance"],
    ],
    [
      "Министерству юстиции, Министерству труда и Генеральной прокуратуре разработать порядок",
      ["Министерство юстиции", "Министерство труда", "Генеральная прокуратура"],
    ],
    ["Министерству юстиции, а также судам разработать порядок", ["Министерство юстиции", "суды"]],
  ])("of a row of bodies that a sentence sets to work all lead: %s", async (said, leads) => {
    const text = `# План\n\n## Меры\n\n1. ${said} до 1 июня 2027 года.\n2. Суду опубликовать обзор до 1 мая 2028 года.\n`
    const [first] = await measures(text)
    const led = first?.participants.filter(({ role }) => role === "lead") ?? []
    expect(led.map(({ name }) => name)).toEqual(leads)
  })

  it.each([
    ["### Shelters for men", "### Interpreters"],
    ["**Shelters for men**", "**Interpreters**"],
  ])("a title over one measure each is its first words: %s", async (one, other) => {
    const text = `# Plan of Valdoria

## Protection

${one}

Two shelters open in the south.

Lead: Ministry of Labour

Deadline: 2027

${other}

The courts keep a list for six languages.

Lead: Ministry of Justice

Deadline: 2028
`
    const { doc } = await importFile(bytes(text), "plan.md")
    expect(measuresOf(doc).map(({ measure }) => measure.text)).toEqual([
      "Shelters for men\nTwo shelters open in the south.",
      "Interpreters\nThe courts keep a list for six languages.",
    ])
    expect(doc.textContent.match(/Shelters for men/g)).toHaveLength(1)
  })

  it("a heading over several measures stays one", async () => {
    const measure = (words: string, year: number) =>
      `${words}\n\nLead: Ministry of Labour\n\nDeadline: ${year}\n\n`
    const text = `# Plan\n\n## Protection\n\n### Shelters\n\n${measure("1.1 Two shelters open.", 2027)}${measure("1.2 One more opens.", 2028)}### Courts\n\n${measure("2.1 Judges are trained.", 2028)}`
    const { doc } = await importFile(bytes(text), "plan.md")
    expect(measuresOf(doc).map(({ measure: { text: words } }) => words)).toEqual([
      "Two shelters open.",
      "One more opens.",
      "Judges are trained.",
    ])
  })
})
