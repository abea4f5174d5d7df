import type { ImportedCount } from "../../shared/api/plans.ts"
import { planDigest } from "../../shared/document/planDigest.ts"
import type { PlanRecords } from "../import/build/planRecords.ts"
import type { NotKept } from "../import/draft.ts"
import type { SetOutline } from "../standards/setOutline.ts"
import type { Author } from "../storage/author.ts"
import { insertDecision } from "../storage/decisions.ts"
import { insertDismissals } from "../storage/dismissals.ts"
import { insertAnswered } from "../storage/importedRecommendations.ts"
import type { PlanInMaking } from "./createPlan.ts"

/**
 * Takes the records of a file into the plan that is made of it, as its secretariat's: who brings
 * them in says them now. Decisions that are not of the plan's set are named as not kept.
 */
export async function importRecords(
  { id, seq, document, step }: PlanInMaking,
  { recommendations, decisions, dismissals }: PlanRecords,
  { maker, set }: { maker: Author; set: SetOutline | null },
): Promise<{ broughtIn: ImportedCount[]; notKept: NotKept[] }> {
  const speaker = { user: maker.userId, agency: maker.agencyId, as: "secretariat" } as const
  const areas = new Set(set?.areas.map(({ id }) => id))
  const own = decisions.filter((one) => one.set.id === set?.id && areas.has(one.area))
  const text = { seq, digest: planDigest(document) }
  await insertAnswered(step, id, recommendations, speaker)
  const { agency, user } = speaker
  for (const decision of own) await insertDecision(step, id, { ...decision, text, agency, user })
  await insertDismissals(
    step,
    id,
    dismissals.map((one) => ({ ...one, ...speaker })),
  )
  const counts = [
    ["recommendations", recommendations.filter(({ kind }) => kind === "recommendation").length],
    ["earlier-measures", recommendations.filter(({ kind }) => kind === "measure").length],
    ["decisions", own.length],
    ["dismissals", dismissals.length],
  ] as const
  const strange = decisions.length - own.length
  return {
    broughtIn: counts.flatMap(([what, count]) => (count > 0 ? [{ what, count }] : [])),
    notKept:
      strange > 0
        ? [{ what: "decisions on areas of another standards set", where: String(strange) }]
        : [],
  }
}
