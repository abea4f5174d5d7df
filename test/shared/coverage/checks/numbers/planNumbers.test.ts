import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../../shared/coverage/engine.ts"
import type { Passage } from "../../../../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure, narrative, table, title } from "../../passageOf.ts"

const own =
  /^(?:wrong-(?:count|sum|total)|broken-reference|orphan-measure|empty-(?:goal|objective))$/

const findings = (...passages: Passage[]) =>
  new CoverageEngine(antiTrafficking)
    .update(passages, [])
    .findings.filter(({ check }) => own.test(check))
const found = (...passages: Passage[]) => findings(...passages).map(({ check }) => check)
const orphans = (...passages: Passage[]) =>
  findings(...passages)
    .filter(({ check }) => check === "orphan-measure")
    .flatMap(({ places }) => places.map(({ number }) => number))

const heading = (
  heads: "goal" | "objective" | "section",
  number: string | null,
  text: string,
  headings: string[] = [],
): Passage => ({ ...title(`${heads} ${text}`, text), heads, number, headings })

/** Four goals of two objectives each with two measures each, which is sixteen measures in all. */
const goals = [1, 2, 3, 4].flatMap((goal) => [
  heading("goal", `${goal}`, `Goal words ${goal}`, ["Goals"]),
  ...[1, 2].flatMap((objective) => {
    const under = ["Goals", `Goal words ${goal}`]
    const text = `Objective words ${goal} ${objective}`
    const headings = [...under, text]
    return [
      heading("objective", `${goal}.${objective}`, text, under),
      ...[1, 2].map((at) => {
        const number = `${goal}.${objective}.${at}`
        return measure(number, `Pay for a thing with the number ${number}`, { headings })
      }),
    ]
  }),
])

describe("[C21] a count of the plan's parts", () => {
  it.each([
    "The plan is built on four strategic goals and eight objectives, put into practice through thirty-seven measures.",
    "The plan is built of four goals, eight objectives and thirty-seven measures.",
    "All 15 measures have a lead body and a budget.",
    "The 18 measures of the plan are grouped under four goals.",
    "Number of measures: 17.",
    "План предусматривает 17 мер, сгруппированных по четырём целям.",
    "Всего мероприятий – 17.",
    "Все 15 мероприятий обеспечены финансированием.",
    "Plana 17 tədbir daxil edilmişdir.",
    "Tədbirlərin ümumi sayı 18-dir.",
    "Bütün 15 tədbir üzrə əsas icraçı müəyyən edilmişdir.",
  ])("is compared: %s", (text) => {
    expect(found(...goals, narrative("n", text))).toEqual(["wrong-count"])
  })

  it.each([
    "The plan contains 4 goals, 8 objectives and 16 measures.",
    // One plan calls goals what another calls objectives.
    "The plan has eight goals.",
    "All 5 measures of the package for children start in 2027.",
    "Of 48 measures in the plan, 29 were carried out and 7 not begun.",
    "Наряду с этим три меры защиты предусмотрены законом.",
    "Из 48 мероприятий плана 29 выполнены полностью, 7 не начаты.",
    "Həmin planda nəzərdə tutulmuş 52 tədbirdən 29-u tam icra olunmuşdur.",
    // Numbers of measures, and measures of one goal.
    "Fondun yaradılması planda 1.2.2-ci tədbirdə nəzərdə tutulub.",
    "3-cü məqsəd doqquz tədbirdən ibarətdir.",
  ])("is right, or is none: %s", (text) => {
    expect(found(...goals, narrative("n", text))).toEqual([])
  })

  it("names in Azerbaijani what it counts", () => {
    const text = "Plan on yeddi tədbirdən ibarətdir və dörd strateji məqsədi əhatə edir."
    const engine = new CoverageEngine(antiTrafficking, { lang: "az" })
    const said = goals.map((passage) => ({ ...passage, text: `${passage.text} üçün tədbir` }))
    const [one] = engine
      .update([...said, narrative("n", text)], [])
      .findings.filter(({ check }) => check === "wrong-count")
    expect(one?.message).toBe("Mətndə “on yeddi tədbirdən” yazılıb, planda isə 16 tədbir var.")
  })

  it("takes no title without a number for a goal where the others have one", () => {
    const more = heading("goal", null, "Rest of the work", ["Goals"])
    const text = "The plan has four goals and 16 measures."
    expect(found(...goals, more, narrative("n", text))).not.toContain("wrong-count")
  })

  it("leaves open what the paragraphs between the measures are", () => {
    const between = { ...narrative("p", "3.2.3. Let flats be found."), number: "3.2.3" }
    const text = narrative("n", "The plan contains 17 measures.")
    expect(found(...goals, text)).toEqual(["wrong-count"])
    expect(found(...goals, between, text)).toEqual([])
  })

  it("takes no paragraphs for measures because a single measure stands among them", () => {
    const chapter = ["5.1", "5.2", "5.3"].map((number) => ({
      ...narrative(number, `${number}. The office sends its data each year.`),
      number,
    }))
    const late = measure("5.4", "Buy a car for the office", { headings: ["Goals"] })
    const text = narrative(
      "n",
      "The plan is built on four strategic goals, eight specific objectives and nineteen measures.",
    )
    expect(found(...goals, ...chapter, late, text)).toContain("wrong-count")
  })
})

