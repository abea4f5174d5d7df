import { type DutyWords, dutyWords } from "./datedDutyData.ts"
import { tellsOfItself } from "./ofItself.ts"
import { fold } from "./stem.ts"

const any = (patterns: readonly RegExp[], text: string) =>
  patterns.some((pattern) => pattern.test(text))

/** Whether a sentence, folded, binds a body: to a time that it states, or to one that is told alike of what was. */
function binds(words: DutyWords, text: string): boolean {
  const bound = any(words.bound, text)
  if (!bound && !any(words.stated, text)) return false
  if (any(words.reported, text)) return false
  if (any(words.ordered, text)) return true
  const open = bound || words.presentOrders
  return open && !any(words.told, text) && any(words.present, text)
}

/** Whether it is known how a language binds a body to a time. */
export function knowsDuties(lang: string): boolean {
  return dutyWords[lang] !== undefined
}

/**
 * Whether a sentence binds a named body to do something by, from or every so often at a time: in the
 * narrative of a plan that is as good as a measure without fields. What was done or promised, what is
 * the case, and what a country owes others, binds nobody. False in a language that nothing is known of.
 */
export function bindsBody(sentence: string, lang: string): boolean {
  const words = dutyWords[lang]
  if (!words || tellsOfItself(sentence, lang)) return false
  return binds(words, fold(sentence))
}
