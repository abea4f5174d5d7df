import * as Y from "yjs"
import { planWords } from "../../server/plans/words.ts"
import { largePlan } from "../../server/seed/largePlan.ts"
import { fragmentName } from "../../shared/document/readDocument.ts"

function textsOf(parent: Y.XmlFragment): Y.XmlText[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? textsOf(child) : []
  })
}

/**
 * The large plan as `seed --large` makes it, then so many transactions of twenty people: each types
 * ten keys in a place somewhere, one of nine a letter taken back, and goes to another. The same
 * every time.
 */
export function largeHistory(transactions: number): Uint8Array[] {
  const doc = new Y.Doc({ gc: false })
  const updates = [planWords(largePlan("A large plan")).update]
  Y.applyUpdate(doc, updates[0] ?? new Uint8Array([0, 0]))
  doc.on("update", (update: Uint8Array) => updates.push(update))
  const texts = textsOf(doc.getXmlFragment(fragmentName))
  let state = 1
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  for (let made = 0; made < transactions; ) {
    doc.clientID = 1_000 + (made % 20)
    const text = texts[next(texts.length)]
    if (!text) break
    let at = next(text.length + 1)
    for (let key = 0; key < 10 && made < transactions; key++, made++) {
      if (key === 8 && at > 0) text.delete(--at, 1)
      else text.insert(at++, "e")
    }
  }
  return updates
}
