import type { Passage } from "../passage.ts"
import type { StandardsSet } from "../set.ts"
import { unsaidRemark } from "./provisionCheck.ts"
import type { Remark } from "./remark.ts"

/** Of so few measures less than this share with an amount is hardly any. */
const hardly = 0.2

const amount = ({ fields }: Passage) =>
  fields?.parts ? fields.parts.amount !== null : /\d/.test(fields?.budget ?? "")

/**
 * What all measures together lack: anybody outside government, and amounts of money. `outside` says
 * of each measure whether it names such a body, `total` whether the text names a sum for the plan.
 */
export function wholeRemarks(
  measures: readonly { passage: Passage; outside: boolean }[],
  total: boolean,
  lang: string,
): Remark[] {
  const remarks: Remark[] = []
  if (!measures.some(({ outside }) => outside))
    remarks.push({ check: "nobody-outside", words: "", about: "" })
  const paid = measures.filter(({ passage }) => (passage.fields?.budget ?? "").trim() !== "")
  const amounts = paid.filter(({ passage }) => amount(passage)).length
  // Where money is not spoken of at all, that is said of each measure.
  const spoken = paid.length >= measures.length * (1 - hardly)
  if (!total && spoken && amounts < measures.length * hardly)
    remarks.push({ check: "no-amounts", words: "", about: "" })
  if (!total && amounts > measures.length / 2) remarks.push(unsaidRemark("total", lang))
  return remarks
}

/** With fewer measures a plan may be about one pillar, or one vague measure may be all of it. */
const severalPillars = 15

/** Pillars of the set that no measure deals with. */
export function emptyPillarRemarks(
  { pillars, areas }: StandardsSet,
  measures: readonly Passage[],
  areasOf: (id: string) => readonly string[],
  lang: string,
): Remark[] {
  if (measures.length < severalPillars) return []
  const seen = new Set<string>()
  for (const { id } of measures) for (const area of areasOf(id)) seen.add(area)
  const dealt = new Set(areas.flatMap(({ id, pillar }) => (seen.has(id) ? pillar : [])))
  return pillars.flatMap(({ id, title }) =>
    dealt.has(id)
      ? []
      : [{ check: "empty-pillar", words: title[lang] ?? title.en ?? id, about: id }],
  )
}
