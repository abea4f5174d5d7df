import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { session } from "../../../client/app/session.ts"
import { PlansPage } from "../../../client/plans/PlansPage.tsx"
import { unsentCopies } from "../../../client/sync/unsentCopies.ts"
import { answering, type Said } from "../answers.ts"
import { button, on, type Shown, show, write } from "../show.tsx"

let shown: Shown
let answers: Record<string, Said>

const plan = (id: string, title: string, updatedAt: string) => ({
  id,
  title,
  country: "Valdoria",
  classification: "official",
  periodFrom: null,
  periodTo: null,
  right: "secretariat",
  createdAt: "2025-12-01T09:30:00Z",
  updatedAt,
  archivedAt: null as string | null,
})

beforeEach(() => {
  answers = { "GET /api/plans": { status: 200, body: { plans: [] } } }
  const agency = {
    id: "a1",
    name: "Ministry of the Interior",
    short: "Interior",
    colour: "#14508c",
  }
  const user = {
    id: "u1",
    name: "L. M.",
    email: "l@sec.vd",
    agency,
    administrator: false,
    agencyAdministrator: false,
    makesPlans: true,
  }
  session.set({ state: "in", user })
  history.replaceState(null, "", "/plans")
})
afterEach(async () => {
  await shown.close()
  vi.unstubAllGlobals()
})

describe("the list of plans", () => {
  it("shows what may be opened, last changed first", async () => {
    const plans = [
      plan("p1", "Older", "2026-01-01T00:00:00Z"),
      plan("p2", "Newer", "2026-02-01T00:00:00Z"),
    ]
    answers["GET /api/plans"] = { status: 200, body: { plans } }
    answering(answers)
    shown = await show(<PlansPage />)
    const links = [...shown.screen.querySelectorAll('main a[href^="/plans/"]')]
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/plans/p2", "/plans/p1"])
  })

  it("[S27] says at a plan that words written on this device wait, for as long as they do", async () => {
    const plans = [
      plan("p1", "Older", "2026-01-01T00:00:00Z"),
      plan("p2", "Newer", "2026-02-01T00:00:00Z"),
    ]
    answers["GET /api/plans"] = { status: 200, body: { plans } }
    answering(answers)
    shown = await show(<PlansPage />)
    const rows = () => [...shown.screen.querySelectorAll("main li")].map((row) => row.textContent)
    const words = "Text written on this device is waiting to be sent"
    await shown.after(() => unsentCopies.set(new Map([["p1", "waiting"]])))
    expect(rows().map((row) => row?.includes(words))).toEqual([false, true])
    await shown.after(() => unsentCopies.set(new Map()))
    expect(rows().some((row) => row?.includes(words))).toBe(false)
  })

  it("tells two plans with one title apart by when they were made", async () => {
    const plans = [
      plan("p1", "Plan", "2026-01-01T00:00:00Z"),
      { ...plan("p2", "Plan", "2026-02-01T00:00:00Z"), createdAt: "2025-12-01T14:05:00Z" },
      plan("p3", "Another", "2026-03-01T00:00:00Z"),
    ]
    answers["GET /api/plans"] = { status: 200, body: { plans } }
    answering(answers)
    shown = await show(<PlansPage />)
    const facts = [...shown.screen.querySelectorAll("main li")].map((row) => row.textContent ?? "")
    const made = facts.map((words) => /created .*?(?=changed)/.exec(words)?.[0])
    expect(made[0]).toBe("created 1\u00a0Dec 2025")
    expect(new Set(made).size).toBe(3)
    expect(made[1]).toMatch(/created 1\u00a0Dec 2025, \d\d:05/)
  })

  it("[P26] lists archived plans apart, and brings one back", async () => {
    const away = {
      ...plan("p2", "Done", "2026-02-01T00:00:00Z"),
      archivedAt: "2026-03-01T00:00:00Z",
    }
    answers["GET /api/plans"] = {
      status: 200,
      body: { plans: [plan("p1", "Living", "2026-01-01T00:00:00Z"), away] },
    }
    answers["PUT /api/plans/p2/archived"] = { status: 204 }
    const came = answering(answers)
    shown = await show(<PlansPage />)
    expect(on("main > ul").textContent).not.toContain("Done")
    const apart = on("main details")
    expect(apart.textContent).toContain("1 archived plan")
    expect(apart.textContent).toContain("Done")
    await shown.after(() => button("Restore").click())
    const asked = came.filter(({ path }) => path !== "/api/first-steps")
    expect(asked.map(({ method, path, body }) => [method, path, body]).slice(1)).toEqual([
      ["PUT", "/api/plans/p2/archived", { archived: false }],
      ["GET", "/api/plans", undefined],
    ])
  })

  it("offers the ways to begin when there is none", async () => {
    answering(answers)
    shown = await show(<PlansPage />)
    const ways = [...shown.screen.querySelectorAll<HTMLInputElement>('input[name="way"]')]
    expect(ways.map(({ value }) => value)).toEqual([
      "strategy-and-plan",
      "table-of-measures",
      "empty",
      "sample",
      "file",
    ])
  })

  it("makes a plan from a template and opens it", async () => {
    answers["POST /api/plans"] = { status: 201, body: { id: "p9" } }
    const came = answering(answers)
    shown = await show(<PlansPage />)
    await shown.after(() => write(on("main form input"), " My plan "))
    await shown.after(() => button("Create the plan").click())
    expect(came.at(-1)?.body).toEqual({
      title: "My plan",
      template: "strategy-and-plan",
      language: "en",
    })
    expect(location.pathname).toBe("/plans/p9")
  })

  it("[P15] makes a plan in the language that was chosen, first that of the browser", async () => {
    vi.stubGlobal("navigator", { languages: ["ru-KZ", "en"], language: "ru-KZ" })
    answers["POST /api/plans"] = { status: 201, body: { id: "p9" } }
    const came = answering(answers)
    shown = await show(<PlansPage />)
    const field = on('main form input[aria-haspopup="listbox"]') as HTMLInputElement
    expect(field.value).toBe("Russian")
    await shown.after(() => field.click())
    const option = [...document.querySelectorAll<HTMLElement>("[role=option]")].find(
      ({ textContent }) => textContent === "Azerbaijani",
    )
    await shown.after(() => option?.click())
    await shown.after(() => write(on("main form input"), "Plan"))
    await shown.after(() => button("Create the plan").click())
    expect(came.at(-1)?.body).toMatchObject({ language: "az" })
  })

  it("says beside the field what the server found wrong with it", async () => {
    const issues = [{ path: ["title"], message: "Too long." }]
    const body = { code: "invalid", detail: "The request is not valid.", issues }
    answers["POST /api/plans"] = { status: 422, body }
    answering(answers)
    shown = await show(<PlansPage />)
    await shown.after(() => write(on("main form input"), "My plan"))
    await shown.after(() => button("Create the plan").click())
    expect(shown.screen.querySelector("form")?.textContent).toContain("Too long.")
    expect(shown.screen.querySelector("[role=alert]")).toBeNull()
  })

  it("says when the list cannot be had, and tries again", async () => {
    answers["GET /api/plans"] = { status: 503, body: { code: "unavailable", detail: "-" } }
    answering(answers)
    shown = await show(<PlansPage />)
    expect(on("[role=alert]").textContent).toContain("cannot be reached")
    answers["GET /api/plans"] = {
      status: 200,
      body: { plans: [plan("p1", "Here", "2026-01-01T00:00:00Z")] },
    }
    await shown.after(() => button("Try again").click())
    expect(shown.screen.textContent).toContain("Here")
  })
})
