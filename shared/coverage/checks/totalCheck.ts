import type { MeasureFields, Passage } from "../passage.ts"
import { sentencesOf } from "../tokens.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import type { Place, PlacedRemark, Remark } from "./remark.ts"

const total = latinAndCyrillic(
  /(?<![\d.,])(\d{1,3}(?:[\s\u00a0.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)\s*(million|mln|mio|млн|миллион\p{L}*|milyon|thousand|тыс\p{L}*|min(?!\p{L}))?/giu,
)
const ofTheWhole = latinAndCyrillic(
  /estimat|total|altogether|overall (?:cost|budget)|amounts? to|costs? of the plan|(?:plan|programme|strategy) (?:will )?costs?|(?<!\p{L})in all(?!\p{L})|обойд[её]тся|в сумме|оцен|всего|итого|общ\p{L}+ (?:объ[её]м|сумм|стоим)|составля|ümumi|cəmi|qiymətləndir|təşkil ed|başa gəl/iu,
)
const ofBefore = /previous|last plan|former|предыдущ|прошл|əvvəlki|ötən/iu
const money =
  /cost|budget|financ|fund|money|(?:measures|plan|programme)[^.]{0,80}estimated|crown|denar|euro?|dollar|стоимост|финансир|бюджет|расход|средств|затрат|dəyər|büdcə|maliyyə|vəsait|xərc|məbləğ/iu
/** A sum that is so many times another is not about the whole plan. */
const far = 3
/** Rounding a total is no error. */
const rounding = 0.05

/** A total of money that a passage names. */
export interface Total {
  readonly place: Place
  readonly said: number
  readonly words: string
}

/** The least that a bare number of money for a plan is; less is a count of something. */
const leastBare = 100_000

function numberIn(digits: string, unit: string): number {
  const millions = /^m(?!in)|^м/iu.test(unit)
  // "3.125 million" has decimals, "12,450 thousand" has thousands.
  const grouped = millions ? /[\s\u00a0](?=\d{3})/g : /[\s\u00a0.,](?=\d{3}(?!\d))/g
  const bare = Number.parseFloat(digits.replaceAll(grouped, "").replace(",", "."))
  return bare * (millions ? 1e6 : unit ? 1e3 : 1)
}

/** The total that a passage names for the whole plan. */
export function totalIn({ kind, text }: Passage, place: Place): Total | null {
  if (kind !== "narrative" || !/\d/.test(text) || !ofTheWhole.test(text)) return null
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    if (!ofTheWhole.test(sentence) || ofBefore.test(sentence) || !money.test(sentence)) continue
    for (const match of sentence.matchAll(total)) {
      const [words, digits = "", unit = ""] = match
      const said = numberIn(digits, unit)
      if (unit === "" && said < leastBare) continue
      return { place, said, words: words.trim() }
    }
  }
  return null
}

/** The amount of a measure as its words have it, whatever unit it is in; 0 where none is named. */
function amountIn(budget: string): number {
  const digits = /\d[\d\s\u00a0,.]*/.exec(budget)?.[0] ?? ""
  return (
    Number.parseFloat(digits.replaceAll(/[\s\u00a0,.](?=\d{3}(?!\d))/g, "").replace(",", ".")) || 0
  )
}

/** What a measure costs, in the unit its words have. */
export function costIn({ budget, parts }: MeasureFields): number {
  return parts?.amount ?? amountIn(budget)
}

/** The sum of what the measures cost. */
export function sumOf(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0)
}

const inMillions = (money: number) => Number((money / 1e6).toFixed(2))

/** A total that is not the sum of the measures. A sum of another order is not about the whole plan. */
export function totalRemarks({ place, said, words }: Total, sum: number): PlacedRemark[] {
  if (sum === 0) return []
  const [real = 0] = [1, 1e3, 1e6]
    .map((unit) => sum * unit)
    .sort((a, b) => Math.abs(Math.log(a / said)) - Math.abs(Math.log(b / said)))
  if (real > said * far || real * far < said || Math.abs(real - said) <= said * rounding) return []
  const compared = `${inMillions(said)} ≠ ${inMillions(real)}`
  const remark = { check: "wrong-total", words: compared, about: compared, quote: words }
  return [{ place, remark }]
}

const list = latinAndCyrillic(
  /(?<![\d.,–-]|(?:no|№|article|section|стать\p{L}{1,2}|maddə)\.?\s*)(\d{2,6})\s+\p{L}[^:.;()\d]{0,80}:\s*([^:.;]*)/giu,
)

/** Parts of a number that do not make it up: "87 victims: 46 men, 29 women and 10 children". */
export function sumRemarks({ kind, text }: Passage): Remark[] {
  // Most passages have no number before a colon, and need no closer look.
  if (kind !== "narrative" || !/\d\d[^:]*:/.test(text)) return []
  const bare = text.replaceAll(/\([^)]*\)/g, (inside) => " ".repeat(inside.length))
  return [...bare.matchAll(list)].flatMap((match) => {
    const said = Number(match[1])
    const rest = match[2] ?? ""
    const parts = rest.match(/\d+/g)?.map(Number) ?? []
    const sum = parts.reduce((all, part) => all + part, 0)
    // Years are no parts, shares are of something else, and one number is no list.
    const year = (n: number) => n >= 1900 && n <= 2100
    const odd = year(said) || parts.some((part) => year(part) || part >= said)
    const named = rest.match(/\d+\s+\p{L}/gu)?.length ?? 0
    if (odd || parts.length < 2 || named < parts.length || /%|\d[.,]\d/.test(rest)) return []
    if (sum === said || Math.abs(sum - said) > said * 0.3) return []
    const words = `${said} ≠ ${parts.join(" + ")} = ${sum}`
    return [{ check: "wrong-sum", words, about: words, quote: match[1] ?? "" }]
  })
}
