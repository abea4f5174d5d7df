import { expect, it } from "vitest"
import { SortedHashes } from "../../../../shared/coverage/model/sortedHashes.ts"

const hashes = Uint32Array.from([0x00000040, 0x00000080, 0x7fffffc0, 0x80000000, 0xffffffc0])
const sorted = new SortedHashes(hashes, Uint32Array.from([4, 3, 2, 1, 0]))
const all = -1

it("finds each hash and nothing by others", () => {
  expect([...hashes].map((hash) => sorted.placeOf(hash))).toEqual([4, 3, 2, 1, 0])
  expect([0, 0x000000c0, 0x80000040].map((hash) => sorted.placeOf(hash))).toEqual([-1, -1, -1])
})

it("finds many at once in their order, leaves out the unknown, and nothing around them changes", () => {
  const asked = Int32Array.from([7, 0xffffffc0, 5, 0x80000000, 0x00000040, 0x000000c0, 9])
  const end = sorted.findAll(asked, 1, 6, all)
  expect([...asked.subarray(1, end)]).toEqual([0, 1, 4])
  expect([asked[0], asked[6]]).toEqual([7, 9])
})

it("looks only at the bits that count", () => {
  const asked = Int32Array.from([0x0000007f, 0x800000ff])
  expect(sorted.findAll(asked, 0, 2, -64)).toBe(1)
  expect(asked[0]).toBe(4)
})
