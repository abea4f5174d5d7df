import * as Y from "yjs"
import { schemaVersion } from "../../shared/document/version.ts"
import {
  answered,
  clearMarks,
  openDatabase,
  readMarks,
  stores,
  through,
  writeMark,
} from "./copyDatabase.ts"
import { missingUpdates } from "./missingUpdates.ts"
import { type SeenVector, seenByAll } from "./seenVector.ts"

/** The edits that other tabs left in the copy. */
export interface OrphanedEdits {
  /** The updates that the document lacks, in the order in which they were written. */
  updates: readonly Uint8Array[]
  /** The state that the writers of all of them had seen; null where it is not recorded. */
  seen: SeenVector | null
  /**
   * Called when the server has everything in the document, including the parts of {@link updates}
   * that it accepted: these are not checked again. Parts that it ignored stay, because the updates
   * before them may still arrive.
   */
  settle(): Promise<void>
}

/** The content of a copy when it is opened. */
interface Loaded {
  updates: readonly Uint8Array[]
  /** The number of the last row. */
  last: number
  /** The schema it was written with. */
  schema: number
  /** The number of its edits that were unsent when they were stored. */
  pending: number
  /** The state that the writers of all these had seen; null where it is not recorded. */
  seen: SeenVector | null
}

interface Row {
  number: number
  update: Uint8Array
}

type Marks = Awaited<ReturnType<typeof readMarks>>

const seenIn = (read: Marks) =>
  seenByAll([...read.values()].flatMap(({ seen }) => (seen ? [seen] : [])))
const lastOf = (numbers: readonly IDBValidKey[]) => Number(numbers[numbers.length - 1] ?? 0)

/**
 * One open database of a copy, and which of its rows the tab has processed. A copy that was removed
 * and created again numbers its rows from the beginning, so each opening has an object of its own.
 * A row counts as processed when its transaction is complete, since a full device aborts
 * transactions.
 */
export class OpenCopy {
  readonly #database: IDBDatabase
  #over = false
  /**
   * The number up to which the document or the server has all rows; {@link #has} lists those after
   * it.
   */
  #known = 0
  readonly #has = new Set<number>()
  /** Rows that the server ignored when they were sent. */
  #leftOut: ReadonlySet<number> = new Set()
  #count = 0

  private constructor(database: IDBDatabase) {
    this.#database = database
  }

  /**
   * Opens the database, and creates it when it does not exist. `onGone` is called when it is closed
   * from outside.
   */
  static async open(name: string, onGone: () => void): Promise<OpenCopy> {
    const gone = () => {
      copy.#over = true
      onGone()
    }
    const copy: OpenCopy = new OpenCopy(await openDatabase(name, gone))
    return copy
  }

  /** The number of rows known to this tab. */
  get count(): number {
    return this.#count
  }

  /** Reads everything in it, and marks it as of this page's schema unless a newer page wrote it. */
  async load(): Promise<Loaded> {
    const loading = this.#database.transaction([stores.updates, stores.custom], "readwrite")
    const rows = loading.objectStore(stores.updates)
    const custom = loading.objectStore(stores.custom)
    const [numbers, updates, named, unsent] = await Promise.all([
      answered(rows.getAllKeys()),
      answered<Uint8Array[]>(rows.getAll()),
      answered<unknown>(custom.get("schema")),
      readMarks(custom),
    ])
    const schema = Number(named) || schemaVersion
    if (schema <= schemaVersion) custom.put(schemaVersion, "schema")
    this.#count = numbers.length
    const pending = [...unsent.values()].reduce((sum, { count }) => sum + count, 0)
    return { updates, last: lastOf(numbers), schema, pending, seen: seenIn(unsent) }
  }

