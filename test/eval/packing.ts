import { zlibSync } from "fflate"

/** Bytes as a file of weights holds them: deflated, in base 64. */
export function packed(bytes: Uint8Array): string {
  return Buffer.from(zlibSync(bytes, { level: 9 })).toString("base64")
}

/** Rising numbers as distances, seven bits a byte, the lowest first. */
export function steps(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const number of numbers) {
    let step = number - last
    last = number
    while (step >= 128) {
      bytes.push((step % 128) + 128)
      step = Math.floor(step / 128)
    }
    bytes.push(step)
  }
  return Uint8Array.from(bytes)
}
