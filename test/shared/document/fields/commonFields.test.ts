import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { readPlanFile } from "../../../../server/import/passagesOfFile.ts"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { commonProvision } from "../../../../shared/document/fields/commonProvision.ts"
import { passages } from "../../../../shared/document/passages.ts"

const head = {
  en: ["Measure", "Lead: Ministry of Labour.", "Time: 2028."],
  ru: ["Мера", "Исполнитель: Минтруд.", "Срок: 2028 год."],
  az: ["Tədbir", "Məsul: Əmək Nazirliyi.", "Müddət: 2028-ci il."],
}
type Lang = keyof typeof head

/** A plan of chapters 1 and 2 with two measures each, the last one marked, and a sentence in a third. */
function plan(lang: Lang, sentence: string, fields = head[lang].slice(1).join(" ")) {
  const measure = (number: string) =>
    `**${head[lang][0]} ${number}.** Open a shelter.\n\n${fields}\n`
  const chapter = (number: number, numbers: string[]) =>
    `## ${number}. Part\n\n${numbers.map(measure).join("\n")}`
  return `# Plan\n\n${chapter(1, ["1.1", "1.2"])}\n${chapter(2, ["2.1", "2.2\\*"])}\n## 3. Money\n\n${sentence}\n`
}

async function read(text: string) {
  const file = await importFile(new TextEncoder().encode(text), "plan.md", { asPrinted: true })
  return passages(file.doc, (id) => file.printed.get(id) ?? null).map((passage) => ({
    ...passage,
    number: file.printed.get(passage.id) ?? passage.number,
  }))
}

/** The numbers of the measures that have a field. */
async function having(text: string, field: "lead" | "time" | "budget") {
  const all = await read(text)
  return all.flatMap(({ number, fields }) => (fields?.has[field] ? number : [])).join(" ")
}

describe("money said once", () => {
  it.each<[Lang, string, string]>([
    ["en", "All measures of this plan are financed from the state budget.", "1.1 1.2 2.1 2.2"],
    [
      "en",
      "From this heading all measures are paid that carry a number, with the exception of those marked with an asterisk.",
      "1.1 1.2 2.1",
    ],
    ["en", "The measures of chapter 2 are paid by donors.", "2.1 2.2"],
    ["en", "Measures 1.2 to 2.1 are covered by the budget of the Ministry of Labour.", "1.2 2.1"],
    ["en", "The state budget pays for every measure except measures 1.1 and 2.1.", "1.2 2.2"],
    ["en", "Measures marked with an asterisk are funded by a grant.", "2.2"],
    ["en", "The work described in chapter 1 takes 3.4 million crowns.", "1.1 1.2"],
    ["ru", "Глава 2 обойдётся в 12 млн тенге.", "2.1 2.2"],
    ["az", "1-ci fəslin icrası 3 milyon manata başa gəlir.", "1.1 1.2"],
    ["en", "Chapter 1 takes twelve pages.", ""],
    ["en", "No budget has been found for all measures; none is financed.", ""],
    ["en", "The state budget is financed by taxes.", ""],
    ["en", "All schools are financed from the state budget.", ""],
    ["en", "Measures 7 and 8 of the Forest Plan are financed from the state budget.", ""],
    ["en", "[All measures are financed from the state budget.]", ""],
    [
      "ru",
      "Все мероприятия настоящего Плана оплачиваются из республиканского бюджета.",
      "1.1 1.2 2.1 2.2",
    ],
    ["ru", "Мероприятия главы 1 финансируются за счёт средств местных бюджетов.", "1.1 1.2"],
    [
      "ru",
      "Все меры, кроме пункта 1.2 и отмеченных звёздочкой, финансируются из бюджета.",
      "1.1 2.1",
    ],
    ["ru", "Пункты 1.1–1.2 финансируются за счёт доноров.", "1.1 1.2"],
    ["ru", "Бюджетных средств на все мероприятия не выделено, они не финансируются.", ""],
    ["az", "Bütün tədbirlər dövlət büdcəsindən maliyyələşdirilir.", "1.1 1.2 2.1 2.2"],
    ["az", "2-ci fəslin tədbirləri donorların vəsaiti hesabına ödənilir.", "2.1 2.2"],
    [
      "az",
      "1.1 və 2.1 bəndlər istisna olmaqla, bütün tədbirlər dövlət büdcəsindən ödənilir.",
      "1.2 2.2",
    ],
    ["az", "1.2–2.1-ci tədbirlər dövlət büdcəsindən maliyyələşdirilir.", "1.2 2.1"],
    ["az", "Bütün tədbirlər dövlət büdcəsindən maliyyələşdirilmir.", ""],
  ])(
    "[C73] gives resources to the measures that it names (%s): %s",
    async (lang, sentence, numbers) => {
      expect(await having(plan(lang, sentence), "budget")).toBe(numbers)
    },
  )

  it("[C73] keeps its words and its place, and a measure's own word goes before", async () => {
    const sentence = "All measures are financed from the state budget."
    const [first, , third] = (
      await read(
        plan("en", sentence).replace("Time: 2028.", "Time: 2028. Budget: to be determined."),
      )
    ).filter(({ kind }) => kind === "measure")
    expect(first?.fields).toMatchObject({ budget: "to be determined", has: { budget: false } })
    const all = await read(plan("en", sentence))
    expect(third?.fields?.common).toMatchObject([{ field: "budget", words: sentence, sentence }])
    expect(all.find(({ text }) => text === sentence)?.kind).toBe("narrative")
  })

  it("[C73] is not that of a measure that says it has none", async () => {
    const text = plan("en", "All measures are financed from the state budget.").replace(
      "Open a shelter.",
      "Open a shelter; no money has been found for it.",
    )
    expect(await having(text, "budget")).toBe("1.2 2.1 2.2")
  })

  it("[C73] of a chapter holds for that chapter", async () => {
    const sentence = "The measures of this chapter are financed from the state budget."
    const text = plan("en", "Nothing.").replace("## 2. Part\n", `## 2. Part\n\n${sentence}\n`)
    expect(await having(text, "budget")).toBe("2.1 2.2")
  })

  it("[C73] is read anew from the words, and stored in no measure", async () => {
    const before = plan("en", "All measures are financed from the state budget.")
    const after = before.replace("are financed", "were discussed")
    expect(await having(after, "budget")).toBe("")
    const { doc } = await importFile(new TextEncoder().encode(before), "plan.md")
    expect(JSON.stringify(doc.toJSON())).not.toContain('"budget"')
  })
})

