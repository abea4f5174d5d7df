import { act } from "react"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { ComparisonCard } from "../../../client/history/ComparisonCard.tsx"
import type { PlanView } from "../../../shared/api/plans.ts"
import type { VersionList } from "../../../shared/api/versions.ts"
import { type Asked, answering } from "../answers.ts"
import { type Shown, show } from "../show.tsx"

const plan = { id: "p1", agencies: [], right: "drafter" } as unknown as PlanView
const path = "/api/plans/p1/coverage/comparison?from=v1"
const text = { plan: "p1", title: "Plan", saved: null, writtenAt: null, lang: "en" }
let last: number
let asked: Asked[]
let shown: Shown

beforeEach(() => {
  last = 7
  asked = answering({
    "GET /api/plans": { status: 200, body: { plans: [] } },
    [`GET ${path}`]: () => ({
      status: 200,
      body: {
        set: { id: "s", version: "1" },
        view: "proposed",
        from: { ...text, version: 3, now: false },
        to: { ...text, version: last, now: true },
        areas: [],
      },
    }),
  })
})
afterEach(async () => {
  await shown.close()
  vi.unstubAllGlobals()
})

const compared = () => asked.filter((one) => one.path === path).length
const card = (now: number) => {
  const list: VersionList = { now, versions: [] }
  const choice = { from: "v1", with: null, to: "now", view: "proposed" } as const
  return <ComparisonCard plan={plan} list={list} choice={choice} choose={() => {}} />
}

it("[C45] a comparison with the words now is made again when the list tells of new ones", async () => {
  shown = await show(card(7))
  await act(async () => {})
  expect(compared()).toBe(1)
  await shown.again(card(7))
  expect(compared()).toBe(1)
  last = 9
  await shown.again(card(9))
  await act(async () => {})
  expect(compared()).toBe(2)
  await shown.again(card(9))
  await act(async () => {})
  expect(compared()).toBe(2)
})

it("[C45] and not where somebody wrote between the list and the comparison", async () => {
  last = 9
  shown = await show(card(7))
  await act(async () => {})
  await shown.again(card(9))
  await act(async () => {})
  expect(compared()).toBe(1)
})
