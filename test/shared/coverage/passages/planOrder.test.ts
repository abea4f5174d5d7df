import { expect, it } from "vitest"
import { inPlanOrder, replaceInOrder } from "../../../../shared/coverage/passages/planOrder.ts"
import { measure, narrative, title } from "../passageOf.ts"

const row = [
  measure("1.2", "b"),
  measure("1.10", "a"),
  measure("3", "a"),
  // Labels that are no numbers come after all numbers.
  measure("A-2", "a"),
  measure("A-10.1", "a"),
  { ...measure("x", "a"), number: null },
  { ...narrative("z", "a"), number: "1" },
  narrative("z", "a"),
  // Of two without a number the words decide, then the titles above, and the id last of all.
  narrative("y", "b"),
  { ...narrative("w", "b"), headings: ["Money"] },
  { ...narrative("x", "b"), headings: ["Money"] },
  title("a", "a"),
]

it("puts passages in one order, however they come and whatever their ids are", () => {
  const wanted = row.map(({ id }) => id)
  for (const mixed of [row.toReversed(), row.toSorted((a, b) => (a.text < b.text ? -1 : 1))])
    expect(mixed.toSorted(inPlanOrder).map(({ id }) => id)).toEqual(wanted)
  for (const [at, one] of row.entries())
    for (const [behind, other] of row.entries())
      expect(Math.sign(inPlanOrder(one, other)), `${at} ${behind}`).toBe(Math.sign(at - behind))
})

it("keeps an order in which one is replaced, and says whether it has moved", () => {
  const entries = row.map((passage) => ({ passage }))
  const blocks = entries.slice(7, 9)
  const now = (text: string) => ({ passage: narrative("y", text) })
  const [, before] = blocks
  if (!before) throw new Error("no block")
  const near = now("bb")
  expect(replaceInOrder(blocks, before, near)).toBe(false)
  const first = now("A")
  expect(replaceInOrder(blocks, near, first)).toBe(true)
  expect(blocks.map(({ passage }) => passage.text)).toEqual(["A", "a"])
  expect(replaceInOrder(blocks, first, now("c"))).toBe(true)
  expect(blocks.map(({ passage }) => passage.text)).toEqual(["a", "c"])
})
