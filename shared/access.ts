/** The rights that a person can have in one plan, strongest first. */
export const rights = ["secretariat", "drafter", "reviewer", "expert", "observer"] as const
/** One of {@link rights}. */
export type Right = (typeof rights)[number]

/** An act in a plan that needs a right. */
export type Act = "read" | "comment" | "edit" | "report" | "manage"

const allowed: Record<Act, readonly Right[]> = {
  read: ["secretariat", "drafter", "reviewer", "expert", "observer"],
  comment: ["secretariat", "drafter", "reviewer"],
  edit: ["secretariat", "drafter"],
  // Only the expert who wrote a report's findings may change them: the secretariat answers them and
  // does not write them.
  report: ["expert"],
  manage: ["secretariat"],
}

/**
 * Whether a person with `right` may do `act`. A null right (nobody of the plan) allows nothing.
 * Taking a position needs a mandate, not a right.
 */
export function can(right: Right | null, act: Act): boolean {
  return right !== null && allowed[act].includes(right)
}
