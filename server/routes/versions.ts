import { z } from "zod"
import { can } from "../../shared/access.ts"
import { newVersion, version, versionList } from "../../shared/api/versions.ts"
import { Problem } from "../../shared/problem.ts"
import { viewVersions } from "../plan/planVersions.ts"
import { findMoment } from "../storage/pastUpdates.ts"
import { insertVersion, listVersions, removeVersion } from "../storage/versions.ts"
import { planRoute, type Route } from "./route.ts"

/** Versions that people saved: names for numbers of the log, which keeps the words in any case. */
export const versionRoutes: readonly Route[] = [
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/versions",
    summary: "The saved versions of the plan, the newest words first.",
    answer: versionList,
    async handle({ services, plan, session, right }) {
      const { db } = services.database
      const last = await findMoment(db, plan)
      return { now: last?.seq ?? null, versions: await viewVersions(db, plan, session, right) }
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
      if (!moment) throw new Problem("conflict", "The plan has no words yet to save a version of.")
      // Whoever presses twice, or after another, is shown what is there.
      const { id, isNew } = await insertVersion(db, plan, {
        version: moment.seq,
        name: body.name ?? "",
        agency: session.agency.id,
        as: can(right, "manage") ? "secretariat" : null,
        user: session.user.id,
        writtenAt: moment.at,
      })
      if (isNew) services.rooms.announce(plan, { type: "changed", what: "versions" })
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
      // What the secretariat saved is not its host ministry's.
      const own = stored.as === null && stored.agency === session.agency.id
      if (!own && !can(right, "manage"))
        throw new Problem("no-right", "Only the agency that saved it and the secretariat may.")
      await removeVersion(db, plan, id, session.user.id)
      services.rooms.announce(plan, { type: "changed", what: "versions" })
    },
  }),
]
