import * as Y from "yjs"
import type { Deletions } from "../../shared/document/mendLost.ts"

/** Updates from the newest back. */
type Backwards = AsyncIterator<{ bytes: Uint8Array }>

/**
 * What was deleted from the fall of a text on; the fall is the first deletion of the text itself.
 * However many texts are asked about, the log is read once, as far back as the oldest fall.
 */
export class Falls {
  #sets: Deletions[]
  #merged: Deletions[] = []
  #earlier: Backwards

  /** `now` is what the change deletes, `earlier` the updates before it. */
  constructor(now: Deletions, earlier: Backwards) {
    this.#sets = [now]
    this.#earlier = earlier
  }

  /** Everything deleted since the text fell; all that is known when its fall is not. */
  async since(text: Y.XmlText): Promise<Deletions> {
    const id = text._item?.id
    for (let back = 0; ; back++) {
      const set = await this.#at(back)
      if (!set) return this.#until(this.#sets.length - 1)
      if (!id || Y.isDeleted(set, id)) return this.#until(back)
    }
  }

  async #at(back: number): Promise<Deletions | null> {
    const known = this.#sets[back]
    if (known) return known
    const { value, done } = await this.#earlier.next()
    if (done) return null
    const set = Y.decodeUpdate(value.bytes).ds
    this.#sets.push(set)
    return set
  }

  #until(back: number): Deletions {
    this.#merged[back] ??= Y.mergeDeleteSets(this.#sets.slice(0, back + 1))
    return this.#merged[back]
  }
}
