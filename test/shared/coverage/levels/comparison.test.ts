import { describe, expect, it } from "vitest"
import { compareAreas } from "../../../../shared/coverage/levels/comparison.ts"
import type { Level } from "../../../../shared/coverage/levels/level.ts"
import type { AreaReport } from "../../../../shared/coverage/levels/report.ts"

/** An area of a report: its level, the elements that were found of a, b and c, and its quotes. */
function area(level: Level, found = "", quotes: readonly string[] = []): AreaReport {
  return {
    id: "shelter",
    level,
    lacking: null,
    evidence: quotes.map((quote, at) => ({
      passageId: `p${at}`,
      measureId: `p${at}`,
      number: `1.1.${at + 1}`,
      quote,
      element: null,
      start: 0,
      end: quote.length,
    })),
    readsAgainst: [],
    elements: ["a", "b", "c"].map((id) => ({ id, found: found.includes(id) })),
  }
}

const compare = (from: AreaReport, to: AreaReport) => {
  const [change] = compareAreas([from], [to])
  if (!change) throw new Error("Every area of the later text is answered.")
  return change
}

describe("what became of an area between two texts", () => {
  it.each([
    ["gained", area("absent"), area("mentioned")],
    ["gained", area("absent"), area("elaborated", "ab")],
    ["lost", area("elaborated", "ab"), area("absent")],
    ["strengthened", area("mentioned"), area("addressed")],
    ["strengthened", area("addressed", "a"), area("elaborated", "a")],
    ["weakened", area("elaborated", "ab"), area("mentioned", "ab")],
    ["unchanged", area("absent"), area("absent")],
    ["unchanged", area("addressed", "ab"), area("addressed", "ab")],
    // At one level the elements decide.
    ["strengthened", area("addressed", "a"), area("addressed", "ab")],
    ["weakened", area("addressed", "ab"), area("addressed", "b")],
    // Unless some came and others went.
    ["unchanged", area("addressed", "a"), area("addressed", "bc")],
    // The level decides over the elements.
    ["strengthened", area("addressed", "ab"), area("elaborated", "a")],
  ] as const)("[C31] %s", (expected, from, to) => {
    expect(compare(from, to).change).toBe(expected)
  })

  it("[C31] names the elements that came and went", () => {
    const { elementsGained, elementsLost } = compare(
      area("addressed", "a"),
      area("addressed", "bc"),
    )
    expect([elementsGained, elementsLost]).toEqual([["b", "c"], ["a"]])
  })

  it("[C31] tells passages that both texts have from those of one, wherever they stand", () => {
    const { from, to } = compare(
      area("addressed", "", ["Open two shelters.", "Train their staff."]),
      area("addressed", "", ["Pay their rent.", "Open  two\nshelters."]),
    )
    expect(from.evidence.map(({ kept }) => kept)).toEqual([true, false])
    expect(to.evidence.map(({ kept }) => kept)).toEqual([false, true])
  })

  it("[C31] keeps the wording against a provision of both texts, and tells which both have", () => {
    const against = (...quotes: string[]) => ({
      ...area("absent"),
      readsAgainst: area("absent", "", quotes).evidence,
    })
    const { from, to } = compare(against("Only for some."), against("Only for some.", "Five days."))
    expect(from.readsAgainst.map(({ kept }) => kept)).toEqual([true])
    expect(to.readsAgainst.map(({ quote, kept }) => [quote, kept])).toEqual([
      ["Only for some.", true],
      ["Five days.", false],
    ])
    expect(to.evidence).toEqual([])
  })

  it("[C31] answers every area of the later text; one that the earlier did not know was absent", () => {
    const [change] = compareAreas([], [area("addressed", "a")])
    expect([change?.change, change?.from.level]).toEqual(["gained", "absent"])
  })
})
