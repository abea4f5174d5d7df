import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks"
import { getHeapSpaceStatistics } from "node:v8"

/**
 * The figures of a server process on itself: CPU in microseconds since it began, bytes,
 * milliseconds.
 */
export interface Gauge {
  cpu: number
  rss: number
  /** Of it without V8's young generation, which grows to its size under a process's first load whatever that is. */
  kept: number
  /** The memory of its objects and buffers, without reserves of V8 and malloc. */
  used: number
  /** The longest time the event loop was held since the last question; 0 when it is not watched. */
  held: number
}

/** A question of the bench to a server process. */
export type Question =
  | { ask: "gauge"; watch?: boolean; memory?: boolean }
  | { ask: "plans"; count: number; people: number }
  | { ask: "history"; transactions: number }
  | { ask: "close" }

/** The bytes of the young generation. */
function young(): number {
  const spaces = getHeapSpaceStatistics()
  return spaces.find(({ space_name }) => space_name === "new_space")?.physical_space_size ?? 0
}

/** The server process's end: tells its port, then answers. `answer` knows what the gauge does not. */
export function answerBench(port: number, answer: (question: Question) => Promise<unknown>): void {
  let watch: IntervalHistogram | null = null
  const gauge = (watched: boolean, memory: boolean): Gauge => {
    const held = watch ? Math.max(0, watch.max / 1e6 - 10) : 0
    watch?.reset()
    if (watched && !watch) {
      watch = monitorEventLoopDelay({ resolution: 10 })
      watch.enable()
    }
    const { user, system } = process.cpuUsage()
    if (memory) globalThis.gc?.()
    const { rss, heapUsed, external } = process.memoryUsage()
    return { cpu: user + system, rss, kept: rss - young(), used: heapUsed + external, held }
  }
  process.on("message", (question: Question) => {
    const answered =
      question.ask === "gauge"
        ? Promise.resolve(gauge(question.watch ?? false, question.memory ?? false))
        : answer(question)
    answered.then(
      (value) => process.send?.({ value: value ?? null }),
      (error) => process.send?.({ error: String(error) }),
    )
  })
  process.on("disconnect", () => process.exit(0))
  process.send?.({ value: port })
}
