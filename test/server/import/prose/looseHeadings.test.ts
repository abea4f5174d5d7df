import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { passages } from "../../../../shared/document/passages.ts"

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

/** A plan of chapters with an aim each, the last without one: its goals and objectives, and those over its last measure. */
async function chaptersWith(
  lang: Language,
  aim: (at: number) => string,
  last: string,
  number: string,
) {
  const { head, row } = words[lang]
  const table = (of: string) =>
    [head, head.replace(/[^|]+/gu, "---"), `| ${of} | ${row}`].join("\n")
  const parts = [1, 2, 3].flatMap((at) => [`### ${at}. Part`, aim(at), table(`${at}.1.1`)])
  const text = ["# Plan", "## V. Work", ...parts, last, table(number), "## VI. End"].join("\n\n")
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
  const read = passages(doc)
  const titles = read.flatMap(({ heads, text }) =>
    heads === "goal" || heads === "objective" ? [text] : [],
  )
  const over = read.filter(({ kind }) => kind === "measure").at(-1)?.headings ?? []
  return { count: titles.length, over: over.filter((title) => titles.includes(title)) }
}

const goalOf: Record<Language, (at: number) => string> = {
  en: (at) => `**Goal ${at}. Aim ${at} is reached**\n\n**Objective ${at}.1. Bodies act ${at}**`,
  ru: (at) => `**Цель ${at}. Результат ${at}**\n\n**Задача ${at}.1. Ведомства действуют ${at}**`,
  az: (at) => `**Məqsəd ${at}. Nəticə ${at}**\n\n**Vəzifə ${at}.1. Qurumlar işləyir ${at}**`,
}

describe("a chapter over measures beside chapters with goals", () => {
  it.each<[Language, string, string]>([
    ["en", "### 4. Taken up from the ministries", "4.1.1"],
    ["en", "### Section 4. Museums", "4.1.1"],
    ["en", "### 4. Roads", "4.1"],
    ["ru", "### Раздел 4. Учтено по предложениям ведомств", "4.1.1"],
    ["ru", "### 4. Музеи", "4.1.1"],
    ["az", "### Bölmə 4. Qurumların təklifləri üzrə nəzərə alınanlar", "4.1.1"],
    ["az", "### 4. Muzeylər", "4.1.1"],
  ])("[X25] is none itself where it has none: %s, %s", async (lang, heading, number) => {
    const { count, over } = await chaptersWith(lang, goalOf[lang], heading, number)
    expect(count).toBe(6)
    expect(over).toEqual([])
  })

  it.each<[Language, string, string]>([
    ["en", "### 4. Justice\n\n**Goal 4. Offenders answer**", "4.1.1"],
    ["en", "### 4. Justice\n\nThe goal is that offenders answer.", "4.1.1"],
    ["ru", "### 4. Правосудие\n\nЦель – виновные отвечают.", "4.1.1"],
    ["az", "### 4. Ədalət\n\nMəqsəd: günahkarlar cavab verir.", "4.1.1"],
    ["en", "### 4. Justice", "3.1.2"],
  ])(
    "[X25] has one that stands below it or that its numbers name: %s, %s",
    async (lang, ...last) => {
      const { count } = await chaptersWith(lang, goalOf[lang], ...last)
      expect(count).toBe(7)
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
