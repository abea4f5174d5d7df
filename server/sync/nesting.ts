import * as Y from "yjs"
import { mayHold, shapeOfType } from "../../shared/document/planShaped.ts"
import { fragmentName } from "../../shared/document/readDocument.ts"

type Struct = Y.Item | Y.GC | Y.Skip

/** Tells of an update's items in which type they will stand, without taking them into the plan. */
class Places {
  #doc: Y.Doc
  #root: Y.XmlFragment
  #byClient = new Map<number, Struct[]>()
  #found = new Map<Y.Item, unknown>()

  constructor(doc: Y.Doc, structs: readonly Struct[]) {
    this.#doc = doc
    this.#root = doc.getXmlFragment(fragmentName)
    for (const struct of structs) {
      const list = this.#byClient.get(struct.id.client)
      if (list) list.push(struct)
      else this.#byClient.set(struct.id.client, [struct])
    }
  }

  #itemAt({ client, clock }: Y.ID): Y.Item | null {
    const known = clock < Y.getState(this.#doc.store, client)
    const structs = known ? this.#doc.store.clients.get(client) : this.#byClient.get(client)
    const first = structs?.[0]
    const last = structs?.[structs.length - 1]
    if (!structs || !first || !last) return null
    if (clock < first.id.clock || clock >= last.id.clock + last.length) return null
    const struct = structs[Y.findIndexSS(structs as (Y.Item | Y.GC)[], clock)]
    return struct instanceof Y.Item ? struct : null
  }

  /** The type around an item; null when its place is not known or is gone. */
  around(item: Y.Item): unknown {
    const way: Y.Item[] = []
    const seen = new Set<Y.Item>()
    let type: unknown = null
    for (let at: Y.Item | null = item; at && !seen.has(at); ) {
      const found: unknown = this.#found.get(at)
      if (found !== undefined) {
        type = found
        break
      }
      seen.add(at)
      way.push(at)
      const parent: unknown = at.parent
      if (parent === null || parent === undefined) {
        // It stands beside another item, and so in the same type.
        const beside: Y.ID | null = at.origin ?? at.rightOrigin
        at = beside && this.#itemAt(beside)
        continue
      }
      if (parent instanceof Y.ID) type = typeOf(this.#itemAt(parent))
      else type = parent === fragmentName ? this.#root : parent
      break
    }
    for (const one of way) this.#found.set(one, type)
    return type
  }
}

function typeOf(item: Y.Item | null): unknown {
  return item?.content instanceof Y.ContentType ? item.content.type : null
}

/**
 * Whether every new element and text of an update will stand in an element that may hold it. Tells
 * so before the update is taken in, so that thousands of elements in each other are never built.
 * What refers to words that nobody has sent is passed over; Yjs does not take it in either.
 */
export function nestsWell(doc: Y.Doc, structs: readonly Struct[]): boolean {
  const root = doc.getXmlFragment(fragmentName)
  const places = new Places(doc, structs)
  for (const item of structs) {
    if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentType)) continue
    if (item.id.clock < Y.getState(doc.store, item.id.client)) continue
    const around = places.around(item)
    if (around === null) continue
    const shape = shapeOfType(around, root)
    if (!shape || !mayHold(shape, item.content.type)) return false
  }
  return true
}
