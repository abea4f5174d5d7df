import type { Hit } from "./found.ts"
import type { ReadSentence } from "./sentenceReader.ts"

/** What a feature says for the area in question, by its number. */
export type Worth = (feature: number) => number

/** Where a sentence names each of its meanings, and each of its concepts. */
interface Hits {
  readonly meanings: readonly (readonly Hit[])[]
  readonly concepts: readonly (readonly Hit[])[]
}

/**
 * The words of a sentence that say most for an area, strongest first; `featureOf` gives the feature of
 * a concept or a meaning.
 */
export function wordsOf(
  { words, found }: ReadSentence,
  hits: Hits,
  featureOf: (concept: number) => number,
  worth: Worth,
): string[] {
  const said = new Map<string, number>()
  for (const { text, features, stem } of words) {
    if (features > 0) said.set(text, worth(stem))
  }
  const share = (concept: number, i: number, places: readonly (readonly Hit[])[]) => {
    const each = worth(featureOf(concept))
    for (const { from, to } of places[i] ?? []) {
      for (const { text } of words.slice(from, to + 1)) {
        said.set(text, (said.get(text) ?? 0) + each / (to - from + 1))
      }
    }
  }
  for (const [i, meaning] of found.meanings.entries()) share(meaning, i, hits.meanings)
  for (const [i, concept] of found.concepts.entries()) share(concept, i, hits.concepts)
  return [...said]
    .filter(([, worth]) => worth > 0.01)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 4)
    .map(([word]) => word)
}
