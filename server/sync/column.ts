import * as decoding from "lib0/decoding"
import { Malformed } from "./admission.ts"
import { limits } from "./limits.ts"
import { passContent, passNeighbours, structKind } from "./structBytes.ts"

// As many client numbers as a page may say it knows.
const mostClients = limits.vector / 10

/** The struct that is next of a client: where its bytes stand, and what it refers to. */
export interface Next {
  kind: number
  length: number
  from: number
  to: number
  needs: { client: number; clock: number }[]
}

/** What an update says of one client, read a struct at a time. */
export class Column {
  readonly client: number
  /** The count at which the next struct begins, and how many there are from it on. */
  clock: number
  left: number
  /** Up to which count the plan has the client's structs, those of the parts so far included. */
  reached: number
  /** Nothing more of it fits. */
  blocked = false
  /** Something that it needs is being looked for. */
  waits = false
  next: Next | null = null
  #from: decoding.Decoder

  /** `known` is the count up to which the plan has the client's structs. */
  constructor(
    update: Uint8Array,
    place: Pick<ColumnPlace, "client" | "clock" | "structs" | "from">,
    known: number,
  ) {
    this.client = place.client
    this.clock = place.clock
    this.left = place.structs
    this.reached = known
    this.#from = decoding.createDecoder(update)
    this.#from.pos = place.from
  }

  /** How far the bytes are read. */
  get at(): number {
    return this.#from.pos
  }

  /** The next struct, without going on. */
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
      passNeighbours(from, info, (client, clock) => {
        if (client !== this.client) needs.push({ client, clock })
      })
      const content = passContent(from, kind)
      let step = content.next()
      for (; !step.done; step = content.next()) yield null
      length = step.value
    }
    this.next = { kind, length, from: begin, to: from.pos, needs }
    return this.next
  }

  /** Goes on to the one after it. */
  pass(): void {
    if (!this.next) return
    this.clock += this.next.length
    this.left -= 1
    this.next = null
  }
}

/** A column as it stands in an update: its bytes, and the count at which it ends; `isWhole` when nothing is skipped in it. */
export interface ColumnPlace {
  client: number
  clock: number
  structs: number
  from: number
  to: number
  end: number
  isWhole: boolean
}

/**
 * Where the columns of an update stand, and where its deletions begin. Each step reads a little.
 * Throws when it cannot be read, and {@link Malformed}.
 */
export function* columnPlaces(
  update: Uint8Array,
): Generator<null, { places: ColumnPlace[]; end: number }> {
  const from = decoding.createDecoder(update)
  const clients = decoding.readVarUint(from)
  if (clients > mostClients) throw new Malformed("the update names too many clients")
  const known = new Set<number>()
  const places: ColumnPlace[] = []
  let all = 0
  for (let i = 0; i < clients; i++) {
    const structs = decoding.readVarUint(from)
    const client = decoding.readVarUint(from)
    const clock = decoding.readVarUint(from)
    all += structs
    if (all > limits.large.structs) throw new Malformed("the update has too many parts")
    if (known.has(client)) throw new Malformed("the update says the same more than once")
    known.add(client)
    const place = { client, clock, structs, from: from.pos, to: 0, end: 0, isWhole: true }
    const column = new Column(update, place, 0)
    for (let left = structs; left > 0; left--) {
      const { kind } = yield* column.peek()
      if (kind === structKind.skip) place.isWhole = false
      column.pass()
      yield null
    }
    from.pos = place.to = column.at
    place.end = column.clock
    places.push(place)
  }
  return { places, end: from.pos }
}
