import type { Right } from "../../../shared/access.ts"
import type { Carried, Changeable, ChangedRecords } from "../../../shared/api/announcements.ts"
import type { SyncLog } from "../context.ts"
import { limits } from "../limits.ts"

/**
 * An announcement on a plan: what changed, and the `ids` of its records where readers are told
 * them; without ids readers fetch it.
 */
export interface Announcement {
  type: "changed"
  what: Changeable
  ids?: readonly string[] | undefined
}

/** A reader of announcements, with the right that their connection was admitted with. */
interface Reader {
  readonly person: { readonly userId: string }
  readonly right: Right
}

/** The part of a change that a reader may see; null where that is nothing. */
type Cut = (reader: Reader) => Promise<ChangedRecords | null>

/** Reads the changed records of a plan once; returns a function that cuts them for a reader. */
export type ReadChange = (
  plan: string,
  change: { what: Carried; ids: readonly string[] },
) => Promise<Cut>

/** Somebody who is told, under the next number of their connection. */
interface Listener extends Reader {
  /** `records` is written out, empty where the reader has to fetch what changed. */
  announce(what: Changeable, records: string): void
}

const carried: readonly Changeable[] = [
  "positions",
  "comments",
  "decisions",
  "findings",
] satisfies Carried[]
const isCarried = (what: Changeable): what is Carried => carried.includes(what)

/**
 * Announces changed records to those who have a plan open in this process. Records are read when
 * they are sent, so readers get their latest state; changes in the meantime wait as kinds and ids,
 * which bounds the queue.
 */
export class Announcements {
  readonly #planId: string
  readonly #listeners: () => readonly Listener[]
  readonly #read: ReadChange | undefined
  readonly #log: SyncLog
  /** Pending ids; null where they are too many to announce. */
  readonly #waiting = new Map<Carried, Set<string> | null>()
  #running = false

  constructor(of: {
    planId: string
    listeners: () => readonly Listener[]
    read: ReadChange | undefined
    log: SyncLog
  }) {
    this.#planId = of.planId
    this.#listeners = of.listeners
    this.#read = of.read
    this.#log = of.log
  }

  /** Queues changed records; those who may see them are told now or soon. */
  add({ what, ids }: Announcement): void {
    if (!ids || !this.#read || !isCarried(what)) {
      this.#sendWithoutRecords(what)
      return
    }
    const before = this.#waiting.get(what)
    const all = before === null ? null : new Set([...(before ?? []), ...ids])
    this.#waiting.set(what, all && all.size <= limits.announced.ids ? all : null)
    if (!this.#running) void this.#run(this.#read)
  }

  async #run(read: ReadChange): Promise<void> {
    this.#running = true
    for (const [what, ids] of this.#waiting) {
      // Changes from now on are read again.
      this.#waiting.delete(what)
      try {
        if (ids) await this.#sendRecords(what, await read(this.#planId, { what, ids: [...ids] }))
        else this.#sendWithoutRecords(what)
      } catch (error) {
        this.#log.error({ plan: this.#planId, err: error }, "a change could not be read")
        this.#sendWithoutRecords(what)
      }
    }
    this.#running = false
  }

  async #sendRecords(what: Carried, cut: Cut): Promise<void> {
    // Equal viewers get the same object, so it is serialised once.
    const written = new Map<ChangedRecords, string>()
    for (const listener of this.#listeners()) {
      const records = await cut(listener)
      if (!records) continue
      const json = written.get(records) ?? JSON.stringify(records)
      written.set(records, json)
      listener.announce(what, json.length > limits.announced.bytes ? "" : json)
    }
  }

  #sendWithoutRecords(what: Changeable): void {
    for (const listener of this.#listeners()) listener.announce(what, "")
  }
}
