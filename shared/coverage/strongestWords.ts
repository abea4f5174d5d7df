import { hasStem } from "./features.ts"
import type { Read } from "./window.ts"

/** What a feature says for the area in question. */
export type Worth = (hash: number) => number

/** The words of a sentence that say most for an area, strongest first. */
export function wordsOf({ sentence, features }: Read, worth: Worth): readonly string[] {
  const words = sentence.tokens.filter(({ word }) => hasStem(word))
  const said = new Map<string, number>()
  for (const [i, { word }] of words.entries()) said.set(word, worth(features.stem[i] ?? 0))
  for (const hits of [sentence.vocabulary, sentence.hits]) {
    const hashes = hits === sentence.vocabulary ? features.vocabulary : features.concept
    for (const [i, places] of [...hits.values()].entries()) {
      const share = worth(hashes[i] ?? 0)
      for (const { from, to } of places) {
        for (const { word } of sentence.tokens.slice(from, to + 1)) {
          said.set(word, (said.get(word) ?? 0) + share / (to - from + 1))
        }
      }
    }
  }
  return [...said]
    .filter(([, worth]) => worth > 0.01)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 4)
    .map(([word]) => word)
}
