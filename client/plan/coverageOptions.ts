import type { PlanView } from "../../shared/api/plans.ts"
import type { CoverageOptions } from "../coverage/workerProtocol.ts"

/** The settings of a plan that the engine needs. */
export function coverageOptions({ settings }: PlanView): CoverageOptions {
  const { language, periodFrom, periodTo, standards } = settings
  const period = periodFrom && periodTo ? { from: periodFrom, to: periodTo } : null
  return { standards, lang: language, ...(period ? { period } : {}) }
}
