import { Inflate } from "fflate"
import { Problem } from "../../../shared/problem.ts"
import { unreadable } from "./unreadable.ts"

/** The largest unpacked size of one archive, all its read parts together, in bytes. */
export const unfoldedLimit = 100 * 1024 * 1024

/**
 * The largest number of parts of an archive; a file of an office program has some hundred, most of
 * them pictures.
 */
const entryLimit = 10_000

/** The largest compression ratio of a large part; the XML of plans reaches some twenty. */
const ratioLimit = 300
const ratioFrom = 10 * 1024 * 1024

/**
 * An archive's parts by name; `read` unpacks one, or returns null when there is none of that name.
 */
export interface Archive {
  names: string[]
  read(name: string): Uint8Array | null
  /** The declared unpacked size of a part; null when there is none of that name. */
  sizeOf(name: string): number | null
}

interface Entry {
  method: number
  packed: number
  unfolded: number
  encrypted: boolean
  offset: number
}

function findEnd(view: DataView): number {
  // The end record of the directory is last, before a comment of at most 64 KiB.
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_558; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw unreadable("incomplete")
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view)
  const entries = new Map<string, Entry>()
  const names = new TextDecoder("utf-8")
  let at = view.getUint32(end + 16, true)
  const count = view.getUint16(end + 10, true)
  if (count > entryLimit) throw unreadable("too-many-parts")
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw unreadable("damaged")
    const nameLength = view.getUint16(at + 28, true)
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name.replace(/\\/g, "/").replace(/^\//, ""), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unfolded: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Unpacks in chunks, so that a header that lies about the size is found out early. */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  const inflater = new Inflate((piece) => {
    size += piece.length
    if (size > limit) throw unreadable("too-much-data")
    pieces.push(piece)
  })
  const step = 32 * 1024
  for (let at = 0; at < packed.length; at += step)
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length)
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/**
 * Opens a ZIP archive without unpacking anything. Throws a Problem `unreadable-file` when it is
 * damaged, and on reading when a part is encrypted, packed in an unknown way or when the parts
 * together exceed {@link unfoldedLimit}, by their declared or their real size.
 */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let entries: Map<string, Entry>
  try {
    entries = readDirectory(bytes, view)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw unreadable("damaged")
  }
  let left = unfoldedLimit
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(name)
    if (!entry) return null
    if (entry.encrypted) throw unreadable("encrypted")
    if (entry.unfolded > left) throw unreadable("too-much-data")
    try {
      const start =
        entry.offset +
        30 +
        view.getUint16(entry.offset + 26, true) +
        view.getUint16(entry.offset + 28, true)
      if (start + entry.packed > bytes.length) throw unreadable("incomplete")
      const packed = bytes.subarray(start, start + entry.packed)
      if (entry.method !== 0 && entry.method !== 8) throw unreadable("damaged")
      const whole = entry.method === 0 ? packed : inflate(packed, left)
      if (whole.length > ratioFrom && whole.length > packed.length * ratioLimit)
        throw unreadable("too-much-data")
      left -= whole.length
      return whole
    } catch (error) {
      if (error instanceof Problem) throw error
      throw unreadable("damaged")
    }
  }
  const sizeOf = (name: string) => entries.get(name)?.unfolded ?? null
  return { names: [...entries.keys()], read, sizeOf }
}
