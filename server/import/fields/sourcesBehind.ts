import { isCount, isSource } from "../../../shared/document/fields/indicatorSource.ts"
import { readIndicatorWords } from "../../../shared/document/fields/indicatorWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import type { MeasureDraft } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import { longestCell } from "../tables/cellParts.ts"

// The number of cells that must end in a source, as most of a file's.
const least = 4

/** The last part of a cell of indicators, "… → 100 %; procurement portal", and what stands before it. */
interface Closed {
  before: string
  last: string
}

function closed(cell: string): Closed | null {
  if (cell.length > longestCell) return null
  const found = /^(.*\S)\s*;\s*(\p{L}[^;\n()\d→⇒:]{2,80}(?:\([^;\n()\d→⇒:]*\))?)$/su.exec(
    cell.trim(),
  )
  return found ? { before: found[1] ?? "", last: (found[2] ?? "").replace(/[\s.]+$/u, "") } : null
}

/**
 * Activities, which are an indicator and no source: "judges trained", «судьи обучены», "kurslar
 * keçirilməsi".
 */
const done =
  /\p{L}(?:ed|ован\p{L}*|ен[аыо]|ён|ят[аыо]?)$|(?<!\p{L})(?:held|built|made|given|found|set up|in place|kept|проведен\p{L}*|создан\p{L}*)$|(?:m[aə]s[ıi]|mış|miş|muş|müş|d[ıiuü]r|[ıiuü]b)$/iu

// Things that can be a source where other cells end in one: a portal, documents, a ministry. The
// head noun counts, not "trust in the ministry", and no portal that is new or "in use".
const keepers: readonly RegExp[] = [
  /^(?:(?!(?:of|in|by|for|from|on|with|at|to|who|that) )[\p{L}'-]+ ){0,4}(?:portal|platform|site|web ?page|cards?|(?:note)?books?|photo(?:graph)?s?|pictures|documents?|documentation|papers|dossiers?|payrolls?|receipts?|bulletins?|timesheets?|diar(?:y|ies)|ministry|inspectorate|agency)(?: (?!in (?:use|place|operation|force)$)(?:of|from|by|in|on) [\p{L}\s'-]+)?$/u,
  /^(?:\p{L}+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие) ){0,3}(?:портал|платформа|страница|карт(?:ы|очки)|книг[аи]|фото(?:графии)?|снимки|документ(?:ы|ация)?|(?<=личн\p{L}+ )дел[оа]|табел[ьи]|квитанции|министерство|инспекция|агентство)(?: (?!для |\p{L}*(?:[еию]т|(?:крыт|щен|ван)[аоы]?)(?!\p{L}))[\p{L}«»"-]+)*$/u,
  /^(?:(?!üçün )\p{L}+ ){0,4}(?:portal|platforma|səhifə|kart|kitab|foto|şəkil|(?<=şəxsi )iş|qəbz|vərəqə|dəftər|nazirliy|müfəttişliy|agentliy)(?:l[aə]ri?|s?[iuü])$/u,
]
const isNew = /^(?:an? |new |нов\p{L}+ |yeni )/u

function isKeeper(words: string): boolean {
  const folded = foldCase(words)
  return !isNew.test(folded) && keepers.some((keeper) => keeper.test(folded))
}

const isLower = (words: string) => /^\p{Ll}/u.test(words)
const isValued = ({ baseline, target }: { baseline: string; target: string }) =>
  baseline !== "" && target !== ""

/** Whether the last part of a cell is known to be a source, by its words and the values before it. */
function isKnown(cell: string): boolean {
  const found = closed(cell)
  if (!found || !isSource(found.last)) return false
  return readIndicatorWords(found.before).some(isValued)
}

/** Whether the last part of a cell is a source too where others end in one, and no indicator of its own. */
function mayBeSource({ before, last }: Closed, lower: boolean): boolean {
  const read = readIndicatorWords(before)
  if (read.some(({ verification }) => verification !== "")) return false
  if (isSource(last)) return true
  const other = done.test(last) || isCount(last) || (lower && !isLower(last))
  return !other && isKeeper(last) && read.length > 0 && read.every(isValued)
}

/** The only indicator cell of a measure without sources elsewhere; null where there are more. */
function cellOf({ fields }: MeasureDraft): string | null {
  const [cell, more] = fields.indicator ?? []
  const elsewhere = fields.verification ?? fields.form ?? fields.target
  return cell === undefined || more !== undefined || elsewhere ? null : cell
}

/**
 * Splits the source off a cell of indicators where most of a file's end in one: "Tenders with the
 * declaration: 0 % → 100 %; procurement portal" beside "Calls: 14 → 30; line register", though
 * "portal" is no known source.
 */
export function takeSourcesBehind(items: readonly PlanItem[]): void {
  const cells = items.flatMap((item) => {
    const cell = item.type === "measure" ? cellOf(item.measure) : null
    return item.type === "measure" && cell !== null ? [{ measure: item.measure, cell }] : []
  })
  const known = cells.filter(({ cell }) => isKnown(cell))
  if (known.length < least || known.length <= cells.length / 2) return
  const lower = known.filter(({ cell }) => isLower(closed(cell)?.last ?? ""))
  for (const { measure, cell } of cells) {
    const found = closed(cell)
    if (!found || !mayBeSource(found, lower.length > known.length / 2)) continue
    measure.fields.indicator = [found.before]
    measure.fields.verification = [found.last]
  }
}
