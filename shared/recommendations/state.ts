import type { Result } from "./result.ts"

/**
 * The state of a received entry in a plan: a measure answers it; nothing does; it is not taken up,
 * with a reason; or, for a measure of the previous plan, it was done and needs no answer, or its
 * result is unknown, so that nothing can answer it.
 */
export const states = ["unanswered", "answered", "not-taken-up", "no-result", "done"] as const
/** One of {@link states}. */
export type State = (typeof states)[number]

/** The facts that the state is computed from. */
export interface Standing {
  kind: "recommendation" | "measure"
  result: Result | null
  /** The measures that were linked as answers. */
  links: readonly string[]
  declined: boolean
}

/**
 * The present state; `present` tells whether a measure is in the plan. An answering measure takes
 * precedence over a reason.
 */
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
