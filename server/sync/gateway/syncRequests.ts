import * as decoding from "lib0/decoding"
import { readSeen } from "../../../shared/protocol.ts"
import { limits } from "../limits.ts"

/** Validates a state vector without keeping it. Throws when it is malformed or too large. */
function checkVector(bytes: Uint8Array): void {
  if (bytes.length > limits.vector) throw new Error("a state vector too large")
  const decoder = decoding.createDecoder(bytes)
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients--) {
    decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
  }
}

/** The client that sends sync requests. */
export interface RequestingPage {
  /** Whether much is still buffered for it. */
  isBusy(): boolean
  /** Sends it the updates that it lacks. */
  answer(stateVector: Uint8Array): void
}

/**
 * The sync requests of one client. The first is answered when the client's own updates have
 * arrived, or after a while without them. Each answer can be the whole plan, so the next is given
 * only some time after the last and when that has been sent; of several pending requests only the
 * last counts.
 */
export class SyncRequests {
  /** The state vector of the last unanswered request. */
  #pending: Uint8Array | null = null
  #ready: boolean
  #last = 0
  #timer: NodeJS.Timeout | null = null
  #page: RequestingPage

  /** `ready` says whether the client's own updates have arrived. */
  constructor(page: RequestingPage, ready = false) {
    this.#page = page
    this.#ready = ready
  }

  /** Whether all requests were answered so long ago that their state can be dropped. */
  get isOver(): boolean {
    const waits = !this.#ready || this.#pending !== null || this.#timer !== null
    return !waits && performance.now() - this.#last >= limits.answerWait
  }

  /** Handles a sync request with the client's state vector. Throws when it cannot be decoded. */
  ask(stateVector: Uint8Array): void {
    checkVector(stateVector)
    this.#pending = stateVector
    if (this.#ready) this.#see()
    else this.#wait(limits.answerWait)
  }

  /** The client's own updates have arrived. */
  ready(): void {
    if (this.#ready) return
    this.stop()
    this.#ready = true
    this.#see()
  }

  #see(): void {
    if (!this.#pending) return
    const now = performance.now()
    if (this.#last > 0 && now - this.#last < limits.answerWait) this.#wait(limits.answerWait)
    else if (this.#page.isBusy()) this.#wait(limits.answerWait)
    else {
      const asked = this.#pending
      this.#pending = null
      this.#last = now
      this.#page.answer(asked)
    }
  }

  #wait(time: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#ready = true
      this.#see()
    }, time)
  }

  /** Drops the pending requests. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }
}

/** Handles a request with `questions`, or with new ones where they were dropped; returns those used. */
export function asked(
  questions: SyncRequests | null,
  page: RequestingPage,
  vector: Uint8Array,
): SyncRequests {
  const asking = questions ?? new SyncRequests(page, true)
  asking.ask(vector)
  return asking
}

/**
 * The state vector that a client appended to its answer (`writeSeen`); null without one. Throws when
 * it cannot be read, or is larger than any.
 */
export function trailingStateVector(answer: decoding.Decoder): Uint8Array | null {
  const bytes = readSeen(answer)
  if (bytes) checkVector(bytes)
  return bytes
}
