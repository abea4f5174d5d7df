import type { IncomingMessage, Server } from "node:http"
import type { Socket } from "node:net"

/** The number of connections of one address that may take their time to send a request. */
const most = 256
/** The factor for all of them: those beyond the first number have {@link grace} milliseconds. */
const burst = 4
const grace = 2_000

/**
 * Options of an HTTP server by which a client must send its request within five seconds, or is
 * disconnected: incomplete requests and upgrades hold nothing.
 */
export const timely = { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 }

/**
 * The key an address is counted by: for IPv6 the /64 network, all of which one machine can have.
 */
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
 * Closes the connections of an address above `cap` on which neither a request nor an upgrade is
 * complete within two seconds. Complete ones stay, since a ministry may share one address, and all
 * of it reconnects at once after a restart. Above four times `cap` they are closed immediately.
 * `proxied`: everybody comes through a proxy, which limits connections itself and is one address
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
    // After a turn of the event loop, so that data received while the server was busy has been
    // read.
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
