import { cueScores } from "./lexiconScorer.ts"
import { threshold } from "./scorer.ts"
import type { ReadSentence, SentenceReader } from "./sentenceReader.ts"
import { stemOf } from "./stem.ts"

/** A feature's bucket and how much it weighs beside the others. */
export interface Feature {
  readonly bucket: number
  readonly value: number
}

/** How many buckets features fall into: room for the words of three languages. */
export const buckets = 1 << 14

/** FNV-1a over UTF-16 units, the same everywhere. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets
}

const values = { concept: 1, cue: 1, area: 1.5, stem: 0.7, beginning: 0.5, pair: 0.4 } as const

/**
 * What a trained scorer sees of a sentence: its concepts, the cues that hold and how strongly they
 * point to an area (the same in all languages), and its words, their beginnings and pairs.
 */
export function featuresOf(
  reader: SentenceReader,
  sentence: ReadSentence,
  lang: string,
  subject: boolean,
): Feature[] {
  const named = new Map<string, number>()
  for (const concept of sentence.hits.keys()) named.set(`c:${concept}`, values.concept)
  for (const [area, rules] of sentence.cues) {
    for (const rule of rules) named.set(`r:${area}:${rule.key}`, values.cue)
  }
  let strongest = 0
  for (const [area, score] of cueScores(reader, sentence, subject)) {
    named.set(`a:${area}:${score > 1.2 ? 3 : score > 0.8 ? 2 : score > 0.6 ? 1 : 0}`, values.area)
    strongest = Math.max(strongest, score)
  }
  named.set(strongest < 0.6 ? "none" : "some", values.concept)
  named.set(subject ? "subject" : "no-subject", values.concept)
  const stems = sentence.tokens.flatMap(({ word }) =>
    word.length > 2 && !/^\p{N}/u.test(word) ? stemOf(word, lang) : [],
  )
  for (const [at, stem] of stems.entries()) {
    named.set(`w:${lang}:${stem}`, values.stem)
    if (stem.length > 5) named.set(`p:${lang}:${stem.slice(0, 5)}`, values.beginning)
    const next = stems[at + 1]
    if (next) named.set(`b:${lang}:${stem} ${next}`, values.pair)
  }
  return [...named].map(([name, value]) => ({ bucket: bucketOf(name), value }))
}

/** What an area is worth that no cue points to, and how steeply the cues' score counts. */
const unnamed = -2.5
const steepness = 4

/** What the cues alone say of each area, as the log-odds that learning starts from. */
export function priorsOf(
  reader: SentenceReader,
  sentence: ReadSentence,
  subject: boolean,
  areas: readonly string[],
): number[] {
  const scores = cueScores(reader, sentence, subject)
  return areas.map((area) => {
    const score = scores.get(area)
    if (score === undefined) return unnamed
    return Math.max(unnamed, Math.min(2.5, (score - threshold) * steepness))
  })
}
