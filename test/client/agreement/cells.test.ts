import { describe, expect, it } from "vitest"
import { cellsOf, obstacles, passes } from "../../../client/agreement/matrix/cells.ts"
import { interior, justice, measure, position } from "./measures.ts"

const asked = [interior, justice]
const stances = (...given: Parameters<typeof measure>) =>
  cellsOf(measure(...given), asked).map(({ stance }) => stance)

describe("[A] the cells of a measure", () => {
  it("show each party's stance, and open where none was given", () => {
    expect(stances("m1", { positions: [position(interior, "agree")] })).toEqual(["agree", "open"])
  })

  it("show a position on earlier words as lapsed", () => {
    const positions = [position(interior, "agree", true), position(justice, "object")]
    expect(stances("m1", { positions })).toEqual(["lapsed", "object"])
  })

  it("show who awaits instructions as awaiting, whatever words that was said on", () => {
    const positions = [position(interior, "awaiting", true)]
    expect(stances("m1", { positions })).toEqual(["awaiting", "open"])
  })

  it("leave out agencies that are not asked", () => {
    const other = { ...justice, id: "a9" }
    expect(stances("m1", { positions: [position(other, "object")] })).toEqual(["open", "open"])
  })
})

describe("[A] the filters of the matrix", () => {
  const cells = cellsOf(
    measure("m1", { positions: [position(interior, "agree", true), position(justice, "object")] }),
    asked,
  )

  it("find objections and lapses", () => {
    expect(passes(cells, "objected", null)).toBe(true)
    expect(passes(cells, "lapsed", null)).toBe(true)
    expect(passes(cells, "open", null)).toBe(false)
  })

  it("[A9] count an objection that lapsed with the words as contested still", () => {
    const given = [position(justice, "object", true, "No money.")]
    const lapsed = cellsOf(measure("m1", { positions: given }), asked)
    expect(passes(lapsed, "objected", null)).toBe(true)
    expect(passes(lapsed, "lapsed", null)).toBe(true)
    const found = obstacles([measure("m1", { standing: "lapsed", positions: given })], asked)
    expect(found).toMatchObject({ objected: 1, lapsed: 0 })
  })

  it("ask an agency again when its agreement lapsed, and not when it has objected", () => {
    expect(passes(cells, "mine", interior.id)).toBe(true)
    expect(passes(cells, "mine", justice.id)).toBe(false)
  })
})

describe("[A] what stands in the way", () => {
  it("is counted by measure, and the answers owed by agency", () => {
    const both = [position(interior, "agree"), position(justice, "agree")]
    const found = obstacles(
      [
        measure("m1", { standing: "agreed", positions: both }),
        measure("m2", { standing: "objected", positions: [position(justice, "object")] }),
        measure("m3", { fields: { ...measure("m3").fields, lead: [] } }),
      ],
      asked,
    )
    expect(found).toMatchObject({ agreed: 1, objected: 1, lapsed: 0, open: 2, withoutLead: 1 })
    expect(found.owing.map(({ agency, count }) => [agency.short, count])).toEqual([
      ["Interior", 2],
      ["Justice", 1],
    ])
  })
})
