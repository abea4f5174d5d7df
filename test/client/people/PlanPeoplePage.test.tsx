import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { session } from "../../../client/app/session.ts"
import { PlanPeoplePage } from "../../../client/people/PlanPeoplePage.tsx"
import type { PlanPeople } from "../../../shared/api/people.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { interior, justice } from "../agreement/measures.ts"
import { type Asked, answering, type Said } from "../answers.ts"
import { button, on, type Shown, show, write } from "../show.tsx"

let shown: Shown
let came: Asked[]

const health: Agency = { id: "a3", name: "Ministry of Health", short: "Health", colour: "#2f6b3a" }

const people: PlanPeople = {
  agencies: [
    { agency: interior, role: "party", closed: false },
    { agency: justice, role: "opinion", closed: false },
  ],
  people: [
    {
      id: "u1",
      name: "Leyla",
      email: "l@sec.vd",
      agency: interior,
      right: "secretariat",
      active: true,
    },
    {
      id: "u2",
      name: "T. Rasul",
      email: "t@j.vd",
      agency: justice,
      right: "reviewer",
      active: true,
    },
  ],
  mandates: [
    {
      id: "x1",
      agency: justice.id,
      user: "u2",
      name: "T. Rasul",
      from: "2026-01-01",
      to: null,
    },
  ],
  others: { agencies: [health], people: [] },
}

const bodies = [{ id: "b1", name: "Labour Inspectorate", agency: null }]

async function open(right: "secretariat" | "reviewer") {
  const settings = { title: "Plan", country: "", classification: "official" }
  const view = {
    id: "p1",
    settings,
    right,
    mandate: null,
    parties: [],
    opinions: [],
    agencies: [],
    bodies,
  }
  const done: Said = { status: 204 }
  came = answering({
    "GET /api/plans/p1": { status: 200, body: view },
    "GET /api/plans/p1/people": { status: 200, body: people },
    "GET /api/plans/p1/open-invitations": { status: 200, body: { invitations: [] } },
    "GET /api/plans/p1/deactivated": { status: 200, body: { positions: [], accounts: [] } },
    "POST /api/invitations": {
      status: 201,
      body: { state: "waits", url: null },
    },
    "POST /api/plans/p1/mandates": { status: 201, body: {} },
    "PATCH /api/plans/p1/mandates/x1": { status: 200, body: {} },
    "PUT /api/plans/p1/agencies/a2": done,
    "PUT /api/plans/p1/bodies": { status: 200, body: { bodies } },
  })
  shown = await show(<PlanPeoplePage planId="p1" />)
}

const section = (id: string) => on(`section[aria-labelledby="agency-${id}"]`)
const sent = () => came.filter(({ method }) => method !== "GET")

beforeEach(() => {
  const user = {
    id: "u1",
    name: "Leyla",
    email: "l@sec.vd",
    agency: interior,
    administrator: false,
    agencyAdministrator: false,
    makesPlans: false,
  }
  session.set({ state: "in", user })
})
afterEach(async () => {
  await shown.close()
  vi.unstubAllGlobals()
})

