import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import type { Passage } from "../../../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure, narrative, table, title } from "../passageOf.ts"

type Provision =
  | "transparency-publication"
  | "data-protection"
  | "response-to-monitoring"
  | "budget-total"
  | "risk-contingency"

/** Whether a plan of five measures and these passages is told to leave the provision out. */
function lacks(provision: Provision, ...others: readonly Passage[]): boolean {
  const five = Array.from("12345", (n) => measure(`1.${n}`, `Pay for item ${n}`))
  const { findings } = new CoverageEngine(antiTrafficking).update([...five, ...others], [])
  return findings.some(
    ({ check, places }) =>
      check === "unsaid" && places.some(({ criterion }) => criterion === provision),
  )
}

/** A table in a chapter, by its rows. */
const under = (heading: string, ...rows: readonly string[]) =>
  table(rows).map((cell) => ({ ...cell, headings: [heading] }))

it("what nothing says is left out", () => {
  for (const provision of [
    "data-protection",
    "response-to-monitoring",
    "budget-total",
    "risk-contingency",
  ] as const)
    expect(lacks(provision)).toBe(true)
})

describe("[C61] personal data are dealt with by", () => {
  it.each([
    "Draw up a code for the exchange of case information, with written consent of the person",
    "Sign a protocol on the exchange of patients’ data",
    "Launch the case register\nCare: codes instead of names",
    "Launch the case register\nCare: the Bureau of Statistics is the controller",
    "Adopt an instruction on who may read case files and when they are destroyed",
    "Утвердить порядок обмена сведениями о людях с их письменного согласия",
    "Подписать протокол обмена данными пострадавших между шестью органами",
    "Ввести реестр дел\nМеры: номера вместо фамилий",
    "Утвердить инструкцию о том, кто вправе читать дела пострадавших",
    "Zərərçəkmişlər haqqında məlumat mübadiləsinə dair protokol imzalamaq",
    "İş reyestrini istifadəyə vermək\nEhtiyat: adların əvəzinə kodlar",
    "Şəxs barədə məlumatın başqa quruma yalnız yazılı razılıqla verilməsi qaydasını təsdiq etmək",
  ])("a measure that orders how: %s", (text) => {
    expect(lacks("data-protection", measure("2.1", text))).toBe(false)
  })

  it.each([
    "Only officials trained in data protection have access to personal data.",
    "Details that point to a person are passed on only if she agrees in writing.",
    "No body tells another who a patient is unless the patient has signed a consent form.",
    "Both evaluations are published. They contain no personal data.",
    "Personal data are exchanged under the protocol; in the reports there are none.",
    "Персональные данные передаются только с согласия человека; в отчётах их нет.",
    "Записи о делах людей обезличиваются до передачи в Комитет статистики.",
    "Fərdi məlumatlar yalnız razılıqla verilir; hesabatlarda belə məlumat yoxdur.",
    "İşlər üzrə qeydlər Statistika Komitəsinə verilməzdən əvvəl anonimləşdirilir.",
  ])("a point: %s", (text) => {
    expect(lacks("data-protection", narrative("b", text))).toBe(false)
  })

  it.each([
    ["Information on persons | Controller", "Case files | Ministry of Labour"],
    ["Rule | Measures", "codes instead of names | 1.1"],
    ["Сведения о людях | Кто хранит", "Личные дела | Министерство труда"],
    ["Şəxslər haqqında məlumat | Kim saxlayır", "İşlər | Əmək Nazirliyi"],
  ])("a table: %s, %s", (...rows) => {
    expect(lacks("data-protection", ...table(rows))).toBe(false)
  })
})

