import * as decoding from "lib0/decoding"
import * as Y from "yjs"
import { structsIn } from "../../shared/document/structsIn.ts"
import { Malformed } from "./admission.ts"
import { passContent, passNeighbours, structKind } from "./structBytes.ts"

const number = (from: decoding.Decoder) => decoding.readVarUint(from)

function* wordsAreNews(doc: Y.Doc, from: decoding.Decoder): Generator<void, boolean> {
  for (let clients = number(from); clients > 0; clients--) {
    let structs = number(from)
    const client = number(from)
    let clock = number(from)
    const known = Y.getState(doc.store, client)
    for (; structs > 0; structs--) {
      const info = decoding.readUint8(from)
      const kind = info & 31
      if (kind === structKind.skip) {
        clock += number(from)
        continue
      }
      // What comes then need not be read.
      if (clock >= known) return true
      if (kind === structKind.gc) clock += number(from)
      else {
        passNeighbours(from, info, () => {})
        clock += yield* passContent(from, kind)
      }
      if (clock > known) return true
      yield
    }
  }
  return false
}

function* deletionsAreNews(doc: Y.Doc, from: decoding.Decoder): Generator<void, boolean> {
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

/** Whether an update brings words or structure, with a step for every part; throws as {@link bringsNews} does. */
export function bringsWords(doc: Y.Doc, update: Uint8Array): Generator<void, boolean> {
  return wordsAreNews(doc, decoding.createDecoder(update))
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
