import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { passages } from "../../../../shared/document/passages.ts"

type Language = "en" | "ru" | "az"

const words = {
  en: {
    goal: "Goal 1. Order",
    task: "Task",
    fields: ["Responsible: Labour Inspectorate", "Deadline: 2028", "Indicator: 0 → 20"],
    measure: "Train inspectors",
  },
  ru: {
    goal: "Цель 1. Порядок",
    task: "Задача",
    fields: ["Ответственный: Инспекция труда", "Срок: 2028 год", "Показатель: 0 → 20"],
    measure: "Обучить инспекторов",
  },
  az: {
    goal: "Məqsəd 1. Nizam",
    task: "Vəzifə",
    fields: ["Məsul qurum: Dövlət Əmək Müfəttişliyi", "İcra müddəti: 2028", "Göstərici: 0 → 20"],
    measure: "Müfəttişləri öyrətmək",
  },
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n")

/** The goals, objectives and measures of a text, and all its words. */
async function read(text: string) {
  const bytes = new TextEncoder().encode(`# Plan\n\n${text}\n\n## 5. End\n\nWords stand here.\n`)
  const { doc } = await importFile(bytes, "plan.md")
  const all = passages(doc)
  return {
    parts: all.flatMap(({ kind, heads, number }) =>
      kind === "measure" || heads === "objective" ? [`${heads ?? kind} ${number}`] : [],
    ),
    narrative: all.filter(({ kind }) => kind === "narrative").map((passage) => passage.text),
  }
}

/** Three objectives with these lines below each, the last one without a measure. */
function objectives(lang: Language, called: string, lines: string): string {
  const { goal, fields, measure } = words[lang]
  const card = (number: string) => `**${number}. ${measure}**\n\n${list(fields)}`
  return [
    `## ${goal}`,
    ...["1.1", "1.2", "1.3"].flatMap((number) => [
      `### ${called}${number}. ${number === "1.1" ? "Rules" : "Data"}`,
      lines,
      number === "1.3" ? "" : card(`${number}.1`),
    ]),
  ].join("\n\n")
}

describe("the lines right below an objective", () => {
  const cases: [Language, string][] = [
    ["en", "*Outcome indicator: share of cases (10 % → 50 %).*"],
    ["en", "Expected result: fewer cases\n\nResponsible coordinator: Ministry of Justice"],
    ["en", "What changes: more cases\n\nIndicator: 3 → 9\n\nResponsible: Ministry of Justice"],
    ["ru", "*Показатель результата задачи: доля дел (10 % → 50 %).*"],
    ["ru", "Ожидаемый результат: дел меньше\n\nОтветственный координатор: Минюст"],
    ["ru", "Суть изменений: дел больше\n\nПоказатель: 3 → 9\n\nОтветственный: Минюст"],
    ["az", "*Nəticə göstəricisi: işlərin payı (10 % → 50 %).*"],
    ["az", "Gözlənilən nəticə: işlər azalır\n\nMəsul koordinator: Ədliyyə Nazirliyi"],
    ["az", "Dəyişiklik: işlər çoxalır\n\nGöstərici: 3 → 9\n\nMəsul qurum: Ədliyyə Nazirliyi"],
  ]
  const expected = ["objective 1.1", "measure 1.1.1", "objective 1.2", "measure 1.2.1"]

  it.each(cases)("[X25] make no measure of it: %s, %s", async (lang, lines) => {
    const { parts, narrative } = await read(objectives(lang, `${words[lang].task} `, lines))
    expect(parts).toEqual([...expected, "objective 1.3"])
    const [line = ""] = lines.replace(/^\*|\*$/gu, "").split("\n")
    expect(narrative.filter((text) => text === line)).toHaveLength(3)
  })

  it.each(cases)("[X25] nor where only its number names it: %s, %s", async (lang, lines) => {
    const { parts } = await read(objectives(lang, "", lines))
    expect(parts).toEqual([...expected, "objective 1.3"])
  })

  it.each(["en", "ru", "az"] as const)(
    "[X25] are the measure's own where tasks are what is to be done: %s",
    async (lang) => {
      const { goal, task, fields, measure } = words[lang]
      const tasks = ["1.1", "1.2"].map(
        (number) => `### ${task} ${number}. ${measure}\n\n${list(fields)}`,
      )
      const { parts } = await read([`## ${goal}`, ...tasks].join("\n\n"))
      expect(parts).toEqual(["measure 1.1", "measure 1.2"])
    },
  )

  it("[X25] are a measure's own above the steps that it is done in", async () => {
    const { fields } = words.en
    const measures = ["1.1", "1.2"].map(
      (number) =>
        `### ${number}. Train inspectors\n\n${list(fields)}\n\n${number}.1. A course\n\n${number}.2. A test`,
    )
    const { parts } = await read(["## Goal 1. Order", ...measures].join("\n\n"))
    expect(parts).toEqual(["measure 1.1", "measure 1.2"])
  })
})

/** The measures of a plan with a chapter of one numbered paragraph beside its goals. */
async function besideGoals(lang: Language, heading: string, paragraph: string) {
  const { goal, fields, measure } = words[lang]
  const cards = ["1.1", "1.2", "1.3"].map((number) => `${number}. ${measure}\n${list(fields)}`)
  const chapter = `## 3. ${heading}\n\n3.1. ${paragraph}`
  const { parts } = await read([chapter, `## ${goal}`, ...cards].join("\n\n"))
  return parts.length
}

describe("a numbered paragraph of a chapter on the plan itself", () => {
  it.each<[Language, string, string]>([
    ["en", "Principles", "Help is given to all. Participation: associations are partners in 1.1."],
    ["en", "Coordination", "The Council meets twice a year. Members: Ministry of Justice."],
    ["ru", "Принципы", "Помощь оказывается всем. Участие: НПО – партнёры в 1.1."],
    ["ru", "Анализ положения", "Выявлено 94 человека. Ответственный орган: МВД."],
    ["az", "Prinsiplər", "Yardım hamıya göstərilir. İştirak: QHT-lər 1.1-də tərəfdaşdır."],
    ["az", "Koordinasiya", "Şura iki dəfə toplanır. Məsul qurum: Daxili İşlər Nazirliyi."],
  ])("[X25] is none, though it names somebody: %s, %s", async (...chapter) => {
    expect(await besideGoals(...chapter)).toBe(3)
  })

  it.each<[Language, string, string]>([
    ["en", "Coordination", "Open an office. Responsible: Ministry of Justice. Deadline: 2028."],
    ["ru", "Координация", "Открыть бюро. Ответственный: Минюст. Срок: 2028 год."],
    ["az", "Koordinasiya", "Büro açmaq. Məsul qurum: Ədliyyə Nazirliyi. İcra müddəti: 2028."],
  ])("[X25] is one with its own body and time: %s, %s", async (...chapter) => {
    expect(await besideGoals(...chapter)).toBe(4)
  })
})