describe("[C61] personal data are not dealt with", () => {
  it.each([
    "Train 200 officials of the ministries in data protection",
    "Inform employers about their duties under the Data Protection Act",
    "Include data protection in the curriculum of the Police Academy",
    "Sign a protocol on the exchange of labour market data with Ostmark",
    "Transfer patients to a clinic of another region only with their consent",
    "Обучить 200 сотрудников министерств основам защиты персональных данных",
    "Провести семинар для госслужащих по Закону «О персональных данных»",
    "Обмениваться сведениями о вакансиях между центрами занятости",
    "Перевозить пострадавших в приют другой области только с их согласия",
    "Nazirliklərin 200 əməkdaşına fərdi məlumatların qorunmasını öyrətmək",
    "Anonim məlumat vermək üçün qaynar xəttin nömrəsini dərc etmək",
  ])("by a measure on something else: %s", (text) => {
    expect(lacks("data-protection", measure("2.1", text))).toBe(true)
  })

  it.each([
    "The rules on personal data will be drawn up later.",
    "Officials are trained in the protection of personal data.",
    "Сотрудники обучаются защите персональных данных.",
    "Əməkdaşlara fərdi məlumatların qorunması öyrədilir.",
    "Partners outside government gave written consent in May.",
    "Measures are cited by code instead of name in the annex.",
    "Each person is told of her rights by leaflets with information; help is given with consent.",
    "Bodies exchange information on the market with the consent of the Council.",
    "Порядок работы с персональными данными будет разработан позднее.",
    "Ведомства обмениваются сведениями о рынке с согласия Совета.",
    "Пострадавшему предоставляется информация о правах, помощь оказывается с его согласия.",
    "Fərdi məlumatlarla iş qaydası sonra hazırlanacaq.",
    "Zərərçəkmişə hüquqları barədə məlumat verilir, yardım razılıqla göstərilir.",
  ])("by what comes near: %s", (text) => {
    expect(lacks("data-protection", narrative("b", text))).toBe(true)
  })
})

describe("[C61] recommendations received are answered by", () => {
  it.each([
    ["GRETA 2024 | Answering measure", "Paragraph 12: pay | 1.1"],
    ["Body and point | Measure", "CEDAW 2023, paragraph 29 | 1.1"],
    ["Committee on the Rights of the Child, 2023 | Measure", "29 | 1.1"],
    ["Point raised by a monitoring body | Our answer", "4 | 1.1"],
    ["ГРЕТА, второй доклад | Мероприятие", "58, данные | 1.1"],
    ["Орган и пункт | Мероприятие", "Комитет ООН против пыток, пункт 31 | 1.1"],
    ["GRETA-nın 2023-cü il tövsiyəsi | Tədbir", "12-ci bənd | 1.1"],
    ["Uşaq Hüquqları Komitəsi, 2023 | Tədbir", "29 | 1.1"],
  ])("a table: %s, %s", (...rows) => {
    expect(lacks("response-to-monitoring", ...table(rows))).toBe(false)
  })

  it.each([
    "Paragraph 58 of the second report of GRETA is carried out by measure 1.1.",
    "What the Council of Europe's experts urged in 2024 is dealt with in measure 1.1.",
    "Пункт 58 второго доклада ГРЕТА выполняется мероприятием 1.1.",
    "Paragraph 12 of the GRETA report asks for a recovery period.",
    "Пункт 12 доклада ГРЕТА рекомендует ввести срок на размышление.",
    "GRETA hesabatının 12-ci bəndi bərpa müddəti tövsiyə edir.",
    "Из вопросов, поднятых Комитетом сторон, план отвечает на одиннадцать.",
    "GRETA-nın ikinci hesabatının 58-ci bəndi 1.1 tədbiri ilə icra olunur.",
    "Tərəflər Komitəsinin qaldırdığı məsələlərin on birinə bu plan cavab verir.",
  ])("a point: %s", (text) => {
    expect(lacks("response-to-monitoring", narrative("b", text))).toBe(false)
  })

  it.each([
    "Introduce a recovery period (GRETA 2024, paragraph 19)",
    "Ввести срок на размышление (ГРЕТА 2024, пункт 19)",
    "Bərpa müddətini tətbiq etmək (GRETA 2024, 19-cu bənd)",
  ])("a measure: %s", (text) => {
    expect(lacks("response-to-monitoring", measure("2.1", text))).toBe(false)
  })
})

