import * as Y from "yjs"
import { mergedSmall, mergeSmall } from "../commit/mergeUpdates.ts"
import { inSlices } from "../timeSlices.ts"
import { encodeSnapshot, readSnapshot } from "./snapshot.ts"

// Appending an update costs about as much as encoding this many bytes of the plan again.
const bytesPerUpdate = 250

// Up to this many bytes are merged quickly.
const soonMerged = 30_000

/**
 * The encoded state of a plan for joiners: a base that was encoded once, and the updates stored
 * since. Encoding a large plan for each joiner would delay everybody else.
 */
export class EncodedState {
  /** Null while it is to be encoded from the document. */
  #base: Uint8Array | null
  #since: Uint8Array[]
  /** The updates stored since the base that is being made. */
  #next: Uint8Array[] | null = null

  /** `base` is the state kept ready, if there is one, `since` what was stored after it. */
  constructor(base: Uint8Array | null = null, since: readonly Uint8Array[] = []) {
    const [first, ...rest] = since
    this.#base = base ?? first ?? null
    this.#since = base ? [...since] : rest
    this.#trim()
  }

  // Merging would soon be as much work as encoding the plan again.
  #trim(): void {
    if (this.#base === null || this.#since.length <= this.#base.length / bytesPerUpdate) return
    this.#base = null
    this.#since = []
  }

  /** The updates since the last time are stored. */
  stored(updates: readonly Uint8Array[]): void {
    this.#next?.push(...updates)
    if (this.#base === null) return
    this.#since.push(...updates)
    this.#trim()
  }

  /** All that is stored now is being encoded; the returned function is called with it. */
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
   * Prepares the state so that {@link pieces} has little to do, without delaying other work. `doc`
   * must hold exactly the stored state when this is called.
   */
  async ready(doc: Y.Doc): Promise<void> {
    const bytes = this.#since.reduce((sum, { length }) => sum + length, 0)
    if (this.#base === null || bytes > Math.max(soonMerged, this.#base.length / 8)) {
      const renewed = this.renew()
      renewed(readSnapshot(await encodeSnapshot(doc)).update)
    }
    const since = this.#since
    const { length } = since
    const merged = await inSlices(mergeSmall(since))
    // More may have come behind them; or all of it is in another base by now.
    if (this.#since === since) since.splice(0, length, ...merged)
  }

  /** The whole state as consecutive updates. `doc` must hold exactly the stored state. */
  pieces(doc: Y.Doc): Uint8Array[] {
    if (this.#base === null) {
      this.#base = Y.encodeStateAsUpdate(doc)
      this.#since = []
    }
    this.#since = mergedSmall(this.#since)
    return [this.#base, ...this.#since]
  }
}
