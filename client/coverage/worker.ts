import { antiTraffickingStandards } from "../../shared/coverage/antiTraffickingStandards.ts"
import { weightsFile } from "../../shared/coverage/weights.ts"
import { type CoverageRequest, Reader } from "./conversation.ts"

// What was learnt is larger than everything else here and comes as a file of its own; requests wait
// for it in their order.
const reader = import("../../shared/coverage/antiTrafficking/weights.json").then(
  ({ default: weights }) =>
    new Reader({ ...antiTraffickingStandards, weights: weightsFile.parse(weights) }),
)

addEventListener("message", async ({ data }: MessageEvent<CoverageRequest>) => {
  postMessage((await reader).answer(data))
})
