import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf, outline } from "../../../../shared/document/outline.ts"

type Words = readonly [goal: string, lead: string, time: string, indicator: string]
const en: Words = ["Pillar", "Lead: Ministry of Justice", "When: 2029", "Indicator: bodies (0 → 4)"]
const ru: Words = [
  "Цель",
  "Исполнитель: Министерство юстиции",
  "Срок: 2029 г.",
  "Показатель: органы (0 → 4)",
]
const az: Words = [
  "Məqsəd",
  "İcraçı: Ədliyyə Nazirliyi",
  "Müddət: 2029-cu il",
  "Göstərici: qurumlar (0 → 4)",
]

/** A plan of measures under headings, the first of which text speaks. */
async function planOf(
  [goal, ...fields]: Words,
  about: string,
  titles: readonly string[],
  asPrinted = false,
) {
  const own = titles.flatMap((title, at) => [
    ...(at % 2 === 0 ? [`### ${goal} ${at / 2 + 1}. Part ${at}`] : []),
    `#### ${title}`,
    fields.map((field) => `- ${field}`).join("\n"),
  ])
  const text = ["# Plan 2027–2030", "## 1. Start", `1.1. ${about}`, "## 2. Work", ...own]
  const { doc, printed } = await importFile(
    new TextEncoder().encode(text.join("\n\n")),
    "plan.md",
    {
      asPrinted,
    },
  )
  const measures = measuresOf(doc).map(({ measure }) => measure)
  const said = outline(doc).flatMap((part) => (part.type === "block" ? [part.text] : []))[0]
  return {
    codes: measures.map(({ id }) => printed.get(id)),
    titles: measures.map(({ text: words }) => words),
    said,
  }
}

describe("[X26] measures that begin with codes", () => {
  it.each([
    [en, ["A1.1 ★ Adopt a statute", "A1.2 Open points", "B1.1 Train inspectors", "X1 Print cards"]],
    [
      ru,
      ["А1. Принять положение", "А2. Открыть пункты", "Б1. Обучить людей", "Б2. Издать памятки"],
    ],
    [az, ["T1.1 Qayda qəbul etmək", "T1.2 Məntəqə açmaq", "T2.1 Öyrətmək", "T2.2 Kitab çap etmək"]],
  ] as const)("have them for their numbers: %s, %s", async (words, titles) => {
    const plan = await planOf(words, "Text.", titles, true)
    expect(plan.codes).toEqual(titles.map((one) => one.split(/[.]?\s/u)[0]))
    expect(plan.titles).toEqual(titles.map((one) => one.replace(/^\S+\s/u, "")))
  })

  it("keep a name that looks like one where the others have none", async () => {
    const titles = ["G7 States exchange data", "Open points", "Train inspectors", "Print cards"]
    expect((await planOf(en, "Text.", titles)).titles[0]).toBe("G7 States exchange data")
  })

  it("are found under their new numbers wherever the text names them", async () => {
    const about = "Rules come first (A1.1, B1.1), as action A1.2 does; form Z9.9 stays."
    const titles = [
      "A1.1 Adopt a statute",
      "A1.2 Open points",
      "B1.1 Train inspectors",
      "B1.2 Print",
    ]
    expect((await planOf(en, about, titles)).said).toBe(
      "Rules come first (1.1, 2.1), as action 1.2 does; form Z9.9 stays.",
    )
    expect((await planOf(en, about, titles, true)).said).toBe(about)
  })
})
