import { parentPort } from "node:worker_threads"
import { MateReader, type MateRequest } from "../../client/coverage/mateReader.ts"
import { antiTrafficking } from "../../shared/coverage/antiTrafficking.ts"

// What a mate is in the browser, in a thread of this process: `coverageOpening.ts` opens it.

const reader = new MateReader(
  async () => antiTrafficking,
  (answer) => parentPort?.postMessage(answer),
)
parentPort?.on("message", (request: MateRequest) => void reader.hear(request))
