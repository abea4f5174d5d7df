import type * as Y from "yjs"
import { ancestor, attributeOf, type LostRun } from "../../../shared/document/recovery/lostText.ts"
import type { Author } from "../../storage/author.ts"
import { newId } from "../../storage/database/id.ts"
import type { NewRecovery } from "../../storage/recoveries.ts"
import type { Batch } from "../commit/entry.ts"

const textOrNull = (value: unknown) => (typeof value === "string" && value !== "" ? value : null)

/** The recoveries made of lost words since the plan was opened. */
export class RecoveryRecords {
  #byText: WeakMap<Y.XmlText, Map<string, NewRecovery>> | null = null

  /** Keeps text that was not placed: all of one author as one recovery. */
  keepTogether(
    runs: readonly LostRun[],
    authorOf: (run: LostRun) => Author | null,
    batch: Batch,
  ): void {
    const byAuthor = new Map<string | undefined, NewRecovery>()
    for (const run of runs) {
      const author = authorOf(run)
      const together = byAuthor.get(author?.userId)
      if (together) together.words += ` … ${run.words}`
      else {
        const place = { measureId: null, blockId: null }
        const recovery = { id: newId(), author, ...place, words: run.words, restored: false }
        byAuthor.set(author?.userId, recovery)
        batch.recoveries.push(recovery)
      }
    }
  }

  /** Keeps lost text: letters typed one by one into the same deleted text are one recovery. */
  keep(run: LostRun, author: Author | null, restored: boolean, batch: Batch): NewRecovery {
    this.#byText ??= new WeakMap()
    const kept = this.#byText.get(run.text) ?? new Map<string, NewRecovery>()
    this.#byText.set(run.text, kept)
    const key = `${restored} ${author?.userId}`
    const earlier = kept.get(key)
    const measure = ancestor(run.text, "measure")
    const block = ancestor(run.text, "block")
    if (earlier) {
      earlier.words = join(earlier.words, run)
      batch.recoveries.push(earlier)
      return earlier
    }
    const recovery: NewRecovery = {
      id: newId(),
      author,
      measureId: measure && textOrNull(attributeOf(measure, "id")),
      blockId: block && textOrNull(attributeOf(block, "id")),
      words: run.words,
      restored,
    }
    kept.set(key, recovery)
    batch.recoveries.push(recovery)
    return recovery
  }
  /** The words of a text have found their place. */
  forget(text: Y.XmlText): void {
    this.#byText?.delete(text)
  }
}

// Most often the next letter stands right after the last one.
function join(words: string, run: LostRun): string {
  if (run.left.endsWith(words.slice(-1))) return words + run.words
  return `${words} … ${run.words}`
}
