import { counts, type Level, levelOf, type Support } from "./level.ts"
import type { Passage } from "./passage.ts"
import type { Reading } from "./reading.ts"
import type { StandardsSet } from "./set.ts"

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

/** One area of the set in the light of the plan. Evidence that raises no level because it is
 * negated is left out; wording against the provision stands in `readsAgainst`. */
export interface AreaReport {
  id: string
  level: Level
  evidence: ReportEvidence[]
  readsAgainst: ReportEvidence[]
  elements: { id: string; found: boolean }[]
}

/** Something about a measure or the plan that could be made better. */
export interface Finding {
  /** An id of the set's criteria, or of a check that no criterion of the set stands for. */
  criterion: string
  measureId: string | null
  number: string | null
  message: string
}

/** What the engine says of a whole plan. */
export interface Report {
  lang: string
  set: { id: string; version: string }
  areas: AreaReport[]
  findings: Finding[]
}

/**
 * Which text counts: all of it as proposed, or only what is agreed, that is the narrative and the
 * measures with these ids, both without their bracketed words.
 */
export type View = { name: "proposed" } | { name: "agreed"; measures: ReadonlySet<string> }

/** A passage with its reading in the view that is asked for. */
export interface ReadPassage {
  readonly passage: Passage
  readonly reading: Reading
}

/** Numbers in the order of counting: 3.2 before 3.10, what has no number last. */
function numeric(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const left = a.split(".").map(Number)
  const right = b.split(".").map(Number)
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1)
    if (difference && !Number.isNaN(difference)) return difference
  }
  return a < b ? -1 : a > b ? 1 : 0
}

const rank = { measure: 0, narrative: 1, title: 2 } as const

/** Measures before narrative before titles, each by number, so that order never hangs on the
 * order in which passages arrived. */
export function inPlanOrder(a: Passage, b: Passage): number {
  return (
    rank[a.kind] - rank[b.kind] ||
    numeric(a.number, b.number) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

/** Gathers the readings of passages, given in plan order, into the report on the areas. */
export function areaReports(set: StandardsSet, read: readonly ReadPassage[]): AreaReport[] {
  const byArea = new Map<string, Support[]>()
  for (const { passage, reading } of read) {
    for (const area of reading.areas) {
      const support = {
        passage,
        evidence: reading.evidence.filter((evidence) => evidence.area === area),
      }
      const supports = byArea.get(area)
      if (supports) supports.push(support)
      else byArea.set(area, [support])
    }
  }
  return set.areas.map((area) => {
    const supports = byArea.get(area.id) ?? []
    const evidence: ReportEvidence[] = []
    const readsAgainst: ReportEvidence[] = []
    const found = new Set<string>()
    for (const { passage, evidence: all } of supports) {
      for (const item of all) {
        if (item.negated) continue
        const { id: passageId, measureId, number } = passage
        const { element, start, end } = item
        const quote = passage.text.slice(start, end)
        const into = counts(item) ? evidence : readsAgainst
        into.push({ passageId, measureId, number, quote, element, start, end })
        if (counts(item) && element) found.add(element)
      }
    }
    return {
      id: area.id,
      level: levelOf(area, supports),
      evidence,
      readsAgainst,
      elements: area.elements.map(({ id }) => ({ id, found: found.has(id) })),
    }
  })
}
