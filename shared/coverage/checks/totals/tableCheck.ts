import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { tabledTotalWords, tabledWords, writtenLike } from "../numbers/comparedNumbers.ts"
import { type PlacedRemark, type RemarkPlace, shortened } from "../remark.ts"
import type { Chapter, TableCell } from "../tables/tableCells.ts"
import { tablesOf } from "../tables/tableCells.ts"
import { type SumTable, sumTableOf } from "../tables/tableSums.ts"
import { foundIn, type WrongTotal } from "./tableTotals.ts"
import type { Total } from "./totalCheck.ts"

/** The largest relative difference at which a total in the text is meant to be that of a table. */
const near = 0.05

/** People, which a table of money does not count. */
const people = latinAndCyrillic(
  /(?<!\p{L})(?:women|men|girls|boys|children|persons|people|cases|женщин|мужчин|девоч|мальчик|дет(?:и|ей)|лиц(?:а)?(?!\p{L})|человек|дел(?:а)?(?!\p{L})|qadın|kişi|qız|oğlan|uşaq|şəxs|nəfər)/iu,
)

/** The unit and currency of a total as printed: "million crowns". */
const unitOf = ({ words, currency }: Total) =>
  [words.replace(/^[\d\s\u00a0.,]+/, "").replace(/^тыс$/iu, "$&."), currency]
    .filter(Boolean)
    .join(" ")

/**
 * The remark on a total in the text that is nearly that of a table: both are of the same money, and
 * one is wrong.
 */
function totalRemark(total: Total, whole: number, lang: string): PlacedRemark[] {
  const { place, said, words, unit, quote = words } = total
  const given = said / unit
  const [digits = ""] = /^[\d\s\u00a0.,]*\d/.exec(words) ?? []
  const off = Math.abs(given - whole)
  // A rounded number ends in zeros, or has no decimals.
  const zeros = /0*$/.exec(String(Math.round(given)))?.[0].length ?? 0
  if (off === 0 || off > whole * near || off < 10 ** zeros || !Number.isInteger(given)) return []
  const real = writtenLike(whole, [digits], lang)
  const about = `${digits} ≠ ${real}`
  const printed = unitOf(total) && ` ${unitOf(total)}`
  const remarked = tabledTotalWords(`${digits}${printed}`, `${real}${printed}`, lang)
  return [{ place, remark: { check: "wrong-total", words: remarked, about, quote } }]
}

/** The place of a cell: a table has no number, so that of its chapter is used. */
function placeOf({ place, headings }: TableCell, chapters: readonly Chapter[]): RemarkPlace {
  if (place.number !== null) return place
  for (const heading of headings.toReversed()) {
    const [own, ...others] = chapters.filter(({ text }) => text === heading)
    const { number, label } = own ?? {}
    if (number === undefined || others.some((one) => one.number !== number)) continue
    return { ...place, number, ...(label && { label }) }
  }
  return place
}

/** Remarks on a wrong total of a table, and on the text where it repeats it. */
function faultRemarks(
  { cell, said, sum }: WrongTotal,
  { rows }: SumTable,
  written: readonly string[],
  totals: readonly Total[],
  chapters: readonly Chapter[],
  lang: string,
): PlacedRemark[] {
  const real = writtenLike(Number(sum.toFixed(4)), [cell.digits, ...written], lang)
  const row = shortened(rows.find(({ at }) => at === cell.row)?.label ?? "", 50)
  const about = `${cell.digits} ≠ ${real}`
  const check = "wrong-sum"
  const repeated = totals.filter((total) => total.said / total.unit === said)
  // The unit of a table's figures is given by the text that repeats one.
  const units = repeated.map(unitOf).sort((a, b) => b.length - a.length)
  const unit = units[0] ? ` ${units[0]}` : ""
  const words = tabledWords(`${cell.digits}${unit}`, `${real}${unit}`, row, lang)
  return [
    { place: placeOf(cell, chapters), remark: { check, words, about, quote: cell.digits } },
    ...repeated.map((total) => ({
      place: total.place,
      remark: { check, words, about, quote: total.quote ?? total.words },
    })),
  ]
}

/** One wrong total found in several places, in the most informative wording. */
function inOneWording(remarks: readonly PlacedRemark[]): readonly PlacedRemark[] {
  const most = new Map<string, string>()
  for (const { remark } of remarks) {
    const known = most.get(remark.about) ?? ""
    if (remark.words.length > known.length) most.set(remark.about, remark.words)
  }
  return remarks.map((one) => {
    const words = most.get(one.remark.about) ?? one.remark.words
    return one.remark.words === words ? one : { ...one, remark: { ...one.remark, words } }
  })
}

/** The remarks on totals in the text without those made on tables as well. */
export function withoutRepeatedTotals(
  totals: readonly PlacedRemark[],
  tabled: readonly PlacedRemark[],
): readonly PlacedRemark[] {
  return inOneWording(withoutTabled(totals, tabled))
}

function withoutTabled(
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
 * Remarks on totals in tables that their rows or columns do not add up to, and totals in the text
 * that differ from those of the tables.
 */
export function tableRemarks(
  cells: readonly TableCell[],
  totals: readonly Total[],
  chapters: readonly Chapter[],
  lang: string,
): PlacedRemark[] {
  const compared = new Set<string>()
  return tablesOf(cells).flatMap((own) => {
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
    // Where two tables have one total, the remark on the text is made once.
    const fresh = inText.filter(({ place, remark }) => {
      const key = `${place?.id} ${remark.about}`
      return !compared.has(key) && compared.add(key)
    })
    return [...remarks, ...fresh]
  })
}
