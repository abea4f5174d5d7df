import * as Y from "yjs"
import { schemaVersion } from "../../shared/document/version.ts"
import {
  answered,
  clearMarks,
  copyName,
  marks,
  openDatabase,
  readMarks,
  removeDatabase,
  stores,
} from "./copyDatabase.ts"
import { notIn } from "./notIn.ts"

/** Updates in a copy above which they become one. */
const most = 500
/** Milliseconds that making one of them waits, so that typing goes first. */
const rest = 1_000

/** What the copy says of itself when it is opened. */
interface CopyState {
  /** The schema it was written with; of a newer one nothing is taken into the document. */
  schema: number
  /** Edits in it that the server did not have when they were kept. */
  pending: number
}

/** What other tabs left in the copy. */
export interface LeftOver {
  /** What the document does not have, in the order in which it was written. */
  updates: readonly Uint8Array[]
  /** The server has it, and all that the document has: it is not looked at again. */
  settle(): Promise<void>
}

/**
 * The copy of a plan on this device, which keeps a draft through a lost connection and a reload.
 * All tabs of one person and plan write into it. Its words come into a tab's document only when the
 * tab is opened: afterwards what another tab wrote comes by the server, whoever sends it there.
 */
export interface LocalCopy {
  /** The copy's words are in the document. Null where the device keeps nothing. */
  whenLoaded: Promise<CopyState | null>
  /** Keeps how many edits of this tab the server does not have yet. */
  keepPending(pending: number): void
  /** What is in the copy and not in the document. */
  leftOver(): Promise<LeftOver>
  /** Every update in the copy. */
  kept(): Promise<readonly Uint8Array[]>
  close(): Promise<void>
  /** Removes the copy from the device. */
  remove(): Promise<void>
}

const nothing: LeftOver = { updates: [], settle: async () => {} }
const nowhere: LocalCopy = {
  whenLoaded: Promise.resolve(null),
  keepPending: () => {},
  leftOver: async () => nothing,
  kept: async () => [],
  close: async () => {},
  remove: async () => {},
}

/** Opens the copy of a plan; its words are loaded into `doc`, and every change of `doc` is kept. */
export function openLocalCopy(user: string, plan: string, doc: Y.Doc): LocalCopy {
  return typeof indexedDB === "undefined" ? nowhere : new DeviceCopy(copyName(user, plan), doc)
}

