import type * as Y from "yjs"
import { Problem } from "../../../shared/problem.ts"
import type { Config } from "../../config/config.ts"
import type { Author } from "../../storage/author.ts"
import type { Database } from "../../storage/database/database.ts"
import { followPeers } from "../cluster/cluster.ts"
import { applyNotice, encodeNotice, type Notice } from "../cluster/notices.ts"
import { notifyPeers } from "../cluster/peers.ts"
import { aloneRelay, type Relay } from "../cluster/relay.ts"
import { CommitScheduler } from "../commit/commitScheduler.ts"
import type { Outcome } from "../commit/entry.ts"
import { type FirstWords, judgeFirstWords } from "../commit/firstWords.ts"
import {
  type CommitWatch,
  ownPlanLocks,
  sharedPlanLocks,
  watchedPlanLocks,
} from "../commit/planLock.ts"
import type { SyncContext, SyncLog } from "../context.ts"
import { limits } from "../limits.ts"
import type { Announcement, ReadChange } from "./announcements.ts"
import { ColdReads } from "./coldReads.ts"
import type { StoredText } from "./planState.ts"
import { Room } from "./room.ts"

function refuse(outcome: Outcome): void {
  if (outcome === "full") throw new Problem("too-large", "The plan is as large as a plan may be.")
  if (outcome === "malformed" || outcome === "gap")
    throw new Problem("invalid", "These are not the words of a plan.")
}

/**
 * The rooms of the open plans. Opening loads a plan; after a while without members it is unloaded.
 * Outside this folder a plan's text is read only through `read` and written only through `write`.
 */
export class Rooms {
  readonly #coldReads: ColdReads
  #log: SyncLog
  #context: SyncContext
  #rooms = new Map<string, Promise<Room>>()
  #idle: NodeJS.Timeout
  #idleSince = new Map<Room, number>()
  #closing = false
  /** To be called when the words that {@link judge} gave are stored: how many rows, after how many seconds. */
  readonly storedFirst: CommitWatch
  #unfollow = () => {}

