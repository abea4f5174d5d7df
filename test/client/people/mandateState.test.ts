import { describe, expect, it } from "vitest"
import { mandateState } from "../../../client/people/MandateRow.tsx"

const mandate = (from: string, to: string | null) => ({
  id: "x",
  agency: "a1",
  user: "u1",
  name: "R. Iskander",
  from,
  to,
})

describe("[P] a mandate on a day", () => {
  it("holds on its first and on its last day", () => {
    const year = mandate("2026-01-01", "2026-12-31")
    expect(mandateState(year, "2026-01-01")).toBe("holds")
    expect(mandateState(year, "2026-12-31")).toBe("holds")
    expect(mandateState(year, "2025-12-31")).toBe("coming")
    expect(mandateState(year, "2027-01-01")).toBe("ended")
  })

  it("holds on while it has no end", () => {
    expect(mandateState(mandate("2026-01-01", null), "2040-01-01")).toBe("holds")
  })
})
