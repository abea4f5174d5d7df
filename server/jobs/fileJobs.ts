import { Problem } from "../../shared/problem.ts"
import { officeKind } from "../import/formats/officeKind.ts"
import { unreadable } from "../import/formats/unreadable.ts"
import type { Office } from "../office/office.ts"
import type { Task, TaskResult } from "./fileTask.ts"
import { stopped } from "./jobQueue.ts"
import { type PoolLimits, WorkerPool } from "./workerPool.ts"

/** The limits of work on files. Times in milliseconds. */
export interface FileLimits extends PoolLimits {
  /** The limit of a task in processor time: for a small file, and for any other. */
  patience: { small: number; large: number }
}

/** The refusal when the process ended because the task took too long or too much memory. */
function tooMuch({ kind }: Task): Problem {
  const ofFiles = ["import", "review", "sheets", "check-set", "returned-origin", "returned-review"]
  return ofFiles.includes(kind)
    ? unreadable("too-much-work")
    : new Problem("unavailable", "This takes more work than this server does for one file.")
}

const usual: FileLimits = {
  memoryMb: 1024,
  patience: { small: 30_000, large: 60_000 },
  idle: 60_000,
  atOnce: 2,
  // So that nobody's files delay the others'.
  atOncePerPerson: 1,
  perPerson: 4,
  waiting: 40,
  personTime: 90_000,
}

const words = {
  yours: "Several files of yours are being worked on. Wait for them.",
  all: "Too many files are being worked on. Try again soon.",
}

/** The size in bytes from which a file counts as large. */
const large = 200_000

function isLarge(task: Task): boolean {
  switch (task.kind) {
    case "import":
    case "review":
    case "returned-origin":
    case "sheets":
    case "check-set":
      return task.bytes.length > large
    case "print":
      return task.state.reduce((sum, update) => sum + update.length, 0) > large
    case "print-set":
      return false
    default:
      return true
  }
}

/** Reads and makes files in separate processes, shared fairly between people. */
export class FileJobs {
  readonly #pool: WorkerPool
  readonly #limits: FileLimits
  readonly #office: Office | null

  /** `entry` is the path of server/main, built or not; `office` reads what is not read here, where there is one. */
  constructor(entry: string, limits: Partial<FileLimits> = {}, office: Office | null = null) {
    this.#office = office
    this.#limits = { ...usual, ...limits }
    this.#pool = new WorkerPool(entry, "files", this.#limits, words)
  }

  /**
   * Refuses a person (their id) whose task would be refused now, before anything is read for it.
   * Throws a Problem.
   */
  demandPlace(person: string): void {
    this.#pool.demandPlace(person)
  }

  /**
   * Performs a task for a person (their id), after their earlier ones. A task that takes much
   * memory is passed as a function, which is called when its turn comes. Throws the Problem with
   * which the file is refused; `too-many` when too many of the person's tasks wait; `unavailable` once
   * `signal` says that nobody waits for it, which ends a task at work with its process.
   */
  run<T extends Task>(
    task: T | (() => Promise<T>),
    person: string,
    signal?: AbortSignal,
  ): Promise<TaskResult<T>> {
    const long = typeof task === "function" || isLarge(task)
    const { small, large } = this.#limits.patience
    return this.#pool.run(
      person,
      async (worker) => {
        const made = typeof task === "function" ? await task() : task
        if (signal?.aborted) throw stopped()
        const stop = () => worker.end()
        signal?.addEventListener("abort", stop, { once: true })
        const ended = () => (signal?.aborted ? stopped() : tooMuch(made))
        try {
          return (await worker.ask(made, long ? large : small, ended)) as TaskResult<T>
        } finally {
          signal?.removeEventListener("abort", stop)
        }
      },
      { long, signal },
    )
  }

  /** Whether files of an office program's other forms are read too. */
  get readsOffice(): boolean {
    return this.#office !== null
  }

  /**
   * A file in a form that is read here: itself, or what LibreOffice makes of it when its person's turn comes.
   * With `only: "text"` spreadsheets are left as they are. Throws `unreadable-file` with how to convert it
   * by hand where this installation has no LibreOffice, as {@link Office.convert} does, and as {@link run}.
   */
  async inReadForm(
    bytes: Uint8Array,
    person: string,
    { signal, only }: { signal?: AbortSignal; only?: "text" } = {},
  ): Promise<Uint8Array> {
    const kind = officeKind(bytes)
    const isText = kind === "rtf" || kind === "doc"
    if (!kind || (only === "text" && !isText)) return bytes
    const office = this.#office
    if (!office)
      throw unreadable(kind === "doc" ? "old-word" : isText ? "rich-text" : "spreadsheet")
    return await this.#pool.runOther(person, () => office.convert(bytes, kind, signal), signal)
  }

  /** Ends the processes, busy or not; waiting callers get an error that the server is closing. */
  close(): void {
    this.#pool.close()
    this.#office?.close()
  }
}
