import * as decoding from "lib0/decoding"
import { messageYjsSyncStep1 } from "y-protocols/sync"
import type { WebsocketProvider } from "y-websocket"
import type * as Y from "yjs"
import { messageType, writeSeen } from "../../shared/protocol.ts"
import { encodeSeen, type SeenVector, seenBy, seenByAll } from "./seenVector.ts"

/**
 * Knows what had been seen before the edits that the server does not have, and says so behind each
 * answer to its question. Others' words that come later go down with what one of these edits
 * removed, and then stand among what this document deletes as if that had been meant.
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

  /** An edit has been made here. */
  edited({ doc, beforeState }: Y.Transaction): void {
    this.#own ??= seenBy(doc.clientID, beforeState)
  }

  /** In the copy edits were found that the server did not have, and were made by somebody who had seen this. */
  found(seen: SeenVector | null): void {
    this.#found = seen
  }

  /** The server has everything. */
  saved(): void {
    this.#own = this.#found = null
  }

  get #seen(): SeenVector | null {
    return seenByAll([this.#own, this.#found].filter((seen) => seen !== null))
  }
}
