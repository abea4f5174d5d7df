import type { Node } from "@tiptap/pm/model"
import * as Y from "yjs"
import {
  fragmentName,
  type ReadParts,
  readDocument,
  readingParts,
} from "../../../shared/document/readDocument.ts"
import type { Database } from "../../storage/database/database.ts"
import { type Applied, type Emitted, type Emitting, UpdateApplier } from "../commit/applyUpdate.ts"
import { mergeAll } from "../commit/mergeUpdates.ts"
import { fitsPlan, readTyping, type Typing } from "../commit/typing.ts"
import { inSlices } from "../timeSlices.ts"
import { EncodedState } from "./encodedState.ts"
import { StoredPlan } from "./storedPlan.ts"

/** The stored state of a plan. */
export interface StoredText {
  doc: Node
  /** The whole state, as consecutive Yjs updates. */
  state: readonly Uint8Array[]
  /** The number of the last stored update. */
  seq: number
}

const none: readonly never[] = []

/**
 * The document of one plan in memory, with all deleted content still in place. It knows nothing of
 * rights or of storage.
 */
export class PlanState implements Emitting {
  // Without garbage collection, since recovery looks for text in deleted elements.
  #doc = new Y.Doc({ gc: false })
  /** The stored form, until the document is needed; and the work of decoding it. */
  #kept: StoredPlan | null
  #opening: Promise<void> | null = null
  /** The number of the last stored update in it. */
  seq: number
  /** How many updates were stored after the last snapshot. */
  sinceSnapshot: number
  /** The approximate bytes of the plan, deleted content included. */
  size: number
  #encoded = new EncodedState()
  #emitted: readonly Emitted[] = none
  #taking = new UpdateApplier(this.#doc, this)
  #node: Node | null = null
  #parts: ReadParts | null = null

  private constructor(kept: StoredPlan) {
    this.#kept = kept
    this.seq = kept.seq
    this.sinceSnapshot = kept.sinceSnapshot
    this.size = kept.size
    // Defines the root's type, so that nobody's update can define another.
    this.#doc.getXmlFragment(fragmentName)
  }

