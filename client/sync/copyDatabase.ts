import { schemaVersion } from "../../shared/document/version.ts"
import { decodeSeen, encodeSeen, type SeenVector } from "./seenVector.ts"

/** The name of the copy on this device: of one person, of one plan. */
export const copyName = (user: string, plan: string) => `concord:${user}:${plan}`

/**
 * The database of one copy on the device. `updates`: Yjs updates under rising numbers. `custom`:
 * `schema`, and under {@link marks} the number of unsent edits of each tab, with the state that it
 * had seen before them.
 */
export const stores = { updates: "updates", custom: "custom" } as const

/** The names of the marks in `custom`: one a tab, and one that earlier pages shared. */
export const marks = {
  of: (tab: number) => `pending:${tab}`,
  range: () => IDBKeyRange.bound("pending", "pending:\uffff"),
}
const seenOf = (mark: string) => mark.replace("pending", "seen")

/** The content of a mark. */
interface Mark {
  /** The number of unsent edits of its tab. */
  count: number
  /** The state that the tab had seen before the first of them; null where it is not recorded. */
  seen: SeenVector | null
}

/** The result of a request of IndexedDB; rejects with its error. */
export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Resolves when a transaction is complete and on the disk; rejects when it was aborted. */
export function through(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

/**
 * Opens a copy's database, and makes it when it is not there. `onGone` is called when it is closed
 * from outside: another tab removes it, or the browser needs the room.
 */
export async function openDatabase(name: string, onGone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(stores.updates, { autoIncrement: true })
    request.result.createObjectStore(stores.custom).put(schemaVersion, "schema")
  }
  const database = await answered(request)
  database.onversionchange = () => {
    database.close()
    onGone()
  }
  database.onclose = onGone
  return database
}

/** Removes a database. Others who have it open are told to close it, and are not waited for. */
export function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
    request.onblocked = () => resolve()
  })
}

/** The marks of a copy, by name; ask within a transaction that has `custom`. */
export async function readMarks(custom: IDBObjectStore): Promise<ReadonlyMap<string, Mark>> {
  const names = (await answered(custom.getAllKeys(marks.range()))).map(String)
  const read = async (name: string): Promise<[string, Mark]> => {
    const [count, seen] = await Promise.all([
      answered<unknown>(custom.get(name)),
      answered<unknown>(custom.get(seenOf(name))),
    ])
    return [name, { count: Number(count) || 0, seen: decodeSeen(seen) }]
  }
  return new Map(await Promise.all(names.map(read)))
}

/** Writes a mark, or removes it where it counts no edits; with null the recorded state stays. */
export function writeMark(custom: IDBObjectStore, name: string, { count, seen }: Mark): void {
  if (count === 0) removeMark(custom, name)
  else {
    custom.put(count, name)
    if (seen) custom.put(encodeSeen(seen), seenOf(name))
  }
}

function removeMark(custom: IDBObjectStore, name: string): void {
  custom.delete(name)
  custom.delete(seenOf(name))
}

/**
 * Removes marks that were read. A mark that has changed since stays, because it counts edits that
 * were not read.
 */
export async function clearMarks(
  custom: IDBObjectStore,
  read: ReadonlyMap<string, Mark>,
): Promise<void> {
  const now = await readMarks(custom)
  for (const [name, { count }] of read) if (now.get(name)?.count === count) removeMark(custom, name)
}

/** The number of unsent edits by the marks; 1 where the database cannot be read. */
async function unsentIn(name: string): Promise<number> {
  try {
    const database = await openDatabase(name, () => {})
    try {
      const read = await readMarks(database.transaction(stores.custom).objectStore(stores.custom))
      return [...read.values()].reduce((sum, { count }) => sum + count, 0)
    } finally {
      database.close()
    }
  } catch {
    return 1
  }
}

/** Removes a person's copies from this device, except those with unsent edits. */
export async function removeLocalCopies(user: string): Promise<void> {
  if (typeof indexedDB === "undefined" || !indexedDB.databases) return
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith(copyName(user, ""))) continue
    // Awaited, because leaving the page would cancel a removal that has not begun.
    if ((await unsentIn(name)) === 0) await removeDatabase(name)
  }
}