describe("[C21] a reference", () => {
  it.each([
    "The contact persons are appointed under measure 3.2.7.",
    "See item 9.4 for the order of payments.",
    "Контактные лица назначаются по мере 3.1.7.",
    "Учёт ведётся в соответствии с мерой 2.4.5.",
    "Порядок определён в пункте 9.4 настоящего Плана.",
    "Əlaqələndirici şəxslər 3.4.2-ci tədbir üzrə təyin edilir.",
    "Bu qayda Planın 9.4-cü bəndində göstərilib.",
  ])("to what is not there is broken: %s", (text) => {
    expect(found(...goals, narrative("n", text))).toEqual(["broken-reference"])
  })

  it.each([
    // A paragraph that begins with its own number is no reference, in brackets either.
    "[Measure 5.3. The courtroom. They do not meet the accused.]",
    "Second report of the experts, point 74 (inspectors)",
    "Concluding observations 2023, point 37",
    "As item 4.2 of the Government's Programme for Equality asks, fees fall away.",
    "Measure 3.5.9 of the Strategy against Organised Crime is not repeated here.",
    "ГРЕТА, доклад 2024 г., п. 171: возмещение",
    "Комитет по правам ребёнка, 2025 г., п. 44: опека",
    "Заключительные замечания (2023), пункты 31 и 32",
    "В соответствии с п. 3.2 Указа Президента сроки сокращены.",
    "Мероприятие 4.5.6 Программы занятости здесь не повторяется.",
    "п. 127",
    "QRETA, 2024-cü il hesabatı, 48-ci bənd",
    "Uşaq Hüquqları Komitəsi, 2023, 37-ci bənd",
    "Məşğulluq Strategiyasının 3.5.9-cu tədbiri burada təkrarlanmır.",
    "133-cü bənd",
    "Planda 1.1.2-ci tədbir 12 rayonu əhatə edir.",
  ])("to the document of somebody else is none: %s", (text) => {
    expect(found(...goals, narrative("n", text))).toEqual([])
  })

  it.each([
    ["Gap (d) is met by measures 1.1.1 to 1.1.7.", "measure 1.1.7"],
    ["Меры 1.1.2–2.1.1, а также меры 1.1.1 и 3.4.6 исполняются первыми.", "меру 3.4.6"],
    ["Reaksiya 1.1.2, 3.4.6 və 3.2.1-ci tədbirlərdə nəzərdə tutulub.", "3.4.6-cı tədbir"],
    // Numbers of three levels are measures', where those have such numbers.
    ["The interests of children come first (1.1.2, 3.4.6).", "3.4.6"],
  ])("in a row is one of its own, told as it is named: %s", (text, told) => {
    const broken = findings(...goals, narrative("n", text))
    expect(broken.flatMap(({ places }) => places.map(({ words }) => words))).toEqual([told])
    expect(found(narrative("n", "Adopted (12.10.27), in force (31.12.2027)."))).toEqual([])
  })

  it("may stand in a cell by itself, or in the fields of a measure", () => {
    const cell = { table: "t", row: 1, column: 1 }
    const answer = { ...narrative("n", "1.1.1, 3.4.6"), cell }
    expect(found(...goals, answer)).toEqual(["broken-reference"])
    // The first column numbers its own rows.
    expect(found(...goals, { ...answer, cell: { ...cell, column: 0 } })).toEqual([])
    const [, , first] = goals
    const fields = (time: string) =>
      goals.map((one) =>
        one === first && one.fields ? { ...one, fields: { ...one.fields, time } } : one,
      )
    expect(found(...fields("2028, after measure 3.4.6"))).toEqual(["broken-reference"])
    expect(found(...fields("2028, after measure 3.2.1"))).toEqual([])
  })

  it("to an item is one to theirs in a chapter that answers others", () => {
    const point = narrative("n", "Приют для мужчин: пункт 118")
    expect(found(...goals, point)).toEqual(["broken-reference"])
    const answer = { ...point, headings: ["Ответ на международные рекомендации"] }
    expect(found(...goals, answer)).toEqual([])
  })
})

