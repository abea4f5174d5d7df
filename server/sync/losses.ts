import * as Y from "yjs"
import { putBack, standsAlready } from "../../shared/document/mendBack.ts"
import {
  ancestor,
  attributeOf,
  type Deletions,
  type Loss,
  type LostRun,
  lostRuns,
  lostTexts,
} from "../../shared/document/mendLost.ts"
import { placeIn, placeOf } from "../../shared/document/mendPlace.ts"
import { idsBrought, mendTwins } from "../../shared/document/mendTwins.ts"
import { type TakenOut, takeOutMisfits } from "../../shared/document/misfits.ts"
import type { Author } from "../storage/author.ts"
import type { Database } from "../storage/database.ts"
import { newId } from "../storage/id.ts"
import type { NewRecovery } from "../storage/recoveries.ts"
import { loadUpdates, updatesBackwards } from "../storage/updates.ts"
import { Authorship, brings } from "./authorship.ts"
import type { FreshUpdate } from "./freshUpdates.ts"
import type { PlanState, Taken } from "./planState.ts"

/** What a commit stores beside the update that was taken in. */
export interface Batch {
  updates: FreshUpdate[]
  recoveries: NewRecovery[]
}

// More than these are kept in the database alone.
const offeredAtOnce = 500

const textOrNull = (value: unknown) => (typeof value === "string" && value !== "" ? value : null)

/**
 * Sees to it that nothing typed is lost to structure. In Yjs a move, a join and a removal take
 * elements away together with what another person typed in them meanwhile; here those words are
 * found, put back where the plan shows their place, else kept to be offered to their author.
 */
export class Losses {
  readonly authorship = new Authorship()
  #database: Database
  #planId: string
  /** Where words of a fallen text were put, so that what is typed after them follows. */
  #homes = new WeakMap<Y.XmlText, Y.XmlText>()
  #kept = new WeakMap<Y.XmlText, Map<string, NewRecovery>>()
  /** Words without a place, for when their block or measure comes back: pasted, or by undo. */
  #offered = new Map<NewRecovery, LostRun[]>()
  /** Blocks and measures that other processes stored while words waited for a place. */
  #returned = new Set<string>()

  constructor(database: Database, planId: string) {
    this.#database = database
    this.#planId = planId
  }

  /**
   * Mends after an update was taken in; what that writes joins the batch. `seen` is the number of
   * the last update its writer is known to have received, null when they have received all.
   */
  async mend(state: PlanState, taken: Taken, seen: number | null, batch: Batch): Promise<void> {
    const brought = idsBrought(state.doc, taken.clients, taken.before)
    if (brought.size > 0) {
      this.#mendTwins(state, taken, brought, batch)
      this.#bringBack(state, brought, batch)
    }
    if (taken.deleted.clients.size === 0) return
    const unseen = await this.#unseen(seen, taken, batch)
    const loss: Loss = { ...taken, unseen }
    for (const text of lostTexts(state.doc, loss)) {
      const fallen = await this.#sinceFall(text, state, taken, batch)
      // From the end, so that a place that was found stays where it is.
      for (const run of lostRuns(text, loss, fallen).reverse())
        await this.#mendRun(run, state, batch)
    }
  }

  /** The words stored after number `seen` that the update's writer did not write. */
  async #unseen(seen: number | null, { clients }: Taken, batch: Batch): Promise<Deletions> {
    const set = Y.createDeleteSet()
    if (seen === null) return set
    const stored = await loadUpdates(this.#database.db, this.#planId, seen)
    for (const { bytes } of [...stored, ...batch.updates]) {
      const { from, to } = Y.parseUpdateMeta(bytes)
      for (const [client, clock] of from) {
        if (clients.has(client)) continue
        const ranges = set.clients.get(client) ?? []
        ranges.push({ clock, len: (to.get(client) ?? clock) - clock })
        set.clients.set(client, ranges)
      }
    }
    return Y.mergeDeleteSets([set])
  }

  /**
   * Takes out what stands in the plan though no plan holds it, stored before that was refused; its
   * words are kept for their authors. What that writes joins the batch.
   */
  async takeOutMisfits(state: PlanState, batch: Batch): Promise<void> {
    let taken: TakenOut[] = []
    const bytes = state.change(() => {
      taken = takeOutMisfits(state.doc)
    })
    if (bytes) this.#write(bytes, null, batch)
    for (const { id, ...lost } of taken) {
      const author = await this.#authorOf(id, state)
      batch.recoveries.push({ id: newId(), author, restored: false, ...lost })
    }
  }

