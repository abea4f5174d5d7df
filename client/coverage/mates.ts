import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { Dealing } from "./dealing.ts"
import type { MateAnswer, MateRequest } from "./mateReader.ts"

/** The side of a mate that the coverage worker needs. */
export interface MateWorker {
  postMessage(request: MateRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<MateAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** So many parts a mate has at once, one of them ahead: the worker is not always there to hear it. */
const ahead = 2

/** The workers that help the coverage worker with one first reading. */
export class Mates {
  readonly #all = new Set<MateWorker>()
  /** How many parts each of those that have the set is still to answer. */
  readonly #given = new Map<MateWorker, number>()
  #dealing: Dealing | null = null
  #lang: string | undefined

  constructor(mates: Iterable<MateWorker>) {
    for (const mate of mates) {
      this.#all.add(mate)
      mate.onmessage = ({ data }) => this.#hear(mate, data)
      mate.onerror = (event) => {
        event.preventDefault()
        this.#lose(mate)
      }
    }
  }

  /** Whether there are any, or any left. */
  get any(): boolean {
    return this.#all.size > 0
  }

  /** Tells them which set to load, and makes them ready for a plan in this language. */
  prepare(standards: StandardsChoice, lang: string | undefined): void {
    for (const mate of this.#all) mate.postMessage({ standards, ...(lang && { lang }) })
  }

  /** Lets them help with what is dealt, of a plan in this language. */
  read(dealing: Dealing, lang: string | undefined): void {
    this.#dealing = dealing
    this.#lang = lang
    for (const mate of this.#given.keys()) this.#give(mate)
  }

  /** Ends them all: their memory goes with them. */
  end(): void {
    for (const mate of this.#all) this.#lose(mate)
  }

  #hear(mate: MateWorker, answer: MateAnswer): void {
    if ("ready" in answer) this.#given.set(mate, 0)
    else {
      this.#given.set(mate, (this.#given.get(mate) ?? 1) - 1)
      this.#dealing?.take(answer.number, answer.found)
    }
    this.#give(mate)
  }

  /** Gives a mate that is there as many parts as it may have. */
  #give(mate: MateWorker): void {
    for (;;) {
      const given = this.#given.get(mate) ?? ahead
      const part = given < ahead ? this.#dealing?.deal(this.#all.size + 1) : null
      if (!part) return
      this.#given.set(mate, given + 1)
      mate.postMessage({ ...part, ...(this.#lang && { lang: this.#lang }) })
    }
  }

  #lose(mate: MateWorker): void {
    mate.onmessage = null
    mate.terminate()
    this.#all.delete(mate)
    this.#given.delete(mate)
  }
}
