import { readFileSync } from "node:fs"
import type { Finding } from "../../shared/coverage/findings/finding.ts"

/** A defect that its writer put into a plan: where, which check is to find it, and what it is. */
export interface SeededDefect {
  /** The number of the measure or chapter; "-" where any place will do. */
  readonly place: string
  /** The check, or the criterion, that it falls under. */
  readonly check: string
  readonly defect: string
}

/** The defects of a table with the columns place, check and defect, and a head. */
export function seededDefects(file: URL): SeededDefect[] {
  const lines = readFileSync(file, "utf8").trim().split("\n")
  return lines.slice(1).map((line) => {
    const [place = "", check = "", defect = ""] = line.split("\t")
    return { place, check, defect }
  })
}

/** Whether a finding tells a defect: of its kind and, where the defect has a place, there. */
export function tells(finding: Finding, { place, check }: SeededDefect): boolean {
  const kind =
    finding.check === check ||
    finding.criterion === check ||
    finding.places.some(({ criterion }) => criterion === check)
  // A sum in a paragraph may be looked for under the plan.
  return kind && (place === "-" || finding.places.some(({ number }) => (number ?? "-") === place))
}