describe("a date and a lead said once", () => {
  it.each<[Lang, "time" | "lead", string, string]>([
    [
      "en",
      "time",
      "All measures are carried out by 31 December 2029 unless another date is given.",
      "1.1 1.2 2.1 2.2",
    ],
    ["en", "time", "All measures of the Plan for 2026–2030 are carried out by the ministries.", ""],
    [
      "en",
      "lead",
      "The Ministry of Justice is responsible for all measures of chapter 2.",
      "2.1 2.2",
    ],
    ["en", "lead", "The lead agencies are responsible for all measures.", ""],
    [
      "ru",
      "time",
      "Все мероприятия исполняются до конца 2029 года, если не указан иной срок.",
      "1.1 1.2 2.1 2.2",
    ],
    ["ru", "time", "Все мероприятия Плана на 2026–2030 годы исполняются министерствами.", ""],
    [
      "ru",
      "lead",
      "Ответственным за исполнение мероприятий главы 1 является Министерство юстиции.",
      "1.1 1.2",
    ],
    [
      "az",
      "time",
      "Başqa tarix göstərilməyibsə, bütün tədbirlər 2029-cu ilin sonunadək icra olunur.",
      "1.1 1.2 2.1 2.2",
    ],
    ["az", "lead", "Bütün tədbirlərin icrasına Ədliyyə Nazirliyi cavabdehdir.", "1.1 1.2 2.1 2.2"],
  ])(
    "[C73] is that of the measures that it names (%s, %s): %s",
    async (lang, field, sentence, numbers) => {
      const fields = {
        en: "Budget: 100,000 crowns.",
        ru: "Бюджет: 100 000 руб.",
        az: "Büdcə: 100 000 manat.",
      }
      expect(await having(plan(lang, sentence, fields[lang]), field)).toBe(numbers)
    },
  )
})

it.each<[Lang, string]>([
  ["en", "All measures of the previous plan were paid from the state budget."],
  ["en", "The evaluation of all measures shall be completed by 2030."],
  ["en", "The Ministry of Justice leads the working group that monitors all measures."],
  ["en", "Each measure on shelters is paid from the state budget."],
  ["en", "Training on all measures costs 5,000 euros and is paid from the budget."],
  ["ru", "Оценка всех мероприятий выполняется до 2029 года."],
  ["ru", "Все мероприятия прошлого плана финансировались из республиканского бюджета."],
  ["az", "Bütün tədbirlərin qiymətləndirilməsi 2029-cu ilədək başa çatdırılır."],
  ["az", "Əvvəlki planın bütün tədbirləri dövlət büdcəsindən maliyyələşdirilib."],
])(
  "[C73] what only speaks about measures, or of another plan's, gives them nothing (%s): %s",
  (lang, sentence) => {
    expect(commonProvision(sentence, lang)).toBeNull()
  },
)

it("[C73] an area is elaborated where the money of its measures is said once", async () => {
  const text = `# Plan\n\n## 1. Compensation\n\n**Measure 1.** By 1 March 2028 the Ministry of Justice will set up a state fund that pays compensation to victims of trafficking, and give each of them a lawyer free of charge to claim it from the offender. Progress is measured by the number of victims paid (2027: none; 2029: forty).\n\n## 2. Money\n\nAll measures are paid from the state budget.\n`
  const level = async (words: string) => {
    const engine = new CoverageEngine(antiTrafficking)
    const { areas } = engine.update(await read(words), [])
    return areas.find(({ id }) => id === "compensation")?.level
  }
  expect(await level(text)).toBe("elaborated")
  expect(await level(text.replace("paid from the", "discussed with the"))).toBe("addressed")
})

it("[C73] a file's own numbers are those that its sentences name", async () => {
  const path = new URL("../../../samples/levels/alaterek.ru.md", import.meta.url).pathname
  const { passages: all } = await readPlanFile(path)
  const paid = all.filter(({ fields }) => fields?.common?.some(({ field }) => field === "budget"))
  expect(paid.map(({ number }) => Number(number))).toEqual(
    Array.from({ length: 35 }, (_, at) => at + 13),
  )
})
