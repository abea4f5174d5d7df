import type { Level } from "./level.ts"
import type { AreaReport, ReportEvidence } from "./report.ts"

/** The kinds of change of an area between two texts, in the order of interest. */
export const changes = ["gained", "lost", "strengthened", "weakened", "unchanged"] as const
/** One of {@link changes}. */
export type Change = (typeof changes)[number]

/** A passage of one text; `kept` where the other text has the same words for the area. */
type ComparedEvidence = ReportEvidence & { kept: boolean }

/** An area in one of the two texts. */
interface AreaSide {
  level: Level
  evidence: ComparedEvidence[]
  /** Wording that contradicts a provision: it raises no level, and is to be checked. */
  readsAgainst: ComparedEvidence[]
}

/** An area in both texts, and its change. */
export interface AreaChange {
  id: string
  change: Change
  from: AreaSide
  to: AreaSide
  /** The elements that only the later text has, and those that only the earlier one had. */
  elementsGained: string[]
  elementsLost: string[]
}

const rank: Readonly<Record<Level, number>> = {
  absent: 0,
  mentioned: 1,
  addressed: 2,
  elaborated: 3,
}

const plain = (quote: string) => quote.normalize("NFC").replace(/\s+/g, " ").trim()

const nothing: AreaReport = {
  id: "",
  level: "absent",
  lacking: null,
  evidence: [],
  readsAgainst: [],
  elements: [],
}

function beside(
  own: readonly ReportEvidence[],
  other: readonly ReportEvidence[],
): ComparedEvidence[] {
  const there = new Set(other.map(({ quote }) => plain(quote)))
  return own.map((one) => ({ ...one, kept: there.has(plain(one.quote)) }))
}

function sideOf(own: AreaReport, other: AreaReport): AreaSide {
  return {
    level: own.level,
    evidence: beside(own.evidence, other.evidence),
    readsAgainst: beside(own.readsAgainst, other.readsAgainst),
  }
}

function elementsOf({ elements }: AreaReport): string[] {
  return elements.filter(({ found }) => found).map(({ id }) => id)
}

/** The level decides; at equal levels the elements do, unless some were gained and others lost. */
function changeOf(from: Level, to: Level, gained: number, lost: number): Change {
  const step = rank[to] - rank[from]
  if (step > 0) return from === "absent" ? "gained" : "strengthened"
  if (step < 0) return to === "absent" ? "lost" : "weakened"
  if (gained > 0 && lost === 0) return "strengthened"
  if (lost > 0 && gained === 0) return "weakened"
  return "unchanged"
}

/**
 * Compares the areas of two texts, read against one set: `before` and `after` are the areas of
 * their reports. Returns every area of `after`, in its order; one that `before` does not list was
 * absent.
 */
export function compareAreas(
  before: readonly AreaReport[],
  after: readonly AreaReport[],
): AreaChange[] {
  const earlier = new Map(before.map((area) => [area.id, area]))
  return after.map((to) => {
    const from = earlier.get(to.id) ?? nothing
    const [had, has] = [elementsOf(from), elementsOf(to)]
    const elementsGained = has.filter((id) => !had.includes(id))
    const elementsLost = had.filter((id) => !has.includes(id))
    return {
      id: to.id,
      change: changeOf(from.level, to.level, elementsGained.length, elementsLost.length),
      from: sideOf(from, to),
      to: sideOf(to, from),
      elementsGained,
      elementsLost,
    }
  })
}
