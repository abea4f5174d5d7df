import { languageOf } from "../../shared/coverage/language.ts"
import { readPassage } from "../../shared/coverage/reading.ts"
import { scorerOf } from "../../shared/coverage/scorerOf.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { elementTopic } from "./elementTopic.ts"

const textsKept = 5000

/** What texts speak of. It is kept, since reading a text takes longer than comparing it. */
export class Topics {
  readonly #topics = new WeakMap<StandardsSet, Map<string, readonly string[]>>()

  /** The areas of a text, and their elements, in the light of a set. `lang` is for one that does not show its own. */
  of(set: StandardsSet, text: string, lang: string): readonly string[] {
    const kept = this.#topics.get(set) ?? new Map<string, readonly string[]>()
    this.#topics.set(set, kept)
    const known = kept.get(text)
    if (known) return known
    const own = languageOf(text, lang)
    const { areas, evidence } = readPassage(set, text, own, [], scorerOf(set))
    const elements = evidence.flatMap(({ area, element }) =>
      element ? elementTopic(area, element) : [],
    )
    const topics = [...new Set([...areas, ...elements])]
    if (kept.size > textsKept) kept.clear()
    kept.set(text, topics)
    return topics
  }
}
