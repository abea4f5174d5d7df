import type {
  CoverageAnswer,
  CoverageBeginning,
  CoverageOptions,
  CoveragePreparation,
  CoverageRefusal,
  CoverageRequest,
} from "./conversation.ts"

/** The side of a worker that a store needs, so that a test can put an engine in its place. */
export interface CoverageWorker {
  postMessage(request: CoverageRequest): void
  terminate(): void
  onmessage:
    | ((event: MessageEvent<CoverageAnswer | CoverageBeginning | CoverageRefusal>) => void)
    | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A worker that makes itself ready while the plan's words are on the way. */
export function openWorker(options: CoverageOptions): CoverageWorker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })
  const preparation: CoveragePreparation = { prepare: options }
  worker.postMessage(preparation)
  return worker
}
