import { describe, expect, it } from "vitest"
import { Tail } from "../../../server/sync/tail.ts"

const updates = [[1, 2, 3], [], [4], [5, 6]].map((bytes) => Uint8Array.from(bytes))

function tailOf(first: Uint8Array | null, rest: readonly Uint8Array[]): Tail {
  const tail = new Tail(first)
  for (const update of rest) tail.push(update)
  return tail
}

describe("the updates stored since the state kept ready", () => {
  it.each<[string, Uint8Array | null, readonly Uint8Array[]]>([
    ["none", null, []],
    ["a first alone", Uint8Array.of(9), []],
    ["several behind a first", Uint8Array.of(9, 9), updates],
    ["several and no first", null, updates],
  ])("are given back in their order: %s", (_, first, rest) => {
    const tail = tailOf(first, rest)
    const wanted = first ? [first, ...rest] : rest
    expect(tail.list()).toEqual(wanted)
    expect(tail.count).toBe(wanted.length)
    expect(tail.bytes).toBe(wanted.reduce((sum, { length }) => sum + length, 0))
  })

  it("are kept as they were pushed, whatever becomes of the bytes afterwards", () => {
    const update = Uint8Array.of(1, 2, 3)
    const tail = tailOf(null, [update])
    update.fill(0)
    expect(tail.list()).toEqual([Uint8Array.of(1, 2, 3)])
  })

  it("have an only one where nothing follows a first", () => {
    const first = Uint8Array.of(7)
    expect(tailOf(first, []).only).toBe(first)
    expect(tailOf(first, updates).only).toBeNull()
    expect(tailOf(null, []).only).toBeNull()
  })

  it("become fewer when one says as much as the first of them", () => {
    const joined = tailOf(Uint8Array.of(9), updates).joined(3, Uint8Array.of(8, 8))
    expect(joined.list()).toEqual([Uint8Array.of(8, 8), Uint8Array.of(4), Uint8Array.of(5, 6)])
    expect([joined.count, joined.bytes]).toEqual([3, 5])
  })
})
