import { fold } from "../../../text/stem.ts"

const rows = (words: string) => words.split(" ").map((word, at) => [fold(word), at + 1] as const)
const azerbaijani = "bir iki üç dörd beş altı yeddi səkkiz doqquz on"
const ones: ReadonlyMap<string, number> = new Map([
  ...rows(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
  ...rows(
    "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
  ),
  ...rows(
    "одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати",
  ),
  ...rows("одной две"),
  ...rows(azerbaijani),
])
const afterOn: ReadonlySet<string> = new Set(rows(azerbaijani).map(([word]) => word))
const tens: ReadonlyMap<string, number> = new Map(
  [
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста",
    "iyirmi otuz qırx əlli altmış yetmiş səksən doxsan",
  ].flatMap((row) => row.split(" ").map((word, at) => [fold(word), (at + 2) * 10] as const)),
)

/**
 * Pattern of a numeral up to 99, in one or several words: "forty-six", «сорок шесть», "on altı",
 * 46.
 */
export const numeral = "\\d{1,3}(?:-?\\p{L}{1,3})?|\\p{L}+(?:[\\s-]\\p{L}+)??"

/** The number of a numeral in English, Russian or Azerbaijani, or null. */
export function numberOf(words: string): number | null {
  const digits = /^\d+/.exec(words)
  if (digits) return Number(digits[0])
  const parts = fold(words).split(/[\s-]+/)
  const last = parts.at(-1) ?? ""
  const first = parts.at(-2)
  const one = ones.get(last)
  if (first !== undefined && one !== undefined) {
    const ten = tens.get(first) ?? (first === "on" && afterOn.has(last) ? 10 : undefined)
    if (ten !== undefined && one < 10) return ten + one
  }
  return one ?? tens.get(last) ?? null
}

/** A numeral without a preceding other word: "of four" becomes "four". */
export function bareNumeral(words: string): string {
  const parts = words.split(/\s+/)
  const last = parts.at(-1) ?? ""
  return parts.length > 1 && numberOf(words) === numberOf(last) ? last : words
}
