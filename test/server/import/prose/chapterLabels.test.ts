import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { outline } from "../../../../shared/document/outline.ts"

async function partsOf(text: string, name = "plan.txt"): Promise<string[]> {
  const { doc } = await importFile(new TextEncoder().encode(text), name, { asPrinted: true })
  return outline(doc).map((part) => {
    if (part.type === "table") return "table"
    if (part.type !== "measure") return part.text
    const { text: words, fields } = part.measure
    const { lead, time, budget } = fields
    return [words, lead.join(" + "), time?.words, budget?.words].filter(Boolean).join(" | ")
  })
}

const measures = {
  en: "Train police officers\nResponsible body: Police\nDeadline: 30 June 2028\nFunding: 20 EUR\n",
  ru: "Провести обучение полиции\nОтветственный исполнитель: МВД\nСрок исполнения: 2028 год\nФинансирование: 20 EUR\n",
  az: "Polis üçün təlim keçirmək\nİcraçı: Polis\nİcra müddəti: 2028-ci il\nMaliyyələşmə: 20 EUR\n",
}
const sentences = {
  en: "The total cost of the plan is 900 thousand euros, met from the state budget.",
  ru: "Общая стоимость плана составляет 900 тысяч евро из государственного бюджета.",
  az: "Planın ümumi dəyəri 900 min avrodur və dövlət büdcəsindən ödənilir.",
}

describe("a numbered line that only names a field", () => {
  it.each([
    ["en", "3. Measures", "Financing"],
    ["en", "3. Measures", "Budget"],
    ["en", "3. Measures", "Resources"],
    ["en", "3. Measures", "Indicators"],
    ["en", "3. Measures", "Partners"],
    ["en", "", "Deadlines"],
    ["ru", "3. Мероприятия", "Финансирование"],
    ["ru", "3. Мероприятия", "Сроки реализации"],
    ["ru", "", "Показатели"],
    ["az", "3. Tədbirlər", "Maliyyələşmə"],
    ["az", "3. Tədbirlər", "İcra müddəti"],
    ["az", "", "Göstəricilər"],
  ] as const)(
    "is a chapter where it goes on with their count (%s): %s, 4. %s",
    async (lang, over, name) => {
      const text = `${over}\n\n3.1.1. ${measures[lang]}\n4. ${name}\n\n${sentences[lang]}\n`
      for (const file of ["plan.txt", "plan.md"]) {
        const typed = file === "plan.md" ? text.replaceAll("\n", "\n\n") : text
        const parts = await partsOf(typed, file)
        expect(parts.slice(-2)).toEqual([
          expect.stringMatching(new RegExp(`^(?:4\\. )?${name}$`)),
          sentences[lang],
        ])
        expect(parts.at(-3)).toMatch(/\| 20 EUR$/)
      }
    },
  )

  it("is a chapter behind measures with a count of their own, and so is the next", async () => {
    const text = `1. Background\n\nThe plan is new.\n\n2. Measures\n\n1. ${measures.en}\n2. ${measures.en}\n3. Financing\n\n${sentences.en}\n\n4. Partners\n\nChurches and unions help to carry out the plan.\n`
    const parts = await partsOf(text)
    expect(parts.slice(-4).map((part) => part.replace(/^\d\. /, ""))).toEqual([
      "Financing",
      sentences.en,
      "Partners",
      "Churches and unions help to carry out the plan.",
    ])
  })

  it.each([
    ["en", "Responsible body", "Police", "Deadline", "30 June 2028"],
    ["ru", "Ответственный исполнитель", "МВД", "Срок исполнения", "30 июня 2028 года"],
    ["az", "İcraçı", "Polis", "İcra müddəti", "30 iyun 2028-ci il"],
  ])("is a field where the fields are counted (%s)", async (_lang, who, body, when, time) => {
    const text = `3.1. Measure one of the plan\n\n1. ${who}\n\n${body}\n\n2. ${when}\n\n${time}\n`
    expect(await partsOf(text)).toEqual([`Measure one of the plan | ${body} | ${time}`])
  })
})

describe("a numbered paragraph that begins with words on money", () => {
  it.each([
    [
      "en",
      "## 8. Financing\n\n8.1. Words stand here.\n\n8.2. Costs by year: 2027 – 1,500, 2028 – 2,300 thousand marks. Donors agree.",
    ],
    [
      "ru",
      "## 8. Финансирование\n\n8.1. Здесь слова.\n\n8.2. По годам расходы распределяются так: 2027 – 1 500, 2028 – 2 300 тыс. марок. Средства доноров подтверждены.",
    ],
    [
      "az",
      "## 8. Maliyyələşmə\n\n8.1. Burada sözlər var.\n\n8.2. İllər üzrə xərclər: 2027 – 1 500, 2028 – 2 300 min manat. Donorlar razıdır.",
    ],
  ])("[X24] is narrative under its chapter and keeps its place (%s)", async (_lang, text) => {
    const { doc } = await importFile(new TextEncoder().encode(`# Plan\n\n${text}\n`), "plan.md")
    const parts = outline(doc).slice(1)
    expect(parts.map(({ type, number }) => `${type} ${number}`)).toEqual([
      "heading 1",
      "block ",
      "block ",
    ])
  })
})