describe("[C61] recommendations received are not answered", () => {
  it.each([
    "No recommendations were received from international bodies.",
    "The recommendations of GRETA will be examined after the plan is adopted.",
    "GRETA visits the country in 2028.",
    "The Council of Europe pays for one post (item 3).",
    "Paragraph 12 of the GRETA report praises Norvia.",
    "GRETA praises Norvia in paragraph 12.",
    "Пункт 12 доклада ГРЕТА хвалит страну.",
    "GRETA hesabatının 12-ci bəndi ölkəni tərifləyir.",
    "The monitoring body (point 3 of chapter 7) meets each quarter.",
    "Measures follow Article 10, paragraph 1, of the Council of Europe Convention.",
    "The Council of Europe holds, at the request of the Ministry, a training on measures.",
    "Рекомендаций от международных органов не поступало.",
    "Рекомендации ГРЕТА будут рассмотрены после утверждения плана.",
    "По просьбе министерства Совет Европы проводит обучение по мероприятию 1.1.",
    "Мероприятия следуют пункту 1 статьи 10 Конвенции Совета Европы.",
    "Beynəlxalq qurumlardan tövsiyə alınmayıb.",
    "GRETA-nın tövsiyələrinə plan təsdiq edildikdən sonra baxılacaq.",
    "Avropa Şurası nazirliyin xahişi ilə 1.1 tədbiri üzrə təlim keçirir.",
  ])("by what comes near: %s", (text) => {
    expect(lacks("response-to-monitoring", narrative("b", text))).toBe(true)
  })

  it.each([
    ["Body | Sum", "Council of Europe | 100", "OSCE, 2028 | 20"],
    ["Сокращение | Значение", "ГРЕТА | Группа экспертов"],
    ["Исполнитель | Срок", "Комитет по труду, 2028 год | март"],
    ["Qısaltma | Mənası", "GRETA | Ekspertlər Qrupu"],
    ["İcraçı | Müddət", "Dövlət Statistika Komitəsi, 2028 | mart"],
  ])("by a table of something else: %s, %s", (...rows) => {
    expect(lacks("response-to-monitoring", ...table(rows))).toBe(true)
  })
})

