import { zipSync } from "fflate"
import { readOds } from "hucre/ods"
import { readXlsx } from "hucre/xlsx"
import type { Sheets } from "../../../shared/api/recommendations.ts"
import { Problem } from "../../../shared/problem.ts"
import { readDelimited } from "../../../shared/recommendations/delimited.ts"
import { cellWords } from "./cellWords.ts"
import { decodeText } from "./decodeText.ts"
import { type Archive, openZip } from "./openZip.ts"
import { unreadable } from "./unreadable.ts"

/** The limits of a table: rows of a sheet, columns, sheets, and characters of a cell. */
export const sheetLimits = { rows: 5000, columns: 60, sheets: 20, characters: 6000 }

const fileLimit = 20 * 1024 * 1024

type Format = "xlsx" | "ods" | "text"

function formatOf(bytes: Uint8Array, name: string): Format {
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw unreadable(ending === "xlsx" ? "old-or-locked-excel" : "old-excel")
  if (starts(0x50, 0x4b)) return ending === "ods" ? "ods" : "xlsx"
  if (["csv", "tsv", "txt"].includes(ending)) return "text"
  throw unreadable("unknown-table")
}

/**
 * The package as passed to the library: every part of it, whatever its name, unpacked here within
 * the bounds of {@link openZip} and stored without compression, each name once.
 */
function bounded(archive: Archive, format: Format): Uint8Array {
  const main = format === "xlsx" ? "xl/workbook.xml" : "content.xml"
  if (!archive.names.includes(main)) throw unreadable("no-table")
  const parts: Record<string, Uint8Array> = {}
  for (const name of archive.names)
    if (!name.endsWith("/")) parts[name] = archive.read(name) ?? none
  return zipSync(parts, { level: 0 })
}

const none = new Uint8Array()

interface RawSheet {
  name: string
  rows: readonly (readonly unknown[])[]
  /** Formatting beside the values, by row and column. */
  cells?: ReadonlyMap<string, { style?: { numFmt?: string } }>
}

function tidy({ name, rows, cells }: RawSheet, notRead: Sheets["notRead"]): Sheets["sheets"] {
  if (rows.length > sheetLimits.rows)
    throw new Problem(
      "too-large",
      `The sheet “${name}” has more than ${sheetLimits.rows} rows. Keep the table, or divide it.`,
    )
  const told = (what: string, count: number) => {
    if (count > 0) notRead.push({ what, where: `${name} (${count})` })
  }
  let [wide, long] = [0, 0]
  const read = rows.map((row, at) => {
    if (row.length > sheetLimits.columns) wide += 1
    return row.slice(0, sheetLimits.columns).map((value, place) => {
      const words = cellWords(value, cells?.get(`${at},${place}`)?.style?.numFmt)
      if (words.length > sheetLimits.characters) long += 1
      return words.slice(0, sheetLimits.characters)
    })
  })
  told(`rows beyond ${sheetLimits.columns} columns`, wide)
  told(`ends of cells of more than ${sheetLimits.characters} characters`, long)
  while (read.at(-1)?.every((cell) => cell.trim() === "")) read.pop()
  return read.length === 0 ? [] : [{ name: name.slice(0, 100), rows: read }]
}

async function readRaw(bytes: Uint8Array, format: Format): Promise<RawSheet[]> {
  if (format === "text") {
    const text = decodeText(bytes)
    if (text.includes("\0")) throw unreadable("not-text")
    return [{ name: "", rows: readDelimited(text) }]
  }
  const read = bounded(openZip(bytes), format)
  // One row more than the limit, so that a longer sheet is noticed.
  const options = {
    // A percentage is a number with a format.
    readStyles: true,
    maxRows: sheetLimits.rows + 1,
    sheets: ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }, at: number) =>
      !hidden && !veryHidden && at < sheetLimits.sheets,
  }
  const workbook = await (format === "xlsx" ? readXlsx : readOds)(read, options).catch(() => {
    throw unreadable("damaged")
  })
  return workbook.sheets
}

/**
 * Reads the visible sheets of an `.xlsx` or `.ods`, or a `.csv`, as rows of words: formulas as their
 * last result, also where that is a failure (`#REF!`), dates as YYYY-MM-DD, shares in percent.
 * Throws a Problem: `too-large` where a sheet has more rows than are read, `unreadable-file` with the
 * reason.
 */
export async function readSheets(bytes: Uint8Array, name: string): Promise<Sheets> {
  if (bytes.length > fileLimit)
    throw new Problem(
      "too-large",
      "The file is larger than 20 MB. Keep the sheet with the table alone, and send it again.",
    )
  if (bytes.length === 0) throw unreadable("empty")
  const notRead: Sheets["notRead"] = []
  const raw = await readRaw(bytes, formatOf(bytes, name))
  const sheets = raw.flatMap((sheet) => tidy(sheet, notRead))
  if (sheets.length === 0) throw unreadable("no-text")
  return { sheets, notRead }
}
