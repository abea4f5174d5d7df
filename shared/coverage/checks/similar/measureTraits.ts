import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { MeasureFields } from "../../passages/passage.ts"

/** The traits of a measure, apart from its words, that can show it to be the same as another. */
export interface MeasureTraits {
  /** The leading body, and its unit where one is named; "" where not. */
  readonly lead: string
  readonly unit: string
  readonly partners: readonly string[]
  /** The baselines of its indicators; a baseline of nothing tells nothing. */
  readonly starts: readonly string[]
  /** The budget line that pays. */
  readonly line: string
}

const start = latinAndCyrillic(
  /(?<![\d.,])(\d[\d.,]*)\s*%?\s*(?:→|->)|(?<!\p{L})(?:baseline|исходн\p{L}+|базов\p{L}+|ilkin)\P{N}{0,20}?(?<![\d.,])(\d[\d.,]*)/giu,
)
const year = /^(?:19|20)\d\d$/
const budgetLine = /(?<!\d)\d{2,3}\.\d{2,3}(?![\d.])/
/** The name of a body, and what follows it or is in brackets. */
const bodyAndUnit = /^([^,;(]+)[,;(]?\s*([^)]*)/u

function startsOf(indicators: readonly string[]): string[] {
  const all = indicators.flatMap((line) =>
    [...line.matchAll(start)].map(([, before, named]) =>
      (before ?? named ?? "").replace(/[.,]$/, ""),
    ),
  )
  return [...new Set(all)].filter((one) => Number.parseFloat(one) !== 0 && !year.test(one))
}

const nameOf = (body: string) => (bodyAndUnit.exec(body.toLowerCase())?.[1] ?? "").trim()

/** The traits of a measure from its fields; names are compared without case. */
export function traitsOf({ lead, parts, indicators, budget }: MeasureFields): MeasureTraits {
  const [first = "", second = ""] = lead
  const [, body = "", within = ""] = bodyAndUnit.exec(first.toLowerCase()) ?? []
  const partners = (parts?.partners ?? []).map(({ name }) => nameOf(name))
  return {
    lead: body.trim(),
    unit: within.trim() || second.toLowerCase(),
    partners: partners.filter((name) => name !== ""),
    starts: startsOf(indicators),
    line: budgetLine.exec(budget)?.[0] ?? "",
  }
}

/** The weight that common traits need; a common baseline weighs two. */
const enough = 3

const isSame = (one: string, other: string) => (one !== "" && one === other ? 1 : 0)
const meet = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one))

/** Whether they have a partner in common, or one leads where the other takes part. */
function worksWith(mine: MeasureTraits, theirs: MeasureTraits): boolean {
  return (
    meet(mine.partners, theirs.partners) ||
    meet([mine.lead], theirs.partners) ||
    meet([theirs.lead], mine.partners)
  )
}

/** Whether two measures have so many traits in common that less similarity of words is enough. */
export function haveMuchInCommon(
  mine: MeasureTraits | null,
  theirs: MeasureTraits | null,
): boolean {
  if (!mine || !theirs) return false
  const weight =
    isSame(mine.lead, theirs.lead) +
    isSame(mine.lead && mine.unit, theirs.lead && theirs.unit) +
    isSame(mine.line, theirs.line) +
    (worksWith(mine, theirs) ? 1 : 0) +
    (meet(mine.starts, theirs.starts) ? 2 : 0)
  return weight >= enough
}
