import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { afterEach, expect } from "vitest"
import { readSyncMessage, writeSyncStep1, writeUpdate } from "y-protocols/sync"
import * as Y from "yjs"
import { PlanConnection } from "../../../client/sync/connection.ts"
import { syncLabel } from "../../../client/sync/syncStatus.ts"
import { encodeRecord, encodeSaved, readSeen } from "../../../shared/protocol.ts"
import { waitFor } from "../../waitFor.ts"

/** The server's side of one plan, spoken to in memory; `holdBack` keeps the saved frames. */
export class Server {
  readonly doc: Y.Doc
  readonly sockets: FakeSocket[] = []
  holdBack = false
  refuse: number | null = null
  right = "drafter"
  /** As whom it lets in. */
  user = "u1"
  away = false

  constructor(doc = new Y.Doc()) {
    this.doc = doc
  }
}

let server = new Server()

/** A socket whose other end is {@link Server}; frames pass at once. */
class FakeSocket {
  static readonly OPEN = 1
  readonly OPEN = 1
  readyState = 0
  binaryType = ""
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  onerror: (() => void) | null = null
  documentFrames = 0
  /** Of each answer what its writer says to have seen. */
  readonly seen: (Map<number, number> | null)[] = []
  readonly url: string
  readonly #server: Server

  constructor(url: string) {
    this.url = url
    this.#server = server
    server.sockets.push(this)
    queueMicrotask(() => this.#begin())
  }

  #begin(): void {
    if (this.#server.away) {
      this.shut(1006)
      return
    }
    this.readyState = 1
    this.onopen?.()
    if (this.#server.refuse) {
      this.shut(this.#server.refuse)
      return
    }
    const { user, right } = this.#server
    this.give(encodeRecord({ type: "hello", user, right, schema: 1 }))
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 0)
    writeSyncStep1(encoder, this.#server.doc)
    this.give(encoding.toUint8Array(encoder))
    this.#server.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === this || this.readyState !== 1) return
      const frame = encoding.createEncoder()
      encoding.writeVarUint(frame, 0)
      writeUpdate(frame, update)
      this.give(encoding.toUint8Array(frame))
    })
  }

  give(frame: Uint8Array): void {
    this.onmessage?.({ data: frame.slice().buffer as ArrayBuffer })
  }

  send(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data)
    if (decoding.readVarUint(decoder) !== 0) return
    const kind = data[1]
    if (kind !== 0) {
      this.documentFrames += 1
      if (this.#server.right === "observer") {
        const empty = kind === 1 && data.length <= 5
        if (!empty) this.give(encodeRecord({ type: "refused", code: "no-right", detail: "No." }))
        this.give(encodeSaved(this.documentFrames))
        return
      }
    }
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 0)
    const { doc } = this.#server
    readSyncMessage(decoder, encoder, doc, this)
    const seen = kind === 1 ? readSeen(decoder) : null
    if (kind === 1) this.seen.push(seen && Y.decodeStateVector(seen))
    // Updates that depend on missing ones are left out.
    doc.store.pendingStructs = doc.store.pendingDs = null
    if (encoding.length(encoder) > 1) this.give(encoding.toUint8Array(encoder))
    if (kind !== 0 && !this.#server.holdBack) this.give(encodeSaved(this.documentFrames))
  }

  shut(code: number): void {
    this.readyState = 3
    this.onclose?.({ code, reason: "" })
  }

  close(): void {
    this.readyState = 3
  }
}

const opened: PlanConnection[] = []
afterEach(async () => {
  for (const connection of opened.splice(0)) await connection.close()
})

/** Opens the plan that `to` serves, and connects. */
export function connect(to: Server): PlanConnection {
  server = to
  const Socket = FakeSocket as unknown as typeof WebSocket
  const made = new PlanConnection({ url: "ws://here/sync", planId: "p1", user: "u1", Socket })
  opened.push(made)
  made.connect()
  return made
}
export const text = (doc: Y.Doc) => doc.getXmlFragment("document").toString()
/** Resolves when the state of the words is as the word says. */
export const becomes = (connection: PlanConnection, word: string) =>
  waitFor(() => expect(syncLabel(connection.status.get())).toBe(word))
export const firstText = (doc: Y.Doc) =>
  (doc.getXmlFragment("document").get(0) as Y.XmlElement).get(0) as Y.XmlText
