import { tabledTotalWords, tabledWords, writtenLike } from "./comparedNumbers.ts"
import type { PlacedRemark } from "./remark.ts"
import type { TableCell } from "./tableCell.ts"
import { sumTableOf } from "./tableSums.ts"
import { foundIn } from "./tableTotals.ts"
import type { Total } from "./totalCheck.ts"

/** A total in the text that is so near that of a table is meant to be the same. */
const near = 0.05

/** A total of the text that is nearly that of a table: both are of the same money, and one is wrong. */
function totalRemark(total: Total, whole: number, lang: string): PlacedRemark[] {
  const { place, said, words, unit } = total
  const given = said / unit
  const [digits = ""] = /^[\d\s\u00a0.,]*\d/.exec(words) ?? []
  const off = Math.abs(given - whole)
  // Who rounds a number ends it in zeros, or leaves out its decimals.
  const zeros = /0*$/.exec(String(Math.round(given)))?.[0].length ?? 0
  if (off === 0 || off > whole * near || off < 10 ** zeros || !Number.isInteger(given)) return []
  const real = writtenLike(whole, [digits], lang)
  const about = `${digits} ≠ ${real}`
  const told = tabledTotalWords(digits, real, lang)
  return [{ place, remark: { check: "wrong-total", words: told, about, quote: words } }]
}

/**
 * Totals of the tables of a plan that are not what their rows or columns add up to, and totals in
 * its text that are not those of its tables.
 */
export function tableRemarks(
  cells: readonly TableCell[],
  totals: readonly Total[],
  lang: string,
): PlacedRemark[] {
  const tables = new Map<string, TableCell[]>()
  for (const cell of cells) {
    const own = tables.get(cell.table)
    if (own) own.push(cell)
    else tables.set(cell.table, [cell])
  }
  return [...tables.values()].flatMap((own) => {
    const table = sumTableOf(own)
    if (!table) return []
    const { faults, whole } = foundIn(table)
    const written = own.map(({ digits }) => digits)
    const remarks = faults.map(({ cell, sum }) => {
      const real = writtenLike(Number(sum.toFixed(4)), [cell.digits, ...written], lang)
      const words = tabledWords(cell.digits, real, lang)
      const about = `${cell.digits} ≠ ${real}`
      return { place: cell.place, remark: { check: "wrong-sum", words, about, quote: cell.digits } }
    })
    const inText = whole === null ? [] : totals.flatMap((one) => totalRemark(one, whole, lang))
    return [...remarks, ...inText]
  })
}
