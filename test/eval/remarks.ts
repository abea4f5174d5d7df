import { existsSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { readPlanFile } from "../../server/import/passagesOfFile.ts"
import { antiTrafficking } from "../../shared/coverage/sets/antiTrafficking.ts"
import type { RemarkAccuracy } from "../../shared/coverage/set/accuracy.ts"
import { CoverageEngine } from "../../shared/coverage/engine.ts"
import type { Finding } from "../../shared/coverage/findings/finding.ts"
import { seededDefects, tells } from "./seededDefects.ts"

const folder = new URL("plans/", import.meta.url)

/** The remarks on one plan that nobody who made the checks had seen, and after which none was mended. */
export interface RemarkedPlan {
  readonly name: string
  readonly lang: string
  /** How many defects its writer put into it, and which of them were not told. */
  readonly defects: number
  readonly missed: readonly string[]
  /** How many findings it has, and how many of them a reader judged wrong. */
  readonly remarks: number
  readonly wrong: number
}

/** The remarks that a reader judged wrong: the place and the check of each, and why. */
function wrongIn(name: string) {
  const file = new URL(`${name}.wrong.tsv`, folder)
  return existsSync(file) ? seededDefects(file) : []
}

/**
 * Reads each plan of `plans` (`name.lang.md`, `.html` or `.docx`, with its defects in `name.lang.tsv` and what
 * was judged wrong in `name.lang.wrong.tsv`). A finding that nobody put into the plan is wrong only
 * where a reader said so: most of them are true as well.
 */
export async function remarkedPlans(): Promise<RemarkedPlan[]> {
  const files = readdirSync(folder).filter((file) => /\.(?:md|html|docx)$/.test(file))
  return Promise.all(
    files.sort().map(async (file) => {
      const name = file.replace(/\.\w+$/, "")
      const { passages, options } = await readPlanFile(fileURLToPath(new URL(file, folder)))
      const { findings } = new CoverageEngine(antiTrafficking, options).update(passages, [])
      const defects = seededDefects(new URL(`${name}.tsv`, folder))
      const told = (defect: (typeof defects)[number]) =>
        findings.some((finding: Finding) => tells(finding, defect))
      return {
        name,
        lang: name.split(".").at(-1) ?? "",
        defects: defects.length,
        missed: defects.filter((defect) => !told(defect)).map(({ defect }) => defect),
        remarks: findings.length,
        wrong: wrongIn(name).filter(told).length,
      }
    }),
  )
}

/** The remarks on several plans together. */
export function sumOf(plans: readonly RemarkedPlan[]): RemarkAccuracy {
  const sum = (of: (plan: RemarkedPlan) => number) => plans.reduce((all, plan) => all + of(plan), 0)
  const defects = sum((plan) => plan.defects)
  return {
    plans: plans.length,
    defects,
    found: defects - sum(({ missed }) => missed.length),
    remarks: sum((plan) => plan.remarks),
    wrong: sum((plan) => plan.wrong),
  }
}
