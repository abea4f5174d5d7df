import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { passages } from "../../../../shared/document/passages.ts"

type Language = "en" | "ru" | "az"

interface Words {
  goal: string
  objective: string
  head: string
  row: string
  goals: readonly string[]
  objectives: readonly (readonly string[])[]
}

const words: Record<Language, Words> = {
  en: {
    goal: "Goal",
    objective: "Objective",
    head: "| No. | Measure | Lead | Time frame |",
    row: "Train inspectors | Labour Inspectorate | 2028 |",
    goals: ["Staff can act", "Victims are safe"],
    objectives: [
      ["Rules are common", "Data can be trusted"],
      ["Help is open to all", "Victims are compensated"],
    ],
  },
  ru: {
    goal: "Цель",
    objective: "Задача",
    head: "| № | Мероприятие | Исполнитель | Срок |",
    row: "Обучить инспекторов | Инспекция труда | 2028 г. |",
    goals: ["Ведомства умеют действовать", "Пострадавшие защищены"],
    objectives: [
      ["Правила едины", "Данные достоверны"],
      ["Помощь доступна всем", "Вред возмещается"],
    ],
  },
  az: {
    goal: "Məqsəd",
    objective: "Vəzifə",
    head: "| № | Tədbir | İcraçı | Müddət |",
    row: "Müfəttişləri öyrətmək | Dövlət Əmək Müfəttişliyi | 2028-ci il |",
    goals: ["Qurumlar hərəkət edə bilir", "Zərərçəkənlər qorunur"],
    objectives: [
      ["Qaydalar vahiddir", "Məlumat etibarlıdır"],
      ["Yardım hamıya açıqdır", "Ziyan ödənilir"],
    ],
  },
}

type List = (own: Words) => string
const eachGoal = ({ goals }: Words, line: (title: string, at: number) => string) =>
  goals.map(line).join("\n\n")
const eachObjective = ({ objectives }: Words, goal: number, line: (words: string) => string) =>
  (objectives[goal] ?? []).map((title, at) => line(`${goal + 1}.${at + 1}. ${title}`))

const lists: Record<string, List> = {
  "in one paragraph": (own) =>
    eachGoal(own, (title, at) =>
      [
        `**${own.goal} ${at + 1}. ${title}.**`,
        ...eachObjective(own, at, (line) => `${own.objective} ${line}.`),
      ].join(" "),
    ),
  "as a list": (own) =>
    eachGoal(own, (title, at) =>
      [
        `**${own.goal} ${at + 1}. ${title}**\n`,
        ...eachObjective(own, at, (line) => `- ${own.objective} ${line};`),
      ].join("\n"),
    ),
  "as headings": (own) =>
    eachGoal(own, (title, at) =>
      [
        `### ${own.goal} ${at + 1}. ${title}\n\n– – –`,
        ...eachObjective(own, at, (line) => `#### ${own.objective} ${line}\n\n– – –`),
      ].join("\n\n"),
    ),
}

/** A table with rows for the goals and objectives, and a measure below each objective that is not left out. */
function matrix(own: Words, leftOut: string): string {
  const rows = own.goals.flatMap((title, at) => [
    `| | **${own.goal} ${at + 1}. ${title}** | | |`,
    ...eachObjective(own, at, (line) =>
      line.startsWith(leftOut) ? "" : `| | **${own.objective} ${line}** | | |\n| 7 | ${own.row}`,
    ).filter(Boolean),
  ])
  return [own.head, own.head.replace(/[^|]+/gu, "---"), ...rows].join("\n")
}

/** The goals and objectives of a plan, and the measures under them. */
async function read(lang: Language, list: string, leftOut = "–") {
  const own = words[lang]
  const text = `# Plan\n\n## 2. A\n\n${list}\n\n## 3. B\n\n${matrix(own, leftOut)}\n\n## 4. C\n\n4.1. D.\n`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.md", { asPrinted: true })
  const all = passages(doc)
  return {
    titles: all.flatMap(({ heads, number }) =>
      heads === "goal" || heads === "objective" ? [`${heads} ${number}`] : [],
    ),
    over: all.flatMap(({ kind, headings }) => (kind === "measure" ? [headings.at(-1)] : [])),
    text: all.map((passage) => passage.text).join("\n"),
  }
}

