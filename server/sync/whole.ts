import * as Y from "yjs"
import { mergeAll } from "./merge.ts"

/**
 * All the words of a plan for those who have none: everything there was once, and what was stored
 * since, which is put together only when somebody comes. Encoding a large plan for each would hold
 * everybody else up.
 */
export class Whole {
  #base: Uint8Array | null
  #since: Uint8Array[]

  constructor(base: Uint8Array | null = null, since: readonly Uint8Array[] = []) {
    this.#base = base
    this.#since = [...since]
    this.#trim()
  }

  // Soon it would be as much work to put together as to encode anew.
  #trim(): void {
    if (this.#base === null || this.#since.length <= Math.max(300, this.#base.length / 500)) return
    this.#base = null
    this.#since = []
  }

  /** What was taken since the last time is stored, as one update. */
  stored(update: Uint8Array): void {
    if (this.#base === null) return
    this.#since.push(update)
    this.#trim()
  }

  /** All of it as one update. `doc` holds what is stored and nothing else. */
  encoded(doc: Y.Doc): Uint8Array {
    if (this.#base === null || this.#since.length > 0) {
      this.#base = Y.encodeStateAsUpdate(doc)
      this.#since = []
    }
    return this.#base
  }

  /** All of it, as one update or two that follow on each other. */
  pieces(doc: Y.Doc): Uint8Array[] {
    if (this.#base === null) return [this.encoded(doc)]
    if (this.#since.length > 1) this.#since = [mergeAll(this.#since)]
    return [this.#base, ...this.#since]
  }
}
