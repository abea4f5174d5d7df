import * as Y from "yjs"
import { insertLostText, isInPlace } from "../../../shared/document/recovery/insertLostText.ts"
import { LiveElements } from "../../../shared/document/recovery/liveElements.ts"
import {
  type DeletionFacts,
  type Deletions,
  findLostTexts,
  type LostRun,
  lostRuns,
} from "../../../shared/document/recovery/lostText.ts"
import {
  recoveryPlaceIn,
  recoveryPlaceOf,
} from "../../../shared/document/recovery/recoveryPlace.ts"
import {
  duplicateIdsIn,
  insertedIds,
  resolveDuplicateIds,
} from "../../../shared/document/recovery/resolveDuplicateIds.ts"
import {
  findSchemaViolations,
  type RemovedText,
  removeFoundViolations,
} from "../../../shared/document/recovery/schemaViolations.ts"
import type { Author } from "../../storage/author.ts"
import type { Database } from "../../storage/database/database.ts"
import { newId } from "../../storage/database/id.ts"
import type { NewRecovery } from "../../storage/recoveries.ts"
import { loadUpdates, updatesBackwards } from "../../storage/updates.ts"
import type { Applied } from "../commit/applyUpdate.ts"
import type { Batch, SeenState } from "../commit/entry.ts"
import { nextTurn } from "../commit/mergeUpdates.ts"
import type { SyncLog } from "../context.ts"
import { limits } from "../limits.ts"
import type { PlanState } from "../room/planState.ts"
import { inSlices, yielder } from "../timeSlices.ts"
import { Authorship, authorsOf, charactersBeyond, charactersOf } from "./authorship.ts"
import { DeletionHistory } from "./cascadeDeletes.ts"
import { RecoveryRecords } from "./recoveryRecords.ts"

// More than these are kept in the database alone.
const offeredAtOnce = 500

// The most runs of text of one update that are placed; with more, everybody else would wait.
const recoveredAtOnce = 200

/**
 * Recovers text that was typed while its element was deleted. In Yjs moving, joining and removing
 * elements deletes them together with the text that another person typed in them concurrently. That
 * text is found here and put back where the plan shows its place, else kept and offered to its
 * author.
 */
export class ConflictRecovery {
  readonly authorship = new Authorship()
  #database: Database
  #planId: string
  /** Where words of a deleted text were put, so that what is typed after them follows. */
  #homes: WeakMap<Y.XmlText, Y.XmlText> | null = null
  #kept = new RecoveryRecords()
  /**
   * Recovered text without a place, for when its block or measure is pasted or restored by undo.
   */
  #offered: Map<NewRecovery, LostRun[]> | null = null
  /** Blocks and measures that other processes stored while words waited for a place. */
  #returned: Set<string> | null = null
  #live: LiveElements | null = null
  #log: SyncLog

  constructor(database: Database, planId: string, log: SyncLog) {
    this.#database = database
    this.#planId = planId
    this.#log = log
  }

