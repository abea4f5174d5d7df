import { buckets, featuresOf, priorsOf } from "./features.ts"
import { byElement, toneOf } from "./lexiconScorer.ts"
import { type Scorer, type Scoring, threshold } from "./scorer.ts"
import { SentenceReader } from "./sentenceReader.ts"
import type { StandardsSet } from "./set.ts"

/** Weights as a file holds them: for each bucket one signed byte per area, in base 64. */
export interface Weights {
  readonly areas: readonly string[]
  /** What one step of a byte is worth, and the weight of the area without any feature. */
  readonly step: number
  readonly bias: readonly number[]
  readonly bytes: string
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

/** Signed bytes out of base 64; written out, because a worker and Node share no function for it. */
export function decode(text: string): Int8Array {
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

/** A score of nought decides, and this much of one is worth a heading's support. */
const spread = 0.15

/**
 * Weighs concepts, cues and words by what was learnt from passages that people labelled. It can
 * see an area that no cue names, and doubt one that a cue does.
 */
export class TrainedScorer implements Scorer {
  readonly #reader: SentenceReader
  readonly #weights: Weights
  readonly #bytes: Int8Array

  constructor(set: StandardsSet, weights: Weights) {
    this.#reader = new SentenceReader(set)
    this.#weights = weights
    this.#bytes = decode(weights.bytes)
    if (this.#bytes.length !== buckets * weights.areas.length) {
      throw new RangeError("The weights do not fit the features.")
    }
  }

  score(text: string, lang: string): Scoring {
    const { areas, bias, step } = this.#weights
    const sentences = this.#reader.read(text, lang)
    const subject = sentences.some((sentence) => this.#reader.names("subject", sentence))
    const scored = sentences.flatMap((sentence) => {
      const priors = priorsOf(this.#reader, sentence, subject, areas)
      const sums = bias.map((value, i) => value + (priors[i] ?? 0))
      for (const { bucket, value } of featuresOf(this.#reader, sentence, lang, subject)) {
        const from = bucket * areas.length
        for (let i = 0; i < areas.length; i++) {
          sums[i] = (sums[i] ?? 0) + (this.#bytes[from + i] ?? 0) * step * value
        }
      }
      return areas.flatMap((area, i) => {
        const score = threshold + (sums[i] ?? 0) * spread
        if (score < threshold - 0.3) return []
        return byElement(area, sentence.cues.get(area) ?? [], sentence, score)
      })
    })
    return { scored, tones: sentences.map((sentence) => toneOf(this.#reader, sentence)) }
  }
}
