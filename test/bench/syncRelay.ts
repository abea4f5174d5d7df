import { WebSocket, WebSocketServer } from "ws"
import { answerBench } from "./syncGauge.ts"

// A bare relay: what one says the others get, frame by frame. It reads nothing and keeps nothing,
// which is the limit of what `ws` can do one frame at a time.
const rooms = new Map<string, Set<WebSocket>>()
const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false })
server.on("connection", (socket, request) => {
  const path = request.url ?? ""
  const room = rooms.get(path) ?? new Set()
  rooms.set(path, room.add(socket))
  socket.on("message", (data) => {
    for (const other of room)
      if (other !== socket && other.readyState === WebSocket.OPEN) other.send(data)
  })
  socket.on("close", () => {
    room.delete(socket)
    if (room.size === 0) rooms.delete(path)
  })
})
server.on("listening", () => {
  const address = server.address()
  if (address && typeof address === "object") answerBench(address.port, async () => null)
})
