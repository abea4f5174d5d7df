import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import {
  isPassport,
  ofOthers,
  type Row,
  rowsOf,
  type TableCell,
  tablesOf,
} from "../tables/tableCells.ts"
import { bareTotal, partialTotal, totalHead } from "../tables/tableData.ts"
import { countsInRow, type StatedCounts } from "./countCheck.ts"

/** A label for a subset, or for somebody's share. */
const ofSome = latinAndCyrillic(
  /\d|%|(?<!\p{L})(?:new|completed|done|ongoing|started|delayed|dropped|partly|partially|not|with(?:out)?|fund\p{L}+|donors?|per|each|every|yearly|annual\p{L}*|short|medium|long|ministr\p{L}+|agenc\p{L}+|police|lead\p{L}*|новы\p{L}+|выполнен\p{L}*|исполнен\p{L}*|завершен\p{L}*|не|начат\p{L}*|частично|без|финансир\p{L}+|донор\p{L}*|кажд\p{L}+|ежегодн\p{L}+|министерств\p{L}*|агентств\p{L}*|полици\p{L}*|изменен\p{L}*|дополнен\p{L}*|yeni|icra olunmuş|tamamlanmış|icrada|qismən|maliyyə\p{L}*|donor\p{L}*|hər|illik|nazirli\p{L}+|agentli\p{L}+|polis\p{L}*)(?!\p{L})/iu,
)
/** A cell that is a sentence is read by the check of sentences. */
const isSentence =
  /number of|количество|число|sayı|consist|compris|contain|includ|состо[ия]т|включа|содерж|предусм|ibarət|əhatə ed|nəzərdə tut/iu

const plain = (words: string) => words.replaceAll(/[*_]+/g, "").trim()
const labelled = (words: string) =>
  plain(words)
    .replaceAll(/\s*\([^)]*\)/g, "")
    .replace(/[\s:.,–—-]+$/u, "")

/** The counts in a cell under a label, if they can be the plan's. */
function countsUnder(label: string, cell: TableCell): StatedCounts | null {
  const value = plain(cell.text)
  if (value.length > 160 || label.length > 160 || ofSome.test(label) || isSentence.test(value))
    return null
  const counts = countsInRow(label, value)
  return counts.length > 0 ? { place: cell.place, counts } : null
}

/** The counts in a table of facts on the plan, with labels and values. */
function passportCounts(rows: readonly Row[]): readonly StatedCounts[] {
  const found = rows.flatMap((row) => {
    const last = row.at(-1)?.column ?? 0
    const label = row.findLast(({ column }) => column + 1 === last)
    const values = row.filter(({ column }) => column === last)
    return label ? values.flatMap((value) => countsUnder(labelled(label.text), value) ?? []) : []
  })
  // Where many rows count the same kind, each counts that of its own part.
  const kinds = found.flatMap(({ counts }) => counts.map(({ of }) => of))
  return found.flatMap(({ place, counts }) => {
    const own = counts.filter(({ of }) => kinds.filter((kind) => kind === of).length === 1)
    return own.length > 0 ? { place, counts: own } : []
  })
}

/** The totals of a table whose columns are headed by what they count: "Measures" above 37. */
function totalCounts(rows: readonly Row[]): readonly StatedCounts[] {
  const [head = [], ...body] = rows
  const totals = body.filter((row) => {
    const words = row.slice(0, 2).map(({ text }) => text)
    const isTotal = totalHead.test(words[0] ?? "") || words.some((word) => bareTotal.test(word))
    return isTotal && !words.some((word) => partialTotal.test(word))
  })
  const [row] = body.length === 1 ? body : totals
  if (!row || (body.length > 1 && totals.length !== 1)) return []
  return row.flatMap((cell) => {
    const label = head.find(({ column }) => column === cell.column)
    if (!label || cell.holds !== "number" || cell.unit !== "") return []
    return countsUnder(labelled(label.text), cell) ?? []
  })
}

/** Counts of the plan's parts in its tables: in its table of facts, and in the totals of others. */
export function tabledCounts(cells: readonly TableCell[]): readonly StatedCounts[] {
  return tablesOf(cells).flatMap((own) => {
    if (own[0]?.headings.some((heading) => ofOthers.test(heading))) return []
    return isPassport(own) ? passportCounts(rowsOf(own)) : totalCounts(rowsOf(own))
  })
}
