/** A range of words of a sentence that names a concept, both ends included. */
export interface ConceptPosition {
  readonly from: number
  readonly to: number
}

/**
 * The positions of the concepts of one sentence; {@link begin} discards them. Arrays of numbers
 * that are reused, because there are many positions and few are ever read.
 */
export class ConceptPositions {
  #sentence = 0
  /**
   * By number of a concept: the sentence it was last found in, and its first and last position
   * there.
   */
  readonly #met: Uint32Array
  readonly #first: Uint32Array
  readonly #last: Uint32Array
  /** By number of a position: its words, and the next position of the same concept. */
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #next: number[] = []
  #count = 0

  /** `concepts` is the number of concepts. */
  constructor(concepts: number) {
    this.#met = new Uint32Array(concepts)
    this.#first = new Uint32Array(concepts)
    this.#last = new Uint32Array(concepts)
  }

  /** Starts a new sentence. */
  begin(): void {
    this.#sentence++
    this.#count = 0
  }

  /** Adds a position of a concept; returns whether it is the first of this concept. */
  add(concept: number, from: number, to: number): boolean {
    const known = this.#met[concept] === this.#sentence
    if (known) {
      const last = this.#last[concept] ?? 0
      // Two phrases of one concept may have the same position.
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

  /** The first position of a concept, and the next one of the same; -1 where there is none. */
  firstOf(concept: number): number {
    return this.has(concept) ? (this.#first[concept] ?? -1) : -1
  }
  nextOf(place: number): number {
    return this.#next[place] ?? -1
  }

  /** The first word of a position, and its last one. */
  fromOf(place: number): number {
    return this.#from[place] ?? 0
  }
  toOf(place: number): number {
    return this.#to[place] ?? -1
  }

  /** Whether two positions begin at most `reach` words from each other and are not the same. */
  near(one: number, other: number, reach: number): boolean {
    const from = this.#from[one] ?? 0
    const start = this.#from[other] ?? 0
    if (from === start && this.#to[one] === this.#to[other]) return false
    return Math.abs(from - start) <= reach
  }

  /** The positions of a concept in order. */
  of(concept: number): ConceptPosition[] {
    const hits: ConceptPosition[] = []
    for (let i = this.firstOf(concept); i >= 0; i = this.nextOf(i)) {
      hits.push({ from: this.#from[i] ?? 0, to: this.#to[i] ?? 0 })
    }
    return hits
  }
}
