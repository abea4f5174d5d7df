import { type Sentence, sentencesOf } from "../../text/tokens.ts"

let lastText = ""
let lastSentences: readonly Sentence[] = []

/** The sentences of a text: several checks ask for those of one passage, one after the other. */
export function sentencesIn(text: string): readonly Sentence[] {
  if (text !== lastText) {
    lastSentences = sentencesOf(text)
    lastText = text
  }
  return lastSentences
}
