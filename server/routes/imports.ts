import { importResult } from "../../shared/api/plans.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { readsLanguage } from "../../shared/coverage/readsLanguage.ts"
import { bringIn } from "../plan/bringIn.ts"
import { createPlan } from "../plan/createPlan.ts"
import { planMakerRoute, type Route } from "./route.ts"
import { sentFile } from "./upload.ts"

const nameOf = (standards?: StandardsChoice) =>
  standards ? `${standards.id}, ${standards.version}` : ""

const lostSet = {
  missing: "the standards set the plan was read against, which is not here",
  withdrawn: "the standards set the plan was read against, which was withdrawn from choice",
}

function unreadBy(language: string): string {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language
  return `the areas: the standards set does not read ${name}, so none is looked for`
}

/** A file in, a plan out. */
export const importRoutes: readonly Route[] = [
  planMakerRoute({
    method: "post",
    path: "/api/plans/import",
    summary: "Makes a plan of a .docx, .odt, .md, .html or plan.json; you hold its secretariat.",
    upload: "file",
    query: {
      standards:
        "the id of the set it is read against; the file's own, or the usual one, unless said",
      version: "its version; the newest unless said",
    },
    answer: importResult,
    status: 201,
    async handle({ services, session, request }) {
      const { query } = request
      const asked =
        typeof query.standards === "string"
          ? { id: query.standards, version: typeof query.version === "string" ? query.version : "" }
          : null
      // A set that is not here is told before the file is worked on.
      if (asked) await services.standards.choose(asked)
      const file = sentFile(request)
      const { words, title, settings, notKept, records } = await services.files.run(
        { kind: "import", bytes: file.buffer, name: file.originalname },
        session.user.id,
      )
      const maker = { userId: session.user.id, agencyId: session.agency.id }
      const refusal = asked ? null : await services.standards.refusal(settings.standards)
      const standards = await services.standards.choose(
        asked ?? (refusal ? undefined : settings.standards),
      )
      const id = await createPlan(services, maker, { ...settings, title, standards }, words)
      await services.record({ act: "plan-made", by: session, plan: id, details: { how: "import" } })
      const set = await services.standards.find(standards)
      const { language = "en" } = settings
      const unread = set && !readsLanguage(set, language)
      const strange = unread ? [{ what: unreadBy(language), where: nameOf(standards) }] : []
      const lost = refusal ? [{ what: lostSet[refusal], where: nameOf(settings.standards) }] : []
      const said = records
        ? await bringIn(services, id, records, {
            maker,
            set,
          })
        : { broughtIn: [], notKept: [] }
      return {
        id,
        measures: words.measures,
        broughtIn: said.broughtIn,
        notKept: [...notKept, ...said.notKept, ...lost, ...strange],
      }
    },
  }),
]
