import { currencyIn, sourceKinds, unitIn } from "../../../shared/document/fields/budgetWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { sourceHead } from "./groupedHeads.ts"
import type { TableHead } from "./tableHead.ts"

const bare = /^[\d\s.,]*\d[\d\s.,]*$/u
const whole = /^(?:(?:grand |overall )?totals?|all|всего|итого|cəmi|yekun|ümumi)(?!\p{L})/u
const ofAll =
  /(?<!\p{L})(?:totals?|all|cost\p{L}*|amounts?|sums?|всего|итого|общ\p{L}+|стоимост\p{L}*|сумм\p{L}*|расход\p{L}*|объем\p{L}*|cəmi|yekun|ümumi|məbləğ\p{L}*|xərc\p{L}*)(?!\p{L})/u
const payers =
  /(?:^|of which )(?:the )?(?:state|local|municipal|donors?|others?|other sources|partners?|fund)$|^(?:из них |в том числе )?(?:государство|донор\p{L}*|партнер\p{L}*|прочие|ин[ыо]е)(?: (?:источники|средства))?$|^(?:onlardan |o cümlədən )?(?:dövlət|yerli|donor\p{L}*|digər)$/u
// A head that says less than it means, and what it means.
const shortened: readonly [RegExp, string][] = [
  [/(?:state|local|municipal)$/u, " budget"],
  [/государство$/u, " (государственный бюджет)"],
  [/(?:dövlət|yerli)$/u, " büdcə"],
]
const endsInCode = /(?:^|[\s:–—-])(\p{Lu}{1,4})$/u

/** A head without what explains it in parentheses and without the unit behind a comma. */
function bareHead(head: string): string {
  const plain = head.replace(/\([^()]*\)/gu, " ").replace(/\s+/gu, " ")
  return plain.replace(/,[^,]*$/u, "").trim()
}

/** Whether a cell is a number and nothing else. */
export function isBare(cell: string): boolean {
  return bare.test(cell)
}

/** Whether a head is of the whole sum or of one who pays. */
export function isOfMoney(head: string): boolean {
  if (head.length > 80) return false
  const plain = bareHead(head)
  const folded = foldCase(plain)
  return (
    whole.test(folded) ||
    payers.test(folded) ||
    sourceKinds(folded).length > 0 ||
    /^\p{Lu}{1,4}$/u.test(plain)
  )
}

/** Whether a head is of the whole sum and of nobody who pays it. */
export function isOfWhole(head: string): boolean {
  return head.length <= 80 && whole.test(foldCase(bareHead(head)))
}

const hasUnit = (head: string) =>
  unitIn(foldCase(head)) !== null || currencyIn(foldCase(head)) !== null

// "Vote 12": a number by which a source is known.
const numbered =
  /^(?:\p{L}+ )?(?:votes?|lines?|items?|programmes?|programs?|chapters?|headings?|articles?|codes?|grants?|кбк|код|раздел|глава|стать[яи]|строка|программа|грант|параграф|maddə|bölmə|fəsil|proqram|kod|sətir|qrant|paraqraf)\.? ?(?:(?:№|no\.?) ?)?\d[\d./-]*$/u

/**
 * The head that says what the numbers of a cell count: of a whole sum without a unit, that of the money
 * nearest to it; where it says where the money comes from, none of a number that is the source's own.
 */
export function headOfUnit({ roles, heads }: TableHead, column: number, cell: string): string {
  const own = heads[column] ?? ""
  const source = sourceHead(heads, column)
  const counts = source !== null && hasUnit(source)
  if (source !== null && (numbered.test(foldCase(cell).trim()) || (!counts && isBare(cell))))
    return ""
  if (roles[column] !== "budget" || hasUnit(own) || !isOfWhole(own)) return own
  const others = heads.flatMap((head, at) =>
    at !== column && roles[at] === "budget" && hasUnit(head)
      ? [{ head, far: Math.abs(at - column) }]
      : [],
  )
  return others.sort((a, b) => a.far - b.far)[0]?.head ?? own
}

/**
 * The head of a column that says who pays the bare amounts in its cells, as a label before each of them
 * ("State budget: 14,5"); empty where another column of money is none, or the cell tells itself.
 */
export function shareLabel({ roles, heads }: TableHead, column: number, cell: string): string {
  if (!isBare(cell) || roles.filter((role) => role === "budget").length < 2) return ""
  const head = bareHead(heads[column] ?? "")
  if (head === "" || head.length > 60) return ""
  const code = endsInCode.exec(head)?.[1]
  if (code) return `${code}: `
  const folded = foldCase(head)
  const named = payers.test(folded) || (sourceKinds(folded).length > 0 && !ofAll.test(folded))
  if (!named) return ""
  const meant = shortened.find(([pattern]) => pattern.test(folded))?.[1] ?? ""
  return `${head}${meant}: `
}
