import type { CleanPicture } from "./checkPicture.ts"

/** The markers of a frame header (SOF), which says the size. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
/** Tables and frame headers: all that makes the picture, and nothing that tells of it. */
const isPicture = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdd)

const begins = (data: Uint8Array, words: string) =>
  [...words].every((letter, at) => data[at] === letter.charCodeAt(0))

/** The Exif orientation: 1 upright, 2 to 8 turned or mirrored; all else that cameras say counts for nothing. */
function orientationOf(exif: Uint8Array): number {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  const head = 6
  if (exif.length < head + 8) return 1
  const little = view.getUint16(head) === 0x4949
  const first = head + view.getUint32(head + 4, little)
  if (first + 2 > exif.length) return 1
  const count = view.getUint16(first, little)
  for (let at = first + 2, left = count; left > 0 && at + 12 <= exif.length; at += 12, left--) {
    if (view.getUint16(at, little) !== 0x0112) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** An Exif segment that says the orientation, and nothing else. */
const orientationSegment = (orientation: number) =>
  Buffer.concat([
    Buffer.from([0xff, 0xe1, 0, 34]),
    Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", "latin1"),
    Buffer.from([orientation, 0, 0, 0, 0, 0, 0]),
  ])

/** By how many degrees a kept photograph is to be turned for a program that ignores its orientation. */
export function turnOf(kept: Uint8Array): number {
  const at = Buffer.from(kept.buffer, kept.byteOffset, Math.min(kept.byteLength, 200)).indexOf(
    "Exif\0\0MM",
    0,
    "latin1",
  )
  const orientation = at < 0 ? 1 : kept[at + 25]
  return orientation === 6 ? 90 : orientation === 3 ? 180 : orientation === 8 ? 270 : 0
}

/** Where the entropy-coded data of a scan that begins at `at` ends: at the next marker but RSTn. */
function scanEnd(bytes: Buffer, at: number): number {
  for (let mark = bytes.indexOf(0xff, at); mark >= 0; mark = bytes.indexOf(0xff, mark + 1)) {
    const next = bytes[mark + 1]
    if (next === undefined) return -1
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return mark
  }
  return -1
}

/**
 * A JPEG reduced to its picture, up to its end: tables, frames, scans, the colour profile, and the
 * orientation. Null where it has no frame, or ends early. A cleaned file stays as it is.
 */
export function cleanJpeg(file: Uint8Array): CleanPicture | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const segments: Uint8Array[] = [bytes.subarray(0, 2)]
  let size: { width: number; height: number } | null = null
  let orientation = 1
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      if (!size) return null
      segments.push(bytes.subarray(at, at + 2))
      const turned = orientation >= 5
      return {
        bytes: Buffer.concat(segments),
        width: turned ? size.height : size.width,
        height: turned ? size.width : size.height,
      }
    }
    if (at + 4 > bytes.length) return null
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return null
    const segment = bytes.subarray(at, end)
    const data = segment.subarray(4)
    if (isFrame(marker)) {
      // A second frame would be another size than the one that is looked at.
      if (size || data.length < 5) return null
      size = { height: data.readUInt16BE(1), width: data.readUInt16BE(3) }
    }
    if (marker === 0xe1 && begins(data, "Exif\0\0") && orientation === 1) {
      orientation = orientationOf(data)
      if (orientation !== 1) segments.push(orientationSegment(orientation))
    }
    const plainHead = marker === 0xe0 && begins(data, "JFIF\0") && data.length === 14
    const colours =
      (marker === 0xe2 && begins(data, "ICC_PROFILE\0")) ||
      (marker === 0xee && begins(data, "Adobe") && data.length === 12)
    if (plainHead || colours || isPicture(marker)) segments.push(segment)
    at = end
    if (marker !== 0xda) continue
    if (!size) return null
    const over = scanEnd(bytes, at)
    if (over < 0) return null
    segments.push(bytes.subarray(at, over))
    at = over
  }
  return null
}
