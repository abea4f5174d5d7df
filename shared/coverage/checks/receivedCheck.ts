import { sameWords } from "../../recommendations/likeness.ts"
import type { PlacedRemark } from "../finding.ts"
import type { Passage } from "../passage.ts"
import type { Received } from "../received.ts"

/** What a plan has received, and what it leaves without an answer or carries over as it was. */
export class ReceivedCheck {
  #received: readonly Received[] = []
  /** Whether two texts are the same words; asked on every keystroke, and they seldom change. */
  readonly #same = new Map<string, boolean>()

  /** Takes what the plan has received now, all of it. */
  take(received: readonly Received[]): void {
    this.#received = received
    this.#same.clear()
  }

  /** The remarks on the measures of a plan; `lang` is the plan's language. */
  remarks(measures: readonly Passage[], lang: string): PlacedRemark[] {
    if (this.#received.length === 0) return []
    const byId = new Map(measures.map((passage) => [passage.measureId ?? passage.id, passage]))
    return this.#received.flatMap((one): PlacedRemark[] => {
      const linked = one.links.flatMap((id) => byId.get(id) ?? [])
      if (one.kind === "recommendation") {
        if (linked.length > 0 || one.declined) return []
        const about = JSON.stringify([one.id, one.text])
        return [
          {
            passage: null,
            remark: { check: "unanswered-recommendation", words: one.label, about },
          },
        ]
      }
      if (!one.unfinished) return []
      return linked
        .filter(({ text }) => this.#isSame(one.text, text, lang))
        .map((passage) => {
          const about = JSON.stringify([one.id, passage.text])
          return { passage, remark: { check: "carried-over", words: one.label, about } }
        })
    })
  }

  #isSame(earlier: string, now: string, lang: string): boolean {
    const key = JSON.stringify([earlier, now, lang])
    const known = this.#same.get(key)
    if (known !== undefined) return known
    // A bound, because somebody may type in such a measure for a day.
    if (this.#same.size > 2000) this.#same.clear()
    const same = sameWords(earlier, now, lang)
    this.#same.set(key, same)
    return same
  }
}
