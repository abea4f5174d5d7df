import { describe, expect, it } from "vitest"
import { leadingBody } from "../../../../shared/coverage/checks/leads/leadingBody.ts"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import type { Passage } from "../../../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure, narrative, table, title } from "../passageOf.ts"

const findings = (checks: RegExp, ...passages: Passage[]) =>
  new CoverageEngine(antiTrafficking)
    .update(passages, [])
    .findings.filter(({ check }) => checks.test(check))

/** Twelve measures, each of 1,000,000, which makes 12 million in all. */
const words: Readonly<Record<string, string>> = {
  en: "Pay for the thing that has the number",
  ru: "Оплатить вещь, у которой есть номер",
  az: "Nömrəsi olan əşyanın haqqını ödəmək",
}
const twelve = (lang = "en"): Passage[] =>
  Array.from({ length: 12 }, (_, at) => {
    const number = `${at + 1}`
    const one = measure(number, `${words[lang]} ${number}`)
    const fields = one.fields && { ...one.fields, budget: "1,000,000 SB" }
    return { ...one, fields }
  })

const counted = (...rows: string[]) =>
  findings(/^wrong-count$/, ...twelve(), ...table(["Part | Content", ...rows])).map(
    ({ places: [place] }) => place?.quote,
  )

describe("[C21] the count in a plan's passport", () => {
  it.each([
    ["Content of the plan | 14 measures (chapter 9)", "14 measures"],
    ["Number of measures | 14", "14"],
    ["Total number of activities | 14 (Annex 1)", "14"],
    ["Size | fourteen actions under four goals", "fourteen actions"],
    ["Measures, total | 14", "14"],
    ["Состав Плана мероприятий | 14 мероприятий (глава 9)", "14 мероприятий"],
    ["Количество мероприятий | 14", "14"],
    ["Число мер | 14", "14"],
    ["Структура | 4 цели; 14 мероприятий, из них 3 новых", "14 мероприятий"],
    ["Tədbirlərin sayı | 14", "14"],
    ["Planda tədbirlərin ümumi sayı | 14 (əlavə 1)", "14"],
    ["Məzmun | 14 tədbir (9-cu fəsil)", "14 tədbir"],
    ["Make-up | four goals, nine objectives and 14 measures", "14 measures"],
    ["Состав | четыре цели, девять задач и 14 мероприятий", "14 мероприятий"],
  ])("is compared: %s", (row, quote) => {
    expect(counted(row)).toEqual([quote])
  })

  it.each([
    ["Number of measures | 12"],
    ["Measures of the previous plan | 14"],
    ["Предыдущая программа | 14 мероприятий"],
    ["Measures under goal 1 | 14"],
    ["Количество мероприятий по цели 1 | 14"],
    ["New measures | 14"],
    ["Выполнено мероприятий | 14"],
    ["Мероприятия МВД | 14"],
    ["Hər il tədbirlər | 14"],
    // Every row counts its own.
    ["Children | 14 measures", "Women | 9 measures"],
    ["Number of measures | 60"],
  ])("is of something else: %s", (...rows) => {
    expect(counted(...rows)).toEqual([])
  })

  it("is the total of a table as well, and none of its rows", () => {
    const rows = (total: number) =>
      table([
        "Goal | Objectives | Measures",
        "First | 2 | 7",
        "Second | 3 | 7",
        `Total | 5 | ${total}`,
      ])
    const found = (total: number) =>
      findings(/^wrong-count$/, ...twelve(), ...rows(total)).map(({ message }) => message)
    expect(found(14)).toEqual(["The text says “Measures: 14”, and the plan has 12."])
    expect(found(12)).toEqual([])
  })

  it("is none in a chapter on the plan before", () => {
    const before = table(["Part | Content", "Number of measures | 14"]).map((cell) => ({
      ...cell,
      headings: ["Evaluation of the previous plan"],
    }))
    expect(findings(/^wrong-count$/, ...twelve(), ...before)).toEqual([])
  })
})

