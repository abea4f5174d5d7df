import type { StandardsChoice } from "../../shared/api/standards.ts"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { missingSet, type SetOutline, unknownSet } from "../standards/setOutline.ts"
import { findPlan } from "../storage/plans.ts"
import type { CoverageOptions } from "./readingCache.ts"

/** The settings for reading a plan: its standards set, and the options of the engine. */
export interface ReadingSettings {
  title: string
  set: SetOutline
  options: CoverageOptions
}

/**
 * The settings for reading a plan, with the `wanted` set instead of its own if given. Throws a
 * Problem.
 */
export async function readingSettings(
  { database, standards }: Pick<Services, "database" | "standards">,
  plan: string,
  wanted?: StandardsChoice,
): Promise<ReadingSettings> {
  const found = await findPlan(database.db, plan)
  if (!found) throw new Problem("not-found", "There is no such plan.")
  const choice = await standards.settle(wanted ?? found.settings.standards)
  const set = await (wanted ? standards.shown(choice) : standards.find(choice))
  if (!set) throw new Problem("not-found", (wanted ? unknownSet : missingSet)(choice))
  const { title, language: lang, periodFrom, periodTo } = found.settings
  const period = periodFrom && periodTo ? { from: periodFrom, to: periodTo } : undefined
  return { title, set, options: { lang, ...(period && { period }) } }
}
