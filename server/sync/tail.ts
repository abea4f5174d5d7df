import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"

/**
 * Updates that follow on each other, of which there are many and each says little: but for the first
 * they stand in one piece of memory, since an array for each takes ten times as much as it holds.
 */
export class Tail {
  #first: Uint8Array | null
  /** Null while there is none: a plan that nobody writes has no use for its memory. */
  #rest: encoding.Encoder | null = null
  /** How many there are. */
  count: number
  /** Their bytes in all. */
  bytes: number

  constructor(first: Uint8Array | null = null) {
    this.#first = first
    this.count = first ? 1 : 0
    this.bytes = first?.length ?? 0
  }

  /** Adds one, as a copy. */
  push(update: Uint8Array): void {
    this.#rest ??= encoding.createEncoder()
    encoding.writeVarUint8Array(this.#rest, update)
    this.count += 1
    this.bytes += update.length
  }

  /** All of them, in order. */
  list(): Uint8Array[] {
    const list: Uint8Array[] = this.#first ? [this.#first] : []
    if (!this.#rest) return list
    const decoder = decoding.createDecoder(encoding.toUint8Array(this.#rest))
    while (list.length < this.count) list.push(decoding.readVarUint8Array(decoder))
    return list
  }

  /** The first, when there is no other. */
  get only(): Uint8Array | null {
    return this.count === 1 ? this.#first : null
  }

  /** The same with one update that says as much in the place of the first so many. */
  joined(count: number, update: Uint8Array): Tail {
    const tail = new Tail(update)
    for (const one of this.list().slice(count)) tail.push(one)
    return tail
  }
}
