import type { MeasureFields } from "../passage.ts"
import type { StandardsSet } from "../set.ts"
import { unsaidRemark } from "./provisionCheck.ts"
import { type PlacedRemark, placed, type Remark } from "./remark.ts"
import type { Serving } from "./service.ts"

/** Of so few measures less than this share with an amount is hardly any. */
const hardly = 0.2

/** Whom and what a measure names. */
export interface NamedResources {
  /** A body outside government. */
  readonly outside: boolean
  readonly money: boolean
  /** An amount of it. */
  readonly amount: boolean
}

/** Whom and what a measure names; `outside` says whether that is a body outside government. */
export function namedIn({ budget, parts }: MeasureFields, outside: boolean): NamedResources {
  const amount = parts ? parts.amount !== null : /\d/.test(budget)
  return { outside, money: budget.trim() !== "", amount }
}

/**
 * What all measures together lack: anybody outside government, and amounts of money; of a text
 * without any, that none was seen in it. `total` says
 * whether the text names a sum for the plan.
 */
export function wholeRemarks(
  measures: readonly NamedResources[],
  total: boolean,
  lang: string,
): PlacedRemark[] {
  if (measures.length === 0) return placed(null, [{ check: "no-measures", words: "", about: "" }])
  const remarks: Remark[] = []
  if (!measures.some(({ outside }) => outside))
    remarks.push({ check: "nobody-outside", words: "", about: "" })
  const paid = measures.filter(({ money }) => money)
  const amounts = paid.filter(({ amount }) => amount).length
  // Where money is not spoken of at all, that is said of each measure.
  const spoken = paid.length >= measures.length * (1 - hardly)
  if (!total && spoken && amounts < measures.length * hardly)
    remarks.push({ check: "no-amounts", words: "", about: "" })
  if (!total && amounts > measures.length / 2) remarks.push(unsaidRemark("total", lang))
  return placed(null, remarks)
}

/** With fewer measures a plan may be about one pillar, or one vague measure may be all of it. */
const severalPillars = 15

/** Pillars of the set that no measure deals with. */
export function emptyPillarRemarks(
  { pillars, areas }: StandardsSet,
  measures: readonly Serving[],
  lang: string,
): PlacedRemark[] {
  if (measures.length < severalPillars) return []
  const seen = new Set<string>()
  for (const one of measures) for (const area of one.areas) seen.add(area)
  const dealt = new Set(areas.flatMap(({ id, pillar }) => (seen.has(id) ? pillar : [])))
  const empty = pillars.filter(({ id }) => !dealt.has(id))
  return empty.map(({ id, title }) => {
    const words = title[lang] ?? title.en ?? id
    return { place: null, remark: { check: "empty-pillar", words, about: id } }
  })
}
