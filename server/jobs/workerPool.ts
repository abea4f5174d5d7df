import type { Problem } from "../../shared/problem.ts"
import { JobQueue, type QueueLimits, type QueueWords } from "./jobQueue.ts"
import { type ProcessKind, WorkerProcess } from "./workerProcess.ts"

/** How much a pool of processes does, and for whom. Times in milliseconds. */
export interface PoolLimits extends QueueLimits {
  /** How much memory a process may take for the program's values; half as much again in all, buffers too. */
  memoryMb: number
  /** How long a process without work stays, since starting one takes a second. */
  idle: number
}

/** A process as a job uses it. */
export interface Worker {
  /**
   * Does a task within `ms` of processor time. Throws the Problem with which it is refused, and `tooMuch` where the
   * process ended, because the task took too long or too much memory.
   */
  ask(task: object, ms: number, tooMuch: () => Problem): Promise<unknown>
  /** Ends the process, with the task that it does. */
  end(): void
}

/**
 * Processes that do jobs, as many at a time as the queue lets: so that those who type do not wait
 * for them, and what takes too long or too much memory ends with its process.
 */
export class WorkerPool {
  readonly #entry: string
  readonly #help: ProcessKind
  readonly #limits: PoolLimits
  readonly #queue: JobQueue
  readonly #working = new Set<WorkerProcess>()
  readonly #idle = new Map<WorkerProcess, NodeJS.Timeout>()
  #closed = false

  /**
   * `entry` is the path of server/main, built or not, which answers tasks when it is run with the
   * argument `help`.
   */
  constructor(entry: string, help: ProcessKind, limits: PoolLimits, words: QueueWords) {
    this.#entry = entry
    this.#help = help
    this.#limits = limits
    this.#queue = new JobQueue(limits, words)
  }

  /** Refuses a person (their id) for whom a job would be refused now, before anything is read for it. */
  demandPlace(person: string): void {
    this.#queue.demandPlace(person)
  }

  /** Does a job with a process of its own when its turn comes. Throws a Problem: see {@link JobQueue.run}. */
  run<T>(
    person: string,
    job: (worker: Worker) => Promise<T>,
    how: { long?: boolean; signal?: AbortSignal | undefined } = {},
  ): Promise<T> {
    const work = async () => {
      const worker = this.#take()
      this.#working.add(worker)
      try {
        return await job(worker)
      } finally {
        this.#working.delete(worker)
        this.#keep(worker)
      }
    }
    return this.#queue.run(person, work, how)
  }

  /** Does work that has a process of another kind when its turn comes, among the jobs. Throws as {@link run} does. */
  runOther<T>(person: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.#queue.run(person, work, { long: true, signal })
  }

  #take(): WorkerProcess {
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer)
      this.#idle.delete(worker)
      if (!worker.ended) return worker
    }
    return new WorkerProcess(this.#entry, this.#help, this.#limits.memoryMb)
  }

  #keep(worker: WorkerProcess): void {
    if (worker.ended) return
    if (this.#closed) {
      worker.end()
      return
    }
    const timer = setTimeout(() => {
      this.#idle.delete(worker)
      worker.end()
    }, this.#limits.idle)
    this.#idle.set(worker, timer.unref())
  }

  /** Ends the processes, at work or not; who waits is told that the server is closing. */
  close(): void {
    this.#closed = true
    this.#queue.close()
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer)
      worker.end()
    }
    this.#idle.clear()
    for (const worker of this.#working) worker.end()
  }
}
