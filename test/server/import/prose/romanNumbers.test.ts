import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { romanOf } from "../../../../server/import/prose/printedNumber.ts"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { passages } from "../../../../shared/document/passages.ts"

const costs = `| Goal | 2027 | 2028 | Total |
|---|---|---|---|
| Goal A | 100 | 200 | 300 |
| Goal B | 300 | 400 | 700 |
| Total | 400 | 600 | 1,200 |
`

/** The places of the wrong total in a plan whose last chapter has this heading. */
async function placesUnder(heading: string) {
  const text = `# Plan 2027–2030\n\n## I. Why\n\nThe plan is new.\n\n## ${heading}\n\n${costs}`
  const file = await importFile(new TextEncoder().encode(text), "plan.md", { asPrinted: true })
  const read = passages(file.doc, (id) => file.printed.get(id) ?? null).map((passage) => ({
    ...passage,
    number: file.printed.get(passage.id) ?? null,
    label: file.roman.get(passage.id),
  }))
  const { findings } = new CoverageEngine(antiTrafficking).update(read, [])
  return findings
    .filter(({ check }) => check === "wrong-sum")
    .flatMap(({ places }) => places.map(({ number }) => number))
}

describe("[X26] a chapter that a file numbers in Roman figures", () => {
  it.each([
    ["VII. Costs", "VII"],
    ["Chapter VII. Costs", "VII"],
    ["7. Costs", "7"],
    ["Chapter 7. Costs", "7"],
  ])("is called so where something is found in it: %s", async (heading, place) => {
    expect(await placesUnder(heading)).toEqual([place])
  })
})

it.each([
  ["7", "VII. Costs", "VII"],
  ["7", "Раздел VII. Расходы", "VII"],
  ["7", "VII fəsil. Xərclər", "VII"],
  ["4.2", "IV.2. Reports", "IV.2"],
  ["7", "7. Costs", null],
  ["7", "7. Courts of instance VII", null],
  ["5", "VII. Costs", null],
  ["1", "Important matters", null],
])("[X26] number %s in Roman figures in %s: %s", (number, printed, label) => {
  expect(romanOf(number, printed)).toBe(label)
})
