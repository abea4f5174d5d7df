import { byScript } from "../../text/scriptPattern.ts"
import { stemOf } from "../../text/stem.ts"
import type { MeasureFields } from "../passage.ts"
import { isSameKnownAction, type KnownAction, knownActionIn } from "./knownAction.ts"
import {
  differ,
  differInPlace,
  haveSameMeaning,
  type MeasureMeaning,
  mayShareAudience,
} from "./measureMeaning.ts"
import { haveMuchInCommon, type MeasureTraits, traitsOf } from "./measureTraits.ts"
import type { PlacedRemark, RemarkPlace } from "./remark.ts"
import {
  differInMatter,
  isSameAction,
  type RequiredAction,
  requiredAction,
  sharedMatter,
} from "./requiredAction.ts"
import { annotatedTokens, type WordInfo } from "./wordInfo.ts"

/** A bit for a thing; sets of things of which one has a bit that the other lacks differ. */
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

/** What stands under a label of its own beside the words of a measure. */
const labelled = /\n\P{L}*(\p{L}[^\n:.;]{2,40}):(\s[^\n]*)/gu
/** Labels under which it stands what comes of a measure or why it is taken, and not what is done. */
const ofResults = byScript(
  /result|outcome|effect|what (?:we|will|it|comes|changes)|benefit|safeguard|guarantee|why|purpose|результат|итог|эффект|изменит|польза|гаранти|зачем|цель|nəticə|fayda|təsir|dəyiş|təminat|zəmanət|məqsəd/iu,
)
/** Labels that ask for whom or where: two measures are not alike because both answer. */
const questions = byScript(
  /whom|where|who(?![a-z])|target|scope|кого|кому|где|адресат|охват|целев|kim|harada|ünvan|əhatə/iu,
)

/** The words of a measure for comparison: without results, and without the questions that they answer. */
function comparedWords(text: string): string {
  if (!text.includes("\n")) return text
  return text.replaceAll(labelled, (line: string, name: string, said: string) => {
    if (ofResults.test(name)) return ""
    return questions.test(name) ? `\n${said}` : line
  })
}

/** Where a sentence of some words ends, and another begins on the line. */
const endsTitle = /^[^\n]{24,}?\p{Ll}[.!]\s+(?=\p{Lu})/u

/** Where the first sentence of a measure ends: others may explain it. */
function titleEnd(text: string): number {
  return endsTitle.exec(text)?.[0].length ?? text.length
}

/** The stems of a measure's words that say what it is about, and those that say what is done. */
export interface MeasureStems {
  readonly about: ReadonlySet<string>
  readonly done: ReadonlySet<string>
  /** What it is about, with one key for all words that stand for one thing. */
  readonly things: ReadonlySet<string>
  /** The bits of all of them, and those of what it is about. */
  readonly bits: number
  readonly aboutBits: number
  /** Its numbers of something, years left out. */
  readonly numbers: ReadonlySet<string>
  readonly teaches: boolean
  /** Whether it names the people that the plan is about. */
  readonly own: boolean
  readonly act: RequiredAction | null
  /** The same of its first sentence, where others behind it explain it. */
  readonly titled: RequiredAction | null
  readonly deed: KnownAction | null
  /** What it means; null where nobody knows meanings. */
  readonly meant: MeasureMeaning | null
  /** What may make it one with another beside its words. */
  readonly signs: MeasureTraits | null
}

/** A train stands at a station; it teaches nobody. */
const trainAsPlace = /(?<!\p{L})trains?(?= (?:stations?|carriages?|tickets?)(?!\p{L}))/giu

/**
 * What a measure says, for comparison with another. `own` finds the people that the whole plan is
 * about: that a measure is for them tells it from no other. Its fields tell what else it may have
 * in common with another.
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
  const acts = { act, titled, deed: knownActionIn(words) }
  return { about, done, things, ...bits, numbers, teaches, own: names, ...acts, meant: null, signs }
}

const least = 3
/** Without a number in common so many things are, where one of the two names one thing more. */
const leastThings = 4
/** Of courses on the people that the plan is about so many are, where both name the same. */
const leastTaught = 2

