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
  /** The state that all who left something had seen; null where nobody says. */
  seen: SeenVector | null
  /**
   * The server has what the document has, and what it took of {@link updates} is in the document:
   * that is not looked at again. What it left out stays, for the words before it may still come.
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
  /** Edits in it that the server did not have when they were kept. */
  pending: number
  /** The state that all who made those had seen; null where nobody says. */
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
 * One open database of a copy, and what its tab knows of the rows in it. A copy that was removed and
 * made anew numbers its rows anew: of those nothing is known, so each opening has one of its own.
 * Something is known when the transaction is through: a full device undoes what it has begun.
 */
export class OpenCopy {
  readonly #database: IDBDatabase
  #over = false
  /** The document, or the server, has the rows up to this number, and those of {@link #has} after it. */
  #known = 0
  readonly #has = new Set<number>()
  /** Rows that the server has left out when it was given them. */
  #leftOut: ReadonlySet<number> = new Set()
  #count = 0

  private constructor(database: IDBDatabase) {
    this.#database = database
  }

  /** Opens it, and makes it when it is not there. `onGone` is called when it is closed from outside. */
  static async open(name: string, onGone: () => void): Promise<OpenCopy> {
    const gone = () => {
      copy.#over = true
      onGone()
    }
    const copy: OpenCopy = new OpenCopy(await openDatabase(name, gone))
    return copy
  }

  /** How many rows it has, as far as this tab knows. */
  get count(): number {
    return this.#count
  }

  /** Everything in it, which is from now on of this page's schema, unless a newer one wrote it. */
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

  /** The document, or the server, has the rows up to a number. */
  knows(last: number): void {
    this.#known = Math.max(this.#known, last)
    for (const number of this.#has) if (number <= this.#known) this.#has.delete(number)
  }

  /** Adds a row of this tab's own. Rejects when it is not kept. */
  async add(update: Uint8Array): Promise<void> {
    const writing = this.#database.transaction(stores.updates, "readwrite")
    const added = answered(writing.objectStore(stores.updates).add(update))
    // Said at once: what a page has ordered is then carried out after it is closed.
    writing.commit()
    const [number] = await Promise.all([added, through(writing)])
    this.#has.add(Number(number))
    this.#count += 1
  }

  /**
   * Makes one row of all that the document has. In one transaction, so that nothing another tab
   * writes meanwhile is lost. What others wrote and the document does not have stays as it was written.
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
   * The updates that others left and `doc` lacks; with `anew` also what the server has left out before.
   * `mark` is the name of this tab's own mark.
   */
  async leftOver(doc: Y.Doc, mark: string, anew: boolean): Promise<OrphanedEdits | null> {
    const reading = this.#database.transaction([stores.updates, stores.custom])
    const custom = reading.objectStore(stores.custom)
    const [found, all, schema] = await Promise.all([
      this.#readOthers(reading.objectStore(stores.updates)),
      readMarks(custom),
      answered<unknown>(custom.get("schema")),
    ])
    // This page does not know the schema of a newer page, so it does not send its words.
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
        // The marks do not say which rows they speak of.
        if (leftOut.length === 0) await clearMarks(this.#custom(), others)
      },
    }
  }

  /** Every update in it. */
  kept(): Promise<readonly Uint8Array[]> {
    return answered(this.#database.transaction(stores.updates).objectStore(stores.updates).getAll())
  }

  /** Notes under `mark` how many edits the server does not have, and where it is said what had been seen before them. */
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
