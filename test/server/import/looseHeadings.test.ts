import { describe, expect, it } from "vitest"
import { importFile } from "../../../server/import/importFile.ts"
import { passages } from "../../../shared/document/passages.ts"

type Language = "en" | "ru" | "az"

const words: Record<Language, { goal: string; head: string; row: string }> = {
  en: {
    goal: "Goal",
    head: "| No. | Measure | Lead | Time frame |",
    row: "Put up signs | Ministry of Transport | 2029 |",
  },
  ru: {
    goal: "Цель",
    head: "| № | Мероприятие | Исполнитель | Срок |",
    row: "Издать справочник | Министерство культуры | 2029 г. |",
  },
  az: {
    goal: "Məqsəd",
    head: "| № | Tədbir | İcraçı | Müddət |",
    row: "Qurğular quraşdırmaq | Dövlət Sərhəd Xidməti | 2029-cu il |",
  },
}

/** The goals and objectives over the last measure of a plan of two goals and a heading over one measure more. */
async function goalsOver(lang: Language, heading: string, number: string): Promise<string[]> {
  const { goal, head, row } = words[lang]
  const list = (...numbers: string[]) =>
    [head, head.replace(/[^|]+/gu, "---"), ...numbers.map((each) => `| ${each} | ${row}`)].join(
      "\n",
    )
  const parts = [
    `# Plan\n\n## 4. ${goal}`,
    `### ${goal} 1. First\n\n${list("1.1", "1.2")}`,
    `### ${goal} 2. Second\n\n${list("2.1")}`,
    `${heading}\n\n${list(number)}`,
    "## 5. End\n\n5.1. Words stand here.",
  ]
  const { doc } = await importFile(new TextEncoder().encode(parts.join("\n\n")), "plan.md")
  const read = passages(doc)
  const titles = read.flatMap(({ heads, text }) =>
    heads === "goal" || heads === "objective" ? [text] : [],
  )
  const over = read.filter(({ kind }) => kind === "measure").at(-1)?.headings ?? []
  return over.filter((title) => titles.includes(title))
}

describe("a heading over measures among goals", () => {
  it.each<[Language, string, string]>([
    ["en", "### Additional measure", "5.1"],
    ["en", "### Other matters", ""],
    ["en", "### Step added after the last round of consultation", "5.1"],
    ["ru", "### Шаг, добавленный по итогам согласования", "5.1"],
    ["en", "### Late request of the Ministry of Transport", "7.1"],
    ["ru", "### Мероприятие, внесённое на последнем этапе согласования", "5.1"],
    ["ru", "### Прочие вопросы", ""],
    ["az", "### Digər məsələlər", "5.1"],
    ["az", "### Razılaşdırma zamanı əlavə edilmiş tədbir", ""],
  ])("[X25] is no goal that the plan does not number as one: %s, %s", async (...heading) => {
    expect(await goalsOver(...heading)).toEqual([])
  })

  it.each<[Language, string, string]>([
    ["en", "## 5. Lorries\n\nThe action below does not come under any of the goals.", "5.1.1"],
    ["en", "## 5. Further action put forward by the provinces", "5.1.1"],
    ["ru", "## 5. Транспорт\n\nМероприятие не относится ни к одной из целей.", "5.1.1"],
    ["az", "### Nəqliyyat\n\nAşağıdakı tədbir heç bir məqsədə aid deyil.", "5.1.1"],
  ])("[X25] is no goal where a text over the measures says so: %s, %s", async (...heading) => {
    expect(await goalsOver(...heading)).toEqual([])
  })

  it.each<[Language, string, string, string[]]>([
    ["en", "### Goal 3. Other measures are in place", "3.1", ["Other measures are in place"]],
    ["en", "#### Further measures", "2.2", ["Second", "Further measures"]],
    ["ru", "### Цель 3. Иные меры приняты", "3.1", ["Иные меры приняты"]],
    ["az", "#### Əlavə tədbirlər", "2.2", ["Second", "Əlavə tədbirlər"]],
  ])(
    "[X25] belongs to a goal that it stands under or names: %s, %s",
    async (lang, heading, number, titles) => {
      expect(await goalsOver(lang, heading, number)).toEqual(titles)
    },
  )
})

/** The measures of a table with a row of a goal, three measures and a row before the third: how many there are, and the goal of the last. */
async function behindRow(lang: Language, printed: string) {
  const { goal, head, row } = words[lang]
  const lines = [
    head,
    head.replace(/[^|]+/gu, "---"),
    `| | **${goal} 1. First** | | |`,
    `| 1 | ${row}`,
    `| 2 | ${row}`,
    printed,
    `| 3 | ${row}`,
  ]
  const text = `# Plan\n\n${lines.join("\n")}\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  const measures = passages(doc).filter(({ kind }) => kind === "measure")
  return { count: measures.length, over: measures.at(-1)?.headings ?? [] }
}

describe("a row with words in one cell", () => {
  it.each<[Language, string]>([
    ["en", "| | Other measures | | |"],
    ["en", "| | **Further action** | | |"],
    ["en", "| 3 | Miscellaneous | – | – |"],
    ["ru", "| | **Прочие мероприятия** | | |"],
    ["ru", "| | Прочие мероприятия | | |"],
    ["ru", "| 3 | Иные вопросы | | |"],
    ["az", "| | **Sair tədbirlər** | | |"],
    ["az", "| 3 | Digər məsələlər | | |"],
  ])("[X25] is no measure, and no goal is over those below it: %s, %s", async (lang, printed) => {
    const { count, over } = await behindRow(lang, printed)
    expect(count).toBe(3)
    expect(over.filter((title) => title === "First")).toEqual([])
  })

  it.each<[Language, string, number]>([
    ["en", "| | **Protection** | | |", 3],
    ["en", "| | Protection of victims | | |", 3],
    ["ru", "| | Защита потерпевших | | |", 3],
    ["az", "| | **Zərərçəkənlərin müdafiəsi** | | |", 3],
    ["en", "| | Train all nurses of the county | | |", 4],
    ["en", "| 3 | Protection of victims | – | – |", 4],
    ["ru", "| | Обучить медицинских сестёр | | |", 4],
    ["en", "| | **Protection of victims** | – | – |", 4],
  ])(
    "[X25] is a heading, or a measure that nobody answers for yet: %s, %s",
    async (lang, printed, count) => {
      expect((await behindRow(lang, printed)).count).toBe(count)
    },
  )
})
