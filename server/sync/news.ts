import * as decoding from "lib0/decoding"
import * as Y from "yjs"
import { structsIn } from "../../shared/document/structsIn.ts"
import { Malformed } from "./admission.ts"

const skipped = 10
const hasLeft = 0x80
const hasRight = 0x40
const hasKey = 0x20

type Read = decoding.Decoder

const number = (from: Read) => decoding.readVarUint(from)
const words = (from: Read) => decoding.readVarString(from)

function passPlace(from: Read): void {
  number(from)
  number(from)
}

/** Reads past what stands between the head of an item and its content. */
function passNeighbours(from: Read, info: number): void {
  if (info & hasLeft) passPlace(from)
  if (info & hasRight) passPlace(from)
  if (info & (hasLeft | hasRight)) return
  if (number(from) === 1) words(from)
  else passPlace(from)
  if (info & hasKey) words(from)
}

/** Reads past the content of an item; gives how many characters or values it is. */
function* passContent(from: Read, kind: number): Generator<void, number> {
  if (kind === 1) return number(from)
  if (kind === 4) return words(from).length
  if (kind === 2 || kind === 8) {
    const length = number(from)
    for (let i = 0; i < length; i++) {
      if (kind === 2) words(from)
      else decoding.readAny(from)
      yield
    }
    return length
  }
  if (kind === 3) decoding.readVarUint8Array(from)
  else if (kind === 5) words(from)
  else if (kind === 6) {
    words(from)
    words(from)
  } else if (kind === 7) {
    const type = number(from)
    // An element's name, or a hook's.
    if (type === 3 || type === 5) words(from)
  } else if (kind === 9) {
    words(from)
    decoding.readAny(from)
  } else throw new Error("an unknown content")
  return 1
}

function* wordsAreNews(doc: Y.Doc, from: Read): Generator<void, boolean> {
  for (let clients = number(from); clients > 0; clients--) {
    let structs = number(from)
    const client = number(from)
    let clock = number(from)
    const known = Y.getState(doc.store, client)
    for (; structs > 0; structs--) {
      const info = decoding.readUint8(from)
      const kind = info & 31
      if (info === skipped) {
        clock += number(from)
        continue
      }
      // What comes then need not be read.
      if (clock >= known) return true
      if (kind === 0) clock += number(from)
      else {
        passNeighbours(from, info)
        clock += yield* passContent(from, kind)
      }
      if (clock > known) return true
      yield
    }
  }
  return false
}

function* deletionsAreNews(doc: Y.Doc, from: Read): Generator<void, boolean> {
  // Each letter once: an update that names the same again and again would be looked at for ever.
  const ends = new Map<number, number>()
  for (let clients = number(from); clients > 0; clients--) {
    const client = number(from)
    let end = ends.get(client) ?? 0
    for (let ranges = number(from); ranges > 0; ranges--) {
      const clock = number(from)
      const length = number(from)
      if (clock < end) throw new Malformed("the update says the same more than once")
      end = clock + length
      for (const struct of structsIn(doc, client, clock, clock + length)) {
        if (!struct.deleted) return true
        yield
      }
      yield
    }
    ends.set(client, end)
  }
  return false
}

/**
 * Whether an update brings anything that a plan does not have; reads no more of it than that
 * takes, with a step for every part, so that other work can be done in between. Throws when what
 * it reads is no update.
 */
export function* bringsNews(doc: Y.Doc, update: Uint8Array): Generator<void, boolean> {
  const from = decoding.createDecoder(update)
  if (yield* wordsAreNews(doc, from)) return true
  return yield* deletionsAreNews(doc, from)
}
