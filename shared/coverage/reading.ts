import { languageOf } from "./language.ts"
import { LexiconScorer } from "./lexiconScorer.ts"
import { type Scored, type Scorer, threshold } from "./scorer.ts"
import type { StandardsSet } from "./set.ts"
import { TrainedScorer } from "./trainedScorer.ts"

/** A sentence of a passage that carries an area. `start` and `end` count UTF-16 units. */
export interface Evidence {
  readonly area: string
  readonly element: string | null
  readonly start: number
  readonly end: number
  readonly score: number
  /** Says that something is missing or left out: it names the area and raises no level. */
  readonly negated: boolean
  /** Reads against the provision: to be checked by a person, and raises no level. */
  readonly against: boolean
  /** Words that say most for the area, strongest first. */
  readonly words: () => readonly string[]
  /** Binds a named body to a time, as a measure does. */
  readonly datedDuty: boolean
}

/** What one passage says by itself. */
export interface Reading {
  readonly lang: string
  readonly areas: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** What stands above a passage may lift a cue that alone says too little. */
const headingBonus = 0.2

/**
 * Beside an area that stands out, one with less than this share of its score is more often its
 * shadow than a subject of its own, unless its own score is this high.
 */
const standingShare = 0.7
const standing = 1.05

const scorers = new WeakMap<StandardsSet, Scorer>()

/** The scorer of a set; made once, because making it takes longer than reading a page. */
export function scorerOf(set: StandardsSet): Scorer {
  const known = scorers.get(set)
  if (known) return known
  const { weights } = set
  const scorer = weights ? new TrainedScorer(set, weights) : new LexiconScorer(set)
  scorers.set(set, scorer)
  return scorer
}

const headingsRead = new WeakMap<Scorer, Map<string, readonly string[]>>()

/** The areas of a heading; kept, because every passage under it asks again. */
function areasAbove(scorer: Scorer, heading: string, lang: string): readonly string[] {
  let read = headingsRead.get(scorer)
  if (!read) {
    read = new Map()
    headingsRead.set(scorer, read)
  }
  const key = `${lang}:${heading}`
  const known = read.get(key)
  if (known) return known
  const areas = scorer
    .score(heading, lang)
    .scored.flatMap(({ area, score }) => (score >= threshold ? area : []))
  if (read.size > 5_000) read.clear()
  read.set(key, areas)
  return areas
}

const inOrder = (a: Evidence, b: Evidence) =>
  b.score - a.score || a.start - b.start || (a.element ?? "").localeCompare(b.element ?? "")

/**
 * Reads one text by itself: the areas it is about, the one it is most about first, and the
 * sentences that show it. Duties and gaps alike name their area.
 */
export function readPassage(
  set: StandardsSet,
  text: string,
  lang?: string,
  headings: readonly string[] = [],
  scorer: Scorer = scorerOf(set),
): Reading {
  const language = lang && set.languages.includes(lang) ? lang : languageOf(text, lang)
  const { scored, tones } = scorer.score(text, language)
  const above = new Set(headings.flatMap((heading) => areasAbove(scorer, heading, language)))
  const evidence: Evidence[] = []
  const scoreOf = ({ area, score }: Scored) => score + (above.has(area) ? headingBonus : 0)
  const highest = scored.reduce((most, found) => Math.max(most, scoreOf(found)), 0)
  const least = scorer.readsAround
    ? threshold
    : Math.max(threshold, Math.min(standing, highest * standingShare))
  const toneAt = new Map(tones.map((tone) => [tone.start, tone]))
  for (const found of scored) {
    const score = scoreOf(found)
    if (score < least) continue
    const tone = toneAt.get(found.start)
    evidence.push({
      ...found,
      score,
      negated: Boolean(tone?.negated && !tone.affirmed.has(found.area)),
      datedDuty: tone?.datedDuty ?? false,
    })
  }
  evidence.sort(inOrder)
  return { lang: language, areas: [...new Set(evidence.map(({ area }) => area))], evidence }
}
