import type {
  CoverageAnswer,
  CoverageBeginning,
  CoverageLeave,
  CoverageOptions,
  CoveragePreparation,
  CoverageRefusal,
  CoverageRequest,
} from "./conversation.ts"

/** What a worker says to a page. */
type Hear = (event: MessageEvent<CoverageAnswer | CoverageBeginning | CoverageRefusal>) => void

/** The side of a worker that a store needs, so that a test can put an engine in its place. */
export interface CoverageWorker {
  postMessage(request: CoverageRequest): void
  onmessage: Hear | null
  onerror: ((event: ErrorEvent) => void) | null
  /** The store needs it no more; `idle` when it has answered everything. */
  letGo(idle: boolean): void
}

/** The side of a worker that this page's workers need. */
export interface PageWorker {
  postMessage(said: CoverageRequest | CoveragePreparation | CoverageLeave): void
  onmessage: Hear | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

/**
 * The coverage workers of this page: those that were taken for a plan, and at most one at hand. A
 * worker takes a second until it is ready, so it may be opened before a plan is; and what has read one
 * plan, and has nothing left to do, reads the next one twice as fast.
 */
export class CoverageWorkers {
  readonly #open: (beginning: CoveragePreparation | null) => PageWorker
  #atHand: PageWorker | null = null

  /** `open` opens a worker that begins with this, where there is something to begin with. */
  constructor(open: (beginning: CoveragePreparation | null) => PageWorker) {
    this.#open = open
  }

  /** Has a worker at hand from now on; one that is opened for that begins with this. */
  have(beginning: CoveragePreparation | null): void {
    if (!this.#atHand) this.#keep(this.#open(beginning))
  }

  /** A worker for a plan with these options, whose words are on the way. */
  take(options: CoverageOptions): CoverageWorker {
    const opening: CoveragePreparation = { prepare: options, opening: true }
    const atHand = this.#atHand
    this.#atHand = null
    const worker = atHand ?? this.#open(null)
    worker.onerror = null
    worker.postMessage(opening)
    return {
      postMessage: (request) => worker.postMessage(request),
      get onmessage() {
        return worker.onmessage
      },
      set onmessage(hear) {
        worker.onmessage = hear
      },
      get onerror() {
        return worker.onerror
      },
      set onerror(hear) {
        worker.onerror = hear
      },
      letGo: (idle) => this.#takeBack(worker, idle),
    }
  }

  #takeBack(worker: PageWorker, idle: boolean): void {
    worker.onmessage = null
    if (this.#atHand || !idle) {
      worker.terminate()
      return
    }
    worker.postMessage({ leave: true })
    this.#keep(worker)
  }

  #keep(worker: PageWorker): void {
    this.#atHand = worker
    // Whoever needs one then opens another, and is told if that fails as well.
    worker.onerror = (event) => {
      event.preventDefault()
      worker.terminate()
      if (this.#atHand === worker) this.#atHand = null
    }
  }
}

// A message to a new worker is passed on when the page has a moment, after a plan is drawn: right for
// one that is opened with a plan, where drawing comes first. What is begun before is told in the name.
function openWorker(beginning: CoveragePreparation | null): PageWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), {
    type: "module",
    name: beginning ? JSON.stringify(beginning) : "",
  })
}

/** The coverage workers of this page. */
export const coverageWorkers = new CoverageWorkers(openWorker)
