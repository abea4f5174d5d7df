import { againstBookOf } from "./againstWording.ts"
import { languageOf } from "./language.ts"
import { LexiconScorer } from "./lexiconScorer.ts"
import { type Scored, type Scorer, type SentenceTone, threshold } from "./scorer.ts"
import type { StandardsSet } from "./set.ts"
import { statesGap } from "./statedGap.ts"
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
  /** Says much less than another area of its sentence, which is the one chiefly spoken of. */
  readonly beside: boolean
  /**
   * Stands beside another area and has no plain cue, or in a sentence that reads against another's
   * provision and is not firm: oftener its shadow than a subject.
   */
  readonly faint: boolean
  /** Elements that plain cues name or the scorer thinks likely: weighed in a level, not shown. */
  readonly touches: readonly string[]
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

/** An area this far behind another of its sentence, and no firmer than this, stands beside it. */
const shadow = 0.2
const firm = 0.85

/**
 * A measure of a plan, or a dated duty in it, is about something: where no area reaches the
 * threshold, the best is believed from this far below it. Cues count for a word of their own.
 */
const leeway = 0.09
const cueAlone = 0.45
const cueBeside = 0.15
const closeBy = 0.05

/** Narrative of a plan that shows no area is believed from this far below the threshold. */
const hearing = 0.05

/** Evidence of which it is still to be found out how it stands beside the other. */
type Marked = Omit<Evidence, "beside" | "faint"> & { beside: boolean; faint: boolean }

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

/** By language and heading. */
const headingsRead = new WeakMap<Scorer, Map<string, Map<string, readonly string[]>>>()

/** The areas of a heading; kept, because every passage under it asks again. */
function areasAbove(scorer: Scorer, heading: string, lang: string): readonly string[] {
  const byLang = headingsRead.get(scorer) ?? new Map<string, Map<string, readonly string[]>>()
  headingsRead.set(scorer, byLang)
  const read = byLang.get(lang) ?? new Map<string, readonly string[]>()
  byLang.set(lang, read)
  const known = read.get(heading)
  if (known) return known
  const areas = scorer
    .score(heading, lang)
    .scored.flatMap(({ area, score }) => (score >= threshold ? area : []))
  if (read.size > 5_000) read.clear()
  read.set(heading, areas)
  return areas
}

/**
 * What sentences that bind are most likely about, where they say nothing plainly: the best, and what
 * comes close to it.
 */
function likeliest(scored: readonly Scored[], binding: readonly SentenceTone[]): Scored[] {
  const found: Scored[] = []
  for (const { start, end, pointed } of binding) {
    const told = scored.filter((one) => one.start === start)
    for (const one of told) {
      found.push({ ...one, score: one.score + (pointed.has(one.area) ? cueBeside : 0) })
    }
    for (const [area, [element = null]] of pointed) {
      if (told.some((one) => one.area === area)) continue
      const score = cueAlone + cueBeside
      found.push({ area, element, start, end, score, against: false, words: () => [] })
    }
  }
  const best = Math.max(...found.map(({ score }) => score))
  const least = Math.max(threshold - leeway, best - closeBy)
  return found.filter(({ score }) => score >= least)
}

/**
 * Marks the evidence that another area of its sentence leaves far behind. What a sentence restricts,
 * or makes the condition of it, is no measure on another area: only a firm plain cue is.
 */
function markBeside(evidence: readonly Marked[], toneAt: ReadonlyMap<number, SentenceTone>): void {
  const highest = new Map<number, number>()
  const opposed = new Set<number>()
  for (const { start, score, against } of evidence) {
    highest.set(start, Math.max(highest.get(start) ?? 0, score))
    if (against) opposed.add(start)
  }
  for (const one of evidence) {
    const pointed = toneAt.get(one.start)?.pointed.has(one.area)
    one.beside = one.score < firm && (highest.get(one.start) ?? 0) - one.score >= shadow
    one.faint =
      (one.beside && !pointed) || (opposed.has(one.start) && !(pointed && one.score >= firm))
  }
}

