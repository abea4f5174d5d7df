/** The first byte of a frame: whether it ends its message, and what it is. */
export const kind = {
  whole: 0x82,
  start: 0x02,
  part: 0x00,
  lastPart: 0x80,
  ping: 0x89,
  pong: 0x8a,
} as const

const text = 0x01
const final = 0x80
const masked = 0x80

/** Whether a frame ends its message, by its first byte. */
export const isFinal = (first: number) => (first & final) !== 0

/** Whether a frame belongs to no message: a ping, a pong, a goodbye. */
export const isControl = (first: number) => (first & 0x0f) >= 8

/** Whether a frame is text, or begins with it. */
export const isText = (first: number) => (first & 0x7f) === text

/** Whether a frame is masked, as those of every page are, by its second byte. */
export const isMasked = (second: number) => (second & masked) !== 0

/** A frame's head: where its words begin, how many they are, and where they end. */
export interface Head {
  from: number
  length: number
  to: number
}

/** The head of the masked frame at `at`; null while a part of it has not come. */
export function headAt(bytes: Buffer, at: number): Head | null {
  const short = (bytes[at + 1] ?? 0) & 0x7f
  const from = at + 6 + (short < 126 ? 0 : short === 126 ? 2 : 8)
  if (from > bytes.length) return null
  const length =
    short < 126
      ? short
      : short === 126
        ? bytes.readUInt16BE(at + 2)
        : Number(bytes.readBigUInt64BE(at + 2))
  return { from, length, to: from + length }
}

/** Takes the mask, which stands before them, off a frame's words. */
export function unmask(bytes: Buffer, { from, to }: Head): Buffer {
  const words = bytes.subarray(from, to)
  for (let i = 0; i < words.length; i++)
    words[i] = (words[i] ?? 0) ^ (bytes[from - 4 + (i & 3)] ?? 0)
  return words
}