  /** The document with all applied updates. */
  get doc(): Y.Doc {
    if (this.#kept) throw new Error("The plan is not open.")
    return this.#doc
  }

  /**
   * Applies updates from the first on as long as they are typing batches, all in one transaction,
   * which costs a fraction of {@link take}. `next` gives one after the other, and `took` receives
   * the content of each. Returns the merged update to store and send; null when none was applied.
   */
  takeTyping(next: () => Uint8Array | null, took: (typing: Typing) => void): Uint8Array | null {
    const doc = this.doc
    this.#emitted = none
    doc.transact(() => {
      for (let update = next(); update; update = next()) {
        const typing = readTyping(update)
        if (!typing || !fitsPlan(doc, typing)) return
        Y.applyUpdate(doc, update)
        this.size += update.length
        took(typing)
      }
    })
    const { pendingStructs, pendingDs } = doc.store
    if (pendingStructs || pendingDs) throw new Error("What was typed did not fit the plan.")
    const updates = this.emitted().map((one) => one.update)
    return updates.length === 0 ? null : mergeAll(updates)
  }

  /** Reads a plan; its document is not there before {@link open}. */
  static async read(database: Database, planId: string): Promise<PlanState> {
    return new PlanState(await StoredPlan.read(database, planId))
  }

  /** Reads a plan and opens it. */
  static async load(database: Database, planId: string): Promise<PlanState> {
    const state = await PlanState.read(database, planId)
    await state.open()
    return state
  }

  /** Whether the document is there. */
  get isOpen(): boolean {
    return this.#kept === null
  }

  /** Builds the document; a large one in parts, with other work in between. */
  open(): Promise<void> {
    if (this.isOpen) return Promise.resolve()
    this.#opening ??= this.#open()
    return this.#opening
  }

  async #open(): Promise<void> {
    const kept = this.#kept
    if (!kept) return
    await inSlices(kept.into(this.#doc))
    // Not before: stored updates need not be merged again.
    this.#doc.on("update", this.#changed)
    this.#encoded = new EncodedState(kept.base, kept.updates)
    this.#kept = this.#opening = null
  }

  #changed = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    this.#emitted = [...this.#emitted, { update, transaction }]
    this.#node = null
    for (const type of transaction.changedParentTypes.keys()) this.#parts?.delete(type)
  }

  emitted(): readonly Emitted[] {
    const emitted = this.#emitted
    this.#emitted = none
    return emitted
  }

  /**
   * Applies a client's update; null when it deletes so much that {@link takeInParts} has to apply
   * it. Throws {@link MalformedUpdate}; when `spoilt` is then set, a part of it is in the document, which
   * must be dropped.
   */
  take(update: Uint8Array): Applied | null {
    const taken = this.#taking.take(update)
    if (taken && taken.updates.length > 0) this.size += update.length
    return taken
  }

  /** {@link take} for a large update, a part at a time: nobody else may read or change this until it resolves. */
  async takeInParts(update: Uint8Array): Promise<Applied> {
    const taken = await this.#taking.takeInParts(update)
    this.size += update.length
    return taken
  }

  /**
   * Applies the updates that another process validated and stored: `rows` of them up to number
   * `seq`, merged. Returns the clock of each client before.
   */
  follow(update: Uint8Array, seq: number, rows: number): Map<number, number> {
    this.seq = seq
    this.sinceSnapshot += rows
    this.size += update.length
    if (this.#kept) return this.#kept.follow(update, seq, rows)
    Y.applyUpdate(this.doc, update)
    const before = this.emitted()[0]?.transaction.beforeState ?? new Map<number, number>()
    this.stored([update])
    return before
  }

  /** Whether a failed {@link take} left a part of an update behind. */
  get spoilt(): boolean {
    return this.#taking.spoilt
  }

  /** Makes a change by the server itself, as one update; null when it changed nothing. */
  change(make: () => void): Uint8Array | null {
    const doc = this.doc
    this.#emitted = none
    doc.transact(make)
    const updates = this.emitted().map((one) => one.update)
    return updates.length === 0 ? null : mergeAll(updates)
  }

  /** The document as it stands; the same value until the next change. */
  node(): Node {
    this.#parts ??= new WeakMap()
    this.#node ??= readDocument(this.doc, this.#parts)
    return this.#node
  }

  /** Records that the updates applied since the last call are stored. */
  stored(updates: readonly Uint8Array[]): void {
    this.#encoded.stored(updates)
  }

  /** All that is stored now is being put together as one update; the returned function is called with it. */
  renew(): (update: Uint8Array) => void {
    return this.#encoded.renew()
  }

  /** The state vector of the plan. */
  vector(): Uint8Array {
    return this.#kept ? this.#kept.vector() : Y.encodeStateVector(this.doc)
  }

  /**
   * Prepares for {@link pieces} without delaying other work; to be called when everything is
   * stored.
   */
  ready(): Promise<void> {
    return this.#kept ? this.#kept.ready() : this.#encoded.ready(this.doc)
  }

  /** Prepares for {@link node} without delaying other work. */
  readyToRead(): Promise<void> {
    this.#parts ??= new WeakMap()
    return inSlices(readingParts(this.doc, this.#parts))
  }

  /** The stored state as consecutive updates. */
  pieces(): Uint8Array[] {
    return this.#kept ? this.#kept.pieces() : this.#encoded.pieces(this.doc)
  }

  /** Lets a caller read the stored document; `look` must not change it. */
  reading(look: (doc: Y.Doc) => void): StoredText {
    look(this.doc)
    return { doc: this.node(), state: this.pieces(), seq: this.seq }
  }

  /** Frees the memory. */
  destroy(): void {
    this.#doc.destroy()
  }
}
