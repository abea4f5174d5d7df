import { hasStem } from "./features.ts"
import { hitsAt } from "./found.ts"
import type { Read } from "./window.ts"

/** What a feature says for the area in question. */
export type Worth = (hash: number) => number

/** The words of a sentence that say most for an area, strongest first. */
export function wordsOf({ sentence, features }: Read, worth: Worth): readonly string[] {
  const words = sentence.words.filter(({ text }) => hasStem(text))
  const said = new Map<string, number>()
  for (const [i, { text }] of words.entries()) said.set(text, worth(features.stem[i] ?? 0))
  const named = [
    { found: sentence.meanings, hashes: features.vocabulary },
    { found: sentence.concepts, hashes: features.concept },
  ]
  for (const { found, hashes } of named) {
    for (let i = 0; i < found.concepts.length; i++) {
      const share = worth(hashes[i] ?? 0)
      for (const { from, to } of hitsAt(found, i)) {
        for (const { text } of sentence.words.slice(from, to + 1)) {
          said.set(text, (said.get(text) ?? 0) + share / (to - from + 1))
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
