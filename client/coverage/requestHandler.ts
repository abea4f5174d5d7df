import type { StandardsChoice } from "../../shared/api/standards.ts"
import { unpackedSet } from "../../shared/coverage/model/scorerOf.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { Problem } from "../../shared/problem.ts"
import { PlanReader } from "./planReader.ts"
import type {
  CoverageAnswer,
  CoverageBeginning,
  CoverageLeave,
  CoverageOptions,
  CoveragePreparation,
  CoverageRefusal,
  CoverageRequest,
} from "./workerProtocol.ts"

/** The services of the worker around the handler. */
export interface HandlerHost {
  load(choice: StandardsChoice): Promise<StandardsSet>
  say(word: CoverageAnswer | CoverageBeginning | CoverageRefusal): void
  /** Takes an error that is no matter of the set. */
  fail(error: unknown): void
}

/** Answers the page's requests in their order. */
export class RequestHandler {
  readonly #around: HandlerHost
  #chosen = ""
  #by: Promise<PlanReader> = Promise.reject(new Error("Nothing was said of a set."))
  #asked = false
  /** The reader of the plan that is open. */
  #reader: PlanReader | null = null
  #last: Promise<void> = Promise.resolve()

  constructor(around: HandlerHost) {
    this.#around = around
    this.#by.catch(() => {})
  }

  hear(said: CoverageRequest | CoveragePreparation | CoverageLeave): void {
    if ("leave" in said) {
      this.#leave()
      return
    }
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
    this.#by = this.#around.load(standards).then((set) => new PlanReader(unpackedSet(set)))
    this.#by.catch(() => {})
  }

  /** Makes ready what a plan will need, unless its words have come already. */
  async #prepare(options: CoverageOptions): Promise<void> {
    const by = this.#by
    try {
      const reader = await by
      if (!this.#asked) reader.prepare(options)
    } catch (error) {
      if (!(error instanceof Problem)) return this.#around.fail(error)
      // A request that comes now is told what is wrong with the set; before one it is asked for anew.
      if (this.#by === by && !this.#asked) this.#chosen = ""
    }
  }

  /** Lets go of the plan when all that was asked about it is answered. */
  #leave(): void {
    this.#asked = false
    this.#last = this.#last.then(() => {
      this.#reader?.leave()
      this.#reader = null
    })
  }

  async #answer(request: CoverageRequest, by: Promise<PlanReader>): Promise<void> {
    const { version } = request
    try {
      const reader = await by
      this.#reader = reader
      for (const word of reader.answers(request)) this.#around.say(word)
    } catch (error) {
      // An error of the reading itself is not one of the set.
      if (!(error instanceof Problem)) return this.#around.fail(error)
      this.#chosen = ""
      const missing = error.code === "not-found"
      this.#around.say({ version, refused: missing ? "missing" : error.detail, again: !missing })
    }
  }
}