describe("[C21] a number with its parts", () => {
  it.each([
    "The shelters took in 64 persons: 27 women, 20 men and 13 children.",
    "The shelters took in 64 persons (27 women, 20 men and 13 children).",
    "The police registered 118 cases: 70 men; 40 women; 12 children.",
    "The courts heard 96 cases in 2025: 58 ended in conviction, 21 in acquittal and 13 were closed.",
    "The years give 9,940 in all, a total of 9,940: 2027 – 1,500, 2028 – 2,300, 2029 – 2,250, 2030 – 2,040, 2031 – 1,350.",
    "Выявлено 64 пострадавших: 27 женщин, 21 мужчина и 13 детей, из них 8 девочек и 5 мальчиков.",
    "Опрошено 1 200 человек: 700 женщин и 450 мужчин.",
    "Получено 186 предложений: учтено 104, отклонено – 51, учтено частично – 21.",
    "2025-ci ildə 64 nəfər aşkar edilib: 27-si qadın, 20-si kişi və 13-ü uşaq.",
    "Sığınacaqda 64 nəfər (27 qadın, 20 kişi və 13 uşaq) qalıb.",
    // Told as prose: those parts are all people there are.
    "Of 64 persons recognised in 2025, 29 were women, 21 men and 17 children (9 girls, 8 boys).",
    "Of the 64 victims 40 were citizens and 26 foreigners.",
    "The courts recognised 112 persons, 80 adults and 30 children.",
    "Of the 17 children 9 were girls and 9 boys.",
    "Из 64 человек, признанных в 2025 году, 29 — женщины, 21 — мужчины и 17 — дети.",
    "Из 64 пострадавших 40 были гражданами страны, 26 — иностранцами.",
    "2025-ci ildə tanınmış 64 nəfərdən 29-u qadın, 21-i kişi, 17-si uşaq olmuşdur (9 qız, 8 oğlan).",
    "2025-ci ildə 64 qurbanın 40-ı ölkə vətəndaşı, 26-sı əcnəbidir.",
  ])("is not what they add up to: %s", (text) => {
    expect(found(narrative("n", text))).toEqual(["wrong-sum"])
  })

  it.each([
    "In 2025 the authorities recorded 112 persons (2022: 58; 2023: 71): 61 men, 38 women, 7 girls and 6 boys. Sixty-four were exploited for their labour, 33 otherwise.",
    // Further parts break down one part, or all of them once more.
    "The shelters took in 64 persons: 27 women, 24 men and 13 children, of whom 8 are girls and 5 boys.",
    "The police registered 118 cases: 70 men and 48 women, 31 of them foreigners.",
    "The police registered 118 cases: 70 men and 48 women; 99 adults and 19 minors.",
    // A part that is no figure is one all the same.
    "They came upon 96 persons: 58 men on peat works, 33 women in lodging houses, and five boys.",
    "Установлено 53 пострадавших: 27 женщин, 21 мужчина и пятеро несовершеннолетних.",
    "Rooms for 24 persons (2 floors, 12 beds) were rented.",
    "Of 64 persons recognised in 2025, 29 were women, 21 men and 14 children.",
    "Of 64 victims, 29 women and 31 men received help.",
    "Of 64 victims 29 were women, 21 men and 12 girls.",
    "Of 64 victims 29 were women, 21 men and the rest children.",
    "Of 64 victims 29 were women, 21 men and ten children.",
    "Of 64 victims 29 were women, 21 men, and 12 had not come of age.",
    "Of 64 victims 29 were women and 30 men. The children are told of below.",
    "Of the 64 victims 40 were women and 24 men, of whom 17 children.",
    "Из 64 человек 29 женщин и 31 мужчина получили помощь.",
    "Zərər çəkmiş 127 şəxsdən 68-i qadın, 46-sı kişi, 13-ü isə yetkinlik yaşına çatmayandır.",
    "64 nəfərdən 29-u qadın, 35-i kişi, onlardan 17-si uşaq olmuşdur.",
    "Выявлены 64 пострадавших (в 2021 году – 38): 27 женщин, 24 мужчины и 13 детей, из них 8 девочек и 5 мальчиков.",
    "По годам расходы таковы: 2027 – 1 500, 2028 – 2 300, 2029 – 2 250 тыс. марок.",
    "2025-ci ildə 64 nəfər aşkar edilib: 27 qadın, 24 kişi və 13 uşaq, onlardan 8-i qız, 5-i oğlandır.",
  ])("is what they add up to, or they are others: %s", (text) => {
    expect(found(narrative("n", text))).toEqual([])
  })
})

