import * as decoding from "lib0/decoding"
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync"
import { can, type Right } from "../../../shared/access.ts"
import type { Changeable } from "../../../shared/api/announcements.ts"
import { schemaVersion } from "../../../shared/document/version.ts"
import { closeCode, encodeRecord, encodeRecordJson, messageType } from "../../../shared/protocol.ts"
import type { Session } from "../../accounts/session.ts"
import type { Config } from "../../config/config.ts"
import type { Author } from "../../storage/author.ts"
import type { Outcome } from "../commit/entry.ts"
import { limits } from "../limits.ts"
import type { Member, Room } from "../room/room.ts"
import { Acknowledgements } from "./acknowledgements.ts"
import { askFrame, presenceFrame, savedFrame } from "./frames.ts"
import type { Socket } from "./socket.ts"
import { asked, type RequestingPage, SyncRequests, trailingStateVector } from "./syncRequests.ts"
import { Liveness, type UnfinishedMessage } from "./unfinishedMessages.ts"

/** The limits on a sender. */
export type Rates = Pick<Config, "maxFramesPerSecond" | "maxBytesPerSecond" | "maxFrameBytes">

const mostFrames = ({ maxFramesPerSecond }: Rates) => maxFramesPerSecond * limits.burst
const mostBytes = ({ maxBytesPerSecond, maxFrameBytes }: Rates) =>
  Math.max(maxBytesPerSecond * limits.burst, maxFrameBytes * 2)

/** The rate limit of one socket: frames and bytes per second, with a burst of some seconds. */
export class RateLimit {
  #rates: Rates
  /** The remainder of either limit. */
  #frames: number
  #bytes: number
  #counted = Date.now()

  constructor(rates: Rates) {
    this.#rates = rates
    this.#frames = mostFrames(rates)
    this.#bytes = mostBytes(rates)
  }

