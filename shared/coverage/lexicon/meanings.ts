import type { ConceptPositions } from "./conceptPositions.ts"
import type { SentenceFeatures } from "./sentenceFeatures.ts"
import type { SentenceReader } from "./sentenceReader.ts"

/** The rarity of the feature at a place. */
interface Rarities {
  rarityAt(place: number): number
}

// A meaning is packed into one number, because each measure of a plan has some sixty: its own
// number, then its rarity, then whether a wanted word names it.
const wantedBit = 1
const rarityBits = 7
const numberShift = rarityBits + 1
const rarest = (1 << rarityBits) - 1

/** The rarity of a meaning in tenths, and the same for meanings that wanted words name, else 0. */
export const rarityOf = (meaning: number) => (meaning >> 1) & rarest
export const wantedRarityOf = (meaning: number) =>
  (meaning & wantedBit) === 0 ? 0 : rarityOf(meaning)
/** Negative where one meaning sorts before another, and 0 where they are equal. */
export const compareMeanings = (one: number, other: number) =>
  (one >> numberShift) - (other >> numberShift)

const numberOf = (meaning: number | undefined) =>
  meaning === undefined ? -1 : meaning >> numberShift

/** Insertion sort, which is faster than the built-in for such short arrays. */
function inOrder(row: number[]): number[] {
  for (let i = 1; i < row.length; i++) {
    const one = row[i] ?? 0
    let at = i
    for (; at > 0 && (row[at - 1] ?? 0) > one; at--) row[at] = row[at - 1] ?? 0
    row[at] = one
  }
  return row
}

/**
 * The meanings of texts by the concepts and the vocabulary of a set: comparable between languages.
 */
export class Meanings {
  readonly #reader: SentenceReader
  readonly #features: SentenceFeatures
  readonly #rarities: Rarities
  /** Cache of packed meanings without the wanted bit, by number. */
  readonly #known: number[] = []
  /** By the number of a meaning: its index in the result for the last text that had it. */
  readonly #slots: number[] = []

  constructor(reader: SentenceReader, features: SentenceFeatures, rarities: Rarities) {
    this.#reader = reader
    this.#features = features
    this.#rarities = rarities
  }

  /**
   * The meanings of a text in order, each once, without those that were not learnt; `wanted` tells
   * for each of its words whether a meaning it names is marked.
   */
  of(text: string, lang: string, wanted: readonly boolean[]): number[] {
    const row: number[] = []
    const slots = this.#slots
    this.#reader.eachMeaning(text, lang, (number, places, before) => {
      const slot = slots[number] ?? 0
      const isKnown = numberOf(row[slot]) === number
      const meaning = isKnown ? (row[slot] ?? 0) : this.#meaningOf(number)
      if (rarityOf(meaning) === 0) return
      const marked = (meaning & wantedBit) !== 0 || names(places, number, wanted, before)
      const now = marked ? meaning | wantedBit : meaning
      if (isKnown) row[slot] = now
      else slots[number] = row.push(now) - 1
    })
    return inOrder(row)
  }

  #meaningOf(number: number): number {
    const known = this.#known[number]
    if (known !== undefined) return known
    const place = this.#features.featureOf(number)
    const rarity = place < 0 ? 0 : Math.round(this.#rarities.rarityAt(place) * 10)
    const meaning = (number << numberShift) | (Math.min(rarity, rarest) << 1)
    this.#known[number] = meaning
    return meaning
  }
}

/**
 * Whether a wanted word names a meaning at one of its positions, given the number of words before
 * the sentence.
 */
function names(
  places: ConceptPositions,
  number: number,
  wanted: readonly boolean[],
  before: number,
): boolean {
  // Plain loops, because they run for some sixty meanings of each measure.
  for (let place = places.firstOf(number); place >= 0; place = places.nextOf(place)) {
    const to = places.toOf(place)
    for (let at = places.fromOf(place); at <= to; at++) if (wanted[before + at]) return true
  }
  return false
}
