import * as Y from "yjs"
import { mergeAll } from "./merge.ts"

const nothing = new Uint8Array([0, 0])

// So much of the size of all of it, what came since is put together again for who comes.
const bytesPerUpdate = 250
const updatesAtLeast = 300

/**
 * All the words of a plan for those who have none: everything there was once, and what was stored
 * since, which is put together only when somebody comes. Encoding a large plan for each would hold
 * everybody else up.
 */
export class Whole {
  #base: Uint8Array | null
  #since: Uint8Array[]
  /** What was stored since the base that is being made. */
  #next: Uint8Array[] | null = null

  /** `base` is the state kept ready, if there is one, `since` what was stored after it. */
  constructor(base: Uint8Array | null = null, since: readonly Uint8Array[] = []) {
    const [first = nothing, ...rest] = since
    this.#base = base ?? first
    this.#since = base ? [...since] : rest
    this.#trim()
  }

  // Soon it would be as much work to put together as to encode anew.
  #trim(): void {
    const most = Math.max(updatesAtLeast, (this.#base?.length ?? 0) / bytesPerUpdate)
    if (this.#base === null || this.#since.length <= most) return
    this.#base = null
    this.#since = []
  }

  /** What was taken since the last time is stored, as one update. */
  stored(update: Uint8Array): void {
    this.#next?.push(update)
    if (this.#base === null) return
    this.#since.push(update)
    this.#trim()
  }

  /** All that is stored now is being put together; the returned function is called with it. */
  renew(): (base: Uint8Array) => void {
    const since: Uint8Array[] = []
    this.#next = since
    return (base) => {
      if (this.#next !== since) return
      this.#next = null
      this.#base = base
      this.#since = since
    }
  }

  /** All of it, as one update or two that follow on each other. `doc` holds what is stored and nothing else. */
  pieces(doc: Y.Doc): Uint8Array[] {
    if (this.#base === null) {
      this.#base = Y.encodeStateAsUpdate(doc)
      this.#since = []
    }
    if (this.#since.length > 1) this.#since = [mergeAll(this.#since)]
    const [since] = this.#since
    if (!since) return [this.#base]
    return this.#base === nothing ? [since] : [this.#base, since]
  }
}
