import * as decoding from "lib0/decoding"
import * as Y from "yjs"
import { structsIn } from "../../../shared/document/recovery/structsIn.ts"
import { limits } from "../limits.ts"
import { MalformedUpdate } from "./validation.ts"

// Yjs decodes an update as a whole, which takes long where it is large, and has no way to decode a
// part of it. This module decodes version 1 of its encoding, struct by struct.

const hasLeft = 0x80
/** The flag in a struct's first byte for a right origin. */
export const hasRight = 0x40
/** The flag for a key of the parent (`parentSub`). */
export const hasKey = 0x20

/** The kind of a struct, by the last five bits of its first byte. */
export const structKind = { gc: 0, text: 4, skip: 10 } as const

/** Called with each struct id that another refers to. */
export type OnReference = (client: number, clock: number) => void

const number = (from: decoding.Decoder) => decoding.readVarUint(from)
const words = (from: decoding.Decoder) => decoding.readVarString(from)

function skipOrigin(from: decoding.Decoder, refer: OnReference): void {
  const client = number(from)
  refer(client, number(from))
}

/** Skips the origins or the parent between the first byte of an item and its content. */
export function skipOrigins(from: decoding.Decoder, info: number, refer: OnReference): void {
  if (info & hasLeft) skipOrigin(from, refer)
  if (info & hasRight) skipOrigin(from, refer)
  if (info & (hasLeft | hasRight)) return
  if (number(from) === 1) words(from)
  else skipOrigin(from, refer)
  if (info & hasKey) words(from)
}

/** Skips the content of an item; returns its length in characters or values. */
function* skipContent(from: decoding.Decoder, kind: number): Generator<null, number> {
  if (kind === 1) return number(from)
  if (kind === 4) return words(from).length
  if (kind === 2 || kind === 8) {
    const length = number(from)
    for (let i = 0; i < length; i++) {
      if (kind === 2) words(from)
      else decoding.readAny(from)
      yield null
    }
    return length
  }
  if (kind === 3) decoding.readVarUint8Array(from)
  else if (kind === 5) words(from)
  else if (kind === 6) {
    words(from)
    words(from)
  } else if (kind === 7) {
    const type = number(from)
    // An element's name, or a hook's.
    if (type === 3 || type === 5) words(from)
  } else if (kind === 9) {
    words(from)
    decoding.readAny(from)
  } else throw new Error("an unknown content")
  return 1
}

// The most clients that a state vector may name.
const mostClients = limits.vector / 10

/** The next struct of a client: the place of its bytes, and the ids it refers to. */
export interface Next {
  kind: number
  length: number
  from: number
  to: number
  needs: { client: number; clock: number }[]
}

/** The structs of one client in an update, read one at a time. */
export class StructReader {
  readonly client: number
  /** The clock of the next struct, and the number of structs from it on. */
  clock: number
  left: number
  /**
   * The clock up to which the plan has the client's structs, including the parts applied so far.
   */
  reached: number
  /** No further struct of this client can be applied. */
  blocked = false
  /** Another struct has to be applied before the next one of this client. */
  waits = false
  next: Next | null = null
  #from: decoding.Decoder

  /** `known` is the clock up to which the plan has the client's structs. */
  constructor(
    update: Uint8Array,
    place: Pick<ClientPlace, "client" | "clock" | "structs" | "from">,
    known: number,
  ) {
    this.client = place.client
    this.clock = place.clock
    this.left = place.structs
    this.reached = known
    this.#from = decoding.createDecoder(update)
    this.#from.pos = place.from
  }

  /** The place in the bytes up to which they are read. */
  get at(): number {
    return this.#from.pos
  }

  /** The next struct, without advancing. */
  *peek(): Generator<null, Next> {
    if (this.next) return this.next
    const from = this.#from
    const begin = from.pos
    const needs: Next["needs"] = []
    const info = decoding.readUint8(from)
    const kind = info & 31
    let length: number
    if (kind === structKind.gc || kind === structKind.skip) length = decoding.readVarUint(from)
    else {
      skipOrigins(from, info, (client, clock) => {
        if (client !== this.client) needs.push({ client, clock })
      })
      const content = skipContent(from, kind)
      let step = content.next()
      for (; !step.done; step = content.next()) yield null
      length = step.value
    }
    this.next = { kind, length, from: begin, to: from.pos, needs }
    return this.next
  }

