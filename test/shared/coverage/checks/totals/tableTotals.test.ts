import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../../shared/coverage/engine.ts"
import type { Passage } from "../../../../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../../../../shared/coverage/sets/antiTrafficking.ts"
import { narrative, table } from "../../passageOf.ts"

/** The findings on sums and totals. */
const found = (...passages: Passage[]) =>
  new CoverageEngine(antiTrafficking)
    .update(passages, [])
    .findings.filter(({ check }) => /^wrong-(?:sum|total)$/.test(check))

describe("[C26] nothing is said of the totals of a table", () => {
  it.each([
    [
      "whose amounts look like years",
      ["Goal | Amount", "Goal 1 | 2000", "Goal 2 | 5000", "Goal 3 | 6000", "Total | 13000"],
    ],
    [
      "with rows that begin with a word for a sum",
      [
        "İstiqamət | Məbləğ",
        "Ümumi təlimlər | 2500",
        "Nəşrlər | 2000",
        "Kurslar | 1000",
        "Cəmi | 5500",
      ],
    ],
    [
      "with rows of costs that are general",
      [
        "Раздел | Сумма",
        "Общие стоимостные расходы | 2500",
        "Печать | 2000",
        "Курсы | 1000",
        "Итого | 5500",
      ],
    ],
    [
      "with a name that begins so",
      [
        "Получатель | Сумма",
        "Вместе против насилия (грант) | 2500",
        "Мост | 2000",
        "Свет | 1000",
        "Итого | 5500",
      ],
    ],
    [
      "with a column of periods",
      [
        "Item | Period | Amount",
        "Cards | All years | 2500",
        "Fares | 2028 to 2030 | 2000",
        "Rooms | 2029 to 2030 | 1000",
        "Total | | 5500",
      ],
    ],
    [
      "with a column that holds one number",
      [
        "Goal | State | Local | Donors | Total",
        "A | 10 | 5 | – | 15",
        "B | 20 | 5 | – | 25",
        "C | 30 | 10 | 4 | 44",
      ],
    ],
    [
      "with words in a column of numbers",
      [
        "Goal | State | Local | Donors | Total",
        "A | 10 | 5 | 1 | 16",
        "B | 20 | 5 | 1 | 26",
        "C | 10 | 10 | to be determined | 30",
        "D | 10 | 10 | 3 | 23",
      ],
    ],
    [
      "with a column that sounds like shares",
      [
        "Goal | Transportation | Corporate gifts | Total",
        "A | 10 | 5 | 15",
        "B | 20 | 5 | 25",
        "C | 30 | 10 | 40",
      ],
    ],
  ])("%s", (_, rows) => {
    expect(found(...table(rows)).map(({ message }) => message)).toEqual([])
  })

  it("of people where the text tells what the plan costs", () => {
    const people = ["Group | 2025", "Women | 1,300", "Men | 600", "Children | 500", "Total | 2,400"]
    const text = narrative("n", "The total cost of the plan is estimated at 2,450 thousand euros.")
    expect(found(text, ...table(people)).map(({ message }) => message)).toEqual([])
  })
})

it.each([
  "There are 66 districts: 42 have a coordinator, 12 have a shelter and 5 have both.",
  "40 cases were heard: 22 ended in conviction and 9 in acquittal.",
])("[C26] parts that overlap, or are some of all, are no sum: %s", (text) => {
  expect(found(narrative("n", text)).map(({ message }) => message)).toEqual([])
})

it("[C22] a total of the text that two tables gainsay alike is one finding", () => {
  const money = ["Goal | Amount", "Goal 1 | 3,120", "Goal 2 | 3,000", "Total | 6,120"]
  const years = ["Year | Amount", "First | 3,000", "Second | 3,120", "Total | 6,120"]
  const text = narrative("n", "The total cost of the plan is 6,210 thousand euros.")
  expect(found(text, ...table(money), ...table(years, "u"))).toHaveLength(1)
})

describe("[C26] the numbers of goals are no parts of a sum", () => {
  it.each([
    "The plan costs 200 thousand euros in all: 120 thousand for goal 1 and 80 thousand for goal 2.",
    "Всего на план нужно 200 тысяч сомов: 120 тысяч на цель 1 и 80 тысяч на цель 2.",
    "Plan üçün cəmi 200 min manat lazımdır: 1-ci məqsəd üçün 120 min, 2-ci məqsəd üçün 80 min.",
  ])("that is right: %s", (text) => {
    expect(found(narrative("n", text)).map(({ message }) => message)).toEqual([])
  })

  it.each([
    "The plan costs 200 thousand euros in all: 120 thousand for goal 1 and 90 thousand for goal 2.",
    "Всего на план нужно 200 тысяч сомов: 120 тысяч на цель 1 и 90 тысяч на цель 2.",
    "Plan üçün cəmi 200 min manat lazımdır: 1-ci məqsəd üçün 120 min, 2-ci məqsəd üçün 90 min.",
  ])("that is wrong: %s", (text) => {
    expect(found(narrative("n", text)).map(({ check }) => check)).toEqual(["wrong-sum"])
  })
})

describe("[C26] a last row that is of all above it", () => {
  const rows = (last: string) => [
    "Body | State budget | Donors | Together",
    ...["A | 100 | 10 | 110", "B | 200 | 20 | 220", "C | 300 | 0 | 300", "D | 150 | 30 | 180"],
    last,
  ]
  it.each([
    ...["All bodies", "Whole plan", "All pillars", "In all", "Всего по плану", "По всем органам"],
    ...["План в целом", "Bütün qurumlar", "Bütün istiqamətlər üzrə", "Yekun"],
  ])("is a total: %s", (label) => {
    expect(found(...table(rows(`${label} | 790 | 60 | 850`)))).toHaveLength(1)
    expect(found(...table(rows(`${label} | 750 | 60 | 810`)))).toEqual([])
  })

  it.each(["Ministry of Health", "Минздрав", "Səhiyyə Nazirliyi", "Reserve"])(
    "is none that names somebody: %s",
    (label) => {
      expect(found(...table(rows(`${label} | 790 | 60 | 850`)))).toEqual([])
    },
  )

  it("is none where no column adds up to it: what all bodies do may be a part", () => {
    expect(found(...table(rows("All bodies | 700 | 55 | 755")))).toEqual([])
  })
})
