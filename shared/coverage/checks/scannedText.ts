import { TextTrigrams } from "../patterns/prefilter.ts"

/** The words of a passage with everything that the patterns need of them, computed once. */
export interface ScannedText {
  /** As printed. */
  readonly text: string
  /** With i for İ, which patterns with /i do not match as a capital i. */
  readonly plain: string
  /** The trigrams of these words; overwritten by the next scan. */
  readonly trigrams: TextTrigrams
  readonly hasDigit: boolean
}

const trigrams = new TextTrigrams()

/** Scans the words of a passage, overwriting the trigrams of the previous scan. */
export function scan(text: string): ScannedText {
  const plain = text.replaceAll("İ", "i")
  return { text, plain, trigrams: trigrams.take(plain), hasDigit: /\d/.test(text) }
}
