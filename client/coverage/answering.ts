import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { Problem } from "../../shared/problem.ts"
import { turn } from "../turn.ts"
import {
  type CoverageAnswer,
  type CoverageBeginning,
  type CoverageOptions,
  type CoveragePreparation,
  type CoverageRefusal,
  type CoverageRequest,
  Reader,
} from "./conversation.ts"
import { Dealing, unitsOf } from "./dealing.ts"
import { Mates, type MateWorker } from "./mates.ts"

/** What is around the worker. */
export interface Around {
  load(choice: StandardsChoice): Promise<StandardsSet>
  /** Opens the mates, as many as there is room for. */
  openMates(): Iterable<MateWorker>
  say(word: CoverageAnswer | CoverageBeginning | CoverageRefusal): void
  /** Takes an error that is no matter of the set. */
  fail(error: unknown): void
}

/** Units of text from which a first reading is shared with mates: less is read before they have begun. */
const worthSharing = 100_000
/** Milliseconds of reading after which mates are heard; each has a part ahead, so that none waits for it. */
const slice = 10

interface ByASet {
  readonly set: StandardsSet
  readonly reader: Reader
}

/** Answers the page's requests in their order, the first one of a long plan with the help of mates. */
export class Answering {
  readonly #around: Around
  #chosen = ""
  #by: Promise<ByASet> = Promise.reject(new Error("Nothing was said of a set."))
  #mates: Mates | null = null
  #asked = false
  #last: Promise<void> = Promise.resolve()

  constructor(around: Around) {
    this.#around = around
    this.#by.catch(() => {})
  }

  hear(said: CoverageRequest | CoveragePreparation): void {
    if ("prepare" in said) {
      this.#choose(said.prepare)
      void this.#prepare(said.prepare)
      return
    }
    this.#asked = true
    if (said.begin) this.#choose(said.begin)
    const by = this.#by
    this.#last = this.#last.then(() => this.#answer(said, by))
  }

  #choose({ standards }: CoverageOptions): void {
    const key = standards ? `${standards.id} ${standards.version}` : this.#chosen
    if (!standards || key === this.#chosen) return
    this.#chosen = key
    // Those that there are have another set.
    this.#endMates()
    this.#by = this.#around.load(standards).then((set) => ({ set, reader: new Reader(set) }))
    this.#by.catch(() => {})
  }

  /** Makes ready what a plan will need while its words are on the way, and leaves off when they come. */
  async #prepare(options: CoverageOptions): Promise<void> {
    try {
      const mates = new Mates(this.#around.openMates())
      this.#mates = mates
      const { set, reader } = await this.#by
      mates.prepare(set, options.lang)
      const steps = reader.prepare(options)
      while (!this.#asked && !steps.next().done) await turn()
    } catch {
      // The request that comes is told what is wrong with the set.
    }
  }

  async #answer(request: CoverageRequest, by: Promise<ByASet>): Promise<void> {
    const { version, begin, changed } = request
    try {
      const { reader } = await by
      const dealt = new Dealing(changed)
      if (begin && unitsOf(changed) >= worthSharing) this.#mates?.read(dealt, begin.lang)
      else this.#endMates()
      let heard = performance.now()
      for (const word of reader.steps(request, dealt)) {
        if (word) this.#around.say(word)
        if (!this.#mates || performance.now() - heard < slice) continue
        await turn()
        heard = performance.now()
      }
    } catch (error) {
      // What is wrong with the reading itself is no matter of the set.
      if (!(error instanceof Problem)) return this.#around.fail(error)
      this.#chosen = ""
      const missing = error.code === "not-found"
      this.#around.say({ version, refused: missing ? "missing" : error.detail, again: !missing })
    } finally {
      this.#endMates()
    }
  }

  #endMates(): void {
    this.#mates?.end()
    this.#mates = null
  }
}
