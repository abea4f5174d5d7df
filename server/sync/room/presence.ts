import * as decoding from "lib0/decoding"
import { readCursor } from "../../../shared/document/recovery/cursor.ts"
import type { Person } from "../gateway/connection.ts"
import { type PresenceEntry, presenceFrame } from "../gateway/frames.ts"
import { limits } from "../limits.ts"

/** Somebody whose presence is shown and who is shown that of others. */
export interface PresenceMember {
  readonly person: Person
  /** The client number for which they speak, written by {@link Presence}; null before they have said anything. */
  client: number | null
  /** Sends a frame; `whole` is the size of the batch that it belongs to. */
  send(frame: Uint8Array, whole?: number): void
}

/** The plan in which they are. */
export interface PresenceHost {
  /** The members that changes are sent to. */
  present(): Iterable<PresenceMember>
  /** Tells other processes what changed here. */
  relayPresence(entries: PresenceEntry[]): void
}

interface PresenceState {
  readonly client: number
  owner: PresenceMember | null
  /** The process whose this person is; null when they are, or were, here. */
  away: string | null
  /** The clock its owner counts; on the wire `ahead` is added for others. */
  clock: number
  ahead: number
  state: string
}

// Above this a clock cannot be a client's own, and adding to it would soon be inexact.
const highest = 2 ** 40

/** The presence of a person as others see it, whatever the client says. */
function userOf({ userId, name, agencyId, short, colour }: Person) {
  // The second colour is under the name by which unmodified caret extensions look for it.
  return { id: userId, name, agency: agencyId, short, colour, color: colour }
}

/**
 * The presence as others see it: the cursor that the client sends, and the person as the server
 * knows them. It is serialised anew, because a concatenated string keeps its parts in memory.
 */
function signedState(person: Person, state: string): string {
  const said: unknown = JSON.parse(state)
  if (said === null) return "null"
  const cursor = typeof said === "object" && "cursor" in said ? readCursor(said.cursor) : undefined
  return JSON.stringify({ cursor, user: userOf(person) })
}

/** The id of the person whose presence it is; null after they left. */
function userIdOf({ owner, state }: PresenceState): string | null {
  return owner ? owner.person.userId : (JSON.parse(state)?.user?.id ?? null)
}

/**
 * The presence of everybody in one plan. Each connection sets the state of one client only, the
 * first that it uses; states of other clients are ignored, and the server writes who the person is.
 * Changes close together are sent as one frame, to their sender too, since y-websocket takes a
 * silent server for gone.
 */
export class Presence {
  #shown = new Map<number, PresenceState>()
  #changed: Set<number> | null = null
  #timer: NodeJS.Timeout | null = null
  #lastSent = 0
  readonly #place: PresenceHost

  constructor(place: PresenceHost) {
    this.#place = place
  }

  /** Takes an awareness message's body. Throws when it cannot be read. */
  receive(from: PresenceMember, body: Uint8Array): void {
    const decoder = decoding.createDecoder(body)
    const count = decoding.readVarUint(decoder)
    for (let i = 0; i < count; i++) {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      const state = decoding.readVarString(decoder)
      if (client > highest || clock > highest) throw new Error("a number beyond reason")
      this.#hear(from, client, clock, state)
    }
  }

