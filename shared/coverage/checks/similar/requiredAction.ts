import { stemOf } from "../../../text/stem.ts"
import { haveMuchInCommon, type MeasureTraits } from "./measureTraits.ts"
import {
  type ActWord,
  advising,
  criminal,
  criminalPolice,
  implied,
  informingAct,
  inspectingAct,
  inspectingGroups,
  lessonAct,
  preparing,
  skills,
  teachingAct,
  telephone,
} from "./sameActionsData.ts"

/** The words with one group for investigators where two words name them. */
function withInvestigators(all: readonly ActionWord[]): readonly ActionWord[] {
  const isPair = (at: number) =>
    criminal.test(all[at]?.word ?? "") && criminalPolice.test(all[at + 1]?.word ?? "")
  if (!all.some((_, at) => isPair(at))) return all
  return all.flatMap((one, at) => {
    if (isPair(at)) return []
    if (at === 0 || !isPair(at - 1)) return one
    return { ...one, act: { ...one.act, group: "investigator", weak: false, beside: false } }
  })
}

const year = /^(?:19|20)\d\d$/

/** Numbers of three or more digits before people, or before one more word and people. */
function countedIn(words: readonly ActionWord[]): string[] {
  return words.flatMap(({ word, digit }, at) => {
    if (!digit || !/^\d{3,}$/.test(word) || year.test(word)) return []
    const group = words[at + 1]?.act.group ?? words[at + 2]?.act.group ?? null
    return group === null ? [] : `${word} ${group}`
  })
}

/** An act that a measure orders, for some people, on some subject, apart from its wording. */
export interface RequiredAction {
  /** The kinds of act, one bit each: to teach, to inform. */
  readonly acts: number
  /** Its audience as one string; empty where none is named. */
  readonly groups: string
  readonly matter: ReadonlySet<string>
  /** Whether it names the people that the plan is about. */
  readonly own: boolean
  /** Counted groups: "612 pupil"; only numbers that two acts are unlikely to have by chance. */
  readonly counted: readonly string[]
  /** Traits, apart from its words, that can show it to be the same as another. */
  readonly signs: MeasureTraits | null
}

/** A word of a measure, annotated. */
export interface ActionWord {
  readonly word: string
  readonly small: boolean
  readonly digit: boolean
  readonly thing: string | null
  readonly act: ActWord
}

/** Whether "prepare" precedes people: "prepare 150 officers for …" teaches them. */
function preparesPeople(all: readonly ActionWord[], at: number): boolean {
  if (!preparing.test(all[at]?.word ?? "")) return false
  // In Azerbaijani it follows what they are prepared for: "işə hazırlamaq".
  if (/^iş(?:ə|ləməyə)$/u.test(all[at - 1]?.word ?? "")) return true
  const next = all.slice(at + 1).find(({ digit, small }) => !digit && !small)
  return next !== undefined && (next.act.beside || next.act.group !== null)
}

/** The audience that each word names; null where it names none. */
function groupsOf(all: readonly ActionWord[]): (string | null)[] {
  // "Migration" is a subject; the staff of the migration service are people.
  const isBeside = (at: number, behind = at): boolean => {
    const { word = "", act } = all[at] ?? {}
    // «Операторы телефона доверия» are people, and «телефон доверия» is not.
    if (telephone.test(word)) return at !== behind && isBeside(2 * at - behind)
    return act?.beside === true || act?.group === "police"
  }
  const meant = all.map(({ act: { group, weak } }, at) =>
    weak && !isBeside(at - 1, at) && !isBeside(at + 1, at) ? null : group,
  )
  // «Операторов горячей линии»: the second word of two follows the first.
  for (const [at, { act }] of all.entries()) {
    const next = act.group !== null && [meant[at - 1], meant[at + 1]].includes(act.group)
    if (next) meant[at] = act.group
  }
  return meant
}

/** The words that extend the name of an audience, next to it or in an unbroken row. */
function standBeside(all: readonly ActionWord[], isSaid: (at: number) => boolean): boolean[] {
  const near = all.map(() => false)
  const take = (at: number, before: number) => {
    if (all[at]?.act.beside && (isSaid(before) || near[before])) near[at] = true
  }
  for (let at = 0; at < all.length; at++) take(at, at - 1)
  for (let at = all.length - 1; at >= 0; at--) take(at, at + 1)
  return near
}

