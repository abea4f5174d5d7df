import { type PassageFound, PassageReader } from "../../shared/coverage/passageReader.ts"
import { rehearsal } from "../../shared/coverage/rehearsal.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { turn } from "../turn.ts"
import type { Part } from "./dealing.ts"

/** What a mate is asked: first to make itself ready, then to read a part; `lang` is the plan's. */
export type MateRequest =
  | { readonly set: StandardsSet; readonly lang?: string }
  | (Part & { readonly lang?: string })

/** What a mate says: that it has the set, then what it found out about each passage of a part. */
export type MateAnswer =
  | { readonly ready: true }
  | { readonly number: number; readonly found: readonly PassageFound[] }

/** The mate's side: reads passages, each by itself, and keeps none. */
export class MateReader {
  readonly #say: (answer: MateAnswer) => void
  #set: StandardsSet | null = null
  #reader: { of: PassageReader; lang: string | undefined } | null = null

  constructor(say: (answer: MateAnswer) => void) {
    this.#say = say
  }

  hear(request: MateRequest): void {
    if ("set" in request) {
      this.#set = request.set
      this.#say({ ready: true })
      void this.#prepare(request.set, request.lang)
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
