import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { bagOf, textsOf } from "../../../../server/import/review/leftOver.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

/** One form of a file that has the same one for each measure. */
interface Filled {
  name: string
  time: string
  lead: string
  problem: string
  steps: [name: string, begin: string, end: string][]
  contact: string
  partner: string
}

interface Printed {
  heading: string
  lead: string
  problem: string
  steps: [string, string, string]
  contact: string
  person: string
  others: string
  state: string
}

const en: Printed = {
  heading: "Commitment form",
  lead: "Lead implementing agency",
  problem: "What is the public problem that the commitment will address?",
  steps: ["Steps with a result that can be checked", "Start date", "End date"],
  contact: "Whom to write to",
  person: "Name of the responsible person",
  others: "Other actors",
  state: "Partners",
}
const ru: Printed = {
  heading: "Форма обязательства",
  lead: "Ответственный исполнитель",
  problem: "Какую проблему решает обязательство?",
  steps: ["Этапы с проверяемым результатом", "Дата начала", "Дата окончания"],
  contact: "Контактные сведения",
  person: "Ответственное лицо",
  others: "Другие участники",
  state: "Соисполнители",
}

const row = (...cells: string[]) => `<tr>${cells.join("")}</tr>`
const cell = (words: string, { across = 1, down = 1 } = {}) =>
  `<td colspan="${across}" rowspan="${down}">${words}</td>`

function form(words: Printed, { name, time, lead, problem, steps, contact, partner }: Filled) {
  const [step, begin, end] = words.steps
  const rows = [
    row(cell(words.heading, { across: 3 })),
    row(cell(name, { across: 3 })),
    row(cell(time, { across: 3 })),
    row(cell(words.lead), cell(lead, { across: 2 })),
    row(cell(words.problem), cell(problem, { across: 2 })),
    row(cell(step), cell(begin), cell(end)),
    ...steps.map((each) => row(...each.map((one) => cell(one)))),
    row(cell(words.contact, { across: 3 })),
    row(cell(words.person), cell(contact, { across: 2 })),
    row(cell(words.others), cell(words.state), cell(partner)),
  ]
  return `<table>${rows.join("")}</table>`
}

const registers: Filled = {
  name: "1. Publish the register of licensed recruiters",
  time: "1 September 2026 – 31 August 2028",
  lead: "Ministry of Labour",
  problem: "Workers cannot tell who is licensed.",
  steps: [
    ["Open the register on the portal", "September 2026", "March 2027"],
    ["Train inspectors in its use", "April 2027", "June 2028"],
  ],
  contact: "A. Karimova",
  partner: "Ministry of Economy",
}
const budgets: Filled = {
  name: "2. Print the budgets of all councils",
  time: "1 September 2026 – 31 August 2028",
  lead: "Ministry of Finance",
  problem: "Budgets come too late.",
  steps: [["Design the portal", "October 2026", "May 2027"]],
  contact: "B. Orlov",
  partner: "Ministry of Economy",
}

async function read(...tables: string[]) {
  const page = `<h1>Plan</h1><h2>Commitments</h2>${tables.join("")}`
  return await importFile(new TextEncoder().encode(page), "plan.html")
}