describe("[C21] a wrong total is told once, at all its places", () => {
  const told = (lang: string, text: string, rows: readonly string[]) =>
    findings(/^wrong-(?:total|sum)$/, ...twelve(lang), narrative("n", text), ...table(rows)).map(
      ({ message, places }) => [message, places.length],
    )

  it.each([
    [
      "en",
      "The total cost of the plan is 15 million crowns.",
      ["Part | Content", "Cost of the plan | 15 million crowns (chapter 8)"],
      "The text puts the cost of the plan at 15 million crowns, and its measures add up to 12 million crowns.",
    ],
    [
      "ru",
      "Общая стоимость Программы – 15 млн танга.",
      ["Раздел | Содержание", "Объём финансирования | 15 млн танга (глава 8)"],
      "В тексте общая стоимость плана — 15 млн танга, а мероприятия в сумме дают 12 млн танга.",
    ],
    [
      "az",
      "Planın ümumi dəyəri 15 milyon dinar təşkil edir.",
      ["Bölmə | Məzmun", "Maliyyə təminatı | 15 milyon dinar"],
      "Mətndə planın ümumi dəyəri kimi 15 milyon dinar göstərilib, tədbirlərin cəmi isə 12 milyon dinar təşkil edir.",
    ],
  ])("in the text and in the passport, in the language of the plan: %s", (...given) => {
    const [lang, text, rows, message] = given
    expect(told(lang, text, rows)).toEqual([[message, 2]])
  })

  it("in the text, in the passport and in the table of money", () => {
    const money = table(
      ["Goal | Cost, million crowns", "First | 7", "Second | 5", "Total | 15"],
      "money",
    )
    const passport = table(["Part | Content", "Total budget (million crowns) | 15"], "passport")
    const text = narrative("n", "The total cost of the plan is 15 million crowns.")
    const all = findings(/^wrong-(?:total|sum)$/, ...twelve(), text, ...money, ...passport)
    expect(all.map(({ places }) => places.length)).toEqual([3])
    expect(all[0]?.message).toBe(
      "The table gives the total 15 million crowns in the row “Total”, and the figures add up to 12 million crowns.",
    )
  })

  it.each([
    ["Budget of the previous plan | 15 million crowns"],
    ["Funding from donors | 15 million crowns"],
    ["Cost of goal 1 | 15 million crowns"],
    ["Funding | State budget – 9 million crowns; donors – 3 million crowns"],
    ["Cost of the plan | 12 million crowns"],
    ["Funding for 2026 | 7 million crowns"],
    ["Финансирование на 2026 год | 7 млн крон"],
    ["2026-cı il üçün maliyyələşmə | 7 milyon kron"],
  ])("and is no other money: %s", (row) => {
    const rows = table(["Part | Content", row])
    expect(findings(/^wrong-(?:total|sum)$/, ...twelve(), ...rows)).toEqual([])
  })
})

describe("[C21] who leads most", () => {
  it.each([
    ["Ministry of the Interior, Criminal Police", "Ministry of the Interior"],
    ["Criminal Police (Ministry of the Interior)", "Ministry of the Interior"],
    ["Legal Department of the Ministry of the Interior", "Ministry of the Interior"],
    ["Ministry of the Interior (MoI)", "Ministry of the Interior"],
    ["Ministry of the Interior – Border Police", "Ministry of the Interior"],
    ["Министерство внутренних дел, Департамент полиции", "Министерство внутренних дел"],
    ["Департамент полиции Министерства внутренних дел", "Министерство внутренних дел"],
    ["Следственный департамент МВД", "МВД"],
    ["Департамент занятости Минтруда", "Минтруд"],
    ["Ministry of the Interior's Border Police", "Ministry of the Interior"],
    ["Daxili İşlər Nazirliyinin Baş Polis İdarəsi", "Daxili İşlər Nazirliyi"],
    ["Daxili İşlər Nazirliyi, Baş Polis İdarəsi", "Daxili İşlər Nazirliyi"],
    ["DİN-in Baş Polis İdarəsi", "DİN"],
  ])("is the ministry with its departments: %s", (lead, body) => {
    expect(leadingBody(lead)).toBe(body)
  })

  it.each([
    "Agency for Tourism under the Ministry of Economy",
    "Ministry of Labour and Social Policy",
    "Агентство по делам молодёжи при Министерстве образования",
    "Академия МВД",
    "Əmək Nazirliyi yanında Dövlət Agentliyi",
    "Office of the Prosecutor General",
    "Police",
    // Two bodies are none of each other's.
    "Ministry of Health, Ministry of Labour",
    "Safe Road – Ministry of Health",
  ])("is a body by itself: %s", (lead) => {
    expect(leadingBody(lead)).toBe(lead)
  })

  it("is named with what all its departments lead", () => {
    const departments = ["Criminal Police", "Legal Department", "Police College"]
    const led = twelve().map((one, at) => {
      const department = at < 5 ? `Ministry of the Interior, ${departments[at % 3]}` : `Body ${at}`
      return { ...one, fields: one.fields && { ...one.fields, lead: [department] } }
    })
    const [found, ...others] = findings(/^one-lead-for-most$/, ...led)
    expect(found?.message).toBe(
      "Ministry of the Interior (5) leads more than two fifths of all measures.",
    )
    expect(others).toEqual([])
  })
})

