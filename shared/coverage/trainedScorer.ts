import { buckets, featuresOf, priorsOf } from "./features.ts"
import { byElement, LexiconScorer } from "./lexiconScorer.ts"
import { type Scored, type Scorer, type Scoring, threshold } from "./scorer.ts"
import { type ReadSentence, SentenceReader } from "./sentenceReader.ts"
import type { StandardsSet } from "./set.ts"

type Weights = NonNullable<StandardsSet["weights"]>

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

/** Signed bytes out of base 64; written out, because a worker and Node share no function for it. */
function decode(text: string): Int8Array {
  const bytes = new Int8Array(Math.floor((text.replace(/=+$/, "").length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const digit of text) {
    const value = digits.indexOf(digit)
    if (value < 0) continue
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}

/** Log-odds below which what the cues say is not believed, and from which an area is added. */
const doubted = -2.5
const added = 0.5
/** A score of the cues that no doubt touches. */
const certain = 1.2

/**
 * The cues of a set, corrected by what was learnt from passages that people labelled: it can
 * doubt an area that a cue names, and see one that no cue does.
 */
export class TrainedScorer implements Scorer {
  readonly #reader: SentenceReader
  readonly #cues: LexiconScorer
  readonly #weights: Weights
  readonly #bytes: Int8Array

  constructor(set: StandardsSet, weights: Weights) {
    this.#reader = new SentenceReader(set)
    this.#cues = new LexiconScorer(set, this.#reader)
    this.#weights = weights
    this.#bytes = decode(weights.bytes)
    if (this.#bytes.length !== buckets * weights.areas.length) {
      throw new RangeError("The weights do not fit the features.")
    }
  }

  score(text: string, lang: string): Scoring {
    const sentences = this.#reader.read(text, lang)
    const { scored, tones } = this.#cues.scoreSentences(sentences)
    const subject = sentences.some((sentence) => this.#reader.names("subject", sentence))
    const corrected: Scored[] = []
    for (const sentence of sentences) {
      const odds = this.#odds(sentence, lang, subject)
      const here = scored.filter(({ start }) => start === sentence.start)
      for (const found of here) {
        const doubtable = found.score >= threshold && found.score < certain
        if (!doubtable || (odds.get(found.area) ?? 0) >= doubted) corrected.push(found)
      }
      for (const [area, value] of odds) {
        if (value < added || here.some((found) => found.area === area)) continue
        const score = threshold + Math.min(0.3, value * 0.1)
        corrected.push(...byElement(area, sentence.cues.get(area) ?? [], sentence, score))
      }
    }
    return { scored: corrected, tones }
  }

  #odds(sentence: ReadSentence, lang: string, subject: boolean): Map<string, number> {
    const { areas, bias, step } = this.#weights
    const sums = priorsOf(this.#reader, sentence, subject, areas).map(
      (prior, i) => prior + (bias[i] ?? 0),
    )
    for (const { bucket, value } of featuresOf(this.#reader, sentence, lang, subject)) {
      const from = bucket * areas.length
      for (let i = 0; i < areas.length; i++) {
        sums[i] = (sums[i] ?? 0) + (this.#bytes[from + i] ?? 0) * step * value
      }
    }
    return new Map(areas.map((area, i) => [area, sums[i] ?? 0]))
  }
}
