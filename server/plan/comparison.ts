import type { ComparedText, Comparison } from "../../shared/api/comparison.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { compareAreas } from "../../shared/coverage/comparison.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import type { Report } from "../../shared/coverage/report.ts"
import type { Services } from "../routes/route.ts"
import type { CoverageReader } from "./coverage.ts"
import type { PastTexts } from "./pastTexts.ts"
import { readVersion } from "./planVersions.ts"
import { readBy } from "./readBy.ts"

/** The readers of plans as they are and as they were, and the texts that were. */
export interface Readers {
  now: CoverageReader
  past: CoverageReader
  texts: PastTexts
}

/** A version of a plan: `now`, the id of a saved one, or a number. */
export interface PlanVersion {
  plan: string
  version: string
}

/** The report on one version of a plan, for a person (their id), and what it was read from. Throws a Problem. */
export async function versionReport(
  services: Services,
  { now, past, texts }: Readers,
  { plan, version }: PlanVersion,
  person: string,
  wanted?: StandardsChoice,
): Promise<{ report: Report; text: ComparedText; passages: ReadonlyMap<string, Passage> }> {
  const { title, set, options } = await readBy(services, plan, wanted)
  const { passages, ...text } = await readVersion(services, texts, plan, version, person)
  const reader = text.now ? now : past
  const report = await reader.report(plan, set, passages, options, { name: "proposed" })
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return { report, text: { plan, title, lang: report.lang, ...text }, passages: byId }
}

/** Compares what two texts cover, both read against one set. Throws a Problem. */
export async function compareCoverage(
  services: Services,
  readers: Readers,
  [before, after]: readonly [PlanVersion, PlanVersion],
  person: string,
  set: StandardsChoice,
): Promise<Comparison> {
  const from = await versionReport(services, readers, before, person, set)
  const to = await versionReport(services, readers, after, person, set)
  return {
    set: to.report.set,
    from: from.text,
    to: to.text,
    areas: compareAreas(from.report.areas, to.report.areas),
  }
}
