import { type StandardsSet, standardsSet } from "../../shared/coverage/set/set.ts"
import { builtInSets } from "../standards/builtIn.ts"
import { digestOf } from "../standards/edition.ts"

/** A reference to a set, for reading texts. */
export interface SentSet {
  /** The key of the set: see {@link setKey}. */
  key: string
  /** Its JSON, if it may not be cached. */
  content?: string
}

/** Id, version and digest of a set as one key. */
export const setKey = ({ id, version }: { id: string; version: string }, digest: string): string =>
  `${id} ${version} ${digest}`

// A prepared set takes some thirty times the memory of its text.
const mostCharacters = 24_000_000

/**
 * A cache of prepared sets: those of the product, and the last few others, since preparing one
 * takes seconds and much memory.
 */
export class SetCache {
  readonly #product = new Map(builtInSets().map((set) => [setKey(set, digestOf(set)), set]))
  readonly #brought = new Map<string, { set: StandardsSet; characters: number }>()
  readonly #onLeave: (set: StandardsSet) => void

  /** `onLeave` is called with each set that is dropped. */
  constructor(onLeave: (set: StandardsSet) => void) {
    this.#onLeave = onLeave
  }

  /** The set; `missing` where its JSON is needed, `unreadable` where that is malformed. */
  take({ key, content }: SentSet): StandardsSet | "missing" | "unreadable" {
    const product = this.#product.get(key)
    if (product) return product
    const kept = this.#brought.get(key)
    this.#brought.delete(key)
    if (!kept && content === undefined) return "missing"
    const set = kept?.set ?? standardsSet.safeParse(JSON.parse(content ?? "")).data
    if (!set) return "unreadable"
    this.#brought.set(key, { set, characters: kept?.characters ?? content?.length ?? 0 })
    this.#clear()
    return set
  }

  #clear(): void {
    let characters = [...this.#brought.values()].reduce((sum, one) => sum + one.characters, 0)
    for (const [key, one] of [...this.#brought].slice(0, -1)) {
      if (characters <= mostCharacters) return
      characters -= one.characters
      this.#brought.delete(key)
      this.#onLeave(one.set)
    }
  }
}
