import type { IncomingMessage, Server } from "node:http"
import type { Socket } from "node:net"

/** Connections of one address that have not said yet what they want, and may take their time. */
const most = 256
/** So many times as many are there at all: the others have {@link grace} milliseconds. */
const burst = 4
const grace = 2_000

/**
 * The options of an HTTP server by which who connects says what they want within five seconds, or has
 * gone: requests and upgrades that never come to their end hold nothing.
 */
export const timely = { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 }

/** The address as it is counted: of IPv6 the network of 64 bits, all of which one machine can have. */
function counted(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address
  const [before = "", after] = address.split("::")
  const groups = before.split(":").filter(Boolean)
  if (after !== undefined) {
    const rest = after.split(":").filter(Boolean)
    while (groups.length + rest.length < 8) groups.push("0")
    groups.push(...rest)
  }
  return groups.slice(0, 4).join(":")
}

/**
 * Closes the connections of an address above `cap` that have not said within two seconds what they want:
 * neither a request nor an upgrade has come whole. Who does say it stays, since a ministry may be one
 * address, and all of it comes back at once after a restart. Above four times `cap` they are closed as
 * they come. `proxied`: everybody comes through a proxy, which sees to this itself and is one address
 * for all.
 */
export function capHalfOpen(
  server: Server,
  { proxied, cap = most }: { proxied: boolean; cap?: number },
): void {
  if (proxied) return
  const waiting = new Map<string, number>()
  const leave = new WeakMap<Socket, () => void>()
  server.on("connection", (socket: Socket) => {
    const address = counted(socket.remoteAddress ?? "")
    const count = (waiting.get(address) ?? 0) + 1
    if (count > cap * burst) {
      socket.destroy()
      return
    }
    waiting.set(address, count)
    // After a turn of the event loop, so that what came while the server was busy has been read.
    const close = () => setImmediate(() => leave.has(socket) && socket.destroy())
    const timer = count > cap ? setTimeout(close, grace).unref() : undefined
    const left = () => {
      if (!leave.delete(socket)) return
      clearTimeout(timer)
      const rest = (waiting.get(address) ?? 1) - 1
      if (rest > 0) waiting.set(address, rest)
      else waiting.delete(address)
    }
    leave.set(socket, left)
    socket.once("close", left)
  })
  const said = ({ socket }: IncomingMessage) => leave.get(socket)?.()
  server.on("request", said).on("upgrade", said)
}
