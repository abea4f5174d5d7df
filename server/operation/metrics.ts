import { timingSafeEqual } from "node:crypto"
import { performance } from "node:perf_hooks"
import type { Request } from "express"
import { Counter, Gauge, Histogram, Registry } from "prom-client"
import { closeCode } from "../../shared/protocol.ts"

const closings = new Map<number, string>(
  Object.entries(closeCode).map(([name, code]) => [code, name]),
)
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])

/**
 * The metrics for operators, in the format of Prometheus. They are counts and times, and name no
 * person and no plan.
 */
export class Metrics {
  readonly #registry = new Registry()
  readonly #answers = new Histogram({
    name: "concord_http_seconds",
    help: "Answers over HTTP, by method, route and status, and how long they took.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [this.#registry],
  })
  readonly #commits = new Histogram({
    name: "concord_commit_seconds",
    help: "How long it took to store what was typed in one plan, until it was durable.",
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2],
    registers: [this.#registry],
  })
  readonly #rows = new Counter({
    name: "concord_updates_stored_total",
    help: "Rows of plans' words that were stored.",
    registers: [this.#registry],
  })
  readonly #closed = new Counter({
    name: "concord_sockets_refused_total",
    help: "Sockets that the server closed, by reason.",
    labelNames: ["reason"],
    registers: [this.#registry],
  })

  constructor() {
    this.gauge("process_resident_memory_bytes", "Memory of the process.", () => memory().rss)
    this.gauge("nodejs_heap_size_used_bytes", "Memory in use by the program's values.", () => {
      return memory().heapUsed
    })
    this.gauge("nodejs_external_memory_bytes", "Memory outside, such as words as bytes.", () => {
      return memory().external
    })
    let before = performance.eventLoopUtilization()
    this.gauge("nodejs_eventloop_utilization", "Share of the time since the last look.", () => {
      const now = performance.eventLoopUtilization()
      const { utilization } = performance.eventLoopUtilization(now, before)
      before = now
      return utilization
    })
    // Every reason is present from the first scrape on, with a count of zero.
    for (const reason of closings.values()) this.#closed.inc({ reason }, 0)
  }

  /** A value that is looked up whenever somebody asks. */
  gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(value())
      },
    })
  }

  /** An answer was given; `route` is a pattern and never an address, which may hold a secret. */
  answered(method: string, route: string, status: number, seconds: number): void {
    const known = methods.has(method) ? method : "other"
    this.#answers.observe({ method: known, route, status }, seconds)
  }

  /** Words of one plan were stored, in so many rows. */
  committed(rows: number, seconds: number): void {
    this.#commits.observe(seconds)
    this.#rows.inc(rows)
  }

  /** A socket ended with a code. */
  closed(code: number): void {
    const reason = closings.get(code)
    if (reason) this.#closed.inc({ reason })
  }

  /** Everything, in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics()
  }

  /** The media type of {@link text}. */
  get type(): string {
    return this.#registry.contentType
  }
}

const memory = () => process.memoryUsage()

const loopback = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * Whether a request may see the metrics: with a token, who names it; without one, who asks from this
 * very machine and not through a proxy on it.
 */
export function mayWatch(request: Request, token: string | null): boolean {
  const { authorization = "", forwarded } = request.headers
  if (token !== null) {
    const [given, wanted] = [Buffer.from(authorization), Buffer.from(`Bearer ${token}`)]
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }
  const passedOn = forwarded ?? request.headers["x-forwarded-for"]
  return passedOn === undefined && loopback.test(request.socket.remoteAddress ?? "")
}
