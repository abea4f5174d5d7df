import { ordersBody } from "../../../shared/coverage/datedDuty.ts"
import { languageOf } from "../../../shared/text/language.ts"
import { sentencesOf } from "../../../shared/text/tokens.ts"
import { statedLead } from "../fields/statedLead.ts"
import { isBound } from "./boundSentence.ts"
import { namesBody, readDoers } from "./duty.ts"

/** How many sentences of a paragraph are asked for who is to do it. */
const asked = 5

const sentences = (words: string) =>
  sentencesOf(words)
    .slice(0, asked)
    .map(({ start, end }) => words.slice(start, end))

/** Whether the first sentence of a point names who owes it. */
export function isOwed(words: string): boolean {
  if (namesBody(words)) return true
  const [sentence = words] = sentences(words)
  return isBound(sentence, languageOf(sentence))
}

/** Whether a later sentence of a point binds a body to a time, or names who answers for it all. */
export function isOwedLater(words: string): boolean {
  const lang = languageOf(words)
  return sentences(words)
    .slice(1)
    .some((sentence) => isBound(sentence, lang) || statedLead(sentence, lang) !== null)
}

/** Whether a sentence says outright that whom it names shall do something: "The Harbour Master shall have …". */
function ordersNamed(sentence: string, lang: string): boolean {
  const lead = lang === "en" ? readDoers(sentence, lang)?.lead : null
  return ["shall", "will", "must"].some((modal) => lead && sentence.includes(`${lead} ${modal} `))
}

/** Whether one of the first sentences of a paragraph sets a body to work, at a time or at none. */
export function setsToWork(words: string): boolean {
  const lang = languageOf(words)
  return sentences(words).some(
    (sentence) =>
      isBound(sentence, lang) || ordersBody(sentence, lang) || ordersNamed(sentence, lang),
  )
}
