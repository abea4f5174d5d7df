import type { MeasureFields } from "../../passages/passage.ts"
import type { StandardsSet } from "../../set/set.ts"
import type { Serving } from "../people/service.ts"
import { type PlacedRemark, placed, type Remark } from "../remark.ts"
import { unsaidRemark } from "./provisionCheck.ts"

/** A share of measures with an amount below this is hardly any. */
const hardly = 0.2

/** The partners and money that a measure names. */
export interface NamedResources {
  /** Whether it names a body outside government. */
  readonly outside: boolean
  readonly money: boolean
  /** Whether it names an amount of money. */
  readonly amount: boolean
}

/**
 * The partners and money that a measure names; `outside` tells whether it names a body outside
 * government.
 */
export function namedIn({ budget, parts }: MeasureFields, outside: boolean): NamedResources {
  const amount = parts ? parts.amount !== null : /\d/.test(budget)
  return { outside, money: budget.trim() !== "", amount }
}

/**
 * Remarks on resources that all measures together lack: bodies outside government, and amounts of
 * money. `total` tells whether the text names a sum for the plan.
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
  // Where money is not mentioned at all, each measure has a remark on it already.
  const spoken = paid.length >= measures.length * (1 - hardly)
  if (!total && spoken && amounts < measures.length * hardly)
    remarks.push({ check: "no-amounts", words: "", about: "" })
  if (!total && amounts > measures.length / 2) remarks.push(unsaidRemark("total", lang))
  return placed(null, remarks)
}

/** With fewer measures a plan may be about one pillar, or a single vague measure may cover it. */
const severalPillars = 15

/** Remarks on pillars of the set that no measure deals with. */
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
