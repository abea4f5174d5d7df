import { ModalsProvider } from "@mantine/modals"
import { Notifications } from "@mantine/notifications"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { AdministrationPage } from "../../../client/admin/AdministrationPage.tsx"
import { session } from "../../../client/app/session.ts"
import { interior, justice } from "../agreement/measures.ts"
import { type Asked, answering, type Said } from "../answers.ts"
import { button, on, type Shown, show, write } from "../show.tsx"

let shown: Shown
let came: Asked[]
let answers: Record<string, Said>

const root = {
  id: "u1",
  name: "Root",
  email: "r@int.vd",
  agency: interior,
  administrator: true,
  agencyAdministrator: false,
  makesPlans: true,
  active: true,
}
const rasul = { ...root, id: "u2", name: "T. Rasul", agency: justice, administrator: false }
const invitation = {
  id: "i1",
  email: "new@j.vd",
  agency: justice,
  intoPlan: true,
  right: "reviewer",
  role: null,
  mandate: false,
  by: { name: "A. Secretary", agency: interior },
  waits: false,
  yours: false,
  madeAt: "2026-11-20T10:00:00Z",
  expiresAt: "2026-12-04T10:00:00Z",
}

beforeEach(async () => {
  session.set({ state: "in", user: root })
  answers = {
    "GET /api/agencies": { status: 200, body: { agencies: [interior, justice] } },
    "GET /api/people": { status: 200, body: { people: [root, rasul] } },
    "GET /api/open-tokens": { status: 200, body: { tokens: [] } },
    "GET /api/deactivated": { status: 200, body: { people: [], accounts: [] } },
    "GET /api/open-invitations": { status: 200, body: { invitations: [invitation] } },
  }
  came = answering(answers)
  shown = await show(
    <ModalsProvider>
      <Notifications />
      <AdministrationPage />
    </ModalsProvider>,
  )
})
afterEach(async () => {
  await shown.close()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const changes = () =>
  came.flatMap(({ method, path, body }) => (method === "GET" ? [] : [[method, path, body]]))

describe("administration", () => {
  it("[P27] gives an agency another name", async () => {
    answers["PATCH /api/agencies/a2"] = { status: 200, body: { agency: justice } }
    await shown.after(() => button("Rename Ministry of Justice").click())
    const form = on("form")
    const field = [...form.querySelectorAll("input")].find(
      ({ value }) => value === "Ministry of Justice",
    )
    if (!field) throw new Error("the name is not in the form")
    await shown.after(() => write(field, "Ministry of Justice and Law"))
    await shown.after(() => button("Save", form).click())
    expect(changes()).toEqual([
      ["PATCH", "/api/agencies/a2", { name: "Ministry of Justice and Law", short: justice.short }],
    ])
  })

  it("[P28] withdraws an open invitation, after asking", async () => {
    answers["DELETE /api/open-invitations/i1"] = { status: 204 }
    expect(shown.screen.textContent).toContain(
      "invited 20\u00a0Nov 2026, valid until 4\u00a0Dec 2026",
    )
    await shown.after(() => button("Withdraw the invitation for new@j.vd").click())
    expect(changes()).toEqual([])
    await shown.after(() => button("Withdraw", on("[role=dialog]")).click())
    expect(changes()).toEqual([["DELETE", "/api/open-invitations/i1", undefined]])
  })

  it("[P29] deactivates a person after asking, says where nobody else holds the secretariat, and not oneself", async () => {
    answers["PATCH /api/people/u2"] = {
      status: 200,
      body: { person: { ...rasul, active: false }, alone: 2 },
    }
    expect(() => button("Deactivate Root")).toThrow()
    await shown.after(() => button("Deactivate T. Rasul").click())
    const dialog = on("[role=dialog]")
    expect(dialog.textContent).toContain("stays on record")
    answers["GET /api/people"] = {
      status: 200,
      body: { people: [root, { ...rasul, active: false }] },
    }
    await shown.after(() => button("Deactivate", dialog).click())
    expect(changes()).toEqual([["PATCH", "/api/people/u2", { active: false }]])
    expect(document.body.textContent).toContain("secretariat's function in 2 plans")
    expect(on('[data-person="u2"]').textContent).toContain("deactivated")
    expect(() => button("Activate T. Rasul")).not.toThrow()
  })
})

describe("[P39] what depends on deactivated people", () => {
  const card = () =>
    [...document.querySelectorAll("section")].find(
      (one) => one.querySelector("h2")?.textContent === "What depends on deactivated people",
    )

  it("is not spoken of where there is nothing", () => {
    expect(card()).toBe(undefined)
  })

  it("is shown by person and account, with counts and who invited", async () => {
    await shown.close()
    answers["GET /api/deactivated"] = {
      status: 200,
      body: {
        people: [{ id: "u2", name: "T. Rasul", agency: justice, positions: 3, plans: 1 }],
        accounts: [
          {
            id: "u3",
            name: "N. Guest",
            agency: interior,
            by: { name: "T. Rasul", agency: justice },
            at: "2026-11-20T10:00:00Z",
          },
        ],
      },
    }
    shown = await show(
      <ModalsProvider>
        <AdministrationPage />
      </ModalsProvider>,
    )
    const rows = [...(card()?.querySelectorAll("li") ?? [])].map((row) => row.textContent)
    expect(rows[0]).toContain("3 positions that T. Rasul gave for the agency, in 1 plan")
    expect(rows[1]).toContain("N. Guest")
    expect(rows[1]).toContain(`invited by T. Rasul, ${justice.name}, on 20\u00a0Nov 2026`)
  })
})
