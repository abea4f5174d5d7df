/** Blanks that separate thousands. */
const blanks = " \u00A0\u202F\u2009"
/** The first of the private-use characters that replace them; no text has these. */
const firstSign = 0xe000

const grouped = new RegExp(
  String.raw`(?<![\d.,])\d{1,3}(?:[${blanks}]\d{3})+(?:[.,]\d+)?(?![\d.,])`,
  "gu",
)
const signs = /[\uE000-\uE003]/gu
/** A value begins the text, or follows a mark. */
const behindMark = /(?:^|[:;,=(–—→⇒⟶➔>-])\s*$/u
/** A target after an arrow, with its number. */
const toReach = new RegExp(
  String.raw`^\s?%?\s*(?:→|⇒|⟶|➔|->|=>|–>|—>)\s*(\d{1,3}(?:[${blanks}]\d{3})+|\d{4,})`,
  "u",
)

const amountOf = (number: string) => Number(number.replace(/\D+\d{1,2}$|\D/gu, ""))

/**
 * Whether figures with blanks between them are one number. After a word the first of them may be
 * another number ("aged 18 200 → 500"): they are one if the target is no smaller.
 */
function isOne(number: string, before: string, behind: string): boolean {
  if (behindMark.test(before.slice(-4))) return true
  const [, reached] = toReach.exec(behind.slice(0, 40)) ?? []
  return reached !== undefined && amountOf(reached) >= amountOf(number)
}

/**
 * A text in which the blanks within numbers are replaced, so that each number is one word; {@link
 * partThousands} restores them.
 */
export function joinThousands(text: string): string {
  return text.replace(grouped, (number, at: number) =>
    isOne(number, text.slice(0, at), text.slice(at + number.length))
      ? number.replace(/\s/gu, (blank) =>
          String.fromCharCode(firstSign + Math.max(0, blanks.indexOf(blank))),
        )
      : number,
  )
}

/** The text as printed. */
export function partThousands(words: string): string {
  return words.replace(signs, (sign) => blanks[sign.charCodeAt(0) - firstSign] ?? " ")
}
