import { z } from "zod"

/**
 * What was learnt from labelled passages, as a file holds it. Numbers that are many stand as bytes
 * in base 64.
 */
export const weightsFile = z.object({
  areas: z.array(z.string()),
  /** Hashes of the features, four bytes each, lowest byte first. */
  features: z.string(),
  /** Rarity of each feature in steps of `rarityStep`, one byte each. */
  rarities: z.string(),
  rarityStep: z.number().positive(),
  rarest: z.number().positive(),
  /** For each feature one signed byte an area, and one for the gate at the end. */
  weights: z.string(),
  /** What one step of a weight is worth, by area and for the gate. */
  steps: z.array(z.number()),
  /** Weights of 1, of the area's own cues and of the best other area's; gate last. */
  cues: z.array(z.tuple([z.number(), z.number(), z.number()])),
  /** From which margin an area is accepted, the best one of a text, and a text at all. */
  accept: z.object({ margin: z.number(), best: z.number(), gate: z.number() }),
  elements: z.array(
    z.object({
      area: z.string(),
      element: z.string(),
      bias: z.number(),
      /** Places of features among `features`, with their weights. */
      at: z.array(z.number()),
      by: z.array(z.number()),
    }),
  ),
  /** From which margin an element is accepted, and the best one of its area. */
  acceptElement: z.object({ margin: z.number(), best: z.number() }),
})
/** The weights of a trained scorer. */
export type WeightsFile = z.infer<typeof weightsFile>

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const worth = new Uint8Array(128)
for (let i = 0; i < digits.length; i++) worth[digits.charCodeAt(i)] = i

/** Bytes out of base 64; written out, because a worker and Node share no function for it. */
export function bytesOf(text: string): Uint8Array {
  const length = text.replace(/=+$/, "").length
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < length; i++) {
    held = ((held << 6) | (worth[text.charCodeAt(i) & 127] ?? 0)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}
