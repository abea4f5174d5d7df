import type { Stance } from "../../../shared/agreement/standing.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import type { MeasureView } from "../../../shared/api/positions.ts"

/** Two parties. */
export const interior: Agency = {
  id: "a1",
  name: "Ministry of the Interior",
  short: "Interior",
  colour: "#14508c",
}
/** The other one. */
export const justice: Agency = {
  id: "a2",
  name: "Ministry of Justice",
  short: "Justice",
  colour: "#9a4a10",
}

/** A measure with all its fields, of which some are given otherwise. */
export function measure(id: string, other: Partial<MeasureView> = {}): MeasureView {
  return {
    id,
    number: `1.1.${id.slice(1)}`,
    goal: null,
    text: `Measure ${id}`,
    fields: {
      lead: [interior.name],
      leads: [{ name: interior.name, byAgreement: false }],
      partners: [],
      time: { from: null, to: "2027-12-31", words: "" },
      indicators: [{ words: "Posts filled", baseline: "1", target: "4", verification: "" }],
      budget: { kind: "state", amount: 100, currency: "VLC", source: null, words: "" },
      dependsOn: [],
    },
    digest: "v1:now",
    standing: "open",
    positions: [],
    ...other,
  }
}

/** A position given on the words as they are now, or on earlier ones. */
export function position(
  agency: Agency,
  stance: Stance,
  lapsed = false,
  reason: string | null = null,
) {
  const digest = lapsed ? "v1:then" : "v1:now"
  return { agency: agency.id, stance, digest, lapsed, reason, at: "2026-11-20T10:00:00Z" }
}
