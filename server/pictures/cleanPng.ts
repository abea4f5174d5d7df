import type { CleanPicture } from "./checkPicture.ts"

const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The chunks without which the picture is another. All others are words, times, places, profiles, or further pictures. */
const kept = new Set(
  ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "IDAT", "IEND"], //
)

/**
 * A PNG reduced to its picture; null where its chunks are incomplete. A cleaned file stays as it
 * is.
 */
export function cleanPng(bytes: Uint8Array): CleanPicture | null {
  if (!start.every((one, at) => bytes[at] === one)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = [bytes.subarray(0, start.length)]
  let size: { width: number; height: number } | null = null
  let drawn = false
  for (let at = start.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if ((size === null) !== (name === "IHDR") || end > bytes.length) return null
    if (name === "IHDR") {
      if (length !== 13) return null
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    }
    if (kept.has(name)) chunks.push(bytes.subarray(at, end))
    drawn ||= name === "IDAT"
    if (name === "IEND") return size && drawn ? { bytes: Buffer.concat(chunks), ...size } : null
    at = end
  }
  return null
}