class DeviceCopy implements LocalCopy {
  readonly whenLoaded: Promise<CopyState>
  readonly #name: string
  readonly #doc: Y.Doc
  readonly #mark: string
  #opened: Promise<IDBDatabase> | null = null
  #loaded = false
  #closed = false
  /** Something of the document is not kept: the next time all of it is. */
  #torn = false
  /** The document, or the server, has the updates up to this number, and those of this tab after it. */
  #known = 0
  #own = new Set<number>()
  #count = 0
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(name: string, doc: Y.Doc) {
    this.#name = name
    this.#doc = doc
    this.#mark = marks.of(doc.clientID)
    doc.on("update", this.#changed)
    this.whenLoaded = this.#load()
  }

  keepPending(pending: number): void {
    // Before the copy is open there is nothing to mark; afterwards a mark that fails only loses a number.
    if (this.#loaded && !this.#closed) this.#markPending(pending).catch(() => {})
  }

  async leftOver(): Promise<LeftOver> {
    if (!this.#loaded || this.#closed) return nothing
    const database = await this.#database()
    const reading = database.transaction([stores.updates, stores.custom])
    const custom = reading.objectStore(stores.custom)
    const [found, others, schema] = await Promise.all([
      this.#readOthers(reading.objectStore(stores.updates)),
      readMarks(custom),
      answered<unknown>(custom.get("schema")),
    ])
    // What a newer page writes this one does not know, so it does not speak for it.
    if (Number(schema) > schemaVersion) return nothing
    return {
      updates: notIn(this.#doc, found.updates),
      settle: async () => {
        this.#knows(found.last)
        if (!this.#closed) await clearMarks(await this.#custom(), others, this.#mark)
      },
    }
  }

  async kept(): Promise<readonly Uint8Array[]> {
    if (!this.#loaded || this.#closed) return []
    const database = await this.#database()
    return answered(database.transaction(stores.updates).objectStore(stores.updates).getAll())
  }

  async close(): Promise<void> {
    this.#stop()
    const database = await this.#opened?.catch(() => null)
    database?.close()
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

  #database(): Promise<IDBDatabase> {
    this.#opened ??= openDatabase(this.#name, () => {
      this.#opened = null
      this.#torn = true
    })
    return this.#opened
  }

  async #load(): Promise<CopyState> {
    const database = await this.#database()
    const loading = database.transaction([stores.updates, stores.custom], "readwrite")
    const updates = loading.objectStore(stores.updates)
    const custom = loading.objectStore(stores.custom)
    const [keys, all, named, unsent] = await Promise.all([
      answered(updates.getAllKeys()),
      answered<Uint8Array[]>(updates.getAll()),
      answered<unknown>(custom.get("schema")),
      readMarks(custom),
    ])
    const schema = Number(named) || schemaVersion
    const pending = [...unsent.values()].reduce((sum, count) => sum + count, 0)
    if (schema > schemaVersion) this.#stop()
    if (this.#closed) return { schema, pending }
    custom.put(schemaVersion, "schema")
    const take = () => {
      for (const update of all) Y.applyUpdate(this.#doc, update)
    }
    // Not local: what was written earlier is no edit of now.
    Y.transact(this.#doc, take, this, false)
    this.#knows(lastOf(keys))
    this.#count = keys.length
    this.#loaded = true
    if (this.#torn) void this.#keep(null)
    return { schema, pending }
  }

  readonly #changed = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return
    if (this.#loaded) void this.#keep(update)
    else this.#torn = true
  }

  async #keep(update: Uint8Array | null): Promise<void> {
    try {
      const database = await this.#database()
      const words = update && !this.#torn ? update : Y.encodeStateAsUpdate(this.#doc)
      this.#torn = false
      const writing = database.transaction(stores.updates, "readwrite")
      writing.onabort = () => {
        this.#torn = true
      }
      const added = answered(writing.objectStore(stores.updates).add(words))
      // Said at once: what a page has ordered is then carried out after it is closed.
      writing.commit()
      this.#own.add(Number(await added))
      this.#count += 1
    } catch {
      this.#torn = true
    }
    if (this.#count < most || this.#closed) return
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      // What cannot be made smaller stays as it is.
      this.#gather().catch(() => {})
    }, rest)
  }

  // One transaction, so that nothing another tab writes meanwhile is lost. What others wrote and
  // this tab does not have stays as it was written.
  async #gather(): Promise<void> {
    if (this.#closed) return
    const database = await this.#database()
    const updates = database.transaction(stores.updates, "readwrite").objectStore(stores.updates)
    const found = await this.#readOthers(updates)
    const others = notIn(this.#doc, found.updates)
    updates.clear()
    const added = answered(updates.add(Y.encodeStateAsUpdate(this.#doc)))
    for (const update of others) updates.add(update)
    this.#count = 1 + others.length
    this.#knows(found.last)
    this.#own.add(Number(await added))
  }

  async #readOthers(updates: IDBObjectStore): Promise<{ updates: Uint8Array[]; last: number }> {
    const keys = await answered(updates.getAllKeys(IDBKeyRange.lowerBound(this.#known, true)))
    const others = keys.filter((key) => !this.#own.has(Number(key)))
    return {
      updates: await Promise.all(others.map((key) => answered<Uint8Array>(updates.get(key)))),
      last: lastOf(keys),
    }
  }

  #knows(last: number): void {
    this.#known = Math.max(this.#known, last)
    for (const key of this.#own) if (key <= this.#known) this.#own.delete(key)
  }

  async #markPending(pending: number): Promise<void> {
    const custom = await this.#custom()
    if (pending === 0) custom.delete(this.#mark)
    else custom.put(pending, this.#mark)
    custom.transaction.commit()
  }

  async #custom(): Promise<IDBObjectStore> {
    const database = await this.#database()
    return database.transaction(stores.custom, "readwrite").objectStore(stores.custom)
  }
}

const lastOf = (keys: readonly IDBValidKey[]) => Number(keys[keys.length - 1] ?? 0)
