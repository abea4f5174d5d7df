import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readTimeWords } from "../../../../shared/document/fields/timeWords.ts"

const cases: [words: string, from: string | null, to: string | null][] = [
  ["By 31 December 2026", null, "2026-12-31"],
  ["before 1 March 2027", null, "2027-03-01"],
  ["by end of 2027", null, "2027-12-31"],
  ["by the end of the second quarter of 2026", null, "2026-06-30"],
  ["31 December 2029 at the latest", null, "2029-12-31"],
  ["June 2027 or earlier", null, "2027-06-30"],
  ["2026–2028", "2026-01-01", "2028-12-31"],
  ["from 2026 to 2028", "2026-01-01", "2028-12-31"],
  ["2026-27", "2026-01-01", "2027-12-31"],
  ["2027 and 2029", "2027-01-01", "2029-12-31"],
  ["From September 2026", "2026-09-01", null],
  ["September 2026 to June 2027", "2026-09-01", "2027-06-30"],
  ["June–September 2026", "2026-06-01", "2026-09-30"],
  ["1–15 June 2026", "2026-06-01", "2026-06-15"],
  ["School year 2027/28", "2027-09-01", "2028-08-31"],
  ["Q2 2026", "2026-04-01", "2026-06-30"],
  ["Q1 2026 – Q4 2027", "2026-01-01", "2027-12-31"],
  ["Quarter IV, 2027", "2027-10-01", "2027-12-31"],
  ["Semester I, 2026", "2026-01-01", "2026-06-30"],
  ["first half of 2026", "2026-01-01", "2026-06-30"],
  ["31.12.2026", null, "2026-12-31"],
  ["2026-06-30", null, "2026-06-30"],
  ["29 February 2028", null, "2028-02-29"],
  ["II квартал 2026", "2026-04-01", "2026-06-30"],
  ["II-III кварталы 2027 г.", "2027-04-01", "2027-09-30"],
  ["I полугодие 2026 г.", "2026-01-01", "2026-06-30"],
  ["до 1 июля 2027 г.", null, "2027-07-01"],
  ["не позднее 1 сентября 2026 года", null, "2026-09-01"],
  ["до конца 2027 года", null, "2027-12-31"],
  ["самое позднее 31 декабря 2029 г.", null, "2029-12-31"],
  ["с 2026 по 2028 год", "2026-01-01", "2028-12-31"],
  ["ежегодно с 2026 года", "2026-01-01", null],
  ["2026-2030 гг.", "2026-01-01", "2030-12-31"],
  ["2026-cı il", "2026-01-01", "2026-12-31"],
  ["2025–2027-ci illər", "2025-01-01", "2027-12-31"],
  ["30 iyun 2026-cı il tarixinədək", null, "2026-06-30"],
  ["ən geci 31 dekabr 2029-cu il", null, "2029-12-31"],
  ["Son tarix: 31 dekabr 2029", null, "2029-12-31"],
  ["2026-cı ilin sonunadək", null, "2026-12-31"],
  ["2026-cı ildən etibarən", "2026-01-01", null],
  ["2026-cı ilin II rübü", "2026-04-01", "2026-06-30"],
  ["2026-cı ilin III rübünədək", null, "2026-09-30"],
  // Yearly acts run from the first to the last of the years, whatever the day.
  ["Each year by 1 May, 2028–2031", "2028-01-01", "2031-12-31"],
  ["by 1 May, 2028–2031", "2028-01-01", "2031-12-31"],
  ["every October 2027–2030", "2027-01-01", "2030-12-31"],
  ["Each year by 30 April, from 2029", "2029-01-01", null],
  ["1 May, 2028", null, "2028-05-01"],
  ["1 May 2028 – 30 June 2029", "2028-05-01", "2029-06-30"],
  ["ежегодно в марте, 2028–2031 гг., по 2000 человек", "2028-01-01", "2031-12-31"],
  ["2028–2030, 2000 people a year", "2028-01-01", "2030-12-31"],
  ["2028–2030-cu illər, hər il 2000 nəfər", "2028-01-01", "2030-12-31"],
  ["ежегодно до 1 мая, 2028–2031 гг.", "2028-01-01", "2031-12-31"],
  ["ежегодно в мае 2028–2031 гг.", "2028-01-01", "2031-12-31"],
  ["до 30 апреля ежегодно, начиная с 2029 г.", "2029-01-01", null],
  ["hər il 1 mayadək, 2028–2031", "2028-01-01", "2031-12-31"],
  ["2028-ci ildən hər il 1 mayadək", "2028-01-01", null],
  ["2026-cı ilin dekabr ayı", "2026-12-01", "2026-12-31"],
  ["1 February – 30 November 2028", "2028-02-01", "2028-11-30"],
  ["February 1 – November 30, 2028", "2028-02-01", "2028-11-30"],
  ["from 1 February to 30 November 2028", "2028-02-01", "2028-11-30"],
  ["by 1–5 May 2028", null, "2028-05-05"],
  ["1 февраля – 30 ноября 2028 г.", "2028-02-01", "2028-11-30"],
  ["с 1 февраля по 30 ноября 2028 года", "2028-02-01", "2028-11-30"],
  ["с февраля по ноябрь 2028 г.", "2028-02-01", "2028-11-30"],
  ["2028 г., 1 февраля – 30 ноября", "2028-02-01", "2028-11-30"],
  ["2028-ci il 1 fevral – 30 noyabr", "2028-02-01", "2028-11-30"],
  ["2028-ci il 1 fevraldan 30 noyabradək", "2028-02-01", "2028-11-30"],
  ["2028-ci ilin 1 fevralından 30 noyabrınadək", "2028-02-01", "2028-11-30"],
  ["2028-ci il 5–20 mart", "2028-03-05", "2028-03-20"],
  ["2027-ci il 1 noyabr – 2029-cu il 30 sentyabr", "2027-11-01", "2029-09-30"],
  ["2027-ci il 31 dekabradək, 2028-ci il 30 iyunadək", null, "2028-06-30"],
  // An ongoing period, or a dash at the end, has no end.
  ["01.2028 – ongoing", "2028-01-01", null],
  ["01.2028 – постоянно", "2028-01-01", null],
  ["январь 2028 г. – бессрочно", "2028-01-01", null],
  ["2028-ci ilin yanvarı – daim", "2028-01-01", null],
  ["2028 –", "2028-01-01", null],
  ["30 June 2028 – first team", null, "2028-06-30"],
  ["2028, ongoing", "2028-01-01", "2028-12-31"],
  ["01.2028 – on an ongoing basis", "2028-01-01", null],
  ["01.2028 – ongoing, with a report in each year", "2028-01-01", null],
  ["с 2028 года – на постоянной основе", "2028-01-01", null],
  ["2028-ci ildən – mütəmadi olaraq", "2028-01-01", null],
  ["01.2028 – sonadək", "2028-01-01", null],
  // A deadline stays one, whatever goes on behind it.
  ["by 31.12.2027 – continuous", null, "2027-12-31"],
  ["until 2030 – permanent", null, "2030-12-31"],
  ["end of 2028 – ongoing", null, "2028-12-31"],
  ["by 2028 –", null, "2028-12-31"],
  ["до 2030 года – постоянно", null, "2030-12-31"],
  ["не позднее 2027 года – регулярно", null, "2027-12-31"],
  ["к 1 июля 2028 г. – бессрочно", null, "2028-07-01"],
  ["2028-ci ilədək – davamlı", null, "2028-12-31"],
  ["2028-ci ilin iyununadək – daim", null, "2028-06-30"],
  ["2028-ci ilin sonunadək – müntəzəm", null, "2028-12-31"],
  // Words after it name an event at that time.
  ["May 2028 – open day", "2028-05-01", "2028-05-31"],
  ["May 2028 – permanent exhibition opens", "2028-05-01", "2028-05-31"],
  ["end of 2028 – continuous training", null, "2028-12-31"],
  ["май 2028 г. – постоянно действующая выставка", "2028-05-01", "2028-05-31"],
  ["2028-ci ilin iyunu – daimi sərgi", "2028-06-01", "2028-06-30"],
]

describe("time words", () => {
  it.each(cases)("reads %s", (words, from, to) => {
    expect(readTimeWords(words)).toEqual({ from, to })
  })

  it.each([
    "permanently",
    "Yearly by 30 April",
    "Yearly, October",
    "ежегодно, до 15 марта",
    "mütəmadi olaraq",
    "within 6 months of approval",
    "With the 2027 budget",
    "",
  ])("sets no bound where no year of the measure is named: %s", (words) => {
    expect(readTimeWords(words)).toBeNull()
  })

  it("chooses none of bracketed alternatives", () => {
    expect(readTimeWords("[2027] / [2029]")).toBeNull()
    expect(readTimeWords("[2027]")).toEqual({ from: "2027-01-01", to: "2027-12-31" })
  })

  it("gives days that exist, in order, whatever it reads", () => {
    const part = fc.constantFrom(
      ..."by from до с 31 30 29 0 1 II квартал rübü february июн iyun 2026 2027 2099 – - / . , to по -cı ilin dək Q4 half [ ]".split(
        " ",
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const span = readTimeWords(parts.join(" "))
        for (const day of [span?.from, span?.to])
          if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
      }),
      { seed: 3, numRuns: 500 },
    )
  })
})
