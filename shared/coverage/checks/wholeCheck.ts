import type { Passage } from "../passage.ts"
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
  return remarks
}
