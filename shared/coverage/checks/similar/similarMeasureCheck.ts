import { byScript } from "../../../text/scriptPattern.ts"
import { stemOf } from "../../../text/stem.ts"
import type { MeasureFields } from "../../passages/passage.ts"
import type { PlacedRemark, RemarkPlace } from "../remark.ts"
import { isSameKnownAction, type KnownAction, knownActionIn } from "./knownAction.ts"
import {
  differ,
  differInPlace,
  haveSameMeaning,
  type MeasureMeaning,
  mayShareAudience,
} from "./measureMeaning.ts"
import { haveMuchInCommon, type MeasureTraits, traitsOf } from "./measureTraits.ts"
import {
  differInMatter,
  isSameAction,
  type RequiredAction,
  requiredAction,
  sharedMatter,
} from "./requiredAction.ts"
import { annotatedTokens, type WordInfo } from "./wordInfo.ts"

/**
 * The bit of a thing in a 32-bit filter: if one set has a bit that another lacks, the sets differ.
 */
function bitOf(thing: string): number {
  let hash = 0
  for (let at = 0; at < thing.length; at++) hash = (hash * 31 + thing.charCodeAt(at)) | 0
  return 1 << (hash & 31)
}

/** The bits of several things. */
function thingBits(things: Iterable<string>): number {
  let bits = 0
  for (const thing of things) bits |= bitOf(thing)
  return bits
}

/** A line under a label of its own beside the words of a measure. */
const labelled = /\n\P{L}*(\p{L}[^\n:.;]{2,40}):(\s[^\n]*)/gu
/** Labels of the results of a measure or its reasons, and not of its actions. */
const ofResults = byScript(
  /result|outcome|effect|what (?:we|will|it|comes|changes)|benefit|safeguard|guarantee|why|purpose|результат|итог|эффект|изменит|польза|гаранти|зачем|цель|nəticə|fayda|təsir|dəyiş|təminat|zəmanət|məqsəd/iu,
)
/** Labels that ask for the audience or place: two measures are not alike because both answer. */
const questions = byScript(
  /whom|where|who(?![a-z])|target|scope|кого|кому|где|адресат|охват|целев|kim|harada|ünvan|əhatə/iu,
)

/**
 * The words of a measure for comparison: without results, and without the labels that they answer.
 */
function comparedWords(text: string): string {
  if (!text.includes("\n")) return text
  return text.replaceAll(labelled, (line: string, name: string, said: string) => {
    if (ofResults.test(name)) return ""
    return questions.test(name) ? `\n${said}` : line
  })
}

/** The end of a sentence of some length, with another one on the same line. */
const endsTitle = /^[^\n]{24,}?\p{Ll}[.!]\s+(?=\p{Lu})/u

/** The end of the first sentence of a measure; the next ones may explain it. */
function titleEnd(text: string): number {
  return endsTitle.exec(text)?.[0].length ?? text.length
}

/** The stems of a measure's words for its subject, and those for its act. */
export interface MeasureStems {
  readonly about: ReadonlySet<string>
  readonly done: ReadonlySet<string>
  /** Its subject, with one key for all words for one thing. */
  readonly things: ReadonlySet<string>
  /** The filter bits of all its things, and of its subject. */
  readonly bits: number
  readonly aboutBits: number
  /** Its numbers, without years. */
  readonly numbers: ReadonlySet<string>
  readonly teaches: boolean
  /** Whether it names the people that the plan is about. */
  readonly own: boolean
  readonly act: RequiredAction | null
  /** The act of its first sentence, where other sentences explain it. */
  readonly titled: RequiredAction | null
  readonly knownAction: KnownAction | null
  /** Its meaning; null without a set that knows meanings. */
  readonly meant: MeasureMeaning | null
  /** Traits, apart from its words, that can show it to be the same as another. */
  readonly signs: MeasureTraits | null
}

/** A railway train teaches nobody. */
const trainAsPlace = /(?<!\p{L})trains?(?= (?:stations?|carriages?|tickets?)(?!\p{L}))/giu

/**
 * The stems of a measure, for comparison with others. `own` matches the people that the whole plan
 * is about, who distinguish no measures. Its fields give its other traits.
 */
