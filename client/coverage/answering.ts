import type { StandardsChoice } from "../../shared/api/standards.ts"
import { unpackedSet } from "../../shared/coverage/scorerOf.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { Problem } from "../../shared/problem.ts"
import { turn } from "../turn.ts"
import {
  type CoverageAnswer,
  type CoverageBeginning,
  type CoverageLeave,
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

/** Answers the page's requests in their order, the first one of a long plan with the help of mates. */
export class Answering {
  readonly #around: Around
  #chosen = ""
  #by: Promise<Reader> = Promise.reject(new Error("Nothing was said of a set."))
  #mates: Mates | null = null
  /** The set and language for which it makes itself ready, and the last for which it has done so. */
  #preparing = ""
  #prepared = ""
  #asked = false
  /** What has read the plan that is open. */
  #reader: Reader | null = null
  #last: Promise<void> = Promise.resolve()

  constructor(around: Around) {
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
      if (said.opening) void this.#openMates(said.prepare)
      void this.#prepare(said.prepare)
      return
    }
    this.#asked = true
    if (said.begin) this.#choose(said.begin)
    const by = this.#by
    const key = this.#keyOf(said.begin?.lang)
    this.#last = this.#last.then(() => this.#answer(said, by, key))
  }

  #choose({ standards }: CoverageOptions): void {
    const key = standards ? `${standards.id} ${standards.version}` : this.#chosen
    if (!standards || key === this.#chosen) return
    this.#chosen = key
    this.#prepared = ""
    // Those that there are have another set.
    this.#endMates()
    this.#by = this.#around.load(standards).then((set) => new Reader(unpackedSet(set)))
    this.#by.catch(() => {})
  }

  /** Has mates make themselves ready for a plan whose words are on the way. */
  async #openMates({ standards, lang }: CoverageOptions): Promise<void> {
    if (this.#mates || !standards) return
    const mates = new Mates(this.#around.openMates())
    this.#mates = mates
    try {
      // What they load is then at hand, and sound.
      await this.#by
      mates.prepare(standards, lang)
    } catch {
      // The request that comes is told what is wrong with the set.
      mates.end()
      if (this.#mates === mates) this.#mates = null
    }
  }

  /** Makes ready what a plan will need, and leaves off when its words come. */
  async #prepare(options: CoverageOptions): Promise<void> {
    const key = this.#keyOf(options.lang)
    if (key === this.#preparing || key === this.#prepared) return
    this.#preparing = key
    const by = this.#by
    try {
      const reader = await by
      const steps = reader.prepare(options)
      while (this.#preparing === key && !this.#asked) {
        if (steps.next().done) {
          this.#prepared = key
          break
        }
        await turn()
      }
    } catch (error) {
      if (!(error instanceof Problem)) return this.#around.fail(error)
      // A request that comes now is told what is wrong with the set; before one it is asked for anew.
      if (this.#by === by && !this.#asked) this.#chosen = ""
    } finally {
      if (this.#preparing === key) this.#preparing = ""
    }
  }

  #keyOf(lang = ""): string {
    return `${this.#chosen} ${lang}`
  }

  /** Lets go of the plan when all that was asked about it is answered. */
  #leave(): void {
    this.#asked = false
    this.#endMates()
    this.#last = this.#last.then(() => {
      this.#reader?.leave()
      this.#reader = null
    })
  }

  async #answer(request: CoverageRequest, by: Promise<Reader>, key: string): Promise<void> {
    const { version, begin, changed } = request
    const mates = this.#mates
    try {
      const reader = await by
      this.#reader = reader
      const dealt = new Dealing(changed)
      const long = begin !== null && unitsOf(changed) >= worthSharing
      if (long) mates?.read(dealt, begin.lang)
      else this.#endMates()
      let heard = performance.now()
      for (const word of reader.steps(request, dealt)) {
        if (word) this.#around.say(word)
        // Where nobody helps nobody is waited for.
        if (!this.#mates?.any || performance.now() - heard < slice) continue
        await turn()
        heard = performance.now()
      }
      // Who has read a long plan is ready for another.
      if (long) this.#prepared = key
    } catch (error) {
      // What is wrong with the reading itself is no matter of the set.
      if (!(error instanceof Problem)) return this.#around.fail(error)
      this.#chosen = ""
      const missing = error.code === "not-found"
      this.#around.say({ version, refused: missing ? "missing" : error.detail, again: !missing })
    } finally {
      if (this.#mates === mates) this.#endMates()
    }
  }

  #endMates(): void {
    this.#mates?.end()
    this.#mates = null
  }
}