const cases = (["en", "ru", "az"] as const).flatMap((lang) =>
  Object.keys(lists).map((form): [Language, string] => [lang, form]),
)

describe("goals and objectives that a chapter lists", () => {
  it.each(cases)("[X25] are those over the measures: %s, %s", async (lang, form) => {
    const list = lists[form]?.(words[lang]) ?? ""
    const { titles, over, text } = await read(lang, list)
    expect(titles).toEqual([
      "goal 1",
      "objective 1.1",
      "objective 1.2",
      "goal 2",
      "objective 2.1",
      "objective 2.2",
    ])
    expect(over).toEqual(words[lang].objectives.flat())
    expect(text.split(words[lang].goals[0] ?? "").length - 1).toBe(2)
  })

  it.each(cases)(
    "[X25] have one that leads to nothing where no measure does: %s, %s",
    async (lang, form) => {
      const { titles, over } = await read(lang, lists[form]?.(words[lang]) ?? "", "1.2")
      expect(titles).toContain("objective 1.2")
      expect(titles).toHaveLength(6)
      expect(over).toEqual(words[lang].objectives.flat().filter((_, at) => at !== 1))
    },
  )

  it.each<[Language, string]>([
    [
      "en",
      "The earlier plan had other goals:\n\nGoal 1. Roads\n\nGoal 2. Schools\n\nGoal 3. Ports",
    ],
    ["ru", "Прежний план имел иные цели.\n\nЦель 1. Дороги\n\nЦель 2. Школы\n\nЦель 3. Порты"],
    ["az", "Əvvəlki plan.\n\nMəqsəd 1. Yollar\n\nMəqsəd 2. Məktəblər\n\nMəqsəd 3. Limanlar"],
  ])("[X25] of another plan are put nowhere: %s", async (lang, list) => {
    expect((await read(lang, list)).titles).toHaveLength(6)
  })

  it.each(["en", "ru", "az"] as const)(
    "[X25] in one row over measures make none of them lead to nothing: %s",
    async (lang) => {
      const own = words[lang]
      const rows = own.goals.map((title, at) => {
        const under = eachObjective(own, at, (line) => `${own.objective} ${line}.`)
        return `| | **${own.goal} ${at + 1}. ${title}.** ${under.join(" ")} | | |\n| 7 | ${own.row}`
      })
      const table = [own.head, own.head.replace(/[^|]+/gu, "---"), ...rows].join("\n")
      const { doc } = await importFile(new TextEncoder().encode(`# Plan\n\n${table}\n`), "plan.md")
      const all = passages(doc)
      expect(all.flatMap(({ heads, text }) => (heads === "goal" ? [text] : []))).toEqual(
        own.goals.map((title) => `${title}.`),
      )
      expect(all.filter(({ heads }) => heads === "objective")).toEqual([])
      expect(all.filter(({ kind }) => kind === "narrative")).toHaveLength(4)
    },
  )

  it.each([
    ["en", "Direction", "victims with a plan (38 % → 90 %)."],
    ["ru", "Направление", "пострадавшие с планом (38 % → 90 %)."],
    ["az", "İstiqamət", "planı olan qurbanlar (38 % → 90 %)."],
  ] as const)(
    "[X25] are those over the measures where chapters stand in place of the goals, with their own titles: %s",
    async (lang, chapter, indicator) => {
      const own = words[lang]
      const list = eachGoal(own, (title, at) => {
        const lines = eachObjective(own, at, (line) => `- ${own.objective} ${line}: ${indicator}`)
        return [`**${own.goal} ${at + 1}. ${title}**\n`, ...lines].join("\n")
      })
      const tables = eachGoal(own, (_, at) => {
        const rows = eachObjective(own, at, (line) => line).flatMap((line) =>
          line.startsWith("2.2")
            ? []
            : [`| | **${own.objective} ${line}** | | |`, `| ${line.slice(0, 3)}.1 | ${own.row}`],
        )
        const table = [own.head, own.head.replace(/[^|]+/gu, "---"), ...rows].join("\n")
        return `### ${chapter} «${at}» (${own.goal} ${at + 1})\n\n${table}`
      })
      const text = `# Plan\n\n## 2. A\n\n${list}\n\n## 3. B\n\n${tables}\n\n## 4. C\n\n4.1. D.\n`
      const { doc } = await importFile(new TextEncoder().encode(text), "plan.md")
      const heads = passages(doc).filter(({ heads }) => heads === "goal" || heads === "objective")
      expect(heads.map((each) => `${each.heads} ${each.number} ${each.text}`)).toEqual(
        own.goals.flatMap((title, at) => [
          `goal ${at + 1} ${title}`,
          ...(own.objectives[at] ?? []).map(
            (words, place) => `objective ${at + 1}.${place + 1} ${words}`,
          ),
        ]),
      )
    },
  )

  it("[X25] are no titles where a sentence tells of them", async () => {
    const { titles } = await read(
      "en",
      "Goal 1 is reached. Objective 1.1 was met in 2025. Objective 1.2 was not.",
    )
    expect(titles).toHaveLength(6)
  })
})