export function measureStemsOf(
  words: string,
  lang: string,
  own: RegExp | null = null,
  fields: MeasureFields | null = null,
): MeasureStems {
  const said = fields ? comparedWords(words) : words
  const mayTravel = lang === "en" && words.includes("rain")
  const text = mayTravel ? said.replaceAll(trainAsPlace, "railway") : said
  const about = new Set<string>()
  const done = new Set<string>()
  const things = new Set<string>()
  const numbers = new Set<string>()
  let teaches = false
  let names = false
  const ordered: WordInfo[] = []
  const end = fields ? titleEnd(text) : text.length
  let inTitle = 0
  let titleNames = false
  for (const { word, start, end: until, info: one } of annotatedTokens(text)) {
    const { doing, small, thing, digit, teaches: teaching } = one
    if (digit && /^\d{2,}$/.test(word) && !/^(?:19|20)\d\d$/.test(word)) numbers.add(word)
    if (teaching) teaches = true
    const isOwn = !small && (own?.test(text.slice(start, until)) ?? false)
    if (!isOwn) ordered.push(one)
    if (until <= end) [inTitle, titleNames] = [ordered.length, titleNames || isOwn]
    if (small && word.length <= 3) continue
    const stem = stemOf(word, lang)
    if (!small) {
      if (isOwn) names = true
      else things.add(thing ?? stem)
    }
    if (word.length <= 3) continue
    if (doing) done.add(stem)
    else about.add(stem)
  }
  const bits = { bits: thingBits(things), aboutBits: thingBits(about) }
  const signs = fields && traitsOf(fields)
  const act = requiredAction(ordered, names, lang, signs)
  const isWhole = inTitle === ordered.length
  const titled = isWhole ? null : requiredAction(ordered.slice(0, inTitle), titleNames, lang, signs)
  const acts = { act, titled, knownAction: knownActionIn(words) }
  return { about, done, things, ...bits, numbers, teaches, own: names, ...acts, meant: null, signs }
}

const least = 3
/**
 * The number of things in common needed without a common number, where one of the two names one
 * thing more.
 */
const leastThings = 4
/**
 * The number needed for courses on the people that the plan is about, where both name the same
 * things.
 */
const leastTaught = 2

/**
 * Whether two measures name the same things, in other words: a house for 24 men, a shelter with 24
 * places for men.
 */
function nameTheSame(mine: MeasureStems, theirs: MeasureStems): boolean {
  // Rules, and the course that teaches them, have the same subject.
  if (mine.teaches !== theirs.teaches) return false
  // Fast path: in nearly all pairs each has something that the other lacks.
  if ((mine.bits & ~theirs.bits) !== 0 && (theirs.bits & ~mine.bits) !== 0) return false
  const [fewer, more] = mine.things.size <= theirs.things.size ? [mine, theirs] : [theirs, mine]
  const [few, many] = [fewer.things, more.things]
  const taught = mine.teaches && mine.own && theirs.own && few.size === many.size
  if (few.size < (taught ? leastTaught : least) || many.size - few.size > 2) return false
  for (const thing of few) if (!many.has(thing)) return false
  const counted = [...mine.numbers].some((number) => theirs.numbers.has(number))
  if (counted) return true
  const otherNumbers = mine.numbers.size > 0 && theirs.numbers.size > 0
  if (otherNumbers) return false
  return few.size === many.size || (few.size >= leastThings && many.size - few.size <= 1)
}

/** Whether more than one bit is set. */
const isSeveral = (bits: number) => (bits & (bits - 1)) !== 0

const areApart = ({ meant: mine }: MeasureStems, { meant: theirs }: MeasureStems) =>
  mine !== null && theirs !== null && differInPlace(mine, theirs)

/**
 * Whether two measures say much the same: nearly all of the shorter one's subject is in the longer
 * one too. "Train judges in evidence" and "Train prosecutors in evidence" do not: each has a word
 * of its own.
 */
function sayTheSame(mine: MeasureStems, theirs: MeasureStems): boolean {
  const known = isSameKnownAction(mine.knownAction, theirs.knownAction)
  if (known !== null) return known && !areApart(mine, theirs)
  if (mine.meant && theirs.meant && differ(mine.meant, theirs.meant)) return false
  // The explanations of two acts may be equal, but no two acts are explained alike.
  if (mine.titled && theirs.titled) {
    if (differInMatter(mine.titled, theirs.titled)) return false
    if (isSameAction(mine.titled, theirs.titled)) return true
  }
  const same = isSameAction(mine.act, theirs.act)
  if (same !== null) return same
  if (nameTheSame(mine, theirs)) return true
  // The guidelines, and the course that teaches them.
  if (mine.teaches !== theirs.teaches) return false
  return nearlyTheSameWords(mine, theirs) || sameMeaning(mine, theirs)
}

/** With this many words in common, one different word on each side has no weight. */
const many = 6

