import type { Passage } from "../../shared/coverage/passage.ts"
import type { Report, View } from "../../shared/coverage/report.ts"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { missingSet, type SetOutline } from "../standards/setOutline.ts"
import type { CoverageOptions, ReadWords } from "./readingCache.ts"

/** What is read with: the sets, and the process that reads. */
export type ReadingServices = Pick<Services, "standards" | "readings">

// Eight pages without a break are no passage that anybody writes. Of a longer one this much is
// read here, so that a block of megabytes holds up nobody; a browser reads it whole, for its own.
const longest = 20_000

function short(passage: Passage): Passage {
  return passage.text.length > longest
    ? { ...passage, text: passage.text.slice(0, longest) }
    : passage
}

/**
 * The report on these passages of a plan, as it is or as it was, in the light of a set, with what was
 * said beside the words. Throws `not-found` where the set cannot be had any more.
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