const nothing: readonly string[] = []

function joined(some = nothing, others = nothing): readonly string[] {
  return some.length === 0 ? others : others.length === 0 ? some : [...some, ...others]
}

const words = () => []
const inOrder = (a: Evidence, b: Evidence) =>
  b.score - a.score || a.start - b.start || (a.element ?? "").localeCompare(b.element ?? "")

/**
 * Reads one text by itself: the areas it is about, the one it is most about first, and the
 * sentences that show it. Duties and gaps alike name their area. What is known to stand `inPlan`, as
 * a measure or as narrative, is taken to be about something where it binds.
 */
export function readPassage(
  set: StandardsSet,
  text: string,
  lang?: string,
  headings: readonly string[] = [],
  scorer: Scorer = scorerOf(set),
  inPlan: "measure" | "narrative" | null = null,
): Reading {
  const language = lang && set.languages.includes(lang) ? lang : languageOf(text, lang)
  const { scored, tones } = scorer.score(text, language)
  const above = new Set(headings.flatMap((heading) => areasAbove(scorer, heading, language)))
  const evidence: Marked[] = []
  const scoreOf = ({ area, score }: Scored) => score + (above.has(area) ? headingBonus : 0)
  const highest = scored.reduce((most, found) => Math.max(most, scoreOf(found)), 0)
  const least = scorer.readsAround
    ? threshold
    : Math.max(threshold, Math.min(standing, highest * standingShare))
  const toneAt = new Map(tones.map((tone) => [tone.start, tone]))
  const againstBook = againstBookOf(set, language)
  const againstAt = new Map<number, ReadonlySet<string>>()
  // Each area of a sentence, and each element of an area, asks the same of it.
  const againstIn = (start: number, end: number) => {
    const areas =
      againstAt.get(start) ?? againstBook.areasIn(text, start, end, toneAt.get(start)?.words)
    againstAt.set(start, areas)
    return areas
  }
  const take = (found: Scored, score: number) => {
    const tone = toneAt.get(found.start)
    const against = found.against || againstIn(found.start, found.end).has(found.area)
    // "Have no right to" reads against a provision by its negation; what is left out does not.
    const negated = against ? tone?.leftOut() : tone?.negated()
    const { area, start, end, words } = found
    const datedDuty = tone?.datedDuty ?? false
    // What narrative says is missing is about the area and shows no element of it.
    const told = inPlan === "narrative" && found.element !== null && !datedDuty
    const gap = told && statesGap(text.slice(start, end), language)
    if (gap && evidence.some((one) => one.area === area && one.start === start)) return
    const element = gap ? null : found.element
    evidence.push({
      area,
      element,
      start,
      end,
      score,
      words,
      against,
      negated: Boolean(negated && !tone?.affirmed().has(area)),
      datedDuty,
      beside: false,
      faint: false,
      touches: joined(tone?.pointed.get(area), found.perhaps),
    })
  }
  for (const found of scored) {
    const score = scoreOf(found)
    if (score >= least) take(found, score)
  }
  if (inPlan && evidence.length === 0) {
    const binding = inPlan === "measure" ? tones : tones.filter(({ datedDuty }) => datedDuty)
    for (const likely of likeliest(scored, binding)) take(likely, likely.score)
  }
  if (inPlan === "narrative" && evidence.length === 0) {
    const best = scored.reduce((most, { score }) => Math.max(most, score), threshold - hearing)
    for (const found of scored) if (found.score === best) take(found, best)
  }
  // What reads against a provision is about its area, whatever else it is about.
  for (const { start, end } of inPlan || evidence.length > 0 ? tones : []) {
    for (const area of againstIn(start, end)) {
      if (evidence.some((one) => one.area === area && one.start === start)) continue
      take({ area, element: null, start, end, score: threshold, against: true, words }, threshold)
    }
  }
  markBeside(evidence, toneAt)
  evidence.sort(inOrder)
  return { lang: language, areas: [...new Set(evidence.map(({ area }) => area))], evidence }
}