it("[X3] goals in bold letters over a list of their “Hədəf” are the same as the headings over the tables", async () => {
  const titles = [
    ["Qurumlar hərəkət edə bilir", "Qaydalar vahiddir", "Məlumat etibarlıdır"],
    ["Zərərçəkənlər qorunur", "Yardım hamıya açıqdır", "Ziyan ödənilir"],
  ]
  const list = titles.flatMap(([goal, ...aims], at) => [
    `**Strateji məqsəd ${at + 1}. ${goal}.**`,
    "",
    ...aims.map((aim, place) => `- Hədəf ${at + 1}.${place + 1}. ${aim};`),
    "",
  ])
  // No row stands under the last of them.
  const rows = titles.flatMap(([goal, ...aims], at) => [
    `## Strateji məqsəd ${at + 1}. ${goal}`,
    "",
    "<table><tr><th>Sıra №</th><th>Tədbir</th><th>İcraçı</th><th>Müddət</th></tr>",
    ...aims.slice(0, 2 - at).flatMap((aim, place) => {
      const number = `${at + 1}.${place + 1}`
      const measure = "<td>Müfəttişləri öyrətmək</td><td>Ədliyyə Nazirliyi</td><td>2028-ci il</td>"
      return [
        `<tr><td colspan="4"><b>Hədəf ${number}. ${aim}</b></td></tr>`,
        `<tr><td>${number}.1</td>${measure}</tr>`,
      ]
    }),
    "</table>",
    "",
  ])
  const html = [...list, ...rows]
    .map((line) =>
      line
        .replace(/^\*\*(.*)\*\*$/u, "<p><b>$1</b></p>")
        .replace(/^- (.*)$/u, "<ul><li>$1</li></ul>")
        .replace(/^## (.*)$/u, "<h2>$1</h2>"),
    )
    .join("")
  const text = `<h1>Plan</h1><h2>IV. Məqsədlər</h2>${html}`
  const { doc } = await importFile(new TextEncoder().encode(text), "plan.html")
  const heads = passages(doc).filter(({ heads }) => heads === "goal" || heads === "objective")
  expect(heads.map(({ heads, number, text }) => `${heads} ${number} ${text}`)).toEqual([
    "goal 1 Qurumlar hərəkət edə bilir",
    "objective 1.1 Qaydalar vahiddir",
    "objective 1.2 Məlumat etibarlıdır",
    "goal 2 Zərərçəkənlər qorunur",
    "objective 2.1 Yardım hamıya açıqdır",
    "objective 2.2 Ziyan ödənilir",
  ])
})
