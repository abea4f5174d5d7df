/** From which to which word of a sentence a concept is named, both included. */
export interface ConceptPosition {
  readonly from: number
  readonly to: number
}

/**
 * The places of the concepts of one sentence, until the next is begun. Rows of bare numbers that
 * are used again and again, because there are many and few are ever looked at.
 */
export class ConceptPositions {
  #sentence = 0
  /** By number of a concept: in which sentence it was last met, its first and its last place. */
  readonly #met: Uint32Array
  readonly #first: Uint32Array
  readonly #last: Uint32Array
  /** By number of a place: its words, and the next place of the same concept. */
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #next: number[] = []
  #count = 0

  /** `concepts` is how many there are. */
  constructor(concepts: number) {
    this.#met = new Uint32Array(concepts)
    this.#first = new Uint32Array(concepts)
    this.#last = new Uint32Array(concepts)
  }

  /** Begins another sentence. */
  begin(): void {
    this.#sentence++
    this.#count = 0
  }

  /** Takes in a place of a concept; whether it is the first of this concept. */
  add(concept: number, from: number, to: number): boolean {
    const known = this.#met[concept] === this.#sentence
    if (known) {
      const last = this.#last[concept] ?? 0
      // Two phrases of one concept may stand at the same place.
      if (this.#from[last] === from && this.#to[last] === to) return false
      this.#next[last] = this.#count
    } else {
      this.#met[concept] = this.#sentence
      this.#first[concept] = this.#count
    }
    this.#from[this.#count] = from
    this.#to[this.#count] = to
    this.#next[this.#count] = -1
    this.#last[concept] = this.#count++
    return !known
  }

  /** Whether the sentence names a concept, by its number. */
  has(concept: number): boolean {
    return this.#met[concept] === this.#sentence
  }

  /** The first place of a concept, and the next one of the same; -1 where there is none. */
  firstOf(concept: number): number {
    return this.has(concept) ? (this.#first[concept] ?? -1) : -1
  }
  nextOf(place: number): number {
    return this.#next[place] ?? -1
  }

  /** The first word of a place, and its last one. */
  fromOf(place: number): number {
    return this.#from[place] ?? 0
  }
  toOf(place: number): number {
    return this.#to[place] ?? -1
  }

  /** Whether two places begin no more than so many words from each other and are not the same. */
  near(one: number, other: number, reach: number): boolean {
    const from = this.#from[one] ?? 0
    const start = this.#from[other] ?? 0
    if (from === start && this.#to[one] === this.#to[other]) return false
    return Math.abs(from - start) <= reach
  }

  /** The places of a concept in order. */
  of(concept: number): ConceptPosition[] {
    const hits: ConceptPosition[] = []
    for (let i = this.firstOf(concept); i >= 0; i = this.nextOf(i)) {
      hits.push({ from: this.#from[i] ?? 0, to: this.#to[i] ?? 0 })
    }
    return hits
  }
}
