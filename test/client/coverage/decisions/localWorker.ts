import type { CoverageWorker } from "../../../../client/coverage/coverageWorker.ts"
import { type CoverageRequest, Reader } from "../../../../client/coverage/workerProtocol.ts"
import { smallSet } from "../smallSet.ts"

/** The real reader of the small set, answering in the same thread. */
export function localWorker(): CoverageWorker {
  const reader = new Reader(smallSet)
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