describe("[C21] what the plan costs", () => {
  // Each of the sixteen measures costs 100; both sums are told as the text writes them.
  it.each([
    ["Total financing required: {} thousand marks.", "2,100", "1,600"],
    ["Implementing the plan takes {} million marks.", "2.1", "1.6"],
    ["Общий объём финансирования Плана – {} тыс. марок.", "2 100", "1 600"],
    ["На реализацию Плана требуется {} млн марок.", "2,1", "1,6"],
    ["Всего на выполнение Плана предусмотрено {} тыс. марок.", "2 100", "1 600"],
    ["Planın ümumi dəyəri {} min manatdır.", "2 100", "1 600"],
    ["Planın icrası üçün cəmi {} min manat tələb olunur.", "2 100", "1 600"],
    ["The plan as a whole therefore costs {} thousand florins.", "2,100", "1,600"],
    ["The whole plan thus comes to {} thousand florins.", "2,100", "1,600"],
    ["План в целом стоит {} тыс. флоринов.", "2 100", "1 600"],
    ["Beləliklə, bütün Plan {} min manata başa gəlir.", "2 100", "1 600"],
    // The costs of parts are given before it, and are not the total.
    [
      "The costs amount to 900 thousand marks for goal 1 and 700 thousand for goal 2. The plan as a whole therefore costs {} thousand marks.",
      "2,100",
      "1,600",
    ],
    [
      "Расходы составляют 900 тыс. марок по цели 1 и 700 тыс. по цели 2. Программа целиком обойдётся в {} тыс. марок.",
      "2 100",
      "1 600",
    ],
    [
      "Xərclər 1-ci məqsəd üzrə 900 min manat təşkil edir. Plana bütövlükdə {} min manat lazımdır.",
      "2 100",
      "1 600",
    ],
  ])("is what its measures add up to: %s", (text, said, real) => {
    const [one, ...others] = findings(...goals, narrative("n", text.replace("{}", said)))
    expect([one?.check, ...others]).toEqual(["wrong-total"])
    expect(one?.message).toContain(` ${said} `)
    expect(one?.message).toContain(` ${real} `)
    expect(found(...goals, narrative("n", text.replace("{}", real)))).toEqual([])
  })

  it.each([
    "The total budget of the Ministry is 2,100 thousand marks.",
    "Общий бюджет министерства составляет 2 100 тыс. марок.",
    "Nazirliyin ümumi büdcəsi 2 100 min manat təşkil edir.",
    // The money of one year or one payer is not all.
    "На реализацию Плана в 2027 году требуется 0,9 млн марок.",
    "The previous plan cost 2,100 thousand marks in all.",
    "The damage is estimated at 2,100 thousand florins a year.",
    "The costs amount to 2,100 thousand marks for goal 1 and its objectives.",
  ])("is not what somebody else has: %s", (text) => {
    expect(found(...goals, narrative("n", text))).toEqual([])
  })

  it("is told once where the shares are right and the total is wrong", () => {
    const text =
      "Planın ümumi dəyəri 2 100 min manat təşkil edir; bunun 1 300 min manatı dövlət büdcəsindən, 300 min manatı donor vəsaitindən qarşılanır."
    const [one, ...others] = findings(...goals, narrative("n", text))
    expect(one?.check).toBe("wrong-total")
    expect(others.filter(({ check }) => check === "wrong-sum")).toEqual([])
  })
})

