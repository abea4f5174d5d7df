import { openZip } from "./openZip.ts"
import { unreadable } from "./unreadable.ts"

/** The forms that an office program turns into one that is read here. */
export type OfficeKind = "rtf" | "doc" | "xls" | "xlsx" | "ods"

const latin = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString("latin1")

/** The streams by which an old binary file shows what it is. */
const streams: Record<string, OfficeKind | "sealed"> = {
  WordDocument: "doc",
  Workbook: "xls",
  Book: "xls",
  EncryptedPackage: "sealed",
}

/** Whether the stream that begins in a sector says that a password is needed to read it. */
function isLocked(view: DataView, kind: OfficeKind, at: number): boolean {
  if (at + 64 > view.byteLength) return false
  // Word keeps it in the flags of its first block; Excel in a record behind the first.
  if (kind === "doc") return (view.getUint16(at + 10, true) & 0x0100) !== 0
  let record = at + 4 + view.getUint16(at + 2, true)
  for (let step = 0; step < 4 && record + 4 <= view.byteLength; step++) {
    if (view.getUint16(record, true) === 0x002f) return true
    record += 4 + view.getUint16(record + 2, true)
  }
  return false
}

/** The form of an old binary file (OLE); null for one of another program. Throws `unreadable-file` for a locked one. */
function binaryKind(bytes: Uint8Array): OfficeKind | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = bytes.length >= 512 ? view.getUint16(30, true) : 9
  const sector = 2 ** (shift === 12 ? 12 : 9)
  // Entries of the directory have 128 bytes and stand at multiples of it; a file's own come before embedded ones.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true)
    if (length < 10 || length > 34 || bytes[at + 66] !== 2 || bytes[at + 1] !== 0) continue
    const name = Buffer.from(bytes.subarray(at, at + length - 2)).toString("utf16le")
    const kind = Object.hasOwn(streams, name) ? streams[name] : undefined
    if (!kind) continue
    if (kind === "sealed") throw unreadable("encrypted")
    if (isLocked(view, kind, (view.getUint32(at + 116, true) + 1) * sector))
      throw unreadable("encrypted")
    return kind
  }
  return null
}

/**
 * The form of a file that an office program has to turn into another first, by its bytes alone; null for
 * every other file. Throws a Problem `unreadable-file` for one that is locked with a password, and for
 * a broken archive.
 */
export function officeKind(bytes: Uint8Array): OfficeKind | null {
  if (latin(bytes, 0, 5) === "{\\rtf") return "rtf"
  if (latin(bytes, 0, 4) === "\xd0\xcf\x11\xe0") return binaryKind(bytes)
  if (latin(bytes, 0, 2) !== "PK") return null
  const said = latin(bytes, 30, 200)
  if (said.startsWith("mimetypeapplication/vnd.oasis.opendocument."))
    return said.startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet") ? "ods" : null
  const { names } = openZip(bytes)
  return names.some((name) => name.startsWith("xl/")) &&
    !names.some((name) => name.startsWith("word/document"))
    ? "xlsx"
    : null
}
