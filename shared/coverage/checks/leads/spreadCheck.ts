import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { MeasureFields } from "../../passages/passage.ts"
import type { Period } from "../order/planYears.ts"
import { endOf } from "../order/timeCheck.ts"
import { type PlacedRemark, placed, type Remark } from "../remark.ts"
import { leadingBody } from "./leadingBody.ts"

/** The lead and the deadline of a measure. */
export interface Deadline {
  readonly lead: string | null
  /** The body that the lead belongs to, since a ministry leads what its departments lead. */
  readonly body: string | null
  /** Whether it is the only lead. */
  readonly alone: boolean
  readonly time: string
  /** The last day as an ISO date; null where none is set. */
  readonly end: string | null
}

/** The lead and the deadline of a measure, from its fields. */
export function deadlineOf(fields: MeasureFields): Deadline {
  const [lead = null, other] = fields.lead
  const body = lead === null ? null : leadingBody(lead)
  return { lead, body, alone: !other, time: fields.time, end: endOf(fields) }
}

/** The least number of measures for the check: in a handful every share is large. */
const least = 8
const share = 0.4
/**
 * A body overloads a quarter if it must end this many measures in it, and this share of its own.
 */
const heap = 5
const heapShare = 1 / 3
/** A time frame that names a quarter, a month or a day, not only a year. */
const precise = latinAndCyrillic(
  /Q\s?[1-4]|quarter|квартал|rüb|(?<!\d)\d{1,2}\s+\p{L}{3,}|\d\d\.\d\d\.|January|February|March|April|May|June|July|August|September|October|November|December|январ|феврал|март|апрел|ма[йя](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|yanvar|fevral|mart|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr/iu,
)

/** Remarks on bodies that must end many measures in one quarter. */
function heapRemarks(measures: readonly Deadline[]): Remark[] {
  const heaps = new Map<string, { lead: string; quarter: string; times: string[] }>()
  const all = new Map<string, number>()
  for (const { lead, alone, time, end } of measures) {
    if (!lead || !alone || !end) continue
    all.set(lead, (all.get(lead) ?? 0) + 1)
    const quarter = quarterOf(end)
    const key = `${lead} ${quarter}`
    const heaped = heaps.get(key)
    if (heaped) heaped.times.push(time)
    else heaps.set(key, { lead, quarter, times: [time] })
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

/** Remarks on one body that leads too much, and on too many measures that end together. */
export function spreadRemarks(
  measures: readonly Deadline[],
  period: Period | null,
): PlacedRemark[] {
  return placed(null, measures.length < least ? [] : spreadOf(measures, period))
}

function spreadOf(measures: readonly Deadline[], period: Period | null): Remark[] {
  const remarks: Remark[] = []
  const leads = new Map<string, number>()
  const quarters = new Map<string, number>()
  const lastDays = new Map<string, number>()
  let dated = 0
  let last = 0
  for (const { body, time, end } of measures) {
    if (body) leads.set(body, (leads.get(body) ?? 0) + 1)
    if (!end) continue
    dated++
    if (period && Number(end.slice(0, 4)) === period.to) {
      last++
      if (precise.test(time)) lastDays.set(end, (lastDays.get(end) ?? 0) + 1)
    }
    const quarter = quarterOf(end)
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + 1)
  }
  for (const [lead, count] of leads) {
    if (count > measures.length * share)
      remarks.push({ check: "one-lead-for-most", words: `${lead} (${count})`, about: lead })
  }
  remarks.push(...heapRemarks(measures))
  if (dated < least) return remarks
  if (period && period.to > period.from && last > dated * share) {
    const about = String(period.to)
    // Where most of them name one day, the remark names it.
    const heaped = [...lastDays].find(([, count]) => count * 2 > last && count >= heap)
    const day = heaped ? `; ${heaped[0].split("-").reverse().join(".")}: ${heaped[1]}` : ""
    remarks.push({ check: "ends-in-last-year", words: `${about} (${last}${day})`, about })
    return remarks
  }
  for (const [quarter, count] of quarters) {
    if (count > dated * share)
      remarks.push({ check: "ends-together", words: `${quarter} (${count})`, about: quarter })
  }
  return remarks
}
