import type { Report, View } from "../../shared/coverage/levels/report.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { missingSet, type SetOutline } from "../standards/setOutline.ts"
import type { CoverageOptions, ReadWords } from "./readingCache.ts"

/** The services for reading: the sets, and the process that reads. */
export type ReadingServices = Pick<Services, "standards" | "readings">

// No real passage has eight pages without a break. Longer ones are cut here, so that a block of
// megabytes delays nobody; a browser reads its own whole.
const longest = 20_000

function short(passage: Passage): Passage {
  return passage.text.length > longest
    ? { ...passage, text: passage.text.slice(0, longest) }
    : passage
}

/**
 * The report on passages of a plan, present or past, read with a set, with its received entries.
 * Throws `not-found` where the set is no longer available.
 */
export async function readPassages(
  { standards, readings }: ReadingServices,
  plan: string,
  set: SetOutline,
  passages: readonly Passage[],
  options: CoverageOptions,
  view: View,
  { received = [], aside = [] }: Partial<Pick<ReadWords, "received" | "aside">> = {},
): Promise<Report> {
  const words = { plan, passages: passages.map(short), received, aside, options, view }
  const report = await readings.read({ kind: "report", ...words }, await standards.reference(set))
  if (!report) throw new Problem("not-found", missingSet(set))
  return report
}