describe("[X99] forms that a file has for each of its measures", () => {
  it.each([
    ["English", en],
    ["Russian", ru],
  ])("give one measure each, with the fields that are asked for (%s)", async (_, printed) => {
    const { doc } = await read(form(printed, registers), form(printed, budgets))
    const measures = measuresOf(doc).map(({ measure }) => measure)
    expect(measures.map(({ text }) => text.split("\n")[0])).toEqual([
      "Publish the register of licensed recruiters",
      "Print the budgets of all councils",
    ])
    expect(measures[0]?.fields).toMatchObject({
      lead: ["Ministry of Labour"],
      partners: [{ name: "Ministry of Economy" }],
      time: { words: "1 September 2026 – 31 August 2028" },
    })
  })

  it("keep every answer behind its question, and every step with its days", async () => {
    const { doc, notKept } = await read(form(en, registers), form(en, budgets))
    const text = doc.textBetween(0, doc.content.size, "\n")
    for (const kept of [
      `${en.problem}: ${registers.problem}`,
      "Open the register on the portal (Start date: September 2026; End date: March 2027)",
      "Train inspectors in its use (Start date: April 2027; End date: June 2028)",
      `${en.person}: A. Karimova`,
      en.heading,
      en.contact,
      en.steps[0],
    ])
      expect(text).toContain(kept)
    expect(notKept).toEqual([])
  })

  // Questions alone in two columns; and a name across, with questions of two rows and a list of four columns.
  const layouts: [string, (filled: Filled) => string][] = [
    [
      "questions and answers alone",
      ({ name, lead, problem, time, contact, partner }) =>
        `<table>${[
          ["Name of the commitment", name],
          ["Lead implementing agency", lead],
          ["Name of the responsible person", contact],
          ["Other actors: government", partner],
          ["Main objective", problem],
          ["Brief description of the commitment", `So that ${problem.toLowerCase()}`],
          ["Period covered", time],
        ]
          .map((pair) => row(...pair.map((one) => cell(one))))
          .join("")}</table>`,
    ],
    [
      "its name across, and a list of four columns",
      ({ name, lead, problem, time, contact, partner, steps }) =>
        `<table>${[
          row(cell(name, { across: 4 })),
          row(cell("Lead implementing agency", { across: 2 }), cell(lead, { across: 2 })),
          row(cell("Name of the responsible person", { across: 2 }), cell(contact, { across: 2 })),
          row(cell("Other actors", { down: 2 }), cell("Government"), cell(partner, { across: 2 })),
          row(cell("Civil society"), cell("Bar Association", { across: 2 })),
          row(cell("Main objective", { across: 2 }), cell(problem, { across: 2 })),
          row(cell("Period covered", { across: 2 }), cell(time, { across: 2 })),
          row(...["Steps", "New or ongoing", "Start date", "End date"].map((one) => cell(one))),
          ...steps.map(([step, begin, end]) =>
            row(...[step, "New", begin, end].map((one) => cell(one))),
          ),
        ].join("")}</table>`,
    ],
  ]

  it.each(layouts)("are read in other layouts too: %s", async (_, printed) => {
    const files = [registers, budgets]
    const { doc } = await read(...files.map(printed))
    const measures = measuresOf(doc).map(({ measure }) => measure)
    expect(measures.map(({ text }) => `${text.split("\n")[0]}`)).toEqual(
      files.map(({ name }) => name.slice(3)),
    )
    for (const [at, { fields }] of measures.entries()) {
      expect(fields.lead).toEqual([files[at]?.lead])
      expect(fields.time?.words).toBe(files[at]?.time)
      expect(fields.partners.map(({ name }) => name)).toContain("Ministry of Economy")
    }
  })

  it("lose no word of any answer", async () => {
    for (const printed of [(one: Filled) => form(en, one), ...layouts.map(([, one]) => one)]) {
      const page = [registers, budgets].map(printed)
      const { doc, review } = await read(...page)
      const told = bagOf([
        ...textsOf(doc),
        ...(review?.().leftOver ?? []).map(({ words }) => words),
      ])
      const said = bagOf(page.map((table) => table.replace(/<[^>]*>/gu, " ")))
      expect([...said.keys()].filter((word) => !told.has(word))).toEqual([])
    }
  })

  it("are of measures: tables of one shape that ask nobody for anything stay tables", async () => {
    const budget = (name: string) =>
      `<table>${[
        row(cell(name, { across: 3 })),
        row(cell("Money by source", { across: 3 })),
        ...["Source", "State budget", "Local budgets", "Donors", "Total"].map((source, at) =>
          row(cell(source), cell(`${at + 1}00`), cell(`${at + 2}00`)),
        ),
      ].join("")}</table>`
    const { doc } = await read(budget("Courts"), budget("Schools"))
    expect(measuresOf(doc)).toEqual([])
  })

  it("are known by what is the same in them: one alone is a table as any other", async () => {
    const { doc } = await read(form(en, registers))
    const text = doc.textBetween(0, doc.content.size, "\n")
    expect(text).not.toContain("(Start date: September 2026")
  })

  it("keep their fields where a list of steps stands in a table below them", async () => {
    const { lead, name, problem, time, steps } = registers
    const fields = [
      ["Lead implementing agency", lead],
      ["Problem", problem],
      ["Period covered", time],
    ]
    const card = `<h3>Measure ${name}</h3><table>${fields.map((pair) => row(...pair.map((one) => cell(one)))).join("")}</table>`
    const list = `<table>${[["Milestones", "Start date", "End date"], ...steps].map((each) => row(...each.map((one) => cell(one)))).join("")}</table>`
    const { doc } = await read(card, list)
    const [{ measure } = { measure: null }] = measuresOf(doc)
    expect(measure?.fields.lead).toEqual([lead])
    expect(measure?.fields.time?.words).toBe(time)
  })
})
