import { fold } from "../../text/stem.ts"
import { AnyPattern, type PrefilteredPattern, sentenceTrigrams } from "../patterns/prefilter.ts"
import { type DutyWords, dutyWords } from "./datedDutyData.ts"
import { isSelfReference } from "./selfReference.ts"

/** The patterns of a language, each behind a prefilter. */
type Prefiltered = { readonly [part in keyof DutyWords]: PrefilteredPart<DutyWords[part]> }
type PrefilteredPart<Part> = Part extends readonly RegExp[] ? AnyPattern : Part

const prefiltered = new Map<string, Prefiltered | null>()

/** The patterns of a language, compiled on first use; null for an unknown language. */
function wordsIn(lang: string): Prefiltered | null {
  const known = prefiltered.get(lang)
  if (known !== undefined) return known
  const words = dutyWords[lang]
  const of = (patterns: readonly RegExp[]) => new AnyPattern(patterns)
  const made = words
    ? {
        presentOrders: words.presentOrders,
        bound: of(words.bound),
        stated: of(words.stated),
        ordered: of(words.ordered),
        present: of(words.present),
        told: of(words.told),
        reported: of(words.reported),
      }
    : null
  prefiltered.set(lang, made)
  return made
}

/**
 * Whether a folded sentence binds a body: to an explicit deadline, or to a time that reports of the
 * past use too.
 */
function binds(words: Prefiltered, text: string): boolean {
  const trigrams = sentenceTrigrams.take(text)
  const bound = words.bound.test(text, trigrams)
  if (!bound && !words.stated.test(text, trigrams)) return false
  if (words.reported.test(text, trigrams)) return false
  if (words.ordered.test(text, trigrams)) return true
  const open = bound || words.presentOrders
  return open && !words.told.test(text, trigrams) && words.present.test(text, trigrams)
}

/** The patterns of a language; none for an unknown one. */
export function dutyPatterns(lang: string): readonly PrefilteredPattern[] {
  const words = wordsIn(lang)
  if (!words) return []
  const { bound, stated, ordered, present, told, reported } = words
  return [bound, stated, ordered, present, told, reported].flatMap(({ patterns }) => patterns)
}

/** Whether dated duties are recognised in a language. */
export function knowsDuties(lang: string): boolean {
  return dutyWords[lang] !== undefined
}

/**
 * Whether a sentence binds a named body to do something by, from or periodically at a time: in the
 * narrative of a plan this counts like a measure without fields. Reports of what was done or
 * promised, facts, and what a country owes others bind nobody. False in an unknown language.
 * `folded` avoids folding again.
 */
export function bindsBody(sentence: string, lang: string, folded = fold(sentence)): boolean {
  const words = wordsIn(lang)
  if (!words || isSelfReference(sentence, lang)) return false
  return binds(words, folded)
}

/**
 * Whether a sentence orders a named body to do something or, where rules are written in the
 * present, states that it does; no time is needed. A numbered point that does so is a commitment.
 */
export function ordersBody(sentence: string, lang: string): boolean {
  const words = wordsIn(lang)
  if (!words || isSelfReference(sentence, lang)) return false
  const text = fold(sentence)
  const trigrams = sentenceTrigrams.take(text)
  if (words.reported.test(text, trigrams)) return false
  if (words.ordered.test(text, trigrams)) return true
  return (
    words.presentOrders && !words.told.test(text, trigrams) && words.present.test(text, trigrams)
  )
}