describe("[C21] a lead by agreement", () => {
  it.each([
    "Bar (lead, by agreement)",
    "Association of Hotels (subject to its consent)",
    "Bar (if it agrees)",
    "Фонд (по согласованию, отв.)",
    "Конфедерация профсоюзов (если даст согласие)",
    "Коллегия адвокатов (с её согласия)",
    "Fond (razılaşma ilə)",
    "“Səs” Koalisiyası (öz razılığı ilə)",
  ])("is told by its mark, among others or in words: %s", (lead) => {
    const one = measure("1", "Pay for a lawyer of each victim")
    const led = { ...one, fields: one.fields && { ...one.fields, lead: [lead] } }
    const found = findings(/^lead-/, led)
    expect(found.map(({ check }) => check)).toEqual(["lead-by-agreement"])
  })
})

it.each([
  "Ministry of Finance (in agreement with the Ministry of Justice)",
  "Минфин (по согласованию с Минюстом)",
  "Maliyyə Nazirliyi (Ədliyyə Nazirliyi ilə razılaşdırmaqla)",
])("[C21] who asks another before it acts leads for all that: %s", (lead) => {
  const one = measure("1", "Pay for a lawyer of each victim")
  const led = { ...one, fields: one.fields && { ...one.fields, lead: [lead] } }
  expect(findings(/^lead-/, led)).toEqual([])
})

describe("[C21] an item of the plan that there is not", () => {
  const broken = (text: string) =>
    findings(
      /^broken-reference$/,
      ...twelve(),
      measure("13", text),
      ...table(["Year | All | Men", "2025 | 94 | 47"]),
    ).length

  it.each([
    "Publish figures in a form approved under item 47 of this Plan",
    "Publish figures in the form of item 47 of the National Action Plan",
    "Издавать сборник по форме, утверждаемой согласно пункту 47 Плана",
    "Издавать сборник по форме из пункта 47 Плана мероприятий",
    "В соответствии с пунктом 47 Плана и по согласованию издавать сборник",
    "Planın 47-ci bəndinə uyğun məcmuə nəşr etmək",
    "Fəaliyyət Planının 47-ci bəndinə uyğun məcmuə nəşr etmək",
  ])("is named, though a figure of a table is the same: %s", (text) => {
    expect(broken(text)).toBe(1)
  })

  it.each([
    "Do what item 47 of the Action Plan of the Union asks",
    "Do what action 47 of the plan on migration asks",
    "Исполнить то, о чём говорит пункт 47 Плана действий Совета Европы",
    "Исполнить пункт 47 Плана мероприятий по защите детства на 2026–2030 годы",
    "Исполнить пункт 47 Плана на 2022–2026 годы",
    "Uşaqlar üzrə Milli Planın 47-ci bəndini icra etmək",
    "Avropa Şurasının Fəaliyyət Planının 47-ci bəndini icra etmək",
  ])("is of another plan: %s", (text) => {
    expect(broken(text)).toBe(0)
  })

  it("is none where a row of a table begins with the number", () => {
    const text = "Publish figures in a form approved under item 47 of this Plan"
    const rows = table(["No. | Item", "47 | Approve a form"])
    const all = [...twelve(), measure("13", text), ...rows, title("t", "Items")]
    expect(findings(/^broken-reference$/, ...all)).toEqual([])
  })
})
