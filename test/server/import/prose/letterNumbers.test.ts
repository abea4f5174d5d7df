import { expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

const table = (numbers: readonly string[], heads = "No. | Measure | Lead | Deadline") =>
  [
    `| ${heads} |`,
    "|---|---|---|---|",
    ...numbers.map((number, at) => `| ${number} | Open house ${at} | Ministry of Health | 2028 |`),
  ].join("\n")

/** The numbers under which a file's measures are told. */
async function numbersOf(text: string) {
  const file = new TextEncoder().encode(`# Plan 2027–2030\n\n${text}\n`)
  const { doc, printed } = await importFile(file, "plan.md", { asPrinted: true })
  return measuresOf(doc).map(({ measure }) => printed.get(measure.id))
}

const fields = "\n- Lead: Ministry of Health\n- Deadline: 2028\n- Indicator: houses (0 → 4)\n"

it.each([
  ["in a table", `${table(["1.1", "1.2"])}\n\nOthers.\n\n${table(["X.1"])}`, ["1.1", "1.2", "X.1"]],
  [
    "in a Russian table",
    table(["1.1", "1.2", "X.1"], "№ | Мероприятие | Исполнитель | Срок"),
    ["1.1", "1.2", "X.1"],
  ],
  [
    "in an Azerbaijani table",
    table(["1.1", "1.2", "1.3", "X.1", "X.2"], "№ | Tədbir | İcraçı | Müddət"),
    ["1.1", "1.2", "1.3", "X.1", "X.2"],
  ],
  [
    "in headings",
    ["1.1. Open", "1.2. Teach", "X.1. Count"].map((title) => `### ${title}\n${fields}`).join("\n"),
    ["1.1", "1.2", "X.1"],
  ],
  [
    "in bold lines",
    ["1.1. Open", "1.2. Teach", "X.1. Count"].map((title) => `**${title}**\n${fields}`).join("\n"),
    ["1.1", "1.2", "X.1"],
  ],
])("[X26] a letter that no count leads to is a code: %s", async (_, text, numbers) => {
  expect(await numbersOf(text)).toEqual(numbers)
})

it.each([
  ["all count so", table(["I.1", "I.2", "II.1", "X.1"]), ["1.1", "1.2", "2.1", "10.1"]],
  ["others stand beside it in figures", table(["10.1", "10.2", "X.3"]), ["10.1", "10.2", "10.3"]],
  [
    "a heading has that number",
    `${table(["1.1", "1.2"])}\n\n## X. Others\n\n${table(["X.1"])}`,
    ["1.1", "1.2", "10.1"],
  ],
])("[X26] it is a Roman figure where %s", async (_, text, numbers) => {
  expect(await numbersOf(text)).toEqual(numbers)
})
