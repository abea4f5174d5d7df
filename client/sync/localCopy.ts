import * as Y from "yjs"
import { schemaVersion } from "../../shared/document/version.ts"
import { applyReadable } from "./applyReadable.ts"
import { copyName, marks, removeDatabase } from "./copyDatabase.ts"
import { OpenCopy, type OrphanedEdits } from "./openCopy.ts"
import type { SeenVector } from "./seenVector.ts"

/** The number of updates in a copy above which they are compacted. */
const most = 500
/** Milliseconds that compaction waits, so that typing goes first. */
const rest = 1_000

/** The state of the copy when it is opened. */
export interface CopyState {
  /** The schema it was written with; nothing of a newer one is loaded into the document. */
  schema: number
  /** The number of its edits that were unsent when they were stored. */
  pending: number
  /** The state that the writers of all these had seen; null where it is not recorded. */
  seen: SeenVector | null
}

/**
 * The copy of a plan on this device, which keeps edits through a lost connection and a reload. All
 * tabs of one person and plan write into it. A tab loads it only when it is opened: afterwards the
 * edits of other tabs arrive through the server.
 */
export interface LocalCopy {
  /**
   * Resolves when the copy has been loaded into the document, with its state; null where the device
   * stores nothing.
   */
  whenLoaded: Promise<CopyState | null>
  /**
   * Stores the number of unsent edits of this tab, and the state that it had seen before the first
   * of them; with null the stored state stays.
   */
  keepPending(pending: number, seen: SeenVector | null): void
  /**
   * The updates in the copy that the document lacks; with `anew` also those that the server has
   * ignored before.
   */
  leftOver(anew: boolean): Promise<OrphanedEdits>
  /** Every update in the copy. */
  kept(): Promise<readonly Uint8Array[]>
  close(): Promise<void>
  /** Removes the copy from the device. */
  remove(): Promise<void>
}

const nothing: OrphanedEdits = { updates: [], seen: null, settle: async () => {} }
const nowhere: LocalCopy = {
  whenLoaded: Promise.resolve(null),
  keepPending: () => {},
  leftOver: async () => nothing,
  kept: async () => [],
  close: async () => {},
  remove: async () => {},
}

/**
 * Opens the copy of a plan; every change of `doc` is stored in it. With `loads` it is loaded into
 * `doc`; without, it belongs to another tab, which stores its unsent edits there.
 */
export function openLocalCopy(user: string, plan: string, doc: Y.Doc, loads = true): LocalCopy {
  if (typeof indexedDB === "undefined") return nowhere
  return new DeviceCopy(copyName(user, plan), doc, loads)
}

class DeviceCopy implements LocalCopy {
  readonly whenLoaded: Promise<CopyState>
  readonly #name: string
  readonly #doc: Y.Doc
  readonly #mark: string
  #opened: Promise<OpenCopy> | null = null
  #loaded = false
  #closed = false
  /** A change of the document was not stored: the next time the whole document is. */
  #torn = false
  #pending = 0
  #seen: SeenVector | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(name: string, doc: Y.Doc, loads: boolean) {
    this.#name = name
    this.#doc = doc
    this.#mark = marks.of(doc.clientID)
    doc.on("update", this.#changed)
    this.whenLoaded = this.#load(loads)
  }

  keepPending(pending: number, seen: SeenVector | null): void {
    this.#pending = pending
    this.#seen = pending === 0 ? null : (seen ?? this.#seen)
    // Before the copy is open there is nothing to mark.
    if (this.#loaded && !this.#closed) void this.#markPending()
  }

  async leftOver(anew: boolean): Promise<OrphanedEdits> {
    if (!this.#loaded || this.#closed) return nothing
    const copy = await this.#open()
    return (await copy.leftOver(this.#doc, this.#mark, anew)) ?? nothing
  }

  async kept(): Promise<readonly Uint8Array[]> {
    return this.#loaded && !this.#closed ? (await this.#open()).kept() : []
  }

  async close(): Promise<void> {
    this.#stop()
    const copy = await this.#opened?.catch(() => null)
    copy?.close()
  }

  async remove(): Promise<void> {
    await this.close()
    await removeDatabase(this.#name)
  }

  #stop(): void {
    this.#closed = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#doc.off("update", this.#changed)
  }

  // A failed opening is tried again.
  #open(): Promise<OpenCopy> {
    this.#opened ??= OpenCopy.open(this.#name, this.#gone).catch((error) => {
      this.#opened = null
      throw error
    })
    return this.#opened
  }

  // Another tab has removed the copy, after a refusal or at the sign-out, or the browser needed the
  // space. The unsent edits of this tab are then stored nowhere else.
  readonly #gone = (): void => {
    this.#opened = null
    this.#torn = true
    if (this.#loaded && !this.#closed && this.#pending > 0) this.#keepAll()
  }

  async #load(loads: boolean): Promise<CopyState> {
    try {
      const copy = await this.#open()
      const { updates, last, schema, pending, seen } = await copy.load()
      if (schema > schemaVersion) this.#stop()
      if (!loads) return { schema, pending: 0, seen: null }
      if (this.#closed) return { schema, pending, seen }
      // Not local, since earlier edits are not edits of this tab.
      Y.transact(this.#doc, () => applyReadable(this.#doc, updates, this), this, false)
      copy.knows(last)
      return { schema, pending, seen }
    } finally {
      // Even where the copy could not be read, edits from now on are stored.
      this.#loaded = true
      if (this.#torn && !this.#closed) this.#keepAll()
    }
  }

  readonly #changed = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return
    if (this.#loaded) void this.#keep(update)
    else this.#torn = true
  }

  #keepAll(): void {
    void this.#keep(null)
    if (this.#pending > 0) void this.#markPending()
  }

  async #keep(update: Uint8Array | null): Promise<void> {
    const copy = await this.#open().catch(() => null)
    if (!copy) {
      this.#torn = true
      return
    }
    const words = update && !this.#torn ? update : Y.encodeStateAsUpdate(this.#doc)
    this.#torn = false
    await copy.add(words).catch(() => {
      this.#torn = true
    })
    if (copy.count < most || this.#closed) return
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      void this.#gather()
    }, rest)
  }

  async #gather(): Promise<void> {
    if (this.#closed) return
    try {
      await (await this.#open()).gather(this.#doc)
    } catch {
      // A copy that cannot be compacted stays as it is.
    }
  }

  async #markPending(): Promise<void> {
    try {
      const copy = await this.#open()
      copy.mark(this.#mark, this.#pending, this.#seen)
    } catch {
      // A failed mark costs only a number in the interface.
    }
  }
}
