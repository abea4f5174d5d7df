import { expect, it } from "vitest"
import {
  CachedColumns,
  memoizeEach,
  memoizeLast,
  memoizeList,
} from "../../../../shared/coverage/memo/memoize.ts"

interface Row {
  lead: { name: string } | null
  note: string | null
}
const police = { name: "Police" }
const labour = { name: "Labour" }
const row = (lead: Row["lead"], note: Row["note"] = null): Row => ({ lead, note })
const [first, second] = [row(police), row(labour)]

it.each<[change: string, before: Row[], after: Row[], same: boolean]>([
  ["another word under another name", [first, second], [row(police, "new"), second], true],
  ["a row that says nothing there", [first, second], [first, row(null, "new"), second], true],
  ["a row that said nothing there taken out", [first, row(null), second], [first, second], true],
  ["such rows moved", [row(null), first, second], [first, second, row(null)], true],
  ["another thing", [first, second], [first, row({ name: "Labour" })], false],
  ["a row more", [first], [first, second], false],
  ["a row less", [first, second], [first], false],
  ["rows moved", [first, second], [second, first], false],
])("[C4] a column after %s", (_, before, after, same) => {
  const columns = new CachedColumns<Row>()
  columns.take(before)
  const column = columns.of("lead")
  columns.take(after)
  expect(columns.of("lead") === column).toBe(same)
  expect(columns.of("lead")).toEqual(after.flatMap(({ lead }) => lead ?? []))
})

it("[C4] a check runs again only when something it looks at is another", () => {
  let runs = 0
  const check = memoizeLast((leads: readonly string[], year: number) => {
    runs++
    return leads.map((lead) => ({ lead, year }))
  })
  const leads = ["Police"]
  const found = check(leads, 2027)
  expect(check(leads, 2027)).toBe(found)
  expect(runs).toBe(1)
  expect(check(["Police"], 2027)).toBe(found)
  expect(check(leads, 2028)).toEqual([{ lead: "Police", year: 2028 }])
  expect(runs).toBe(3)
})

it("[C4] what is found again is the thing found before", () => {
  const check = memoizeList((names: readonly string[]) => names.map((name) => ({ name })))
  const [one] = check(["Police", "Labour"])
  const again = check(["Police", "Justice"])
  expect(again).toEqual([{ name: "Police" }, { name: "Justice" }])
  expect(again[0]).toBe(one)
})

it("[C4] a check of each part runs for the new one, and for all beside something new", () => {
  const asked: string[] = []
  const check = memoizeEach(({ name }: { name: string }, year: number) => {
    asked.push(name)
    return [`${name} ${year}`]
  })
  check([police, labour], 2027)
  expect(check([police, { name: "Justice" }, labour], 2027)).toHaveLength(3)
  expect(asked).toEqual(["Police", "Labour", "Justice"])
  expect(check([police, labour], 2028)).toEqual(["Police 2028", "Labour 2028"])
  expect(asked).toHaveLength(5)
})
