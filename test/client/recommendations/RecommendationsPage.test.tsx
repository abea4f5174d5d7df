import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { session } from "../../../client/app/session.ts"
import { RecommendationsPage } from "../../../client/recommendations/RecommendationsPage.tsx"
import type { Recommendation } from "../../../shared/api/recommendations.ts"
import { type Asked, answering, type Said } from "../answers.ts"
import { button, type Shown, show } from "../show.tsx"

const agency = { id: "a1", name: "Ministry of the Interior", short: "Interior", colour: "#14508c" }

const plan = (right: string) => ({
  id: "p1",
  settings: {
    title: "Plan",
    country: "",
    instruments: [],
    language: "en",
    classification: "official",
    currency: "",
    periodFrom: null,
    periodTo: null,
    caretNames: false,
    standards: { id: "small", version: "1" },
  },
  right,
  mandate: null,
  parties: [agency],
  opinions: [],
  agencies: [agency],
  bodies: [],
  schema: 1,
  archivedAt: null,
})

const received = (more: Partial<Recommendation>): Recommendation => ({
  id: "r1",
  kind: "recommendation",
  source: "GRETA",
  year: 2024,
  number: "31",
  text: "Set up a compensation fund.",
  result: null,
  note: "",
  state: "unanswered",
  carriedOver: false,
  links: [],
  declined: null,
  agency: "a1",
  as: "secretariat",
  by: "L. M.",
  at: "2026-11-01T00:00:00Z",
  ...more,
})

const suggestion = {
  measureId: "m1",
  number: "3.6.1",
  text: "Establish a state fund\nwith rules",
  score: 0.6,
  areas: ["compensation"],
  words: ["compensation", "fund"],
}

let shown: Shown
let answers: Record<string, Said>
let came: Asked[]

const set = {
  areas: [{ id: "compensation", pillar: "p", title: { en: "Compensation" }, elements: [] }],
  ...{ practices: [], hiddenIds: [], newer: null },
}

async function open(list: Recommendation[], right = "secretariat", suggested = suggestion) {
  const path = "/api/plans/p1/recommendations"
  answers = {
    "GET /api/plans/p1": { status: 200, body: plan(right) },
    "GET /api/standards/small/1": { status: 200, body: set },
    "GET /api/plans/p1/measures": { status: 200, body: { measures: [] } },
    [`GET ${path}`]: { status: 200, body: { recommendations: list } },
    [`GET ${path}/suggestions`]: {
      status: 200,
      body: { suggestions: [{ recommendation: "r1", measures: [suggested] }] },
    },
    [`PUT ${path}/r1/links/m1`]: { status: 204 },
    [`PUT ${path}/removed`]: { status: 204 },
  }
  came = answering(answers)
  shown = await show(<RecommendationsPage planId="p1" />)
}
const puts = () => came.filter(({ method }) => method === "PUT")
const rows = () => [...shown.screen.querySelectorAll("[data-recommendation]")]

beforeEach(() => {
  const user = {
    id: "u1",
    name: "L. M.",
    email: "l@sec.vd",
    agency,
    administrator: false,
    agencyAdministrator: false,
    makesPlans: false,
  }
  session.set({ state: "in", user })
  history.replaceState(null, "", "/plans/p1/recommendations")
})
afterEach(async () => {
  await shown.close()
  vi.unstubAllGlobals()
})

describe("the page of recommendations received", () => {
  it("[C45] says what to do while nothing has come in", async () => {
    await open([])
    expect(shown.screen.textContent).toContain("Import the table in which you keep them")
    expect(button("Import a table")).toBeTruthy()
  })

  it("[C42] links a suggestion at one's word", async () => {
    await open([received({})])
    const [row] = rows()
    expect(row?.textContent).toContain("3.6.1 Establish a state fund")
    expect(row?.textContent).toContain("in common: compensation, fund")
    await shown.after(() => button("Link measure 3.6.1").click())
    expect(puts().map(({ path }) => path)).toEqual(["/api/plans/p1/recommendations/r1/links/m1"])
  })

  it("[C42] says by which area a suggestion is meant where no words are common", async () => {
    await open([received({})], "secretariat", { ...suggestion, words: [] })
    expect(rows()[0]?.textContent).toContain("also on “Compensation”")
  })

  it("[C42] shows how each is answered, and a measure that is gone", async () => {
    const said = { agency: "a1", by: "L. M.", at: "2026-11-02T00:00:00Z" }
    await open([
      received({
        state: "answered",
        links: [
          { measureId: "m1", number: "3.6.1", text: "Establish a fund", ...said },
          { measureId: "m2", number: null, text: null, ...said },
        ],
      }),
      received({
        id: "r2",
        state: "not-taken-up",
        declined: { reason: "There is no coast.", as: "secretariat", ...said },
      }),
    ])
    const [answered, declined] = rows()
    expect(answered?.textContent).toContain("A measure that is no longer in the plan")
    expect(answered?.textContent).not.toContain("May answer it")
    expect(declined?.textContent).toContain("There is no coast.")
    expect(declined?.textContent).toContain("the secretariat, 2\u00a0Nov 2026")
  })

  it("[C42] asks for a result that nobody could read, whatever is linked", async () => {
    const link = { measureId: "m1", text: "Establish a fund", agency: "a1", by: "L. M." }
    const links = [{ ...link, number: "3.6.1", at: "2026-11-02T00:00:00Z" }]
    history.replaceState(null, "", "/plans/p1/recommendations?kind=measure")
    await open([
      received({ kind: "measure", state: "no-result", links }),
      received({ id: "r2", kind: "measure", result: "done", state: "done" }),
    ])
    expect(rows()[0]?.textContent).toContain("Implementation not recorded")
    expect(rows()[0]?.querySelector("select")?.value).toBe("")
    expect(() => button("Not taken up…")).toThrow()
    expect(shown.screen.textContent).toContain("1 unanswered of 2")
  })

  it("[C45] lets readers read, and nothing else", async () => {
    await open([received({})], "reviewer")
    expect(rows()).toHaveLength(1)
    const labels = [...shown.screen.querySelectorAll("main button")].map((one) => one.textContent)
    expect(labels.filter(Boolean)).toEqual([])
    expect(shown.screen.textContent).not.toContain("May answer it")
  })
})
