import * as Y from "yjs"
import { type Right, rights } from "../../shared/access.ts"
import { schemaVersion } from "../../shared/document/version.ts"
import type { ServerRecord } from "../../shared/protocol.ts"
import { createStore, type Store } from "../app/store.ts"
import type { Present } from "../plan/Presence.tsx"
import { applyReadable } from "./applyReadable.ts"
import type { CopyState } from "./localCopy.ts"
import { PlanSocket, type PlanTarget } from "./planSocket.ts"
import { type RefusalCause, type RefusedEdits, refusedEdits } from "./refusedEdits.ts"
import type { SeenVector } from "./seenVector.ts"
import type { RefusalCode, SyncStatus } from "./syncStatus.ts"

/**
 * The open document, which is replaced after a refused write. `ready`: its text has been loaded.
 */
export interface OpenDocument {
  doc: Y.Doc
  socket: PlanSocket
  ready: boolean
}

/** An announcement of the server; `missed`: one did not arrive, so everything has to be fetched. */
export type HeardRecord = ServerRecord | { type: "missed" }

const isPresent = (user: unknown): user is Present =>
  typeof user === "object" && user !== null && "agency" in user && "short" in user

/**
 * How long the copy on the device may take to load, in milliseconds; after that the page works
 * without it.
 */
const copyWait = 10_000

/**
 * The state of a socket's local copy when it had loaded; null where it takes longer than `wait`
 * milliseconds or cannot be read, and then it is closed.
 */
export async function loadedIn(socket: PlanSocket, wait: number): Promise<CopyState | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      // Closed first: a copy that loads after the server's text would count as new edits.
      void socket.copy.close().finally(() => resolve(null))
    }, wait)
  })
  const state = await Promise.race([socket.copy.whenLoaded.catch(() => null), late])
  clearTimeout(timer)
  return state
}

