import type { Passage } from "./passage.ts"
import type { Evidence } from "./reading.ts"
import type { Area } from "./set.ts"

/** How far a text goes on an area, from nothing to a full measure. */
export type Level = "absent" | "mentioned" | "addressed" | "elaborated"

/** A passage beside what it shows for one area. */
export interface Support {
  readonly passage: Passage
  readonly evidence: readonly Evidence[]
}

/** Whether evidence can raise a level at all. */
export function counts(evidence: Evidence): boolean {
  return !evidence.negated && !evidence.against
}

/**
 * The level of an area. Narrative names; a measure, or narrative that binds a named body to a
 * time, addresses; a measure with all four fields elaborates, once the measures in scope together
 * touch at least half of the area's core elements.
 */
export function levelOf(area: Area, supports: readonly Support[]): Level {
  let mentioned = false
  let addressed = false
  let complete = false
  const touched = new Set<string>()
  for (const { passage, evidence } of supports) {
    for (const found of evidence) {
      if (!counts(found)) continue
      mentioned = true
      if (passage.kind !== "measure") {
        if (passage.kind === "narrative" && found.datedDuty) addressed = true
        continue
      }
      addressed = true
      const has = passage.fields?.has
      if (has?.lead && has.time && has.indicator && has.budget) complete = true
      if (found.element) touched.add(found.element)
    }
  }
  const core = area.elements.filter((element) => element.core)
  const half = core.filter(({ id }) => touched.has(id)).length * 2 >= core.length
  if (complete && half) return "elaborated"
  if (addressed) return "addressed"
  return mentioned ? "mentioned" : "absent"
}
