import { describe, expect, it } from "vitest"
import {
  type MoneyLegend,
  readBudgetWords,
} from "../../../../shared/document/fields/budgetWords.ts"
import {
  indicatorLine,
  readIndicatorWords,
} from "../../../../shared/document/fields/indicatorWords.ts"
import { brackets, insideBrackets } from "../../../../shared/text/brackets.ts"

describe("budget words", () => {
  const thousands: MoneyLegend = {
    unit: 1000,
    currency: "VLC",
    codes: new Map([
      ["sb", "state"],
      ["d", "donor"],
      ["own", "own"],
    ]),
  }
  it.each([
    ["1,150 SB", "state", 1_150_000],
    ["1,400 SB, D", "mixed", 1_400_000],
    ["240 D", "donor", 240_000],
    ["OWN", "own", null],
  ])("[X2] take unit, currency and codes from the document's legend: %s", (words, kind, amount) => {
    expect(readBudgetWords(words, thousands)).toEqual({
      kind,
      amount,
      currency: amount ? "VLC" : null,
    })
  })

  it.each([
    ["50,000 EUR, donors", "donor", 50_000, "EUR"],
    ["1.2 million EUR", "unknown", 1_200_000, "EUR"],
    ["300,0 тыс. сом", "unknown", 300_000, "KGS"],
    ["150 000 AZN dövlət büdcəsi", "state", 150_000, "AZN"],
    ["2026: 100; 2027: 150 тыс. тенге", "unknown", 250_000, "KZT"],
    ["250; 2026: 100; 2027: 150 тыс. тенге", "unknown", 250_000, "KZT"],
    ["500 (including 200 from donors) thousand EUR", "donor", 500_000, "EUR"],
    ["52, including 40 from donors, thousand AZN", "donor", 52_000, "AZN"],
    ["15 тыс. сом, бюджет республики", "state", 15_000, "KGS"],
    ["620 thousand EUR (420 state budget, 200 donors)", "mixed", 620_000, "EUR"],
    ["620 thousand EUR (420 state budget) and 200 thousand EUR, donors", "mixed", 1_240_000, "EUR"],
    [
      "52 млн сом, из них 40 млн – доноры, 12 млн – республиканский бюджет",
      "mixed",
      52_000_000,
      "KGS",
    ],
    ["300 min AZN, o cümlədən 100 min AZN donor vəsaiti", "donor", 300_000, "AZN"],
    [
      "50 thousand EUR in 2027, including 10 thousand from donors; 20 thousand EUR in 2028",
      "donor",
      70_000,
      "EUR",
    ],
    ["50–60 thousand EUR", "unknown", null, null],
    ["В пределах средств республиканского бюджета", "own", null, null],
    ["Dövlət büdcəsi və qanunvericiliklə qadağan edilməyən digər mənbələr", "mixed", null, null],
    ["не требует финансирования", "none", null, null],
    // The line of a budget is no money.
    ["720, state budget, line 01.14", "state", 720, null],
    ["500 тыс. тенге, статья 2110 бюджета республики", "state", 500_000, "KZT"],
    ["120 min manat, 01.14-cü maddə, dövlət büdcəsi", "state", 120_000, "AZN"],
    ["State programme: 45,000 EUR", "unknown", 45_000, "EUR"],
    ["270, state budget, programme 14", "state", 270, null],
    ["270, республиканский бюджет, программа 14", "state", 270, null],
    ["270, dövlət büdcəsi, 14-cü proqram", "state", 270, null],
    ["Training programme 500, donors 100", "donor", 600, null],
    // A year from or until when somebody pays is none either.
    ["300 thousand crowns, grants; from 2030 state budget", "mixed", 300_000, null],
    ["50 thousand EUR, state budget until 2029", "state", 50_000, "EUR"],
    ["150 тыс. тенге, доноры, до 2029", "donor", 150_000, "KZT"],
    ["120 min manat, donorlar; 2030-cu ildən dövlət büdcəsi", "mixed", 120_000, "AZN"],
    ["500 thousand EUR, donors, 2030", "donor", 500_000, "EUR"],
    ["from 2000 EUR, state budget", "state", 2000, "EUR"],
    ["2030 тыс. сом", "unknown", 2_030_000, "KGS"],
    ["2050, state budget", "state", 2050, null],
    ["0", "none", null, null],
  ])("[X2] are read by themselves: %s", (words, kind, amount, currency) => {
    expect(readBudgetWords(words)).toEqual({ kind, amount, currency })
  })
})

