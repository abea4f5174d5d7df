import { describe, expect, it } from "vitest"
import { planSchema } from "../../../shared/document/schema.ts"
import { attributeFits, markFits, shapeOf } from "../../../shared/document/shape.ts"

const types = Object.values(planSchema.nodes).filter((type) => !type.isText)
const shape = (name: string) => {
  const found = shapeOf(name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

describe("what may stand where", () => {
  it.each(types)("[D3] in $name may stand in any order and number", (type) => {
    const kinds = Object.values(planSchema.nodes).filter((one) => type.contentMatch.matchType(one))
    for (const first of kinds) {
      const after = type.contentMatch.matchType(first)
      for (const next of kinds) expect(after?.matchType(next), next.name).toBeTruthy()
    }
  })

  it.each(types)("has every attribute of $name, with a default that fits", (type) => {
    const { attributes } = shape(type.name)
    expect(Object.keys(attributes).sort()).toEqual(Object.keys(type.spec.attrs ?? {}).sort())
    for (const [name, { default: standard }] of Object.entries(attributes))
      expect(attributeFits(shape(type.name), name, standard)).toBe(true)
  })

  it.each([
    ["block", "indent", 3e9, 5],
    ["block", "indent", -1, 0],
    ["block", "level", 99, 4],
    ["block", "level", Number.NaN, 1],
    ["block", "kind", "constructor", "paragraph"],
    ["block", "id", { toString: 1 }, null],
    ["tableCell", "colspan", 1e9, 1_000],
    ["tableCell", "rowspan", 0, 1],
    ["tableHeader", "colwidth", ["wide"], null],
    ["budget", "amount", 10n, null],
    ["participant", "byAgreement", "yes", false],
  ])("[D8] reads %s %s %o as the nearest that fits", (element, name, value, read) => {
    expect(attributeFits(shape(element), name, value)).toBe(false)
    expect(shape(element).attributes[name]?.read(value)).toBe(read)
  })

  it("knows marks by name and by what they hold", () => {
    const block = shape("block")
    expect(markFits(block, "link", { href: "https://example.org", class: null })).toBe(true)
    expect(markFits(block, "bold", null)).toBe(true)
    expect(markFits(block, "link", { href: { a: 1 } })).toBe(false)
    expect(markFits(block, "link", { onclick: "x" })).toBe(false)
    expect(markFits(block, "constructor", true)).toBe(false)
    expect(markFits(shape("footnote"), "bold", {})).toBe(false)
  })
})