  #mendTwins(state: PlanState, { before }: Taken, brought: Set<string>, batch: Batch): void {
    const bytes = state.change(() => mendTwins(state.doc, brought, before, newId))
    if (bytes) this.#write(bytes, null, batch)
  }

  /** Whether words wait for a place that another process has just stored. */
  awaits(state: PlanState, update: Uint8Array, before: Map<number, number>): boolean {
    if (this.#offered.size === 0) return false
    const clients = new Set(Y.parseUpdateMeta(update).to.keys())
    const brought = idsBrought(state.doc, clients, before)
    for (const id of brought) this.#returned.add(id)
    return brought.size > 0
  }

  /** Puts back what waited for a place that another process stored; what that writes joins the batch. */
  mendReturned(state: PlanState, batch: Batch): void {
    if (this.#returned.size > 0) this.#bringBack(state, this.#returned, batch)
    this.#returned = new Set()
  }

  #bringBack(state: PlanState, brought: Set<string>, batch: Batch): void {
    for (const [recovery, runs] of this.#offered) {
      if (!brought.has(recovery.blockId ?? "") && !brought.has(recovery.measureId ?? "")) continue
      const left = runs.filter((run) => !this.#putBack(run, state, recovery.author, batch))
      if (left.length > 0) this.#offered.set(recovery, left)
      else {
        this.#offered.delete(recovery)
        recovery.restored = true
        for (const { text } of runs) this.#kept.delete(text)
        batch.recoveries.push(recovery)
      }
    }
  }

  #write(bytes: Uint8Array, author: Author | null, batch: Batch): void {
    this.authorship.add(bytes, author)
    batch.updates.push({ bytes, author })
  }

  /** Everything deleted from the fall of a text on: the fall is the first deletion of the text itself. */
  async #sinceFall(
    text: Y.XmlText,
    state: PlanState,
    taken: Taken,
    batch: Batch,
  ): Promise<Deletions> {
    const id = text._item?.id
    const sets = [taken.deleted]
    const fell = (set: Deletions) => id === undefined || Y.isDeleted(set, id)
    if (fell(taken.deleted)) return taken.deleted
    for (const { bytes } of [...batch.updates].reverse()) {
      sets.push(Y.decodeUpdate(bytes).ds)
      if (fell(sets[sets.length - 1] ?? taken.deleted)) return Y.mergeDeleteSets(sets)
    }
    for await (const { bytes } of updatesBackwards(this.#database.db, this.#planId, state.seq)) {
      sets.push(Y.decodeUpdate(bytes).ds)
      if (fell(sets[sets.length - 1] ?? taken.deleted)) break
    }
    return Y.mergeDeleteSets(sets)
  }

  async #authorOf(id: Y.ID, state: PlanState): Promise<Author | null> {
    const known = this.authorship.of(id)
    if (known !== undefined) return known
    for await (const row of updatesBackwards(this.#database.db, this.#planId, state.seq))
      if (brings(row.bytes, id)) return row.author
    return null
  }

  async #mendRun(run: LostRun, state: PlanState, batch: Batch): Promise<void> {
    const author = await this.#authorOf(run.id, state)
    const restored = this.#putBack(run, state, author, batch)
    const recovery = this.#keep(run, author, restored, batch)
    if (restored) return
    this.#offered.set(recovery, [...(this.#offered.get(recovery) ?? []), run])
    const [oldest] = this.#offered.keys()
    if (oldest && this.#offered.size > offeredAtOnce) this.#offered.delete(oldest)
  }

  #putBack(run: LostRun, state: PlanState, author: Author | null, batch: Batch): boolean {
    const home = this.#homes.get(run.text)
    const place = home && !home._item?.deleted ? placeIn(home, run) : placeOf(state.doc, run)
    if (!place) return false
    if (standsAlready(run, place)) return true
    const bytes = state.change(() => {
      this.#homes.set(run.text, putBack(run, place, newId))
    })
    if (bytes) this.#write(bytes, author, batch)
    return true
  }

  // What is typed letter by letter into one fallen text is one recovery, not one a letter.
  #keep(run: LostRun, author: Author | null, restored: boolean, batch: Batch): NewRecovery {
    const kept = this.#kept.get(run.text) ?? new Map<string, NewRecovery>()
    this.#kept.set(run.text, kept)
    const key = `${restored} ${author?.userId}`
    const earlier = kept.get(key)
    const measure = ancestor(run.text, "measure")
    const block = ancestor(run.text, "block")
    if (earlier) {
      earlier.words = join(earlier.words, run)
      batch.recoveries.push(earlier)
      return earlier
    }
    const recovery: NewRecovery = {
      id: newId(),
      author,
      measureId: measure && textOrNull(attributeOf(measure, "id")),
      blockId: block && textOrNull(attributeOf(block, "id")),
      words: run.words,
      restored,
    }
    kept.set(key, recovery)
    batch.recoveries.push(recovery)
    return recovery
  }
}

// Most often the next letter stands right after the last one.
function join(words: string, run: LostRun): string {
  if (run.left.endsWith(words.slice(-1))) return words + run.words
  return `${words} … ${run.words}`
}
