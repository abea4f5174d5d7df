import { describe, expect, it } from "vitest"
import { raiseOf, reached } from "../../../../shared/coverage/levels/level.ts"
import type { Evidence } from "../../../../shared/coverage/levels/reading.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure, narrative } from "../passageOf.ts"

const area = antiTrafficking.areas.find(({ id }) => id === "assistance")
if (!area) throw new Error("the set has no such area")
const [first = "", second = ""] = area.elements.filter(({ core }) => core).map(({ id }) => id)

const evidence = (parts: Partial<Evidence> = {}): Evidence => ({
  area: area.id,
  element: null,
  start: 0,
  end: 1,
  score: 1,
  negated: false,
  contradicts: false,
  datedDuty: false,
  beside: false,
  faint: false,
  touches: [],
  ...parts,
})
const ofMeasure = (parts: Partial<Evidence> = {}) => raiseOf(measure("1", "-"), [evidence(parts)])
const levelOf = (...asked: Parameters<typeof reached>) => reached(...asked).level
const ofDuty = (parts: Partial<Evidence> = {}) =>
  raiseOf(narrative("b", "-"), [evidence({ datedDuty: true, ...parts })])

describe("[C57] the level of an area with three core elements", () => {
  it("is elaborated by two of them, shown or named by plain cues, in one measure or in several", () => {
    expect(levelOf(area, [ofMeasure({ element: first, touches: [second] })])).toBe("elaborated")
    expect(levelOf(area, [ofMeasure({ element: first }), ofMeasure({ element: second })])).toBe(
      "elaborated",
    )
    expect(levelOf(area, [ofMeasure({ element: first })])).toBe("addressed")
  })

  it("is not elaborated by full measures of which no element can be told", () => {
    expect(levelOf(area, [ofMeasure()])).toBe("addressed")
    expect(levelOf(area, [ofMeasure({ element: first }), ofMeasure()])).toBe("addressed")
  })

  it("takes nothing that is no core element for one", () => {
    const likely = ofMeasure({ touches: ["interpretation"] })
    expect(levelOf(area, [ofMeasure({ element: first }), likely])).toBe("addressed")
  })

  it("is not elaborated without an element where the area has one core element", () => {
    const [only] = area.elements
    const small = { ...area, elements: only ? [{ ...only, core: true }] : [] }
    expect(levelOf(small, [ofMeasure()])).toBe("addressed")
    expect(levelOf(small, [ofMeasure({ element: only?.id ?? null })])).toBe("elaborated")
  })

  it("counts what a dated duty names, which completes nothing by itself", () => {
    expect(levelOf(area, [ofMeasure({ element: first }), ofDuty({ element: second })])).toBe(
      "elaborated",
    )
    expect(levelOf(area, [ofDuty({ element: first, touches: [second] })])).toBe("addressed")
  })

  it("is not completed by a measure chiefly on another area, and not raised by its shadow", () => {
    const both = { element: first, touches: [second] }
    expect(levelOf(area, [ofMeasure({ ...both, beside: true })])).toBe("addressed")
    expect(levelOf(area, [ofMeasure({ ...both, beside: true, faint: true })])).toBe("absent")
  })
})

describe("[C71] what an addressed area still needs to be elaborated", () => {
  const lacking = (...raises: Parameters<typeof reached>[1]) => reached(area, raises).lacking
  const fieldless = (...empty: ("lead" | "time" | "indicator" | "budget")[]) => {
    const full = measure("1", "-")
    const has = { lead: true, time: true, indicator: true, budget: true }
    for (const field of empty) has[field] = false
    return raiseOf({ ...full, fields: full.fields && { ...full.fields, has } }, [
      evidence({ element: first, touches: [second] }),
    ])
  }
  const core = area.elements.filter((one) => one.core).map(({ id }) => id)

  it("is the fields that its fullest measure leaves empty", () => {
    expect(lacking(fieldless("lead", "time"), fieldless("budget"))).toEqual({
      fields: ["budget"],
      elements: { needed: 0, of: [] },
    })
  })

  it("is so many core elements, of those of which none can be told", () => {
    expect(lacking(ofMeasure({ element: first }))).toEqual({
      fields: [],
      elements: { needed: 1, of: core.filter((id) => id !== first) },
    })
    expect(lacking(ofMeasure())?.elements).toEqual({ needed: 2, of: core })
  })

  it("is a measure, where none is chiefly on it", () => {
    expect(lacking(ofDuty({ element: first, touches: [second] }))?.fields).toBeNull()
    const both = { element: first, touches: [second], beside: true }
    expect(lacking(ofMeasure(both))?.fields).toBeNull()
  })

  it("is nothing at any other level", () => {
    expect(lacking(ofMeasure({ element: first, touches: [second] }))).toBeNull()
    expect(lacking(raiseOf(narrative("b", "-"), [evidence()]))).toBeNull()
    expect(lacking()).toBeNull()
  })
})
