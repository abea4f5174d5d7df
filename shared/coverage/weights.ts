import { Unzlib } from "fflate"
import { z } from "zod"

/**
 * What was learnt from labelled passages, as a file holds it. There is a column for each area, then
 * one for the gate, which tells the subject from other fields, then one for each element. Numbers
 * that are many stand as bytes, deflated, two printable characters for thirteen bits (`bytesOf`).
 */
export const weightsFile = z.object({
  areas: z.array(z.string()),
  /** As `area/element`. */
  elements: z.array(z.string()),
  /** Hashes of the features, of which the first bits are kept, in rising order (`hashesOf`). */
  features: z.string(),
  /** Rarity of each feature in steps of `rarityStep`, one byte each. */
  rarities: z.string(),
  rarityStep: z.number().positive(),
  rarest: z.number().positive(),
  /** How many weights each feature has, one byte each. */
  counts: z.string(),
  /** How many columns lie between that of each weight and the one before of its feature, a byte each. */
  columns: z.string(),
  /** The weights themselves, one signed byte each: the root of the share in `largest`. */
  weights: z.string(),
  levels: z.int().positive(),
  /** The largest weight of each column. */
  largest: z.array(z.number()),
  /** Weights of 1, of the area's own cues and of the best other area's, by area and for the gate. */
  cues: z.array(z.tuple([z.number(), z.number(), z.number()])),
  /** What each element starts from. */
  biases: z.array(z.number()),
  /** A layer of units between some features and the areas and the gate: see `hiddenLayer.ts`. */
  hidden: z.object({
    /** Hashes of its features, and how many they are. */
    features: z.string(),
    count: z.int().nonnegative(),
    /** What each feature says to each unit, a byte each: `levels` more than 128 is `largest`. */
    rows: z.string(),
    levels: z.int().positive(),
    largest: z.array(z.number()),
    /** What each unit starts from; every sentence takes room for all units. */
    biases: z.array(z.number()).max(256),
    /** What each unit says to each area and the gate, a byte each, and the largest of all. */
    outputs: z.string(),
    largestOutput: z.number(),
    outputBiases: z.array(z.number()),
    /** How much of a margin is told by the layer. */
    share: z.number().min(0).max(1),
  }),
  /** How much of an area's margin is that of its best element, raised by `lift`. */
  blend: z.object({ share: z.number().min(0).max(1), lift: z.number() }),
  /** From which margin an area is accepted, the best one of a text, and a text at all. */
  accept: z.object({
    margin: z.number(),
    best: z.number(),
    gate: z.number(),
    /** What the gate asks more of a text that names nobody of the subject. */
    stranger: z.number(),
  }),
  /** From which margin an element is accepted, the best one of its area, one that a cue names. */
  acceptElement: z.object({ margin: z.number(), best: z.number(), named: z.number() }),
})
/** The weights of a trained scorer. */
export type WeightsFile = z.infer<typeof weightsFile>

/**
 * Hashes are told apart by their first 26 bits: of the features that learning never saw, one in some
 * hundreds is then taken for another, and each takes a third less of the file.
 */
export const hashStep = 64

/** Printable characters that JSON writes as one byte each; two of them tell thirteen bits. */
export const digits =
  "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
/** How many bits two digits tell. */
export const pairBits = 13
const worth = new Uint8Array(128)
for (let i = 0; i < digits.length; i++) worth[digits.charCodeAt(i)] = i

/**
 * Bytes out of pairs of digits, the lowest bits first; the bits of the last pair that fill no byte
 * are none. Written out, because no platform knows a denser text than base 64.
 */
function unpaired(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor(((text.length >> 1) * pairBits) / 8))
  let at = 0
  let held = 0
  let bits = 0
  for (let i = 0; i + 1 < text.length; i += 2) {
    const high = worth[text.charCodeAt(i) & 127] ?? 0
    held |= (high * digits.length + (worth[text.charCodeAt(i + 1) & 127] ?? 0)) << bits
    bits += pairBits
    while (bits >= 8) {
      bytes[at++] = held
      held >>>= 8
      bits -= 8
    }
  }
  return bytes
}

/** How many bytes a field of the file may have: about ten times as many as the largest of the product. */
export const mostBytes = 8_000_000
// Deflated bytes become a thousand times as many at most: so many are unpacked before it is looked again.
const pushed = 4096

/** The bytes of one field of the file; RangeError when they cannot be unpacked, or are too many. */
export function bytesOf(text: string): Uint8Array {
  const packed = unpaired(text)
  const parts: Uint8Array[] = []
  let length = 0
  const unpacking = new Unzlib((part) => {
    parts.push(part)
    length += part.length
  })
  for (let at = 0; at < packed.length || at === 0; at += pushed) {
    try {
      unpacking.push(packed.subarray(at, at + pushed), at + pushed >= packed.length)
    } catch {
      throw new RangeError("The packed numbers of the weights cannot be read.")
    }
    if (length > mostBytes)
      throw new RangeError(
        `The packed numbers of the weights become more than ${mostBytes / 1e6} MB.`,
      )
  }
  const bytes = new Uint8Array(length)
  let end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return bytes
}

/**
 * So many hashes in rising order out of bytes: the last eight bits of each distance, then what is
 * left of each, seven bits a byte, the lowest first. RangeError when there are fewer bytes than hashes.
 */
export function hashesOf(bytes: Uint8Array, count: number): Uint32Array {
  if (count > bytes.length) throw new RangeError("The weights name more features than they have.")
  const hashes = new Uint32Array(count)
  let at = count
  let last = 0
  for (let i = 0; i < count; i++) {
    let step = bytes[i] ?? 0
    for (let scale = 256; at < bytes.length; scale *= 128) {
      const byte = bytes[at++] ?? 0
      step += (byte & 127) * scale
      if (byte < 128) break
    }
    last += step
    hashes[i] = last * hashStep
  }
  return hashes
}
