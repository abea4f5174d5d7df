import { type Position, positionStanding, type Stance } from "../../shared/standing.ts"

/** What an agency's last position amounts to now. */
export type ChipStance = Stance | "lapsed" | "open"

/** The position of one agency on the words with `digestNow`, as a chip says it. */
export function chipStance(position: Position | undefined, digestNow: string): ChipStance {
  if (!position) return "open"
  return positionStanding(position, digestNow) === "lapsed" ? "lapsed" : position.stance
}
