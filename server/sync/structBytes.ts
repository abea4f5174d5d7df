import * as decoding from "lib0/decoding"

const hasLeft = 0x80
/** In a struct's first byte: what stands to its right is named. */
export const hasRight = 0x40
/** And: it stands under a key. */
export const hasKey = 0x20

/** What a struct of an update is, by the last five bits of its first byte. */
export const structKind = { gc: 0, text: 4, skip: 10 } as const

/** Told of each struct that another refers to. */
export type Refer = (client: number, clock: number) => void

const number = (from: decoding.Decoder) => decoding.readVarUint(from)
const words = (from: decoding.Decoder) => decoding.readVarString(from)

function passPlace(from: decoding.Decoder, refer: Refer): void {
  const client = number(from)
  refer(client, number(from))
}

/** Reads past what stands between the head of an item and its content: its neighbours, or what is around it. */
export function passNeighbours(from: decoding.Decoder, info: number, refer: Refer): void {
  if (info & hasLeft) passPlace(from, refer)
  if (info & hasRight) passPlace(from, refer)
  if (info & (hasLeft | hasRight)) return
  if (number(from) === 1) words(from)
  else passPlace(from, refer)
  if (info & hasKey) words(from)
}

/** Reads past the content of an item; gives how many characters or values it is. */
export function* passContent(from: decoding.Decoder, kind: number): Generator<void, number> {
  if (kind === 1) return number(from)
  if (kind === 4) return words(from).length
  if (kind === 2 || kind === 8) {
    const length = number(from)
    for (let i = 0; i < length; i++) {
      if (kind === 2) words(from)
      else decoding.readAny(from)
      yield
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
