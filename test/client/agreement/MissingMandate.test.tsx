import { afterEach, describe, expect, it } from "vitest"
import { MissingMandate } from "../../../client/agreement/matrix/MissingMandate.tsx"
import { session } from "../../../client/app/session.ts"
import type { PlanView } from "../../../shared/api/plans.ts"
import { type Shown, show } from "../show.tsx"
import { interior, justice } from "./measures.ts"

let shown: Shown
afterEach(() => shown.close())

const mandate = { from: "2026-01-01", to: null }

/** The note that a person of the Ministry of Justice reads above the matrix of such a plan. */
async function note(plan: Partial<PlanView>): Promise<string> {
  session.set({
    state: "in",
    user: {
      id: "u1",
      name: "T. R.",
      email: "t@j.vd",
      agency: justice,
      administrator: false,
      agencyAdministrator: false,
      makesPlans: false,
    },
  })
  const view = { right: "reviewer", mandate: null, parties: [], opinions: [], ...plan }
  shown = await show(<MissingMandate plan={view as unknown as PlanView} />)
  return shown.screen.querySelector("[role=note]")?.textContent ?? ""
}

describe("[P105] who has no buttons to agree with", () => {
  it.each<[string, Partial<PlanView>, string]>([
    [
      "of an agency that is not asked is told so, and whom to ask",
      { parties: [interior], secretariat: ["A. Secretary", "B. Deputy"] },
      `${justice.name} is neither a party nor an opinion in this plan, so it is not asked and you cannot agree, reserve or object for it. Ask the secretariat of the plan: A. Secretary, B. Deputy.`,
    ],
    [
      "without the mandate of a party is told so",
      { parties: [justice], secretariat: ["A. Secretary"] },
      `You do not hold the mandate of ${justice.name} in this plan today, so you cannot agree, reserve or object for it. Ask the secretariat of the plan: A. Secretary.`,
    ],
    [
      "without the mandate of an opinion is told so, also where the copy on the device names nobody",
      { opinions: [justice] },
      `You do not hold the mandate of ${justice.name} in this plan today, so you cannot agree, reserve or object for it. Ask the secretariat of the plan.`,
    ],
    ["is told nothing where they speak for their agency", { parties: [justice], mandate }, ""],
    ["is told nothing as the secretariat, which sees why", { right: "secretariat" }, ""],
  ])("%s", async (_, plan, words) => {
    expect(await note(plan)).toBe(words)
  })
})