describe("[C61] what the plan costs in all is told by", () => {
  it.each([
    ["Resources", "Part | 2027 | Whole period", "Goal 1 | 420 | 955", "All parts | 525 | 1,430"],
    ["Resources", "Goal | 2027 | Both years", "Goal 1 | 420 | 955", "Plan | 525 | 1,430"],
    ["Financial framework", "Source | 2027", "Budget | 420", "Sum | 430"],
    ["Ресурсы", "Часть | 2027 | Весь срок", "Цель 1 | 420 | 955", "Все части | 525 | 1 430"],
    ["Смета", "Источник | 2027", "Бюджет | 420", "Сумма | 430"],
    ["Resurslar", "Hissə | 2027", "Məqsəd 1 | 420", "Bütün hissələr | 525"],
    ["Resurslar", "Məqsəd | 2027", "Məqsəd 1 | 420", "Plan | 525"],
  ])("a row of sums in a chapter on money: %s, %s", (heading, ...rows) => {
    expect(lacks("budget-total", ...under(heading, ...rows))).toBe(false)
  })

  it.each([
    ["Goal | State budget | Grants", "1 | 955 | 10", "2 | 405 | 60", "All goals | 1,360 | 70"],
    ["Цель | Бюджет | Гранты", "1 | 955 | 10", "2 | 405 | 60", "Все цели | 1 360 | 70"],
    ["Məqsəd | Büdcə | Qrant", "1 | 955 | 10", "2 | 405 | 60", "Bütün məqsədlər | 1 360 | 70"],
    ["Goal | Budget | People trained", "1 | 955 | 10", "2 | 405 | 60", "All goals | 1,360 | 70"],
    // Whether it is right is another matter.
    ["Goal | State budget | Grants", "1 | 955 | 10", "2 | 405 | 60", "All goals | 1,990 | 70"],
  ])("a table that is of money by its heads: %s", (...rows) => {
    expect(lacks("budget-total", ...under("Annex 2", ...rows))).toBe(false)
  })

  it.each([
    ["Source | 2027 | 2028", "State budget | 420 | 535", "Grants | 105 | 60", "Total | 525 | 595"],
    ["Источник | 2027 | 2028", "Бюджет | 420 | 535", "Гранты | 105 | 60", "Итого | 525 | 595"],
    ["Mənbə | 2027 | 2028", "Büdcə | 420 | 535", "Qrantlar | 105 | 60", "Cəmi | 525 | 595"],
  ])("a table that is of money in the plan's own years: %s", (...rows) => {
    const plan = title("p", "Plan 2027–2029")
    expect(lacks("budget-total", plan, ...under("Annex 2", ...rows))).toBe(false)
  })

  it.each([
    "For all measures together 12,400 thousand florins are set aside.",
    "Выполнение плана обойдётся в 8 660 тыс. талеров.",
    "Planın icrası dörd ildə 8 660 min talerə başa gəlir.",
  ])("a point: %s", (text) => {
    expect(lacks("budget-total", narrative("b", text))).toBe(false)
  })
})

describe("[C61] what the plan costs in all is not told", () => {
  it.each([
    ["Resources", "Goal | 2027 | 2028", "Goal 1 | 420 | 535", "Goal 2 | 105 | 360"],
    ["Resources", "Measure | Sum", "Open a house | 420", "Teach guards | 105"],
    ["Ресурсы", "Мероприятие | Сумма", "Открыть дом | 420", "Обучить стражу | 105"],
    ["Ресурсы", "Источник | На что", "Бюджет | все части цели 1", "Доноры | цель 2"],
    ["Resurslar", "Tədbir | Məbləğ", "Ev açmaq | 420", "Kurs keçmək | 105"],
    ["Annex 3", "Region | Houses | Beds", "North | 2 | 20", "South | 3 | 30", "All | 5 | 50"],
    ["Приложение 3", "Область | Дома", "Север | 20", "Юг | 30", "Все области | 50"],
    [
      "1. Context",
      "Shelter | Grants 2024 | Grants 2025",
      "North | 42 | 53",
      "South | 10 | 36",
      "Total | 52 | 89",
    ],
    [
      "2. Where we stand",
      "Region | Compensation paid | Cases",
      "North | 4,200 | 12",
      "South | 1,050 | 7",
      "Total | 5,250 | 19",
    ],
    [
      "1. Контекст",
      "Приют | Гранты 2024 | Гранты 2025",
      "Север | 42 | 53",
      "Юг | 10 | 36",
      "Итого | 52 | 89",
    ],
    [
      "1. Kontekst",
      "Sığınacaq | Qrantlar 2024 | Qrantlar 2025",
      "Şimal | 42 | 53",
      "Cənub | 10 | 36",
      "Cəmi | 52 | 89",
    ],
  ])("by a table without a row of sums of money: %s, %s", (heading, ...rows) => {
    expect(lacks("budget-total", ...under(heading, ...rows))).toBe(true)
  })

  it.each([
    ["Source | 2024 | 2025", "State budget | 420 | 535", "Grants | 105 | 60", "Total | 525 | 595"],
    ["Источник | 2024 | 2025", "Бюджет | 420 | 535", "Гранты | 105 | 60", "Итого | 525 | 595"],
    ["Mənbə | 2024 | 2025", "Büdcə | 420 | 535", "Qrantlar | 105 | 60", "Cəmi | 525 | 595"],
  ])("by a table of money before the plan: %s", (...rows) => {
    const plan = title("p", "Plan 2027–2029")
    expect(lacks("budget-total", plan, ...under("Annex 2", ...rows))).toBe(true)
  })

  it.each([
    "The plan will be costed later by the Ministry of Finance.",
    "The plan takes account of 1,200 comments.",
    "All measures together reach 12,400 people.",
    "Общий объём средств будет определён до 30 июня 2027 года.",
    "Перед планом стоит задача охватить 1 200 человек.",
    "Planın dəyərini Maliyyə Nazirliyi sonra hesablayacaq.",
    "Cəmi 1 200 işçi lazımdır.",
  ])("by what comes near: %s", (text) => {
    expect(lacks("budget-total", narrative("b", text))).toBe(true)
  })
})

