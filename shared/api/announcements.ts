import type { Position } from "../agreement/standing.ts"
import type { Thread } from "./comments.ts"
import type { DecisionRecord } from "./decisions.ts"
import type { Dismissal } from "./findings.ts"

/** What can change behind an address. */
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
 * Of some kinds the changed records go along, named as in the answer of their address. Comments go by
 * their thread, positions by {@link positionId}, findings by their key, and decisions by their area,
 * all that was ever said of it.
 */
interface Records {
  positions: { positions: Position[] }
  comments: { threads: Thread[] }
  decisions: DecisionRecord
  findings: { dismissals: Dismissal[] }
}

/** A kind whose records go along. */
export type Carried = keyof Records

/** Records of one kind as one reader may see them: how they are `now`, and the ids of those that are `gone`. */
export interface ChangedRecords<What extends Carried = Carried> {
  now: Records[What]
  gone: string[]
}

/**
 * What is told to those who have a plan open when something behind an address changed. With `now`
 * the records are taken as they are; without it they are fetched. `number` counts what one
 * connection was told, from 1 after its `hello`.
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

/** The id under which a position is announced: an agency has one on a measure. */
export const positionId = ({ measureId, agency }: Pick<Position, "measureId" | "agency">): string =>
  `${measureId}/${agency}`

/** The measure of a {@link positionId}; ids of agencies hold no slash. */
export const measureOfPosition = (id: string): string => id.slice(0, id.lastIndexOf("/"))
