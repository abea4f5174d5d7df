import { describe, expect, it } from "vitest"
import { amounts, filtered, lacks, sorted } from "../../../client/agreement/measures/columns.ts"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { measure } from "./measures.ts"

const fields = (other: Partial<MeasureView["fields"]>) => ({ ...measure("m0").fields, ...other })
const ids = (measures: MeasureView[]) => measures.map(({ id }) => id)

const early = measure("m1", {
  fields: fields({ time: { from: null, to: "2026-06-30", words: "By 30 June 2026" }, lead: ["B"] }),
})
const dear = measure("m2", {
  standing: "objected",
  fields: fields({
    lead: ["A"],
    budget: { kind: "donor", amount: 5000, currency: "EUR", source: null, words: "" },
  }),
})
const bare = measure("m3", {
  standing: "agreed",
  fields: fields({ lead: [], time: null, indicators: [], budget: null }),
})
const all = [early, dear, bare]

describe("sorting the table of measures", () => {
  it("knows the order of the text, and back", () => {
    expect(ids(sorted(all, "number", false))).toEqual(["m1", "m2", "m3"])
    expect(ids(sorted(all, "number", true))).toEqual(["m3", "m2", "m1"])
  })

  it("puts what has no value last, in either direction", () => {
    expect(ids(sorted(all, "lead", false))).toEqual(["m2", "m1", "m3"])
    expect(ids(sorted(all, "lead", true))).toEqual(["m1", "m2", "m3"])
    expect(ids(sorted(all, "budget", true))).toEqual(["m2", "m1", "m3"])
  })

  it("brings first what stands most in the way", () => {
    expect(ids(sorted(all, "standing", false))).toEqual(["m2", "m1", "m3"])
  })
})

describe("narrowing the table of measures", () => {
  const open = { words: "", lead: null, standing: null, gap: null }

  it("looks for words in the number, the text and the fields", () => {
    expect(ids(filtered(all, { ...open, words: "30 june" }))).toEqual(["m1"])
    expect(ids(filtered(all, { ...open, words: "1.1.2" }))).toEqual(["m2"])
    expect(ids(filtered(all, { ...open, words: "posts" }))).toEqual(["m1", "m2"])
  })

  it("keeps those of a lead, of a standing, or without a field", () => {
    expect(ids(filtered(all, { ...open, lead: "A" }))).toEqual(["m2"])
    expect(ids(filtered(all, { ...open, standing: "agreed" }))).toEqual(["m3"])
    expect(ids(filtered(all, { ...open, gap: "indicator" }))).toEqual(["m3"])
  })

  it("takes a budget that needs no money for an answer", () => {
    const free = { kind: "none", amount: null, currency: null, source: null, words: "" }
    expect(lacks(measure("m4", { fields: fields({ budget: free }) }), "budget")).toBe(false)
    expect(lacks(bare, "budget")).toBe(true)
  })
})

describe("the sum of the money", () => {
  it("adds by currency and counts the measures that name a sum", () => {
    expect(amounts(all)).toEqual({
      sums: [
        { currency: "VLC", amount: 100 },
        { currency: "EUR", amount: 5000 },
      ],
      named: 2,
    })
  })
})