describe("indicator words", () => {
  it.each([
    [
      "Posts filled (1 → 4); meetings (no → yes)",
      [
        ["Posts filled", "1", "4"],
        ["meetings", "no", "yes"],
      ],
    ],
    [
      "Places (18 → 60), of which for men (0 → 20)",
      [
        ["Places", "18", "60"],
        ["of which for men", "0", "20"],
      ],
    ],
    ["Aware persons (survey: 24 % → 55 %)", [["Aware persons (survey)", "24 %", "55 %"]]],
    ["Cases opened; baseline: 12; target: 50", [["Cases opened", "12", "50"]]],
    ["Share rises from 35 % to 90 %", [["Share rises", "35 %", "90 %"]]],
    // Values by their years: the first is where it starts.
    [
      "Callers (2025: 18 %; 2028: 30 %; 2030: 50 %)",
      [["Callers", "2025: 18 %", "2028: 30 %; 2030: 50 %"]],
    ],
    [
      "Callers (survey: 18 % in 2025, 30 % in 2028, 50 % in 2030)",
      [["Callers (survey)", "18 % in 2025", "30 % in 2028, 50 % in 2030"]],
    ],
    ["Callers (2025: 18 % → 2030: 50 %)", [["Callers", "2025: 18 %", "2030: 50 %"]]],
    [
      "Доля (2025 г. – 18 %; 2028 г. – 30 %, 2030 г. – 50 %)",
      [["Доля", "2025 г. – 18 %", "2028 г. – 30 %, 2030 г. – 50 %"]],
    ],
    ["Доля: 2025 год – 18 %, 2030 год – 50 %", [["Доля", "2025 год – 18 %", "2030 год – 50 %"]]],
    [
      "Payı (2025-ci ildə 18 %, 2028-ci ildə 30 %, 2030-cu ildə 50 %)",
      [["Payı", "2025-ci ildə 18 %", "2028-ci ildə 30 %, 2030-cu ildə 50 %"]],
    ],
    // A number may look like a year, yes and no are values, and not every time is a year.
    [
      "Охваченные лица: 2025 г. – 300, 2029 г. – 2000",
      [["Охваченные лица", "2025 г. – 300", "2029 г. – 2000"]],
    ],
    [
      "üzvlərin payı (2025: 12 %; hər il ən azı 40 %)",
      [["üzvlərin payı", "2025: 12 %", "hər il ən azı 40 %"]],
    ],
    ["Calls answered (2025: 40; each year 60)", [["Calls answered", "2025: 40", "each year 60"]]],
    [
      "Положение в силе: 2025 г. – нет, 2027 г. – да",
      [["Положение в силе", "2025 г. – нет", "2027 г. – да"]],
    ],
    [
      "Места для детей: 2025 г. – 0, по завершении – 10",
      [["Места для детей", "2025 г. – 0", "по завершении – 10"]],
    ],
    ["Act in force: no in 2025, yes in 2028", [["Act in force", "no in 2025", "yes in 2028"]]],
    ["Places: 2025 – 0; on completion – 10", [["Places", "2025 – 0", "on completion – 10"]]],
    [
      "Callers: at present 1 200, by 2030 2 025",
      [["Callers", "at present 1 200", "by 2030 2 025"]],
    ],
    [
      "Qanun: 2025-ci ildə – xeyr, 2028-ci ildə – bəli",
      [["Qanun", "2025-ci ildə – xeyr", "2028-ci ildə – bəli"]],
    ],
    [
      "Yerlər: hazırda – 12, proqramın sonunda – 30",
      [["Yerlər", "hazırda – 12", "proqramın sonunda – 30"]],
    ],
    // Values by their labels, with a sign between or without.
    ["Tables held – baseline 0, target 12", [["Tables held", "0", "12"]]],
    [
      "Act in force – baseline no, target yes; places – baseline 2, target 9",
      [
        ["Act in force", "no", "yes"],
        ["places", "2", "9"],
      ],
    ],
    ["Число – исходное значение 14, целевое значение 130", [["Число", "14", "130"]]],
    ["Görüşlər – ilkin göstərici 0, hədəf 12", [["Görüşlər", "0", "12"]]],
    [
      "Baseline study done, target group chosen",
      [["Baseline study done, target group chosen", "", ""]],
    ],
    [
      "Закон принят в 2027 г., приказ издан в 2028 г.",
      [["Закон принят в 2027 г., приказ издан в 2028 г.", "", ""]],
    ],
    ["Posts filled: from 2 (2025) to 6 (2030)", [["Posts filled", "2 (2025)", "6 (2030)"]]],
    ["Ставки с 2 в 2025 г. до 6 в 2030 г.", [["Ставки", "2 в 2025 г.", "6 в 2030 г."]]],
    ["Yerlər 2025-ci ildə 12-dən 24-dək", [["Yerlər", "2025-ci ildə 12", "24"]]],
    // Dates are no values.
    [
      "Law adopted by 31 December 2027, order of 12 March 2028",
      [["Law adopted by 31 December 2027, order of 12 March 2028", "", ""]],
    ],
    [
      "Schools: 4 % in 2025, 90 % in school year 2028/29",
      [["Schools", "4 % in 2025", "90 % in school year 2028/29"]],
    ],
    [
      "Surveys: 0 in 2025, 1 by the end of the plan",
      [["Surveys", "0 in 2025", "1 by the end of the plan"]],
    ],
    ["Centres: 0 in 2025, 1 on completion", [["Centres", "0 in 2025", "1 on completion"]]],
    [
      "Shelters: 1 of 3 in 2025, 4 of 4 in 2030",
      [["Shelters", "1 of 3 in 2025", "4 of 4 in 2030"]],
    ],
    [
      "Приюты: 1 из 3 в 2025 г., 4 из 4 в 2030 г.",
      [["Приюты", "1 из 3 в 2025 г.", "4 из 4 в 2030 г."]],
    ],
    ["Обзор: 0 в 2025 г., 1 к концу плана", [["Обзор", "0 в 2025 г.", "1 к концу плана"]]],
    ["Plan 2026–2030 adopted, 5 copies", [["Plan 2026–2030 adopted, 5 copies", "", ""]]],
    [
      "Reports (monthly; quarterly) published",
      [["Reports (monthly; quarterly) published", "", ""]],
    ],
  ])("[X2] part into words, baseline and target: %s", (words, expected) => {
    const read = readIndicatorWords(words)
    expect(read.map((each) => [each.words, each.baseline, each.target])).toEqual(expected)
  })

  it.each([
    ["Bodies that report (1 → 7); source: register log", [["Bodies that report", "register log"]]],
    ["Persons trained (0 → 400); attendance lists", [["Persons trained", "attendance lists"]]],
    ["In work (10 % → 50 %); follow-up survey.", [["In work", "follow-up survey"]]],
    ["Bodies (0 → 12); signed copies in the Office", [["Bodies", "signed copies in the Office"]]],
    [
      "Judges (0 → 150); certificates issued by the School",
      [["Judges", "certificates issued by the School"]],
    ],
    [
      "Cases with an inquiry: 80 % in 2030; police case system",
      [["Cases with an inquiry: 80 % in 2030", "police case system"]],
    ],
    ["Мест (0 → 9); лицензия учреждения", [["Мест", "лицензия учреждения"]]],
    ["Yer (0 → 9); fəaliyyət lisenziyası", [["Yer", "fəaliyyət lisenziyası"]]],
    [
      "Posts filled (1 → 4). Source: staff list of the Office",
      [["Posts filled", "staff list of the Office"]],
    ],
    ["Places (1 → 4) Means of verification: reports", [["Places", "reports"]]],
    ["Cases; baseline: 12; target: 50; source: court statistics", [["Cases", "court statistics"]]],
    // One source behind several indicators is of them all, one between them of those before it.
    [
      "Posts (1 → 4); places (0 → 9); source: reports",
      [
        ["Posts", "reports"],
        ["places", "reports"],
      ],
    ],
    [
      "Posts (1 → 4); staff list; places (0 → 9); register of places",
      [
        ["Posts", "staff list"],
        ["places", "register of places"],
      ],
    ],
    ["Число органов (2 → 8). Источник: журнал учёта", [["Число органов", "журнал учёта"]]],
    ["Обучено (0 → 40); списки участников", [["Обучено", "списки участников"]]],
    ["Дел (3 → 9); годовой отчёт прокуратуры", [["Дел", "годовой отчёт прокуратуры"]]],
    [
      "Qurumların sayı (1 → 6). Mənbə: qeydiyyat jurnalı",
      [["Qurumların sayı", "qeydiyyat jurnalı"]],
    ],
    [
      "Təlim keçənlər (0 → 9); iştirakçıların siyahısı",
      [["Təlim keçənlər", "iştirakçıların siyahısı"]],
    ],
    // Behind a label a second source goes on in lower case; what is counted does not.
    ["Calls (0 → 5), source: call log; staff on duty", [["Calls", "call log; staff on duty"]]],
    [
      "Calls (0 → 5), source: call log; number of complaints",
      [
        ["Calls", "call log"],
        ["number of complaints", ""],
      ],
    ],
    [
      "Звонки (0 → 5); источник: журнал; количество жалоб",
      [
        ["Звонки", "журнал"],
        ["количество жалоб", ""],
      ],
    ],
    [
      "Zənglər (0 → 5); mənbə: jurnal; şikayətlərin sayı",
      [
        ["Zənglər", "jurnal"],
        ["şikayətlərin sayı", ""],
      ],
    ],
    // An event, or something counted, is an indicator of its own.
    [
      "Posts (1 → 4); annual report published",
      [
        ["Posts", ""],
        ["annual report published", ""],
      ],
    ],
    [
      "Beds (18 → 36); nights of stay a year",
      [
        ["Beds", ""],
        ["nights of stay a year", ""],
      ],
    ],
    [
      "Дел (3 → 9); отчёт опубликован",
      [
        ["Дел", ""],
        ["отчёт опубликован", ""],
      ],
    ],
    [
      "Reports (0 → 2)\nAnnual report",
      [
        ["Reports", ""],
        ["Annual report", ""],
      ],
    ],
    ["Register", [["Register", ""]]],
  ])("[X2] have their source of proof apart: %s", (words, expected) => {
    const read = readIndicatorWords(words)
    expect(read.map((each) => [each.words, each.verification])).toEqual(expected)
  })

  it.each([
    { words: "Posts filled", baseline: "1", target: "4" },
    { words: "Posts filled", baseline: "", target: "4" },
    { words: "Posts filled", baseline: "1", target: "" },
    { words: "Aware persons (survey)", baseline: "24 %", target: "55 %" },
    { words: "Report published", baseline: "", target: "" },
  ])("[X7] come back from the line that prints them: %o", (indicator) => {
    expect(readIndicatorWords(indicatorLine(indicator))).toEqual([
      { ...indicator, verification: "" },
    ])
  })
})

