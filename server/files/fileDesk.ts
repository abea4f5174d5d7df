import { Problem } from "../../shared/problem.ts"
import { unreadable } from "../import/unreadable.ts"
import { HelperProcess } from "./helperProcess.ts"
import type { Task, TaskResult } from "./task.ts"

/** How much is done for whom. Times in milliseconds. */
export interface DeskLimits {
  /** How much memory a task may take. */
  memoryMb: number
  /** How long a task may take. */
  patience: number
  /** How long a process without work stays, since starting one takes a second. */
  idle: number
  /** Processes at work at the same time. */
  processes: number
  /** Tasks of one person, the one at work included; and of everybody. */
  perPerson: number
  waiting: number
}

const closing = () => new Problem("unavailable", "The server is closing.")

/** The process ended, because the task took too long or too much memory. */
function tooMuch({ kind }: Task): Problem {
  return ["import", "sheets", "check-set"].includes(kind)
    ? unreadable("too-much-work")
    : new Problem("unavailable", "This takes more work than this server does for one file.")
}

const usual: DeskLimits = {
  memoryMb: 1024,
  patience: 60_000,
  idle: 60_000,
  processes: 2,
  perPerson: 4,
  waiting: 40,
}

interface Waiting {
  task: Task
  person: string
  resolve(result: unknown): void
  reject(error: unknown): void
}

/**
 * Reads and makes files in processes of their own, so that those who type do not wait for a Word
 * file. One task of a person is at work at a time, so that nobody's files keep the others waiting;
 * a task that takes too long or too much memory ends with its process.
 */
export class FileDesk {
  readonly #entry: string
  readonly #limits: DeskLimits
  #waiting: Waiting[] = []
  /** The persons for whom a task is at work. */
  readonly #served = new Set<string>()
  readonly #working = new Set<HelperProcess>()
  readonly #idle = new Map<HelperProcess, NodeJS.Timeout>()
  #closed = false

  /**
   * `entry` is the path of server/main, built or not, which answers tasks when it is run with the
   * argument for it.
   */
  constructor(entry: string, limits: Partial<DeskLimits> = {}) {
    this.#entry = entry
    this.#limits = { ...usual, ...limits }
  }

  /**
   * Does a task for a person (their id), after those the same person gave before. Throws the
   * Problem with which the file is refused; `too-many` when too many of theirs wait.
   */
  run<T extends Task>(task: T, person: string): Promise<TaskResult<T>> {
    return new Promise<unknown>((resolve, reject) => {
      this.#admit(person)
      this.#waiting.push({ task, person, resolve, reject })
      this.#next()
    }) as Promise<TaskResult<T>>
  }

  #admit(person: string): void {
    if (this.#closed) throw closing()
    const theirs = this.#waiting.filter((one) => one.person === person).length
    if (theirs + (this.#served.has(person) ? 1 : 0) >= this.#limits.perPerson)
      throw new Problem("too-many", "Several files of yours are being worked on. Wait for them.", {
        retryAfter: 10,
      })
    if (this.#waiting.length >= this.#limits.waiting)
      throw new Problem("unavailable", "Too many files are being worked on. Try again soon.")
  }

  #next(): void {
    while (this.#working.size < this.#limits.processes) {
      const at = this.#waiting.findIndex(({ person }) => !this.#served.has(person))
      const [next] = at < 0 ? [] : this.#waiting.splice(at, 1)
      if (!next) return
      this.#served.add(next.person)
      const worker = this.#take()
      this.#working.add(worker)
      worker
        .ask(next.task, this.#limits.patience, () => tooMuch(next.task))
        .then(next.resolve, (error) => next.reject(this.#closed ? closing() : error))
        .finally(() => {
          this.#working.delete(worker)
          this.#served.delete(next.person)
          this.#keep(worker)
          this.#next()
        })
    }
  }

  #take(): HelperProcess {
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer)
      this.#idle.delete(worker)
      if (!worker.ended) return worker
    }
    return new HelperProcess(this.#entry, "files", this.#limits.memoryMb)
  }

  #keep(worker: HelperProcess): void {
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
    for (const { reject } of this.#waiting.splice(0)) reject(closing())
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer)
      worker.end()
    }
    this.#idle.clear()
    for (const worker of this.#working) worker.end()
  }
}
