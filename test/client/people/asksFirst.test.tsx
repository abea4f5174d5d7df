import { ModalsProvider } from "@mantine/modals"
import { Notifications } from "@mantine/notifications"
import type { ReactNode } from "react"
import { afterEach, describe, expect, it, vi } from "vitest"
import { AdministrationPage } from "../../../client/admin/AdministrationPage.tsx"
import { session } from "../../../client/app/session.ts"
import { PeopleTokensCard } from "../../../client/people/PeopleTokensCard.tsx"
import { PlanPeoplePage } from "../../../client/people/PlanPeoplePage.tsx"
import { PasskeysCard } from "../../../client/signIn/cards.tsx"
import { TokensCard } from "../../../client/signIn/TokensCard.tsx"
import { interior, justice } from "../agreement/measures.ts"
import { answering, type Said } from "../answers.ts"
import { button, on, type Shown, show } from "../show.tsx"

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
const token = {
  id: "t1",
  name: "Report",
  scope: "write",
  createdAt: "2026-11-01T10:00:00Z",
  expiresAt: "2027-01-30T10:00:00Z",
  lastUsedAt: null,
}
const plan = {
  id: "p1",
  settings: { title: "Plan", country: "", classification: "official" },
  right: "secretariat",
  mandate: null,
  parties: [],
  opinions: [],
  agencies: [],
  bodies: [],
}
const rasul = { id: "u2", name: "T. Rasul", email: "t@j.vd", agency: justice, active: true }
const ok = (body: unknown): Said => ({ status: 200, body })
const answers: Record<string, Said> = {
  "GET /api/tokens": ok({ tokens: [{ ...token, plan: null }] }),
  "GET /api/plans": ok({ plans: [] }),
  "GET /api/open-tokens": ok({
    tokens: [{ ...token, onePlan: false, owner: { id: "u2", name: "T. Rasul", agency: justice } }],
  }),
  "GET /api/plans/p1": ok(plan),
  "GET /api/plans/p1/people": ok({
    agencies: [{ agency: justice, role: "party", closed: false }],
    people: [{ ...rasul, right: "reviewer" }],
    mandates: [],
    others: { agencies: [], people: [] },
  }),
  "GET /api/plans/p1/open-invitations": ok({ invitations: [] }),
  "GET /api/plans/p1/deactivated": ok({ positions: [], accounts: [] }),
  "GET /api/agencies": ok({ agencies: [interior, justice] }),
  "GET /api/people": ok({ people: [root] }),
  "GET /api/open-invitations": ok({ invitations: [] }),
  "GET /api/deactivated": ok({ people: [], accounts: [] }),
}
const passkeys = {
  password: true,
  recoveryCodesLeft: null,
  required: false,
  passkeys: [{ id: "k1", name: "Laptop", createdAt: "2026-11-01T10:00:00Z", lastUsedAt: null }],
  provider: null,
  sessions: [],
}

let shown: Shown
afterEach(async () => {
  await shown.close()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe("[P61] what cannot be taken back asks first, and does nothing on Cancel", () => {
  it.each<[string, ReactNode, string, string, [string, string, unknown?]]>([
    [
      "a person's right in a plan",
      <PlanPeoplePage key="people" planId="p1" />,
      "Remove T. Rasul from the plan",
      "Remove",
      ["DELETE", "/api/plans/p1/rights/u2"],
    ],
    [
      "an agency's place in a plan",
      <PlanPeoplePage key="people" planId="p1" />,
      `Remove ${justice.name} from the plan`,
      "Remove",
      ["DELETE", `/api/plans/p1/agencies/${justice.id}`],
    ],
    [
      "an agency of the installation",
      <AdministrationPage key="administration" />,
      `Close ${justice.name}`,
      "Close",
      ["PATCH", `/api/agencies/${justice.id}`, { closed: true }],
    ],
    [
      "one's own token",
      <TokensCard key="tokens" />,
      "Revoke",
      "Revoke",
      ["DELETE", "/api/tokens/t1"],
    ],
    [
      "somebody's token",
      <PeopleTokensCard key="tokens" />,
      "Revoke “Report” of T. Rasul",
      "Revoke",
      ["DELETE", "/api/open-tokens/t1"],
    ],
    [
      "a passkey",
      <PasskeysCard key="passkeys" own={passkeys} changed={async () => {}} />,
      "Remove",
      "Remove",
      ["DELETE", "/api/passkeys/k1"],
    ],
  ])("%s", async (_, card, first, second, [method, path, body]) => {
    session.set({ state: "in", user: root })
    const came = answering({ ...answers, [`${method} ${path}`]: { status: 204 } })
    const changes = () =>
      came.filter((asked) => asked.method !== "GET").map((asked) => Object.values(asked))
    shown = await show(
      <ModalsProvider>
        <Notifications />
        {card}
      </ModalsProvider>,
    )
    await shown.after(() => button(first, shown.screen).click())
    expect(changes()).toEqual([])
    await shown.after(() => button("Cancel", on("[role=dialog]")).click())
    expect(changes()).toEqual([])

    await shown.after(() => button(first, shown.screen).click())
    await shown.after(() => button(second, on("[role=dialog]")).click())
    expect(changes()).toEqual([[method, path, body]])
  })
})
