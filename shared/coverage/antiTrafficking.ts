import { accuracy } from "./accuracy.ts"
import measured from "./antiTrafficking/accuracy.json"
import weights from "./antiTrafficking/weights.json"
import { antiTraffickingStandards } from "./antiTraffickingStandards.ts"
import type { StandardsSet } from "./set.ts"
import { weightsFile } from "./weights.ts"

/**
 * The standards against trafficking in human beings, with the weights learnt from labelled passages
 * and the measured accuracy.
 */
export const antiTrafficking: StandardsSet = {
  ...antiTraffickingStandards,
  weights: weightsFile.parse(weights),
  accuracy: accuracy.parse(measured),
}