/** "Border police" and "police inspectors" are one body each. */
function joined(all: readonly ActionWord[], groups: Set<string>): string {
  const isPolice = (at: number) => all[at]?.act.group === "police"
  for (const [at, { act }] of all.entries()) {
    if (!isPolice(at - 1) && !isPolice(at + 1)) continue
    if (act.group === "inspector") groups.delete("inspector")
    else if (act.weak && groups.has(act.group ?? "")) groups.delete("police")
  }
  return [...groups].sort().join(" ")
}

/** The groups of people that words name, without small words. */
export function peopleIn(words: readonly ActionWord[]): string[] {
  const all = words.filter(({ small, act }) => !small || act.group !== null)
  const groups = new Set(groupsOf(all).flatMap((group) => group ?? []))
  return joined(all, groups).split(" ").filter(Boolean)
}

const matterKey = (number: number) => `matter ${number}`
const skillKeys = [...skills].map(matterKey)
/** To advise people is to talk with them. */
const [contactKey = ""] = skillKeys

/** A lesson informs, and teaches as a course does. */
const bitsOf = (kind: number) => (kind === lessonAct ? lessonBits : 1 << kind)
const lessonBits = (1 << lessonAct) | (1 << informingAct)
const taughtBits = (1 << lessonAct) | (1 << teachingAct)

/** Whether two acts have a kind in common, or one is a lesson and the other a course. */
function areOfAKind({ acts: mine }: RequiredAction, { acts: theirs }: RequiredAction): boolean {
  if ((mine & theirs) !== 0) return true
  const areTaught = (mine & taughtBits) !== 0 && (theirs & taughtBits) !== 0
  return areTaught && ((mine | theirs) & (1 << lessonAct)) !== 0
}

/** The act that the words of a measure order; null where there is none, or none with a subject. */
export function requiredAction(
  words: readonly ActionWord[],
  own: boolean,
  lang: string,
  signs: MeasureTraits | null = null,
): RequiredAction | null {
  // "Operators of the line": small words do not separate a name.
  const all = withInvestigators(
    words.filter(
      ({ small, word, act }) => !small || (act.act ?? act.group) !== null || preparing.test(word),
    ),
  )
  const ordered = all.map(({ act }, at) => (preparesPeople(all, at) ? teachingAct : act.act))
  if (ordered.every((act) => act === null)) return null
  // A taught skill counts as an act as well: to check, to advise.
  const isTaught = ordered.includes(teachingAct)
  const meant = groupsOf(all)
  const isSaid = (at: number) => (meant[at] ?? ordered[at] ?? null) !== null
  const near = standBeside(all, isSaid)
  let acts = 0
  const groups = new Set<string>()
  const matter = new Set<string>()
  for (const [at, { word, small, thing, act }] of all.entries()) {
    const [kind = null, group = null] = [ordered[at], meant[at]]
    if (group !== null) groups.add(group)
    if (kind !== null && isTaught && kind !== teachingAct && kind !== lessonAct)
      matter.add(kind === advising ? contactKey : `act ${kind}`)
    else if (kind !== null) acts |= bitsOf(kind)
    // "Offer courses" is no offer of a job.
    const isVerb = at === 0 && word === "offer"
    if (isSaid(at) || near[at] || small || act.nothing || isVerb) continue
    if (act.matter !== null) matter.add(matterKey(act.matter))
    else matter.add(thing ?? stemOf(word, lang))
  }
  for (const [group, number] of implied) if (groups.has(group)) matter.delete(matterKey(number))
  if (acts === 1 << inspectingAct) for (const group of inspectingGroups) groups.delete(group)
  return { acts, groups: joined(all, groups), matter, own, counted: countedIn(words), signs }
}

/**
 * The least size of a subject where the other measure's is larger, and where no audience is named.
 */
const least = 2
const leastForAll = 3
/** How many more words one of the two may have. */
const more = 2
/** The share of all words in common needed where each measure has some of its own. */
const share = 0.66

/** Lower thresholds where much speaks for it apart from the words. */
const leastNear = 2
const leastNearForAll = 3
const shareNear = 0.5
/** Without an audience, this many words and this share of them must be in common. */
const mostOfAll = 5
const shareOfAll = 0.75

