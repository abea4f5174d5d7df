import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { decodeSeen, encodeSeen, seenBy, seenByAll } from "../../../client/sync/seenVector.ts"

describe("[S12] what several tabs had seen", () => {
  const one = seenBy(
    1,
    new Map([
      [1, 3],
      [2, 4],
      [7, 10],
    ]),
  )
  const two = seenBy(
    2,
    new Map([
      [2, 9],
      [7, 6],
      [8, 2],
    ]),
  )

  it("is what all of them had", () => {
    expect(seenByAll([one, two])?.get(7)).toBe(6)
    expect(seenByAll([one, two])?.has(8)).toBe(false)
    expect(seenByAll([one])).toEqual(one)
    expect(seenByAll([])).toBeNull()
  })

  it("has all that they wrote themselves", () => {
    const both = seenByAll([one, two])
    for (const tab of [1, 2]) expect(both?.get(tab)).toBeGreaterThan(1_000_000)
  })

  it("is kept and sent as a state vector, and read as none where it is something else", () => {
    expect(Y.decodeStateVector(encodeSeen(one))).toEqual(one)
    expect(decodeSeen(encodeSeen(two))).toEqual(two)
    for (const other of [undefined, 5, Uint8Array.of(9, 200)]) expect(decodeSeen(other)).toBeNull()
  })
})
