import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import type { TableCell } from "./tableCell.ts"
import { tabledTotals } from "./tabledTotals.ts"
import { ofOthers, tablesOf } from "./tableRows.ts"
import { type SumTable, sumTableOf } from "./tableSums.ts"

/** What only money is headed by, or who pays it; a table of posts or places has sums too. */
const ofMoney = latinAndCyrillic(
  /cost|budget|fund(?:s|ing)?(?!\p{L})|financ|expen[ds]|money|grants?(?!\p{L})|donors?(?!\p{L})|paid|payers?(?!\p{L})|allocation|million|(?<!\p{L})mln|стоимост|бюджет|финанс|расход|средств|затрат|деньг|грант|донор|платит|плательщик|ассигнован|млн|dəyər|büdcə|maliyyə|xərc|vəsait|qrant|donor|ödəyi|milyon/iu,
)

/** Whether the last of its sums is that of all rows above and holds a number. */
function hasWhole({ rows, columns, cell }: SumTable): boolean {
  return rows.some(
    ({ kind, partial, at }) =>
      kind === "total" && !partial && columns.some((column) => cell(at, column.at) !== null),
  )
}

/** Whether a plan says what it costs in all in a table: in its passport, or in a row of sums of money, be they right or not. */
export function isTotalTabled(cells: readonly TableCell[]): boolean {
  if (tabledTotals(cells).length > 0) return true
  return tablesOf(cells).some((own) => {
    const [first] = own
    if (!first || first.headings.some((heading) => ofOthers.test(heading))) return false
    const words = own.flatMap(({ holds, text }) => (holds === "words" ? text : []))
    if (![...first.headings.slice(-1), ...words].some((one) => ofMoney.test(one))) return false
    const table = sumTableOf(own)
    return table !== null && hasWhole(table)
  })
}
