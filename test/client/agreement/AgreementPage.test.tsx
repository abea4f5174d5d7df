import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { AgreementPage } from "../../../client/agreement/matrix/AgreementPage.tsx"
import { session } from "../../../client/app/session.ts"
import { answering } from "../answers.ts"
import { on, type Shown, show } from "../show.tsx"
import { interior, justice, measure, position } from "./measures.ts"

let shown: Shown

const settings = {
  title: "Plan of Valdoria",
  country: "Valdoria",
  instruments: [],
  language: "en",
  classification: "official",
  currency: "VLC",
  periodFrom: null,
  periodTo: null,
  caretNames: false,
  standards: { id: "small", version: "1" },
}
const plan = {
  id: "p1",
  settings,
  right: "reviewer",
  mandate: null,
  parties: [interior, justice],
  opinions: [],
  agencies: [interior, justice],
  bodies: [],
  schema: 1,
}
const goal = { number: "1", text: "A system that is steered" }
const measures = [
  measure("m1", {
    goal,
    standing: "agreed",
    positions: [position(interior, "agree"), position(justice, "agree")],
  }),
  measure("m2", {
    goal,
    standing: "objected",
    positions: [position(interior, "agree"), position(justice, "object", false, "No money.")],
  }),
  measure("m3", {
    goal: null,
    standing: "lapsed",
    words: "Teams meet monthly in all regions.",
    positions: [position(interior, "agree", true)],
  }),
]

beforeEach(async () => {
  const user = {
    id: "u1",
    name: "T. R.",
    email: "t@j.vd",
    agency: justice,
    administrator: false,
    agencyAdministrator: false,
    makesPlans: false,
  }
  session.set({ state: "in", user })
  answering({
    "GET /api/plans/p1": { status: 200, body: plan },
    "GET /api/plans/p1/measures": { status: 200, body: { measures } },
    "GET /api/plans/p1/positions": {
      status: 200,
      body: {
        positions: [
          {
            ...position(interior, "agree", true),
            measureId: "m3",
            words: "Teams meet every two months in all regions.",
          },
        ],
      },
    },
    "GET /api/plans/p1/comments": {
      status: 200,
      body: { threads: [{ weight: "condition", resolved: false }, { weight: "wanted" }] },
    },
  })
  shown = await show(<AgreementPage planId="p1" />)
})
afterEach(async () => {
  await shown.close()
  vi.unstubAllGlobals()
})

const rows = () =>
  [...shown.screen.querySelectorAll<HTMLElement>("tr[data-measure]")].map((row) => [
    row.dataset.measure,
    row.dataset.standing,
  ])
const letters = (id: string) =>
  [...on(`tr[data-measure="${id}"]`).querySelectorAll("[data-agency]")].map((c) => c.textContent)

