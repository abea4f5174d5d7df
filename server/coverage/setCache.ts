import { type StandardsSet, standardsSet } from "../../shared/coverage/set.ts"
import { builtInSets } from "../standards/builtIn.ts"
import { digestOf } from "../standards/edition.ts"

/** A set by which texts are to be read. */
export interface SentSet {
  /** Tells it from any other: see {@link setKey}. */
  key: string
  /** Its JSON, where it may not be in the cache. */
  content?: string
}

/** Id, version and content of a set as one word. */
export const setKey = ({ id, version }: { id: string; version: string }, digest: string): string =>
  `${id} ${version} ${digest}`

// A set takes some thirty times as much memory as its words once texts are read by it.
const mostCharacters = 24_000_000

/**
 * The sets by which texts are read: those of the product, and of the others the last few, since what
 * is made of them to read by takes seconds to make and room to keep.
 */
export class SetCache {
  readonly #product = new Map(builtInSets().map((set) => [setKey(set, digestOf(set)), set]))
  readonly #brought = new Map<string, { set: StandardsSet; characters: number }>()
  readonly #onLeave: (set: StandardsSet) => void

  /** `onLeave` is told of each set that is kept no longer. */
  constructor(onLeave: (set: StandardsSet) => void) {
    this.#onLeave = onLeave
  }

  /** The set; `missing` where its JSON is needed, `unreadable` where that has another form. */
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
