// What stands beside an amount of money and is none: the line of a budget, and years.

// The line of a budget, "line 01.14", «статья 2110», is where money stands and no money.
const lineOfBudget =
  /(?<!\p{L})(?:(?:(?:sub-?)?lines?|(?:sub-?)?codes?|articles?|votes?|стать[яеию]\p{L}?|стр(?:ок\p{L}*|\.)|код\p{L}*|кбк|пункт\p{L}*|kod\p{L}*|maddə|sətir)(?: (?:no\.?|№))?[: ]\s?\d[\d./-]*(?![\d.,]*\s?%)|(?:chapters?|headings?|(?:sub)?programmes?|раздел\p{L}*|глав\p{L}*|(?:под)?программ\p{L}*|bölmə|fəsil|proqram)(?: (?:no\.?|№))?[: ]\s?(?:0\d[\d./-]*|\d{1,2}(?:\.\d{2})+)(?!\d)|\d[\d.]*-\p{L}{1,3} (?:maddə|sətir|bənd|kod|bölmə))\p{L}*/gu

// "270, state budget, programme 14": behind an amount the number of a programme is where the money stands.
const programme =
  /(?<!\p{L})(?:(?:(?:sub)?program(?:me)?|chapter|heading|(?:под)?программ\p{L}*|раздел\p{L}*|глав[аыеу]|proqram\p{L}*|fəsil|bölmə)(?: (?:no\.?|№))? \d{1,3}|(?<!\d)\d{1,3}-\p{L}{1,3} (?:proqram|fəsil|bölmə)\p{L}*)(?=\s*(?:[,;)]|$))/gu
const amountAndPart = /^[^\p{L}]*\d.*[,;(]\s*$/su

/** Folded words on money without the lines and programmes of a budget in which it stands. */
export function withoutPlaces(folded: string): string {
  const bare = folded.replace(lineOfBudget, " ")
  return bare.replace(programme, (printed: string, at: number) =>
    amountAndPart.test(bare.slice(0, at)) ? " " : printed,
  )
}

const likeYear = /(?<![\d\p{L}.,])(?:199|20[0-6])\d(?![\d\p{L}]|[.,]\d)/gu
const fromOrUntil =
  /(?<!\p{L})(?:from|since|until|till|through|after|before|by|as of|starting|с|со|до|по|после|к|начиная с)\s*$/u
// "2000 in 2028", "2000 (2028)": what has a year is none.
const withYear = /^\s*\(?(?:(?:in|for|by|в|на|к) )?(?:19|20)\d{2}(?!\d)/u

/**
 * The words without years that say from or until when somebody pays, "from 2030 the state budget", and
 * without bare ones beside an amount that has a unit or a currency; `isMoney` says whether words have one.
 */
export function withoutDates(
  folded: string,
  amounts: RegExp,
  isMoney: (side: string) => boolean,
): string {
  const behind = (end: number) => /^\s*[^\s;,]*(?:\s[^\s;,]+)?/u.exec(folded.slice(end))?.[0] ?? ""
  const measured = [...folded.matchAll(amounts)].some(
    ({ 0: printed, index }) =>
      !/^(?:199|20[0-6])\d$/u.test(printed) && isMoney(behind(index + printed.length)),
  )
  return folded.replace(likeYear, (printed: string, at: number) => {
    const before = folded.slice(0, at)
    const after = folded.slice(at + printed.length)
    const own = isMoney(behind(at + printed.length)) || isMoney(/\S*\s?$/u.exec(before)?.[0] ?? "")
    if (own || withYear.test(after)) return printed
    return measured || fromOrUntil.test(before) ? " " : printed
  })
}
