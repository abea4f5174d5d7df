import { TextTrigrams } from "../prefilter.ts"

/** The words of a passage with what all patterns need of them, computed once. */
export interface ScannedText {
  /** As they are printed. */
  readonly text: string
  /** With i for İ, which patterns take for no capital of i. */
  readonly plain: string
  /** Those of these words, until others are scanned. */
  readonly trigrams: TextTrigrams
  readonly hasDigit: boolean
}

const trigrams = new TextTrigrams()

/** Scans the words of a passage; the trigrams of the last ones are overwritten. */
export function scan(text: string): ScannedText {
  const plain = text.replaceAll("İ", "i")
  return { text, plain, trigrams: trigrams.take(plain), hasDigit: /\d/.test(text) }
}
