import * as Y from "yjs"
import { isPlanShaped } from "../../shared/document/planShaped.ts"
import { type Deletions, judge, Malformed, type Reading, readUpdate } from "./admission.ts"
import { joining } from "./joining.ts"
import { limits } from "./limits.ts"
import { nestsWell } from "./nesting.ts"
import { inSlices } from "./slices.ts"
import { fallMoreThan } from "./standing.ts"
import { updateParts } from "./updateParts.ts"

/** What taking in an update did. */
export interface Taken {
  /** What is new in it, and in what Yjs tidied up after it, as updates that follow on each other: most often one. */
  updates: Uint8Array[]
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

/** What a document said of a change. */
export interface Emitted {
  update: Uint8Array
  transaction: Y.Transaction
}

/** Gives what a document said of changes since the last time. */
export interface Emitting {
  emitted(): readonly Emitted[]
}

const notShaped = "the update holds what no plan holds"

/** Takes clients' updates into a document, each judged before. */
export class Taking {
  /** Whether something that failed left a part of an update behind. */
  spoilt = false
  #doc: Y.Doc
  #source: Emitting

  /** `source` gives what the document says. */
  constructor(doc: Y.Doc, source: Emitting) {
    this.#doc = doc
    this.#source = source
  }

  /**
   * Takes in an update at once; null when it takes down so much that it is to be taken in parts.
   * Throws {@link Malformed}; `spoilt` says whether a part of it is left.
   */
  take(update: Uint8Array): Taken | null {
    return judge(() => {
      const reading = readUpdate(this.#doc, update)
      if (fallMoreThan(limits.large.fallen, this.#doc, reading.deletions)) return null
      const taken = this.#take(reading, () => Y.applyUpdate(this.#doc, update))
      const { updates } = taken
      if (updates.length === 0) return taken
      if (updates.length > 1) taken.updates = [Y.mergeUpdates(updates)]
      return { ...taken, asked: Y.mergeDeleteSets([taken.asked]) }
    })
  }

  #take({ structs, deletions: asked, news }: Reading, apply: () => void): Taken {
    const doc = this.#doc
    const clients = new Set(structs.map((struct) => struct.id.client))
    const nothing = { asked, deleted: Y.createDeleteSet(), clients, before: new Map() }
    if (!news) return { updates: [], gap: false, ...nothing }
    if (!nestsWell(doc, structs)) throw new Malformed(notShaped)
    this.#source.emitted()
    const wasSpoilt = this.spoilt
    this.spoilt = true
    try {
      apply()
    } catch {
      throw new Malformed("the update does not fit together")
    }
    const { store } = doc
    const gap = store.pendingStructs !== null || store.pendingDs !== null
    store.pendingStructs = store.pendingDs = null
    const emitted = this.#source.emitted()
    const first = emitted[0]
    if (first && !isPlanShaped(doc, clients, first.transaction.beforeState))
      throw new Malformed(notShaped)
    this.spoilt = wasSpoilt
    const updates = emitted.map((one) => one.update)
    if (!first) return { updates, gap, ...nothing }
    const { deleteSet: deleted, beforeState: before } = first.transaction
    return { updates, gap, asked, deleted, clients, before }
  }

  /**
   * Takes in a large update, a part at a time with other work in between: as {@link take} does but
   * for what Yjs would tidy up, which is left to the pages. Nobody else may change the document
   * until this resolves; `most` is how many structs a part has. Rejects with {@link Malformed}.
   */
  async takeInParts(update: Uint8Array, most?: number): Promise<Taken> {
    const before = Y.decodeStateVector(Y.encodeStateVector(this.#doc))
    let said: { gap: boolean; clients: Set<number>; asked: Deletions }
    let gap = false
    const deleted: Deletions[] = []
    const rows = new Rows()
    const parts = updateParts(this.#doc, update, most)
    let begun = performance.now()
    for (let steps = 1; ; steps++) {
      const step = judge(() => parts.next())
      if (step.done) {
        said = step.value
        break
      }
      if (step.value) {
        const part = this.#takePart(step.value)
        this.spoilt = true
        gap ||= part.gap
        deleted.push(part.deleted)
        await rows.add(part.updates)
      } else if (steps % 64 !== 0) continue
      if (performance.now() - begun < limits.hold) continue
      await new Promise((next) => setImmediate(next))
      begun = performance.now()
    }
    this.spoilt = false
    const updates = await rows.end()
    return {
      updates,
      gap: gap || said.gap,
      clients: said.clients,
      before,
      asked: said.asked,
      deleted: Y.mergeDeleteSets(deleted),
    }
  }

  #takePart(part: Uint8Array): Taken {
    const doc = this.#doc
    return judge(() =>
      this.#take(readUpdate(doc, part), () =>
        doc.transact((transaction) => {
          Y.applyUpdate(doc, part)
          // Marks that seem too many before all is there are not to be tidied up.
          transaction.local = true
        }),
      ),
    )
  }
}

/** Small updates that follow on each other, put together to rows of the log. */
class Rows {
  #rows: Uint8Array[] = []
  #row: Uint8Array[] = []
  #bytes = 0

  async add(updates: readonly Uint8Array[]): Promise<void> {
    for (const update of updates) {
      this.#row.push(update)
      this.#bytes += update.length
    }
    // What a row takes down counts as well: it says a great deal of that in a few bytes.
    const isFull = this.#bytes >= limits.large.row || this.#row.length >= limits.large.rowParts
    if (isFull) await this.#endRow()
  }

  async #endRow(): Promise<void> {
    const row = this.#row
    this.#row = []
    this.#bytes = 0
    this.#rows.push(await inSlices(joining(row)))
  }

  async end(): Promise<Uint8Array[]> {
    if (this.#row.length > 0) await this.#endRow()
    return this.#rows
  }
}
