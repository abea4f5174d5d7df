import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
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

  it("are known by what is the same in them: one alone is a table as any other", async () => {
    const { doc } = await read(form(en, registers))
    const text = doc.textBetween(0, doc.content.size, "\n")
    expect(text).not.toContain("(Start date: September 2026")
  })
})
