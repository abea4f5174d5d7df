import * as Y from "yjs"
import type { Right } from "../../../shared/access.ts"
import type { Changeable } from "../../../shared/api/announcements.ts"
import { closeCode } from "../../../shared/protocol.ts"
import type { Author } from "../../storage/author.ts"
import { notifyPeers, type PlanMessage, subscribeToPeers } from "../cluster/peers.ts"
import type { Committed, IncomingUpdate, JournalEvents, Outcome, Stored } from "../commit/entry.ts"
import { Journal } from "../commit/journal.ts"
import type { SyncContext } from "../context.ts"
import { LastAcknowledged } from "../gateway/acknowledgements.ts"
import { answerFrame, type PresenceEntry, updateFrame } from "../gateway/frames.ts"
import { limits } from "../limits.ts"
import { type Announcement, Announcements } from "./announcements.ts"
import type { PlanState, StoredText } from "./planState.ts"
import { Presence, type PresenceHost, type PresenceMember } from "./presence.ts"

const lengthOf = (all: readonly Uint8Array[]) => all.reduce((sum, { length }) => sum + length, 0)

/** Somebody who has the plan open. */
export interface Member extends PresenceMember {
  /** The right with which they were let in. */
  readonly right: Right
  close(code: number, reason: string): void
  /**
   * Announces a change under the next number; `records` is serialised, empty where they have to be
   * fetched.
   */
  announce(what: Changeable, records: string): void
  /** Stops or resumes reading what they send. */
  hold(held: boolean): void
  /** The number of the last update that is known to have reached them. */
  readonly reached: number
  /**
   * Whether the state has been sent to them, so that they receive later updates; set by {@link
   * Room}.
   */
  listens: boolean
}

/**
 * An open plan: its members, their presence, and the journal of its text. Every update that members
 * receive has been stored before.
 */
export class Room implements PresenceHost, JournalEvents {
  readonly planId: string
  readonly presence: Presence
  #context: SyncContext
  #unhear: () => void = () => {}
  /** Set when the room takes nobody any more; settles when its memory is free. */
  ending: Promise<void> | null = null
  #journal!: Journal
  #members = new Set<Member>()
  #held = false
  #reached = new LastAcknowledged()
  #joiners: Joiners | null = null
  #announcements: Announcements
  #onBroken: () => void