/** Whether two measures name the same things, in other words: a house for 24 men, a shelter with 24 places for men. */
function nameTheSame(mine: MeasureStems, theirs: MeasureStems): boolean {
  // Rules, and the course that teaches them, are about the same.
  if (mine.teaches !== theirs.teaches) return false
  // Each has something that the other lacks: so it is of nearly all pairs.
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
 * Whether two measures say much the same: nearly all that the shorter one is about stands in the
 * longer one too. "Train judges in evidence" and "Train prosecutors in evidence" do not: each has
 * a word of its own.
 */
function sayTheSame(mine: MeasureStems, theirs: MeasureStems): boolean {
  const known = isSameKnownAction(mine.deed, theirs.deed)
  if (known !== null) return known && !areApart(mine, theirs)
  if (mine.meant && theirs.meant && differ(mine.meant, theirs.meant)) return false
  // What explains the act may be the same of two, and no two acts are explained alike.
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

/** So many words in common are many, among which one of its own on each side is none of weight. */
const many = 6

/**
 * Whether two measures have half of their words in common and each one of its own: then that is
 * another object. What is said in quite other words may be the same.
 */
function differInAWord({ about: mine }: MeasureStems, { about: theirs }: MeasureStems): boolean {
  let common = 0
  for (const stem of mine) if (theirs.has(stem)) common++
  const few = Math.min(mine.size, theirs.size)
  return common < many && 2 * common >= few && common < few
}

/** Whether two measures mean the same, in whatever words; only a set with a vocabulary can tell. */
function sameMeaning(mine: MeasureStems, theirs: MeasureStems): boolean {
  if (!mine.meant || !theirs.meant) return false
  const isTaught = mine.teaches && theirs.teaches
  if (!isTaught && (mine.meant.deeds & theirs.meant.deeds) === 0) return false
  if (!mayShareAudience(mine.meant, theirs.meant) || differInAWord(mine, theirs)) return false
  const shared = isTaught ? sharedMatter(mine.act, theirs.act) : 0
  if (isTaught && shared === 0) return false
  const isNear = () => haveMuchInCommon(mine.signs, theirs.signs)
  return haveSameMeaning(mine.meant, theirs.meant, shared, isNear)
}

function nearlyTheSameWords(mine: MeasureStems, theirs: MeasureStems): boolean {
  // Each bit that the other lacks is a word that it lacks, and the shorter one has one such at most.
  // Most pairs are ruled out by that, and a plan of 300 measures has 45,000 of them.
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
  // A word of its own on each side is another object, unless both are long and nearly equal.
  return missing === 1 && more <= 2 && common >= many
}

/** A measure's words. */
export interface MeasureText {
  readonly place: RemarkPlace
  readonly text: string
}

/** The ids of the measures that say much the same as one; another function when that is another. */
export type SimilarTo = (id: string) => ReadonlySet<string>

const none: ReadonlySet<string> = new Set()

/** Which of the measures say much the same; found when one comes in, because there are many pairs. */
export class SimilarMeasures {
  readonly #said = new Map<string, MeasureStems>()
  readonly #alike = new Map<string, Set<string>>()
  #to: SimilarTo = (id) => this.#alike.get(id) ?? none

  /** Which measures say much the same as one. */
  get to(): SimilarTo {
    return this.#to
  }

  /** Takes in a measure that is new or says something else; null for one that is gone. */
  put(id: string, said: MeasureStems | null): void {
    const before = this.#alike.get(id) ?? none
    const now = new Set<string>()
    this.#said.delete(id)
    // Each with each, so that no row of two is made for it.
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

/** Measures that say much the same as one before them in the plan, whichever was read first. */
export function sameMeasureRemarks(
  measures: readonly MeasureText[],
  alikeTo: SimilarTo,
): PlacedRemark[] {
  const found: PlacedRemark[] = []
  const earlier: MeasureText[] = []
  for (const one of measures) {
    const { place, text } = one
    const alike = alikeTo(place.id)
    const twin = alike.size > 0 && earlier.find((other) => alike.has(other.place.id))
    if (twin) {
      const words = twin.place.number ?? twin.text
      const about = `${text}\n${twin.text}`
      found.push({ place, remark: { check: "same-measure", words, about } })
    }
    earlier.push(one)
  }
  return found
}
