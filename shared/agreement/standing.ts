/** The answers that an agency can give to a measure. */
export const stances = ["agree", "reserve", "object", "not-concerned", "awaiting"] as const
/** One of {@link stances}. */
export type Stance = (typeof stances)[number]

/** An agency's last position on one measure, with the digest and the words that it was given on. */
export interface Position {
  measureId: string
  agency: string
  stance: Stance
  digest: string
  reason: string | null
  /** The measure's words when the position was given. */
  words: string
  at: string
}

/**
 * Where a measure stands. Where several apply, the one that stands most in the way of agreement.
 */
export type Standing = "objected" | "lapsed" | "open" | "reserved" | "agreed"

/**
 * Whether every agency that is asked agrees to a measure. A reservation travels with the text and
 * does not prevent agreement.
 */
export const isAgreed = (standing: Standing) => standing === "agreed" || standing === "reserved"

const order: readonly Standing[] = ["objected", "lapsed", "open", "reserved", "agreed"]

/**
 * The standing that one agency's last position gives the measure, for the digest of its present
 * words.
 */
export function positionStanding(position: Position | undefined, digestNow: string): Standing {
  if (!position || position.stance === "awaiting") return "open"
  if (position.digest !== digestNow) return "lapsed"
  if (position.stance === "object") return "objected"
  return position.stance === "reserve" ? "reserved" : "agreed"
}

/**
 * The standing of a measure, computed from the last position of each agency that is asked (every party
 * of the plan) and the digest of its present words. A lapse is not an event: if the
 * exact words return, so does the agreement.
 */
export function standing(
  asked: readonly string[],
  positions: readonly Position[],
  digestNow: string,
): Standing {
  if (asked.length === 0) return "open"
  const each = asked.map((agency) =>
    positionStanding(
      positions.find((p) => p.agency === agency),
      digestNow,
    ),
  )
  return order.find((candidate) => each.includes(candidate)) ?? "open"
}
