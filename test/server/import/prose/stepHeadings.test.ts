import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { passages } from "../../../../shared/document/passages.ts"

type Language = "en" | "ru" | "az"

interface Words {
  /** The title of an objective, with its number behind the word. */
  objective: (number: string) => string
  goal: string
  titles: [string, string]
  sentence: string
  fields: string[]
}

const words: Record<Language, Words> = {
  en: {
    objective: (number) => `Objective ${number}. Bodies act together`,
    goal: "## Goal 1. Order",
    titles: ["Staff the Office", "Set up district teams"],
    sentence: "The districts receive four permanent posts, so that they can serve the public.",
    fields: [
      "Answerable body: Ministry of Justice",
      "Together with: Ministry of Finance",
      "To be completed by: 30 June 2027",
      "Yardstick: permanent posts filled: 2 in 2025, 6 in 2027",
    ],
  },
  ru: {
    objective: (number) => `Задача ${number}. Ведомства действуют вместе`,
    goal: "## Цель 1. Порядок",
    titles: ["Укомплектовать секретариат", "Создать районные группы"],
    sentence: "Районы получают четыре постоянные должности, чтобы принимать людей каждый день.",
    fields: [
      "Ответственный: Министерство юстиции",
      "Соисполнители: Министерство финансов",
      "Срок: 30 июня 2027 года",
      "Показатель: занятые должности: 2 (2025) → 6 (2027)",
    ],
  },
  az: {
    objective: (number) => `Vəzifə ${number}. Qurumlar birgə işləyir`,
    goal: "## Məqsəd 1. Nizam",
    titles: ["Katibliyi kadrla təmin etmək", "Rayon qrupları yaratmaq"],
    sentence: "Rayonlara dörd daimi ştat verilir ki, insanlar hər gün qəbul edilsin.",
    fields: [
      "İcraçı: Ədliyyə Nazirliyi",
      "Birgə icraçı: Maliyyə Nazirliyi",
      "Müddət: 30 iyun 2027-ci il",
      "Göstərici: tutulmuş ştatlar: 2 (2025) → 6 (2027)",
    ],
  },
}
const languages: Language[] = ["en", "ru", "az"]

/** The objectives and the measures, with their numbers, that a plan of these paragraphs has. */
async function read(lang: Language, ...parts: string[]) {
  const text = ["# Plan", words[lang].goal, ...parts].join("\n\n")
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  const list = passages(doc)
  return {
    objectives: list.flatMap(({ heads, number, text: title }) =>
      heads === "objective" ? [`${number} ${title}`] : [],
    ),
    measures: list.flatMap(({ kind, number, text: said }) =>
      kind === "measure" ? [`${number} ${said}`] : [],
    ),
  }
}

const h3 = (title: string) => `### ${title}`
const h4 = (title: string) => `#### ${title}`
const bold = (title: string) => `**${title}**`

/** Two objectives with a measure under a heading each, both told in sentences and lines. */
function twoOf(lang: Language, objective: typeof h3, measure: typeof h3): string[] {
  const { objective: title, titles, sentence, fields } = words[lang]
  return titles.flatMap((name, at) => [
    objective(title(`1.${at + 1}`)),
    measure(`1.${at + 1}.1 ${name}`),
    sentence,
    ...fields,
  ])
}

