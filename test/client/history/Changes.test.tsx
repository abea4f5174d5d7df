import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { Changes } from "../../../client/history/Changes.tsx"
import type { Comparison } from "../../../shared/api/comparison.ts"
import type { PlanView } from "../../../shared/api/plans.ts"
import { answering } from "../answers.ts"
import { type Shown, show } from "../show.tsx"

const title = (en: string) => ({ en, ru: en, az: en })
const text = {
  ...{ plan: "p1", title: "Plan", version: 3, saved: null, writtenAt: null },
  ...{ lang: "en", reads: true },
}
const side = {
  ...{ decided: null, decision: null, stale: false, level: "absent" },
  ...{ evidence: [], readsAgainst: [] },
}
const area = (id: string, change: string) =>
  ({ id, change, from: side, to: side, elementsGained: [], elementsLost: [] }) as unknown
let shown: Shown

beforeEach(() => {
  const areas = "abcd".split("").map((id) => ({ id, title: title(`Area ${id}`), elements: [] }))
  answering({ "GET /api/standards/s/1": { status: 200, body: { title: title("S"), areas } } })
})
afterEach(async () => {
  await shown.close()
  vi.unstubAllGlobals()
})

const compared = async (...areas: unknown[]) => comparedFrom({}, ...areas)
const comparedFrom = async (from: object, ...areas: unknown[]) => {
  const texts = { from: { ...text, now: false, ...from }, to: { ...text, version: 7, now: true } }
  const comparison = { set: { id: "s", version: "1" }, view: "proposed", ...texts, areas }
  const plan = { id: "p1" } as PlanView
  shown = await show(<Changes plan={plan} comparison={comparison as unknown as Comparison} />)
  await shown.after(() => {})
}
const rows = (within: string) =>
  [...shown.screen.querySelectorAll(`${within} > ul > li`)].map((row) => [
    row.getAttribute("data-area"),
    row.querySelector("button")?.getAttribute("aria-expanded"),
  ])

it("[C45] areas that changed stand first and open, the others under one line", async () => {
  await compared(
    area("a", "unchanged"),
    area("b", "weakened"),
    area("c", "unchanged"),
    area("d", "gained"),
  )
  const folded = shown.screen.querySelector("details")
  expect(rows("div:has(> details)")).toEqual([
    ["d", "true"],
    ["b", "true"],
  ])
  expect(folded?.open).toBe(false)
  expect(folded?.querySelector("summary")?.textContent).toBe("2 areas unchanged")
  expect(rows("details")).toEqual([
    ["a", "false"],
    ["c", "false"],
  ])
})

it("[C31] wording against a provision that came stands above the line and open, though no level changed", async () => {
  const readsAgainst = [{ passageId: "m1", number: "1", quote: "Only for some.", kept: false }]
  const there = [{ ...readsAgainst[0], kept: true }]
  const unchanged = area("a", "unchanged") as object
  await compared(
    { ...unchanged, to: { ...side, readsAgainst } },
    { ...unchanged, id: "b", to: { ...side, readsAgainst: there } },
    area("c", "gained"),
  )
  expect(rows("div:has(> details)")).toEqual([
    ["c", "true"],
    ["a", "true"],
  ])
  expect(rows("details")).toEqual([["b", "false"]])
})

it("[C45] where nothing changed, that is said above the line", async () => {
  await compared(area("a", "unchanged"))
  expect(shown.screen.querySelector("[role=status]")?.textContent).toMatch(/No area was gained/)
  expect(shown.screen.querySelector("summary")?.textContent).toBe("1 area unchanged")
})

it("[C14] a text in a language that the set does not read is not taken for one that lost its areas", async () => {
  await comparedFrom({ lang: "ru", reads: false }, area("a", "gained"))
  expect(shown.screen.querySelector("[role=status]")?.textContent).toContain(
    "This set does not read Russian",
  )
})
