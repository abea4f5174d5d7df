import content from "./disasterRisk.json"
import { type StandardsSet, standardsSet } from "./set.ts"

/** The standards for disaster risk reduction, in English, Russian and Azerbaijani. */
export const disasterRisk: StandardsSet = standardsSet.parse(content)
