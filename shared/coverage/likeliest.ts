import { mattersOf, ordersSomething } from "./matter.ts"
import { type Scored, type Scorer, type SentenceTone, shaped, threshold } from "./scorer.ts"

/**
 * A measure of a plan, or a dated duty in it, is about something: where no area reaches the
 * threshold, the best is believed from this far below it, as far as a scorer tells. Cues count for a word of their own.
 */
const leeway = 0.2
const cueAlone = 0.45
const cueBeside = 0.15
const closeBy = 0.05

/** The score from which what is said beside something else is firm. */
export const firm = 0.85

const words = () => []
const perhaps: readonly string[] = []

/**
 * What sentences that bind are most likely about, where they say nothing plainly: the best, and what
 * comes close to it.
 */
export function likeliest(scored: readonly Scored[], binding: readonly SentenceTone[]): Scored[] {
  const found: Scored[] = []
  for (const { start, end, pointed } of binding) {
    const told = scored.filter((one) => one.start === start)
    for (const one of told) {
      found.push(shaped({ ...one, score: one.score + (pointed.has(one.area) ? cueBeside : 0) }))
    }
    for (const [area, elements] of pointed) {
      if (told.some((one) => one.area === area)) continue
      const score = cueAlone + cueBeside
      for (const element of elements.length > 0 ? elements : [null]) {
        found.push({ area, element, start, end, score, against: false, perhaps, words })
      }
    }
  }
  const best = Math.max(...found.map(({ score }) => score))
  const least = Math.max(threshold - leeway, best - closeBy)
  return found.filter(({ score }) => score >= least)
}

/** A matter in no more words than these is believed as a measure of few words is, a longer one if firm. */
const fewWords = 8

/**
 * What each matter of a measure says, read by itself, of areas that plain cues point to and that the
 * whole says nothing of: what is said at greater length beside it drowns it.
 */
export function drownedIn(
  text: string,
  lang: string,
  scorer: Scorer,
  tones: readonly SentenceTone[],
  told: ReadonlySet<string>,
): Scored[] {
  const found: Scored[] = []
  for (const { start, end, pointed } of tones) {
    if ([...pointed.keys()].every((area) => told.has(area))) continue
    const matters = mattersOf(text, start, end, lang)
    if (matters.length === 0 && tones.length > 1 && ordersSomething(text, start, end, lang))
      matters.push({ start, end })
    for (const matter of matters) {
      const { scored, tones } = scorer.score(text.slice(matter.start, matter.end), lang)
      const short = tones.every(({ words = [] }) => words.length <= fewWords)
      const plainly = scored.filter(({ score }) => score >= (short ? threshold : firm))
      const says = plainly.length > 0 || !short ? plainly : likeliest(scored, tones)
      const points = new Set(tones.flatMap(({ pointed }) => [...pointed.keys()]))
      // A matter that the whole has told of says nothing more.
      if ([...says.map(({ area }) => area), ...points].some((area) => told.has(area))) continue
      for (const one of says) {
        if (!points.has(one.area) && !pointed.has(one.area)) continue
        found.push(shaped({ ...one, start, end, score: Math.max(one.score, threshold) }))
      }
    }
  }
  return found
}