describe("[C21] the totals of a table", () => {
  const said = (...passages: Passage[]) =>
    findings(...passages).map(({ message, places }) => [places[0]?.quote, message])

  const english = [
    " | 2027 | 2028 | 2029 | 2030 | Total",
    "Goal 1 | 700 | 760 | 720 | 698 | 2,878",
    "Goal 2 | 420 | 480 | 470 | 470 | 1,840",
    "Goal 3 | 1,300 | 1,500 | 1,600 | 1,635 | 6,035",
    "Other | 0 | – |  | 25 | 25",
    "Total | 2,420 | 2,740 | 2,790 | 2,828 | 10,778",
  ]
  const russian = [
    "Раздел | РБ | Д | Всего",
    "1 | 2 | 3 | 4",
    "Цель 1 | 2 095 | 0 | 2 095",
    "Цель 2 | 1 800 | 200 | 2 000",
    "Итого | 3 895 | 200 | 4 095",
  ]
  const azerbaijani = [
    "№ | İstiqamət | Məbləğ (milyon manat)",
    "1 | Əlaqələndirmə | 12,5",
    "2 | Qabaqlayıcı tədbirlər | 21,0",
    "3 | Yardım | 60,0",
    " | Yekun | 93,5",
  ]
  const changed = (rows: readonly string[], from: string, to: string) =>
    table(rows.map((row) => row.replace(from, to)))

  it("are what rows and columns add up to", () => {
    for (const rows of [english, russian, azerbaijani]) expect(said(...table(rows))).toEqual([])
  })

  it.each([
    // Where rows and columns meet, at the end of a column, at the end of a row, and among the parts.
    [english, "10,778", "11,778", "11,778", "10,778"],
    [english, "2,740", "2,470", "2,470", "2,740"],
    [english, "1,840", "1,480", "1,480", "1,840"],
    [russian, "4 095", "4 905", "4 905", "4 095"],
    [azerbaijani, "93,5", "95,3", "95,3", "93,5"],
  ])(
    "are told once where they are wrong, written as the table writes",
    (rows, from, to, quote, sum) => {
      const [one, ...others] = said(...changed(rows, from, to))
      expect(others).toEqual([])
      expect(one?.[0]).toBe(quote)
      expect(one?.[1]).toContain(sum)
    },
  )

  it("are told of a part that was changed at one of the totals", () => {
    expect(said(...changed(english, "1,500", "1,800"))).toHaveLength(1)
  })

  it("are placed by the number of the chapter or the table that they stand in", () => {
    const place = (...headings: string[]) => {
      const cells = changed(russian, "4 095", "4 905").map((cell) => ({ ...cell, headings }))
      return findings(...cells)[0]?.number
    }
    expect(place("Money", "Annex B. Budget by objective")).toBe("Annex B")
    expect(place("7. Financing")).toBe("7")
    expect(place("V", "Таблица 3. Финансирование по годам")).toBe("Таблица 3")
    expect(place("2-ci cədvəl. Maliyyələşdirmə")).toBe("2-ci cədvəl")
    expect(place("Financing 2027–2030")).toBeNull()
    expect(place("2027–2030: the money")).toBeNull()
  })

  it("are placed by the number of the chapter where its title has one", () => {
    const cells = changed(russian, "4 095", "4 905").map((cell) => ({
      ...cell,
      headings: ["Plan", "Money"],
    }))
    const chapter = (text: string, number: string | null): Passage => ({
      ...title(`${text} ${number}`, text),
      number,
    })
    const number = (...titles: Passage[]) => findings(...titles, ...cells)[0]?.number
    expect(number(chapter("Help", "6"), chapter("Money", "7"))).toBe("7")
    expect(number(chapter("Money", null))).toBeNull()
    expect(number(chapter("Money", "2.1"), chapter("Money", "7"))).toBeNull()
  })

  it("are told once where the text repeats one that is wrong", () => {
    const paid = [1, 2].map((number) => {
      const made = measure(`1.${number}`, ["Open a shelter", "Pay lawyers"][number - 1] ?? "")
      return { ...made, fields: made.fields && { ...made.fields, budget: "2 047.5 SB" } }
    })
    const cells = changed(russian, "4 095", "4 905")
    const text = (said: string) =>
      narrative("n", `The total cost of the plan is ${said} thousand crowns.`)
    const money = (said: string) =>
      findings(...paid, text(said), ...cells)
        .filter(({ check }) => /^wrong-(?:sum|total)$/.test(check))
        .map(({ check, places }) => [check, places.length])
    expect(money("4 905")).toEqual([["wrong-sum", 2]])
    expect(money("5 905")).toEqual([
      ["wrong-total", 1],
      ["wrong-sum", 1],
    ])
  })

  it("are told with the stop of what is cut short", () => {
    const cells = changed(russian, "4 095", "4 905")
    const text = "Общая стоимость плана составляет 4 905 тыс. крон из бюджета государства."
    const paid = measure("1.1", "Открыть приют для пострадавших")
    const priced = { ...paid, fields: paid.fields && { ...paid.fields, budget: "4 095 ГБ" } }
    const [one] = findings(priced, narrative("n", text), ...cells).filter(
      ({ check }) => check === "wrong-sum",
    )
    expect(one?.message).toContain("4 905 тыс. крон, а числа в сумме дают 4 095 тыс. крон.")
  })

  it("are told in one sentence of each language", () => {
    const engine = (lang: string) => new CoverageEngine(antiTrafficking, { lang })
    const message = (lang: string, text: string) =>
      engine(lang)
        .update([narrative("n", text), ...changed(russian, "4 095", "4 905")], [])
        .findings.find(({ check }) => check === "wrong-sum")?.message
    expect(message("en", "The government pays for all of it, and this is how.")).toBe(
      "The table gives the total 4 905 in the row “Итого”, and the figures add up to 4 095.",
    )
    expect(message("ru", "Правительство оплачивает всё, и вот каким образом это делается.")).toBe(
      "В таблице в строке «Итого» указан итог 4 905, а числа в сумме дают 4 095.",
    )
    expect(message("az", "Hökumət bütün xərcləri ödəyir, bu isə belə həyata keçirilir.")).toBe(
      "Cədvəlin “Итого” sətrində 4 905 göstərilib, cədvəldəki rəqəmlərin cəmi isə 4 095 edir.",
    )
  })

  it.each([
    [
      "a goal with its objectives below",
      "Line | Cost",
      "1 Goal | 300",
      "1.1 Part | 100",
      "1.2 Part | 200",
      "2 Goal | 400",
      "2.1 Part | 150",
      "2.2 Part | 250",
      "Total | 700",
    ],
    [
      "parts of the total below it",
      "Line | Cost",
      "Goal one | 300",
      "Goal two | 400",
      "Total | 700",
      "of which donors | 200",
    ],
    [
      "the total first",
      "Источник | 2027 г. | 2028 г.",
      "Всего | 300 | 500",
      "в том числе: | | ",
      "бюджет | 200 | 300",
      "доноры | 100 | 200",
    ],
    [
      "sums on the way",
      "Item | Amount",
      "Staff | 100",
      "Rent | 50",
      "Subtotal | 150",
      "Cars | 200",
      "Computers | 30",
      "Subtotal | 230",
      "Grand total | 380",
    ],
    [
      "shares and means",
      "Source | Amount | Share, %",
      "State | 60 | 75",
      "Donors | 20 | 25",
      "Total | 80 | 90",
    ],
    [
      "a figure that is not known",
      "Область | Дела | Лица",
      "Северная | 12 | 20",
      "Южная | 11 | уточняется",
      "Всего | 23 | 44",
    ],
    [
      "figures that are counted, not added",
      "Показатель | 2024 | 2025",
      "Всего выявлено лиц | 52 | 64",
      "в том числе женщин | 22 | 27",
      "в том числе детей | 9 | 13",
    ],
    [
      "two breakdowns of one total",
      "İl | Kişi | Qadın | Cəmi | Əmək | Digər",
      "2023 | 15 | 28 | 43 | 19 | 24",
      "2024 | 21 | 31 | 52 | 26 | 26",
      "2025 | 27 | 37 | 64 | 33 | 31",
    ],
    [
      "a product",
      "Risk | Likelihood | Impact | Total score",
      "Cuts | 3 | 4 | 12",
      "Leave | 2 | 3 | 6",
      "Flood | 1 | 5 | 5",
    ],
    [
      "decimals that are rounded",
      "Year | Sum, million",
      "2027 | 1.3",
      "2028 | 1.4",
      "2029 | 1.4",
      "Total | 4.2",
    ],
    [
      "thousands that look like decimals",
      "Ведомство | Средства",
      "МВД | 1,200",
      "Минтруд | 2,350",
      "Итого | 3,550",
    ],
  ])("are right with %s", (_, ...rows) => {
    expect(said(...table(rows))).toEqual([])
  })

  it("are those that the text gives for the plan", () => {
    const text = (sum: string) =>
      narrative("n", `The total cost of the plan is ${sum} thousand marks.`)
    expect(said(text("10,778"), ...table(english))).toEqual([])
    expect(said(text("10,578"), ...table(english)).map(([, message]) => message)).toEqual([
      "The text puts the cost of the plan at 10,578 thousand marks, and its table gives 10,778 thousand marks.",
    ])
    // A round number, and money of another order, are no other total.
    expect(said(text("10,800"), ...table(english))).toEqual([])
    expect(said(text("4,200"), ...table(english))).toEqual([])
  })

  it("hang on no other table", () => {
    const second = table(["A | B", "x | 1", "y | 2", "Total | 3"], "u")
    expect(said(...table(russian), ...second)).toEqual([])
  })
})

