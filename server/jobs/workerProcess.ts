import { type ChildProcess, fork } from "node:child_process"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"
import { Problem } from "../../shared/problem.ts"

/** The answer of a process to a task: its result, a refusal, or a fault of our own. */
export type TaskAnswer =
  | { result: unknown }
  | { problem: Pick<Problem, "code" | "detail" | "extra"> }
  | { fault: string }

/** The kinds of processes, by the argument with which the entry is run for them. */
export type ProcessKind = "files" | "readings" | "check"

/** Run from the sources (in development and in tests), a process has to be taught TypeScript first. */
function teacher(entry: string): string[] {
  if (!entry.endsWith(".ts")) return []
  return ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href]
}

/** How often the memory of a process at work is looked at, in milliseconds. */
const look = 100

/** All that a process has in memory, in megabytes; 0 where the system (no Linux) does not tell. */
function residentMb(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1")
    return Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/**
 * The processor time that a process has had, in milliseconds; null where the system (no Linux) does
 * not tell. The kernel counts it in hundredths of a second.
 */
function processorMs(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1")
    // The name of the program, in brackets, may have spaces in it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

/** How many times longer a task may take by the clock, since a busy machine lends its processors to others. */
const byTheClock = 3

/**
 * A process that does one task at a time. It is a process and not a thread, because an allocation
 * that fails in a thread ends the whole process that the thread belongs to.
 */
export class WorkerProcess {
  readonly #child: ChildProcess
  readonly #residentMb: number
  #ended = false

  /**
   * Starts it: `entry` is the path of server/main, built or not. `memoryMb` is for the program's
   * values; with buffers, of which the engine keeps no count, it may have half as much again.
   */
  constructor(entry: string, help: ProcessKind, memoryMb: number) {
    this.#residentMb = memoryMb * 1.5 + 200
    this.#child = fork(entry, [help], {
      execArgv: [...teacher(entry), `--max-old-space-size=${memoryMb}`],
      // So that bytes travel as bytes.
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    })
    // Whatever happens to it between two tasks, the next task finds another process.
    this.#child.on("error", () => this.end()).on("exit", () => this.end())
    // It keeps nobody who has nothing else to do from ending.
    this.#child.unref()
    this.#child.channel?.unref()
  }

  /** Whether it does no more tasks. */
  get ended(): boolean {
    return this.#ended
  }

  /**
   * Does a task, within `ms` of processor time and three times as long by the clock. Throws the Problem
   * with which it is refused, and `tooMuch` where the process ended, because the task took too long or
   * too much memory.
   */
  async ask(task: object, ms: number, tooMuch: () => Problem): Promise<unknown> {
    const answer = await this.#answer(task, ms, tooMuch)
    if ("result" in answer) return answer.result
    if ("fault" in answer) throw new Error(answer.fault)
    throw new Problem(answer.problem.code, answer.problem.detail, answer.problem.extra)
  }

  #answer(task: object, ms: number, tooMuch: () => Problem): Promise<TaskAnswer> {
    const child = this.#child
    return new Promise((resolve, reject) => {
      const onMessage = (answer: unknown) => {
        leave()
        resolve(answer as TaskAnswer)
      }
      const onEnd = () => {
        leave()
        this.end()
        reject(tooMuch())
      }
      const before = processorMs(child.pid)
      const timer = setTimeout(onEnd, before === null ? ms : ms * byTheClock)
      const watch = setInterval(() => {
        const used = before === null ? 0 : (processorMs(child.pid) ?? before) - before
        if (used > ms || residentMb(child.pid) > this.#residentMb) onEnd()
      }, look)
      const leave = () => {
        clearTimeout(timer)
        clearInterval(watch)
        child.off("message", onMessage).off("error", onEnd).off("exit", onEnd)
      }
      child.on("message", onMessage).on("error", onEnd).on("exit", onEnd)
      child.send(task, (error) => {
        if (error) onEnd()
      })
    })
  }

  /** Ends it, whatever it is doing. */
  end(): void {
    this.#ended = true
    this.#child.kill("SIGKILL")
  }
}
