import type { Found } from "./found.ts"
import { type Known, type KnownWord, unknownWord } from "./known.ts"
import { NumberRow } from "./numberRow.ts"
import { PairTable } from "./pairTable.ts"
import { type HearPhrase, markOf, marksOf, type Phrase, Phrases } from "./phrases.ts"
import { Places } from "./places.ts"
import type { Concepts } from "./set.ts"
import { SharedRows } from "./sharedRows.ts"
import { stemOf } from "./stem.ts"

const noIds: readonly number[] = []
const nothing: readonly never[] = []

function anyOf(choices: readonly number[], ids: readonly number[]): boolean {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]
    for (let j = 0; j < choices.length; j++) if (choices[j] === id) return true
  }
  return false
}

/**
 * The words and phrases by which the concepts of a set and the meanings of its vocabulary are known
 * in one language, ready to be found in sentences. Phrases are looked up by their first two words,
 * so a text is read in a time that grows with its length and not with their number.
 */
export class Lexicon {
  /** Where the sentence that was read last names what. */
  readonly places: Places
  readonly lang: string
  readonly #phrases: Phrases
  readonly #concepts: readonly string[]
  /** What has this number or a higher one is a meaning. */
  readonly #firstMeaning: number
  /** What words can be, by the first and the last of their ids. */
  readonly #known = new PairTable<Known>()
  readonly #rows = new SharedRows()
  // Phrases that may stand at a word, and the place of the id by which each begins among the word's.
  readonly #candidates: Phrase[] = []
  readonly #ranks: number[] = []
  #candidateCount = 0
  // What the sentence names that is being read.
  readonly #named = new NumberRow()
  readonly #meant = new NumberRow()
  readonly #firstMeant = new NumberRow()
  #everything = false

  /** `hear` is told of all phrases, by the ids that words have in {@link knownOf}. */
  constructor(
    concepts: Concepts,
    lang: string,
    vocabulary: Concepts = {},
    hear: HearPhrase | null = null,
  ) {
    this.lang = lang
    this.#phrases = new Phrases(concepts, vocabulary, lang, hear)
    this.#concepts = Object.keys(concepts)
    this.#firstMeaning = this.#concepts.length
    this.places = new Places(this.#firstMeaning + Object.keys(vocabulary).length)
  }

  /** How many ids there are, and how long the word is that each stands for. */
  get size(): number {
    return this.#phrases.size
  }
  lengthOf(id: number): number {
    return this.#phrases.lengthOf(id)
  }

  /** The number of a concept by its name; -1 where there is none of that name. */
  numberOf(concept: string): number {
    return this.#concepts.indexOf(concept)
  }

  /**
   * What a folded word can be: the same object for all words that can be the same. `stem` is its stem
   * in the lexicon's language, where it is at hand.
   */
  knownOf(word: string, stem = stemOf(word, this.lang)): Known {
    const ids = this.#phrases.idsOf(word, stem)
    // The first id tells the stem, and the last the longest beginning and so all shorter ones.
    const [first] = ids
    if (first === undefined) return unknownWord
    const last = ids.at(-1) ?? first
    const known = this.#known.thing(this.#known.firstOf(first, last))
    if (known) return known
    const made = this.#knownBy(ids)
    this.#known.add(first, last, made)
    return made
  }

  // Plain loops, because it runs for thousands of words when a plan is opened.
  #knownBy(ids: readonly number[]): Known {
    const phrases = this.#phrases
    const alone: number[] = []
    const loose: Phrase[] = []
    const looseRanks: number[] = []
    const firsts: number[] = []
    const seconds: number[] = []
    let followers = 0
    let following = 0
    for (let rank = 0; rank < ids.length; rank++) {
      const id = ids[rank] ?? 0
      const concepts = phrases.alone(id)
      for (let i = 0; i < concepts.length; i++) {
        const concept = concepts[i] ?? 0
        if (!alone.includes(concept)) alone.push(concept)
      }
      for (const phrase of phrases.loose(id) ?? nothing) {
        if (loose.includes(phrase)) continue
        loose.push(phrase)
        looseRanks.push(rank)
      }
      if (phrases.begins(id)) {
        firsts.push(id)
        followers |= phrases.followers(id)
      }
      if (phrases.follows(id)) {
        seconds.push(id)
        following |= markOf(id)
      }
    }
    const rows = this.#rows
    const kept = rows.of(ids)
    return {
      ids: kept,
      marks: marksOf(ids),
      alone: rows.of(alone, kept),
      firsts: rows.of(firsts, kept),
      seconds: rows.of(seconds, kept),
      followers,
      following,
      loose: loose.length > 0 ? loose.slice() : nothing,
      looseRanks: rows.of(looseRanks, kept),
    }
  }

