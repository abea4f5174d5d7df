import type { StandardsSet } from "../../shared/coverage/set.ts"
import type { Dealing, Part } from "./dealing.ts"
import type { MateAnswer, MateRequest } from "./mateReader.ts"

/** The side of a mate that the coverage worker needs. */
export interface MateWorker {
  postMessage(request: MateRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<MateAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** The workers that help the coverage worker with one first reading. */
export class Mates {
  readonly #all = new Set<MateWorker>()
  /** Those that have the set and nothing to read. */
  readonly #idle = new Set<MateWorker>()
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

  /** Gives them the set, and makes them ready for a plan in this language. */
  prepare(set: StandardsSet, lang: string | undefined): void {
    for (const mate of this.#all) mate.postMessage({ set, ...(lang && { lang }) })
  }

  /** Lets them help with what is dealt, of a plan in this language. */
  read(dealing: Dealing, lang: string | undefined): void {
    this.#dealing = dealing
    this.#lang = lang
    for (const mate of this.#idle) this.#give(mate)
  }

  /** Ends them all: their memory goes with them. */
  end(): void {
    for (const mate of this.#all) this.#lose(mate)
  }

  #hear(mate: MateWorker, answer: MateAnswer): void {
    if ("number" in answer) this.#dealing?.take(answer.number, answer.found)
    this.#idle.add(mate)
    this.#give(mate)
  }

  #give(mate: MateWorker): void {
    const part: Part | null = this.#dealing?.deal(this.#all.size + 1) ?? null
    if (!part) return
    this.#idle.delete(mate)
    mate.postMessage({ ...part, ...(this.#lang && { lang: this.#lang }) })
  }

  #lose(mate: MateWorker): void {
    mate.onmessage = null
    mate.terminate()
    this.#all.delete(mate)
    this.#idle.delete(mate)
  }
}
