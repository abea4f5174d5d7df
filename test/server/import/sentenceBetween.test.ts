import { expect, it } from "vitest"
import { importFile } from "../../../server/import/importFile.ts"
import { measuresOf, outline } from "../../../shared/document/outline.ts"

const words = {
  en: ["Train all judges", "The course follows the new article.", "Open a house", "Print cards"],
  ru: ["Обучить всех судей", "Курс следует за новой статьёй.", "Открыть дом", "Издать карточки"],
  az: ["Bütün hakimləri öyrətmək", "Kurs yeni maddəyə əsaslanır.", "Ev açmaq", "Kart çap etmək"],
}
const fields = {
  en: "- Accountable body: Ministry of Justice\n- Completed by: 2028",
  ru: "- Ответственный: Министерство юстиции\n- Срок: 2028 г.",
  az: "- Cavabdeh: Ədliyyə Nazirliyi\n- Müddət: 2028-ci il",
}
const aim = { en: "Objective", ru: "Задача", az: "Vəzifə" }

const read = async (text: string) =>
  (await importFile(new TextEncoder().encode(text), "plan.md")).doc

it.each(["en", "ru", "az"] as const)(
  "[X25] a sentence between the heading of a measure and its fields belongs to its words: %s",
  async (lang) => {
    const [first, sentence, second, third] = words[lang]
    const doc = await read(
      `# Plan\n\n## ${aim[lang]} 1.1. Aim\n\n### 1.1.1 ${second}\n\n${fields[lang]}\n\n### 1.1.2 ${first}\n\n${sentence}\n\n${fields[lang]}\n\n### 1.1.3 ${third}\n\n${fields[lang]}\n`,
    )
    expect(measuresOf(doc).map(({ measure }) => measure.text)).toEqual([
      second,
      `${first}\n${sentence}`,
      third,
    ])
    const objectives = outline(doc).filter(
      (part) => part.type === "heading" && part.kind === "objective",
    )
    expect(objectives).toHaveLength(1)
  },
)

it.each(["en", "ru", "az"] as const)(
  "[X25] a heading over measures in paragraphs stays an objective: %s",
  async (lang) => {
    const [first, , second, third] = words[lang]
    const list = [first, second, third].map(
      (one, at) => `### 1.${at + 1} ${aim[lang]}\n\n${one}\n\n${fields[lang]}\n`,
    )
    const doc = await read(`# Plan\n\n## 1. Chapter\n\n${list.join("\n")}`)
    expect(measuresOf(doc).map(({ measure }) => measure.text)).toEqual([first, second, third])
  },
)
