import { Problem } from "../../shared/problem.ts"
import { HelperProcess } from "../files/helperProcess.ts"
import type { ReadingResult, ReadingTask } from "./readingTask.ts"

/** A set by which texts are read: what tells it from any other, and its JSON where that is needed. */
export interface SetReference {
  key: string
  /** Null where it is not here any more. */
  content(): Promise<string | null>
}

/** How much is done. Times in milliseconds. */
export interface ReadingLimits {
  /** How much memory the process may take. */
  memoryMb: number
  /** How long one reading may take. */
  patience: number
  /** How long the process stays without work, since it has to read everything anew after a start. */
  idle: number
  /** How many readings may wait, the one under way among them. */
  waiting: number
}

const usual: ReadingLimits = { memoryMb: 2048, patience: 120_000, idle: 600_000, waiting: 40 }

const closing = () => new Problem("unavailable", "The server is closing.")
const tooMuch = () =>
  new Problem("unavailable", "Reading this plan takes more work than this server does at once.")

const tooMany = () =>
  new Problem("unavailable", "Too many plans are being read at once. Try again in a minute.")

type Sent = ReadingTask extends infer T ? (T extends ReadingTask ? Omit<T, "set"> : never) : never
type ResultOf<T extends Sent> = Exclude<
  ReadingResult<Extract<ReadingTask, { kind: T["kind"] }>>,
  string
>

/**
 * Has plans read against standards in a process of its own, one reading after another: making a set
 * ready takes a second or more and a large plan as long again, and those who type share a thread with
 * whoever asks. What was read stays read there.
 */
export class ReadingDesk {
  readonly #entry: string
  readonly #limits: ReadingLimits
  #helper: HelperProcess | null = null
  #idle: NodeJS.Timeout | null = null
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #closed = false

  /** `entry` is the path of server/main, built or not. */
  constructor(entry: string, limits: Partial<ReadingLimits> = {}) {
    this.#entry = entry
    this.#limits = { ...usual, ...limits }
  }

  /** Reads by a set; null where the set cannot be had. Throws `unavailable` where it takes too much, or too many wait. */
  read<T extends Sent>(task: T, set: SetReference): Promise<ResultOf<T> | null> {
    if (this.#waiting >= this.#limits.waiting) return Promise.reject(tooMany())
    this.#waiting += 1
    const answer = this.#last
      .then(() => this.#read(task, set))
      .finally(() => {
        this.#waiting -= 1
      })
    this.#last = answer.catch(() => {})
    return answer as Promise<ResultOf<T> | null>
  }

  async #read(task: Sent, set: SetReference): Promise<unknown> {
    const known = await this.#ask({ ...task, set: { key: set.key } } as ReadingTask)
    if (known !== "missing") return known === "unreadable" ? null : known
    const content = await set.content()
    if (content === null) return null
    const answer = await this.#ask({ ...task, set: { key: set.key, content } } as ReadingTask)
    return typeof answer === "string" ? null : answer
  }

  async #ask(task: ReadingTask): Promise<unknown> {
    if (this.#closed) throw closing()
    if (this.#idle) clearTimeout(this.#idle)
    if (!this.#helper || this.#helper.ended)
      this.#helper = new HelperProcess(this.#entry, "readings", this.#limits.memoryMb)
    const helper = this.#helper
    const end = () => helper.end()
    try {
      return await helper.ask(task, this.#limits.patience, () =>
        this.#closed ? closing() : tooMuch(),
      )
    } finally {
      this.#idle = setTimeout(end, this.#limits.idle).unref()
    }
  }

  /** Ends the process, at work or not; who waits is told that the server is closing. */
  close(): void {
    this.#closed = true
    if (this.#idle) clearTimeout(this.#idle)
    this.#helper?.end()
  }
}
