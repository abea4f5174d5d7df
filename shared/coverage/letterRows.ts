/**
 * Five bits for each UTF-16 unit, the same for all that are one letter in either case; 32 more than
 * that once it has been found out, and 64 more for a digit. Different letters of one alphabet mostly
 * have different ones.
 */
const codes = new Uint8Array(0x10000)
const known = 32
const digit = 64

function codeOf(unit: number): number {
  const letter = String.fromCharCode(unit)
  const upper = letter.toUpperCase()
  const lower = (upper.length === 1 ? upper : letter).toLowerCase()
  const five = (lower.length === 1 ? lower.charCodeAt(0) : unit) & 31
  const code = five | known | (unit >= 0x30 && unit <= 0x39 ? digit : 0)
  codes[unit] = code
  return code
}

const rowBits = 15
const noRow = (1 << rowBits) - 1
/** A row of its own, which stands in a text that has a digit. */
export const digitRow = 1 << rowBits

/** The rows of three units in a stretch of units, as numbers. */
export function eachRow(text: string, take: (row: number) => void): void {
  let row = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    row = ((row << 5) | ((codes[unit] || codeOf(unit)) & 31)) & noRow
    if (i >= 2) take(row)
  }
}

/** So many numbers of 32 bits have a bit for every row. */
export const rowNumbers = (1 << (rowBits - 5)) + 1

/** Sets the bits of all rows of a text, and of those alone. */
export function takeRows(text: string, rows: Int32Array): void {
  rows.fill(0)
  let row = 0
  let any = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const code = codes[unit] || codeOf(unit)
    any |= code
    row = ((row << 5) | (code & 31)) & noRow
    rows[row >>> 5] = (rows[row >>> 5] ?? 0) | (1 << (row & 31))
  }
  if ((any & digit) !== 0) rows[digitRow >>> 5] = 1
}

/** Each row whose bit is set. */
export function eachTaken(rows: Int32Array, take: (row: number) => void): void {
  for (const [at, bits] of rows.entries())
    for (let bit = 0; bits >>> bit !== 0 && bit < 32; bit++)
      if (((bits >>> bit) & 1) === 1) take((at << 5) | bit)
}