describe("[P] people and agencies of a plan", () => {
  it("are shown by agency, with rights and who speaks for it today", async () => {
    await open("reviewer")
    expect(section("a1").textContent).toContain("Secretariat")
    expect(section("a2").textContent).toContain("Opinion")
    expect(section("a2").textContent).toContain("T. Rasul today")
    expect(section("a1").textContent).toContain("Nobody yet")
  })

  // A question mark only explains.
  const changing = 'button:not([aria-haspopup="dialog"]), input, select'
  it("offer nothing to change to who does not manage the plan", async () => {
    await open("reviewer")
    expect(on("main").querySelectorAll(changing)).toHaveLength(0)
  })

  it("let the secretariat make an agency a party", async () => {
    await open("secretariat")
    const party = on('input[type="radio"][value="party"]', section("a2"))
    await shown.after(() => party.click())
    expect(sent()).toEqual([
      { method: "PUT", path: "/api/plans/p1/agencies/a2", body: { role: "party" } },
    ])
  })

  it("let the secretariat give a mandate from a day, open or to another day", async () => {
    await open("secretariat")
    await shown.after(() => button("Give the mandate", section("a1")).click())
    const [from, to] = section("a1").querySelectorAll<HTMLInputElement>('input[type="date"]')
    await shown.after(() => from && write(from, "2026-12-01"))
    await shown.after(() => to && write(to, "2027-12-31"))
    await shown.after(() => button("Give the mandate", section("a1")).click())
    expect(sent()[0]?.body).toEqual({
      agency: "a1",
      user: "u1",
      from: "2026-12-01",
      to: "2027-12-31",
    })
  })

  it("keep the only person of an agency chosen for its mandate when that person is chosen again", async () => {
    await open("secretariat")
    await shown.after(() => button("Give the mandate", section("a1")).click())
    const field = on("form input[aria-haspopup=listbox]", section("a1")) as HTMLInputElement
    expect(field.value).toBe("Leyla")
    await shown.after(() => field.click())
    const list = on(`[id="${field.getAttribute("aria-controls")}"]`)
    await shown.after(() => on('[role="option"]', list).click())
    expect(field.value).toBe("Leyla")
    await shown.after(() => on("form button[type=submit]", section("a1")).click())
    expect(sent()[0]?.body).toMatchObject({ agency: "a1", user: "u1" })
  })

  it("let a printed name of the text be linked to an agency", async () => {
    await open("secretariat")
    const choice = on('input[aria-label="Agency for “Labour Inspectorate”"]')
    await shown.after(() => choice.click())
    const list = on(`[id="${choice.getAttribute("aria-controls")}"]`)
    const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')]
    await shown.after(() => options.find((each) => each.textContent === justice.name)?.click())
    expect(sent()).toEqual([
      {
        method: "PUT",
        path: "/api/plans/p1/bodies",
        body: { name: "Labour Inspectorate", agency: "a2" },
      },
    ])
  })

  it("let the secretariat end a mandate by its last day", async () => {
    await open("secretariat")
    await shown.after(() => button("End…", section("a2")).click())
    await shown.after(() => write(on('input[type="date"]', section("a2")), "2026-11-30"))
    await shown.after(() => button("Set the last day", section("a2")).click())
    expect(sent()).toEqual([
      { method: "PATCH", path: "/api/plans/p1/mandates/x1", body: { to: "2026-11-30" } },
    ])
  })

  describe("an invitation", () => {
    beforeEach(async () => {
      await open("secretariat")
      await shown.after(() => tab("Invite by e-mail").click())
    })
    const tab = (name: string) =>
      [...document.querySelectorAll<HTMLElement>("[role=tab]")].find(
        ({ textContent }) => textContent === name,
      ) as HTMLElement
    const form = () => on("form:has(input[type=email])")
    const field = (selector: string) => on(selector, form()) as HTMLInputElement
    async function choose(agency: string) {
      await shown.after(() => write(field("input[type=email]"), " dora@health.vd "))
      await shown.after(() => field("input:not([type])").click())
      const option = [...form().querySelectorAll<HTMLElement>("[role=option]")]
      await shown.after(() => option.find(({ textContent }) => textContent === agency)?.click())
    }
    const invite = async () => {
      await shown.after(() => button("Invite", form()).click())
      return sent()[0]?.body
    }

    it("[P105] for an agency that is not in the plan asks in one dialog what it is there and who speaks for it", async () => {
      expect(form().querySelector("[type=radio], [type=checkbox]")).toBeNull()
      await choose("Ministry of Health")
      expect(form().textContent).toContain("Role of Ministry of Health in this plan")
      expect(form().textContent).toContain("its objection prevents agreement")
      await shown.after(() => field("[type=radio][value=opinion]").click())
      await shown.after(() => field("[type=checkbox]").click())
      expect(await invite()).toEqual({
        ...{ email: "dora@health.vd", agency: "a3", plan: "p1", right: "reviewer" },
        ...{ role: "opinion", mandate: true },
      })
      expect(on("[role=status]", form()).textContent).toContain(
        "waiting for the administrator of Ministry of Health",
      )
      // The next person does not get the mandate because the last did.
      expect(field("[type=checkbox]").checked).toBe(false)
    })

    it("[P105] for an agency that is in the plan leaves what it is there", async () => {
      await choose("Ministry of Justice")
      expect(form().querySelector("[type=radio]")).toBeNull()
      expect(await invite()).toEqual({
        ...{ email: "dora@health.vd", agency: "a2", plan: "p1", right: "reviewer" },
        mandate: false,
      })
    })
  })
})
