import type { StandardsChoice } from "../../shared/api/standards.ts"
import { type PassageFound, PassageReader } from "../../shared/coverage/passageReader.ts"
import { rehearsal } from "../../shared/coverage/rehearsal.ts"
import { unpackedSet } from "../../shared/coverage/scorerOf.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { turn } from "../turn.ts"
import type { Part } from "./dealing.ts"

/** What a mate is asked: first to load a set and make itself ready, then to read a part; `lang` is the plan's. */
export type MateRequest =
  | { readonly standards: StandardsChoice; readonly lang?: string }
  | (Part & { readonly lang?: string })

/** What a mate says: that it has the set, then what it found out about each passage of a part. */
export type MateAnswer =
  | { readonly ready: true }
  | { readonly number: number; readonly found: readonly PassageFound[] }

/** The mate's side: reads passages, each by itself, and keeps none. */
export class MateReader {
  readonly #load: (choice: StandardsChoice) => Promise<StandardsSet>
  readonly #say: (answer: MateAnswer) => void
  #set: StandardsSet | null = null
  #reader: { of: PassageReader; lang: string | undefined } | null = null

  constructor(
    load: (choice: StandardsChoice) => Promise<StandardsSet>,
    say: (answer: MateAnswer) => void,
  ) {
    this.#load = load
    this.#say = say
  }

  /** Rejects where the set cannot be loaded: then it is no help. */
  async hear(request: MateRequest): Promise<void> {
    if ("standards" in request) {
      const set = unpackedSet(await this.#load(request.standards))
      this.#set = set
      this.#say({ ready: true })
      await this.#prepare(set, request.lang)
    } else if (this.#set) {
      const reader = this.#readerIn(this.#set, request.lang)
      this.#say({ number: request.number, found: reader.find(request.passages) })
    }
  }

  /** Until it is given something to read, it rehearses. */
  async #prepare(set: StandardsSet, lang: string | undefined): Promise<void> {
    const steps = rehearsal(set, lang, structuredClone)
    while (!this.#reader && !steps.next().done) await turn()
  }

  #readerIn(set: StandardsSet, lang: string | undefined): PassageReader {
    if (this.#reader?.lang === lang && this.#reader) return this.#reader.of
    const of = new PassageReader(set, lang ? { lang } : {})
    this.#reader = { of, lang }
    return of
  }
}
