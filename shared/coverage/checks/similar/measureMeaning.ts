import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { stemOf } from "../../../text/stem.ts"
import { compareMeanings, rarityOf, wantedRarityOf } from "../../lexicon/meanings.ts"
import { equipping, inspecting, quarter, studying } from "./actionKindsData.ts"
import { peopleIn } from "./requiredAction.ts"
import { skills, subjects } from "./sameActionsData.ts"
import { type AnnotatedToken, annotatedTokens, type WordInfo } from "./wordInfo.ts"

/** The meaning of a measure, apart from its wording: small, plain data. */
export interface MeasureMeaning {
  /** The kinds of acts that it orders, one bit each. */
  readonly actionKinds: number
  /** The groups of people that it names. */
  readonly people: readonly string[]
  /** Skills that distinguish measures, such as questioning people or protecting them. */
  readonly skills: readonly number[]
  /** Subjects that two wordings of one measure have in common, such as money or the internet. */
  readonly subjects: readonly number[]
  /** Names that are not of people, and parts of the country. */
  readonly places: readonly string[]
  /** The elements of areas that it shows. */
  readonly elements: readonly string[]
  /** Its meanings in order, those of its subject matter marked. */
  readonly meanings: readonly number[]
}

/** The first line, where it is more than a title of a few words. */
const firstLine = /^.{30,}/u
const isUpper = /^\p{Lu}[\p{Ll}'’]/u
const endsSentence = /^[.!?:;]/u
/** Capitalised words that are part of many names, and no name themselves. */
const noName = latinAndCyrillic(
  /^(?:state|national|republic|government|parliament|ministry|plan|strategy|code|act|law|criminal|penal|labour|государств|националь|республик|правительств|министерств|план|стратеги|кодекс|закон|уголовн|трудов|dövlət|milli|respublika|hökumət|nazirl|strategiya|məcəllə|qanun|cinayət|əmək)/iu,
)
/** Groups that inspect rather than being addressed, and employers, who are inspected anywhere. */
const inspectors: ReadonlySet<string> = new Set(["inspector", "police", "employer"])

/**
 * Whether a word says nothing of the subject matter; of a training, the audience does not either.
 */
function isOfAct({ act, small }: WordInfo, teaches: boolean): boolean {
  return small || act.act !== null || act.beside || act.nothing || (teaches && act.group !== null)
}

/** Names that are not of people, and parts of the country. */
function placesIn(line: string, lang: string, tokens: readonly AnnotatedToken[]): string[] {
  const places = tokens.filter(({ word, start, end, info }, at) => {
    if ((info.actionKinds & quarter) !== 0) return true
    // Fast path: most words begin with a small letter, equal to the folded one.
    if (at === 0 || line.charCodeAt(start) === word.charCodeAt(0)) return false
    if (!isUpper.test(line.slice(start, end)) || noName.test(word)) return false
    const before = line.slice(tokens[at - 1]?.end, start)
    return !endsSentence.test(before) && !isOfAct(info, true)
  })
  return places.length === 0 ? [] : [...new Set(places.map(({ word }) => stemOf(word, lang)))]
}

function mattersIn(words: readonly WordInfo[], among: ReadonlySet<number>): number[] {
  const all = words.flatMap(({ act: { matter } }) => matter ?? [])
  return [...new Set(all.filter((matter) => among.has(matter)))]
}

/**
 * The meaning of a measure whose line has these meanings; `elements` are those of areas that it
 * shows.
 */
export function measureMeaningOf(
  text: string,
  lang: string,
  meaningsOf: (line: string, isMatter: readonly boolean[]) => readonly number[],
  elements: readonly string[],
): MeasureMeaning {
  const line = firstLine.exec(text)?.[0] ?? text
  const tokens = annotatedTokens(line)
  const words = tokens.map(({ info }) => info)
  const teaches = words.some((word) => word.teaches)
  const named = words.map((word) => word.actionKinds & ~quarter).filter((bits) => bits !== 0)
  // The verb comes last in Azerbaijani and first in the other languages.
  const actionKinds = named.at(lang === "az" ? -1 : 0) ?? 0
  const isNone = (group: string) => (actionKinds & inspecting) !== 0 && inspectors.has(group)
  const isMatter = words.map((word) => !isOfAct(word, teaches))
  return {
    actionKinds,
    people: peopleIn(words).filter((group) => !isNone(group)),
    skills: mattersIn(words, skills),
    subjects: mattersIn(words, subjects),
    places: placesIn(line, lang, tokens),
    elements: [...new Set(elements)],
    meanings: meaningsOf(line, isMatter),
  }
}

type Weight = (meaning: number) => number

/** The weighted similarity of two lists of meanings, from 0 to 1. */
function likeness(mine: readonly number[], theirs: readonly number[], weightOf: Weight): number {
  let [both, i, j] = [0, 0, 0]
  while (i < mine.length && j < theirs.length) {
    const [one = 0, other = 0] = [mine[i], theirs[j]]
    const before = compareMeanings(one, other)
    if (before === 0) both += weightOf(one) * weightOf(other)
    if (before <= 0) i++
    if (before >= 0) j++
  }
  return both === 0 ? 0 : both / Math.sqrt(squareOf(mine, weightOf) * squareOf(theirs, weightOf))
}

function squareOf(meanings: readonly number[], weightOf: Weight): number {
  return meanings.reduce((sum, meaning) => sum + weightOf(meaning) ** 2, 0)
}

/**
 * The similarity of two measures: in all their meanings, and in those of the subject matter alone.
 */
function likenessOf(
  mine: MeasureMeaning,
  theirs: MeasureMeaning,
): { whole: number; matter: number } {
  const by = (weightOf: Weight) => likeness(mine.meanings, theirs.meanings, weightOf)
  return { whole: by(rarityOf), matter: by(wantedRarityOf) }
}

const meet = <T>(some: readonly T[], others: readonly T[]) =>
  some.some((one) => others.includes(one))
const haveOwn = <T>(some: readonly T[], others: readonly T[]) =>
  some.some((one) => !others.includes(one)) && others.some((one) => !some.includes(one))

const sexAndAge: ReadonlySet<string> = new Set(["woman", "man", "child"])
const ofSexAndAge = ({ people }: MeasureMeaning) => people.filter((group) => sexAndAge.has(group))

/**
 * Whether only one of two measures inspects or equips something, and the other does something else.
 */
function doOtherThings(
  { actionKinds: mine }: MeasureMeaning,
  { actionKinds: theirs }: MeasureMeaning,
): boolean {
  if (mine === 0 || theirs === 0 || (mine & theirs) !== 0) return false
  return ((mine | theirs) & (studying | equipping)) !== 0
}

/**
 * Whether each of two measures names a place, or people of a sex or age, that the other does not.
 */
export function differInPlace(mine: MeasureMeaning, theirs: MeasureMeaning): boolean {
  return haveOwn(mine.places, theirs.places) || haveOwn(ofSexAndAge(mine), ofSexAndAge(theirs))
}

/** Whether two measures are clearly different, however similar their words. */
export function differ(mine: MeasureMeaning, theirs: MeasureMeaning): boolean {
  return doOtherThings(mine, theirs) || differInPlace(mine, theirs)
}

/**
 * The similarity at which two measures mean the same: the whole, plus half of the subject matter.
 */
const enough = 0.36
/**
 * The threshold where only one names its audience; and where both are long, or show different
 * elements.
 */
const enoughForSome = 0.38
const enoughOfMuch = 0.6
/** The number of meanings from which a measure is long. */
const much = 50
/** The reduction of the threshold where two have much in common beside their words. */
const lessNear = 0.1
const leastMatter = 0.12
const leastShared = 0.28
/** How many more groups of people one of them may name. */
const morePeople = 1

/** The similarity needed of two measures, given the elements and audience they have in common. */
function needed(mine: MeasureMeaning, theirs: MeasureMeaning): number {
  const isMuch = Math.min(mine.meanings.length, theirs.meanings.length) > much
  if (isMuch || !meet(mine.elements, theirs.elements)) return enoughOfMuch
  return mine.people.length === theirs.people.length ? enough : enoughForSome
}

/** Whether two measures may have the same audience, and ask the same of it. */
export function mayShareAudience(mine: MeasureMeaning, theirs: MeasureMeaning): boolean {
  if (haveOwn(mine.people, theirs.people) || haveOwn(mine.skills, theirs.skills)) return false
  if ((mine.subjects.length === 0) !== (theirs.subjects.length === 0)) return false
  if (ofSexAndAge(mine).length !== ofSexAndAge(theirs).length) return false
  const more = Math.abs(mine.people.length - theirs.people.length)
  // Inspections of farms at harvest are not those of building sites.
  if (more > 0 && (mine.actionKinds & theirs.actionKinds & inspecting) !== 0) return false
  const same = more === 0 && mine.people.length > 0
  return same || (more <= morePeople && meet(mine.elements, theirs.elements))
}

/**
 * Whether two measures that may have the same audience mean the same: mostly shown by a common
 * element of an area, in words of similar meaning. `shared` is the share of their subject matter
 * known to be equal, and `isNear` whether they have much in common beside their words.
 */
export function haveSameMeaning(
  mine: MeasureMeaning,
  theirs: MeasureMeaning,
  shared: number,
  isNear: () => boolean,
): boolean {
  const { whole, matter: meant } = likenessOf(mine, theirs)
  const matter = Math.max(meant, shared)
  if (meant < leastMatter && shared < leastShared) return false
  const more = whole + matter / 2 - needed(mine, theirs)
  return more >= 0 || (more >= -lessNear && isNear())
}