describe("square brackets", () => {
  it("are found outermost, and only when they close", () => {
    expect(brackets("a [b [c] d] e [f")).toEqual([{ start: 2, end: 11 }])
    expect(brackets("]x[ [1] / [2]").map(({ start, end }) => [start, end])).toEqual([
      [4, 7],
      [10, 13],
    ])
  })

  it("hold a whole text only when one pair does", () => {
    expect(insideBrackets(" [all of it] ")).toBe("all of it")
    expect(insideBrackets("[one] / [other]")).toBeNull()
    expect(insideBrackets("plain")).toBeNull()
  })
})

it.each([
  ["Regions with a council: 2 (2025) → 8 (2027)", "Regions with a council", "2 (2025)", "8 (2027)"],
  [
    "Запросы: 45 % (2025) → 70 % (2029) → 90 % (2031)",
    "Запросы",
    "45 % (2025)",
    "70 % (2029) → 90 % (2031)",
  ],
  [
    "Yerlər (14 → 50, o cümlədən kişilər üçün 0 → 16)",
    "Yerlər",
    "14",
    "50, o cümlədən kişilər üçün 0 → 16",
  ],
])("[X2] a value keeps its year, and steps lead on from the first: %s", (printed, ...parts) => {
  const [words, baseline, target] = parts
  expect(readIndicatorWords(printed)).toEqual([{ words, baseline, target, verification: "" }])
})

