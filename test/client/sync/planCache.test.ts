import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { coverageWorkers } from "../../../client/coverage/coverageWorker.ts"
import type { CoverageOptions } from "../../../client/coverage/workerProtocol.ts"
import { warmUpCoverage } from "../../../client/plan/coverageWarmUp.ts"
import {
  anyCachedPlan,
  cachedPlan,
  cachePlan,
  clearPlanCache,
} from "../../../client/sync/planCache.ts"
import type { PlanView } from "../../../shared/api/plans.ts"

const view = (id: string, language: "en" | "ru" = "en"): PlanView => ({
  id,
  settings: {
    title: "A plan",
    language,
    country: "",
    classification: "public",
    currency: "",
    periodFrom: 2026,
    periodTo: 2030,
    caretNames: true,
    standards: { id: "small", version: "1" },
    instruments: [],
    reservations: [],
  },
  right: "drafter",
  mandate: null,
  parties: [],
  opinions: [],
  agencies: [],
  bodies: [],
  schema: 1,
  archivedAt: null,
  secretariat: [],
})

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe("what is kept of plans", () => {
  it("is what a person last saw of one, and only theirs", () => {
    cachePlan("u1", view("p1"))
    expect(cachedPlan("u1", "p1")).toEqual(view("p1"))
    expect(cachedPlan("u1", "p2")).toBeNull()
    expect(cachedPlan("u2", "p1")).toBeNull()
  })

  it("gives some plan of a person, passing over what an older version kept", () => {
    localStorage.setItem("concord.plan:u1:p0", '{"id":"p0"}')
    cachePlan("u2", view("p2"))
    expect(anyCachedPlan("u1")).toBeNull()
    cachePlan("u1", view("p1"))
    expect(anyCachedPlan("u1")).toEqual(view("p1"))
    clearPlanCache("u1")
    expect(anyCachedPlan("u1")).toBeNull()
  })
})

describe("coverage that is made ready before a plan is opened", () => {
  const begun = (plan: string | null): CoverageOptions | null => {
    const have = vi.spyOn(coverageWorkers, "have").mockImplementation(() => {})
    warmUpCoverage(plan)
    expect(have).toHaveBeenCalledTimes(1)
    const [beginning] = have.mock.calls[0] ?? []
    have.mockRestore()
    return beginning?.prepare ?? null
  }
  const standards = { id: "small", version: "1" }
  const period = { from: 2026, to: 2030 }

  it("[C75] is that of the plan that is opened, or of another that this person has opened here", () => {
    localStorage.setItem(
      "concord.person",
      JSON.stringify({ id: "u1", name: "A", agency: { id: "a1" } }),
    )
    expect(begun("p1")).toBeNull()
    cachePlan("u1", view("p1", "ru"))
    expect(begun("p1")).toEqual({ lang: "ru", standards, period })
    expect(begun("p2")).toBeNull()
    expect(begun(null)).toEqual({ lang: "ru", standards, period })
  })

  it("[C75] knows of no plan where nobody was signed in", () => {
    cachePlan("u1", view("p1"))
    expect(begun("p1")).toBeNull()
    expect(begun(null)).toBeNull()
  })
})
