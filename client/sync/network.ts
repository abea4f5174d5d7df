import type { Awareness } from "y-protocols/awareness"
import type { WebsocketProvider } from "y-websocket"

/** Tries anew at once, without waiting for the old socket to notice that its other end is gone. */
export function renew(provider: WebsocketProvider): void {
  if (!provider.shouldConnect) return
  provider.disconnect()
  provider.connect()
}

/**
 * Follows what the browser says of the network: a lost one is believed at once and tried anew, since
 * the server may be on this very machine; a new one is used at once. Returns the way to stop.
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
 * Forgets the others' clocks when a connection ends. y-protocols keeps them, and would take people
 * who return with the same clock for old news: they would be missing until they move.
 */
export function forgetOthers(awareness: Awareness): void {
  for (const client of [...awareness.meta.keys()])
    if (client !== awareness.clientID && !awareness.states.has(client))
      awareness.meta.delete(client)
}
