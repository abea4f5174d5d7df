import * as Y from "yjs"
import { joining } from "./joining.ts"
import { mergeAll } from "./merge.ts"
import { inSlices } from "./slices.ts"
import { encodeSnapshot, readSnapshot } from "./snapshot.ts"
import { Tail } from "./tail.ts"

const nothing = new Uint8Array([0, 0])

// To put an update to the others takes about as long as to encode so much of the plan anew.
const bytesPerUpdate = 250

// So many, and so many bytes, are soon put together.
const fewUpdates = 32
const soonMerged = 30_000

/**
 * All the words of a plan for those who have none: everything there was once, and what was stored
 * since, which is put together only when somebody comes. Encoding a large plan for each would hold
 * everybody else up.
 */
export class Whole {
  #base: Uint8Array | null
  #since: Tail
  /** What was stored since the base that is being made. */
  #next: Tail | null = null

  /** `base` is the state kept ready, if there is one, `since` what was stored after it. */
  constructor(base: Uint8Array | null = null, since: readonly Uint8Array[] = []) {
    const [first = nothing, ...rest] = since
    this.#base = base ?? first
    this.#since = new Tail()
    for (const update of base ? since : rest) this.#since.push(update)
    this.#trim()
  }

  // Soon it would be as much work to put together as to encode anew; a small plan, which is encoded
  // in a moment, keeps next to nothing beside its document.
  #trim(): void {
    if (this.#base === null || this.#since.count <= this.#base.length / bytesPerUpdate) return
    this.#base = null
    this.#since = new Tail()
  }

  /** What was taken since the last time is stored, as one update. */
  stored(update: Uint8Array): void {
    this.#next?.push(update)
    if (this.#base === null) return
    // A copy: it may be a small part of what came in with it, which would be kept all the same.
    if (this.#base === nothing) this.#base = new Uint8Array(update)
    else this.#since.push(update)
    this.#trim()
  }

  /** All that is stored now is being put together; the returned function is called with it. */
  renew(): (base: Uint8Array) => void {
    const since = new Tail()
    this.#next = since
    return (base) => {
      if (this.#next !== since) return
      this.#next = null
      this.#base = base
      this.#since = since
    }
  }

  /**
   * Sees to it that {@link pieces} has little to do, without holding anything up. `doc` holds what
   * is stored and nothing else when this is called.
   */
  async ready(doc: Y.Doc): Promise<void> {
    if (this.#base === null || this.#since.bytes > Math.max(soonMerged, this.#base.length / 8)) {
      const renewed = this.renew()
      renewed(readSnapshot(await encodeSnapshot(doc)).update)
    }
    const since = this.#since
    const { count } = since
    if (count < fewUpdates) return
    const merged = await inSlices(joining(since.list()))
    // More may have come behind it; or all of it is in another base by now.
    if (this.#since === since) this.#since = since.joined(count, merged)
  }

  /** All of it, as one update or two that follow on each other. `doc` holds what is stored and nothing else. */
  pieces(doc: Y.Doc): Uint8Array[] {
    if (this.#base === null) {
      this.#base = Y.encodeStateAsUpdate(doc)
      this.#since = new Tail()
    }
    if (this.#since.count > 0 && !this.#since.only)
      this.#since = new Tail(mergeAll(this.#since.list()))
    const since = this.#since.only
    if (!since) return [this.#base]
    return this.#base === nothing ? [since] : [this.#base, since]
  }
}
