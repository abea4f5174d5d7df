import { CoverageEngine } from "../../shared/coverage/engine.ts"
import type { Report, View } from "../../shared/coverage/levels/report.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import type { Received } from "../../shared/coverage/passages/received.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"

/** The settings of a plan that the engine needs. */
export interface CoverageOptions {
  lang: string
  period?: { from: number; to: number }
}

/**
 * The words of a plan, with its received entries and the areas that do not concern it, and the
 * settings for reading.
 */
export interface ReadWords {
  /** The plan's id. */
  plan: string
  passages: readonly Passage[]
  received: readonly Received[]
  /** Ids of the areas that do not concern the plan. */
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
 * A cache of the last few plans that were read, so that a report costs only its differences from
 * the previous one: edits since then, or the differences of a version. The result does not depend
 * on the cache.
 */
export class ReadingCache {
  readonly #read = new Map<string, CachedReading>()
  readonly #kept: number

  /** `kept` is the number of cached plans; one that is read with two sets counts twice. */
  constructor(kept: number) {
    this.#kept = kept
  }

  /** The report on a plan, read with a set. */
  report(set: StandardsSet, words: ReadWords): Report {
    const { plan, passages, received, aside, options, view } = words
    const key = JSON.stringify([plan, set.id, set.version])
    const read = this.#take(key, set, options)
    const said = new Map(passages.map((passage) => [passage.id, JSON.stringify(passage)]))
    const changed = passages.filter(({ id }) => said.get(id) !== read.passages.get(id))
    const removed = [...read.passages.keys()].filter((id) => !said.has(id))
    // If it throws, the engine is in an unknown state and is not used again.
    this.#read.delete(key)
    read.engine.take(changed, removed)
    read.passages = said
    this.#read.set(key, read)
    read.engine.receive(received)
    read.engine.setAside(aside)
    return read.engine.report(view)
  }

  /** Drops everything that was read with a set. */
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
