import type { Passage } from "../passage.ts"
import { labelOf, type Reference } from "./reference.ts"
import type { Place, PlacedRemark } from "./remark.ts"

/** References to parts of the plan in one passage, each with the words it stands in. */
export interface References {
  readonly place: Place
  readonly named: readonly {
    readonly number: string
    readonly quote: string
    /** Whether a heading may be meant too. */
    readonly anyPart: boolean
  }[]
}

/** References to parts of the plan, of all that a passage names; null where there are none. */
export function referencesIn(
  { kind }: Passage,
  named: readonly Reference[],
  place: Place,
): References | null {
  if (kind === "title" || named.length === 0) return null
  const found = new Map(
    named.map(({ number, quote, anyPart }) => [number, { number, quote, anyPart }]),
  )
  return { place, named: [...found.values()] }
}

/** What a reference without levels may lead to here: the number shown, and one the words begin with. */
export function labelsOf({ kind, number, text }: Passage): readonly string[] | null {
  const own = [kind === "title" ? null : number, labelOf(text)].filter((one) => one !== null)
  // As it was filtered it has room for many more, and there are as many rows as passages.
  return own.length > 0 ? own.slice() : null
}

/** References that lead nowhere, given every number the plan has, and what is no heading's. */
export function referenceRemarks(
  { place, named }: References,
  numbers: ReadonlySet<string>,
  labels: ReadonlySet<string>,
): PlacedRemark[] {
  return named.flatMap(({ number: each, quote, anyPart }) => {
    if ((anyPart && numbers.has(each)) || labels.has(each)) return []
    const remark = { check: "broken-reference", words: each, about: `${each} ${quote}`, quote }
    return [{ place, remark }]
  })
}
