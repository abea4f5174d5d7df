import type { Finding } from "../findings/finding.ts"
import type { Passage } from "../passages/passage.ts"
import { pointNumber } from "../passages/pointNumber.ts"
import type { StandardsSet } from "../set/set.ts"
import { counts, type Lacking, type Level, type Raise, raiseOf, reached } from "./level.ts"
import type { Evidence, TextReading } from "./reading.ts"

/** A sentence of the plan that carries an area, with the place to jump to. */
export interface ReportEvidence {
  passageId: string
  measureId: string | null
  number: string | null
  quote: string
  element: string | null
  start: number
  end: number
}

/**
 * One area of the set, as read in the plan. Negated evidence, which raises no level, is left out;
 * wording that contradicts the provision is in `readsAgainst`.
 */
export interface AreaReport {
  id: string
  level: Level
  /**
   * The fields and elements that it still needs to be elaborated, where it is addressed; else null.
   */
  lacking: Lacking | null
  evidence: ReportEvidence[]
  readsAgainst: ReportEvidence[]
  elements: { id: string; found: boolean }[]
}

/** The report on a whole plan; its parts may be shared with the next report. */
export interface Report {
  lang: string
  set: { id: string; version: string }
  areas: AreaReport[]
  findings: Finding[]
}

/**
 * The text that counts: all of it as proposed, or only what is agreed, that is the narrative and
 * the measures with these ids, both without their bracketed words.
 */
export type View = { name: "proposed" } | { name: "agreed"; measures: ReadonlySet<string> }

/** The evidence of one passage for one area, as found and as the report prints it. */
export interface AreaSupport {
  readonly area: string
  readonly raise: Raise
  readonly shown: readonly ReportEvidence[]
  readonly readsAgainst: readonly ReportEvidence[]
}

/**
 * A passage's reading sorted by area; computed once per reading, because most passages do not
 * change.
 */
export function supportsOf(passage: Passage, reading: TextReading): AreaSupport[] {
  // The number of a point is displayed beside its words.
  const begin = passage.kind === "narrative" ? (pointNumber(passage.text)?.length ?? 0) : 0
  const areas = new Set(reading.evidence.map(({ area }) => area))
  return [...areas].map((area) => {
    const evidence = reading.evidence.filter((found) => found.area === area)
    const printed = (chosen: readonly Evidence[]) =>
      chosen.map(({ element, start: from, end }) => {
        const start = from < begin && begin < end ? begin : from
        const { id: passageId, measureId, number } = passage
        const quote = passage.text.slice(start, end)
        return { passageId, measureId, number, quote, element, start, end }
      })
    return {
      area,
      raise: raiseOf(passage, evidence),
      shown: printed(evidence.filter(counts)),
      readsAgainst: printed(evidence.filter((found) => found.contradicts && !found.negated)),
    }
  })
}

interface Gathered {
  readonly evidence: ReportEvidence[]
  readonly readsAgainst: ReportEvidence[]
  readonly raises: Raise[]
}

/**
 * Gathers the readings of passages, given in plan order, into the report on the areas. Areas in
 * `settled`, which no change affects, are reused.
 */
export function areaReports(
  set: StandardsSet,
  supports: Iterable<readonly AreaSupport[]>,
  settled: ReadonlyMap<string, AreaReport> = new Map(),
): AreaReport[] {
  // Loops and not flatMap: this runs over the whole plan on every keystroke.
  const gathered = new Map<string, Gathered>()
  for (const { id } of set.areas) {
    if (!settled.has(id)) gathered.set(id, { evidence: [], readsAgainst: [], raises: [] })
  }
  for (const ofPassage of supports) {
    for (const { area, raise, shown, readsAgainst } of ofPassage) {
      const here = gathered.get(area)
      if (!here) continue
      here.raises.push(raise)
      for (const evidence of shown) here.evidence.push(evidence)
      for (const evidence of readsAgainst) here.readsAgainst.push(evidence)
    }
  }
  return set.areas.map((area) => {
    const known = settled.get(area.id)
    if (known) return known
    const { evidence = [], readsAgainst = [], raises = [] } = gathered.get(area.id) ?? {}
    const found = new Set<string | null>()
    for (const { element } of evidence) found.add(element)
    return {
      id: area.id,
      ...reached(area, raises),
      evidence,
      readsAgainst,
      elements: area.elements.map(({ id }) => ({ id, found: found.has(id) })),
    }
  })
}