it.each([
  ["Выехали по квотам: 1 200 → 9 000 человек в год", "1 200", "9 000 человек в год"],
  ["Выехали по квотам: 1\u00a0200 → 9\u202f000", "1\u00a0200", "9\u202f000"],
  ["Persons informed: 12\u2009500 → 900", "12\u2009500", "900"],
  ["Persons informed 1 200 → 9 000", "1 200", "9 000"],
  [
    "Persons informed – 1 234 500 (2025) → 2 000 000 (2028) → 3 000 000 (2030)",
    "1 234 500 (2025)",
    "2 000 000 (2028) → 3 000 000 (2030)",
  ],
  ["Məlumatlandırılanlar: 15 000 → 22 000 nəfər", "15 000", "22 000 nəfər"],
  ["Məlumatlandırılanların sayı: 1 200-dən 9 000-ə", "1 200", "9 000"],
  ["Persons aged 18 200 → 500", "200", "500"],
  ["Children under 14, 120 → 300", "120", "300"],
  ["Persons in 30 districts 200 → 4 500", "200", "4 500"],
  ["Persons identified in 2025 150 → 2 000", "150", "2 000"],
  ["Children aged 12 100 → 1 500", "100", "1 500"],
  ["Posts in region 12 150 → 2030", "150", "2030"],
])("[X2] a blank between thousands parts no value: %s", (printed, baseline, target) => {
  const [first, ...others] = readIndicatorWords(printed)
  expect(others).toEqual([])
  expect(first).toMatchObject({ baseline, target })
  expect(first?.words).toBe(printed.slice(0, printed.indexOf(baseline)).replace(/[\s:,–]+$/u, ""))
})

