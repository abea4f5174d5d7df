import { accuracy } from "../set/accuracy.ts"
import type { StandardsSet } from "../set/set.ts"
import { weightsFile } from "../set/weights.ts"
import measured from "./antiTrafficking/accuracy.json"
import weights from "./antiTrafficking/weights.json"
import { antiTraffickingStandards } from "./antiTraffickingStandards.ts"

/**
 * The standards against trafficking in human beings, with the weights learnt from labelled passages
 * and the measured accuracy.
 */
export const antiTrafficking: StandardsSet = {
  ...antiTraffickingStandards,
  weights: weightsFile.parse(weights),
  accuracy: accuracy.parse(measured),
}