describe("a heading one step below an objective by its number, over sentences and the lines of fields", () => {
  it.each(
    languages.flatMap((lang) =>
      (
        [
          ["of the same level", h3, h3],
          ["of a lower level", h3, h4],
          ["under objectives in bold", bold, h3],
          ["in bold itself", h3, bold],
        ] as const
      ).map(([where, objective, measure]) => [lang, where, objective, measure] as const),
    ),
  )("[X25] is the measure, and the sentences are its words: %s, %s", async (lang, _, ...looks) => {
    const { objective, titles, sentence } = words[lang]
    const title = objective("").replace(/^[^.]*\.\s*/u, "")
    expect(await read(lang, ...twoOf(lang, ...looks))).toEqual({
      objectives: [`1.1 ${title}`, `1.2 ${title}`],
      measures: titles.map((name, at) => `1.${at + 1}.1 ${name}\n${sentence}`),
    })
  })

  it.each(languages)("[X25] is one under no objective, as the others are: %s", async (lang) => {
    const { titles, sentence, fields } = words[lang]
    const stray = ["## Other", h3(`5.1.1 ${titles[0]}`), sentence, ...fields]
    const { measures } = await read(lang, ...twoOf(lang, h3, h3), ...stray)
    expect(measures).toHaveLength(3)
    expect(measures.at(-1)).toContain(`${titles[0]}\n${sentence}`)
  })

  it.each<[Language, string, string]>([
    ["en", "## Other", "5.1"],
    ["en", "## Miscellaneous", "6.2"],
    ["en", "## 5. Additional measures", "5.1"],
    ["ru", "## Прочее", "5.1"],
    ["ru", "## Другое", "5.1"],
    ["ru", "## Внесено дополнительно", "7.1"],
    ["az", "## Digər", "5.1"],
    ["az", "## Digər məsələlər", "5.1"],
    ["az", "## 5. Əlavə tədbirlər", "5.1"],
  ])(
    "[X25] is one with fewer figures under a heading of what is left over: %s, %s",
    async (lang, head, number) => {
      const { titles, sentence, fields } = words[lang]
      const stray = [head, sentence, h3(`${number}. ${titles[0]}`), sentence, ...fields]
      const { measures } = await read(lang, ...twoOf(lang, h3, h3), ...stray)
      expect(measures).toHaveLength(3)
      expect(measures.at(-1)).toContain(`${titles[0]}\n${sentence}`)
    },
  )

  it.each<[Language, string, string]>([
    ["en", "## Steering", "5.1"],
    ["en", "## 5. Other bodies take part", "5.1"],
    ["en", "## 6. Other", "5.1"],
    ["ru", "## Управление", "5.1"],
    ["ru", "## Прочный мир", "5.1"],
    ["az", "## İdarəetmə", "5.1"],
    ["az", "## Digər ölkələrlə əməkdaşlıq", "5.1"],
  ])(
    "[X25] is none with fewer figures under any other heading: %s, %s",
    async (lang, head, number) => {
      const { titles, sentence, fields } = words[lang]
      const chapter = [head, sentence, h3(`${number}. ${titles[0]}`), sentence, ...fields]
      const { measures } = await read(lang, ...twoOf(lang, h3, h3), ...chapter)
      expect(measures.at(-1)).not.toContain(titles[0])
    },
  )

  it.each(languages)("[X25] keeps two paragraphs of its words: %s", async (lang) => {
    const { objective, titles, sentence, fields } = words[lang]
    const of = (at: 0 | 1) => [h3(`1.1.${at + 1} ${titles[at]}`), sentence, sentence, ...fields]
    const { measures } = await read(lang, h3(objective("1.1")), ...of(0), ...of(1))
    expect(measures).toEqual(
      titles.map((name, at) => `1.1.${at + 1} ${name}\n${sentence}\n${sentence}`),
    )
  })

  it.each(languages)("[X25] has its fields behind its words, too: %s", async (lang) => {
    const { objective, titles, sentence, fields } = words[lang]
    const one = [sentence, ...fields.map((field) => `${field}.`)].join(" ")
    const of = (at: 0 | 1) => [h3(`1.1.${at + 1} ${titles[at]}`), one]
    const { objectives, measures } = await read(lang, h3(objective("1.1")), ...of(0), ...of(1))
    expect(objectives).toHaveLength(1)
    expect(measures.map((said) => said.split("\n")[0])).toEqual(
      titles.map((name, at) => `1.1.${at + 1} ${name}`),
    )
  })

  it.each(languages)(
    "[X25] is none over two measures with fields of their own: %s",
    async (lang) => {
      const { titles, sentence, fields } = words[lang]
      const under = (at: 0 | 1) => [h3(`1.${at + 1} ${titles[at]}`), sentence, ...fields]
      const { objectives, measures } = await read(
        lang,
        ...under(0),
        `${titles[1]}.`,
        ...fields,
        ...under(1),
        `${titles[0]}.`,
        ...fields,
      )
      expect(objectives).toEqual(titles.map((name, at) => `1.${at + 1} ${name}`))
      expect(measures).toHaveLength(4)
    },
  )

  it.each(languages)("[X25] is none where no field stands below it: %s", async (lang) => {
    const { objective, titles, sentence } = words[lang]
    const narrative = [h3(`2.1.1 ${titles[0]}`), sentence, h3(`2.1.2 ${titles[1]}`), sentence]
    const parts = [...twoOf(lang, h3, h3), h3(objective("2.1")), ...narrative]
    expect((await read(lang, ...parts)).measures).toHaveLength(2)
  })

  it.each(languages)("[X25] leaves an objective with a sentence what it is: %s", async (lang) => {
    const { objective, sentence } = words[lang]
    const parts = twoOf(lang, h3, h4).flatMap((part) =>
      part === h3(objective("1.1")) ? [part, sentence] : [part],
    )
    const { objectives, measures } = await read(lang, ...parts)
    expect([objectives.length, measures.length]).toEqual([2, 2])
  })
})