  /** Counts a frame of so many bytes; null, or a sentence that names the exceeded limit. */
  take(bytes: number): string | null {
    const now = Date.now()
    if (now !== this.#counted) {
      const rates = this.#rates
      const seconds = (now - this.#counted) / 1000
      const frames = this.#frames + seconds * rates.maxFramesPerSecond
      this.#frames = Math.min(mostFrames(rates), frames)
      this.#bytes = Math.min(mostBytes(rates), this.#bytes + seconds * rates.maxBytesPerSecond)
      this.#counted = now
    }
    this.#frames -= 1
    if (this.#frames < 0) return "Too many frames a second."
    this.#bytes -= bytes
    return this.#bytes >= 0 ? null : "Too many bytes a second."
  }
}

/** The person of a socket: the facts of their session that are needed while it is open. */
export interface Person extends Author {
  /** Empty where their name is not for all. */
  readonly name: string
  readonly short: string
  readonly colour: string
  readonly sessionId: string | undefined
}

/** The person of a session. */
export const personOf = ({ user, agency, sessionId }: Session): Person => ({
  userId: user.id,
  agencyId: agency.id,
  name: user.name,
  short: agency.short,
  colour: agency.colour,
  sessionId,
})

/** The bounds of a connection. */
export type Bounds = Rates & Pick<Config, "maxSendQueueBytes">

/** One person's socket in one plan: reads their frames, answers them, and keeps them within limits. */
export class Connection implements Member, RequestingPage {
  readonly person: Person
  readonly right: Right
  client: number | null = null
  listens = false
  #socket: Socket
  #room: Room
  #bounds: Bounds
  #open = true
  /** The remainder before the rate limits. */
  #allowance: RateLimit
  /** Document frames that are stored or refused, and those that wait for a missing part. */
  #settled = 0
  #owed = 0
  #gaps = 0
  /**
   * Whether the first sync request to the client is unanswered: its answer holds the structs that
   * earlier frames depend on.
   */
  #awaiting = true
  #sentSettled = 0
  #isSavedQueued = false
  /** Null when the last was answered long ago. */
  #questions: SyncRequests | null
  /** The size of the plan while it is on its way to the reader. */
  #large = 0
  #sentSince = false
  #liveness: Liveness
  #receipts: Acknowledgements
  /** How many announcements went out, and what changed while the reader was slow. */
  #announced = 0
  #behind: Set<Changeable> | null = null
  #onRefused: (code: string) => void

  constructor(
    socket: Socket,
    room: Room,
    session: Session,
    right: Right,
    bounds: Bounds,
    message: Pick<UnfinishedMessage, "look"> = { look: () => "none" },
    onRefused: (code: string) => void = () => {},
  ) {
    this.#onRefused = onRefused
    this.#socket = socket
    this.#liveness = new Liveness(message)
    this.#room = room
    this.person = personOf(session)
    this.right = right
    this.#bounds = bounds
    this.#allowance = new RateLimit(bounds)
    this.#receipts = new Acknowledgements(room, socket)
    this.#questions = new SyncRequests(this)
  }

  isBusy(): boolean {
    return this.#socket.bufferedAmount > this.#bounds.maxSendQueueBytes / 2
  }

  answer(stateVector: Uint8Array): void {
    this.#room.answer(this, stateVector, () => this.#receipts.given())
  }

  /** Enters the room: sends the greeting, then requests the updates that the plan lacks. */
  start(): void {
    if (this.#room.ending !== null) {
      this.close(closeCode.unavailable, "The plan is closing; come back.")
      return
    }
    const { userId: user } = this.person
    this.send(encodeRecord({ type: "hello", user, right: this.right, schema: schemaVersion }))
    // The request is sent before the plan's state. Its answer then holds what the person wrote and
    // deleted before they saw the edits of others, which could not be known otherwise.
    this.#room.enter(this, (stateVector) => this.send(askFrame(stateVector)))
  }

  /** A frame from the client. */
  receive(data: Uint8Array, binary: boolean): void {
    if (!this.#open) return
    this.count(data.length)
    if (!this.#open) return
    try {
      if (!binary) throw new Error("text")
      this.#read(data)
    } catch {
      this.close(closeCode.malformed, "A frame could not be read.")
    }
  }

  /** Counts the bytes of a frame, or of a control frame of the websocket. */
  count(bytes: number): void {
    this.#liveness.heard()
    const excess = this.#allowance.take(bytes)
    if (excess !== null) this.close(closeCode.tooMany, excess)
  }

  #read(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data)
    const type = decoding.readVarUint(decoder)
    if (type === messageType.sync) this.#readSync(decoder)
    else if (type === messageType.awareness)
      this.#room.presence.receive(this, decoding.readVarUint8Array(decoder))
    else if (type === messageType.queryAwareness) this.send(this.#room.presence.frame())
    else if (type !== messageType.auth) throw new Error("an unknown message")
  }

  #readSync(decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder)
    const update = decoding.readVarUint8Array(decoder)
    if (kind === messageYjsSyncStep1) this.#questions = asked(this.#questions, this, update)
    else if (kind === messageYjsSyncStep2 || kind === messageYjsUpdate) {
      const [answer, mayWrite] = [kind === messageYjsSyncStep2, can(this.right, "edit")]
      // An update without deletions needs no record of what its writer had seen.
      const seen = answer && mayWrite && update.length > 2 ? trailingStateVector(decoder) : null
      // While a large update of somebody who may not write is checked, nothing more is read from
      // them.
      const holds = !mayWrite && update.length > limits.readOnly.atOnce
      if (holds) this.hold(true)
      const said = { update, author: this.person, mayWrite, answer, seen }
      this.#room.receive(this, said, (outcome) => {
        if (holds) this.hold(false)
        this.#settle(outcome, answer)
      })
    } else throw new Error("an unknown sync message")
  }

  #settle(outcome: Outcome, answer: boolean): void {
    if (!this.#open) return
    if (outcome === "malformed") {
      this.close(closeCode.malformed, "An update could not be read.")
      return
    }
    if (outcome === "refused") this.#refuse("no-right", "You may read this plan, not change it.")
    if (outcome === "full") this.#refuse("too-large", "The plan is as large as a plan may be.")
    this.#owed += 1
    if (answer) this.#awaiting = false
    if (outcome === "gap" && !answer) this.#askAgain()
    else if (answer || this.#gaps === 0) {
      this.#gaps = 0
      this.#settled += this.#owed
      this.#owed = 0
    }
    if (!this.#isSavedQueued) queueMicrotask(() => this.#sendSaved())
    this.#isSavedQueued = true
    if (answer) this.#questions?.ready()
  }

  #refuse(code: "no-right" | "too-large", why: string): void {
    this.#onRefused(code)
    this.send(encodeRecord({ type: "refused", code, detail: `${why} The change was not stored.` }))
  }

  // The update depends on structs that the plan does not have. It is not held back for them: the
  // client is asked for everything again, and its frames count as saved with that answer.
  #askAgain(): void {
    this.#gaps = this.#awaiting ? 1 : this.#gaps + 1
    if (this.#awaiting) return
    if (this.#gaps > limits.gaps)
      this.close(closeCode.malformed, "The updates refer to words that nobody has sent.")
    else if (this.#gaps === 1) this.#room.enter(this, (vector) => this.send(askFrame(vector)))
  }

  #sendSaved(): void {
    this.#isSavedQueued = false
    if (this.#settled === this.#sentSettled) return
    this.#sentSettled = this.#settled
    this.send(savedFrame(this.#settled))
  }

  send(frame: Uint8Array, whole = frame.length): void {
    if (!this.#open) return
    const { maxSendQueueBytes } = this.#bounds
    const waiting = this.#socket.bufferedAmount
    if (waiting < maxSendQueueBytes) this.#large = 0
    else if (waiting > maxSendQueueBytes + this.#large) {
      this.close(closeCode.tooSlow, "The connection is too slow; come back.")
      return
    }
    if (whole > maxSendQueueBytes / 2) this.#large += frame.length
    this.#sentSince = true
    this.#socket.send(frame)
    this.#receipts.sent()
  }

  /** A reader who is slow is told later what changed, once for each kind, and fetches it. */
  announce(what: Changeable, records: string): void {
    this.#catchUp()
    if (this.isBusy()) {
      this.#behind ??= new Set()
      this.#behind.add(what)
    } else this.#sendChanged(what, records)
  }

  #catchUp(): void {
    if (!this.#behind || this.isBusy()) return
    const missed = this.#behind
    this.#behind = null
    for (const what of missed) this.#sendChanged(what, "")
  }

  #sendChanged(what: Changeable, records: string): void {
    this.#announced += 1
    const head = JSON.stringify({ type: "changed", what, number: this.#announced })
    // Both are objects: what the one begins the other ends.
    const json = records === "" ? head : `${head.slice(0, -1)},${records.slice(1)}`
    this.send(encodeRecordJson(json))
  }

  hold(held: boolean): void {
    this.#liveness.hold(held)
    if (held) this.#socket.pause()
    else this.#socket.resume()
  }

  /** The socket answered a ping, with what the ping said. */
  pong(payload: Uint8Array): void {
    this.#liveness.heard()
    this.#receipts.answered(payload)
  }

  get reached(): number {
    return this.#receipts.reached
  }

  /**
   * Checks whether sent frames have arrived, sends postponed announcements, and frees what is no
   * longer needed.
   */
  check(): void {
    this.#receipts.look()
    this.#catchUp()
    if (this.#questions?.isOver) this.#questions = null
  }

  /** Called every heartbeat: ends a dead socket; keeps y-websocket, which cannot see a ping, from taking a quiet server for gone. */
  heartbeat(): void {
    const state = this.#liveness.look()
    if (state === "slow") this.close(closeCode.tooMany, "A message came too slowly; come back.")
    if (state === "gone") this.#socket.terminate()
    if (state !== "here") return
    this.#receipts.ask()
    if (!this.#sentSince) this.send(presenceFrame([]))
    this.#sentSince = false
  }

  /** Leaves the room and closes the socket with a code. */
  close(code: number, reason: string): void {
    if (!this.#open) return
    this.left()
    this.#socket.close(code, reason)
  }

  /** The socket has closed. */
  left(): void {
    this.#open = false
    this.#questions?.stop()
    this.#room.leave(this)
  }
}
