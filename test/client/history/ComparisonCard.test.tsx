import { act } from "react"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { ComparisonCard } from "../../../client/history/ComparisonCard.tsx"
import type { PlanView } from "../../../shared/api/plans.ts"
import type { VersionList } from "../../../shared/api/versions.ts"
import { type Asked, answering } from "../answers.ts"
import { on, type Shown, show } from "../show.tsx"

const plan = {
  ...{ id: "p1", agencies: [], right: "drafter", settings: { title: "Our plan" } },
} as unknown as PlanView
const path = "/api/plans/p1/comparison?from=v1"
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
        measures: [],
        texts: [],
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
  const list: VersionList = { now, versions: [], more: false }
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

it("[C45] tells an earlier plan of the same title by when it was made", async () => {
  const made = (id: string, title: string) => ({ id, title, createdAt: "2025-12-01T14:05:00Z" })
  answering({
    "GET /api/plans": {
      status: 200,
      body: { plans: [made("p1", "Our plan"), made("p2", "Our plan"), made("p3", "Another")] },
    },
    [`GET ${path}`]: { status: 404, body: { code: "not-found" } },
  })
  shown = await show(card(7))
  await shown.after(() => on('input[aria-haspopup="listbox"]').click())
  const [same, other] = [...document.querySelectorAll("[role=option]")].map(
    ({ textContent }) => textContent,
  )
  expect(same).toMatch(/^Our plan, created 1\u00a0Dec 2025, \d\d:05$/)
  expect(other).toBe("Another")
})

it("[C45] says what is chosen in full, however long its title is", async () => {
  const title = "National Action Plan against Trafficking in Human Beings, ".repeat(4).trim()
  answering({
    "GET /api/plans": {
      status: 200,
      body: { plans: [{ id: "p2", title, createdAt: "2025-12-01T14:05:00Z" }] },
    },
    "GET /api/plans/p1/coverage/comparison?with=p2": { status: 404, body: { code: "not-found" } },
  })
  const list: VersionList = { now: 7, versions: [], more: false }
  const choice = { from: null, with: "p2", to: "now", view: "proposed" } as const
  shown = await show(<ComparisonCard plan={plan} list={list} choice={choice} choose={() => {}} />)
  const titles = [...shown.screen.querySelectorAll("input[title]")].map((one) =>
    one.getAttribute("title"),
  )
  expect(titles).toEqual([title, "Current text"])
})

it.each([
  ["14", "now", ["Version 14", "Current text"]],
  ["14", "20", ["Version 14", "Version 20"]],
  // A number of words that somebody saved is that version.
  ["9", "now", ["First round, 1\u00a0Dec 2025", "Current text"]],
  ["nothing", "now", ["", "Current text"]],
])("[C45] shows what is compared, saved as a version or not: %s to %s", async (from, to, said) => {
  const search = to === "now" ? `from=${from}` : `from=${from}&to=${to}`
  answering({
    "GET /api/plans": { status: 200, body: { plans: [] } },
    [`GET /api/plans/p1/coverage/comparison?${search}`]: {
      status: 404,
      body: { code: "not-found" },
    },
  })
  const first = { id: "v9", version: 9, name: "First round", writtenAt: "2025-12-01T14:05:00Z" }
  const list = { now: 30, versions: [first] } as unknown as VersionList
  const choice = { from, with: null, to, view: "proposed" } as const
  shown = await show(<ComparisonCard plan={plan} list={list} choice={choice} choose={() => {}} />)
  const fields = [...shown.screen.querySelectorAll<HTMLInputElement>("input[aria-haspopup]")]
  expect(fields.map(({ value }) => value)).toEqual(said)
})
