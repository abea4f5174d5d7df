import * as Y from "yjs"
import { closeCode, encodeRecord, type ServerRecord } from "../../shared/protocol.ts"
import type { Author } from "../storage/author.ts"
import type { Committed, JournalEvents, Outcome, Said } from "./entry.ts"
import { answerFrame, type PresenceEntry, updateFrame } from "./frame.ts"
import type { Ground } from "./ground.ts"
import { Journal } from "./journal.ts"
import { limits } from "./limits.ts"
import { hearNeighbours, type PlanMessage, tellNeighbours } from "./neighbours.ts"
import { Newcomers } from "./newcomers.ts"
import type { PlanReading, PlanState } from "./planState.ts"
import { type Place, Presence, type Present } from "./presence.ts"
import { Reached } from "./reached.ts"

/** Somebody who has the plan open. */
export interface Member extends Present {
  close(code: number, reason: string): void
  /** Stops or resumes reading what they send. */
  hold(held: boolean): void
  /** The number of the last update that is known to have reached them. */
  readonly reached: number
  /** Whether they have been given the state and take what follows; written by {@link Room}. */
  listens: boolean
}

/**
 * One plan that is open: those who have it open, who is here, and the journal of its words.
 * What members receive has been stored before.
 */
export class Room implements Place, JournalEvents {
  readonly planId: string
  readonly presence: Presence
  #ground: Ground
  #unhear: () => void = () => {}
  /** Set when the room takes nobody any more; settles when its memory is free. */
  ending: Promise<void> | null = null
  #journal!: Journal
  #members = new Set<Member>()
  #held = false
  #reached = new Reached()
  #newcomers: Newcomers | null = null
  #onBroken: () => void

  private constructor(ground: Ground, planId: string, onBroken: () => void) {
    this.#ground = ground
    this.planId = planId
    this.#onBroken = onBroken
    this.presence = new Presence(this)
  }

  /** Loads a plan. `onBroken` is called when storage failed and the room has sent everybody away. */
  static async open(ground: Ground, planId: string, onBroken: () => void): Promise<Room> {
    const room = new Room(ground, planId, onBroken)
    // Heard first and read then, so that nothing falls in between.
    const early: PlanMessage[] = []
    let hear = (message: PlanMessage, _process: string): void => {
      early.push(message)
    }
    room.#unhear = await hearNeighbours(ground.relay, planId, (...heard) => hear(...heard))
    try {
      room.#journal = await Journal.open(ground, planId, room)
    } catch (error) {
      room.#unhear()
      throw error
    }
    hear = (message, process) => room.#hear(message, process)
    for (const message of early) if (message.type === "stored") room.#hear(message, "")
    room.#tell({ type: "who" })
    return room
  }

  present(): Iterable<Present> {
    return this.#members
  }

  tellPresence(entries: PresenceEntry[]): void {
    this.#tell({ type: "presence", entries })
  }

  kept(): void {
    this.#tell({ type: "kept" })
  }

  broken(): void {
    this.ending = Promise.resolve()
    this.#dismiss(closeCode.unavailable, "The plan cannot be stored now; come back.")
    this.#onBroken()
  }

  #tell(message: PlanMessage): void {
    tellNeighbours(this.#ground.relay, this.planId, message)
  }

  #hear(message: PlanMessage, process: string): void {
    if (this.ending !== null) return
    if (message.type === "stored") this.#journal.hear(message.stored)
    else if (message.type === "record") this.announce(message.record)
    else if (message.type === "presence") this.presence.hearAway(process, message.entries)
    else if (message.type === "reached") this.#reached.note(message.client, message.seq)
    else if (message.type === "kept") this.#journal.keptElsewhere()
    else this.#tell({ type: "presence", entries: this.presence.ownEntries() })
  }

  /** How many have the plan open. */
  get size(): number {
    return this.#members.size
  }

  /** Those who have the plan open. */
  members(): Member[] {
    return [...this.#members]
  }

  /** Lets somebody in, and says what the plan has, so that they send what it lacks. */
  enter(member: Member, ask: (stateVector: Uint8Array) => void): void {
    this.#members.add(member)
    this.#journal.glance((state) => ask(state.vector()))
  }

  /** Gives a member what they lack, and everything that follows; `given` is called when it is sent. */
  answer(member: Member, stateVector: Uint8Array, given: () => void): void {
    const give = (frames: readonly Uint8Array[]) => {
      if (!this.#members.has(member)) return
      for (const frame of frames) member.send(frame)
      given()
      if (member.listens) return
      member.listens = true
      member.send(this.presence.frame())
    }
    // Who has nothing is given what is kept ready; for that the document need not be there.
    if (stateVector.length === 1 && stateVector[0] === 0)
      this.#welcome().add((read) => this.#journal.glance(read), give)
    else
      this.#journal.read(({ doc }) => give([answerFrame(Y.encodeStateAsUpdate(doc, stateVector))]))
  }

  #welcome(): Newcomers {
    this.#newcomers ??= new Newcomers(() => {
      this.#newcomers = null
    })
    return this.#newcomers
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
      this.#tell({ type: "reached", client, seq: member.reached })
    }
    this.#members.delete(member)
    this.presence.leave(member)
    this.#journal.bystanders?.forget(member)
  }

  /** A member's update, live or as an answer to what the plan lacks; `done` is called after the commit, in the order of the updates. */
  receive(member: Member, said: Said, done: (outcome: Outcome) => void): void {
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

  /** Words the server writes itself. Resolves with their number when they are stored. `seen`: see {@link Said}. */
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

  /** The stored state now; `look` is called with the document in the same moment, and changes nothing. */
  async read(look: (doc: Y.Doc) => void = () => {}): Promise<PlanReading> {
    await new Promise<void>((resolve, reject) => {
      const ready = (state: PlanState) => Promise.all([state.ready(), state.readyToRead()])
      this.#journal.read((state) => void ready(state).then(() => resolve(), reject), reject)
    })
    return new Promise((resolve, reject) => {
      this.#journal.read((state) => resolve(state.reading(look)), reject)
    })
  }

  /** Resolves when everything taken in so far is stored, and those who wait have been told. */
  async settled(): Promise<void> {
    await this.#journal.settled()
    await this.#newcomers?.settled()
  }

  /** Takes in what other processes stored, from the log. Rejects when it cannot be read. */
  catchUp(): Promise<void> {
    return this.#journal.catchUp()
  }

  /** Tells everybody who has the plan open in this process. */
  announce(record: ServerRecord): void {
    const frame = encodeRecord(record)
    for (const member of this.#members) member.send(frame)
  }

  committed({ update, only, recovered, news }: Committed): void {
    if (this.#held) this.#hold(false)
    if (update) {
      const frame = updateFrame(update)
      for (const member of this.#members) if (member.listens && member !== only) member.send(frame)
      this.presence.flush()
    }
    if (news) this.#tell({ type: "stored", stored: news })
    if (!recovered) return
    this.announce({ type: "changed", what: "recoveries" })
    this.#tell({ type: "record", record: { type: "changed", what: "recoveries" } })
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

  /** Stores what was taken, sends everybody away and frees the memory. */
  close(code = 1001, reason = "The server closes the plan; come back."): Promise<void> {
    this.ending ??= this.#journal.close().then(() => this.#dismiss(code, reason))
    return this.ending
  }
}
