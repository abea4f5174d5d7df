import type { Passage } from "../passages/passage.ts"
import type { Area } from "../set/set.ts"
import type { Evidence } from "./reading.ts"

/** How far a text treats an area, from nothing to a full measure. */
export type Level = "absent" | "mentioned" | "addressed" | "elaborated"

/** A field without which no measure elaborates an area. */
export type Field = "lead" | "time" | "indicator" | "budget"

/** The four fields, in the order of display. */
export const fieldsAsked = ["lead", "time", "indicator", "budget"] as const

/** The contribution of one passage to the level of one area. */
export interface Raise {
  readonly mentioned: boolean
  readonly addressed: boolean
  /** For a measure chiefly on the area, its empty fields; null for any other passage. */
  readonly lacks: readonly Field[] | null
  /** The elements that a measure, or a dated duty, names. */
  readonly touched: readonly string[]
}

/** Whether evidence can raise a level at all. */
export function counts(evidence: Evidence): boolean {
  return !evidence.negated && !evidence.contradicts && !evidence.faint
}

/**
 * The elements that evidence touches: the one it is shown with, and those that its words name
 * expressly.
 */
function elementsOf({ element, touches }: Evidence): readonly string[] {
  return element === null ? touches : [element, ...touches]
}

/**
 * The contribution of one passage to the level of an area: narrative mentions it; a measure, or
 * narrative that binds a named body to a time, addresses it.
 */
export function raiseOf(passage: Passage, evidence: readonly Evidence[]): Raise {
  const counted = evidence.filter(counts)
  const mentioned = counted.length > 0
  if (passage.kind !== "measure") {
    const duties = passage.kind === "narrative" ? counted.filter(({ datedDuty }) => datedDuty) : []
    return {
      mentioned,
      addressed: duties.length > 0,
      lacks: null,
      touched: duties.flatMap(elementsOf),
    }
  }
  const has = passage.fields?.has
  const chiefly = counted.some(({ beside }) => !beside)
  const lacks = chiefly ? fieldsAsked.filter((field) => !has?.[field]) : null
  return { mentioned, addressed: mentioned, lacks, touched: counted.flatMap(elementsOf) }
}

/** The fields and elements that an addressed area still needs to be elaborated. */
export interface Lacking {
  /**
   * The fields left empty by the fullest measure chiefly on the area: none if it is a full one;
   * null where no measure is chiefly on it.
   */
  readonly fields: readonly Field[] | null
  /** The number of core elements still needed, and the ones that were not found. */
  readonly elements: { readonly needed: number; readonly of: readonly string[] }
}

/** The level of an area, and what it still needs to be elaborated where it is addressed. */
interface Reached {
  readonly level: Level
  readonly lacking: Lacking | null
}

/**
 * The level of an area from the contributions of passages. A measure with all four fields
 * elaborates it, once the measures in scope together touch at least half of the area's core
 * elements: an area without known elements is never elaborated.
 */
export function reached(area: Area, raises: readonly Raise[]): Reached {
  let mentioned = false
  let addressed = false
  let fields: readonly Field[] | null = null
  const touched = new Set<string>()
  for (const raise of raises) {
    const { lacks } = raise
    mentioned ||= raise.mentioned
    addressed ||= raise.addressed
    if (lacks && (fields === null || lacks.length < fields.length)) fields = lacks
    for (const element of raise.touched) touched.add(element)
  }
  const core = area.elements.filter((element) => element.core)
  const missing = core.flatMap(({ id }) => (touched.has(id) ? [] : id))
  const needed = Math.max(0, Math.ceil(core.length / 2) - (core.length - missing.length))
  if (fields?.length === 0 && needed === 0) return { level: "elaborated", lacking: null }
  if (!addressed) return { level: mentioned ? "mentioned" : "absent", lacking: null }
  const elements = { needed, of: needed > 0 ? missing : [] }
  return { level: "addressed", lacking: { fields, elements } }
}
