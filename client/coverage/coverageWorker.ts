import type {
  CoverageAnswer,
  CoverageBeginning,
  CoverageLeave,
  CoverageOptions,
  CoveragePreparation,
  CoverageRefusal,
  CoverageRequest,
} from "./workerProtocol.ts"

/** The callbacks of a page, by which its worker reports. */
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
 * worker takes some seconds until it is ready, so it may be opened before a plan is; and what has read
 * one plan, and has nothing left to do, reads the next one twice as fast.
 */
export class CoverageWorkers {
  readonly #open: (beginning: CoveragePreparation | null) => PageWorker
  #atHand: PageWorker | null = null
  /** How many are taken. */
  #taken = 0
  /** Whether returned workers are ended, so that who signs in next finds nothing they have read. */
  #ending = false

  /** `open` opens a worker that begins with this, where there is something to begin with. */
  constructor(open: (beginning: CoveragePreparation | null) => PageWorker) {
    this.#open = open
  }

  /** Has a worker at hand, which begins with this, unless there is one, at hand or with a plan. */
  have(beginning: CoveragePreparation | null): void {
    this.#ending = false
    if (!this.#atHand && this.#taken === 0) this.#keep(this.#open(beginning))
  }

  /** Ends the one at hand, and those that are taken when they come back. */
  end(): void {
    this.#ending = true
    this.#atHand?.terminate()
    this.#atHand = null
  }

  /** A worker for a plan with these options, whose words are on the way. */
  take(options: CoverageOptions): CoverageWorker {
    const opening: CoveragePreparation = { prepare: options, opening: true }
    const atHand = this.#atHand
    this.#atHand = null
    this.#ending = false
    this.#taken++
    const worker = atHand ?? this.#open(null)
    worker.onerror = null
    worker.postMessage(opening)
    return new TakenWorker(worker, (idle) => this.#takeBack(worker, idle))
  }

  #takeBack(worker: PageWorker, idle: boolean): void {
    this.#taken--
    if (!idle || this.#ending) {
      worker.terminate()
      return
    }
    worker.postMessage({ leave: true })
    // One that has read is worth more than one that has not.
    this.#atHand?.terminate()
    this.#keep(worker)
  }

  #keep(worker: PageWorker): void {
    this.#atHand = worker
    // Whoever needs one then opens another, and is told if that fails as well.
    worker.onerror = () => {
      worker.terminate()
      if (this.#atHand === worker) this.#atHand = null
    }
  }
}

/** A worker as long as one plan has it: whoever lets go of it hears and says nothing any more. */
class TakenWorker implements CoverageWorker {
  #worker: PageWorker | null
  readonly #takeBack: (idle: boolean) => void

  constructor(worker: PageWorker, takeBack: (idle: boolean) => void) {
    this.#worker = worker
    this.#takeBack = takeBack
  }

  postMessage(request: CoverageRequest): void {
    this.#worker?.postMessage(request)
  }
  get onmessage() {
    return this.#worker?.onmessage ?? null
  }
  set onmessage(hear) {
    if (this.#worker) this.#worker.onmessage = hear
  }
  get onerror() {
    return this.#worker?.onerror ?? null
  }
  set onerror(hear) {
    if (this.#worker) this.#worker.onerror = hear
  }
  letGo(idle: boolean): void {
    if (!this.#worker) return
    this.#worker.onmessage = null
    this.#worker = null
    this.#takeBack(idle)
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
