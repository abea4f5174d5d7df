import type { Passage } from "../../shared/coverage/passage.ts"
import type { PassageFound } from "../../shared/coverage/passageReader.ts"

/** What a mate is given to read at once. */
export interface Part {
  readonly number: number
  readonly passages: readonly Passage[]
}

/** A passage with what a mate found out about it. */
interface Arrived {
  readonly passage: Passage
  readonly found: PassageFound
}

/** A part is this share of what each reader would still have to read. */
const ofOwn = 1 / 3
/** Units of text below which a part is not worth sending, some milliseconds of reading. */
const least = 4_000

/**
 * Who reads which passage of a first reading: the worker from the front, its mates part by part from
 * the back. Parts become smaller towards the end, so that nobody sits long at one when all else is
 * read. What a mate was given and has not answered when nothing else is left, the worker reads as
 * well, and whoever is first is taken: nothing is ever waited for, and a mate that fails, or never
 * answers, needs no care.
 */
export class Dealing {
  readonly #passages: readonly Passage[]
  readonly #known: boolean[]
  /** Parts that were given and not answered, as places in the row. */
  readonly #given = new Map<number, { readonly from: number; readonly to: number }>()
  /** Nobody has begun what stands between. */
  #front = 0
  #back: number
  #open: number
  #numbers = 0
  #arrived: Arrived[] = []

  constructor(passages: readonly Passage[]) {
    this.#passages = passages
    this.#known = passages.map(() => false)
    this.#back = passages.length
    this.#open = unitsOf(passages)
  }

  /** Whether anything was given to a mate. */
  get isShared(): boolean {
    return this.#numbers > 0
  }

  /** The passages that the worker is to read now, so many at most; none when all are known. */
  next(most: number): Passage[] {
    const own: Passage[] = []
    while (own.length < most) {
      const at = this.#nextPlace()
      const passage = at === null ? undefined : this.#passages[at]
      if (at === null || !passage) break
      this.#known[at] = true
      own.push(passage)
    }
    return own
  }

  #nextPlace(): number | null {
    if (this.#front < this.#back) {
      this.#open -= this.#passages[this.#front]?.text.length ?? 0
      return this.#front++
    }
    // The part that was given last is the one that is answered last.
    for (const { from, to } of [...this.#given.values()].reverse()) {
      const at = this.#known.indexOf(false, from)
      if (at >= 0 && at < to) return at
    }
    return null
  }

  /** A part for one of so many readers, the worker counted; null when everything is given. */
  deal(readers: number): Part | null {
    if (this.#front >= this.#back) return null
    const enough = Math.max(least, (this.#open / readers) * ofOwn)
    const to = this.#back
    let units = 0
    while (this.#back > this.#front && units < enough) {
      this.#back -= 1
      units += this.#passages[this.#back]?.text.length ?? 0
    }
    this.#open -= units
    this.#numbers += 1
    this.#given.set(this.#numbers, { from: this.#back, to })
    return { number: this.#numbers, passages: this.#passages.slice(this.#back, to) }
  }

  /** Takes what a mate found out about its part; of what the worker read meanwhile nothing is taken. */
  take(number: number, found: readonly PassageFound[]): void {
    const part = this.#given.get(number)
    if (!part) return
    this.#given.delete(number)
    for (const [i, one] of found.entries()) {
      const passage = this.#passages[part.from + i]
      if (!passage || this.#known[part.from + i]) continue
      this.#known[part.from + i] = true
      this.#arrived.push({ passage, found: one })
    }
  }

  /** What mates found out since this was last asked. */
  arrived(): readonly Arrived[] {
    const arrived = this.#arrived
    this.#arrived = []
    return arrived
  }
}

/** How long passages are together. */
export function unitsOf(passages: readonly Passage[]): number {
  return passages.reduce((units, { text }) => units + text.length, 0)
}
