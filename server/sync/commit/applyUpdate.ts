import * as Y from "yjs"
import { isPlanShaped } from "../../../shared/document/recovery/planShaped.ts"
import { limits } from "../limits.ts"
import { deletesMoreThan } from "../recovery/cascadeDeletes.ts"
import { mergeAll } from "./mergeUpdates.ts"
import { updateParts } from "./updateParts.ts"
import {
  type Deletions,
  MalformedUpdate,
  nestingFitsSchema,
  orMalformed,
  readUpdate,
  type ValidatedUpdate,
} from "./validation.ts"

/** The effect of an applied update. */
export interface Applied {
  /**
   * The new content, of the update and of the cleanup that Yjs does after it, as consecutive
   * updates: most often one.
   */
  updates: Uint8Array[]
  /** Whether a part was left out because it refers to structs that the plan does not have. */
  gap: boolean
  /** The deletions of the update itself. */
  asked: Deletions
  /** All deletions in the plan that the update causes. */
  deleted: Deletions
  /** The clients whose structs it brings, each with the clock that the plan had of it before. */
  clients: Set<number>
  before: Map<number, number>
}

/** The update that a document emitted. */
export interface Emitted {
  update: Uint8Array
  transaction: Y.Transaction
}

/** Returns the updates that a document has emitted since the last call. */
export interface Emitting {
  emitted(): readonly Emitted[]
}

const notShaped = "the update holds what no plan holds"

/** Applies clients' updates to a document, each after validation. */
export class UpdateApplier {
  /** Whether a failure left a part of an update in the document. */
  spoilt = false
  #doc: Y.Doc
  #source: Emitting

  /** `source` returns the updates that the document emits. */
  constructor(doc: Y.Doc, source: Emitting) {
    this.#doc = doc
    this.#source = source
  }

  /**
   * Applies an update at once; null, and nothing is applied, when it deletes so much that it has to
   * be applied in parts. Throws {@link MalformedUpdate}; `spoilt` then says whether a part of it is
   * in the document.
   */
  take(update: Uint8Array): Applied | null {
    return orMalformed(() => {
      const reading = readUpdate(this.#doc, update)
      if (deletesMoreThan(limits.large.deletions, this.#doc, reading.deletions)) return null
      const taken = this.#take(reading, () => Y.applyUpdate(this.#doc, update))
      const { updates } = taken
      if (updates.length === 0) return taken
      if (updates.length > 1) taken.updates = [Y.mergeUpdates(updates)]
      return { ...taken, asked: Y.mergeDeleteSets([taken.asked]) }
    })
  }

  #take({ structs, deletions: asked, news }: ValidatedUpdate, apply: () => void): Applied {
    const doc = this.#doc
    const clients = new Set(structs.map((struct) => struct.id.client))
    const nothing = { asked, deleted: Y.createDeleteSet(), clients, before: new Map() }
    if (!news) return { updates: [], gap: false, ...nothing }
    if (!nestingFitsSchema(doc, structs)) throw new MalformedUpdate(notShaped)
    this.#source.emitted()
    const wasSpoilt = this.spoilt
    this.spoilt = true
    try {
      apply()
    } catch {
      throw new MalformedUpdate("the update does not fit together")
    }
    const { store } = doc
    const gap = store.pendingStructs !== null || store.pendingDs !== null
    store.pendingStructs = store.pendingDs = null
    const emitted = this.#source.emitted()
    const first = emitted[0]
    if (first && !isPlanShaped(doc, clients, first.transaction.beforeState))
      throw new MalformedUpdate(notShaped)
    this.spoilt = wasSpoilt
    const updates = emitted.map((one) => one.update)
    if (!first) return { updates, gap, ...nothing }
    const { deleteSet: deleted, beforeState: before } = first.transaction
    return { updates, gap, asked, deleted, clients, before }
  }

  /**
   * Applies a large update in parts, with other work in between. The result is that of {@link take}
   * without the cleanup of formatting marks by Yjs, which the clients do. Nobody else may change
   * the document until this resolves. `most` is the number of structs in a part. Rejects with
   * {@link MalformedUpdate}.
   */
  async takeInParts(update: Uint8Array, most?: number): Promise<Applied> {
    const before = Y.decodeStateVector(Y.encodeStateVector(this.#doc))
    let said: { gap: boolean; clients: Set<number>; asked: Deletions }
    let gap = false
    const deleted: Deletions[] = []
    const rows = new Rows()
    const parts = updateParts(this.#doc, update, most)
    let begun = performance.now()
    for (let steps = 1; ; steps++) {
      const step = orMalformed(() => parts.next())
      if (step.done) {
        said = step.value
        break
      }
      if (step.value) {
        const part = this.#takePart(step.value)
        this.spoilt = true
        gap ||= part.gap
        deleted.push(part.deleted)
        rows.add(part.updates)
      } else if (steps % 64 !== 0) continue
      if (performance.now() - begun < limits.hold) continue
      await new Promise((next) => setImmediate(next))
      begun = performance.now()
    }
    this.spoilt = false
    const updates = rows.end()
    return {
      updates,
      gap: gap || said.gap,
      clients: said.clients,
      before,
      asked: said.asked,
      deleted: Y.mergeDeleteSets(deleted),
    }
  }

  #takePart(part: Uint8Array): Applied {
    const doc = this.#doc
    return orMalformed(() =>
      this.#take(readUpdate(doc, part), () =>
        doc.transact((transaction) => {
          Y.applyUpdate(doc, part)
          // Formatting marks that look redundant before the last part is applied must not be
          // cleaned up.
          transaction.local = true
        }),
      ),
    )
  }
}

/** Consecutive small updates, merged into rows of the log. */
class Rows {
  #rows: Uint8Array[] = []
  #row: Uint8Array[] = []
  #bytes = 0

  add(updates: readonly Uint8Array[]): void {
    for (const update of updates) {
      this.#row.push(update)
      this.#bytes += update.length
    }
    // Deletions count as well: a few bytes can delete a great deal.
    const isFull = this.#bytes >= limits.large.row || this.#row.length >= limits.large.rowParts
    if (isFull) this.#endRow()
  }

  #endRow(): void {
    const row = this.#row
    this.#row = []
    this.#bytes = 0
    this.#rows.push(mergeAll(row))
  }

  end(): Uint8Array[] {
    if (this.#row.length > 0) this.#endRow()
    return this.#rows
  }
}
