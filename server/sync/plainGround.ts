import * as Y from "yjs"
import { type ByClient, noClients, ofClient, withClient } from "./byClient.ts"
import type { Place, PlainEdit, TakenBack, Typed } from "./plainEdit.ts"
import type { PlainRun } from "./plainRun.ts"

/** Characters of one client in one text. */
interface Stretch {
  readonly client: number
  from: number
  to: number
  text: Y.XmlText
}

/**
 * Tells of a plain edit whether it fits the plan without taking it into the document: its words
 * follow on what is known of their client and stand in one living text, what it takes back are
 * living words. Such an edit is taken whole by Yjs, has no other effect than its own, and leaves
 * nothing to mend, whenever it is taken in. Of all others it says no, which means: look closer.
 */
export class PlainGround {
  #doc: Y.Doc
  /** Where each client typed last; its latest characters may not be in the document yet. */
  #recent: ByClient<Stretch> = noClients

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /** Whether an edit fits; `waiting` is what is not in the document yet. Notes the edit when it does. */
  admits({ typed, taken }: PlainEdit, waiting: PlainRun): boolean {
    let text: Y.XmlText | null = null
    if (typed) {
      text = this.#textFor(typed, waiting)
      if (!text) return false
    }
    for (const range of taken) if (!this.#stands(range, waiting)) return false
    if (typed && text) this.#note(typed, text)
    return true
  }

  #textFor(typed: Typed, waiting: PlainRun): Y.XmlText | null {
    const { client, clock, left, right } = typed
    const known = waiting.endOf(client) ?? Y.getState(this.#doc.store, client)
    // A client that is heard for the first time is looked at closely.
    if (known === 0 || clock !== known) return null
    const before = left && this.#textAt(left)
    const after = right && this.#textAt(right)
    if ((left && !before) || (right && !after) || (before && after && before !== after)) return null
    const text = before ?? after
    return text && isAlive(text) ? text : null
  }

  #textAt({ client, clock }: Place): Y.XmlText | null {
    const recent = ofClient(this.#recent, client)
    if (recent && recent.from <= clock && clock < recent.to) return recent.text
    const item = itemAt(this.#doc, client, clock)
    return item ? textOf(item) : null
  }

  #stands(range: TakenBack, waiting: PlainRun): boolean {
    if (waiting.takes(range)) return false
    const { client, clock, length } = range
    const end = clock + length
    const known = Y.getState(this.#doc.store, client)
    if (clock >= known) {
      const recent = ofClient(this.#recent, client)
      return (
        recent !== undefined && recent.from <= clock && end <= recent.to && isSimple(recent.text)
      )
    }
    for (let at = clock; at < end; ) {
      const item = itemAt(this.#doc, client, at)
      const text = item && !item.deleted && isWords(item) ? textOf(item) : null
      if (!item || !text || !isSimple(text)) return false
      at = item.id.clock + item.length
    }
    return true
  }

  #note({ client, clock, words }: Typed, text: Y.XmlText): void {
    const recent = ofClient(this.#recent, client)
    const to = clock + words.length
    if (recent && recent.text === text && recent.to === clock) recent.to = to
    else this.#recent = withClient(this.#recent, { client, from: clock, to, text })
  }
}

function itemAt(doc: Y.Doc, client: number, clock: number): Y.Item | null {
  const structs = doc.store.clients.get(client)
  if (!structs || clock >= Y.getState(doc.store, client)) return null
  const item = structs[Y.findIndexSS(structs, clock)]
  return item instanceof Y.Item ? item : null
}

const isWords = (item: Y.Item) => item.content instanceof Y.ContentString

function textOf({ parent, parentSub }: Y.Item): Y.XmlText | null {
  return parent instanceof Y.XmlText && parentSub === null ? parent : null
}

const isAlive = (text: Y.XmlText) => text._item !== null && !text._item.deleted

// Where marks stand, Yjs tidies them up after words are taken away.
const isSimple = (text: Y.XmlText) => isAlive(text) && !text._hasFormatting
