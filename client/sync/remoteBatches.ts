import * as decoding from "lib0/decoding"
import type { WebsocketProvider } from "y-websocket"
import * as Y from "yjs"
import { messageType } from "../../shared/protocol.ts"

const update = 2
/** Milliseconds that a remote keystroke waits to be batched with others, at least and at most. */
const pause = { least: 16, most: 200 }

/**
 * Batches remote updates that arrive close together, since the editor binding renders the whole
 * plan for each transaction, and twenty people typing would cause a hundred a second. The wait
 * grows with the time of a rendering on this device. Returns a function that applies the pending
 * updates at once.
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
      // The answer to a state vector, and "synced", must include every update before them.
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
