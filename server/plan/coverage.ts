import { setImmediate as turn } from "node:timers/promises"
import { antiTrafficking } from "../../shared/coverage/antiTrafficking.ts"
import { CoverageEngine } from "../../shared/coverage/engine.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import type { Report, View } from "../../shared/coverage/report.ts"

/** What a plan's settings say to the engine. */
export interface CoverageOptions {
  lang: string
  period?: { from: number; to: number }
}

interface Read {
  engine: CoverageEngine
  options: string
  /** The words of each passage as the engine has them. */
  passages: Map<string, string>
}

const plansKept = 8
const passagesAtOnce = 40

/**
 * Reads plans against the standards for the API. The last few plans stay read, so that a request
 * costs what changed since the one before it; and between some passages other work gets its turn,
 * since the sockets share the thread.
 */
export class CoverageReader {
  readonly #read = new Map<string, Read>()
  #last: Promise<unknown> = Promise.resolve()

  /** The report on these passages of a plan. Requests are answered one after another. */
  report(
    plan: string,
    passages: readonly Passage[],
    options: CoverageOptions,
    view: View,
  ): Promise<Report> {
    const answer = this.#last.then(() => this.#report(plan, passages, options, view))
    this.#last = answer.catch(() => {})
    return answer
  }

  async #report(
    plan: string,
    passages: readonly Passage[],
    options: CoverageOptions,
    view: View,
  ): Promise<Report> {
    const read = this.#take(plan, options)
    const words = new Map(passages.map((passage) => [passage.id, JSON.stringify(passage)]))
    const changed = passages.filter(({ id }) => words.get(id) !== read.passages.get(id))
    const removed = [...read.passages.keys()].filter((id) => !words.has(id))
    // If something throws between two slices, the engine is in doubt and is not used again.
    this.#read.delete(plan)
    for (let from = 0; from < changed.length || from === 0; from += passagesAtOnce) {
      read.engine.update(changed.slice(from, from + passagesAtOnce), from === 0 ? removed : [])
      await turn()
    }
    read.passages = words
    this.#read.set(plan, read)
    return read.engine.report(view)
  }

  #take(plan: string, options: CoverageOptions): Read {
    const said = JSON.stringify(options)
    const kept = this.#read.get(plan)
    if (kept?.options === said) return kept
    const oldest = this.#read.keys().next().value
    if (this.#read.size >= plansKept && oldest !== undefined) this.#read.delete(oldest)
    const engine = new CoverageEngine(antiTrafficking, options)
    return { engine, options: said, passages: new Map() }
  }
}
