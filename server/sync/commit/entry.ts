import type { Problem } from "../../../shared/problem.ts"
import type { Author } from "../../storage/author.ts"
import type { NewRecovery } from "../../storage/recoveries.ts"
import type { NewUpdate } from "../../storage/updates.ts"

/** The outcome of an update: stored, nothing new in it, not allowed, too much for the plan, stored but for a part whose words are missing, or unreadable. */
export type Outcome = "stored" | "nothing" | "refused" | "full" | "gap" | "malformed"

/**
 * The content that the writer of an update had seen: up to a number of the log; up to a state
 * vector; or, when it is null, everything in the plan.
 */
export type SeenState = number | Uint8Array | null

/** An update as a client sends it. */
export interface IncomingUpdate {
  update: Uint8Array
  author: Author
  mayWrite: boolean
  /**
   * Whether it is a client's answer to the server's state vector, so that it may hold edits made
   * offline.
   */
  answer: boolean
  /** The state vector that its writer had seen, where the client sends it. */
  seen: Uint8Array | null
}

/** An update on its way into the plan. */
export interface Entry {
  update: Uint8Array
  author: Author | null
  /** The connection it comes from; null when the server writes it. */
  from: object | null
  mayWrite: boolean
  seen: SeenState
  /** Called once, after the commit. */
  done(outcome: Outcome, seq: number): void
  /** Called instead when storage failed: nothing is known to be stored. */
  failed(problem: Problem): void
}

/** The bytes that a pending update holds in memory. */
export const heldOf = ({ update, seen }: Entry): number =>
  update.length + (seen instanceof Uint8Array ? seen.length : 0)

/** The content of one commit, for those who have the plan open. */
export interface Committed {
  /** Its new content, as consecutive updates; none when there is nothing new. */
  updates: readonly Uint8Array[]
  /** The connection that wrote all of it and so need not receive it. */
  only: object | null
  /** Whether it recovers text that a concurrent deletion had removed. */
  recovered: boolean
  /** The message for other processes; null when another process stored it. */
  news: Omit<Stored, "update"> | null
}

/** A range of the plan's log as one update: the rows after number `after`, up to number `seq`. */
export interface Stored {
  after: number
  seq: number
  rows: number
  update: Uint8Array
}

/** The events of a journal for its room. */
export interface JournalEvents {
  committed(change: Committed): void
  /** A snapshot was kept. */
  kept(): void
  broken(): void
}

/** An empty entry that makes the journal write the recovered text that is pending. */
export const emptyEntry: Entry = {
  update: new Uint8Array([0, 0]),
  author: null,
  from: null,
  mayWrite: true,
  seen: null,
  done() {},
  failed() {},
}

/** The rows and the events of one commit. */
export class Batch {
  /** Rows of the log, each of which depends only on those before it. */
  readonly rows: NewUpdate[] = []
  /** The content of the rows for those who have the plan open, as consecutive updates. */
  readonly updates: Uint8Array[] = []
  readonly recoveries: NewRecovery[] = []
  /** Whether the server wrote any of it, to repair the effect of an update. */
  repaired = false

  add(bytes: Uint8Array, author: Author | null): void {
    this.rows.push({ bytes, author })
    this.updates.push(bytes)
  }

  /** Adds a typing batch, `together` being its updates merged: one row when one person wrote it. */
  addTyping(typed: readonly NewUpdate[], together: Uint8Array): void {
    const author = typed[0]?.author ?? null
    if (typed.every((one) => isSame(one.author, author)))
      this.rows.push({ bytes: together, author })
    else this.rows.push(...typed)
    this.updates.push(together)
  }
}

const isSame = (a: Author | null, b: Author | null) =>
  a === b || (a !== null && b !== null && a.userId === b.userId && a.agencyId === b.agencyId)
