import * as encoding from "lib0/encoding"
import * as Y from "yjs"
import type { Database } from "../../storage/database/database.ts"
import { loadSnapshot, loadUpdates } from "../../storage/updates.ts"
import { mergedSmall, mergeSmall, weightOf } from "../commit/mergeUpdates.ts"
import { inSlices } from "../timeSlices.ts"
import { readSnapshot, type Snapshot, slicesOf } from "./snapshot.ts"

// The rows of the log that are applied at once, and their size.
const rowsAtOnce = 200
const weightAtOnce = 32_000
const nothing = new Uint8Array([0, 0])

/**
 * A plan as it is stored: its last snapshot and the updates after it. It suffices for the state
 * vector, for joiners and for following other processes, without the document.
 */
export class StoredPlan {
  /** The number of the last stored update in it. */
  seq: number
  /** How many updates were stored after the snapshot. */
  sinceSnapshot: number
  /** Its bytes. */
  size: number
  #snapshot: Snapshot | null
  /** The updates after the snapshot, in order. */
  readonly updates: Uint8Array[]
  #merged: Uint8Array[] | null = null
  #vector: Map<number, number>

  private constructor(snapshot: Snapshot | null, seq: number, updates: Uint8Array[]) {
    this.seq = seq
    this.sinceSnapshot = updates.length
    this.size = updates.reduce((sum, one) => sum + one.length, snapshot?.update.length ?? 0)
    this.#snapshot = snapshot
    this.updates = updates
    this.#vector = new Map(snapshot ? vectorOf(snapshot) : [])
  }

  /** Reads a plan; one without words has nothing. */
  static async read({ db }: Database, planId: string): Promise<StoredPlan> {
    const kept = await loadSnapshot(db, planId)
    const rows = await loadUpdates(db, planId, kept?.seq ?? 0)
    const seq = rows[rows.length - 1]?.seq ?? kept?.seq ?? 0
    const updates = rows.map(({ bytes }) => bytes)
    const plan = new StoredPlan(kept && readSnapshot(kept.bytes), seq, updates)
    await inSlices(plan.#countAll())
    return plan
  }

  *#countAll(): Generator<void, void> {
    for (const update of this.updates) {
      this.#count(update)
      yield
    }
  }

  #count(update: Uint8Array): void {
    for (const [client, end] of Y.parseUpdateMeta(update).to)
      if (end > (this.#vector.get(client) ?? 0)) this.#vector.set(client, end)
  }

  /** The state vector of the plan. */
  vector(): Uint8Array {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, this.#vector.size)
    for (const [client, clock] of [...this.#vector].sort(([a], [b]) => b - a)) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
    }
    return encoding.toUint8Array(encoder)
  }

  /**
   * Adds the updates that another process stored: `rows` of them up to number `seq`, merged.
   * Returns the clock of each client before.
   */
  follow(update: Uint8Array, seq: number, rows: number): Map<number, number> {
    const before = new Map(this.#vector)
    this.updates.push(update)
    this.#merged = null
    this.#count(update)
    this.seq = seq
    this.sinceSnapshot += rows
    this.size += update.length
    return before
  }

  /** The snapshot's state as one update; null when there is none. */
  get base(): Uint8Array | null {
    return this.#snapshot?.update ?? null
  }

  /** Prepares for {@link pieces} without delaying other work. */
  async ready(): Promise<void> {
    const { length } = this.updates
    if (length === 0 || this.#merged) return
    const merged = await inSlices(mergeSmall(this.updates))
    if (this.updates.length === length) this.#merged = merged
  }

  /** The whole state as consecutive updates. */
  pieces(): Uint8Array[] {
    this.#merged ??= mergedSmall(this.updates)
    return this.base ? [this.base, ...this.#merged] : this.#merged
  }

  /** Applies it to a document, a part in each step, so that other work can be done in between. */
  *into(doc: Y.Doc): Generator<void> {
    const take = (updates: readonly Uint8Array[], asStored: boolean) =>
      doc.transact((transaction) => {
        for (const update of updates) Y.applyUpdate(doc, update)
        // Formatting marks that look redundant before the last part is applied must not be cleaned
        // up.
        transaction.local = true
        // Nor are words to be joined that only seem to follow on each other: what stands between
        // them is still to come, and would part them again, at some cost.
        if (asStored) transaction.beforeState = Y.decodeStateVector(Y.encodeStateVector(doc))
      })
    if (this.#snapshot) {
      for (const slice of slicesOf(this.#snapshot, doc)) {
        take([slice], this.#snapshot.vector !== null)
        yield
      }
    }
    // There may be more of them after each step.
    for (let from = 0; from < this.updates.length; ) {
      let to = from
      for (let weight = 0; to < this.updates.length && to < from + rowsAtOnce; to++) {
        weight += weightOf(this.updates[to] ?? nothing)
        if (weight > weightAtOnce && to > from) break
      }
      take(this.updates.slice(from, to), false)
      from = to
      yield
    }
  }
}

function vectorOf({ vector, update }: Snapshot): Map<number, number> {
  return vector ?? Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update))
}