  /**
   * Without a relay, updates of other processes on the same PostgreSQL are found only by reading
   * the log.
   */
  constructor(options: {
    database: Database
    config: Config
    log: SyncLog
    relay?: Relay
    onCommit?: CommitWatch
    readChange?: ReadChange
  }) {
    const { database, config, log, relay, onCommit, readChange } = options
    this.#coldReads = new ColdReads(database)
    this.storedFirst = onCommit ?? (() => {})
    this.#log = log
    const planLocks = database.postgres
      ? sharedPlanLocks(database.postgres)
      : ownPlanLocks(database)
    const locks = onCommit ? watchedPlanLocks(planLocks, onCommit) : planLocks
    this.#context = {
      database,
      log,
      maxPlanBytes: config.maxPlanBytes,
      scheduler: new CommitScheduler(),
      locks,
      relay: relay ?? aloneRelay,
      readChange,
    }
    if (locks.shared) this.#unfollow = followPeers(this.#context, () => this.#rooms.values())
    this.#idle = setInterval(() => void this.#closeIdle(), limits.idle / 2)
    this.#idle.unref()
  }

  /**
   * Whether the rate of updates of all plans together is so high that background work should wait.
   */
  get isBusy(): boolean {
    return this.#context.scheduler.isBusy
  }

  /** How many plans are in memory. */
  get size(): number {
    return this.#rooms.size
  }

  /**
   * The room of a plan, loaded when nobody has it open. Throws `unavailable` when it cannot be
   * loaded.
   */
  async open(planId: string): Promise<Room> {
    for (;;) {
      this.#refuseUnlessReady()
      const found = this.#rooms.get(planId)
      if (!found) break
      const room = await found
      if (room.ending === null) return room
      await room.ending
      if (this.#rooms.get(planId) === found) this.#rooms.delete(planId)
    }
    const opening: Promise<Room> = Room.open(this.#context, planId, () => {
      if (this.#rooms.get(planId) === opening) this.#rooms.delete(planId)
    })
    this.#rooms.set(planId, opening)
    try {
      return await opening
    } catch (error) {
      this.#rooms.delete(planId)
      this.#log.error({ plan: planId, err: error }, "a plan could not be opened")
      throw new Problem("unavailable", "The plan cannot be read now.")
    }
  }

  async #live(planId: string): Promise<Room | null> {
    const room = await this.#rooms.get(planId)?.catch(() => null)
    return room?.ending === null ? room : null
  }

  /**
   * Reads the stored text of a plan, from memory when it is open, else from storage without opening
   * it. A plan without text, or that does not exist, reads as an empty document. `look` is called
   * synchronously with the Yjs document, and must not change it.
   */
  async read(planId: string, look: (doc: Y.Doc) => void = () => {}): Promise<StoredText> {
    const room = await this.#live(planId)
    if (room) {
      if (this.#context.locks.shared) await room.catchUp()
      return room.read(look)
    }
    try {
      return await this.#coldReads.read(planId, (state) => state.reading(look))
    } catch (error) {
      if (error instanceof Problem) throw error
      this.#log.error({ plan: planId, err: error }, "a plan could not be read")
      throw new Problem("unavailable", "The plan cannot be read now.")
    }
  }

  /**
   * Writes an update (a returned file's or a version's words) as everybody's are: stored, then
   * told to those who have the plan open. Returns the number it was stored under; `invalid` when
   * it is not an update of a plan. `seen` is what the plan had when the update was reckoned, as a
   * state vector: what others wrote since is not lost with what it takes away (S12).
   */
  async write(
    planId: string,
    update: Uint8Array,
    author: Author | null,
    seen: Uint8Array | null = null,
  ): Promise<number> {
    const room = await this.open(planId)
    const { outcome, seq } = await room.write(update, author, seen)
    refuse(outcome)
    return seq
  }

  /**
   * Validates the first text of a plan as `write` does, and stores nothing: it is stored with the
   * plan, in the transaction that makes it. Throws as `write` does.
   */
  async judge(planId: string, update: Uint8Array, author: Author): Promise<FirstWords> {
    this.#refuseUnlessReady()
    const { outcome, words } = await judgeFirstWords(this.#context, planId, update, author)
    refuse(outcome)
    return words
  }

  #refuseUnlessReady(): void {
    if (this.#closing) throw new Problem("unavailable", "The server is closing.")
    if (!this.#context.relay.ready)
      throw new Problem("unavailable", "The servers cannot reach each other now.")
  }

  /**
   * Announces changed records to those who have the plan open, at every process: the records with
   * `ids`, cut to what each reader may see, and nothing to readers who may see none. Without ids,
   * or with more than are announced at once, every reader fetches them.
   */
  announce(planId: string, { what, ids }: Announcement): void {
    const isFew = ids !== undefined && ids.length <= limits.announced.ids
    const record = { type: "changed" as const, what, ...(isFew && { ids: [...ids] }) }
    void this.#live(planId).then((room) => room?.announce(record))
    notifyPeers(this.#context.relay, planId, { type: "record", record })
  }

  /**
   * Disconnects those whose rights changed (in one plan, of one person, or both); they reconnect
   * with the new ones.
   */
  rightsChanged(whose: { planId?: string; userId?: string }): void {
    this.#notify({ type: "rightsChanged", ...whose })
  }

  /** Tells everybody who has any plan open that practices were put away or brought back. */
  practicesChanged(): void {
    this.#notify({ type: "practices" })
  }

  /** Disconnects a person for good: all their sockets, or those of one session or token. */
  signedOut(who: { userId?: string; sessionId?: string }): void {
    this.#notify({ type: "signedOut", ...who })
  }

  #notify(notice: Notice): void {
    for (const plan of this.#rooms.keys())
      void this.#live(plan).then((room) => room && applyNotice(room, notice))
    this.#context.relay.publish(null, encodeNotice(notice))
  }

  async #closeIdle(): Promise<void> {
    const now = Date.now()
    for (const [planId, opening] of this.#rooms) {
      const room = await opening.catch(() => null)
      if (room?.ending) {
        await room.ending
        if (this.#rooms.get(planId) === opening) this.#rooms.delete(planId)
      }
      if (!room || room.ending !== null) continue
      if (room.size > 0) {
        this.#idleSince.delete(room)
        continue
      }
      const since = this.#idleSince.get(room) ?? now
      this.#idleSince.set(room, since)
      if (now - since < limits.idle) continue
      this.#idleSince.delete(room)
      await room.close()
      if (this.#rooms.get(planId) === opening) this.#rooms.delete(planId)
    }
  }

  /**
   * Accepts no more work, stores the pending updates and disconnects everybody, to reconnect later.
   */
  async close(): Promise<void> {
    this.#closing = true
    clearInterval(this.#idle)
    this.#coldReads.close()
    this.#unfollow()
    const rooms = await Promise.all([...this.#rooms.values()].map((one) => one.catch(() => null)))
    await Promise.all(rooms.map((room) => room?.close()))
    this.#rooms.clear()
  }
}
