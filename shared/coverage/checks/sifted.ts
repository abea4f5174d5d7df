import { Sieve } from "../sieve.ts"

/** The words of a passage, sifted once for all the patterns that are tried on them. */
export interface Sifted {
  /** As they are printed. */
  readonly text: string
  /** The same for patterns, which take İ for no capital of i. */
  readonly plain: string
  /** Has these words until others are sifted. */
  readonly sieve: Sieve
  readonly hasDigit: boolean
}

const sieve = new Sieve()

/** Sifts the words of a passage; those that were sifted before are no longer to be looked at. */
export function sift(text: string): Sifted {
  const plain = text.replaceAll("İ", "i")
  return { text, plain, sieve: sieve.take(plain), hasDigit: /\d/.test(text) }
}
