import { can } from "../../../shared/access.ts"
import { comparison, textComparison } from "../../../shared/api/comparison.ts"
import { coverageReport } from "../../../shared/api/coverage.ts"
import type { StandardsChoice } from "../../../shared/api/standards.ts"
import { readsLanguage } from "../../../shared/coverage/set/readsLanguage.ts"
import { Problem } from "../../../shared/problem.ts"
import { readPlan } from "../../coverage/planReport.ts"
import { readingSettings } from "../../coverage/readingSettings.ts"
import { compareCoverage, readVersionReport } from "../../plans/comparison.ts"
import { judgedAreas, viewDecisions } from "../../plans/decisions.ts"
import { viewDismissals, viewFindings } from "../../plans/dismissals.ts"
import type { PastTexts } from "../../plans/pastTexts.ts"
import { versionNumber } from "../../plans/planVersions.ts"
import { compareTexts, viewParts } from "../../plans/textComparison.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"

const versionMeaning = "`now`, the id of a saved version, or the number of a stored update"
const viewMeaning =
  "`proposed` (all words; the default) or `agreed` (narrative and measures agreed at that time)"
const standardsMeaning =
  "the id of another set to read against (`not-found` where it is not here); the plan's own unless said"
const editionMeaning = "with `standards`: the version of that set; the newest unless said"

const wrong = (path: string, message: string) =>
  new Problem("invalid", message, { issues: [{ path: [path], message }] })

/** A query parameter; undefined where it is absent. */
function asked({ request }: PlanCall<unknown>, name: string): string | undefined {
  const value = request.query[name]
  if (value === undefined || value === "") return undefined
  if (typeof value !== "string") throw wrong(name, "This parameter may be given only once.")
  return value
}

function standardsOf(call: PlanCall<unknown>): StandardsChoice | undefined {
  const [id, edition] = [asked(call, "standards"), asked(call, "edition")]
  if (id === undefined && edition !== undefined)
    throw wrong("edition", "A version of a set is said with the set: name it in `standards`.")
  return id === undefined ? undefined : { id, version: edition ?? "" }
}

function viewOf(call: PlanCall<unknown>): "proposed" | "agreed" {
  const view = asked(call, "view") ?? "proposed"
  if (view === "proposed" || view === "agreed") return view
  throw wrong("view", "The view is proposed or agreed.")
}

/** A version of a plan, read against its own set or another. */
async function readVersion(
  { services, plan, session }: PlanCall<unknown>,
  texts: PastTexts,
  how: { version: string; view: "proposed" | "agreed"; wanted: StandardsChoice | undefined },
) {
  const { version, view, wanted } = how
  const { set } = await readingSettings(services, plan, wanted)
  const by = { person: session.user.id, view, set: wanted } as const
  return { ...(await readVersionReport(services, texts, { plan, version }, by)), set }
}

const comparisonQuery = {
  from: `the earlier text: ${versionMeaning}; with \`with\` of that plan, and now unless said`,
  to: `the later text, of this plan: ${versionMeaning}; now unless said`,
  view: viewMeaning,
  with: "another plan here that you may read, such as an earlier one that was imported",
  standards: standardsMeaning,
  edition: editionMeaning,
}

/** The two texts that a call names, with the caller. Throws a Problem. */
async function textsOf(call: PlanCall<unknown>) {
  const { services, plan, session, right } = call
  const other = asked(call, "with") ?? plan
  const there = other === plan ? right : await services.sessions.rightIn(other, session.user.id)
  if (!there || !can(there, "read"))
    throw new Problem("not-found", "There is no such plan to compare with.")
  const from = asked(call, "from") ?? (other === plan ? undefined : "now")
  if (from === undefined) throw wrong("from", "Say which version to compare with.")
  const to = asked(call, "to") ?? "now"
  return [
    { plan: other, version: from, asker: { session, right: there } },
    { plan, version: to, asker: { session, right } },
  ] as const
}

async function comparedAreas(call: PlanCall<unknown>, texts: PastTexts) {
  const { services, plan, session } = call
  const pair = await textsOf(call)
  const { set } = await readingSettings(services, plan, standardsOf(call))
  const { id, version } = set
  const how = { person: session.user.id, view: viewOf(call), set: { id, version } }
  return await compareCoverage(services, texts, pair, how)
}

/** The numbers of the last stored updates of the two texts of a call. */
async function placesOf(call: PlanCall<unknown>) {
  const { services } = call
  const place = async ({ plan, version }: { plan: string; version: string }) => {
    const seq = await versionNumber(services.database.db, plan, version)
    return { plan, seq }
  }
  const [from, to] = await textsOf(call)
  return [await place(from), await place(to)] as const
}

/** The coverage of a plan, now and in its versions, and comparisons. */
export function coverageRoutes(texts: PastTexts): readonly Route[] {
  async function coverageOf(call: PlanCall<unknown>, version: string | undefined) {
    const { services, plan, session, right } = call
    const view = viewOf(call)
    const wanted = standardsOf(call)
    const record = await viewDecisions(services.database.db, plan, { session, right })
    const reading =
      version === undefined
        ? // With another set it is read apart from the plan's present readers.
          await readPlan(services, plan, view, { wanted })
        : await readVersion(call, texts, { version, view, wanted })
    const { report, set } = reading
    const dismissals = await viewDismissals(services.database.db, plan, session, right)
    return {
      ...report,
      reads: readsLanguage(set, report.lang),
      accuracy: set.accuracy ?? null,
      areas: judgedAreas(reading, record),
      findings: viewFindings(report.findings, dismissals),
    }
  }
  return [
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/coverage",
      summary:
        "Areas, levels, elements and evidence of a version, what people decided, and findings. Where the set does not read the language of the words, `reads` is false and no area is looked for.",
      query: {
        view: viewMeaning,
        version: `${versionMeaning}; now unless said`,
        standards: standardsMeaning,
        edition: editionMeaning,
      },
      answer: coverageReport,
      handle: (call) => coverageOf(call, asked(call, "version")),
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/versions/{versionId}/coverage",
      summary: `The same of a version: ${versionMeaning}.`,
      query: { view: viewMeaning, standards: standardsMeaning, edition: editionMeaning },
      answer: coverageReport,
      handle: (call) => coverageOf(call, call.param("versionId")),
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/coverage/comparison",
      summary:
        "Areas gained, lost, strengthened and weakened between two texts, with the passages.",
      query: comparisonQuery,
      answer: comparison,
      handle: (call) => comparedAreas(call, texts),
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/comparison",
      summary:
        "Two texts by measure: kept, reworded, moved (identical words alone), merged, split, added, removed, with the agencies that changed each; the other parts that differ; and the areas gained and lost.",
      query: comparisonQuery,
      answer: textComparison,
      async handle(call) {
        const { services, session } = call
        const areas = comparedAreas(call, texts)
        // Both texts are read concurrently, in two processes.
        const [compared, areasOf] = await Promise.all([
          placesOf(call).then(([from, to]) => compareTexts(services, from, to, session.user.id)),
          areas,
        ])
        return { ...areasOf, ...viewParts(compared) }
      },
    }),
  ]
}