  // An error in recovery must not fail the commit: the words stay in the plan's history, deleted.
  #attempt<T>(work: () => T): T | null {
    try {
      return work()
    } catch (error) {
      this.#failed(error)
      return null
    }
  }

  #failed(error: unknown): void {
    this.#log.error({ plan: this.#planId, err: error }, "recovery failed")
  }

  #change(state: PlanState, make: () => void): Uint8Array | null {
    return state.change(() => this.#attempt(make))
  }

  /**
   * Recovers the text that an applied update deleted without its writer having seen it; the changes
   * made for it join the batch. `seen` is the content that the writer had seen.
   */
  async recover(state: PlanState, taken: Applied, seen: SeenState, batch: Batch): Promise<void> {
    const { clients, before } = taken
    this.#live = null
    const brought = this.#attempt(() => insertedIds(state.doc, clients, before)) ?? new Set()
    if (brought.size > 0) {
      await this.#resolveDuplicateIds(state, taken, brought, batch)
      this.#bringBack(state, brought, batch)
    }
    if (taken.deleted.clients.size === 0) return
    const unseen = await this.#unseen(seen, taken, batch)
    const loss: DeletionFacts = { ...taken, unseen }
    const texts = await inSlices(findLostTexts(state.doc, loss)).catch((error) => {
      this.#failed(error)
      return new Set<Y.XmlText>()
    })
    if (texts.size > 0) await this.#recoverTexts(texts, loss, state, batch)
    this.#live = null
  }

  async #recoverTexts(
    texts: Set<Y.XmlText>,
    loss: DeletionFacts,
    state: PlanState,
    batch: Batch,
  ): Promise<void> {
    const deletions = new DeletionHistory(loss.deleted, this.#backwards(state, batch))
    const runs: LostRun[] = []
    const rest = yielder()
    for (const text of texts) {
      await rest()
      // For text that is not placed, its surroundings are not needed.
      const deleted = runs.length < recoveredAtOnce ? await deletions.since(text) : loss.deleted
      for (const run of this.#attempt(() => lostRuns(text, loss, deleted)) ?? []) runs.push(run)
    }
    const ids = runs.map(({ id }) => id)
    const authors = await authorsOf(ids, this.authorship, this.#backwards(state, batch))
    const authorOf = ({ id }: LostRun) => authors.get(id) ?? null
    const looked = runs.slice(0, recoveredAtOnce)
    // From the end, so that a place that was found stays where it is.
    const restored = looked
      .toReversed()
      .filter((run) => this.#insertLostText(run, state, authorOf(run), batch))
    for (const run of looked) this.#keep(run, authorOf(run), restored.includes(run), batch)
    this.#kept.keepTogether(runs.slice(recoveredAtOnce), authorOf, batch)
  }

  /** The rows of this commit and those stored, from the newest back. */
  async *#backwards(state: PlanState, { rows }: Batch) {
    yield* rows.toReversed()
    yield* updatesBackwards(this.#database.db, this.#planId, state.seq)
  }

  /** The words of others that the update's writer had not seen. */
  async #unseen(seen: SeenState, { clients, before }: Applied, batch: Batch): Promise<Deletions> {
    if (seen === null) return Y.createDeleteSet()
    if (typeof seen !== "number") return charactersBeyond(seen, before)
    const stored = await loadUpdates(this.#database.db, this.#planId, seen)
    return charactersOf([...stored, ...batch.rows], clients)
  }

  /**
   * Removes content outside the schema that was stored before such content was refused; its text is
   * kept for its authors. The changes join the batch.
   */
  async removeSchemaViolations(state: PlanState, batch: Batch): Promise<void> {
    const { doc } = state
    const misfits = await inSlices(findSchemaViolations(doc))
    let taken: RemovedText[] = []
    const bytes = this.#change(state, () => {
      taken = removeFoundViolations(doc, misfits)
    })
    const ids = taken.map(({ id }) => id)
    const authors = await authorsOf(ids, this.authorship, this.#backwards(state, batch))
    if (bytes) this.#write(bytes, null, batch)
    for (const { id, ...lost } of taken) {
      const author = authors.get(id) ?? null
      batch.recoveries.push({ id: newId(), author, restored: false, ...lost })
    }
  }

  async #resolveDuplicateIds(
    state: PlanState,
    { before }: Applied,
    brought: Set<string>,
    batch: Batch,
  ): Promise<void> {
    const copies = await inSlices(duplicateIdsIn(state.doc, brought)).catch((error) => {
      this.#failed(error)
      return []
    })
    const steps = resolveDuplicateIds(copies, before, newId)
    for (let over = copies.length === 0; !over; ) {
      const begun = performance.now()
      const bytes = this.#change(state, () => {
        while (!over && performance.now() - begun < limits.hold) over = steps.next().done ?? false
      })
      if (bytes) this.#write(bytes, null, batch)
      if (!over) await nextTurn()
    }
  }

  /** Whether pending text has a place that another process has just stored. */
  awaits(state: PlanState, update: Uint8Array, before: Map<number, number>): boolean {
    if (!this.#offered?.size) return false
    const clients = new Set(Y.parseUpdateMeta(update).to.keys())
    const brought = insertedIds(state.doc, clients, before)
    this.#returned ??= new Set()
    for (const id of brought) this.#returned.add(id)
    return brought.size > 0
  }

  /** Puts back pending text whose place another process stored; the changes join the batch. */
  recoverReturned(state: PlanState, batch: Batch): void {
    this.#live = null
    if (this.#returned) this.#bringBack(state, this.#returned, batch)
    this.#returned = null
  }

  #bringBack(state: PlanState, brought: Set<string>, batch: Batch): void {
    for (const [recovery, runs] of this.#offered ?? []) {
      if (!brought.has(recovery.blockId ?? "") && !brought.has(recovery.measureId ?? "")) continue
      const left = runs.filter((run) => !this.#insertLostText(run, state, recovery.author, batch))
      if (left.length > 0) this.#offered?.set(recovery, left)
      else {
        this.#offered?.delete(recovery)
        recovery.restored = true
        for (const { text } of runs) this.#kept.forget(text)
        batch.recoveries.push(recovery)
      }
    }
  }

  #write(bytes: Uint8Array, author: Author | null, batch: Batch): void {
    this.authorship.add(bytes, author)
    batch.add(bytes, author)
    batch.repaired = true
  }

  #keep(run: LostRun, author: Author | null, restored: boolean, batch: Batch): void {
    const recovery = this.#kept.keep(run, author, restored, batch)
    if (restored) return
    this.#offered ??= new Map()
    this.#offered.set(recovery, [...(this.#offered.get(recovery) ?? []), run])
    const [oldest] = this.#offered.keys()
    if (oldest && this.#offered.size > offeredAtOnce) this.#offered.delete(oldest)
  }

  #insertLostText(run: LostRun, state: PlanState, author: Author | null, batch: Batch): boolean {
    const home = this.#homes?.get(run.text)
    const place = this.#attempt(() => {
      if (home && !home._item?.deleted) return recoveryPlaceIn(home, run)
      this.#live ??= new LiveElements(state.doc)
      return recoveryPlaceOf(this.#live, run)
    })
    if (!place) return false
    if (isInPlace(run, place)) return true
    let text: Y.XmlText | null = null
    const bytes = this.#change(state, () => {
      text = insertLostText(run, place, newId)
      this.#homes ??= new WeakMap()
      this.#homes.set(run.text, text)
      this.#live?.wrote(text)
    })
    if (!text) return false
    if (bytes) this.#write(bytes, author, batch)
    return true
  }
}