it.each([
  ["Workers who name two signs: 19 % → 2027: 25 %; 2028: 31 %", "19 %", "2027: 25 %; 2028: 31 %"],
  ["Reports checked in time 71 % → 78 % (2027); 84 % (2028)", "71 %", "78 % (2027); 84 % (2028)"],
  ["доля знающих: 19 % → 2027 г. – 25 %; 2028 г. – 31 %", "19 %", "2027 г. – 25 %; 2028 г. – 31 %"],
  ["yerlər: 4 → 2027: 8; 2028: 12", "4", "2027: 8; 2028: 12"],
])("[X2] what stands before an arrow is where all years begin: %s", (printed, baseline, target) => {
  const [first, ...others] = readIndicatorWords(printed)
  expect(others).toEqual([])
  expect(first).toMatchObject({ baseline, target })
})

it.each([
  "Judges trained 0 → 60 (2027); prosecutors trained 0 → 40 (2028)",
  "places 4 → 12 (2027); 30 calls a day (2028)",
  "зал открыт: 0 → 2027: 1; приют открыт: 0 → 2028: 1",
])("[X2] another indicator behind such values is one of its own: %s", (printed) => {
  expect(readIndicatorWords(printed)).toHaveLength(2)
})

it("[X2] a long row of such values is read at once", () => {
  const row = Array.from({ length: 300 }, (_, i) => `1 ${200 + i}`).join(" → ")
  expect(readIndicatorWords(`Calls a month: ${row} calls (estimate)`)).toHaveLength(1)
  expect(readIndicatorWords(`${"1 200 → ".repeat(500)}(`)).toHaveLength(1)
})
