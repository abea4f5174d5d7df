import { Unzlib } from "fflate"
import { z } from "zod"

/**
 * The file of learnt weights. There is a column for each area, then one for the gate, which tells
 * the subject from other fields, then one for each element. Large arrays are bytes, deflated, with
 * two printable characters for thirteen bits (`bytesOf`).
 */
export const weightsFile = z.object({
  areas: z.array(z.string()),
  /** As `area/element`. */
  elements: z.array(z.string()),
  /** Hashes of the features (their leading bits), ascending (`hashesOf`). */
  features: z.string(),
  /** Rarity of each feature in steps of `rarityStep`, one byte each. */
  rarities: z.string(),
  rarityStep: z.number().positive(),
  rarest: z.number().positive(),
  /** The number of weights of each feature, one byte each. */
  counts: z.string(),
  /**
   * The number of columns between each weight and the previous one of its feature, one byte each.
   */
  columns: z.string(),
  /** The weights themselves, one signed byte each: the root of the share of `largest`. */
  weights: z.string(),
  levels: z.int().positive(),
  /** The largest weight of each column. */
  largest: z.array(z.number()),
  /**
   * Weights of the constant 1, of the area's own cues and of the best other area's, by area and for
   * the gate.
   */
  cues: z.array(z.tuple([z.number(), z.number(), z.number()])),
  /** The bias of each element. */
  biases: z.array(z.number()),
  /** The hidden layer between some features and the areas and the gate: see `hiddenLayer.ts`. */
  hidden: z.object({
    /** Hashes of its features, and their number. */
    features: z.string(),
    count: z.int().nonnegative(),
    /** The weight of each feature for each unit, a byte each: 128 plus `levels` is `largest`. */
    rows: z.string(),
    levels: z.int().positive(),
    largest: z.array(z.number()),
    /** The bias of each unit; bounded, since every sentence has memory for all units. */
    biases: z.array(z.number()).max(256),
    /** The weight of each unit for each area and the gate, a byte each, and the largest of all. */
    outputs: z.string(),
    largestOutput: z.number(),
    outputBiases: z.array(z.number()),
    /** The share of a margin that comes from the layer. */
    share: z.number().min(0).max(1),
  }),
  /** The share of its best element in an area's margin, after adding `lift`. */
  blend: z.object({ share: z.number().min(0).max(1), lift: z.number() }),
  /** The margins from which an area is accepted, the best one of a text, and a text at all. */
  accept: z.object({
    margin: z.number(),
    best: z.number(),
    gate: z.number(),
    /** The extra margin of the gate for a text that names nobody of the subject. */
    stranger: z.number(),
  }),
  /**
   * The margins from which an element is accepted, the best one of its area, one that a cue names.
   */
  acceptElement: z.object({ margin: z.number(), best: z.number(), named: z.number() }),
})
/** The weights of a trained scorer. */
export type WeightsFile = z.infer<typeof weightsFile>

/**
 * Hashes are kept to their first 26 bits: one in some hundreds of the features that were not learnt
 * is then taken for another, and each takes a third less of the file.
 */
export const hashStep = 64

/** Printable characters that JSON writes as one byte each; two of them encode thirteen bits. */
export const digits =
  "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
/** The number of bits in two digits. */
export const pairBits = 13
const worth = new Uint8Array(128)
for (let i = 0; i < digits.length; i++) worth[digits.charCodeAt(i)] = i

/**
 * Decodes pairs of digits into bytes, the lowest bits first; trailing bits that fill no byte are
 * dropped. Written here, because no platform has an encoding denser than base 64.
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

/** The largest size of a field of the file in bytes: about ten times the largest of the product. */
export const mostBytes = 8_000_000
// Deflated bytes grow a thousandfold at most: this many are unpacked before the size is checked
// again.
const pushed = 4096

/**
 * The bytes of one field of the file; throws a RangeError when they cannot be unpacked, or are too
 * many.
 */
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
 * Decodes ascending hashes: the last eight bits of each difference, then the rest of each, seven
 * bits a byte, the lowest first. Throws a RangeError when there are fewer bytes than hashes.
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
