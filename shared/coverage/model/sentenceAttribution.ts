import { type AreaScore, threshold } from "./scorer.ts"

/** The scores of one sentence of a text by itself. */
export interface SentenceScores {
  readonly start: number
  readonly end: number
  /** The scores of the sentence without its neighbours. */
  readonly scores: readonly AreaScore[]
  /** The margin of an element of an area. */
  readonly saysOf: (area: string, element: string) => number
  /** Whether its wording contradicts an area's provisions. */
  readonly contradicts: (area: string) => boolean
}

/**
 * From this score a sentence is about an area by itself, whatever its context; below it, it may
 * only resemble the area.
 */
export const confidentAlone = 0.92

/**
 * Attributes the scores of a text to its sentences. A text of several sentences is about what they
 * say together, since one may depend on another. Each sentence keeps the elements that it names by
 * itself; an element that only the whole names goes to the sentence that contributes most to it;
 * and an area that one sentence shows confidently is kept.
 */
export function attributeToSentences(
  whole: readonly AreaScore[],
  alone: readonly SentenceScores[],
): AreaScore[] {
  const told: AreaScore[] = []
  const areas = new Set<string>()
  for (const { area, score } of whole) if (score >= threshold) areas.add(area)
  for (const area of areas) {
    // One of several windows may only come near to what another shows.
    const together = whole.filter((one) => one.area === area && one.score >= threshold)
    attributeArea(told, together, alone)
  }
  // Scores below the threshold are kept, for the context to decide.
  for (const one of whole) if (!areas.has(one.area)) told.push(one)
  for (const { scores: own } of alone) {
    for (const one of own) {
      if (!areas.has(one.area) && one.score >= confidentAlone) told.push(one)
    }
  }
  return told
}

/** Adds the scores of an area that the text has `together`, sentence by sentence. */
function attributeArea(
  told: AreaScore[],
  together: readonly AreaScore[],
  alone: readonly SentenceScores[],
): void {
  const [first] = together
  if (!first) return
  const { area } = first
  let highest = first.score
  const ofWhole = new Set<string | null>()
  for (const { element, score } of together) {
    ofWhole.add(element)
    if (score > highest) highest = score
  }
  const named = new Set<string | null>()
  const own = alone.map((sentence) => {
    const believed = believedOf(sentence, area, ofWhole)
    for (const { element } of believed) named.add(element)
    return believed
  })
  const left = leftOver(area, ofWhole, named, alone)
  for (const [at, sentence] of alone.entries()) {
    const { start, end } = sentence
    const carries = together.find((one) => one.start === start)
    const mine = own[at] ?? nothing
    const more = left?.get(start)
    if (!carries && mine.length === 0 && !more) continue
    const score = Math.max(carries?.score ?? highest, mine[0]?.score ?? 0)
    const contradicts = sentence.contradicts(area)
    const perhaps = eachOnce(carries?.perhaps ?? none, mine[0]?.perhaps ?? none)
    for (const element of elementsOf(mine, more))
      told.push({ area, element, start, end, score, contradicts, perhaps })
  }
}

const none: readonly string[] = []
const nothing: readonly AreaScore[] = []

function eachOnce(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.length + others.length === 0 ? none : [...new Set([...some, ...others])]
}

/** The scores of a sentence for an area by itself that are accepted beside the whole. */
function believedOf(
  { scores, saysOf }: SentenceScores,
  area: string,
  ofWhole: ReadonlySet<string | null>,
): readonly AreaScore[] {
  const mine = scores.filter((one) => one.area === area && one.score >= threshold)
  if (mine.length < 2 || mine.every(({ element }) => ofWhole.has(element))) return mine
  // Of elements that the whole does not name, a sentence's best one is accepted.
  const says = mine.map(({ element }) => (element === null ? 0 : saysOf(area, element)))
  const most = Math.max(...says)
  return mine.filter(({ element }, at) => ofWhole.has(element) || says[at] === most)
}

/**
 * The elements of the whole that no sentence names by itself, each with the start of the sentence
 * that contributes most to it; null where there are none.
 */
function leftOver(
  area: string,
  ofWhole: ReadonlySet<string | null>,
  named: ReadonlySet<string | null>,
  alone: readonly SentenceScores[],
): ReadonlyMap<number, readonly string[]> | null {
  let left: Map<number, string[]> | null = null
  for (const element of ofWhole) {
    if (element === null || named.has(element)) continue
    let most = Number.NEGATIVE_INFINITY
    let at = alone[0]?.start ?? 0
    for (const { saysOf, start } of alone) {
      const says = saysOf(area, element)
      if (says <= most) continue
      most = says
      at = start
    }
    left ??= new Map()
    const there = left.get(at)
    if (there) there.push(element)
    else left.set(at, [element])
  }
  return left
}

/** The elements that a sentence is evidence for, each once; only null where there are none. */
function elementsOf(
  mine: readonly AreaScore[],
  left: readonly string[] | undefined,
): readonly (string | null)[] {
  const elements: (string | null)[] = []
  for (const { element } of mine)
    if (element !== null && !elements.includes(element)) elements.push(element)
  for (const element of left ?? none) if (!elements.includes(element)) elements.push(element)
  if (elements.length === 0) elements.push(null)
  return elements
}
