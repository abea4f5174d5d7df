import type { CoverageWorker } from "../../../../client/coverage/coverageWorker.ts"
import { PlanReader } from "../../../../client/coverage/planReader.ts"
import type { CoverageRequest } from "../../../../client/coverage/workerProtocol.ts"
import { smallSet } from "../smallSet.ts"

/** The real reader of the small set, answering in the same thread. */
export function localWorker(): CoverageWorker {
  const reader = new PlanReader(smallSet)
  const worker: CoverageWorker = {
    onmessage: null,
    onerror: null,
    letGo() {},
    postMessage(request: CoverageRequest) {
      const data = structuredClone(reader.answer(request))
      queueMicrotask(() => worker.onmessage?.(new MessageEvent("message", { data })))
    },
  }
  return worker
}