describe("[C61] publication of the plan", () => {
  it.each([
    "Reports on the plan are published each March.",
    "The plan will be published after it is adopted.",
    "Reports on the plan will be published no later than 1 March.",
    "Отчёты о плане будут опубликованы не позднее 1 марта.",
    "Plan təsdiq edildikdən sonra dərc ediləcək.",
  ])("is provided for: %s", (text) => {
    expect(lacks("transparency-publication", narrative("b", text))).toBe(false)
  })

  it.each([
    "Reports on the plan will be published later.",
    "The plan will be published in due course.",
    "Отчёты о плане будут опубликованы позднее.",
    "Plan barədə hesabatlar sonra dərc ediləcək.",
  ])("is put off: %s", (text) => {
    expect(lacks("transparency-publication", narrative("b", text))).toBe(true)
  })
})

describe("[C61] risks are named by", () => {
  it.each([
    ["What could hinder the plan | What we do then", "Donors leave | reserve"],
    ["Uncertainty | Fallback", "grants unsigned | reserve"],
    ["Что может нас задержать | Страховка", "Поздние гранты | резерв"],
    ["Неопределённость | Запасной вариант", "гранты | резерв"],
    ["Plana nə mane ola bilər | Onda nə edirik", "Donorlar gedir | ehtiyat"],
  ])("a table: %s, %s", (...rows) => {
    expect(lacks("risk-contingency", ...table(rows))).toBe(false)
  })

  it.each([
    "If a grant falls away, the Council decides within a month which measures wait.",
    "The main difficulty may be the turnover of trained staff.",
    "Главной трудностью может стать уход обученных людей.",
    "Если грант не поступит, Совет решает, какие мероприятия ждут.",
    "Əsas çətinlik hazırlıqlı işçilərin getməsi ola bilər.",
    "Qrant daxil olmasa, Şura hansı tədbirlərin gözləyəcəyini müəyyən edir.",
  ])("a point: %s", (text) => {
    expect(lacks("risk-contingency", narrative("b", text))).toBe(false)
  })

  it.each([
    "Draw up a fallback plan for the case that grants are not signed",
    "Вести реестр рисков плана и дважды в год вносить его на рассмотрение Совета",
    "Planın risklərinin reyestrini aparmaq",
  ])("a measure: %s", (text) => {
    expect(lacks("risk-contingency", measure("2.1", text))).toBe(false)
  })
})

it.each([
  "Risks to the plan will be analysed later.",
  "In 2025 the work met difficulties: staff changed and money came late.",
  "Persons with difficulties may receive funds for one month.",
  "Риски исполнения плана будут проанализированы позднее.",
  "Полиция может задержать вербовщика, у которого найдены средства.",
  "Пострадавшие с проблемами могут получить средства на один месяц.",
  "Planın icrasına mane ola biləcək risklər sonra təhlil ediləcək.",
  "Problemi olan şəxslər vəsait ala bilər.",
])("[C61] risks are not named by what comes near: %s", (text) => {
  expect(lacks("risk-contingency", narrative("b", text))).toBe(true)
})
