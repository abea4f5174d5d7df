import * as encoding from "lib0/encoding"
import * as Y from "yjs"
import { type Deletions, Malformed } from "./admission.ts"
import { type Deleted, deletionsAt, writeDeletions } from "./deletionBytes.ts"
import { fallingWith } from "./standing.ts"

/** Items of the plan that are to be deleted together, or parts of them. */
class DeletionPart {
  #deletions = new Map<number, Deleted[]>()
  #items = new Set<Y.Item>()
  /** How many there are. */
  count = 0

  /** Whether a whole item is in it. */
  has(item: Y.Item): boolean {
    return this.#items.has(item)
  }

  add(item: Y.Item, clock: number, end: number): void {
    const { client } = item.id
    if (end - clock === item.length) this.#items.add(item)
    const own = this.#deletions.get(client)
    if (own) own.push({ clock, end })
    else this.#deletions.set(client, [{ clock, end }])
    this.count += 1
  }

  /** As an update; empties it. */
  encoded(): Uint8Array {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 0)
    writeDeletions(encoder, this.#deletions)
    this.#deletions.clear()
    this.#items.clear()
    this.count = 0
    return encoding.toUint8Array(encoder)
  }
}

function structAt(doc: Y.Doc, client: number, clock: number) {
  if (clock >= Y.getState(doc.store, client)) return null
  const structs = doc.store.clients.get(client) ?? []
  return structs[Y.findIndexSS(structs, clock)] ?? null
}

/**
 * What an update deletes, which stands in it from `at` on, as updates that delete `most` structs
 * each: what stands in an element goes before it, whether the update names it or not, so that no
 * part takes down more. Null is a step without one. Gives what the update itself deletes, and
 * whether it deletes what the plan does not have.
 */
export function* deletionParts(
  doc: Y.Doc,
  update: Uint8Array,
  at: number,
  most: number,
): Generator<Uint8Array | null, { asked: Deletions; beyond: boolean }> {
  const asked = Y.createDeleteSet()
  let beyond = false
  const part = new DeletionPart()
  for (const [client, begin, length] of deletionsAt(update, at)) {
    const end = begin + length
    const own = asked.clients.get(client) ?? []
    const last = own.at(-1)
    if (last && begin < last.clock + last.len)
      throw new Malformed("the update says the same more than once")
    own.push({ clock: begin, len: length })
    asked.clients.set(client, own)
    for (let clock = begin; clock < end; ) {
      const struct = structAt(doc, client, clock)
      const to = struct ? Math.min(end, struct.id.clock + struct.length) : end
      beyond ||= struct === null
      if (struct instanceof Y.Item && !struct.deleted && !part.has(struct)) {
        for (const item of fallingWith(struct)) {
          if (item === struct) part.add(item, clock, to)
          else if (!part.has(item)) part.add(item, item.id.clock, item.id.clock + item.length)
          yield part.count < most ? null : part.encoded()
        }
      } else yield null
      clock = to
    }
  }
  if (part.count > 0) yield part.encoded()
  return { asked: Y.mergeDeleteSets([asked]), beyond }
}
