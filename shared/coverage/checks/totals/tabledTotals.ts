import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { payerIn } from "../money/payer.ts"
import type { TableCell } from "../tables/tableCells.ts"
import { isPassport, ofOthers, rowsOf, tablesOf } from "../tables/tableCells.ts"
import { firstTotal, type Total } from "./totalCheck.ts"

const ofPlan =
  "(?:\\s+(?:of|for|in) (?:the |this )?(?:\\p{L}+ )?(?:plan|programme|strategy)|\\s+(?:настоящ\\p{L}+ |реализации |выполнения )?(?:плана|программы|стратегии|мероприятий)(?: мероприятий)?)?"
/** Labels for the cost of the whole plan in its table of facts. */
const costs = latinAndCyrillic(
  new RegExp(
    `^(?:(?:the )?(?:(?:total|overall|estimated|planned|required|necessary) )*(?:costs?|budget|funding|financing|expenditure|funds|(?:amount|volume) of (?:funding|financing)|financial (?:resources|means|needs))|(?:(?:общ|необходим|планируем|ориентировочн|прогнозн)\\p{L}+ )*(?:(?:объ[её]м\\p{L}*|размер)(?: и источник\\p{L}*| \\p{L}+)? финансирования|объ[её]м (?:средств|затрат|расходов)|источник\\p{L}* и объ[её]м\\p{L}* финансирования|(?:ресурсное|финансовое) обеспечение|стоимость|финансирование|бюджет|расходы|затраты|сумма)|(?:plan|proqram|strategiya)?\\p{L}*\\s*(?:(?:ümumi|tələb olunan|zəruri) )*(?:maliyyə (?:vəsait(?:i|inin həcmi)|təminatı|mənbələri və həcmi)|maliyyələşmə(?:nin həcmi)?|maliyyələşdirmə(?:nin həcmi)?|büdcə(?:si)?|dəyəri?|məbləği?|xərcləri?))${ofPlan}$`,
    "iu",
  ),
)
const unit =
  /million|mln|млн|миллион\p{L}*|milyon|thousand|тыс(?:\.|яч\p{L}*)?|(?<!\p{L})min(?!\p{L})/iu
const bareNumber =
  /^(?:\d{1,3}(?:[\s\u00a0.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?=\s*(?:$|\(|\p{L}{3,12}\s*$))/u

const ofBefore = /previous|former|last|предыдущ|прошл|əvvəlki|ötən/iu
const wholeWord = latinAndCyrillic(
  /(?<!\p{L})(?:total|in all|altogether|всего|итого|общ\p{L}+|cəmi|ümumi)(?!\p{L})/iu,
)
const amounts = /(?<![\d.,])\d{1,3}(?:[\s\u00a0]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu
const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits)

/**
 * The words of a cell from its total on: one that is called so, or a first amount that is the
 * largest.
 */
function fromTotal(text: string): string {
  const at = text.search(wholeWord)
  if (at >= 0) return text.slice(at)
  const given = (text.match(amounts) ?? [])
    .filter((digits) => !isYear(digits))
    .map((digits) => Number(digits.replaceAll(/[\s\u00a0]/g, "").replace(",", ".")))
  const [first = 0, ...rest] = given
  const begin = text.slice(0, text.search(/\d/) >>> 0)
  return payerIn(begin) === null && rest.every((one) => one <= first) ? text : ""
}

/** A label with a single year, whose amount is that year's. */
const ofOneYear = /(?<!\d)(?:19|20)\d\d(?!\d)(?!\s*[-–—]\s*(?:19|20)\d\d)(?<![-–—]\s*\d{4})/u
/** The greatest length of a label. */
const longestLabel = 200

/** The total under a label, which may hold the unit: "Cost, million crowns | 225.3". */
function totalUnder(label: string, cell: TableCell): Total | null {
  if (label.length > longestLabel || ofOneYear.test(label)) return null
  const named = label
    .replaceAll(/\s*\([^)]*\)|[*_]+|\s+(?:на|за|for) (?:19|20)\d\d.*$/gu, "")
    .replace(/,.*$/u, "")
    .replace(/[\s:.–—-]+$/u, "")
    .trim()
  if (!costs.test(named) || ofBefore.test(label) || cell.text.length > 600) return null
  const digits = bareNumber.exec(cell.text)?.[0]
  const size = unit.exec(label)?.[0]
  if (!digits || !size) return firstTotal(fromTotal(cell.text), "", cell.place)
  const rest = label.slice(label.indexOf(size) + size.length).replace(/^\./, "")
  const found = firstTotal(`${digits} ${size}${rest.replace(/\)$/, "")}`, "", cell.place)
  return found && { ...found, quote: digits }
}

/** The totals in a plan's table of facts: "Cost | 225.3 million crowns". */
export function tabledTotals(cells: readonly TableCell[]): readonly Total[] {
  return tablesOf(cells).flatMap((own) => {
    if (own[0]?.headings.some((heading) => ofOthers.test(heading)) || !isPassport(own)) return []
    return rowsOf(own).flatMap((row) => {
      const last = row.at(-1)
      const label = row.findLast(({ column }) => column + 1 === last?.column)
      const first = row.find(({ column }) => column === last?.column)
      return (label && first && totalUnder(label.text, first)) ?? []
    })
  })
}
