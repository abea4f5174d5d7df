import { type StandardsSet, standardsSet } from "../set/set.ts"
import content from "./disasterRisk.json"

/** The standards for disaster risk reduction, in English, Russian and Azerbaijani. */
export const disasterRisk: StandardsSet = standardsSet.parse(content)
