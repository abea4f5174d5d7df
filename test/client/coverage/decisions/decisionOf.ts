import type { Decision } from "../../../../shared/api/decisions.ts"
import type { Basis } from "../../../../shared/coverage/basis.ts"

/** What the secretariat of one agency decided of an area on what was read of it. */
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
