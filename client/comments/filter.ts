import type { Thread } from "../../shared/api/comments.ts"
import type { Author } from "./commentStore.ts"
import type { PlacedThread } from "./threadPlace.ts"

/** Which threads show. */
export const filters = ["open", "conditions", "mine", "resolved", "gone"] as const
/** One of {@link filters}. */
export type Filter = (typeof filters)[number]

function wroteIn({ agency, by, replies }: Thread, author: Author): boolean {
  return [{ agency, by }, ...replies].some(
    (one) => one.agency === author.agency && one.by === author.name,
  )
}

/** The author of a thread: an agency's id, or "secretariat". */
export function authorOf({ as, agency }: Thread): string {
  return as ?? agency
}

/** The threads that a filter lets through, of one author (see {@link authorOf}) where `agency` names it; the order stays. */
export function filtered<T extends Thread>(
  placed: readonly PlacedThread<T>[],
  filter: Filter,
  agency: string | null,
  author: Author,
): PlacedThread<T>[] {
  const lets: Record<Filter, (one: PlacedThread<T>) => boolean> = {
    open: ({ thread }) => !thread.resolved,
    conditions: ({ thread }) => !thread.resolved && thread.weight === "condition",
    mine: ({ thread }) => wroteIn(thread, author),
    resolved: ({ thread }) => thread.resolved,
    gone: ({ thread, gone }) => gone && !thread.resolved,
  }
  return placed.filter(
    (one) => lets[filter](one) && (agency === null || authorOf(one.thread) === agency),
  )
}