/**
 * Whether two measures have half of their words in common and each one of its own, which is then
 * another object. Quite different words may mean the same.
 */
function differInAWord({ about: mine }: MeasureStems, { about: theirs }: MeasureStems): boolean {
  let common = 0
  for (const stem of mine) if (theirs.has(stem)) common++
  const few = Math.min(mine.size, theirs.size)
  return common < many && 2 * common >= few && common < few
}

/** Whether two measures mean the same, in whatever words; needs a set with a vocabulary. */
function sameMeaning(mine: MeasureStems, theirs: MeasureStems): boolean {
  if (!mine.meant || !theirs.meant) return false
  const isTaught = mine.teaches && theirs.teaches
  if (!isTaught && (mine.meant.actionKinds & theirs.meant.actionKinds) === 0) return false
  if (!mayShareAudience(mine.meant, theirs.meant) || differInAWord(mine, theirs)) return false
  const shared = isTaught ? sharedMatter(mine.act, theirs.act) : 0
  if (isTaught && shared === 0) return false
  const isNear = () => haveMuchInCommon(mine.signs, theirs.signs)
  return haveSameMeaning(mine.meant, theirs.meant, shared, isNear)
}

function nearlyTheSameWords(mine: MeasureStems, theirs: MeasureStems): boolean {
  // Each missing bit is a missing word, and the shorter one lacks one at most. This rules out most
  // of the 45,000 pairs of a plan with 300 measures.
  if (
    isSeveral(mine.aboutBits & ~theirs.aboutBits) &&
    isSeveral(theirs.aboutBits & ~mine.aboutBits)
  )
    return false
  const shorter = mine.about.size <= theirs.about.size
  const small = shorter ? mine.about : theirs.about
  const large = shorter ? theirs.about : mine.about
  if (small.size < least || small.size * 2 < large.size) return false
  let missing = 0
  for (const stem of small) if (!large.has(stem) && ++missing > 1) return false
  const common = small.size - missing
  const more = large.size - common
  if (missing === 0) return more <= Math.max(1, small.size * 0.75)
  // One different word on each side is another object, unless both are long and nearly equal.
  return missing === 1 && more <= 2 && common >= many
}

/** The words of a measure with its place. */
export interface MeasureText {
  readonly place: RemarkPlace
  readonly text: string
}

/**
 * The ids of the measures that say much the same as one; replaced by a new function when any result
 * changes.
 */
export type SimilarTo = (id: string) => ReadonlySet<string>

const none: ReadonlySet<string> = new Set()

/**
 * Finds measures that say much the same; compares when a measure is added, because there are many
 * pairs.
 */
export class SimilarMeasures {
  readonly #said = new Map<string, MeasureStems>()
  readonly #alike = new Map<string, Set<string>>()
  #to: SimilarTo = (id) => this.#alike.get(id) ?? none

  /** The present pairs of similar measures, as a function. */
  get to(): SimilarTo {
    return this.#to
  }

  /** Adds or replaces a measure's stems; null removes it. */
  put(id: string, said: MeasureStems | null): void {
    const before = this.#alike.get(id) ?? none
    const now = new Set<string>()
    this.#said.delete(id)
    // Nested loops, so that no array is created for each pair.
    this.#said.forEach((theirs, other) => {
      if (said && sayTheSame(said, theirs)) now.add(other)
    })
    if (said) this.#said.set(id, said)
    if (before.size === now.size && [...before].every((other) => now.has(other))) return
    for (const other of before) this.#alike.get(other)?.delete(id)
    for (const other of now) {
      const theirs = this.#alike.get(other)
      if (theirs) theirs.add(id)
      else this.#alike.set(other, new Set([id]))
    }
    if (said) this.#alike.set(id, now)
    else this.#alike.delete(id)
    this.#to = (one) => this.#alike.get(one) ?? none
  }
}

/**
 * Remarks on measures that say much the same as an earlier one in the plan, whichever was read
 * first.
 */
export function sameMeasureRemarks(
  measures: readonly MeasureText[],
  alikeTo: SimilarTo,
): PlacedRemark[] {
  const found: PlacedRemark[] = []
  const earlier: MeasureText[] = []
  for (const one of measures) {
    const { place, text } = one
    const alike = alikeTo(place.id)
    const duplicate = alike.size > 0 && earlier.find((other) => alike.has(other.place.id))
    if (duplicate) {
      const words = duplicate.place.number ?? duplicate.text
      const about = `${text}\n${duplicate.text}`
      found.push({ place, remark: { check: "same-measure", words, about } })
    }
    earlier.push(one)
  }
  return found
}
