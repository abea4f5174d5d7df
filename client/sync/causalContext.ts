import * as decoding from "lib0/decoding"
import { messageYjsSyncStep1 } from "y-protocols/sync"
import type { WebsocketProvider } from "y-websocket"
import type * as Y from "yjs"
import { messageType, writeSeen } from "../../shared/protocol.ts"
import { encodeSeen, type SeenVector, seenBy, seenByAll } from "./seenVector.ts"

/**
 * Keeps the state that this tab had seen before its unsent edits, and appends it to each answer to
 * a sync request. Text of others that arrives later inside an element that such an edit removed is
 * deleted with it, and would otherwise look as if the person had deleted it on purpose.
 */
export class CausalContext {
  #own: SeenVector | null = null
  #found: SeenVector | null = null

  constructor(provider: WebsocketProvider) {
    const handle = provider.messageHandlers[messageType.sync]
    provider.messageHandlers[messageType.sync] = (encoder, decoder, ...rest) => {
      const asks = decoding.peekVarUint(decoder) === messageYjsSyncStep1
      handle?.(encoder, decoder, ...rest)
      const seen = asks ? this.#seen : null
      if (seen) writeSeen(encoder, encodeSeen(seen))
    }
  }

  /** The state that this tab had seen before the first edit of its own that the server does not have. */
  get own(): SeenVector | null {
    return this.#own
  }

  /** Called when an edit has been made in this tab. */
  edited({ doc, beforeState }: Y.Transaction): void {
    this.#own ??= seenBy(doc.clientID, beforeState)
  }

  /** Called when the copy holds unsent edits, with the state that their writer had seen. */
  found(seen: SeenVector | null): void {
    this.#found = seen
  }

  /** Called when the server has every edit. */
  saved(): void {
    this.#own = this.#found = null
  }

  get #seen(): SeenVector | null {
    return seenByAll([this.#own, this.#found].filter((seen) => seen !== null))
  }
}
