import { Problem } from "../../shared/problem.ts"
import { currentRequester } from "../jobs/requester.ts"
import { type PoolLimits, type Worker, WorkerPool } from "../jobs/workerPool.ts"
import type { ReadingResult, ReadingTask } from "./readingTask.ts"

/** A set for reading texts: its key, and its JSON where that is needed. */
export interface SetReference {
  key: string
  /** Null where it is no longer available. */
  content(): Promise<string | null>
}

/** Limits of the reading jobs. Times in milliseconds. */
export interface ReadingLimits extends PoolLimits {
  /** The time limit of one reading. */
  patience: number
}

const usual: ReadingLimits = {
  memoryMb: 2048,
  patience: 120_000,
  // After a restart it must read everything anew.
  idle: 600_000,
  // One process, because its cache is not shared.
  atOnce: 1,
  atOncePerPerson: 1,
  perPerson: 12,
  waiting: 40,
  personTime: 240_000,
}

const words = {
  yours: "Several plans are being read for you. Wait for them.",
  all: "Too many plans are being read at once. Try again in a minute.",
}

const tooMuch = () =>
  new Problem("unavailable", "Reading this plan takes more work than this server does at once.")

/** The number of passages from which a plan is long. */
const long = 300

type Sent = ReadingTask extends infer T ? (T extends ReadingTask ? Omit<T, "set"> : never) : never
type ResultOf<T extends Sent> = Exclude<
  ReadingResult<Extract<ReadingTask, { kind: T["kind"] }>>,
  string
>

/**
 * Has plans read against standards in a separate process, one reading after another: preparing a
 * set takes a second or more and a large plan as long again, and would delay everybody who types on
 * the main thread. The process caches what it read.
 */
export class ReadingJobs {
  readonly #pool: WorkerPool
  readonly #limits: ReadingLimits

  /** `entry` is the path of server/main, built or not. */
  constructor(entry: string, limits: Partial<ReadingLimits> = {}) {
    this.#limits = { ...usual, ...limits }
    this.#pool = new WorkerPool(entry, "readings", this.#limits, words)
  }

  /**
   * Reads with a set, on behalf of a person; null where the set is not available. Throws
   * `unavailable` where it takes too much, or too many wait, and `too-many` where too many of the
   * person's do.
   */
  read<T extends Sent>(task: T, set: SetReference): Promise<ResultOf<T> | null> {
    const isLong = task.kind === "report" && task.passages.length > long
    const reading = (worker: Worker) => this.#read(worker, task, set)
    return this.#pool.run(currentRequester(), reading, {
      long: isLong,
    }) as Promise<ResultOf<T> | null>
  }

  async #read(worker: Worker, task: Sent, set: SetReference): Promise<unknown> {
    const ask = (one: ReadingTask) => worker.ask(one, this.#limits.patience, tooMuch)
    const known = await ask({ ...task, set: { key: set.key } } as ReadingTask)
    if (known !== "missing") return known === "unreadable" ? null : known
    const content = await set.content()
    if (content === null) return null
    const answer = await ask({ ...task, set: { key: set.key, content } } as ReadingTask)
    return typeof answer === "string" ? null : answer
  }

  /** Ends the process, busy or not; waiting callers get an error that the server is closing. */
  close(): void {
    this.#pool.close()
  }
}
