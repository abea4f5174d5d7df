import type { Request } from "express"
import * as Y from "yjs"
import { z } from "zod"
import { can } from "../../../shared/access.ts"
import { measureView, position } from "../../../shared/api/positions.ts"
import {
  newVersion,
  renamedVersion,
  restoring,
  shownVersion,
  version,
  versionList,
} from "../../../shared/api/versions.ts"
import { Problem } from "../../../shared/problem.ts"
import type { PastTexts } from "../../plans/pastTexts.ts"
import { readVersion, versionMeasures, viewVersions } from "../../plans/planVersions.ts"
import { restoreWords } from "../../plans/restoreWords.ts"
import { findMoment } from "../../storage/pastUpdates.ts"
import { listPositions } from "../../storage/positions.ts"
import {
  insertVersion,
  listVersions,
  removeVersion,
  renameVersion,
} from "../../storage/versions.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"

const versionMeaning = "`now`, the id of a saved version, or the number of a stored update"

function limitOf({ query }: Request): number | null {
  const { limit } = query
  if (limit === undefined) return null
  if (typeof limit === "string" && /^[1-9]\d{0,3}$/.test(limit) && Number(limit) <= 1_000)
    return Number(limit)
  const message = "The limit is a number from 1 to 1,000."
  throw new Problem("invalid", message, { issues: [{ path: ["limit"], message }] })
}

/**
 * Saved versions: names for numbers of the log, which keeps the words in any case. Any number can
 * be read, saved or not.
 */
export function versionRoutes(texts: PastTexts): readonly Route[] {
  const textOf = ({ services, plan, session, param }: PlanCall<unknown>) =>
    readVersion(services, texts, plan, param("versionId"), session.user.id)
  return [
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/versions",
      summary: "The saved versions of the plan, the newest words first.",
      query: { limit: "how many, 1 to 1,000; all unless said" },
      answer: versionList,
      async handle({ services, plan, session, right, request }) {
        const { db } = services.database
        const last = await findMoment(db, plan)
        const limit = limitOf(request)
        // One more than requested shows whether there are more.
        const found = await viewVersions(
          db,
          plan,
          session,
          right,
          limit === null ? null : limit + 1,
        )
        const versions = limit === null ? found : found.slice(0, limit)
        return { now: last?.seq ?? null, versions, more: found.length > versions.length }
      },
    }),
    planRoute("edit", {
      method: "post",
      path: "/api/plans/{id}/versions",
      summary:
        "Saves the words now, or those of the number that an export printed, as a version; what is saved already under this name is answered as it is.",
      body: newVersion,
      answer: z.object({ version }),
      status: 201,
      async handle({ services, plan, session, right, body }) {
        const { db } = services.database
        const moment = await findMoment(db, plan, body.version)
        if (!moment && body.version !== undefined)
          throw new Problem("not-found", "The plan has no stored update of this number.")
        if (!moment)
          throw new Problem("conflict", "The plan has no words yet to save a version of.")
        // A repeated request returns the existing version.
        const { id, isNew } = await insertVersion(db, plan, {
          version: moment.seq,
          name: body.name ?? "",
          agency: session.agency.id,
          as: can(right, "manage") ? "secretariat" : null,
          user: session.user.id,
          writtenAt: moment.at,
          cause: "person",
        })
        if (isNew) services.rooms.announce(plan, { type: "changed", what: "versions" })
        const all = await viewVersions(db, plan, session, right)
        return { version: all.find((one) => one.id === id) }
      },
    }),
    planRoute("manage", {
      method: "patch",
      path: "/api/plans/{id}/versions/{versionId}",
      summary: "Names a version, also one that the server saved by itself.",
      body: renamedVersion,
      answer: z.object({ version }),
      async handle({ services, plan, session, right, param, body }) {
        const { db } = services.database
        const id = param("versionId")
        const known = (await listVersions(db, plan)).some((one) => one.id === id)
        if (!known) throw new Problem("not-found", "There is no such version.")
        if (!(await renameVersion(db, plan, id, body.name)))
          throw new Problem("conflict", "These words are saved under that name already.")
        services.rooms.announce(plan, { type: "changed", what: "versions" })
        const all = await viewVersions(db, plan, session, right)
        return { version: all.find((one) => one.id === id) }
      },
    }),
    planRoute("edit", {
      method: "delete",
      path: "/api/plans/{id}/versions/{versionId}",
      summary: "Takes a version from the list: its agency and the secretariat may. The words stay.",
      answer: null,
      async handle({ services, plan, session, right, param }) {
        const { db } = services.database
        const id = param("versionId")
        const stored = (await listVersions(db, plan)).find((one) => one.id === id)
        if (!stored) throw new Problem("not-found", "There is no such version.")
        // A version of the secretariat does not belong to its member's own agency.
        const own = stored.as === null && stored.agency === session.agency.id
        if (!own && !can(right, "manage"))
          throw new Problem("no-right", "Only the agency that saved it and the secretariat may.")
        await removeVersion(db, plan, id, session.user.id)
        services.rooms.announce(plan, { type: "changed", what: "versions" })
      },
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/versions/{versionId}",
      summary: `Which words a version is (${versionMeaning}), and the positions that stood while those were the plan's.`,
      answer: shownVersion.extend({ positions: z.array(position) }),
      async handle(call) {
        const { version, saved, now, writtenAt, until } = await textOf(call)
        const positions = await listPositions(call.services.database.db, call.plan, { until })
        return { version, saved, now, writtenAt, positions }
      },
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/versions/{versionId}/measures",
      summary:
        "Every measure as it read in a version, with the positions that stood while those were its words.",
      answer: z.object({ version: shownVersion, measures: z.array(measureView) }),
      async handle(call) {
        const { services, plan, session } = call
        const text = await textOf(call)
        const { version, saved, now, writtenAt } = text
        const measures = await versionMeasures(services, plan, text, session.user.id)
        return { version: { version, saved, now, writtenAt }, measures }
      },
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/versions/{versionId}/document",
      summary:
        "The words of a version as one Yjs update of an empty document, without what had been deleted.",
      answer: "file",
      async handle(call) {
        const { state } = await textOf(call)
        const update = state.length === 1 ? state[0] : Y.mergeUpdates([...state])
        call.response.type("application/octet-stream").send(Buffer.from(update ?? []))
      },
    }),
    planRoute("edit", {
      method: "post",
      path: "/api/plans/{id}/versions/{versionId}/restore",
      summary:
        "Brings words of a version back, one measure's or, by the secretariat, the whole plan's, as an edit of yours. The words now are saved as a version before, which is answered.",
      body: restoring,
      answer: z.object({ version }),
      status: 201,
      async handle(call) {
        const { services, plan, session, right, body } = call
        if (body.measure === undefined && !can(right, "manage"))
          throw new Problem("no-right", "Only the secretariat brings a whole plan back.")
        const { state } = await textOf(call)
        const id = await restoreWords(services, plan, { old: state, ...body }, { session, right })
        const all = await viewVersions(services.database.db, plan, session, right)
        return { version: all.find((one) => one.id === id) }
      },
    }),
  ]
}
