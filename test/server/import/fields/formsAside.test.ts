import { expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

type Words = readonly [heads: string, source: string]
const en: Words = ["No. | Measure | Form of completion | Lead | Indicator", "Source"]
const ru: Words = ["№ | Мероприятие | Форма завершения | Исполнитель | Индикатор", "Источник"]
const az: Words = ["№ | Tədbir | İcra forması | İcraçı | Göstərici", "Mənbə"]

/** The sources of each measure's first indicator, and the words of the second measure. */
async function read([heads, source]: Words, sourced: readonly boolean[], values = "(4 → 9)") {
  const rows = sourced.map((has, at) => {
    const said = has ? `. ${source}: register ${at + 1}` : ""
    return `| ${at + 1} | Open house ${at + 1} | Order ${at + 1} | Ministry of Health | Houses ${values}${said} |`
  })
  const columns = heads.split(" | ")
  const table = [`| ${heads} |`, `|${columns.map(() => "---").join("|")}|`, ...rows].join("\n")
  const { doc } = await importFile(new TextEncoder().encode(`# Plan\n\n${table}\n`), "plan.md")
  const measures = measuresOf(doc).map(({ measure }) => measure)
  return {
    sources: measures.map(({ fields }) => fields.indicators[0]?.verification),
    words: measures[1]?.text,
  }
}

it.each([en, ru, az])(
  "[X31] the paper that completes a measure is no source where the others name theirs: %s",
  async (...words) => {
    const { sources, words: second } = await read(words, [true, false, true, true])
    expect(sources[1]).toBe("")
    expect(sources[0]).toContain("register 1")
    expect(second).toContain("Order 2")
  },
)

it.each([
  ["no measure names another", [false, false, false, false], "(4 → 9)"],
  ["as many name none", [true, false, true, false], "(4 → 9)"],
  ["its indicator has no values to be checked", [true, false, true, true], "opened"],
] as const)("[X31] it is one where %s", async (_, sourced, values) => {
  expect((await read(ru, sourced, values)).sources[1]).toBe("Order 2")
})
