import { writeFileSync } from "node:fs"
import { antiTraffickingStandards } from "../../shared/coverage/sets/antiTraffickingStandards.ts"
import type { WeightsFile } from "../../shared/coverage/set/weights.ts"
import { learn } from "./learn.ts"
import { developmentPassages, learningPassages, ownPassages, realPassages } from "./passages.ts"
import { answers } from "./reader.ts"
import { table } from "./scores.ts"

// Learns the weights of TrainedScorer from labelled passages.
//   npm run learn                            learns as shipped and writes the weights
//   npx tsx test/eval/train.ts --held-out    learns without each voice in turn and reads that voice
//   npx tsx test/eval/train.ts --held-out second   the same for one voice

const setWith = (weights: WeightsFile) => ({ ...antiTraffickingStandards, weights })

const own = ownPassages()
const at = process.argv.indexOf("--held-out")
if (at > 0) {
  const asked = process.argv[at + 1]
  for (const voice of asked ? [asked] : new Set(own.map((row) => row.voice))) {
    const weights = learn(own.filter((row) => row.voice !== voice))
    console.log(table(`${voice} voice, held out`, answers(setWith(weights), own.filter((row) => row.voice === voice))))
    console.log(table("  the same on dev", answers(setWith(weights), developmentPassages())))
  }
} else {
  const weights = learn(learningPassages())
  const target = new URL("../../shared/coverage/sets/antiTrafficking/weights.json", import.meta.url)
  const text = `${JSON.stringify(weights)}\n`
  writeFileSync(target, text)
  console.log(`${own.length} authored passages, ${(text.length / 1e6).toFixed(2)} MB`)
  console.log(table("dev, not learnt from", answers(setWith(weights), developmentPassages())))
  console.log(table("real, development", answers(setWith(weights), realPassages("development"))))
}
