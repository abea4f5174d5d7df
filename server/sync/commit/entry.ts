import type { Problem } from "../../../shared/problem.ts"
import type { Author } from "../../storage/author.ts"
import type { NewRecovery } from "../../storage/recoveries.ts"
import type { NewUpdate } from "../../storage/updates.ts"

/** The outcome of an update: stored, nothing new in it, not allowed, too much for the plan, stored but for a part whose words are missing, or unreadable. */
export type Outcome = "stored" | "nothing" | "refused" | "full" | "gap" | "malformed"

/**
 * The words of others that the writer of an update had seen: those up to a number of the log; those up
 * to a state vector; or, when it is null, all that the plan has.
 */
export type SeenState = number | Uint8Array | null

/** An update as a client sends it. */
export interface IncomingUpdate {
  update: Uint8Array
  author: Author
  mayWrite: boolean
  /** Whether it answers what the plan lacks, and was made out of sight. */
  answer: boolean
  /** The state vector that its writer had seen, where they say so. */
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

/** How many bytes are held of an update that waits. */
export const heldOf = ({ update, seen }: Entry): number =>
  update.length + (seen instanceof Uint8Array ? seen.length : 0)

/** One commit's worth of change, for those who have the plan open. */
export interface Committed {
  /** Its news, as updates that follow on each other; none when it brought nothing. */
  updates: readonly Uint8Array[]
  /** The page whose words these are and nobody else's, which need not be told of them. */
  only: object | null
  /** Whether words were found that had lost their place. */
  recovered: boolean
  /** The news for other processes; null when another process stored it. */
  news: Omit<Stored, "update"> | null
}

/** A run of the plan's log: what was stored after number `after`, up to number `seq`, as one update. */
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

/** Brings nothing itself: it makes the journal write what waits to go back. */
export const nothing: Entry = {
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
  /** Rows of the log, each of which rests only on those before it. */
  readonly rows: NewUpdate[] = []
  /** The content of the rows, for those who have the plan open: updates that follow on each other. */
  readonly updates: Uint8Array[] = []
  readonly recoveries: NewRecovery[] = []
  /** Whether any of it was written here, to mend what an update did. */
  repaired = false

  add(bytes: Uint8Array, author: Author | null): void {
    this.rows.push({ bytes, author })
    this.updates.push(bytes)
  }

  /** Adds what was typed, `together` as one update: one row when it is one person's. */
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
