import type { Decision } from "../../../../shared/api/decisions.ts"
import type { Basis } from "../../../../shared/coverage/levels/basis.ts"

/** A decision of one agency's secretariat on an area, based on its reading. */
export const decisionOf = (basis: Basis, over: Partial<Decision> = {}): Decision => ({
  id: "d1",
  area: "shelter",
  act: "correct",
  decided: "elaborated",
  reason: "The law has the rest.",
  ...basis,
  text: { seq: 1, digest: "v1:0" },
  agency: "a1",
  as: "secretariat",
  by: "Ana",
  at: "2026-11-20T10:00:00Z",
  ...over,
})