describe("[A] the agreement matrix", () => {
  it("has a row for each measure, under its goal, with its standing", () => {
    expect(rows()).toEqual([
      ["m1", "agreed"],
      ["m2", "objected"],
      ["m3", "lapsed"],
    ])
    expect(on('th[scope="rowgroup"]').textContent).toBe("Goal 1. A system that is steered")
  })

  it("says each party's position by a letter", () => {
    expect(letters("m1")).toEqual(["A", "A"])
    expect(letters("m2")).toEqual(["A", "O"])
    expect(letters("m3")).toEqual(["L", "·"])
  })

  it("[A9] shows of a lapsed objection that it was one", async () => {
    await shown.close()
    const lapsed = measure("m4", {
      standing: "lapsed",
      positions: [position(justice, "object", true, "No money.")],
    })
    answering({
      "GET /api/plans/p1": { status: 200, body: plan },
      "GET /api/plans/p1/measures": { status: 200, body: { measures: [lapsed] } },
      "GET /api/plans/p1/comments": { status: 200, body: { threads: [] } },
    })
    shown = await show(<AgreementPage planId="p1" />)
    expect(letters("m4")).toEqual(["·", "OL"])
    expect(on('tr[data-measure="m4"] [data-was="object"]').getAttribute("aria-label")).toBe(
      "Ministry of Justice: objection lapsed after a change of the text, 20\u00a0Nov 2026. “No money.”",
    )
    expect(on("aside dl").textContent).toContain("Objections1")
  })

  it("says that nobody is asked, and not that all is agreed, while the plan has no parties", async () => {
    await shown.close()
    answering({
      "GET /api/plans/p1": { status: 200, body: { ...plan, parties: [] } },
      "GET /api/plans/p1/measures": { status: 200, body: { measures: [measure("m5")] } },
      "GET /api/plans/p1/comments": { status: 200, body: { threads: [] } },
    })
    shown = await show(<AgreementPage planId="p1" />)
    expect(on("aside").textContent).toContain("Nobody is asked yet.")
    expect(on("aside").textContent).not.toContain("every measure is agreed")
    expect(on("aside").textContent).toContain("0 of 1 measures agreed")
  })

  it("gives the reason of an objection to who asks for it", () => {
    const cell = on('tr[data-measure="m2"] [data-stance="object"]')
    expect(cell.getAttribute("aria-label")).toBe(
      "Ministry of Justice: objects, 20\u00a0Nov 2026. “No money.”",
    )
  })

  it("shows the first line of an objection's reason in the row, and whose it is where several object", async () => {
    const reasons = (id: string) =>
      [...on(`tr[data-measure="${id}"]`).querySelectorAll("[data-reason]")].map(
        ({ textContent }) => textContent,
      )
    expect(reasons("m2")).toEqual(["No money."])
    expect(reasons("m1")).toEqual([])
    expect(reasons("m3")).toEqual([])
    await shown.close()
    const both = measure("m6", {
      standing: "objected",
      positions: [
        position(interior, "object", false, "No staff.\nAnd no rooms."),
        position(justice, "object", false, "No money."),
      ],
    })
    answering({
      "GET /api/plans/p1": { status: 200, body: plan },
      "GET /api/plans/p1/measures": { status: 200, body: { measures: [both] } },
      "GET /api/plans/p1/comments": { status: 200, body: { threads: [] } },
    })
    shown = await show(<AgreementPage planId="p1" />)
    expect(reasons("m6")).toEqual(["Interior: No staff.", "Justice: No money."])
  })

  it("shows which words moved since an agreement that lapsed", () => {
    const row = on('tr[data-measure="m3"]')
    expect(on("del", row).textContent).toContain("every two months")
    expect(on("ins", row).textContent).toContain("monthly")
  })

  it("narrows to what is contested, lapsed, or asked of one's own agency", async () => {
    const filter = (name: string) =>
      [...shown.screen.querySelectorAll<HTMLElement>("button[aria-pressed]")].find((each) =>
        each.textContent?.startsWith(name),
      )
    await shown.after(() => filter("Contested")?.click())
    expect(rows()).toEqual([["m2", "objected"]])
    await shown.after(() => filter("Lapsed")?.click())
    expect(rows()).toEqual([["m3", "lapsed"]])
    await shown.after(() => filter("Asked of Justice")?.click())
    expect(rows()).toEqual([["m3", "lapsed"]])
    await shown.after(() => filter("All")?.click())
    expect(rows()).toHaveLength(3)
  })

  it("counts what still stands between the agencies and the plan", () => {
    const counts = on("aside dl").textContent
    expect(counts).toContain("Objections1")
    expect(counts).toContain("Conditions without an answer1")
    expect(counts).toContain("Lapsed agreements1")
    expect(on("aside progress").getAttribute("value")).toBe("1")
  })

  it("leads from a measure to its place in the text", () => {
    expect(on('tr[data-measure="m2"] a').getAttribute("href")).toBe("/plans/p1#m=m2")
  })
})
