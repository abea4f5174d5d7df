import type { HearPhrase } from "./phrases.ts"

const noIds: readonly number[] = []

/**
 * Which meanings a sentence may name, told from which words it has, wherever they stand: so it is
 * told of nearly all sentences that they name too little, before phrases are sought in them. Each
 * phrase is looked up by one word of it, the longest, which few sentences have. Phrases stand in rows
 * of numbers, because every word of a plan asks for them.
 */
export class Anchors {
  /** By an id: where the phrases begin that are looked up by it; they end where the next begin. */
  readonly #firstOf: Uint32Array
  /**
   * Of each phrase its meaning, how many numbers follow, and for each other word of it how many ids it
   * may have and these.
   */
  readonly #phrases: Uint32Array
  /** In which sentence an id was last met, and a meaning. */
  readonly #idMet: Uint32Array
  readonly #met: Uint32Array
  #sentence = 0
  /** Rows of ids, each behind how many they are; the first is the empty one. */
  #rows = new Uint32Array(1024)
  #rowsEnd = 1
  /** The ids of the sentence by which phrases are looked up. */
  readonly #ids: number[] = []
  readonly #named: number[] = []

  /** `phrases` are all there are of so many meanings, by ids of which each has a length. */
  constructor(
    phrases: readonly Parameters<HearPhrase>[],
    meanings: number,
    ids: { readonly size: number; lengthOf(id: number): number },
  ) {
    this.#idMet = new Uint32Array(ids.size)
    this.#met = new Uint32Array(meanings)
    const under = new Map<number, number[]>()
    let size = 0
    for (const [number, steps] of phrases) {
      const least = (step: readonly number[]) => Math.min(...step.map((id) => ids.lengthOf(id)))
      // The words that are oftenest missing first.
      const [anchor = noIds, ...others] = steps.toSorted((one, other) => least(other) - least(one))
      const told = others.flatMap((step) => [step.length, ...step])
      for (const id of anchor) {
        const row = under.get(id) ?? []
        row.push(number, told.length, ...told)
        under.set(id, row)
        size += 2 + told.length
      }
    }
    this.#firstOf = new Uint32Array(ids.size + 1)
    this.#phrases = new Uint32Array(size)
    let at = 0
    for (let id = 0; id < ids.size; id++) {
      const row = under.get(id) ?? noIds
      this.#phrases.set(row, at)
      at += row.length
      this.#firstOf[id + 1] = at
    }
  }

  /** Takes in the ids of a word that may stand in sentences; the number by which it then is added. */
  rowOf(ids: readonly number[]): number {
    if (ids.length === 0) return 0
    const row = this.#rowsEnd
    if (row + ids.length >= this.#rows.length) {
      const more = new Uint32Array(this.#rows.length * 2 + ids.length)
      more.set(this.#rows)
      this.#rows = more
    }
    this.#rows[row] = ids.length
    this.#rows.set(ids, row + 1)
    this.#rowsEnd = row + 1 + ids.length
    return row
  }

  /** Begins another sentence. */
  begin(): void {
    this.#sentence++
    this.#ids.length = 0
  }

  /** Adds a word to the sentence, by the number of its ids. */
  add(row: number): void {
    const met = this.#idMet
    const firstOf = this.#firstOf
    const rows = this.#rows
    const last = row + (rows[row] ?? 0)
    for (let i = row + 1; i <= last; i++) {
      const id = rows[i] ?? 0
      if (met[id] === this.#sentence) continue
      met[id] = this.#sentence
      if (firstOf[id] !== firstOf[id + 1]) this.#ids.push(id)
    }
  }

  /** The meanings that the sentence may name, by their numbers, until another is begun. */
  named(): readonly number[] {
    const named = this.#named
    named.length = 0
    const phrases = this.#phrases
    for (let i = 0; i < this.#ids.length; i++) {
      const id = this.#ids[i] ?? 0
      const end = this.#firstOf[id + 1] ?? 0
      for (let at = this.#firstOf[id] ?? 0; at < end; ) {
        const meaning = phrases[at] ?? 0
        const next = at + 2 + (phrases[at + 1] ?? 0)
        if (this.#met[meaning] !== this.#sentence && this.#hasOthers(at + 2, next)) {
          this.#met[meaning] = this.#sentence
          named.push(meaning)
        }
        at = next
      }
    }
    return named
  }

  /** Whether a meaning is among those. */
  has(meaning: number): boolean {
    return this.#met[meaning] === this.#sentence
  }

  /** Whether the sentence has each other word of a phrase, of which these numbers tell. */
  #hasOthers(from: number, to: number): boolean {
    const phrases = this.#phrases
    const met = this.#idMet
    for (let at = from; at < to; ) {
      const last = at + (phrases[at] ?? 0)
      let any = false
      for (let i = at + 1; i <= last && !any; i++) any = met[phrases[i] ?? 0] === this.#sentence
      if (!any) return false
      at = last + 1
    }
    return true
  }
}
