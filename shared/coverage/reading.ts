import { againstBookOf, elementName } from "./againstBook.ts"
import { areasAbove } from "./areasAbove.ts"
import { clauseByClause } from "./clauseByClause.ts"
import { languageOf } from "./language.ts"
import { drownedIn, firm, likeliest } from "./likeliest.ts"
import { asksWhatWas } from "./ofItself.ts"
import {
  type Scored,
  type Scorer,
  type SentenceTone,
  shaped,
  threshold,
  thresholdElsewhere,
} from "./scorer.ts"
import { scorerOf } from "./scorerOf.ts"
import type { StandardsSet } from "./set.ts"
import { inOrder, type Marked, markBeside, without } from "./shown.ts"
import { refuses, statesGap } from "./statedGap.ts"
import { onlyRaises, takenBack } from "./takenBack.ts"

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

/** A title names an area without a plain cue from this score: what only sounds like one is below it. */
const firmTitle = 0.95

/** Narrative of a plan that shows no area is believed from this far below the threshold. */
const hearing = 0.05

const words = () => []

const nothing: readonly string[] = []

function joined(some = nothing, others = nothing): readonly string[] {
  return some.length === 0 ? others : others.length === 0 ? some : [...some, ...others]
}

/**
 * Reads one text by itself: the areas it is about, the one it is most about first, and the
 * sentences that show it. Duties and gaps alike name their area. What is known to stand `inPlan`, as
 * a measure or as narrative, is taken to be about something where it binds; a title names what plain
 * cues find in it.
 */
