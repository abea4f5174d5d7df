import { setImmediate as turn } from "node:timers/promises"
import { can, type Right } from "../../shared/access.ts"
import type { Anchor, Thread, Visibility, WritesAs } from "../../shared/api/comments.ts"
import { stillSays } from "../../shared/document/quote.ts"
import type { Viewer } from "../accounts/session.ts"
import type { Queries } from "../storage/tables/tables.ts"
import type { StoredReply, StoredThread } from "../storage/threads.ts"
import { listPeople } from "../storage/users.ts"
import { mayName } from "./people.ts"
import { ThreadPlaces } from "./quote.ts"
import type { PlanText } from "./text.ts"

const threadsAtOnce = 20

/** Whether a thread's words still stand: the quote, or what its anchor spans if that still says it; without a quote, its place. */
function isAnchored(text: PlanText, places: ThreadPlaces, thread: StoredThread): boolean {
  if (thread.quote === null) return places.has(thread)
  if (places.stands(thread, thread.quote)) return true
  const words = thread.anchor && text.anchored.get(thread.anchor)
  return Boolean(words) && stillSays(words ?? "", thread.quote)
}

/** The anchors of threads: what {@link viewThreads} needs to know of the text beside its words. */
export function anchorsOf(threads: readonly StoredThread[]): Anchor[] {
  return threads.flatMap(({ anchor }) => (anchor ? [anchor] : []))
}

/**
 * Whether the caller may read a thread, by its visibility and who opened it: what everybody may read,
 * what their agency wrote for itself, and what is meant for the secretariat whose function they hold.
 */
export function mayRead(
  visibility: Visibility,
  opener: { agency: string; as: WritesAs },
  session: Viewer,
  right: Right,
): boolean {
  if (visibility === "everyone") return true
  if (opener.as === null && opener.agency === session.agency.id) return true
  return visibility !== "agency" && can(right, "manage")
}

/**
 * The threads that the caller may read (see {@link mayRead}), as they may see them: `by` is the writer's name, or their agency's where it is not
 * shown. `text` was read with their {@link anchorsOf}.
 */
export async function viewThreads(
  db: Queries,
  text: PlanText,
  stored: readonly StoredThread[],
  session: Viewer,
  right: Right,
): Promise<Thread[]> {
  const everybody = new Map((await listPeople(db)).map((person) => [person.id, person]))
  const by = ({ user, agency, written }: StoredReply) => {
    const person = everybody.get(user)
    if (!person) return ""
    // A comment imported for another agency is not by one of its people.
    const own = written ? person.agency.id : agency
    return mayName(session, right, own) ? person.name : person.agency.name
  }
  const writtenBy = ({ user, agency, written }: StoredReply) =>
    written && { ...written, broughtBy: everybody.get(user)?.agency.id ?? agency }
  const places = new ThreadPlaces(text.document)
  const seen: Thread[] = []
  const readable = stored.filter((thread) => mayRead(thread.visibility, thread, session, right))
  for (const [at, thread] of readable.entries()) {
    // The words of the places are read once each, the plan's own longest.
    if (at % threadsAtOnce === 0) await turn()
    const { user: _, replies, ...rest } = thread
    seen.push({
      ...rest,
      by: by(thread),
      written: writtenBy(thread),
      anchored: isAnchored(text, places, thread),
      replies: replies.map(({ user, ...reply }) => ({
        ...reply,
        by: by({ user, ...reply }),
        written: writtenBy({ user, ...reply }),
      })),
    })
  }
  await turn()
  return seen
}
