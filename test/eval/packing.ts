import { zlibSync } from "fflate"
import { digits, hashStep, pairBits } from "../../shared/coverage/set/weights.ts"

/** Bytes as a file of weights holds them: deflated, thirteen bits in two printable characters. */
export function packed(bytes: Uint8Array): string {
  const pairs: string[] = []
  let held = 0
  let bits = 0
  const write = () => {
    const pair = held & ((1 << pairBits) - 1)
    pairs.push((digits[Math.floor(pair / digits.length)] ?? "") + (digits[pair % digits.length] ?? ""))
    held >>>= pairBits
    bits -= pairBits
  }
  for (const byte of zlibSync(bytes, { level: 9 })) {
    held |= byte << bits
    bits += 8
    if (bits >= pairBits) write()
  }
  if (bits > 0) write()
  return pairs.join("")
}

/** A number that stands in the file as it is, without more digits than matter. */
export const short = (value: number): number => Number(value.toFixed(4))

/** A hash without the low digits that are not kept. */
export const keptOf = (hash: number): number => Math.floor(hash / hashStep) * hashStep

/** Kept hashes in rising order: the last eight bits of each distance, then what is left of each. */
export function steps(hashes: readonly number[]): Uint8Array {
  const lows: number[] = []
  const highs: number[] = []
  let last = 0
  for (const hash of hashes) {
    const number = hash / hashStep
    const step = number - last
    last = number
    lows.push(step % 256)
    let left = Math.floor(step / 256)
    while (left >= 128) {
      highs.push((left % 128) + 128)
      left = Math.floor(left / 128)
    }
    highs.push(left)
  }
  return Uint8Array.from([...lows, ...highs])
}
