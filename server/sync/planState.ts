import type { Node } from "@tiptap/pm/model"
import * as Y from "yjs"
import {
  fragmentName,
  type ReadParts,
  readDocument,
  readingParts,
} from "../../shared/document/readDocument.ts"
import type { Database } from "../storage/database.ts"
import { judge, readUpdate } from "./admission.ts"
import { KeptPlan } from "./keptPlan.ts"
import { type PlainEdit, readPlainEdit } from "./plainEdit.ts"
import { PlainGround } from "./plainGround.ts"
import { PlainRun } from "./plainRun.ts"
import { type Changes, PlanDoc } from "./planDoc.ts"
import { inSlices } from "./slices.ts"
import { type Emitted, type Emitting, type Taken, Taking } from "./taken.ts"
import { Whole } from "./whole.ts"

/** The stored state of a plan. */
export interface PlanReading {
  doc: Node
  /** The whole state, as Yjs updates that follow on each other. */
  state: readonly Uint8Array[]
  /** The number of the last stored update. */
  seq: number
}

// So much is taken into the document at once, so that nothing else waits for it long.
const waitingPieces = 300

const none: readonly never[] = []

/**
 * The words of one plan in memory, with every deleted word still in place. Knows nothing of who may
 * write and of when things are stored.
 */
export class PlanState implements Changes, Emitting {
  #doc = new PlanDoc()
  #ground = new PlainGround(this.#doc)
  /** Plain edits that were judged and are not in the document yet: it takes them in together. */
  #waiting = new PlainRun()
  /** As storage holds it, until the document is needed; and the work of taking it in. */
  #kept: KeptPlan | null
  #opening: Promise<void> | null = null
  /** The number of the last stored update in it. */
  seq: number
  /** How many updates were stored after the last snapshot. */
  tail: number
  /** About how many bytes the plan takes, deleted words included. */
  size: number
  #whole = new Whole()
  #emitted: readonly Emitted[] = none
  #taking = new Taking(this.#doc, this)
  #node: Node | null = null
  #parts: ReadParts | null = null

  private constructor(kept: KeptPlan) {
    this.#kept = kept
    this.seq = kept.seq
    this.tail = kept.tail
    this.size = kept.size
    // Defines the root's type, so that nobody's update can define another.
    this.#doc.getXmlFragment(fragmentName)
  }

  /** The document, with everything in it that was taken. */
  get doc(): Y.Doc {
    if (this.#kept) throw new Error("The plan is not open.")
    if (this.#waiting.edits > 0) {
      const update = this.#waiting.encoded()
      this.#waiting = new PlainRun()
      Y.applyUpdate(this.#doc, update)
      this.#emitted = none
      const { pendingStructs, pendingDs } = this.#doc.store
      if (pendingStructs || pendingDs) throw new Error("A plain edit did not fit the plan.")
    }
    return this.#doc
  }

  /**
   * Takes in a client's update when it is no more than letters typed or taken back in a text that
   * is there, which costs a fraction of {@link take}; null when it must be looked at there.
   */
  takePlain(update: Uint8Array): PlainEdit | null {
    const edit = readPlainEdit(update)
    if (!edit || !this.#ground.admits(edit, this.#waiting)) return null
    this.#waiting.add(edit)
    this.size += update.length
    this.#node = null
    if (this.#waiting.pieces > waitingPieces) void this.doc
    return edit
  }

  /** Reads a plan; its document is not there before {@link open}. */
  static async read(database: Database, planId: string): Promise<PlanState> {
    return new PlanState(await KeptPlan.read(database, planId))
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
    this.#doc.tell(this)
    this.#whole = new Whole(kept.base, kept.updates)
    this.#kept = this.#opening = null
  }

  changed(update: Uint8Array, transaction: Y.Transaction): void {
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
  take(update: Uint8Array): Taken | null {
    void this.doc
    const taken = this.#taking.take(update)
    if (taken && taken.updates.length > 0) this.size += update.length
    return taken
  }

  /** The same for a large one, a part at a time: nobody else may read or change this until it resolves. */
  async takeInParts(update: Uint8Array): Promise<Taken> {
    void this.doc
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
    this.tail += rows
    this.size += update.length
    if (this.#kept) return this.#kept.follow(update, seq, rows)
    Y.applyUpdate(this.doc, update)
    const before = this.emitted()[0]?.transaction.beforeState ?? new Map<number, number>()
    this.stored(update)
    return before
  }

  /** Whether a failed {@link take} left a part of an update behind. */
  get spoilt(): boolean {
    return this.#taking.spoilt
  }

  /** Whether an update brings words or structure that the plan does not have. Throws {@link Malformed}. */
  brings(update: Uint8Array): boolean {
    const doc = this.doc
    const { structs } = judge(() => readUpdate(doc, update))
    const { store } = doc
    return structs.some(({ id, length }) => id.clock + length > Y.getState(store, id.client))
  }

  /** Whether an update would change anything. Throws {@link Malformed}. */
  isNews(update: Uint8Array): boolean {
    const doc = this.doc
    return judge(() => readUpdate(doc, update).news)
  }

  /** The server's own change of the words, as one update; null when it changed nothing. */
  change(make: () => void): Uint8Array | null {
    const doc = this.doc
    this.#emitted = none
    doc.transact(make)
    const updates = this.emitted().map((one) => one.update)
    return updates.length === 0 ? null : Y.mergeUpdates(updates)
  }

  /** The document as it stands; the same value until the next change. */
  node(): Node {
    this.#parts ??= new WeakMap()
    this.#node ??= readDocument(this.doc, this.#parts)
    return this.#node
  }

  /** Notes that what was taken since the last time is stored, as one update. */
  stored(update: Uint8Array): void {
    this.#whole.stored(update)
  }

  /** All that is stored now is being put together as one update; the returned function is called with it. */
  renew(): (update: Uint8Array) => void {
    return this.#whole.renew()
  }

  /** What the plan has of each client, as Yjs encodes it. */
  vector(): Uint8Array {
    return this.#kept ? this.#kept.vector() : Y.encodeStateVector(this.doc)
  }

  /** Sees to it that {@link pieces} has little to do, without holding anything up; to be called when all is stored. */
  ready(): Promise<void> {
    return this.#kept ? this.#kept.ready() : this.#whole.ready(this.doc)
  }

  /** The same for {@link node}. */
  readyToRead(): Promise<void> {
    this.#parts ??= new WeakMap()
    return inSlices(readingParts(this.doc, this.#parts))
  }

  /** All that is stored, as one update or two that follow on each other. */
  pieces(): Uint8Array[] {
    return this.#kept ? this.#kept.pieces() : this.#whole.pieces(this.doc)
  }

  /** What is stored now, for others to read; `look` is called with the document, and changes nothing. */
  reading(look: (doc: Y.Doc) => void): PlanReading {
    look(this.doc)
    return { doc: this.node(), state: this.pieces(), seq: this.seq }
  }

  /** Frees the memory. */
  destroy(): void {
    this.#doc.destroy()
  }
}
