import type { Passage } from "../passage.ts"
import type { Remark } from "./remark.ts"
import { endOf, type Period } from "./timeCheck.ts"

/** In a handful of measures every share is large. */
const least = 8
const share = 0.4
/** So many measures that one body has to end in one quarter are a heap, if they are so many of its own. */
const heap = 5
const heapShare = 1 / 3
/** A time frame that names a quarter, a month or a day; a year is none. */
const precise =
  /Q\s?[1-4]|quarter|квартал|rüb|(?<!\d)\d{1,2}\s+\p{L}{3,}|\d\d\.\d\d\.|January|February|March|April|May|June|July|August|September|October|November|December|январ|феврал|март|апрел|ма[йя](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|yanvar|fevral|mart|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr/iu

/** Bodies that have to end many measures in one quarter. */
function heapRemarks(measures: readonly Passage[]): Remark[] {
  const heaps = new Map<string, { lead: string; quarter: string; times: string[] }>()
  const all = new Map<string, number>()
  for (const { fields } of measures) {
    const [lead, other] = fields?.lead ?? []
    const end = fields && endOf(fields)
    if (!lead || other || !end) continue
    all.set(lead, (all.get(lead) ?? 0) + 1)
    const quarter = quarterOf(end)
    const key = `${lead} ${quarter}`
    const heaped = heaps.get(key)
    if (heaped) heaped.times.push(fields.time)
    else heaps.set(key, { lead, quarter, times: [fields.time] })
  }
  const remarks: Remark[] = []
  for (const { lead, quarter, times } of heaps.values()) {
    const least = Math.max(heap, (all.get(lead) ?? 0) * heapShare)
    if (times.length < least) continue
    const count = times.filter((words) => precise.test(words)).length
    if (count < least) continue
    const words = `${lead}, ${quarter} (${count})`
    remarks.push({ check: "heap-of-deadlines", words, about: `${lead} ${quarter}` })
  }
  return remarks
}

const quarterOf = (end: string) => `Q${Math.ceil(Number(end.slice(5, 7)) / 3)} ${end.slice(0, 4)}`

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
    const quarter = quarterOf(end)
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + 1)
  }
  for (const [lead, count] of leads) {
    if (count > measures.length * share && leads.size > 1)
      remarks.push({ check: "one-lead-for-most", words: `${lead} (${count})`, about: lead })
  }
  remarks.push(...heapRemarks(measures))
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
