import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { Period } from "../order/planYears.ts"
import type { TableCell } from "../tables/tableCells.ts"
import { ofOthers, type Row, tablesOf } from "../tables/tableCells.ts"
import { type SumTable, sumTableOf } from "../tables/tableSums.ts"
import { tabledTotals } from "./tabledTotals.ts"

/** Words of a table of money or payers; a table of posts or places has sums too. */
const ofMoney = latinAndCyrillic(
  /cost|budget|fund(?:s|ing)?(?!\p{L})|financ|expen[ds]|money|grants?(?!\p{L})|donors?(?!\p{L})|paid|payers?(?!\p{L})|allocation|million|(?<!\p{L})mln|стоимост|бюджет|финанс|расход|средств|затрат|деньг|грант|донор|платит|плательщик|ассигнован|млн|dəyər|büdcə|maliyyə|xərc|vəsait|qrant|donor|ödəyi|milyon/iu,
)

/** Chapters on the money of the plan itself; their tables need not say so again. */
const onMoney = latinAndCyrillic(
  /resources|cost|budget|fund(?:s|ing)(?!\p{L})|financ|expenditure|ресурс|смет|стоимост|бюджет|финанс|расход|затрат|resurs|smeta|dəyər|büdcə|maliyyə|xərc|vəsait/iu,
)
/** Parts of a plan, or the whole plan: their cost is the plan's money. */
const ofThePlan = latinAndCyrillic(
  /(?<!\p{L})(?:goals?|objectives?|measures?|actions?|activit(?:y|ies)|priorit(?:y|ies)|components?|pillars?|(?:this |the )?plan|цел[ьиейямх]{1,3}|задач\p{L}{0,3}|мероприяти\p{L}{1,2}|мер(?:а|ы|ам)?|направлени\p{L}{1,2}|приоритет\p{L}{0,2}|план(?:а|у)?|(?:məqsəd|vəzifə|tədbir|istiqamət|prioritet)\p{L}*|plan(?:ın|a)?)(?!\p{L})/iu,
)
/**
 * Columns that count cases or people: sums beside them describe a situation, unless each goal has
 * its budget.
 */
const ofCounts = latinAndCyrillic(
  /(?<!\p{L})(?:cases?|persons?|people|women|men|children|recipients?|beneficiar(?:y|ies)|applica(?:nts?|tions?)|дел[ао]?|случа\p{L}+|потерпевш\p{L}+|пострадавш\p{L}+|лиц[ао]?|люд(?:и|ей)|человек|женщин\p{L}*|мужчин\p{L}*|дет(?:и|ей)|получател\p{L}+|заявлени\p{L}+|iş(?:lər|lərin)?|hadisə\p{L}*|qurban\p{L}*|zərərçəkmiş\p{L}*|şəxs\p{L}*|nəfər|qadın\p{L}*|uşaq\p{L}*|müraciət\p{L}*)(?!\p{L})/iu,
)
const years = /(?<!\d)20\d\d(?!\d)/g

/**
 * Whether a table of money is about the plan: by its chapter, by its headers and rows, or by the
 * plan's own years.
 */
function isOfThePlan(own: Row, heading: string, period: Period | null): boolean {
  const heads = own.flatMap(({ row, text }) => (row === 0 ? text : []))
  const isCount = (head: string) =>
    ofCounts.test(head) && !ofMoney.test(head) && !ofThePlan.test(head)
  const isParted = own.some(
    ({ row, column, text }) => row === 0 && column < 2 && ofThePlan.test(text),
  )
  const isBudget = isParted && heads.some((head) => onMoney.test(head))
  if (!isBudget && heads.some(isCount)) return false
  const named = [heading, ...heads].flatMap((one) => (one.match(years) ?? []).map(Number))
  const isOwn = (one: number) => period !== null && one >= period.from && one <= period.to
  // Past payments are no cost of the plan.
  if (period !== null && named.length > 0 && named.every((one) => one < period.from)) return false
  if (onMoney.test(heading) || named.some(isOwn)) return true
  const labels = own.flatMap(({ row, column, text }) => (row > 0 && column < 2 ? text : []))
  return [...heads, ...labels].some((one) => ofThePlan.test(one))
}

/** Whether the last of its sums is that of all rows above and holds a number. */
function hasWhole({ rows, columns, cell }: SumTable): boolean {
  return rows.some(
    ({ kind, partial, at }) =>
      kind === "total" && !partial && columns.some((column) => cell(at, column.at) !== null),
  )
}

/**
 * Whether a table states the total cost of the plan: its table of facts, or a row of sums of money,
 * right or not.
 */
export function isTotalTabled(cells: readonly TableCell[], period: Period | null): boolean {
  if (tabledTotals(cells).length > 0) return true
  return tablesOf(cells).some((own) => {
    const [first] = own
    if (!first || first.headings.some((heading) => ofOthers.test(heading))) return false
    const words = own.flatMap(({ holds, text }) => (holds === "words" ? text : []))
    const [heading = ""] = first.headings.slice(-1)
    if (![heading, ...words].some((one) => ofMoney.test(one))) return false
    if (!isOfThePlan(own, heading, period)) return false
    const table = sumTableOf(own)
    return table !== null && hasWhole(table)
  })
}
