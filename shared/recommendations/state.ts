import type { Result } from "./result.ts"

/**
 * How a plan stands to what it received: a measure answers it; nothing does; it is not taken up,
 * with a reason; or, of a measure of the plan before, it was done and asks for nothing, or nobody
 * has said how far it came, so that nothing can be said to answer it.
 */
export const states = ["unanswered", "answered", "not-taken-up", "no-result", "done"] as const
/** One of {@link states}. */
export type State = (typeof states)[number]

/** What the state follows from. */
export interface Standing {
  kind: "recommendation" | "measure"
  result: Result | null
  /** The measures that were said to answer it. */
  links: readonly string[]
  declined: boolean
}

/** The state now; `present` tells whether a measure is in the plan. A measure answers before a reason does. */
export function stateOf(
  { kind, result, links, declined }: Standing,
  present: (measureId: string) => boolean,
): State {
  const isLinked = links.some(present)
  if (declined && !isLinked) return "not-taken-up"
  if (kind === "measure" && result === null) return "no-result"
  if (isLinked) return "answered"
  return result === "done" ? "done" : "unanswered"
}
