import { IndexeddbPersistence } from "y-indexeddb"
import type * as Y from "yjs"
import { schemaVersion } from "../../shared/document/version.ts"

const prefix = "concord"
/** The name of the copy on this device: of one person, of one plan. */
const copyName = (user: string, plan: string) => `${prefix}:${user}:${plan}`

/** What the copy says of itself when it is opened. */
interface CopyState {
  /** The schema it was written with; a newer one must not be opened for writing. */
  schema: number
  /** Edits in it that the server did not have when it was last open. */
  pending: number
}

/** The copy of a plan on this device, which keeps a draft through a lost connection and a reload. */
export interface LocalCopy {
  /** The copy's words are in the document. Null where the device keeps nothing. */
  whenLoaded: Promise<CopyState | null>
  /** Keeps how many edits the server does not have yet. */
  keepPending(pending: number): void
  close(): Promise<void>
  /** Removes the copy from the device. */
  remove(): Promise<void>
}

const nowhere: LocalCopy = {
  whenLoaded: Promise.resolve(null),
  keepPending: () => {},
  close: async () => {},
  remove: async () => {},
}

/** Opens the copy of a plan; its words are loaded into `doc`, and every change of `doc` is kept. */
export function openLocalCopy(user: string, plan: string, doc: Y.Doc): LocalCopy {
  if (typeof indexedDB === "undefined") return nowhere
  const copy = new IndexeddbPersistence(copyName(user, plan), doc)
  let closed = false
  const load = async (): Promise<CopyState> => {
    await copy.whenSynced
    const schema = Number(await copy.get("schema")) || schemaVersion
    const pending = Number(await copy.get("pending")) || 0
    if (schema <= schemaVersion && !closed) await copy.set("schema", schemaVersion)
    return { schema, pending }
  }
  return {
    whenLoaded: load(),
    keepPending(pending) {
      // Before the copy is open there is nothing to mark; afterwards a mark that fails only loses a number.
      if (!closed && copy.db) copy.set("pending", pending).catch(() => {})
    },
    async close() {
      closed = true
      await copy.destroy()
    },
    async remove() {
      closed = true
      await copy.clearData()
    },
  }
}

/** Removes a person's copies from this device, save those with edits that no server has. */
export async function removeLocalCopies(user: string): Promise<void> {
  if (typeof indexedDB === "undefined" || !indexedDB.databases) return
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith(copyName(user, ""))) continue
    if ((await pendingIn(name)) === 0) indexedDB.deleteDatabase(name)
  }
}

function pendingIn(name: string): Promise<number> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name)
    request.onerror = () => resolve(1)
    request.onsuccess = () => {
      const db = request.result
      if (!db.objectStoreNames.contains("custom")) {
        db.close()
        return resolve(0)
      }
      const read = db.transaction("custom", "readonly").objectStore("custom").get("pending")
      read.onsuccess = () => {
        db.close()
        resolve(Number(read.result) || 0)
      }
      read.onerror = () => {
        db.close()
        resolve(1)
      }
    }
  })
}