  private constructor(context: SyncContext, planId: string, onBroken: () => void) {
    this.#context = context
    this.planId = planId
    this.#onBroken = onBroken
    this.presence = new Presence(this)
    this.#announcements = new Announcements({
      planId,
      listeners: () => this.members(),
      read: context.readChange,
      log: context.log,
    })
  }

  /** Loads a plan. `onBroken` is called when storage failed and the room has sent everybody away. */
  static async open(context: SyncContext, planId: string, onBroken: () => void): Promise<Room> {
    const room = new Room(context, planId, onBroken)
    // Messages are received before the plan is read, so that no update is missed in between.
    const early: PlanMessage[] = []
    let hear = (message: PlanMessage, _process: string): void => {
      early.push(message)
    }
    room.#unhear = await subscribeToPeers(context.relay, planId, (...heard) => hear(...heard))
    try {
      room.#journal = await Journal.open(context, planId, room)
    } catch (error) {
      room.#unhear()
      throw error
    }
    hear = (message, process) => room.#hear(message, process)
    for (const message of early) if (message.type === "stored") room.#hear(message, "")
    room.#notifyPeers({ type: "who" })
    return room
  }

  present(): Iterable<PresenceMember> {
    return this.#members
  }

  relayPresence(entries: PresenceEntry[]): void {
    this.#notifyPeers({ type: "presence", entries })
  }

  kept(): void {
    this.#notifyPeers({ type: "kept" })
  }

  broken(): void {
    this.ending = Promise.resolve()
    this.#dismiss(closeCode.unavailable, "The plan cannot be stored now; come back.")
    this.#onBroken()
  }

  #notifyPeers(message: PlanMessage): void {
    notifyPeers(this.#context.relay, this.planId, message)
  }

  // Several updates count as large: other processes read them from the log.
  #notifyStored(news: Omit<Stored, "update">, [only, ...more]: readonly Uint8Array[]): void {
    const stored =
      only && more.length === 0
        ? { ...news, update: only }
        : { ...news, after: news.seq, update: new Uint8Array() }
    this.#notifyPeers({ type: "stored", stored })
  }

  #hear(message: PlanMessage, process: string): void {
    if (this.ending !== null) return
    if (message.type === "stored") this.#journal.hear(message.stored)
    else if (message.type === "record") this.announce(message.record)
    else if (message.type === "presence") this.presence.hearAway(process, message.entries)
    else if (message.type === "reached") this.#reached.note(message.client, message.seq)
    else if (message.type === "kept") this.#journal.keptElsewhere()
    else this.#notifyPeers({ type: "presence", entries: this.presence.ownEntries() })
  }

  /** The number of members. */
  get size(): number {
    return this.#members.size
  }

  /** The members that have the plan open. */
  members(): Member[] {
    return [...this.#members]
  }

  /**
   * Admits a member and sends the state vector, so that they send the updates that the plan lacks.
   */
  enter(member: Member, ask: (stateVector: Uint8Array) => void): void {
    this.#members.add(member)
    this.#journal.glance((state) => ask(state.vector()))
  }

  /**
   * Sends a member the updates that they lack, and all later ones; `given` is called when it is
   * sent.
   */
  answer(member: Member, stateVector: Uint8Array, given: () => void): void {
    const give = (frames: readonly Uint8Array[]) => {
      if (!this.#members.has(member)) return
      const whole = lengthOf(frames)
      for (const frame of frames) member.send(frame, whole)
      given()
      if (member.listens) return
      member.listens = true
      member.send(this.presence.frame())
    }
    // A joiner without words gets the prepared snapshot; that does not need the document in memory.
    if (stateVector.length === 1 && stateVector[0] === 0)
      this.#welcome().add((read) => this.#journal.glance(read), give)
    else
      this.#journal.read(({ doc }) => give([answerFrame(Y.encodeStateAsUpdate(doc, stateVector))]))
  }

  #welcome(): Joiners {
    this.#joiners ??= new Joiners(() => {
      this.#joiners = null
    })
    return this.#joiners
  }

  /** The number of the last stored update. */
  get seq(): number {
    return this.#journal.seq
  }

  /** Takes a member out. */
  leave(member: Member): void {
    const { client } = member
    if (client !== null && this.#members.has(member)) {
      this.#reached.note(client, member.reached)
      this.#notifyPeers({ type: "reached", client, seq: member.reached })
    }
    this.#members.delete(member)
    this.presence.leave(member)
    this.#journal.readOnlyWriters?.forget(member)
  }

  /**
   * A member's update, live or as the answer to a sync request; `done` is called after the commit,
   * in the order of the updates.
   */
  receive(member: Member, said: IncomingUpdate, done: (outcome: Outcome) => void): void {
    const { update, author, mayWrite, answer } = said
    const reached = () => this.#reached.of(member.client)
    this.#journal.offer({
      update,
      author,
      from: member,
      mayWrite,
      seen: answer ? (said.seen ?? reached()) : null,
      done,
      // The room breaks: everybody is sent away, and will send it again.
      failed() {},
    })
    if (!this.#held && this.#journal.waitingBytes > limits.commitQueue) this.#hold(true)
  }

  /**
   * An update that the server writes. Resolves with its number when it is stored. `seen`: see
   * {@link IncomingUpdate}.
   */
  write(
    update: Uint8Array,
    author: Author | null,
    seen: Uint8Array | null,
  ): Promise<{ outcome: Outcome; seq: number }> {
    return new Promise((resolve, reject) => {
      this.#journal.offer({
        update,
        author,
        from: null,
        mayWrite: true,
        seen,
        done: (outcome, seq) => resolve({ outcome, seq }),
        failed: reject,
      })
    })
  }

  /** The stored state; `look` is called synchronously with the document, and must not change it. */
  async read(look: (doc: Y.Doc) => void = () => {}): Promise<StoredText> {
    await new Promise<void>((resolve, reject) => {
      const ready = (state: PlanState) => Promise.all([state.ready(), state.readyToRead()])
      this.#journal.read((state) => void ready(state).then(() => resolve(), reject), reject)
    })
    return new Promise((resolve, reject) => {
      this.#journal.read((state) => resolve(state.reading(look)), reject)
    })
  }

  /** Resolves when everything applied so far is stored, and its senders have been told. */
  async settled(): Promise<void> {
    await this.#journal.settled()
    await this.#joiners?.settled()
  }

  /** Applies the rows that other processes stored, from the log. Rejects when it cannot be read. */
  catchUp(): Promise<void> {
    return this.#journal.catchUp()
  }

  /** Tells those who have the plan open in this process what changed, as each may see it. */
  announce(announcement: Announcement): void {
    this.#announcements.add(announcement)
  }

  committed({ updates, only, recovered, news }: Committed): void {
    if (this.#held) this.#hold(false)
    const whole = lengthOf(updates)
    for (const update of updates) {
      const frame = updateFrame(update)
      for (const member of this.#members)
        if (member.listens && member !== only) member.send(frame, whole)
    }
    if (updates.length > 0) this.presence.flush()
    if (news) this.#notifyStored(news, updates)
    if (!recovered) return
    this.announce({ type: "changed", what: "recoveries" })
    this.#notifyPeers({ type: "record", record: { type: "changed", what: "recoveries" } })
  }

  #hold(held: boolean): void {
    this.#held = held
    for (const member of this.#members) member.hold(held)
  }

  #dismiss(code: number, reason: string): void {
    for (const member of this.members()) member.close(code, reason)
    this.presence.close()
    this.#unhear()
  }

  /** Stores the pending updates, disconnects everybody and frees the memory. */
  close(code = 1001, reason = "The server closes the plan; come back."): Promise<void> {
    this.ending ??= this.#journal.close().then(() => this.#dismiss(code, reason))
    return this.ending
  }
}

