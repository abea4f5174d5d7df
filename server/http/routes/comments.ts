import { z } from "zod"
import { can } from "../../../shared/access.ts"
import {
  newReply,
  newThread,
  thread,
  threadChange,
  type WritesAs,
} from "../../../shared/api/comments.ts"
import { Problem } from "../../../shared/problem.ts"
import { ThreadPlaces } from "../../plans/quote.ts"
import { readText } from "../../plans/text.ts"
import { anchorsOf, mayRead, viewThreads } from "../../plans/threads.ts"
import {
  insertReply,
  insertThread,
  listThreads,
  type StoredThread,
  setResolved,
} from "../../storage/threads.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"

const wrong = (path: string, message: string) =>
  new Problem("invalid", message, { issues: [{ path: [path], message }] })

/**
 * The function in which a comment is written: if absent, the secretariat's for people who hold it.
 */
function functionOf({ right }: PlanCall<unknown>, asked: WritesAs | undefined): WritesAs {
  const secretariat = can(right, "manage")
  if (asked === "secretariat" && !secretariat)
    throw new Problem(
      "no-right",
      "Only a person with the secretariat's function can write on its behalf.",
    )
  if (asked !== undefined) return asked
  return secretariat ? "secretariat" : null
}

async function stored(call: PlanCall<unknown>): Promise<StoredThread> {
  const { services, plan, param, session, right } = call
  const [found] = await listThreads(services.database.db, plan, [param("threadId")])
  if (!found || !mayRead(found.visibility, found, session, right))
    throw new Problem("not-found", "There is no such comment.")
  return found
}

async function view({ services, plan, session, right }: PlanCall<unknown>, ids?: string[]) {
  const { db } = services.database
  const threads = await listThreads(db, plan, ids)
  const text = await readText(services, plan, anchorsOf(threads))
  return viewThreads(db, text, threads, session, right)
}

async function viewOne(call: PlanCall<unknown>, id: string) {
  call.services.rooms.announce(call.plan, { type: "changed", what: "comments", ids: [id] })
  const [found] = await view(call, [id])
  return { thread: found }
}

/** Comments on measures and words: server records that change no word of the plan. */
export const commentRoutes: readonly Route[] = [
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/comments",
    summary: "Every thread, with whether its words still stand.",
    answer: z.object({ threads: z.array(thread) }),
    handle: async (call) => ({ threads: await view(call) }),
  }),
  planRoute("comment", {
    method: "post",
    path: "/api/plans/{id}/comments",
    summary: "Opens a thread on a measure, a block, words in one of them, or the plan.",
    body: newThread,
    answer: z.object({ thread }),
    status: 201,
    async handle(call) {
      const { services, session, plan, body } = call
      const as = functionOf(call, body.as)
      if (body.visibility !== "everyone")
        throw wrong("visibility", "Only comments that everyone may read can be written yet.")
      const places = new ThreadPlaces((await readText(services, plan)).document)
      const place = { measureId: body.measureId ?? null, blockId: body.blockId ?? null }
      if (!places.has(place))
        throw wrong(
          place.measureId === null ? "blockId" : "measureId",
          "There is no such place in the plan.",
        )
      const quote = body.quote?.trim() ? body.quote : null
      if (quote !== null && !places.stands(place, quote))
        throw wrong("quote", "These words do not stand there.")
      const id = await insertThread(services.database.db, plan, {
        ...place,
        quote,
        anchor: body.anchor ?? null,
        weight: body.weight,
        visibility: body.visibility,
        agency: session.agency.id,
        as,
        user: session.user.id,
        body: body.body,
      })
      return viewOne(call, id)
    },
  }),
  planRoute("comment", {
    method: "post",
    path: "/api/plans/{id}/comments/{threadId}/replies",
    summary: "Answers in a thread.",
    body: newReply,
    answer: z.object({ thread }),
    status: 201,
    async handle(call) {
      const { services, session, plan, body } = call
      const as = functionOf(call, body.as)
      const { id } = await stored(call)
      const by = { as, agency: session.agency.id, user: session.user.id }
      await insertReply(services.database.db, plan, id, { ...by, body: body.body })
      return viewOne(call, id)
    },
  }),
  planRoute("comment", {
    method: "patch",
    path: "/api/plans/{id}/comments/{threadId}",
    summary: "Resolves a thread or opens it again: its author's agency and the secretariat may.",
    body: threadChange,
    answer: z.object({ thread }),
    async handle(call) {
      const { services, session, right, body } = call
      const { id, agency, as } = await stored(call)
      // A comment of the secretariat does not belong to its member's own agency.
      const own = as === null && agency === session.agency.id
      if (!own && !can(right, "manage"))
        throw new Problem("no-right", "Only the author's agency and the secretariat may do this.")
      await setResolved(services.database.db, id, body.resolved, session.user.id)
      return viewOne(call, id)
    },
  }),
]
