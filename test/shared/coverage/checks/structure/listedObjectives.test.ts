import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../../shared/coverage/engine.ts"
import type { Passage } from "../../../../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure, table, title } from "../../passageOf.ts"

/** Four objectives of two goals with a measure each. */
const objectives: Passage[] = ["1.1", "1.2", "2.1", "2.2"].flatMap((number) => [
  { ...title(`o${number}`, `Part ${number}`), heads: "objective" as const, number },
  measure(`${number}.1`, `Open register ${number}`, { headings: [`Part ${number}`] }),
])

const findings = (rows: readonly string[]) =>
  new CoverageEngine(antiTrafficking)
    .update([...table(rows), ...objectives], [])
    .findings.filter(({ check }) => check === "empty-objective")
const found = (rows: readonly string[]) =>
  findings(rows).flatMap(({ places }) => places.map(({ quote }) => quote))

describe("[C21] an objective that only a table lists", () => {
  it.each([
    [
      "Objective | Change",
      "1.1 | One",
      "1.2 | Two",
      "2.1 | Three",
      "2.2 | Four",
      "2.3 | Demand falls",
    ],
    [
      "Задача | Итог",
      ...[
        "Задача 1.1 | А",
        "Задача 1.2 | Б",
        "Задача 1.3 | Demand falls",
        "Задача 2.1 | В",
        "Задача 2.2 | Г",
      ],
    ],
    ["Hədəf | Nəticə", "1.1 | A", "1.2 | B", "1.3 | Demand falls", "2.1 | C", "2.2 | D"],
  ])("leads to no measure: %s", (...rows) => {
    expect(found(rows)).toEqual(["Demand falls"])
  })

  it("is named by its number where the words beside it may be of its outcome", () => {
    const rows = ["1.1 | One", "1.2 | Two", "2.1 | Three", "2.2 | Four", "2.3 | Cases a year"]
    const [finding] = findings(["Objective | Indicator", ...rows])
    expect(finding?.message).toContain("“2.3. Cases a year”")
  })

  it.each([
    ["Objective | Change", "1.1 | One", "1.2 | Two", "2.1 | Three", "2.2 | Four"],
    ["Paragraph | Says", "5.1 | One", "5.2 | Two", "6.1 | Three", "6.2 | Four"],
    ["Measure | Cost", "1.1.1 | 5", "1.2.1 | 6", "2.1.1 | 7", "2.2.1 | 8", "2.3.1 | 9"],
  ])("is none where all lead to some, or other things are numbered: %s", (...rows) => {
    expect(found(rows)).toEqual([])
  })
})
