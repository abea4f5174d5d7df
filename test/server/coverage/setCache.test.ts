import { describe, expect, it } from "vitest"
import { SetCache, setKey } from "../../../server/coverage/setCache.ts"
import { builtInSets } from "../../../server/standards/builtIn.ts"
import { digestOf } from "../../../server/standards/edition.ts"
import type { StandardsSet } from "../../../shared/coverage/set/set.ts"
import { disasterRisk } from "../../../shared/coverage/sets/disasterRisk.ts"

const own = (version: string, scale = 1) => {
  const set = { ...disasterRisk, id: "own", version }
  const content = JSON.stringify(set).padEnd(scale * 1_000_000)
  return { key: setKey(set, digestOf(set)), content }
}

describe("[C8] the shelf of sets that are read by", () => {
  it("has those of the product", () => {
    const shelf = new SetCache(() => {})
    for (const set of builtInSets())
      expect(shelf.take({ key: setKey(set, digestOf(set)) })).toEqual(set)
  })

  it("asks for another, and then has it under its name and content alone", () => {
    const shelf = new SetCache(() => {})
    const { key, content } = own("1")
    expect(shelf.take({ key })).toBe("missing")
    expect(shelf.take({ key, content })).toMatchObject({ id: "own", version: "1" })
    expect(shelf.take({ key })).toBe(shelf.take({ key, content }))
    expect(shelf.take({ key: `${key}0` })).toBe("missing")
  })

  it("says of a copy in a form that it does not know that it cannot be read", () => {
    const shelf = new SetCache(() => {})
    expect(shelf.take({ key: "old", content: '{"id": "old"}' })).toBe("unreadable")
    expect(shelf.take({ key: "old" })).toBe("missing")
  })

  it("lets go of those that were not asked for longest when they are too much together", () => {
    const gone: StandardsSet[] = []
    const shelf = new SetCache((set) => gone.push(set))
    const [first, second, third] = [own("1", 10), own("2", 10), own("3", 10)]
    for (const set of [first, second, { key: first.key }, third]) shelf.take(set)
    expect(gone.map(({ version }) => version)).toEqual(["2"])
    expect(shelf.take({ key: second.key })).toBe("missing")
    expect(shelf.take({ key: first.key })).toMatchObject({ version: "1" })
  })
})
