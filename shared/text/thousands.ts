/** Blanks that stand between thousands. */
const blanks = " \u00A0\u202F\u2009"
/** The first of the signs that stand for them: of those that no text has. */
const firstSign = 0xe000

const grouped = new RegExp(
  String.raw`(?<![\d.,])\d{1,3}(?:[${blanks}]\d{3})+(?:[.,]\d+)?(?![\d.,])`,
  "gu",
)
const signs = /[\uE000-\uE003]/gu
/** A value begins the text, or stands behind a mark. */
const behindMark = /(?:^|[:;,=(–—→⇒⟶➔>-])\s*$/u
/** What is to be reached, and how much that is. */
const toReach = new RegExp(
  String.raw`^\s?%?\s*(?:→|⇒|⟶|➔|->|=>|–>|—>)\s*(\d{1,3}(?:[${blanks}]\d{3})+|\d{4,})`,
  "u",
)

const amountOf = (number: string) => Number(number.replace(/\D+\d{1,2}$|\D/gu, ""))

/**
 * Whether figures with blanks between them are one value. Behind a word the first of them may be
 * another number ("aged 18 200 → 500"): they are one where no less is to be reached.
 */
function isOne(number: string, before: string, behind: string): boolean {
  if (behindMark.test(before.slice(-4))) return true
  const [, reached] = toReach.exec(behind.slice(0, 40)) ?? []
  return reached !== undefined && amountOf(reached) >= amountOf(number)
}

/** A text in which each value with blanks between its thousands is one word; {@link partThousands} gives them back. */
export function joinThousands(text: string): string {
  return text.replace(grouped, (number, at: number) =>
    isOne(number, text.slice(0, at), text.slice(at + number.length))
      ? number.replace(/\s/gu, (blank) =>
          String.fromCharCode(firstSign + Math.max(0, blanks.indexOf(blank))),
        )
      : number,
  )
}

/** The words as they were printed. */
export function partThousands(words: string): string {
  return words.replace(signs, (sign) => blanks[sign.charCodeAt(0) - firstSign] ?? " ")
}
