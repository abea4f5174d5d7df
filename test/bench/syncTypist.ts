import * as encoding from "lib0/encoding"
import * as Y from "yjs"
import { fragmentName } from "../../shared/document/readDocument.ts"

// Every so many keystrokes one takes the last letter back.
const takenBack = 16

/** Somebody who types at the end of a paragraph of their own; makes the updates an editor would, without an editor. */
export class Typist {
  readonly client: number
  /** How many characters and marks there are of this client number. */
  clock = 0
  #standing: number[] = []
  #keys = 0
  #caret = 0

  constructor(client: number) {
    this.client = client
  }

  /** The paragraph they begin with. */
  begin(): Uint8Array {
    const doc = new Y.Doc()
    doc.clientID = this.client
    const block = new Y.XmlElement("block")
    block.setAttribute("id", `b-${this.client}`)
    const text = new Y.XmlText()
    block.insert(0, [text])
    doc.getXmlFragment(fragmentName).push([block])
    // Last, so that the last number is a letter's.
    text.insert(0, "Begun here")
    this.clock = Y.getState(doc.store, this.client)
    this.#standing = [this.clock - 2, this.clock - 1]
    return Y.encodeStateAsUpdate(doc)
  }

  /** The next letter, or the last one taken back. */
  key(): Uint8Array {
    this.#keys += 1
    const encoder = encoding.createEncoder()
    const write = (...numbers: number[]) => {
      for (const number of numbers) encoding.writeVarUint(encoder, number)
    }
    const back = this.#keys % takenBack === 0 ? this.#standing.pop() : undefined
    if (back !== undefined) {
      // No structs; of one client, one range.
      write(0, 1, this.client, 1, back, 1)
      return encoding.toUint8Array(encoder)
    }
    const left = this.#standing[this.#standing.length - 1] ?? 0
    // After a letter was taken back the next stands before what is left of it.
    const right = left === this.clock - 1 ? null : left + 1
    write(1, 1, this.client, this.clock)
    encoding.writeUint8(encoder, 4 | 0x80 | (right === null ? 0 : 0x40))
    write(this.client, left)
    if (right !== null) write(this.client, right)
    encoding.writeVarString(encoder, "abcdefghij klmnop"[this.#keys % 17] ?? " ")
    write(0)
    this.#standing.push(this.clock)
    this.clock += 1
    return encoding.toUint8Array(encoder)
  }

  /** The caret after it, as an awareness message's body. */
  caret(): Uint8Array {
    this.#caret += 1
    const place = { type: null, tname: null, item: { client: this.client, clock: this.clock - 1 } }
    const cursor = { anchor: { ...place, assoc: 0 }, head: { ...place, assoc: 0 } }
    const user = { name: `Person ${this.client}`, color: "#2f6f4f" }
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, this.client)
    encoding.writeVarUint(encoder, this.#caret)
    encoding.writeVarString(encoder, JSON.stringify({ user, cursor }))
    return encoding.toUint8Array(encoder)
  }
}
