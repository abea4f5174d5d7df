import type { Remark } from "./measureCheck.ts"
import type { Passage } from "./passage.ts"
import { fold } from "./stem.ts"
import { sentencesOf } from "./tokens.ts"

/** A remark on the plan, with the passage that shows it where there is one. */
export interface PlanRemark extends Remark {
  readonly passage: Passage | null
}

const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const upTo = (words: string) => words.split(" ").map((word, i) => [word, i + 1] as const)
const numbers: Readonly<Record<string, number>> = {
  ...tens,
  ...Object.fromEntries([
    ...upTo(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    ),
    ...upTo(
      "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    ),
    ...upTo("bir iki üç dörd beş alti yeddi səkkiz doqquz on"),
  ]),
  двадцать: 20,
  тридцать: 30,
  сорок: 40,
  пятьдесят: 50,
  iyirmi: 20,
  otuz: 30,
  qirx: 40,
  əlli: 50,
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const folded = fold(word)
  const [ten = "", one = ""] = folded.split("-")
  if (one) return tens[ten] && numbers[one] ? (tens[ten] ?? 0) + (numbers[one] ?? 0) : null
  return numbers[folded] ?? null
}

const consists =
  /consist|compris|contain|includes|состоит|включает|содержит|предусматривает|ibarət|əhatə ed|nəzərdə tut/iu
const counted = [
  {
    noun: /([\p{L}-]+|\d+)\s+(?:measures|мероприяти\p{L}*|tədbir\p{L}*)/giu,
    of: (passages: readonly Passage[]) => passages.filter(({ kind }) => kind === "measure").length,
  },
  {
    noun: /([\p{L}-]+|\d+)\s+(?:specific |operational )?(?:objectives)/giu,
    of: (passages: readonly Passage[]) =>
      titled(passages, /^(?:specific |operational )?objective/iu),
  },
  {
    noun: /([\p{L}-]+|\d+)\s+(?:strategic goals|стратегическ\p{L}+ цел\p{L}+|strateji məqsəd\p{L}*)/giu,
    of: (passages: readonly Passage[]) =>
      titled(passages, /^(?:strategic goal|стратегическ\p{L}+ цел|strateji məqsəd)/iu),
  },
]

/** How many headings of one kind the plan has; where they lost their kind, none can be counted. */
function titled(passages: readonly Passage[], name: RegExp): number {
  const found = new Set<string>()
  for (const { kind, text, headings } of passages) {
    for (const heading of kind === "title" ? [text, ...headings] : headings) {
      if (name.test(heading)) found.add(heading)
    }
  }
  return found.size > 1 ? found.size : 0
}

interface Looked {
  readonly counts: boolean
  readonly totals: boolean
}
const looked = new WeakMap<Passage, Looked>()

/** Whether a passage may hold a count or a total; kept, because nearly none does. */
function lookAt(passage: Passage): Looked {
  let found = looked.get(passage)
  if (!found) {
    const narrative = passage.kind === "narrative"
    found = {
      counts: narrative && consists.test(passage.text),
      totals: narrative && ofTheWhole.test(passage.text) && total.test(passage.text),
    }
    looked.set(passage, found)
  }
  return found
}

/** Counts that the text gives of the plan's own parts and that are not so. */
export function countRemarks(passages: readonly Passage[]): PlanRemark[] {
  const remarks: PlanRemark[] = []
  for (const passage of passages) {
    if (!lookAt(passage).counts) continue
    for (const { start, end } of sentencesOf(passage.text)) {
      const sentence = passage.text.slice(start, end)
      if (!consists.test(sentence)) continue
      for (const { noun, of } of counted) {
        for (const match of sentence.matchAll(noun)) {
          const said = numberOf(match[1] ?? "")
          const real = of(passages)
          if (said === null || real === 0 || said === real) continue
          remarks.push({
            passage,
            criterion: "count-matches",
            words: `${match[0]} ≠ ${real}`,
          })
        }
      }
    }
  }
  return remarks
}

const total = /(\d+(?:[.,]\d+)?)\s*(million|млн|миллион\p{L}*|milyon|mln)/iu
const ofTheWhole =
  /estimat|total|altogether|amount|оцен|всего|общ\p{L}+ (?:объем|сумм|стоим)|составля|ümumi|cəmi|qiymətləndir/iu
/** Rounding a total is no error. */
const rounding = 0.05

/** A total in the text that is not the sum of the measures' budgets, whatever unit those are in. */
export function totalRemarks(passages: readonly Passage[]): PlanRemark[] {
  if (!passages.some((passage) => lookAt(passage).totals)) return []
  let sum = 0
  for (const { fields } of passages) {
    const amount = /\d[\d\s,.]*/
      .exec(fields?.budget ?? "")?.[0]
      .replaceAll(/[\s,.](?=\d{3}(?!\d))/g, "")
    sum += amount ? Number.parseFloat(amount.replace(",", ".")) || 0 : 0
  }
  if (sum === 0) return []
  return passages.flatMap((passage) => {
    if (!lookAt(passage).totals) return []
    const match = total.exec(passage.text)
    if (!match) return []
    const said = Number.parseFloat((match[1] ?? "").replace(",", ".")) * 1e6
    const [first = 0] = [1, 1e3, 1e6]
      .map((unit) => sum * unit)
      .sort((a, b) => Math.abs(Math.log(a / said)) - Math.abs(Math.log(b / said)))
    // A sum of another order is not about the whole plan.
    if (first > said * 2 || first * 2 < said || Math.abs(first - said) <= said * rounding) return []
    const words = `${match[0]} ≠ ${(first / 1e6).toFixed(2)}`
    return [{ passage, criterion: "total-matches", words }]
  })
}