export function readPassage(
  set: StandardsSet,
  text: string,
  lang?: string,
  headings: readonly string[] = [],
  scorer: Scorer = scorerOf(set),
  inPlan: "measure" | "narrative" | "title" | null = null,
): Reading {
  const language = lang && set.languages.includes(lang) ? lang : languageOf(text, lang)
  const againstBook = againstBookOf(set, language)
  const whole = scorer.score(text, language)
  const byClause = clauseByClause(whole, scorer, againstBook, text, language)
  const { scored, tones } = byClause
  const above = new Set(headings.flatMap((heading) => areasAbove(scorer, heading, language)))
  const evidence: Marked[] = []
  const scoreOf = ({ area, score }: Scored) => score + (above.has(area) ? headingBonus : 0)
  const highest = scored.reduce((most, found) => Math.max(most, scoreOf(found)), 0)
  const least = scorer.readsAround
    ? threshold
    : Math.max(threshold, Math.min(standing, highest * standingShare))
  // By the start of a sentence its tone, and that of the next, which may take back what it says.
  const toneAt = new Map<number, SentenceTone>()
  const nextAt = new Map<number, SentenceTone>()
  let before: SentenceTone | null = null
  for (const tone of tones) {
    toneAt.set(tone.start, tone)
    if (before) nextAt.set(before.start, tone)
    before = tone
  }
  const offSubject = tones.every(({ onSubject }) => !onSubject)
  const strays = (start: number) => offSubject && (toneAt.get(start)?.elsewhere ?? false)
  const { against: againstAt, looked: lookedAt } = byClause
  // Each area of a sentence, and each element of an area, asks the same of it.
  const lookAt = (start: number, end: number) => {
    const met = lookedAt.get(start) ?? againstBook.look(text, start, end, toneAt.get(start)?.words)
    lookedAt.set(start, met)
    return met
  }
  const againstIn = (start: number, end: number) => againstAt.get(start) ?? lookAt(start, end).areas
  const refusedAt = new Map<number, boolean>()
  const refusedIn = (start: number, end: number) => {
    const sentence = text.slice(start, end)
    const next = nextAt.get(start)
    const refused =
      refusedAt.get(start) ??
      (refuses(sentence, language) ||
        (next && takenBack(sentence, text.slice(next.start, next.end), language)) ||
        false)
    refusedAt.set(start, refused)
    return refused
  }
  const gapAt = new Map<number, boolean>()
  const gapIn = (start: number, end: number) => {
    const gap = gapAt.get(start) ?? statesGap(text.slice(start, end), language)
    gapAt.set(start, gap)
    return gap
  }
  const resembles = (name: string, { start, end }: Scored) =>
    againstBook.resembled.has(name) && lookAt(start, end).resembled.has(name)
  // What a passage says as a whole, it says in each of its sentences alike: one that only resembles
  // the area has lent it to the others.
  const resembled = (found: Scored) => {
    const { area, element, score } = found
    if (resembles(area, found)) return true
    if (element !== null || !againstBook.resembled.has(area)) return false
    return scored.some((one) => one.area === area && one.score === score && resembles(area, one))
  }
  const take = (found: Scored, score: number) => {
    const tone = toneAt.get(found.start)
    // Where frames of the set speak of an area, they know what does away with a condition; cues do not.
    const cued = found.against && !againstBook.areas.has(found.area)
    const against = cued || againstIn(found.start, found.end).has(found.area)
    if (!against && resembled(found)) return
    // "Have no right to" reads against a provision by its negation; what is left out does not.
    const { area, start, end, words } = found
    // "Consent does not matter" is what a certain cue asks for, and no negation of it.
    const meant = against || (tone?.certain.has(area) ?? false)
    const negated = meant ? tone?.leftOut() : tone?.negated()
    // A measure binds by its fields, whatever its words say of time.
    const datedDuty = inPlan !== "measure" && (tone?.datedDuty ?? false)
    // What narrative says is missing is about the area and shows no element of it.
    const named = tone?.pointed.get(area) ?? nothing
    // Of a measure whose element the scorer cannot tell, the one that plain cues name is shown.
    const plainly = inPlan === "measure" && named.length === 1 ? named[0] : null
    const told = inPlan === "narrative" && found.element !== null && !datedDuty
    const gap = told && gapIn(start, end)
    if (gap && evidence.some((one) => one.area === area && one.start === start)) return
    const held = gap ? null : (found.element ?? plainly ?? null)
    const element = held === null || resembles(elementName(area, held), found) ? null : held
    if (element !== held && evidence.some((one) => one.area === area && one.start === start)) return
    evidence.push({
      area,
      element,
      start,
      end,
      score,
      words,
      against,
      negated:
        refusedIn(start, end) ||
        Boolean(
          negated && (onlyRaises(text.slice(start, end), language) || !tone?.affirmed().has(area)),
        ),
      datedDuty,
      beside: false,
      faint: false,
      touches: joined(named, found.perhaps).filter(
        (one) => !resembles(elementName(area, one), found),
      ),
    })
  }
  const asks = inPlan === "title" && asksWhatWas(text, language)
  for (const found of scored) {
    const score = scoreOf(found)
    if (score < least || (found.score < thresholdElsewhere && strays(found.start))) continue
    const named =
      inPlan !== "title" ||
      (score >= firmTitle && !asks) ||
      toneAt.get(found.start)?.pointed.has(found.area)
    if (named) take(found, score)
  }
  // What a certain cue names is told where its area is, and in a plan always.
  for (const { start, end, certain } of tones) {
    for (const [area, named] of certain) {
      const told = evidence.filter((one) => one.area === area && one.start === start)
      if (told.length === 0 && !inPlan) continue
      const score = told[0]?.score ?? firm
      for (const element of named.length > 0 ? named : [null]) {
        if (told.some((one) => one.element === (element ?? one.element))) continue
        take({ area, element, start, end, score, against: false, perhaps: nothing, words }, score)
      }
    }
  }
  if (inPlan === "measure") {
    const told = new Set(evidence.map(({ area }) => area))
    const open = tones.filter(({ start }) => !strays(start))
    for (const one of drownedIn(text, language, scorer, open, told)) take(one, one.score)
  }
  if (inPlan && evidence.length === 0) {
    const binds = inPlan === "narrative" ? tones.filter(({ datedDuty }) => datedDuty) : tones
    const binding = binds.filter(({ start }) => !strays(start))
    for (const likely of likeliest(inPlan === "title" ? [] : scored, binding)) {
      take(likely, likely.score)
    }
  }
  if (inPlan === "narrative" && evidence.length === 0) {
    const best = scored.reduce((most, { score }) => Math.max(most, score), threshold - hearing)
    for (const found of scored) if (found.score === best && !strays(found.start)) take(found, best)
  }
  // What reads against a provision is about its area, whatever else it is about.
  for (const { start, end } of tones) {
    for (const area of againstIn(start, end)) {
      if (evidence.some((one) => one.area === area && one.start === start)) continue
      const found = { area, element: null, start, end, score: threshold, against: true }
      take(shaped({ ...found, perhaps: nothing, words }), threshold)
    }
  }
  const shown =
    inPlan && inPlan !== "title" ? without(evidence, text, toneAt, inPlan, language) : evidence
  markBeside(shown, toneAt)
  shown.sort(inOrder)
  return { lang: language, areas: [...new Set(shown.map(({ area }) => area))], evidence: shown }
}
