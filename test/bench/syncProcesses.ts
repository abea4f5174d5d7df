import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import { setTimeout as wait } from "node:timers/promises"
import { builtProgram } from "./syncBuild.ts"
import type { Gauge, Question } from "./syncGauge.ts"
import type { Kind } from "./syncKinds.ts"

/** A server of the comparison in a process of its own. */
export class ServerProcess {
  readonly kind: Kind
  readonly port: number
  #child: ChildProcess

  private constructor(kind: Kind, port: number, child: ChildProcess) {
    this.kind = kind
    this.port = port
    this.#child = child
  }

  static async start(kind: Kind, dataDir: string): Promise<ServerProcess> {
    const child = fork(await builtProgram(kind.script), [], {
      execArgv: ["--expose-gc"],
      env: { ...process.env, DATA_DIR: dataDir, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    })
    const [said] = (await once(child, "message")) as [{ value: number }]
    return new ServerProcess(kind, said.value, child)
  }

  async ask(question: Question): Promise<unknown> {
    this.#child.send(question)
    const [said] = (await once(this.#child, "message")) as [{ value?: unknown; error?: string }]
    if (said.error !== undefined) throw new Error(`${this.kind.name}: ${said.error}`)
    return said.value
  }

  async gauge(watch = false): Promise<Gauge> {
    return (await this.ask({ ask: "gauge", watch })) as Gauge
  }

  /** The gauge when the process has tidied up; costs it time. */
  async memory(): Promise<Gauge> {
    const tidied = async () => (await this.ask({ ask: "gauge", memory: true })) as Gauge
    let least = await tidied()
    // Pages are given back a little later, some of them after the next time.
    for (let again = 0; again < 4; again++) {
      await wait(300)
      const now = await tidied()
      const used = Math.min(now.used, least.used)
      least = { ...(now.kept < least.kept ? now : least), used }
    }
    return least
  }

  /** Plans, for people p0, p1, … in the order of their seats: only this server asks who may enter. */
  async plans(count: number, people: number): Promise<string[]> {
    const made = await this.ask({ ask: "plans", count, people })
    if (Array.isArray(made)) return made
    return Array.from({ length: count }, () => `plan-${Math.random().toString(36).slice(2)}`)
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    this.#child.disconnect()
    await once(this.#child, "exit")
  }
}

/** Whether the package a server needs is installed. */
export function isThere(kind: Kind): boolean {
  if (kind.needs === null) return true
  try {
    createRequire(import.meta.url).resolve(kind.needs)
    return true
  } catch {
    return false
  }
}
