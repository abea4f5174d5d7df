import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { passages } from "../../../../shared/document/passages.ts"

const measures = (head: string, ...rows: string[]) =>
  [head, head.replace(/[^|]+/gu, "---"), ...rows].join("\n")
const tables = {
  en: measures(
    "| No. | Measure | Lead | Time frame |",
    "| 1.1.1 | Adopt rules | Ministry of Justice | 2027 |",
  ),
  ru: measures(
    "| № | Мероприятие | Исполнитель | Срок |",
    "| 1.1.1 | Утвердить положение | Министерство юстиции | 2027 г. |",
  ),
  az: measures(
    "| № | Tədbir | İcraçı | Müddət |",
    "| 1.1.1 | Əsasnaməni təsdiq etmək | Ədliyyə Nazirliyi | 2027-ci il |",
  ),
}
const goals = { en: "### Goal 1. Order", ru: "### Цель 1. Порядок", az: "### Məqsəd 1. Nizam" }

/**
 * The objectives' titles, the narrative and the number of measures of a plan with these lines above
 * a table.
 */
async function read(lang: keyof typeof tables, lines: string) {
  const text = `# Plan\n\n${goals[lang]}\n\n${lines}\n\n${tables[lang]}\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  const list = passages(doc)
  const of = (fits: (passage: (typeof list)[number]) => boolean) =>
    list.filter(fits).map((passage) => passage.text)
  return {
    titles: of(({ heads }) => heads === "objective"),
    narrative: of(({ kind }) => kind === "narrative"),
    measures: of(({ kind }) => kind === "measure").length,
  }
}

describe("a line behind the title of an objective", () => {
  it.each<[keyof typeof tables, string, string, string]>([
    [
      "en",
      "**Objective 1.1. Bodies act together.** *Success is measured by:* decisions in time (44 % → 85 %).",
      "Bodies act together.",
      "Success is measured by: decisions in time (44 % → 85 %).",
    ],
    [
      "en",
      "**Objective 1.1. Bodies act together**\nOutcome indicator: decisions in time",
      "Bodies act together",
      "Outcome indicator: decisions in time",
    ],
    [
      "en",
      "#### Objective 1.1. Bodies act together. Success will be judged by: decisions in time",
      "Bodies act together.",
      "Success will be judged by: decisions in time",
    ],
    [
      "en",
      "**Objective 1.1. Bodies act together** – Target: 85 % of decisions in time",
      "Bodies act together",
      "Target: 85 % of decisions in time",
    ],
    [
      "ru",
      "**Задача 1.1. Ведомства действуют вместе**\nПоказатель результата: доля решений (46 % → 90 %).",
      "Ведомства действуют вместе",
      "Показатель результата: доля решений (46 % → 90 %).",
    ],
    [
      "ru",
      "**Задача 1.1. Ведомства действуют вместе.** *Успех измеряется:* долей решений",
      "Ведомства действуют вместе.",
      "Успех измеряется: долей решений",
    ],
    [
      "az",
      "**Xüsusi məqsəd 1.1. Qurumlar birgə işləyir**\nNəticə göstəricisi: qərarların payı (46 % → 85 %)",
      "Qurumlar birgə işləyir",
      "Nəticə göstəricisi: qərarların payı (46 % → 85 %)",
    ],
    [
      "az",
      "**Vəzifə 1.1. Qurumlar birgə işləyir.** *Uğur bununla ölçülür:* qərarların payı",
      "Qurumlar birgə işləyir.",
      "Uğur bununla ölçülür: qərarların payı",
    ],
  ])("[X25] is a paragraph of its own: %s, %s", async (lang, lines, title, line) => {
    const found = await read(lang, lines)
    expect(found).toEqual({ titles: [title], narrative: [line], measures: 1 })
  })

  it.each<[keyof typeof tables, string, string]>([
    ["en", "#### Objective 1.1. Help: shelter, health, law", "Help: shelter, health, law"],
    ["en", "**Objective 1.1. Rights first: all are heard**", "Rights first: all are heard"],
    ["ru", "#### Задача 1.1. Помощь: приют, лечение, право", "Помощь: приют, лечение, право"],
    ["az", "**Vəzifə 1.1. Kömək: sığınacaq, tibb**", "Kömək: sığınacaq, tibb"],
  ])("[X25] is none where a title has a colon: %s, %s", async (lang, lines, title) => {
    expect(await read(lang, lines)).toEqual({ titles: [title], narrative: [], measures: 1 })
  })

  it("[X25] makes no measure of a task that leads to measures, in a paragraph of its own either", async () => {
    const lines =
      "#### Задача 1.1. Ведомства действуют вместе\n\nПоказатель результата: доля решений (46 % → 90 %)."
    const { titles, measures } = await read("ru", lines)
    expect([titles, measures]).toEqual([["Ведомства действуют вместе"], 1])
  })
})
