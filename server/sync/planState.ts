import type { Node } from "@tiptap/pm/model"
import * as Y from "yjs"
import { fragmentName, readDocument } from "../../shared/document/readDocument.ts"
import type { Database } from "../storage/database.ts"
import { loadSnapshot, loadUpdates } from "../storage/updates.ts"
import { type Deletions, isPlanShaped, Malformed, readUpdate } from "./admission.ts"
import { type PlainEdit, readPlainEdit } from "./plainEdit.ts"
import { PlainGround } from "./plainGround.ts"
import { PlainRun } from "./plainRun.ts"

/** What taking in an update did. */
export interface Taken {
  /** What is new in it, and in what Yjs tidied up after it, as one update; null when nothing was. */
  update: Uint8Array | null
  /** Whether a part was left out because it refers to words that the plan does not have. */
  gap: boolean
  /** What the update itself deletes. */
  asked: Deletions
  /** Everything that is deleted in the plan because of it. */
  deleted: Deletions
  /** The client numbers whose words it brings, and what the plan had of each before. */
  clients: Set<number>
  before: Map<number, number>
}

// So much is taken into the document at once, so that nothing else waits for it long.
const waitingPieces = 300

/**
 * The words of one plan in memory, with every deleted word still in place (no garbage collection:
 * words that another person's structure took down are looked for there). Knows nothing of who may
 * write and of when things are stored.
 */
export class PlanState {
  #doc = new Y.Doc({ gc: false })
  #ground = new PlainGround(this.#doc)
  /** Plain edits that were judged and are not in the document yet: it takes them in together. */
  #waiting = new PlainRun()
  /** The number of the last stored update in it. */
  seq = 0
  /** How many updates were stored after the last snapshot. */
  tail = 0
  /** About how many bytes the plan takes, deleted words included. */
  size = 0
  #emitted: { update: Uint8Array; transaction: Y.Transaction }[] = []
  #node: Node | null = null
  #encoded: Uint8Array | null = null

  private constructor() {
    // Defines the root's type, so that nobody's update can define another.
    this.#doc.getXmlFragment(fragmentName)
    this.#doc.on("update", (update, _origin, _doc, transaction) => {
      this.#emitted.push({ update, transaction })
      this.#node = this.#encoded = null
    })
  }

  /** The document, with everything in it that was taken. */
  get doc(): Y.Doc {
    if (this.#waiting.edits > 0) {
      const update = this.#waiting.encoded()
      this.#waiting = new PlainRun()
      Y.applyUpdate(this.#doc, update)
      this.#emitted = []
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
    this.#node = this.#encoded = null
    if (this.#waiting.pieces > waitingPieces) void this.doc
    return edit
  }

  /** Reads a plan: the snapshot, then what was stored after it. */
  static async load(database: Database, planId: string): Promise<PlanState> {
    const state = new PlanState()
    const snapshot = await loadSnapshot(database.db, planId)
    const updates = await loadUpdates(database.db, planId, snapshot?.seq ?? 0)
    state.seq = snapshot?.seq ?? 0
    state.size = updates.reduce((sum, one) => sum + one.bytes.length, snapshot?.bytes.length ?? 0)
    state.tail = updates.length
    state.doc.transact(() => {
      if (snapshot) Y.applyUpdate(state.doc, snapshot.bytes)
      for (const { bytes, seq } of updates) {
        Y.applyUpdate(state.doc, bytes)
        state.seq = seq
      }
    })
    state.#emitted = []
    return state
  }

  /**
   * Takes in a client's update. Throws {@link Malformed}; when `spoilt` is then set, the memory
   * holds a part of it and must be given up.
   */
  take(update: Uint8Array): Taken {
    const doc = this.doc
    const { structs, deletions, news } = readUpdate(doc, update)
    const clients = new Set(structs.map((struct) => struct.id.client))
    const nothing = { asked: deletions, deleted: Y.createDeleteSet(), clients, before: new Map() }
    if (!news) return { update: null, gap: false, ...nothing }
    this.#emitted = []
    this.spoilt = true
    try {
      Y.applyUpdate(doc, update)
    } catch {
      throw new Malformed("the update does not fit together")
    }
    const { store } = doc
    const gap = store.pendingStructs !== null || store.pendingDs !== null
    store.pendingStructs = store.pendingDs = null
    const first = this.#emitted[0]
    if (first && !isPlanShaped(doc, clients, first.transaction.beforeState))
      throw new Malformed("the update holds what no plan holds")
    this.spoilt = false
    this.size += update.length
    const fresh = this.#flush()
    if (!first) return { update: fresh, gap, ...nothing }
    const { deleteSet: deleted, beforeState: before } = first.transaction
    return { update: fresh, gap, asked: Y.mergeDeleteSets([deletions]), deleted, clients, before }
  }

  /** Takes in what another process has checked and stored: `rows` updates up to number `seq`, as one. */
  follow(update: Uint8Array, seq: number, rows: number): void {
    Y.applyUpdate(this.doc, update)
    this.#emitted = []
    this.seq = seq
    this.tail += rows
  }

  /** Whether a failed {@link take} left a part of an update behind. */
  spoilt = false

  /** Whether an update brings words or structure that the plan does not have. Throws {@link Malformed}. */
  brings(update: Uint8Array): boolean {
    const { structs } = readUpdate(this.doc, update)
    const { store } = this.#doc
    return structs.some(({ id, length }) => id.clock + length > Y.getState(store, id.client))
  }

  /** Whether an update would change anything. Throws {@link Malformed}. */
  isNews(update: Uint8Array): boolean {
    return readUpdate(this.doc, update).news
  }

  /** The server's own change of the words, as one update; null when it changed nothing. */
  change(make: () => void): Uint8Array | null {
    const doc = this.doc
    this.#emitted = []
    doc.transact(make)
    return this.#flush()
  }

  #flush(): Uint8Array | null {
    const updates = this.#emitted.map((one) => one.update)
    this.#emitted = []
    return updates.length === 0 ? null : Y.mergeUpdates(updates)
  }

  /** The document as it stands; the same value until the next change. */
  node(): Node {
    this.#node ??= readDocument(this.doc)
    return this.#node
  }

  /** The whole state as one update; the same bytes until the next change. */
  encoded(): Uint8Array {
    this.#encoded ??= Y.encodeStateAsUpdate(this.doc)
    return this.#encoded
  }

  /** Frees the memory. */
  destroy(): void {
    this.#doc.destroy()
  }
}
