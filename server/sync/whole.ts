import * as Y from "yjs"
import { mergeAll, merging } from "./merge.ts"
import { inSlices } from "./slices.ts"
import { encodeSnapshot, readSnapshot } from "./snapshot.ts"

const nothing = new Uint8Array([0, 0])

// So much of the size of all of it, what came since is put together again for who comes.
const bytesPerUpdate = 250
const updatesAtLeast = 300

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
  stored(bytes: Uint8Array): void {
    // It may be a small part of what came in with it, which would be kept all the same.
    const update = bytes.length * 2 < bytes.buffer.byteLength ? new Uint8Array(bytes) : bytes
    this.#next?.push(update)
    if (this.#base === null) return
    if (this.#base === nothing) this.#base = update
    else this.#since.push(update)
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

  /**
   * Sees to it that {@link pieces} has little to do, without holding anything up. `doc` holds what
   * is stored and nothing else when this is called.
   */
  async ready(doc: Y.Doc): Promise<void> {
    const bytes = this.#since.reduce((sum, { length }) => sum + length, 0)
    if (this.#base === null || bytes > Math.max(soonMerged, this.#base.length / 8)) {
      const renewed = this.renew()
      renewed(readSnapshot(await encodeSnapshot(doc)).update)
    }
    const since = this.#since
    const { length } = since
    if (length < fewUpdates) return
    const merged = await inSlices(merging(since.slice(0, length)))
    // More may have come behind it; or all of it is in another base by now.
    if (this.#since === since) since.splice(0, length, merged)
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
