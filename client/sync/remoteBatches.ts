import * as decoding from "lib0/decoding"
import type { WebsocketProvider } from "y-websocket"
import * as Y from "yjs"
import { messageType } from "../../shared/protocol.ts"

const update = 2
/** Milliseconds that another person's keystroke waits for its neighbours, at least and at most. */
const pause = { least: 16, most: 200 }

/**
 * Lets updates that arrive close together be drawn once: the binding redraws the whole plan for each
 * transaction, which twenty people typing would make a hundred times a second. The wait grows with
 * what a drawing costs on this device. Returns the way to take in what waits, at once.
 */
export function gatherUpdates(provider: WebsocketProvider, doc: Y.Doc): () => void {
  const handle = provider.messageHandlers[messageType.sync]
  let waiting: Uint8Array[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  let cost = 0

  const flush = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const updates = waiting
    waiting = []
    if (updates.length === 0) return
    const begun = performance.now()
    const take = () => {
      for (const each of updates) Y.applyUpdate(doc, each, provider)
    }
    // The provider is the origin, so that nothing of it is sent back; not local, so that it is no edit.
    Y.transact(doc, take, provider, false)
    cost = performance.now() - begun
  }
  provider.messageHandlers[messageType.sync] = (encoder, decoder, from, emitSynced, type) => {
    if (decoding.peekVarUint(decoder) !== update) {
      // The answer to a state vector, and "synced", speak of everything that came before.
      flush()
      handle?.(encoder, decoder, from, emitSynced, type)
      return
    }
    decoding.readVarUint(decoder)
    waiting.push(decoding.readVarUint8Array(decoder))
    timer ??= setTimeout(flush, Math.min(pause.most, Math.max(pause.least, cost * 2)))
  }
  return flush
}