  /**
   * What one sentence names; the places of its concepts are in `places` until the next is read, and
   * with `everything` those of its meanings as well.
   */
  find(words: readonly KnownWord[], everything = false): Found {
    this.#everything = everything
    this.places.begin()
    for (let at = 0; at < words.length; at++) {
      const known = words[at]?.known
      if (!known) continue
      const { alone, loose } = known
      for (let i = 0; i < alone.length; i++) {
        this.#take(alone[i] ?? 0, at, at)
      }
      const next = words[at + 1]?.known
      const paired = next !== undefined && (known.followers & next.following) !== 0
      if (loose.length === 0 && !paired) continue
      this.#findCandidates(known, paired ? next.seconds : noIds, paired ? next.following : 0)
      for (let i = 0; i < this.#candidateCount; i++) {
        const phrase = this.#candidates[i]
        const to = phrase ? lastOf(phrase, words, at) : -1
        if (phrase && to >= 0) this.#take(phrase.concept, at, to)
      }
    }
    return {
      concepts: this.#named.take(),
      meanings: this.#meant.take(),
      firstMeanings: this.#firstMeant.take(),
    }
  }

  #take(concept: number, from: number, to: number): void {
    if (concept < this.#firstMeaning) {
      if (this.places.add(concept, from, to)) this.#named.add(concept)
      return
    }
    const first = this.#everything ? this.places.add(concept, from, to) : this.places.meet(concept)
    if (!first) return
    this.#meant.add(concept)
    this.#firstMeant.add(from)
  }

  /** The phrases that may stand where a word does: in the order of its ids, then as the set has them. */
  #findCandidates(known: Known, seconds: readonly number[], following: number): void {
    const { ids, firsts, loose, looseRanks } = known
    const phrases = this.#phrases
    const { pairs } = phrases
    this.#candidateCount = 0
    for (let i = 0; i < firsts.length; i++) {
      const first = firsts[i] ?? 0
      if ((phrases.followers(first) & following) === 0) continue
      for (let j = 0; j < seconds.length; j++) {
        const second = seconds[j] ?? 0
        for (let at = pairs.firstOf(first, second); at >= 0; at = pairs.nextOf(at)) {
          const phrase = pairs.thing(at)
          if (phrase) this.#putCandidate(phrase, ids.indexOf(first))
        }
      }
    }
    for (let i = 0; i < loose.length; i++) {
      const phrase = loose[i]
      if (phrase) this.#putCandidate(phrase, looseRanks[i] ?? 0)
    }
  }

  #putCandidate(phrase: Phrase, rank: number): void {
    const candidates = this.#candidates
    const ranks = this.#ranks
    let at = this.#candidateCount
    for (let i = 0; i < at; i++) if (candidates[i] === phrase) return
    this.#candidateCount++
    // There are two or three, so each is put before those that it comes before.
    for (; at > 0; at--) {
      const before = candidates[at - 1]
      const rankBefore = ranks[at - 1] ?? 0
      if (!before || rankBefore < rank) break
      if (rankBefore === rank && before.number < phrase.number) break
      candidates[at] = before
      ranks[at] = rankBefore
    }
    candidates[at] = phrase
    ranks[at] = rank
  }
}

/** The last word of a phrase that begins at a word of a sentence, or -1 when it does not stand there. */
function lastOf({ close, rest }: Phrase, words: readonly KnownWord[], at: number): number {
  // Phrases whose second word follows at once were found by it.
  let place = close ? at + 1 : at
  for (let number = 0; number < rest.length; number++) {
    const step = rest[number]
    if (!step) break
    let next = -1
    const end = Math.min(place + 1 + step.gap, words.length - 1)
    for (let i = place + 1; i <= end; i++) {
      const known = words[i]?.known
      // Most words are ruled out by their marks.
      if (known && (known.marks & step.marks) !== 0 && anyOf(step.choices, known.ids)) {
        next = i
        break
      }
    }
    if (next < 0) return -1
    place = next
  }
  return place
}
