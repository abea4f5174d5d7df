import { readPassage } from "../../shared/coverage/levels/reading.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { languageOf } from "../../shared/text/language.ts"
import { elementTopic } from "./elementTopic.ts"
import { SubjectWords } from "./subjectWords.ts"

const textsKept = 5000

/** The topics of a text. */
export interface TextTopics {
  /** Ids of areas, and of their elements as {@link elementTopic} writes them. */
  topics: readonly string[]
  /** Stems of the words that only name the subject of the set. */
  subject: readonly string[]
}

interface Kept {
  subjectWords: SubjectWords
  spoken: Map<string, TextTopics>
}

/** The topics of texts, cached, since reading a text takes longer than comparing it. */
export class Topics {
  readonly #kept = new WeakMap<StandardsSet, Kept>()

  /** The topics of a text, read with a set. `lang` is used where the text does not show its own. */
  of(set: StandardsSet, text: string, lang: string): TextTopics {
    const kept = this.#kept.get(set) ?? {
      subjectWords: new SubjectWords(set),
      spoken: new Map<string, TextTopics>(),
    }
    this.#kept.set(set, kept)
    const known = kept.spoken.get(text)
    if (known) return known
    const own = languageOf(text, lang)
    const { areas, evidence } = readPassage(set, text, own)
    const elements = evidence.flatMap(({ area, element }) =>
      element ? elementTopic(area, element) : [],
    )
    const spoken = {
      topics: [...new Set([...areas, ...elements])],
      subject: kept.subjectWords.in(text, own),
    }
    if (kept.spoken.size > textsKept) kept.spoken.clear()
    kept.spoken.set(text, spoken)
    return spoken
  }
}
