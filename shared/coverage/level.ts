import type { Passage } from "./passage.ts"
import type { Evidence } from "./reading.ts"
import type { Area } from "./set.ts"

/** How far a text goes on an area, from nothing to a full measure. */
export type Level = "absent" | "mentioned" | "addressed" | "elaborated"

/** How far one passage raises one area. */
export interface Raise {
  readonly mentioned: boolean
  readonly addressed: boolean
  /** A measure chiefly on the area, whose four fields all say something. */
  readonly complete: boolean
  /** The elements that a measure, or a dated duty, names. */
  readonly touched: readonly string[]
}

/** Whether evidence can raise a level at all. */
export function counts(evidence: Evidence): boolean {
  return !evidence.negated && !evidence.against && !evidence.faint
}

/** What evidence touches: the element it is shown with, and those that its words plainly name. */
function elementsOf({ element, touches }: Evidence): readonly string[] {
  return element === null ? touches : [element, ...touches]
}

/**
 * What one passage does for the level of an area: narrative names it; a measure, or narrative that
 * binds a named body to a time, addresses it.
 */
export function raiseOf(passage: Passage, evidence: readonly Evidence[]): Raise {
  const counted = evidence.filter(counts)
  const mentioned = counted.length > 0
  if (passage.kind !== "measure") {
    const duties = passage.kind === "narrative" ? counted.filter(({ datedDuty }) => datedDuty) : []
    return {
      mentioned,
      addressed: duties.length > 0,
      complete: false,
      touched: duties.flatMap(elementsOf),
    }
  }
  const has = passage.fields?.has
  const chiefly = counted.some(({ beside }) => !beside)
  const complete = chiefly && Boolean(has?.lead && has.time && has.indicator && has.budget)
  return { mentioned, addressed: mentioned, complete, touched: counted.flatMap(elementsOf) }
}

/**
 * The level of an area. A measure with all four fields elaborates it, once the measures in scope
 * together touch at least half of the area's core elements: nothing is elaborated of which no element
 * can be told.
 */
export function levelOf(area: Area, raises: readonly Raise[]): Level {
  let mentioned = false
  let addressed = false
  let complete = false
  const touched = new Set<string>()
  for (const raise of raises) {
    mentioned ||= raise.mentioned
    addressed ||= raise.addressed
    complete ||= raise.complete
    for (const element of raise.touched) touched.add(element)
  }
  const core = area.elements.filter((element) => element.core)
  const named = core.filter(({ id }) => touched.has(id)).length
  if (complete && named * 2 >= core.length) return "elaborated"
  if (addressed) return "addressed"
  return mentioned ? "mentioned" : "absent"
}
