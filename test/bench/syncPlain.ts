import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { WebSocket, WebSocketServer } from "ws"
import * as awareness from "y-protocols/awareness"
import * as sync from "y-protocols/sync"
import * as Y from "yjs"
import { answerBench } from "./syncGauge.ts"

// A plain y-websocket server that keeps nothing, built on y-protocols as such servers are: a Y.Doc
// of each plan, every update applied, encoded again and sent to every connection at once.
interface Plan {
  doc: Y.Doc
  awareness: awareness.Awareness
  sockets: Map<WebSocket, Set<number>>
}

const plans = new Map<string, Plan>()

function message(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

const send = (socket: WebSocket, frame: Uint8Array) => {
  if (socket.readyState === WebSocket.OPEN) socket.send(frame)
}

function open(name: string): Plan {
  const doc = new Y.Doc()
  const plan: Plan = { doc, awareness: new awareness.Awareness(doc), sockets: new Map() }
  plan.awareness.setLocalState(null)
  doc.on("update", (update: Uint8Array) => {
    const frame = message(0, (encoder) => sync.writeUpdate(encoder, update))
    for (const socket of plan.sockets.keys()) send(socket, frame)
  })
  type Change = { added: number[]; updated: number[]; removed: number[] }
  plan.awareness.on("update", ({ added, updated, removed }: Change, origin: unknown) => {
    const owned = plan.sockets.get(origin as WebSocket)
    for (const client of added) owned?.add(client)
    const body = awareness.encodeAwarenessUpdate(plan.awareness, [...added, ...updated, ...removed])
    const frame = message(1, (encoder) => encoding.writeVarUint8Array(encoder, body))
    for (const socket of plan.sockets.keys()) send(socket, frame)
  })
  plans.set(name, plan)
  return plan
}

const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false })
server.on("connection", (socket, request) => {
  const name = request.url ?? ""
  const plan = plans.get(name) ?? open(name)
  plan.sockets.set(socket, new Set())
  socket.binaryType = "arraybuffer"
  socket.on("message", (data: ArrayBuffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(data))
    const type = decoding.readVarUint(decoder)
    if (type === 1) {
      const body = decoding.readVarUint8Array(decoder)
      awareness.applyAwarenessUpdate(plan.awareness, body, socket)
      return
    }
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 0)
    sync.readSyncMessage(decoder, encoder, plan.doc, socket)
    if (encoding.length(encoder) > 1) send(socket, encoding.toUint8Array(encoder))
  })
  socket.on("close", () => {
    const owned = plan.sockets.get(socket) ?? []
    plan.sockets.delete(socket)
    awareness.removeAwarenessStates(plan.awareness, [...owned], null)
    if (plan.sockets.size > 0) return
    plan.awareness.destroy()
    plan.doc.destroy()
    plans.delete(name)
  })
  send(
    socket,
    message(0, (encoder) => sync.writeSyncStep1(encoder, plan.doc)),
  )
})
server.on("listening", () => {
  const address = server.address()
  if (address && typeof address === "object") answerBench(address.port, async () => null)
})
