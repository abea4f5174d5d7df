import type * as decoding from "lib0/decoding"
import { Awareness } from "y-protocols/awareness"
import { WebsocketProvider } from "y-websocket"
import * as Y from "yjs"
import { schemaVersion } from "../../shared/document/version.ts"
import { decodeRecord, decodeSaved, messageType, type ServerRecord } from "../../shared/protocol.ts"
import { CausalContext } from "./causalContext.ts"
import { Confirmation } from "./confirmation.ts"
import { copyName } from "./copyDatabase.ts"
import { countingSocket, type SentFrames } from "./countingSocket.ts"
import { type LocalCopy, openLocalCopy } from "./localCopy.ts"
import { followNetwork, forgetOthers, renew } from "./network.ts"
import { OrphanSender } from "./orphanSender.ts"
import { OtherTabs } from "./otherTabs.ts"
import { gatherUpdates } from "./remoteBatches.ts"
import { type RefusalCode, refusalOf } from "./syncStatus.ts"

/** The events of a socket for its connection. */
export interface SocketEvents {
  onChange: () => void
  onRecord: (record: ServerRecord) => void
  onRefused: (code: RefusalCode) => void
  onEdit: () => void
}

/** Where and how a plan is reached. */
export interface PlanTarget {
  /** `ws://host/sync`. */
  url: string
  planId: string
  user: string
  Socket?: typeof WebSocket
}

/**
 * One Yjs document with its copy on this device and its connection to the server by the unmodified
 * y-websocket provider. After a refused write it is dropped as a whole and replaced.
 */
export class PlanSocket {
  // Without garbage collection: text typed just before a connection breaks, in an element that
  // somebody else removed meanwhile, must still be sent when it returns.
  readonly doc = new Y.Doc({ gc: false })
  readonly awareness = new Awareness(this.doc)
  readonly copy: LocalCopy
  readonly unsent: CausalContext
  readonly provider: WebsocketProvider
  /** Whether the first attempt to connect has ended, with success or not. */
  tried = false
  /** The document frames of this socket that the server has confirmed. */
  saved = 0
  readonly #frames: SentFrames
  readonly #flush: () => void
  readonly #confirmation: Confirmation
  readonly #unfollow: () => void
  readonly #tabs: OtherTabs
  readonly #carrier: OrphanSender
  #closing: Promise<void> | null = null

  /** `carries`: it loads the copy, and also sends the edits that other tabs leave in it. */
  constructor({ url, planId, user, Socket }: PlanTarget, carries: boolean, events: SocketEvents) {
    this.#confirmation = new Confirmation({
      heard: () => this.provider.wsLastMessageReceived,
      onLate: (silent) => {
        events.onChange()
        // No frame at all, which a slow disk at the server does not explain: the network may be
        // gone.
        if (silent) renew(this.provider)
      },
    })
    const changed = () => {
      if (this.allSaved) this.unsent.saved()
      this.#confirmation.read(this.saved, this.live && this.saved < this.#frames.sent)
      this.#carrier.read()
      events.onChange()
    }
    this.#frames = {
      sent: 0,
      onChange: () => {
        if (this.#frames.sent === 0) this.saved = 0
        changed()
      },
    }
    this.copy = openLocalCopy(user, planId, this.doc, carries)
    this.provider = new WebsocketProvider(url, planId, this.doc, {
      // Handlers first: frames that come at once would find none.
      connect: false,
      // Tabs do not exchange updates directly, so that every update of another client has been
      // stored by the server.
      disableBc: true,
      awareness: this.awareness,
      params: { schema: String(schemaVersion) },
      WebSocketPolyfill: countingSocket(this.#frames, Socket ?? WebSocket),
    })
    const { provider } = this
    this.unsent = new CausalContext(provider)
    // Registered before callers that connect at the same event.
    this.copy.whenLoaded.then(
      (state) => this.unsent.found(state?.seen ?? null),
      () => {},
    )
    this.#carrier = new OrphanSender({
      doc: this.doc,
      copy: this.copy,
      provider,
      live: () => this.live,
      frames: () => ({ sent: this.#frames.sent, saved: this.saved }),
    })
    if (!carries) this.#carrier.close()
    this.#tabs = new OtherTabs(copyName(user, planId), () => this.#carrier.look())
    this.#flush = gatherUpdates(provider, this.doc)
    this.#unfollow = followNetwork(provider)
    provider.messageHandlers[messageType.record] = (_encoder, decoder: decoding.Decoder) =>
      events.onRecord(decodeRecord(decoder))
    provider.messageHandlers[messageType.saved] = (_encoder, decoder: decoding.Decoder) => {
      this.saved = decodeSaved(decoder)
      changed()
    }
    provider.on("status", ({ status }) => {
      if (status === "disconnected") {
        forgetOthers(this.awareness)
        // The last updates may not have arrived.
        this.#tabs.notify()
      }
      changed()
    })
    provider.on("sync", (synced) => {
      if (synced) this.#carrier.look()
      changed()
    })
    const failed = () => {
      this.tried = true
      changed()
    }
    provider.on("connection-close", failed)
    provider.on("connection-error", failed)
    provider.on("closed", ({ code }: { code: number }) => {
      const refusal = refusalOf(code)
      const forWords = refusal === "malformed" || refusal === "too-large"
      if (forWords && this.#carrier.blamed()) provider.connect()
      else if (refusal) events.onRefused(refusal)
    })
    this.doc.on("update", (_update, _origin, _doc, transaction: Y.Transaction) => {
      // Updates from the server or from the copy are not edits of the person.
      if (!transaction.local) return
      this.unsent.edited(transaction)
      events.onEdit()
      if (!this.live) this.#tabs.notify()
    })
  }

  /** Whether it is connected and has received the server's state. */
  get live(): boolean {
    return this.provider.wsconnected && this.provider.synced
  }

  /** Whether the server has not confirmed edits in time. */
  get unconfirmed(): boolean {
    return this.live && this.#confirmation.late
  }

  /** Whether everything sent on this socket is durable at the server. */
  get allSaved(): boolean {
    return this.live && this.#frames.sent > 0 && this.saved >= this.#frames.sent
  }

  /** Ends the connection, once. The copy on the device stays unless `forget`. */
  close(forget = false): Promise<void> {
    this.#closing ??= this.#close(forget)
    return this.#closing
  }

  async #close(forget: boolean): Promise<void> {
    this.#flush()
    this.#unfollow()
    this.#carrier.close()
    this.#confirmation.close()
    this.provider.destroy()
    this.#tabs.close()
    this.awareness.destroy()
    await (forget ? this.copy.remove() : this.copy.close())
    this.doc.destroy()
  }
}
