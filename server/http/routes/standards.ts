import { z } from "zod"
import { hiding, standardsSummary, standardsView } from "../../../shared/api/standards.ts"
import { standardsSet } from "../../../shared/coverage/set/set.ts"
import { Problem } from "../../../shared/problem.ts"
import type { SetOutline } from "../../standards/setOutline.ts"
import { listHiddenPractices, setPracticeHidden } from "../../storage/standards.ts"
import { administratorRoute, type PersonCall, personRoute, type Route } from "../route.ts"

/** The set in the path. Throws `not-found` where there is none. */
export async function setOf({ services, param }: PersonCall<unknown>) {
  const set = await services.standards.shown({ id: param("id"), version: param("version") })
  if (!set) throw new Problem("not-found", "There is no such standards set on this installation.")
  return set
}

const byNumber = new Intl.Collator("en", { numeric: true })

/**
 * The clauses of duties and options, and their articles, by instrument. Guidance has none that
 * could be reserved against.
 */
function clausesOf({ areas }: SetOutline): Record<string, string[]> {
  const clauses = new Map<string, Set<string>>()
  const provisions = areas.flatMap(({ lead, elements }) => [
    ...lead,
    ...elements.flatMap((element) => element.provisions),
  ])
  for (const { instrument, reference, force } of provisions) {
    if (force === "guidance" || reference === "") continue
    const own = clauses.get(instrument) ?? new Set()
    clauses.set(instrument, own.add(reference))
    const [article] = /^\d+[a-z]*(?=\()/u.exec(reference) ?? []
    if (article) own.add(article)
  }
  return Object.fromEntries([...clauses].map(([id, own]) => [id, [...own].sort(byNumber.compare)]))
}

/** The standards sets that plans are read against, and their practices. */
export const standardsRoutes: readonly Route[] = [
  personRoute({
    method: "get",
    path: "/api/standards",
    summary: "The sets of standards that a plan can be read against.",
    answer: z.object({ standards: z.array(standardsSummary) }),
    handle: async ({ services }) => ({ standards: await services.standards.list() }),
  }),
  personRoute({
    method: "get",
    path: "/api/standards/{id}/{version}",
    summary: "A set as people see it: areas, instruments, practices, and how well it reads.",
    answer: standardsView,
    async handle(call) {
      const set = await setOf(call)
      const ids = await listHiddenPractices(call.services.database.db, set.id)
      const hides = new Set(ids)
      const { id, version, title, languages, pillars, instruments, practices } = set
      const { version: newest } = await call.services.standards.settle({ id, version: "" })
      return {
        id,
        version,
        title,
        languages,
        pillars,
        areas: set.areas.map(({ id, pillar, title, elements }) => ({
          id,
          pillar,
          title,
          elements: elements.map((element) => ({ id: element.id, title: element.title })),
        })),
        instruments,
        clauses: clausesOf(set),
        practices: practices.filter((practice) => !hides.has(practice.id)),
        hidden: call.session.administrator
          ? practices.filter((practice) => hides.has(practice.id))
          : [],
        hiddenIds: ids,
        newer: newest !== "" && newest !== version ? newest : null,
        accuracy: set.accuracy ?? null,
      }
    },
  }),
  personRoute({
    method: "get",
    path: "/api/standards/{id}/{version}/file",
    summary: "The whole set in its file format, with all that a plan is read by.",
    answer: standardsSet,
    async handle(call) {
      const { request, response, services } = call
      const { plain, gzip, etag } = await services.standards.bytes(await setOf(call))
      // A version never changes, but only the server knows whether the session is still valid.
      response.set({ "cache-control": "private, no-cache", etag, vary: "accept-encoding" })
      if (request.headers["if-none-match"] === etag) return response.status(304).end()
      const small = request.acceptsEncodings("gzip") === "gzip"
      if (small) response.set("content-encoding", "gzip")
      return response.type("json").end(small ? gzip : plain)
    },
  }),
  administratorRoute({
    method: "put",
    path: "/api/standards/{id}/practices/{practiceId}/hidden",
    summary: "Hides a practice of a set from everybody here, or shows it again.",
    body: hiding,
    answer: null,
    async handle({ services, session, param, body }) {
      const set = param("id")
      const offered = await services.standards.offered()
      if (!offered.some(({ id }) => id === set))
        throw new Problem("not-found", "There is no such standards set on this installation.")
      const practice = { set, id: param("practiceId") }
      await setPracticeHidden(services.database.db, practice, body.hidden, session.user.id)
      services.rooms.practicesChanged()
    },
  }),
]