  /** Records that the document or the server has the rows up to a number. */
  knows(last: number): void {
    this.#known = Math.max(this.#known, last)
    for (const number of this.#has) if (number <= this.#known) this.#has.delete(number)
  }

  /** Adds a row of this tab. Rejects when it is not stored. */
  async add(update: Uint8Array): Promise<void> {
    const writing = this.#database.transaction(stores.updates, "readwrite")
    const added = answered(writing.objectStore(stores.updates).add(update))
    // Committed explicitly, so that the transaction completes even when the page is closed.
    writing.commit()
    const [number] = await Promise.all([added, through(writing)])
    this.#has.add(Number(number))
    this.#count += 1
  }

  /**
   * Compacts all rows that the document has into one. In one transaction, so that nothing another
   * tab writes meanwhile is lost. Rows of other tabs that the document lacks stay as they are.
   */
  async gather(doc: Y.Doc): Promise<void> {
    const writing = this.#database.transaction(stores.updates, "readwrite")
    const rows = writing.objectStore(stores.updates)
    const found = await this.#readOthers(rows)
    const others = missingUpdates(doc, updatesOf(found.rows))
    rows.clear()
    const added = answered(rows.add(Y.encodeStateAsUpdate(doc)))
    for (const update of others) rows.add(update)
    const [number] = await Promise.all([added, through(writing)])
    this.#count = 1 + others.length
    this.knows(found.last)
    this.#has.add(Number(number))
  }

  /**
   * The updates of other tabs that `doc` lacks; with `anew` also those that the server has ignored
   * before. `mark` is the name of this tab's mark.
   */
  async leftOver(doc: Y.Doc, mark: string, anew: boolean): Promise<OrphanedEdits | null> {
    const reading = this.#database.transaction([stores.updates, stores.custom])
    const custom = reading.objectStore(stores.custom)
    const [found, all, schema] = await Promise.all([
      this.#readOthers(reading.objectStore(stores.updates)),
      readMarks(custom),
      answered<unknown>(custom.get("schema")),
    ])
    // This page does not know the schema of a newer page, so it does not send its edits.
    if (Number(schema) > schemaVersion) return null
    const others = new Map([...all].filter(([name]) => name !== mark))
    const asked = found.rows.filter(({ number }) => anew || !this.#leftOut.has(number))
    return {
      updates: missingUpdates(doc, updatesOf(asked)),
      seen: seenIn(others),
      settle: async () => {
        if (this.#over) return
        const leftOut = found.rows.filter(({ update }) => missingUpdates(doc, [update]).length > 0)
        this.#leftOut = new Set(leftOut.map(({ number }) => number))
        for (const { number } of found.rows) if (!this.#leftOut.has(number)) this.#has.add(number)
        this.knows(leftOut[0] ? leftOut[0].number - 1 : found.last)
        // The marks do not tell which rows they count.
        if (leftOut.length === 0) await clearMarks(this.#custom(), others)
      },
    }
  }

  /** Every update in it. */
  kept(): Promise<readonly Uint8Array[]> {
    return answered(this.#database.transaction(stores.updates).objectStore(stores.updates).getAll())
  }

  /**
   * Stores under `mark` the number of unsent edits, and the state seen before them where it is
   * given.
   */
  mark(mark: string, pending: number, seen: SeenVector | null): void {
    const custom = this.#custom()
    writeMark(custom, mark, { count: pending, seen })
    custom.transaction.commit()
  }

  close(): void {
    this.#over = true
    this.#database.close()
  }

  async #readOthers(rows: IDBObjectStore): Promise<{ rows: Row[]; last: number }> {
    const numbers = await answered(rows.getAllKeys(IDBKeyRange.lowerBound(this.#known, true)))
    const others = numbers.map(Number).filter((number) => !this.#has.has(number))
    const read = async (number: number) => ({ number, update: await answered(rows.get(number)) })
    return { rows: await Promise.all(others.map(read)), last: lastOf(numbers) }
  }

  #custom(): IDBObjectStore {
    return this.#database.transaction(stores.custom, "readwrite").objectStore(stores.custom)
  }
}

const updatesOf = (rows: readonly Row[]) => rows.map(({ update }) => update)