type Frames = readonly Uint8Array[]

const none: Frames = []

/**
 * Joiners who have nothing of a plan. They are sent the state one after the other, with other work
 * in between, and its frames are made once for all who join at the same time.
 */
export class Joiners {
  #waiting: (() => Promise<void>)[] = []
  #running: Promise<void> | null = null
  #pieces = none
  #frames = none
  #onServed: () => void

  /** `onServed` is called when all have been given the plan, and this is not needed any more. */
  constructor(onServed: () => void) {
    this.#onServed = onServed
  }

  /** Gives one of them the plan; `glance` calls back with the state, then or later. */
  add(glance: (read: (state: PlanState) => void) => void, give: (frames: Frames) => void): void {
    this.#waiting.push(async () => {
      await new Promise<void>((ready) => glance((state) => void state.ready().then(ready, ready)))
      await new Promise<void>((given) =>
        glance((state) => {
          give(this.#framed(state.pieces()))
          given()
        }),
      )
    })
    this.#running ??= this.#run()
  }

  /** Resolves when those who have come so far have been given the plan. */
  async settled(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    let begun = performance.now()
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await next()
      if (performance.now() - begun < limits.hold) continue
      await new Promise((turn) => setImmediate(turn))
      begun = performance.now()
    }
    this.#onServed()
  }

  #framed(pieces: Frames): Frames {
    const known = this.#pieces
    if (
      pieces.length > 0 &&
      pieces.length === known.length &&
      pieces.every((one, i) => one === known[i])
    )
      return this.#frames
    this.#pieces = pieces
    // The last is the answer to what was asked.
    const last = pieces.at(-1) ?? new Uint8Array([0, 0])
    this.#frames = [...pieces.slice(0, -1).map(updateFrame), answerFrame(last)]
    return this.#frames
  }
}
