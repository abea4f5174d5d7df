import type { Passage } from "../passage.ts"
import { sentencesOf } from "../tokens.ts"
import type { Remark } from "./remark.ts"

const total =
  /(\d+(?:[\s\u00a0]\d{3})*(?:[.,]\d+)?)\s*(million|mln|mio|млн|миллион\p{L}*|milyon|thousand|тыс\p{L}*|min)(?!\p{L})/iu
const ofTheWhole =
  /estimat|total|altogether|overall (?:cost|budget)|amounts? to|costs? of the plan|оцен|всего|итого|общ\p{L}+ (?:объ[её]м|сумм|стоим)|составля|ümumi|cəmi|qiymətləndir|təşkil ed/iu
const ofBefore = /previous|last plan|former|предыдущ|прошл|əvvəlki|ötən/iu
/** Rounding a total is no error. */
const rounding = 0.05

/** A total of money that a passage names. */
export interface Total {
  readonly said: number
  readonly words: string
}

const plainNumber = (digits: string) =>
  Number.parseFloat(digits.replaceAll(/[\s\u00a0]/g, "").replace(",", "."))

/** The total that a passage names for the whole plan. */
export function totalIn({ kind, text }: Passage): Total | null {
  if (kind !== "narrative") return null
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    const match = total.exec(sentence)
    if (!match || !ofTheWhole.test(sentence) || ofBefore.test(sentence)) continue
    const unit = /^(?:thousand|тыс|min)/iu.test(match[2] ?? "") ? 1e3 : 1e6
    return { said: plainNumber(match[1] ?? "") * unit, words: match[0] }
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

/** The sum of what the measures cost, in the unit their words have. */
export function costOf(measures: readonly Passage[]): number {
  return measures.reduce((sum, { fields }) => {
    return sum + (fields?.parts?.amount ?? amountIn(fields?.budget ?? ""))
  }, 0)
}

/** A total that is not the sum of the measures. A sum of another order is not about the whole plan. */
export function totalRemarks({ said, words }: Total, sum: number): Remark[] {
  if (sum === 0) return []
  const [real = 0] = [1, 1e3, 1e6]
    .map((unit) => sum * unit)
    .sort((a, b) => Math.abs(Math.log(a / said)) - Math.abs(Math.log(b / said)))
  if (real > said * 2 || real * 2 < said || Math.abs(real - said) <= said * rounding) return []
  const shown = (real / 1e6).toFixed(2)
  return [
    {
      check: "wrong-total",
      words: `${words} ≠ ${shown}`,
      about: `${words} ${shown}`,
      quote: words,
    },
  ]
}

const list = /(?<![\d.,–-])(\d{2,6})(?![\d.,]*[%\d])[^:.;()\d]{0,80}:\s*([^:.;]*)/gu

/** Parts of a number that do not make it up: "87 victims: 46 men, 29 women and 10 children". */
export function sumRemarks({ kind, text }: Passage): Remark[] {
  if (kind !== "narrative") return []
  const bare = text.replaceAll(/\([^)]*\)/g, (inside) => " ".repeat(inside.length))
  return [...bare.matchAll(list)].flatMap((match) => {
    const said = Number(match[1])
    const rest = match[2] ?? ""
    const parts = rest.match(/\d+/g)?.map(Number) ?? []
    const sum = parts.reduce((all, part) => all + part, 0)
    // Years are no parts, shares are of something else, and one number is no list.
    const year = (n: number) => n >= 1900 && n <= 2100
    const odd = year(said) || parts.some((part) => year(part) || part >= said)
    if (odd || parts.length < 2 || /%|\d[.,]\d/.test(rest)) return []
    if (sum === said || Math.abs(sum - said) > said * 0.3) return []
    const words = `${said} ≠ ${parts.join(" + ")} = ${sum}`
    return [{ check: "wrong-sum", words, about: words, quote: match[1] ?? "" }]
  })
}
