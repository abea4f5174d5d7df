import { CoverageEngine } from "../../shared/coverage/engine.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import type { Received } from "../../shared/coverage/received.ts"
import type { Report, View } from "../../shared/coverage/report.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"

/** The settings of a plan that the engine needs. */
export interface CoverageOptions {
  lang: string
  period?: { from: number; to: number }
}

/** The words of a plan, with what it has received and what does not concern it, and how they are read. */
export interface ReadWords {
  /** The plan's id. */
  plan: string
  passages: readonly Passage[]
  received: readonly Received[]
  /** Areas of the set. */
  aside: readonly string[]
  options: CoverageOptions
  view: View
}

interface CachedReading {
  engine: CoverageEngine
  set: StandardsSet
  options: string
  /** The words of each passage as the engine has them. */
  passages: Map<string, string>
}

/**
 * Plans that stay read, the last few, so that a report costs what differs from the one before it:
 * what was typed since, or what tells a version from the words now. The result does not depend on
 * what was read before.
 */
export class ReadingCache {
  readonly #read = new Map<string, CachedReading>()
  readonly #kept: number

  /** `kept` is how many plans stay read; one that is read by two sets counts twice. */
  constructor(kept: number) {
    this.#kept = kept
  }

  /** The report on a plan in the light of a set. */
  report(set: StandardsSet, words: ReadWords): Report {
    const { plan, passages, received, aside, options, view } = words
    const key = JSON.stringify([plan, set.id, set.version])
    const read = this.#take(key, set, options)
    const said = new Map(passages.map((passage) => [passage.id, JSON.stringify(passage)]))
    const changed = passages.filter(({ id }) => said.get(id) !== read.passages.get(id))
    const removed = [...read.passages.keys()].filter((id) => !said.has(id))
    // If something throws, the engine is in doubt and is not used again.
    this.#read.delete(key)
    read.engine.take(changed, removed)
    read.passages = said
    this.#read.set(key, read)
    read.engine.receive(received)
    read.engine.setAside(aside)
    return read.engine.report(view)
  }

  /** Lets go of what was read by a set. */
  forget(set: StandardsSet): void {
    for (const [key, read] of this.#read) if (read.set === set) this.#read.delete(key)
  }

  #take(key: string, set: StandardsSet, options: CoverageOptions): CachedReading {
    const said = JSON.stringify(options)
    const kept = this.#read.get(key)
    if (kept?.options === said && kept.set === set) return kept
    const oldest = this.#read.keys().next().value
    if (this.#read.size >= this.#kept && oldest !== undefined) this.#read.delete(oldest)
    const engine = new CoverageEngine(set, options)
    return { engine, set, options: said, passages: new Map() }
  }
}
