import { fold } from "../../text/stem.ts"
import { AnyPattern, sentenceTrigrams } from "../patterns/prefilter.ts"
import { type LeftOutWords, leftOutWords } from "./exclusionData.ts"

/** Prefilter: without such a word nothing is excluded, and most sentences have none. */
const hint: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|no|nothing|neither|nor|outside|beyond|out|aside|exclud\w+|silent|silence|later|likewise|dealt|settled|elsewhere|separate\w*|unchanged|untouched|postponed|deferred|shelved|leaves?|left|wait|next|following|rejected|dropped|abandoned|reserved|belongs?|over)\b|n[’']t\b/u,
  ru: /(?<!\p{L})(?:не|ни|нет|вне|за)(?!\p{L})|отлож|перенес|отнес|остав|оста[её]тся|остаются|исключ|умалч|обой|обход|поздн|позже|впоследств|дальнейш|предмет|отдельн|сохран|следующ|последующ|очередн|будущ|преждевр|нецелесоо|излишн/u,
  az: /m[iuü]r|m[aə]y|m[aə]miş|m[aə]di|deyil|yox|kənar|xaric|çixar|sonra|gələc|ayri|ayrica|növbəti|əksini|ixtiyar|öhdə|nə də|heç|əvvəl|uyqun|sus|sükut|qal/u,
}

const saying = new Map<string, AnyPattern>()

/** The patterns of a language, compiled on first use. */
function sayingIn(lang: string, { said, seldom }: LeftOutWords): AnyPattern {
  const known = saying.get(lang)
  if (known) return known
  const made = new AnyPattern([...said, ...seldom])
  saying.set(lang, made)
  return made
}

const promises = new Map<string, AnyPattern>()

/** The patterns of promises in a language, compiled on first use. */
function promisedIn(lang: string, { promised }: LeftOutWords): AnyPattern {
  const known = promises.get(lang)
  if (known) return known
  const made = new AnyPattern(promised)
  promises.set(lang, made)
  return made
}

/**
 * Whether a sentence says that the document excludes a matter: does not deal with it, leaves it to
 * other rules, postpones it. "No victim is detained" excludes nothing. False in an unknown
 * language. `folded` avoids folding again.
 */
export function statesExclusion(sentence: string, lang: string, folded = fold(sentence)): boolean {
  const words = leftOutWords[lang]
  if (!words) return false
  const trigrams = sentenceTrigrams.take(folded)
  if (!sayingIn(lang, words).test(folded, trigrams)) return false
  return (hint[lang]?.test(folded) ?? false) && !promisedIn(lang, words).test(folded, trigrams)
}