  /** Advances to the struct after it. */
  pass(): void {
    if (!this.next) return
    this.clock += this.next.length
    this.left -= 1
    this.next = null
  }
}

/**
 * The structs of one client in an update: their bytes, and the clock at which they end; `isWhole`
 * when none is skipped.
 */
export interface ClientPlace {
  client: number
  clock: number
  structs: number
  from: number
  to: number
  end: number
  isWhole: boolean
}

/**
 * The structs of each client in an update, and where its delete set begins; reads a little in each
 * step. Throws when it cannot be decoded, and {@link MalformedUpdate}.
 */
export function* clientPlaces(
  update: Uint8Array,
): Generator<null, { places: ClientPlace[]; end: number }> {
  const from = decoding.createDecoder(update)
  const clients = decoding.readVarUint(from)
  if (clients > mostClients) throw new MalformedUpdate("the update names too many clients")
  const known = new Set<number>()
  const places: ClientPlace[] = []
  let all = 0
  for (let i = 0; i < clients; i++) {
    const structs = decoding.readVarUint(from)
    const client = decoding.readVarUint(from)
    const clock = decoding.readVarUint(from)
    all += structs
    if (all > limits.large.structs) throw new MalformedUpdate("the update has too many parts")
    if (known.has(client)) throw new MalformedUpdate("the update says the same more than once")
    known.add(client)
    const place = { client, clock, structs, from: from.pos, to: 0, end: 0, isWhole: true }
    const reader = new StructReader(update, place, 0)
    for (let left = structs; left > 0; left--) {
      const { kind } = yield* reader.peek()
      if (kind === structKind.skip) place.isWhole = false
      reader.pass()
      yield null
    }
    from.pos = place.to = reader.at
    place.end = reader.clock
    places.push(place)
  }
  return { places, end: from.pos }
}

/**
 * The delete set of an update, which begins at `at`, in its order. Throws when it cannot be
 * decoded.
 */
export function* deletionsAt(
  update: Uint8Array,
  at: number,
): Generator<[client: number, clock: number, length: number], void> {
  const from = decoding.createDecoder(update)
  from.pos = at
  for (let clients = decoding.readVarUint(from); clients > 0; clients--) {
    const client = decoding.readVarUint(from)
    for (let ranges = decoding.readVarUint(from); ranges > 0; ranges--) {
      const clock = decoding.readVarUint(from)
      yield [client, clock, decoding.readVarUint(from)]
    }
  }
}

const areNew = (doc: Y.Doc, places: readonly ClientPlace[]) =>
  places.some(({ client, end }) => end > Y.getState(doc.store, client))

/**
 * Whether an update has structs that a plan does not have, with a step for every part. Throws
 * {@link MalformedUpdate}.
 */
export function* insertsText(doc: Y.Doc, update: Uint8Array): Generator<null, boolean> {
  const { places } = yield* clientPlaces(update)
  return areNew(doc, places)
}

/**
 * Whether an update brings anything that a plan does not have, deletions included, with a step for
 * every part, so that other work can be done in between. Throws when it is no update.
 */
export function* changesState(doc: Y.Doc, update: Uint8Array): Generator<null, boolean> {
  const { places, end: deletions } = yield* clientPlaces(update)
  if (areNew(doc, places)) return true
  // Each deleted character counts once: an update that repeats the same range would take for ever.
  const ends = new Map<number, number>()
  for (const [client, clock, length] of deletionsAt(update, deletions)) {
    if (clock < (ends.get(client) ?? 0))
      throw new MalformedUpdate("the update says the same more than once")
    ends.set(client, clock + length)
    for (const struct of structsIn(doc, client, clock, clock + length)) {
      if (!struct.deleted) return true
      yield null
    }
    yield null
  }
  return false
}