describe("[C21] a measure that belongs nowhere", () => {
  const at = (number: string, ...headings: string[]) =>
    measure(number, `Put up the signs that are meant by ${number}`, { headings })

  it.each([
    "Additional measure",
    "Other matters",
    "Measures outside the goals",
    "Прочие мероприятия",
    "Мероприятие, внесённое на последнем этапе согласования",
    "Digər məsələlər",
    "Əlavə tədbirlər",
  ])("stands under what is left over: %s", (text) => {
    expect(orphans(...goals, heading("section", null, text), at("17", "Goals", text))).toEqual([
      "17",
    ])
  })

  it("stands under its objective where its number says so, whatever the heading between", () => {
    const headings = [
      "Goals",
      "Goal words 2",
      "Objective words 2 1",
      "Additional measures for children",
    ]
    const more = measure("2.1.3", "Pay for a thing of another kind", { headings })
    const over = heading("section", null, "Additional measures for children", headings.slice(0, 3))
    expect(orphans(...goals, over, more)).toEqual([])
  })

  it("has the number of a goal or an objective that there is not", () => {
    const last = ["Goals", "Goal words 4", "Objective words 4 2"]
    expect(orphans(...goals, at("5.1.1", ...last))).toEqual(["5.1.1"])
    expect(orphans(...goals, at("4.3.1", ...last))).toEqual(["4.3.1"])
    expect(orphans(...goals, at("4.2.3", ...last))).toEqual([])
  })

  it("is none in a chapter on how the plan is carried out, or in one beside the goals", () => {
    expect(orphans(...goals, at("5.1.1", "Monitoring and evaluation"))).toEqual([])
    expect(orphans(...goals, at("17", "Part Five"))).toEqual([])
  })

  it("is none where the plan is not built upon goals, or numbers on", () => {
    const plain = [1, 2, 3, 4, 5, 6].map((one) => at(`${one}`, "Chapter"))
    expect(orphans(...plain)).toEqual([])
    const goal = heading("goal", "1", "A goal of its own")
    expect(orphans(goal, at("0", "A goal of its own"), ...plain)).toEqual([])
    const running = goals.map((one, index) =>
      one.kind === "measure" ? { ...one, number: `${index}` } : one,
    )
    expect(orphans(...running)).toEqual([])
  })
})
