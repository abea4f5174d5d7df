import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { areasAside, type DecisionRow } from "../../../../shared/coverage/levels/decision.ts"
import type { View } from "../../../../shared/coverage/levels/report.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { smallSet } from "../../../client/coverage/smallSet.ts"
import { measure, narrative } from "../passageOf.ts"

const bare = Array.from("12345", (n) => measure(`1.${n}`, `Pay for item ${n}`))
const views: View[] = [
  { name: "proposed" },
  { name: "agreed", measures: new Set(bare.map(({ id }) => id)) },
]

/** The criteria of which a plan is told that it says nothing, in both views, with these areas aside. */
function lacks(aside: readonly string[], passages = bare, set = antiTrafficking): string[] {
  const engine = new CoverageEngine(set)
  engine.take(passages, [])
  engine.setAside(aside)
  const [proposed, agreed] = views.map((view) => criteriaOf(engine, view))
  expect(agreed).toEqual(proposed)
  return proposed ?? []
}

function criteriaOf(engine: CoverageEngine, view?: View): string[] {
  const { findings } = engine.report(view)
  return findings.flatMap(({ places }) =>
    places.flatMap(({ measureId, criterion }) => (measureId === null ? criterion : [])),
  )
}

const tied: [area: string, criteria: string[]][] = [
  ["coordination", ["coordination-mechanism"]],
  ["monitoring-evaluation", ["monitoring-provision", "independent-evaluation-provision"]],
  ["rapporteur", ["national-rapporteur-link"]],
]

describe("[C52] what a plan lacks of an area that does not concern it", () => {
  it.each(tied)("is no finding: %s", (area, criteria) => {
    const all = lacks([])
    expect(all).toEqual(expect.arrayContaining(criteria))
    expect(lacks([area])).toEqual(all.filter((criterion) => !criteria.includes(criterion)))
  })

  it("is one again when it does", () => {
    const engine = new CoverageEngine(antiTrafficking)
    engine.take(bare, [])
    const before = criteriaOf(engine)
    engine.setAside(["coordination"])
    expect(criteriaOf(engine)).not.toEqual(before)
    engine.setAside([])
    expect(criteriaOf(engine)).toEqual(before)
  })

  it("is none either where the plan evaluates itself", () => {
    const own = narrative("n", "The coordinator evaluates the plan in 2028.")
    const all = lacks([], [...bare, own])
    expect(all).toContain("independent-evaluation-provision")
    expect(lacks(["monitoring-evaluation"], [...bare, own])).not.toContain(
      "independent-evaluation-provision",
    )
  })

  it("leaves what it says, and what other areas lack", () => {
    expect(lacks(["compensation"])).toEqual(lacks([]))
  })

  it("is no empty pillar where no area of it concerns the plan", () => {
    const many = Array.from({ length: 15 }, (_, n) => measure(`1.${n}`, `Open shelter ${n}`))
    const criteria = [
      {
        id: "comprehensive-coverage",
        level: "plan" as const,
        title: "Balance",
        requires: "All pillars.",
      },
    ]
    const empty = (aside: string[]) => {
      const engine = new CoverageEngine({ ...smallSet, criteria }, { lang: "en" })
      engine.take(many, [])
      engine.setAside(aside)
      return engine
        .report()
        .findings.filter(({ check }) => check === "empty-pillar")
        .map(({ message }) => message)
    }
    const [all] = empty([])
    expect(all).toContain("Prevention")
    expect(empty(["recovery"])).toEqual([all])
    expect(empty(["awareness"])).toEqual([])
  })
})

describe("[C52] the areas that do not concern a plan", () => {
  const decision = (area: string, act: DecisionRow["act"], set = "set"): DecisionRow => ({
    id: `${area} ${act}`,
    area,
    act,
    decided: act === "withdraw" ? null : act === "not-applicable" ? act : "mentioned",
    level: "absent",
    evidence: [],
    set: { id: set, version: "1" },
  })
  it.each<[string, DecisionRow[], string[]]>([
    ["were decided not to", [decision("x", "not-applicable")], ["x"]],
    ["are none at another level", [decision("x", "correct")], []],
    ["are none of another set", [decision("x", "not-applicable", "other")], []],
    ["are none after it", [decision("x", "not-applicable"), decision("x", "withdraw")], []],
  ])("%s", (_, decisions, areas) => {
    expect(areasAside(decisions, "set")).toEqual(areas)
  })
})
