import type { Passage } from "../passage.ts"
import type { Remark } from "./remark.ts"
import { endOf, type Period } from "./timeCheck.ts"

/** In a handful of measures every share is large. */
const least = 8
const share = 0.4

/** One body that leads too much, and too many measures that end together. */
export function spreadRemarks(measures: readonly Passage[], period: Period | null): Remark[] {
  if (measures.length < least) return []
  const remarks: Remark[] = []
  const leads = new Map<string, number>()
  const quarters = new Map<string, number>()
  let dated = 0
  let last = 0
  for (const { fields } of measures) {
    const lead = fields?.lead[0]
    if (lead) leads.set(lead, (leads.get(lead) ?? 0) + 1)
    const end = fields && endOf(fields)
    if (!end) continue
    dated++
    if (period && Number(end.slice(0, 4)) === period.to) last++
    const quarter = `Q${Math.ceil(Number(end.slice(5, 7)) / 3)} ${end.slice(0, 4)}`
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + 1)
  }
  for (const [lead, count] of leads) {
    if (count > measures.length * share && leads.size > 1)
      remarks.push({ check: "one-lead-for-most", words: `${lead} (${count})`, about: lead })
  }
  if (dated < least) return remarks
  if (period && period.to > period.from && last > dated * share) {
    const words = String(period.to)
    remarks.push({ check: "ends-in-last-year", words: `${words} (${last})`, about: words })
    return remarks
  }
  for (const [quarter, count] of quarters) {
    if (count > dated * share)
      remarks.push({ check: "ends-together", words: `${quarter} (${count})`, about: quarter })
  }
  return remarks
}
