import type { Position } from "../agreement/standing.ts"
import type { Thread } from "./comments.ts"
import type { DecisionRecord } from "./decisions.ts"
import type { Dismissal } from "./findings.ts"

/** The kinds of data of a plan whose changes are announced to those who have it open. */
export const changeable = [
  "comments",
  "positions",
  "findings",
  "decisions",
  "people",
  "settings",
  "recoveries",
  "bodies",
  "versions",
  "recommendations",
  "practices",
  "report",
] as const
/** One of {@link changeable}. */
export type Changeable = (typeof changeable)[number]

/**
 * The kinds whose changed records are sent with the announcement, named as in the answer of their
 * address. Comments are identified by their thread, positions by {@link positionId}, findings by
 * their key, and decisions by their area, with all decisions ever made on it.
 */
interface Records {
  positions: { positions: Position[] }
  comments: { threads: Thread[] }
  decisions: DecisionRecord
  findings: { dismissals: Dismissal[] }
}

/** A kind whose records are sent with the announcement. */
export type Carried = keyof Records

/**
 * Records of one kind, cut for one reader: their state `now`, and the ids of those that are `gone`.
 */
export interface ChangedRecords<What extends Carried = Carried> {
  now: Records[What]
  gone: string[]
}

/**
 * The announcement to everybody who has a plan open that data behind an address changed. With `now`
 * the records are applied as they are; without it the client fetches them. `number` counts the
 * announcements of one connection, from 1 after its `hello`.
 */
export type Changed = {
  [What in Changeable]: {
    type: "changed"
    what: What
    number?: number
  } & (What extends Carried ? Partial<ChangedRecords<What>> : unknown)
}[Changeable]

/** The {@link Changed} of one kind. */
export type ChangedOf<What extends Changeable> = Extract<Changed, { what: What }>

/** The id under which a position is announced; an agency has only one position on a measure. */
export const positionId = ({ measureId, agency }: Pick<Position, "measureId" | "agency">): string =>
  `${measureId}/${agency}`

/** The measure of a {@link positionId}; ids of agencies contain no slash. */
export const measureOfPosition = (id: string): string => id.slice(0, id.lastIndexOf("/"))
