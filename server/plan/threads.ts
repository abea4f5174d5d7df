import { setImmediate as turn } from "node:timers/promises"
import type { Kysely } from "kysely"
import type { Right } from "../../shared/access.ts"
import type { Anchor, Thread } from "../../shared/api/comments.ts"
import { stillSays } from "../../shared/document/quote.ts"
import type { Session } from "../session.ts"
import type { Tables } from "../storage/tables.ts"
import type { StoredReply, StoredThread } from "../storage/threads.ts"
import { listPeople } from "../storage/users.ts"
import { mayName } from "./people.ts"
import { Places } from "./quote.ts"
import type { PlanText } from "./text.ts"

const threadsAtOnce = 20

/** Whether a thread's words still stand: the quote, or what its anchor spans if that still says it; without a quote, its place. */
function isAnchored(text: PlanText, places: Places, thread: StoredThread): boolean {
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
 * Threads as the caller may see them: `by` is the writer's name, or their agency's where it is not
 * shown. `text` was read with their {@link anchorsOf}.
 */
export async function viewThreads(
  db: Kysely<Tables>,
  text: PlanText,
  stored: readonly StoredThread[],
  session: Session,
  right: Right,
): Promise<Thread[]> {
  const everybody = new Map((await listPeople(db)).map((person) => [person.id, person]))
  const by = ({ user, agency }: StoredReply) => {
    const person = everybody.get(user)
    if (!person) return ""
    return mayName(session, right, agency) ? person.name : person.agency.name
  }
  const places = new Places(text.document)
  const seen: Thread[] = []
  for (const [at, thread] of stored.entries()) {
    // The words of the places are read once each, the plan's own longest.
    if (at % threadsAtOnce === 0) await turn()
    const { user: _, replies, ...rest } = thread
    seen.push({
      ...rest,
      by: by(thread),
      anchored: isAnchored(text, places, thread),
      replies: replies.map(({ user, ...reply }) => ({ ...reply, by: by({ user, ...reply }) })),
    })
  }
  await turn()
  return seen
}
