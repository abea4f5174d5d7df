import type { Awareness } from "y-protocols/awareness"
import type { WebsocketProvider } from "y-websocket"

/** Reconnects at once, without waiting until the old socket times out. */
export function renew(provider: WebsocketProvider): void {
  if (!provider.shouldConnect) return
  provider.disconnect()
  provider.connect()
}

/**
 * Follows the browser's `online` and `offline` events: after a loss the connection counts as lost
 * at once and is tried again, since the server may be on this very machine; a new network is used
 * at once. Returns a function that stops it.
 */
export function followNetwork(provider: WebsocketProvider): () => void {
  const lost = () => renew(provider)
  const found = () => {
    if (!provider.wsconnected) renew(provider)
  }
  window.addEventListener("offline", lost)
  window.addEventListener("online", found)
  return () => {
    window.removeEventListener("offline", lost)
    window.removeEventListener("online", found)
  }
}

/**
 * Forgets the awareness clocks of others when a connection ends. y-protocols keeps them, and would
 * ignore people who return with the same clock until they move.
 */
export function forgetOthers(awareness: Awareness): void {
  for (const client of [...awareness.meta.keys()])
    if (client !== awareness.clientID && !awareness.states.has(client))
      awareness.meta.delete(client)
}
