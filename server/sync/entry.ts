import type { Problem } from "../../shared/problem.ts"
import type { Author } from "../storage/author.ts"

/** What became of an update: stored, nothing new in it, not allowed, too much for the plan, stored but for a part whose words are missing, or unreadable. */
export type Outcome = "stored" | "nothing" | "refused" | "full" | "gap" | "malformed"

/**
 * What the writer of an update had seen of others' words: those up to a number of the log; those up
 * to a state vector; or, when it is null, all that the plan has.
 */
export type Seen = number | Uint8Array | null

/** What somebody sends of words. */
export interface Said {
  update: Uint8Array
  author: Author
  mayWrite: boolean
  /** Whether it answers what the plan lacks, and was made out of sight. */
  answer: boolean
  /** What its writer had seen, as a state vector, where they say so. */
  seen: Uint8Array | null
}

/** An update on its way into the plan. */
export interface Entry {
  update: Uint8Array
  author: Author | null
  /** Whose page it comes from; null when the server writes it. */
  from: object | null
  mayWrite: boolean
  seen: Seen
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
  update: Uint8Array | null
  /** The page whose words these are and nobody else's, which need not be told of them. */
  only: object | null
  /** Whether words were found that had lost their place. */
  recovered: boolean
  /** What was stored here now, which other processes are to hear; null when another process stored it. */
  news: Stored | null
}

/** A run of the plan's log: what was stored after number `after`, up to number `seq`, as one update. */
export interface Stored {
  after: number
  seq: number
  rows: number
  update: Uint8Array
}

/** What a room is told by its journal. */
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