  #hear(from: PresenceMember, client: number, clock: number, state: string): void {
    const own = from.client
    const shown = this.#shown.get(client)
    if (own === null) {
      // A person who comes back before the old socket is known to be dead takes their number over.
      const whose = shown ? userIdOf(shown) : null
      const taken = whose !== null && whose !== from.person.userId
      if (taken || state === "null") return
      if (shown?.owner) shown.owner.client = null
      from.client = client
    } else if (own !== client) return
    const said = own === null ? undefined : shown
    if (said && clock <= said.clock && !(clock === said.clock && state === "null")) return
    if (state.length > limits.presence) return
    // After somebody left, others have seen their last clock: who returns with it would stay unseen.
    const last = shown ? shown.clock + shown.ahead : -1
    const ahead = said ? said.ahead : Math.max(0, last + 1 - clock)
    const signed = signedState(from.person, state)
    this.#show({ client, owner: from, away: null, clock, ahead, state: signed })
  }

  #show(shown: PresenceState): void {
    this.#shown.set(shown.client, shown)
    this.#change(shown.client)
  }

  /** Applies the presence that another process sends of its clients. */
  hearAway(process: string, entries: readonly PresenceEntry[]): void {
    for (const { client, clock, state } of entries) {
      const shown = this.#shown.get(client)
      const last = shown ? shown.clock + shown.ahead : -1
      if (clock < last || (clock === last && state !== "null")) continue
      const said = { client, owner: null, away: process, clock, ahead: 0, state }
      if (shown?.owner) {
        // Their socket here is not yet known to be dead.
        if (userIdOf(said) !== userIdOf(shown)) continue
        shown.owner.client = null
      }
      this.#show(said)
    }
  }

  /** Removes the clients of a process that has ended. */
  dropAway(process: string): void {
    for (const shown of [...this.#shown.values()])
      if (shown.away === process && shown.state !== "null") this.#show({ ...shown, state: "null" })
  }

  /** Everybody who is here and not elsewhere, for another process. */
  ownEntries(): PresenceEntry[] {
    const own = [...this.#shown.values()].filter(({ owner }) => owner !== null)
    return own.map(({ client }) => this.#entry(client, null))
  }

  /** Takes a person out, for everybody. */
  leave(who: PresenceMember): void {
    const { client } = who
    if (client === null) return
    who.client = null
    const shown = this.#shown.get(client)
    if (!shown || shown.owner !== who) return
    this.#show({ ...shown, owner: null, state: "null" })
    this.#forget()
  }

  // The clocks of those who left are kept, but not without end.
  #forget(): void {
    const shown = this.#shown
    if (shown.size < 1_000) return
    const gone = [...shown.values()].filter(({ owner, state }) => !owner && state === "null")
    if (gone.length < 1_000) return
    for (const { client } of gone) if (!this.#changed?.has(client)) shown.delete(client)
  }

  /** Everybody who is here, as one frame. */
  frame(): Uint8Array {
    const all = [...this.#shown.values()]
    const here = all.filter(({ owner, state }) => owner || state !== "null")
    return presenceFrame(here.map(({ client }) => this.#entry(client, null)))
  }

  #entry(client: number, reader: PresenceMember | null): PresenceEntry {
    const shown = this.#shown.get(client)
    if (!shown) return { client, clock: 0, state: "null" }
    // A client compares its own echo with the clock it counts itself.
    const ahead = shown.owner !== null && shown.owner === reader ? 0 : shown.ahead
    return { client, clock: shown.clock + ahead, state: shown.state }
  }

  #change(client: number): void {
    this.#changed ??= new Set()
    this.#changed.add(client)
    if (this.#timer) return
    const wait = this.#lastSent + limits.presenceEvery - Date.now()
    this.#timer = setTimeout(() => this.#send(), Math.max(limits.presenceWait, wait))
  }

  /** An update is being sent: pending presence is sent with it. */
  flush(): void {
    if (!this.#timer) return
    clearTimeout(this.#timer)
    this.#send()
  }

  #send(): void {
    this.#timer = null
    this.#lastSent = Date.now()
    const changed = [...(this.#changed ?? [])]
    this.#changed = null
    const entries = changed.map((client) => this.#entry(client, null))
    const own = entries.filter(({ client }) => !this.#shown.get(client)?.away)
    if (own.length > 0) this.#place.relayPresence(own)
    const frame = presenceFrame(entries)
    // The members whose own clock differs from the one shown to others.
    const special = new Set<PresenceMember>()
    for (const client of changed) {
      const shown = this.#shown.get(client)
      if (shown?.owner && shown.ahead > 0) special.add(shown.owner)
    }
    for (const reader of this.#place.present())
      reader.send(
        special.has(reader)
          ? presenceFrame(changed.map((client) => this.#entry(client, reader)))
          : frame,
      )
  }

  /** Sends nothing more; other processes are told of those who left. */
  close(): void {
    if (this.#timer) clearTimeout(this.#timer)
    const own = [...(this.#changed ?? [])].filter((client) => !this.#shown.get(client)?.away)
    if (own.length > 0) this.#place.relayPresence(own.map((client) => this.#entry(client, null)))
    this.#timer = null
  }
}
