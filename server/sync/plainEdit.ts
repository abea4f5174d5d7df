import * as decoding from "lib0/decoding"

/** The number of a character: its client and its place in what that client wrote. */
export interface Place {
  client: number
  clock: number
}

/** Characters that are taken back. */
export interface TakenBack {
  client: number
  clock: number
  length: number
}

/** Words that are typed in one place. */
export interface Typed extends Place {
  left: Place | null
  right: Place | null
  words: string
}

/** What most updates are: letters typed in one place, letters taken back, or both, and nothing of structure. */
export interface PlainEdit {
  typed: Typed | null
  taken: TakenBack[]
}

// The kind of a struct whose content is words; what says that it names its left and right neighbour.
const words = 4
const hasLeft = 0x80
const hasRight = 0x40

// More than these in one update is no keystroke.
const rangesAtMost = 8
const lengthAtMost = 10_000

function readPlace(decoder: decoding.Decoder): Place {
  return { client: decoding.readVarUint(decoder), clock: decoding.readVarUint(decoder) }
}

function readTyped(decoder: decoding.Decoder): Typed | null {
  if (decoding.readVarUint(decoder) !== 1) return null
  const { client, clock } = readPlace(decoder)
  const info = decoding.readUint8(decoder)
  // Without a neighbour it would name its parent: the first letter of a text.
  if ((info & ~(hasLeft | hasRight)) !== words || info === words) return null
  const left = info & hasLeft ? readPlace(decoder) : null
  const right = info & hasRight ? readPlace(decoder) : null
  const typed = { client, clock, left, right, words: decoding.readVarString(decoder) }
  return typed.words === "" ? null : typed
}

/**
 * Reads an update that is a {@link PlainEdit} and nothing else, to its last byte; null when it is
 * anything more, or no update at all. Says nothing about whether it fits the plan.
 */
export function readPlainEdit(update: Uint8Array): PlainEdit | null {
  if (update.length > lengthAtMost) return null
  try {
    const decoder = decoding.createDecoder(update)
    const writers = decoding.readVarUint(decoder)
    if (writers > 1) return null
    const typed = writers === 1 ? readTyped(decoder) : null
    if (writers === 1 && typed === null) return null
    const taken: TakenBack[] = []
    for (let clients = decoding.readVarUint(decoder); clients > 0; clients--) {
      const client = decoding.readVarUint(decoder)
      for (let ranges = decoding.readVarUint(decoder); ranges > 0; ranges--) {
        const { client: clock, clock: length } = readPlace(decoder)
        if (length < 1 || length > lengthAtMost || taken.length === rangesAtMost) return null
        taken.push({ client, clock, length })
      }
    }
    if (decoding.hasContent(decoder) || (typed === null && taken.length === 0)) return null
    return { typed, taken }
  } catch {
    return null
  }
}