const countTheSame = ({ counted: mine }: RequiredAction, { counted: theirs }: RequiredAction) =>
  mine.some((one) => theirs.includes(one))

/** Whether each of two subjects has a skill that the other lacks. */
function needOtherSkills(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const lacks = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    skillKeys.some((skill) => one.has(skill) && !other.has(skill))
  return lacks(mine, theirs) && lacks(theirs, mine)
}

/** Whether enough of two subjects is in common where each has words of its own. */
function isMostCommon(common: number, all: number, forAll: boolean, isNear: boolean): boolean {
  const of = (least: number, part: number) => common >= least && 2 * common >= part * all
  if (isNear && of(forAll ? leastNearForAll : leastNear, shareNear)) return true
  return forAll ? of(mostOfAll, shareOfAll) : of(leastForAll, share)
}

/**
 * Whether two acts are the same, one of which names only its audience: both teach about the people
 * that the plan is about, or both inspect the same places.
 */
function areOfWhole(
  mine: RequiredAction,
  theirs: RequiredAction,
  most: number,
  isNear: boolean,
): boolean {
  const both = mine.acts & theirs.acts
  if ((both & (1 << teachingAct)) !== 0 && mine.own && theirs.own) return most <= (isNear ? 1 : 0)
  return isNear && most <= 1 && (both & (1 << inspectingAct)) !== 0
}

/**
 * Whether two measures order the same act for the same people on one subject: a course for the
 * inspectors, seminars for the staff of their inspectorate.
 */
function orderTheSame(mine: RequiredAction, theirs: RequiredAction): boolean {
  if (!areOfAKind(mine, theirs) || mine.groups !== theirs.groups) return false
  const mineIsLess = mine.matter.size <= theirs.matter.size
  const few = mineIsLess ? mine.matter : theirs.matter
  const many = mineIsLess ? theirs.matter : mine.matter
  let common = 0
  for (const one of few) if (many.has(one)) common++
  // Being for the people that the plan is about counts as one word in common.
  const shared = common + (mine.own && theirs.own ? 1 : 0)
  const isMore = many.size > few.size
  const forAll = mine.groups === ""
  const isNear = countTheSame(mine, theirs) || haveMuchInCommon(mine.signs, theirs.signs)
  if (few.size === 0 && !forAll) return areOfWhole(mine, theirs, many.size, isNear)
  if (common === 0 || shared < (forAll || isMore ? least : 1)) return false
  if (forAll && !isNear && shared < leastForAll) return false
  if (common === few.size) return many.size - few.size <= (shared > least ? more + 1 : more)
  if (needOtherSkills(few, many)) return false
  return isMostCommon(common, few.size + many.size, forAll, isNear)
}

/**
 * Whether two measures teach different people: teachers how pupils are to be helped, and the
 * pupils.
 */
function teachOthers(mine: RequiredAction, theirs: RequiredAction): boolean {
  const both = mine.acts & theirs.acts & (1 << teachingAct)
  return both !== 0 && mine.groups !== theirs.groups
}

/** Whether two acts, both with a known subject, have nothing of it in common. */
export function differInMatter(
  { matter: mine }: RequiredAction,
  { matter: theirs }: RequiredAction,
): boolean {
  const isMeaning = (one: string) => one.startsWith("matter ")
  const known = [...mine].some(isMeaning) || [...theirs].some(isMeaning)
  return known && mine.size > 0 && theirs.size > 0 && ![...mine].some((one) => theirs.has(one))
}

/**
 * The share of the smaller subject of two acts that is in the other too; 0 where each needs a skill
 * that the other does not.
 */
export function sharedMatter(mine: RequiredAction | null, theirs: RequiredAction | null): number {
  if (!mine || !theirs || needOtherSkills(mine.matter, theirs.matter)) return 0
  let common = 0
  for (const one of mine.matter) if (theirs.matter.has(one)) common++
  return common / (Math.min(mine.matter.size, theirs.matter.size) || 1)
}

/** Whether two acts are the same; null where only the other words of the measures can tell. */
export function isSameAction(
  mine: RequiredAction | null,
  theirs: RequiredAction | null,
): boolean | null {
  if (!mine || !theirs) return null
  if (orderTheSame(mine, theirs)) return true
  return teachOthers(mine, theirs) ? false : null
}
