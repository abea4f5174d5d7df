import { setImmediate as turn } from "node:timers/promises"
import { CoverageEngine } from "../../shared/coverage/engine.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import type { Received } from "../../shared/coverage/received.ts"
import type { Report, View } from "../../shared/coverage/report.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"

/** What a plan's settings say to the engine. */
export interface CoverageOptions {
  lang: string
  period?: { from: number; to: number }
}

interface Read {
  engine: CoverageEngine
  set: StandardsSet
  options: string
  /** The words of each passage as the engine has them. */
  passages: Map<string, string>
}

const usuallyKept = 8
// What is read between two turns of the others: about a tenth of a second.
const passagesAtOnce = 40
const charactersAtOnce = 10_000

// Eight pages without a break are no passage that anybody writes. Of a longer one this much is
// read here, so that a block of megabytes holds up nobody; a browser reads it whole, for its own.
const longest = 20_000

function short(passage: Passage): Passage {
  return passage.text.length > longest
    ? { ...passage, text: passage.text.slice(0, longest) }
    : passage
}

/** Passages in parts that are read in one go; one part at least, since some may only be taken out. */
function inParts(passages: readonly Passage[]): Passage[][] {
  let part: Passage[] = []
  const parts = [part]
  let characters = 0
  for (const passage of passages) {
    const full = part.length === passagesAtOnce
    if (part.length > 0 && (full || characters + passage.text.length > charactersAtOnce)) {
      part = []
      characters = 0
      parts.push(part)
    }
    part.push(passage)
    characters += passage.text.length
  }
  return parts
}

/**
 * Reads plans against the standards for the API. The last few plans stay read, so that a request
 * costs what changed since the one before it; and between some passages other work gets its turn,
 * since the sockets share the thread.
 */
export class CoverageReader {
  readonly #read = new Map<string, Read>()
  readonly #kept: number
  #last: Promise<unknown> = Promise.resolve()

  /** `kept` is how many plans stay read. */
  constructor(kept = usuallyKept) {
    this.#kept = kept
  }

  /**
   * The report on these passages of a plan in the light of a set, with what the plan has received.
   * Requests are answered one after another.
   */
  report(
    plan: string,
    set: StandardsSet,
    passages: readonly Passage[],
    options: CoverageOptions,
    view: View,
    received: readonly Received[] = [],
  ): Promise<Report> {
    const read = { passages, received }
    const answer = this.#last.then(() => this.#report(plan, set, read, options, view))
    this.#last = answer.catch(() => {})
    return answer
  }

  async #report(
    plan: string,
    set: StandardsSet,
    { passages: all, received }: { passages: readonly Passage[]; received: readonly Received[] },
    options: CoverageOptions,
    view: View,
  ): Promise<Report> {
    const passages = all.map(short)
    const read = this.#take(plan, set, options)
    const words = new Map(passages.map((passage) => [passage.id, JSON.stringify(passage)]))
    const changed = passages.filter(({ id }) => words.get(id) !== read.passages.get(id))
    const removed = [...read.passages.keys()].filter((id) => !words.has(id))
    // If something throws between two slices, the engine is in doubt and is not used again.
    this.#read.delete(plan)
    for (const [index, part] of inParts(changed).entries()) {
      read.engine.take(part, index === 0 ? removed : [])
      await turn()
    }
    read.passages = words
    this.#read.set(plan, read)
    read.engine.receive(received)
    return read.engine.report(view)
  }

  #take(plan: string, set: StandardsSet, options: CoverageOptions): Read {
    const said = JSON.stringify(options)
    const kept = this.#read.get(plan)
    if (kept?.options === said && kept.set === set) return kept
    const oldest = this.#read.keys().next().value
    if (this.#read.size >= this.#kept && oldest !== undefined) this.#read.delete(oldest)
    const engine = new CoverageEngine(set, options)
    return { engine, set, options: said, passages: new Map() }
  }
}
