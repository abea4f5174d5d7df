import { fold } from "../text/stem.ts"
import { type DutyWords, dutyWords } from "./datedDutyData.ts"
import { AnyPattern, type PrefilteredPattern, sentenceTrigrams } from "./prefilter.ts"
import { isSelfReference } from "./selfReference.ts"

/** The patterns of a language, each tried only where it can stand at all. */
type Prefiltered = { readonly [part in keyof DutyWords]: PrefilteredPart<DutyWords[part]> }
type PrefilteredPart<Part> = Part extends readonly RegExp[] ? AnyPattern : Part

const prefiltered = new Map<string, Prefiltered | null>()

/** The patterns of a language, made ready when it is first asked for; null where nothing is known of it. */
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

/** Whether a sentence, folded, binds a body: to a time that it states, or to one that is told alike of what was. */
function binds(words: Prefiltered, text: string): boolean {
  const trigrams = sentenceTrigrams.take(text)
  const bound = words.bound.test(text, trigrams)
  if (!bound && !words.stated.test(text, trigrams)) return false
  if (words.reported.test(text, trigrams)) return false
  if (words.ordered.test(text, trigrams)) return true
  const open = bound || words.presentOrders
  return open && !words.told.test(text, trigrams) && words.present.test(text, trigrams)
}

/** The patterns of a language; none where nothing is known of it. */
export function dutyPatterns(lang: string): readonly PrefilteredPattern[] {
  const words = wordsIn(lang)
  if (!words) return []
  const { bound, stated, ordered, present, told, reported } = words
  return [bound, stated, ordered, present, told, reported].flatMap(({ patterns }) => patterns)
}

/** Whether it is known how a language binds a body to a time. */
export function knowsDuties(lang: string): boolean {
  return dutyWords[lang] !== undefined
}

/**
 * Whether a sentence binds a named body to do something by, from or every so often at a time: in the
 * narrative of a plan that is as good as a measure without fields. What was done or promised, what is
 * the case, and what a country owes others, binds nobody. False in a language that nothing is known of.
 * Who has `folded` it already gives that too.
 */
export function bindsBody(sentence: string, lang: string, folded = fold(sentence)): boolean {
  const words = wordsIn(lang)
  if (!words || isSelfReference(sentence, lang)) return false
  return binds(words, folded)
}

/**
 * Whether a sentence orders a named body to do something or, where rules are written in the present,
 * says what it does; no time is asked for. A numbered point that says so is a commitment.
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
