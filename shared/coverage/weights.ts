import { unzlibSync } from "fflate"
import { z } from "zod"

/**
 * What was learnt from labelled passages, as a file holds it. There is a column for each area, then
 * one for the gate, which tells the subject from other fields, then one for each element. Numbers
 * that are many stand as bytes, deflated and in base 64 (`bytesOf`).
 */
export const weightsFile = z.object({
  areas: z.array(z.string()),
  /** As `area/element`. */
  elements: z.array(z.string()),
  /** Hashes of the features in rising order, each as its distance from the one before (`stepsOf`). */
  features: z.string(),
  /** Rarity of each feature in steps of `rarityStep`, one byte each. */
  rarities: z.string(),
  rarityStep: z.number().positive(),
  rarest: z.number().positive(),
  /** How many weights each feature has, one byte each. */
  counts: z.string(),
  /** The columns of these weights, one byte each. */
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

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const padding = 0x3d
const worth = new Uint8Array(128)
for (let i = 0; i < digits.length; i++) worth[digits.charCodeAt(i)] = i

/** Bytes out of base 64; written out, because a worker and Node share no function for it. */
function unbased(text: string): Uint8Array {
  let length = text.length
  while (length > 0 && text.charCodeAt(length - 1) === padding) length--
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let at = 0
  // Padding, and what would stand past the end, is worth nothing.
  for (let i = 0; i < length; i += 4) {
    const held =
      ((worth[text.charCodeAt(i) & 127] ?? 0) << 18) |
      ((worth[text.charCodeAt(i + 1) & 127] ?? 0) << 12) |
      ((worth[text.charCodeAt(i + 2) & 127] ?? 0) << 6) |
      (worth[text.charCodeAt(i + 3) & 127] ?? 0)
    bytes[at++] = held >> 16
    bytes[at++] = held >> 8
    bytes[at++] = held
  }
  return bytes
}

/** The bytes of one field of the file; RangeError when they cannot be unpacked. */
export function bytesOf(text: string): Uint8Array {
  try {
    return unzlibSync(unbased(text))
  } catch {
    throw new RangeError("The packed numbers of the weights cannot be read.")
  }
}

/** Numbers in rising order out of bytes: seven bits of each distance a byte, the lowest first. */
export function stepsOf(bytes: Uint8Array): Uint32Array {
  let count = 0
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) < 128) count++
  const numbers = new Uint32Array(count)
  let at = 0
  let last = 0
  let step = 0
  let scale = 1
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    step += (byte & 127) * scale
    scale *= 128
    if (byte >= 128) continue
    last += step
    numbers[at++] = last
    step = 0
    scale = 1
  }
  return numbers
}
