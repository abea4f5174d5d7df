import { ordersBody } from "../../../shared/coverage/sentences/datedDuty.ts"
import { languageOf } from "../../../shared/text/language.ts"
import { sentencesOf } from "../../../shared/text/tokens.ts"
import { statedLead } from "../fields/statedLead.ts"
import { isBound } from "./boundSentence.ts"
import { namesBody, readDoers } from "./duty.ts"

/** The number of sentences of a paragraph that are searched for a body. */
const asked = 5

const sentences = (words: string) =>
  sentencesOf(words)
    .slice(0, asked)
    .map(({ start, end }) => words.slice(start, end))

/** Whether the first sentence of a point names the body that it obliges. */
export function isOwed(words: string): boolean {
  if (namesBody(words)) return true
  const [sentence = words] = sentences(words)
  return isBound(sentence, languageOf(sentence))
}

/**
 * Whether a later sentence of a point binds a body to a time, or names the body that answers for
 * everything.
 */
export function isOwedLater(words: string): boolean {
  const lang = languageOf(words)
  return sentences(words)
    .slice(1)
    .some((sentence) => isBound(sentence, lang) || statedLead(sentence, lang) !== null)
}

/** Whether a sentence explicitly orders a named body: "The Harbour Master shall have …". */
function ordersNamed(sentence: string, lang: string): boolean {
  const lead = lang === "en" ? readDoers(sentence, lang)?.lead : null
  return ["shall", "will", "must"].some((modal) => lead && sentence.includes(`${lead} ${modal} `))
}

/**
 * Whether one of the first sentences of a paragraph orders a body to act, with or without a time.
 */
export function setsToWork(words: string): boolean {
  const lang = languageOf(words)
  return sentences(words).some(
    (sentence) =>
      isBound(sentence, lang) || ordersBody(sentence, lang) || ordersNamed(sentence, lang),
  )
}
