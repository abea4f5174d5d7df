import * as decoding from "lib0/decoding"
import * as Y from "yjs"

/** The id of a character: its client and clock. */
interface CharacterId {
  client: number
  clock: number
}

/** Text that is typed in one place. */
interface TypedRun extends CharacterId {
  left: CharacterId | null
  right: CharacterId | null
  length: number
}

/** A range of deleted characters. */
interface DeletedRun extends CharacterId {
  length: number
}

/** A typing batch, as most updates are: letters typed in one place, letters deleted, or both, and no structure. */
export interface Typing {
  typed: TypedRun | null
  taken: DeletedRun[]
}

// The content type of text; the flags for a left and a right origin.
const words = 4
const hasLeft = 0x80
const hasRight = 0x40

// An update with more than these is not a keystroke.
const rangesAtMost = 8
const lengthAtMost = 10_000

function readPlace(decoder: decoding.Decoder): CharacterId {
  return { client: decoding.readVarUint(decoder), clock: decoding.readVarUint(decoder) }
}

function readTyped(decoder: decoding.Decoder): TypedRun | null {
  if (decoding.readVarUint(decoder) !== 1) return null
  const { client, clock } = readPlace(decoder)
  const info = decoding.readUint8(decoder)
  // Without an origin it would name its parent: the first letter of a text.
  if ((info & ~(hasLeft | hasRight)) !== words || info === words) return null
  const left = info & hasLeft ? readPlace(decoder) : null
  const right = info & hasRight ? readPlace(decoder) : null
  const { length } = decoding.readVarString(decoder)
  return length === 0 ? null : { client, clock, left, right, length }
}

/**
 * Decodes an update that is {@link Typing} and nothing else, to its last byte; null for any other
 * update or bytes. Whether it fits the plan is checked elsewhere.
 */
export function readTyping(update: Uint8Array): Typing | null {
  if (update.length > lengthAtMost) return null
  try {
    const decoder = decoding.createDecoder(update)
    const writers = decoding.readVarUint(decoder)
    if (writers > 1) return null
    const typed = writers === 1 ? readTyped(decoder) : null
    if (writers === 1 && typed === null) return null
    const taken: DeletedRun[] = []
    for (let clients = decoding.readVarUint(decoder); clients > 0; clients--) {
      const client = decoding.readVarUint(decoder)
      for (let ranges = decoding.readVarUint(decoder); ranges > 0; ranges--) {
        const { client: clock, clock: length } = readPlace(decoder)
        if (length < 1 || length > lengthAtMost || taken.length === rangesAtMost) return null
        taken.push({ client, clock, length })
      }
    }
    if (decoding.hasContent(decoder) || (typed === null && taken.length === 0)) return null
    return { typed, taken }
  } catch {
    return null
  }
}

/**
 * Whether typing fits the plan: its words follow on what is known of their client and stand in one
 * live text, and what it takes back are live words in texts without marks. Yjs takes such an
 * update whole; it has no other effect than its own, and leaves nothing to recover. Of all others this
 * says no, which means: look closer.
 */
export function fitsPlan(doc: Y.Doc, { typed, taken }: Typing): boolean {
  if (typed && !standsInText(doc, typed)) return false
  const seen: DeletedRun[] = []
  for (const range of taken) {
    if (seen.some((other) => overlap(other, range)) || !isLiveText(doc, range)) return false
    seen.push(range)
  }
  return true
}

function standsInText(doc: Y.Doc, { client, clock, left, right }: TypedRun): boolean {
  // A client that is heard for the first time is looked at closely.
  if (clock === 0 || clock !== Y.getState(doc.store, client)) return false
  const before = left && textAt(doc, left)
  const after = right && textAt(doc, right)
  if ((left && !before) || (right && !after) || (before && after && before !== after)) return false
  const text = before ?? after
  return text !== null && isAlive(text)
}

function isLiveText(doc: Y.Doc, { client, clock, length }: DeletedRun): boolean {
  const end = clock + length
  for (let at = clock; at < end; ) {
    const item = itemAt(doc, client, at)
    const text = item && !item.deleted && item.content instanceof Y.ContentString && textOf(item)
    // Where marks stand, Yjs tidies them up after words are taken away.
    if (!item || !text || !isAlive(text) || text._hasFormatting) return false
    at = item.id.clock + item.length
  }
  return true
}

const overlap = (a: DeletedRun, b: DeletedRun) =>
  a.client === b.client && a.clock < b.clock + b.length && b.clock < a.clock + a.length

function textAt(doc: Y.Doc, { client, clock }: CharacterId): Y.XmlText | null {
  const item = itemAt(doc, client, clock)
  return item && textOf(item)
}

function itemAt(doc: Y.Doc, client: number, clock: number): Y.Item | null {
  const structs = doc.store.clients.get(client)
  if (!structs || clock >= Y.getState(doc.store, client)) return null
  const item = structs[Y.findIndexSS(structs, clock)]
  return item instanceof Y.Item ? item : null
}

function textOf({ parent, parentSub }: Y.Item): Y.XmlText | null {
  return parent instanceof Y.XmlText && parentSub === null ? parent : null
}

const isAlive = (text: Y.XmlText) => text._item !== null && !text._item.deleted
