import { type Sentence, sentencesOf } from "../../text/tokens.ts"

let lastText = ""
let lastSentences: readonly Sentence[] = []

/** The sentences of a text; the last result is cached, since several checks ask in turn. */
export function sentencesIn(text: string): readonly Sentence[] {
  if (text !== lastText) {
    lastSentences = sentencesOf(text)
    lastText = text
  }
  return lastSentences
}
