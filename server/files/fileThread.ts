import { pathToFileURL } from "node:url"
import { Worker } from "node:worker_threads"
import { Problem } from "../../shared/problem.ts"
import type { Task, TaskResult } from "./task.ts"

/** What the thread says of a task: its result, a refusal, or a fault of our own. */
export type TaskAnswer =
  | { result: unknown }
  | { problem: Pick<Problem, "code" | "detail" | "extra"> }
  | { fault: string }

const patience = 120_000
const idle = 60_000

/** The thread was stopped, because the task took too long or too much memory. */
function tooMuch(task: Task): Problem {
  return task.kind === "import"
    ? new Problem("unreadable-file", "The file takes more work than this server does for one file.")
    : new Problem("unavailable", "The plan takes more work than this server does for one file.")
}

/** Run from the sources (in development and in tests), a thread has to be taught TypeScript first. */
function fromSources(entry: string): string {
  const address = JSON.stringify(pathToFileURL(entry).href)
  return `import("tsx/esm/api").then(({ register }) => { register(); return import(${address}) })`
}

/**
 * Reads and makes files in a thread of its own, one after another, so that those who type do not
 * wait for a Word file. A task that takes two minutes or a gigabyte ends with the thread, and the
 * next begins another; when nothing has come for a minute the thread is let go.
 */
export class FileThread {
  readonly #entry: string
  readonly #memoryMb: number
  #worker: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | null = null

  /**
   * `entry` is the path of server/main, built or not, which answers tasks when it is run as a
   * thread; `memoryMb` how much memory a task may take.
   */
  constructor(entry: string, memoryMb = 1024) {
    this.#entry = entry
    this.#memoryMb = memoryMb
  }

  /** Does a task. Throws the Problem with which the file is refused. */
  run<T extends Task>(task: T): Promise<TaskResult<T>> {
    const done = this.#last.then(() => this.#run(task))
    this.#last = done.catch(() => {})
    return done as Promise<TaskResult<T>>
  }

  async #run(task: Task): Promise<unknown> {
    if (this.#idle) clearTimeout(this.#idle)
    const worker = this.#worker ?? this.#start()
    this.#worker = worker
    const answer = await this.#ask(worker, task)
    this.#idle = setTimeout(() => this.#drop(worker), idle)
    this.#idle.unref()
    if ("result" in answer) return answer.result
    if ("fault" in answer) throw new Error(answer.fault)
    throw new Problem(answer.problem.code, answer.problem.detail, answer.problem.extra)
  }

  #ask(worker: Worker, task: Task): Promise<TaskAnswer> {
    return new Promise((resolve, reject) => {
      const onMessage = (answer: TaskAnswer) => {
        leave()
        resolve(answer)
      }
      const onError = (error: Error & { code?: string }) =>
        fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch(task) : error)
      const onExit = () => fail(tooMuch(task))
      const timer = setTimeout(onExit, patience)
      const leave = () => {
        clearTimeout(timer)
        worker.off("message", onMessage).off("error", onError).off("exit", onExit)
      }
      const fail = (error: Error) => {
        leave()
        this.#drop(worker)
        reject(error)
      }
      worker.on("message", onMessage).on("error", onError).on("exit", onExit)
      worker.postMessage(task)
    })
  }

  #start(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: this.#memoryMb }
    const worker = this.#entry.endsWith(".ts")
      ? new Worker(fromSources(this.#entry), { eval: true, execArgv: [], resourceLimits })
      : new Worker(this.#entry, { resourceLimits })
    // Whatever happens to it between two tasks, the next task finds another thread.
    worker.on("error", () => this.#drop(worker)).on("exit", () => this.#drop(worker))
    worker.unref()
    return worker
  }

  #drop(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null
    void worker.terminate()
  }

  /** Lets the thread go. */
  async close(): Promise<void> {
    if (this.#idle) clearTimeout(this.#idle)
    await this.#worker?.terminate()
    this.#worker = null
  }
}
