import { tabledTotalWords, tabledWords, writtenLike } from "./comparedNumbers.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import { type Place, type PlacedRemark, shortened } from "./remark.ts"
import type { Chapter, TableCell } from "./tableCell.ts"
import { type SumTable, sumTableOf } from "./tableSums.ts"
import { type Fault, foundIn } from "./tableTotals.ts"
import type { Total } from "./totalCheck.ts"

/** A total in the text that is so near that of a table is meant to be the same. */
const near = 0.05

/** Who is counted in a table that is none of money. */
const people = latinAndCyrillic(
  /(?<!\p{L})(?:women|men|girls|boys|children|persons|people|cases|женщин|мужчин|девоч|мальчик|дет(?:и|ей)|лиц(?:а)?(?!\p{L})|человек|дел(?:а)?(?!\p{L})|qadın|kişi|qız|oğlan|uşaq|şəxs|nəfər)/iu,
)

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

/** Where a cell stands: a table has no number of its own, so by that of its chapter. */
function placeOf({ place, headings }: TableCell, chapters: readonly Chapter[]): Place {
  if (place.number !== null) return place
  for (const heading of headings.toReversed()) {
    const numbers = new Set(
      chapters.flatMap(({ text, number }) => (text === heading ? number : [])),
    )
    const [number] = numbers
    if (number !== undefined && numbers.size === 1) return { ...place, number }
  }
  return place
}

/** A wrong total of a table, and the same one where the text repeats it. */
function faultRemarks(
  { cell, said, sum }: Fault,
  { rows }: SumTable,
  written: readonly string[],
  totals: readonly Total[],
  chapters: readonly Chapter[],
  lang: string,
): PlacedRemark[] {
  const real = writtenLike(Number(sum.toFixed(4)), [cell.digits, ...written], lang)
  const row = shortened(rows.find(({ at }) => at === cell.row)?.label ?? "", 50)
  const words = tabledWords(cell.digits, real, row, lang)
  const about = `${cell.digits} ≠ ${real}`
  const check = "wrong-sum"
  const repeated = totals.filter((total) => total.said / total.unit === said)
  return [
    { place: placeOf(cell, chapters), remark: { check, words, about, quote: cell.digits } },
    ...repeated.map((total) => ({
      place: total.place,
      remark: { check, words, about, quote: total.words },
    })),
  ]
}

/** The remarks on totals in the text without those that the tables make as well. */
export function toldOnce(
  totals: readonly PlacedRemark[],
  tabled: readonly PlacedRemark[],
): readonly PlacedRemark[] {
  return totals.filter(
    ({ place, remark }) =>
      !tabled.some(
        (other) =>
          other.remark.check === "wrong-sum" &&
          other.place?.id === place?.id &&
          other.remark.quote === remark.quote &&
          remark.words.includes(other.remark.about.split(" ≠ ")[1] ?? remark.words),
      ),
  )
}

/**
 * Totals of the tables of a plan that are not what their rows or columns add up to, and totals in
 * its text that are not those of its tables.
 */
export function tableRemarks(
  cells: readonly TableCell[],
  totals: readonly Total[],
  chapters: readonly Chapter[],
  lang: string,
): PlacedRemark[] {
  const tables = new Map<string, TableCell[]>()
  for (const cell of cells) {
    const own = tables.get(cell.table)
    if (own) own.push(cell)
    else tables.set(cell.table, [cell])
  }
  const compared = new Set<string>()
  return [...tables.values()].flatMap((own) => {
    const table = sumTableOf(own)
    if (!table) return []
    const { faults, whole } = foundIn(table)
    const written = own.map(({ digits }) => digits)
    const remarks = faults.flatMap((fault) =>
      faultRemarks(fault, table, written, totals, chapters, lang),
    )
    const ofPeople = own.some(({ holds, text }) => holds === "words" && people.test(text))
    const inText =
      whole === null || ofPeople ? [] : totals.flatMap((one) => totalRemark(one, whole, lang))
    // Of two tables with one total the text is told once.
    const fresh = inText.filter(({ place, remark }) => {
      const key = `${place?.id} ${remark.about}`
      return !compared.has(key) && compared.add(key)
    })
    return [...remarks, ...fresh]
  })
}