/** The address of the sync server that belongs to this page. */
export function syncUrl(location: Location): string {
  return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/sync`
}

/**
 * Owns one plan's document in this tab: the copy on the device, the connection, the presence, and
 * whether the person's edits are saved. Open it once, close it when the page goes.
 */
export class PlanConnection {
  readonly status: Store<SyncStatus> = createStore<SyncStatus>({ state: "connecting", pending: 0 })
  readonly present: Store<readonly Present[]> = createStore<readonly Present[]>([])
  readonly document: Store<OpenDocument>
  /** Names by person, where the plan does not show them to everybody and this person may see them. */
  readonly names: Store<ReadonlyMap<string, string>> = createStore<ReadonlyMap<string, string>>(
    new Map(),
  )
  /** The right as the server said when it let this connection in; null before. */
  readonly right: Store<Right | null> = createStore<Right | null>(null)
  /** Edits that the server refused, until the person has dealt with them. */
  readonly refused: Store<readonly RefusedEdits[]> = createStore<readonly RefusedEdits[]>([])
  /** The reason of the last refusal in {@link refused}. */
  refusedBecause: RefusalCause = "no-right"
  readonly #address: PlanTarget
  readonly #listeners = new Set<(record: HeardRecord) => void>()
  /** The number of the last announcement since the last hello. */
  #announced = 0
  #socket: PlanSocket
  #refusal: RefusalCode | null = null
  /** Unsent edits: those of this tab, and those that were in the copy at the start. */
  #own = 0
  #found = 0
  #kept: { own: number; seen: SeenVector | null } = { own: 0, seen: null }
  /** Whether the copy is loaded and edits left by other tabs are sent; false once a write was refused. */
  #carries = true
  #before: Y.Doc | null = null
  #closed = false

  constructor(address: PlanTarget) {
    this.#address = address
    this.#socket = this.#open()
    this.document = createStore<OpenDocument>({
      doc: this.#socket.doc,
      socket: this.#socket,
      ready: false,
    })
  }

  /** Connects. Separate from the constructor so that listeners are there first. */
  connect(): void {
    void this.#begin(this.#socket)
  }

  /**
   * Calls `listener` with every announcement, and with `missed` before one whose number shows a
   * gap; returns a function that stops it.
   */
  onRecord(listener: (record: HeardRecord) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Ends the connection; the copy on the device stays. */
  async close(): Promise<void> {
    this.#closed = true
    this.#before?.destroy()
    await this.#socket.close()
  }

  #open(): PlanSocket {
    const socket: PlanSocket = new PlanSocket(this.#address, this.#carries, {
      onChange: () => this.#read(),
      onEdit: () => {
        this.#own += 1
        this.#read()
      },
      onRefused: (code) => this.#refuse(code),
      onRecord: (record) => this.#hear(record),
    })
    socket.awareness.on("change", () => this.#meet(socket))
    return socket
  }

  async #begin(socket: PlanSocket): Promise<void> {
    // The copy is loaded first: the server then sends only new updates, and earlier deletions of
    // the person are not taken for deletions of text that others wrote since.
    const state = await loadedIn(socket, copyWait)
    if (this.#closed || socket !== this.#socket) return
    // A copy that a newer page has written is not opened, since this page would delete what it does
    // not know.
    if (state && state.schema > schemaVersion) return this.#refuse("reload")
    socket.provider.connect()
    this.#found += state?.pending ?? 0
    const kept = socket.doc.getXmlFragment("document").length > 0
    if (kept && !this.#refusal) this.document.set({ doc: socket.doc, socket, ready: true })
    this.#read()
  }

  #hear(record: ServerRecord): void {
    if (record.type === "hello") {
      // Somebody else has signed in on this device since, and these edits are not theirs.
      if (record.user !== this.#address.user) {
        this.#refuse("signed-out")
        return
      }
      this.right.set(rights.find((right) => right === record.right) ?? null)
      if (record.schema > schemaVersion) this.#refuse("reload")
    }
    if (record.type === "refused") {
      this.refusedBecause = record.code
      this.#reset()
    }
    if (this.#isBehind(record)) this.#emit({ type: "missed" })
    this.#emit(record)
  }

  #isBehind(record: ServerRecord): boolean {
    if (record.type === "hello") this.#announced = 0
    if (record.type !== "changed" || record.number === undefined) return false
    const due = this.#announced + 1
    this.#announced = record.number
    return record.number !== due
  }

  #emit(record: HeardRecord): void {
    for (const listener of [...this.#listeners]) listener(record)
  }

  #refuse(code: RefusalCode): void {
    this.#refusal = code
    this.#socket.provider.disconnect()
    this.#read()
  }

  // The server refused a write: the unsent edits leave the document, and their text is offered to
  // the person.
  #reset(): void {
    if (this.#closed || this.#before) return
    this.#before = new Y.Doc()
    this.#own = 0
    this.#found = 0
    this.#carries = false
    this.#socket.provider.disconnect()
    // Edits that are neither sent nor offered must not look saved, so the page has to be reloaded.
    this.#replace(this.#socket, this.#before).catch(() => this.#refuse("malformed"))
  }

  async #replace(old: PlanSocket, before: Y.Doc): Promise<void> {
    // Including the edits of other tabs, which are deleted with the copy.
    applyReadable(before, await old.copy.kept().catch(() => []))
    await old.close(true)
    // Not earlier, so that the person could go on writing until now.
    applyReadable(before, [Y.encodeStateAsUpdate(old.doc)])
    if (this.#closed) return
    this.#socket = this.#open()
    this.document.set({ doc: this.#socket.doc, socket: this.#socket, ready: false })
    await this.#begin(this.#socket)
  }

  #read(): void {
    const socket = this.#socket
    // Called while the first socket is still being made: there is nothing to read yet.
    if (!socket || this.#closed) return
    if (socket.allSaved) {
      this.#own = 0
      this.#found = 0
    }
    this.#keep(socket)
    const { ready, doc } = this.document.get()
    if (socket.live && !this.#refusal && (!ready || doc !== socket.doc)) {
      this.document.set({ doc: socket.doc, socket, ready: true })
      this.#offer(socket.doc)
    }
    this.#say(this.#statusNow())
  }

  #keep({ live, unsent, copy }: PlanSocket): void {
    const own = this.#own
    // Not written for each key, since the server has the edits in a moment while connected.
    const seen = own === 0 || live ? null : unsent.own
    if (own === this.#kept.own && seen === this.#kept.seen) return
    this.#kept = { own, seen }
    copy.keepPending(own, seen)
  }

  #offer(server: Y.Doc): void {
    const before = this.#before
    if (!before) return
    this.#before = null
    this.refused.set([...this.refused.get(), ...refusedEdits(before, server)])
    before.destroy()
  }

  #statusNow(): SyncStatus {
    const socket = this.#socket
    const pending = this.#own + this.#found
    if (this.#refusal) return { state: "refused", code: this.#refusal, pending }
    if (socket.unconfirmed) return { state: "unconfirmed", pending }
    if (socket.live) return { state: "live", saved: socket.allSaved }
    if (!socket.tried) return { state: "connecting", pending }
    return { state: "offline", pending }
  }

  #say(status: SyncStatus): void {
    if (JSON.stringify(status) !== JSON.stringify(this.status.get())) this.status.set(status)
  }

  #meet(socket: PlanSocket): void {
    const people: Present[] = []
    for (const state of socket.awareness.getStates().values()) {
      if (isPresent(state?.user)) people.push(state.user)
    }
    const key = (all: readonly Present[]) =>
      JSON.stringify(all.map((p) => [p.agency, p.name, p.id]))
    if (key(people) !== key(this.present.get())) this.present.set(people)
  }
}
