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
export interface PlanReading {
  doc: Node
  /** The whole state, as Yjs updates that follow on each other. */
  state: readonly Uint8Array[]
  /** The number of the last stored update. */
  seq: number
}

const none: readonly never[] = []

/**
 * The words of one plan in memory, with every deleted word still in place. Knows nothing of who may
 * write and of when things are stored.
 */
export class PlanState implements Emitting {
  // No garbage collection: words that another person's structure took down are looked for there.
  #doc = new Y.Doc({ gc: false })
  /** As storage holds it, until the document is needed; and the work of taking it in. */
  #kept: StoredPlan | null
  #opening: Promise<void> | null = null
  /** The number of the last stored update in it. */
  seq: number
  /** How many updates were stored after the last snapshot. */
  sinceSnapshot: number
  /** About how many bytes the plan takes, deleted words included. */
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

  /** The document, with everything in it that was taken. */
  get doc(): Y.Doc {
    if (this.#kept) throw new Error("The plan is not open.")
    return this.#doc
  }

  /**
   * Takes in updates, from the first on, as long as they are typing, which costs a fraction of
   * {@link take}: all in one transaction. `next` gives one after the other, and `took` is told what
   * each said. Returns what is to be stored and told of all together; null when it took none.
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

  /** Makes the document; what is large is taken in a part at a time, and other work is done in between. */
  open(): Promise<void> {
    if (this.isOpen) return Promise.resolve()
    this.#opening ??= this.#open()
    return this.#opening
  }

  async #open(): Promise<void> {
    const kept = this.#kept
    if (!kept) return
    await inSlices(kept.into(this.#doc))
    // Not before: what is taken from storage need not be put together again.
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
   * Takes in a client's update; null when it takes down so much that it is for {@link takeInParts}.
   * Throws {@link Malformed}; when `spoilt` is then set, the memory holds a part of it and must be
   * given up.
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
   * Takes in what another process has checked and stored: `rows` updates up to number `seq`, as
   * one. Returns what the plan had of each client before.
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

  /** The server's own change of the words, as one update; null when it changed nothing. */
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

  /** Notes that what was taken since the last time is stored. */
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

  /** Sees to it that {@link pieces} has little to do, without holding anything up; to be called when all is stored. */
  ready(): Promise<void> {
    return this.#kept ? this.#kept.ready() : this.#encoded.ready(this.doc)
  }

  /** Sees to it that {@link node} has little to do, without holding anything up. */
  readyToRead(): Promise<void> {
    this.#parts ??= new WeakMap()
    return inSlices(readingParts(this.doc, this.#parts))
  }

  /** All that is stored, as updates that follow on each other. */
  pieces(): Uint8Array[] {
    return this.#kept ? this.#kept.pieces() : this.#encoded.pieces(this.doc)
  }

  /** The stored document, for others to read; `look` is called with the document, and changes nothing. */
  reading(look: (doc: Y.Doc) => void): PlanReading {
    look(this.doc)
    return { doc: this.node(), state: this.pieces(), seq: this.seq }
  }

  /** Frees the memory. */
  destroy(): void {
    this.#doc.destroy()
  }
}
