import { importResult } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { createPlan } from "../plan/createPlan.ts"
import { personRoute, type Route } from "./route.ts"

/** A file in, a plan out. */
export const importRoutes: readonly Route[] = [
  personRoute({
    method: "post",
    path: "/api/plans/import",
    summary: "Makes a plan of a .docx, .odt, .md, .html or plan.json; you hold its secretariat.",
    upload: "file",
    answer: importResult,
    status: 201,
    async handle({ services, session, request }) {
      const { file } = request
      if (!file) {
        const message = "Send one file, in the part named file."
        throw new Problem("invalid", message, { issues: [{ path: ["file"], message }] })
      }
      const { words, title, settings, notKept } = await services.files.run(
        { kind: "import", bytes: file.buffer, name: file.originalname },
        session.user.id,
      )
      const maker = { userId: session.user.id, agencyId: session.agency.id }
      const id = await createPlan(services, maker, { ...settings, title }, words)
      return { id, measures: words.measures, notKept }
    },
  }),
]
