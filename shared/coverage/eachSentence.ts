import { type Scored, threshold } from "./scorer.ts"

/** What is seen of an area in a sentence before anybody asks by which words. */
export type Told = Omit<Scored, "words" | "perhaps"> & { readonly perhaps: readonly string[] }

/** A sentence of a text read by itself. */
export interface Alone {
  readonly start: number
  readonly end: number
  /** What it tells where nothing stands around it. */
  readonly told: readonly Told[]
  /** How much it says for an element of an area. */
  readonly saysOf: (area: string, element: string) => number
  /** Whether its wording reads against an area's provisions. */
  readonly against: (area: string) => boolean
}

/**
 * From this score a sentence is about an area by itself, whatever the text around it is about: below
 * it, it may only sound like one beside what the text says as a whole.
 */
export const plainlyAlone = 0.92

/**
 * A text of several sentences is about what they say together: one may lean on another. What each
 * says is told by itself, as far as it can be: the elements that it names alone are its own, one that
 * only the whole names stands with the sentence that says most for it, and what one sentence says
 * plainly is not lost among the others.
 */
export function eachSentence(whole: readonly Told[], alone: readonly Alone[]): Told[] {
  const told: Told[] = []
  const areas = new Set<string>()
  for (const { area, score } of whole) if (score >= threshold) areas.add(area)
  for (const area of areas) {
    // Of several windows one may only come near to what another says.
    const together = whole.filter((one) => one.area === area && one.score >= threshold)
    tellArea(told, together, alone)
  }
  // What comes near to being spoken of, others may still tip.
  for (const one of whole) if (!areas.has(one.area)) told.push(one)
  for (const { told: own } of alone) {
    for (const one of own) {
      if (!areas.has(one.area) && one.score >= plainlyAlone) told.push(one)
    }
  }
  return told
}

/** Tells of an area what the text says of it `together`, sentence by sentence. */
function tellArea(told: Told[], together: readonly Told[], alone: readonly Alone[]): void {
  const [first] = together
  if (!first) return
  const { area } = first
  const highest = Math.max(...together.map(({ score }) => score))
  const ofWhole = new Set(together.map(({ element }) => element))
  const own = alone.map(({ told, saysOf }) => {
    const mine = told.filter((one) => one.area === area && one.score >= threshold)
    const says = ({ element }: Told) => (element === null ? 0 : saysOf(area, element))
    const most = Math.max(...mine.map(says))
    // Of what the whole does not name, a sentence is believed in what it names first.
    return mine.filter((one) => ofWhole.has(one.element) || says(one) === most)
  })
  const named = new Set(own.flat().map(({ element }) => element))
  // One that no sentence names by itself.
  const left = new Map<number, Set<string>>()
  for (const { element } of together) {
    if (element === null || named.has(element)) continue
    const most = alone.reduce((best, one) =>
      one.saysOf(area, element) > best.saysOf(area, element) ? one : best,
    )
    left.set(most.start, (left.get(most.start) ?? new Set<string>()).add(element))
  }
  for (const [at, sentence] of alone.entries()) {
    const { start, end } = sentence
    const carries = together.find((one) => one.start === start)
    const [mine] = own[at] ?? []
    if (!carries && !mine && !left.has(start)) continue
    const score = Math.max(carries?.score ?? highest, mine?.score ?? 0)
    const against = sentence.against(area)
    const perhaps = [...new Set([...(carries?.perhaps ?? []), ...(mine?.perhaps ?? [])])]
    const elements = new Set<string | null>(own[at]?.map(({ element }) => element))
    for (const element of left.get(start) ?? []) elements.add(element)
    if (elements.size > 1) elements.delete(null)
    if (elements.size === 0) elements.add(null)
    for (const element of elements)
      told.push({ area, element, start, end, score, against, perhaps })
  }
}
