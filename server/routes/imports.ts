import { importResult } from "../../shared/api/plans.ts"
import { measuresOf } from "../../shared/document/outline.ts"
import { Problem } from "../../shared/problem.ts"
import { importFile } from "../import/importFile.ts"
import { createPlan } from "../plan/createPlan.ts"
import { personRoute, type Route } from "./route.ts"

/** A file in, a plan out. */
export const importRoutes: readonly Route[] = [
  personRoute({
    method: "post",
    path: "/api/plans/import",
    summary: "Makes a plan of a .docx, .md, .html or plan.json; you hold its secretariat.",
    upload: "file",
    answer: importResult,
    status: 201,
    async handle({ services, session, request }) {
      const { file } = request
      if (!file) {
        const message = "Send one file, in the part named file."
        throw new Problem("invalid", message, { issues: [{ path: ["file"], message }] })
      }
      const { doc, title, settings, notKept, planJson } = await importFile(
        file.buffer,
        file.originalname,
      )
      const maker = { userId: session.user.id, agencyId: session.agency.id }
      const id = await createPlan(services, maker, { ...settings, title }, doc)
      // What persons of an installation said and agreed cannot be said in their name by a file.
      const left = [
        { what: "comments", count: planJson?.comments.length ?? 0 },
        { what: "positions", count: planJson?.positions.length ?? 0 },
      ].filter(({ count }) => count > 0)
      return {
        id,
        measures: measuresOf(doc).length,
        notKept: [...notKept, ...left.map(({ what, count }) => ({ what, where: `${count}` }))],
      }
    },
  }),
]
