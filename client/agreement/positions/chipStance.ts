import { type Position, positionStanding, type Stance } from "../../../shared/agreement/standing.ts"

/** The state of an agency's last position now. */
export type ChipStance = Stance | "lapsed" | "open"

/** The words of a chip in `strings.ts`: of a lapsed position also what it was. */
export function chipWords(position: Position | undefined, digestNow: string): string {
  const stance = chipStance(position, digestNow)
  return stance === "lapsed" && position ? `lapsed.${position.stance}` : `stance.${stance}`
}

/** The position of one agency on the words with `digestNow`, as a chip says it. */
export function chipStance(position: Position | undefined, digestNow: string): ChipStance {
  if (!position) return "open"
  return positionStanding(position, digestNow) === "lapsed" ? "lapsed" : position.stance
}
