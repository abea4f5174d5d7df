import { isPossessive, wordEnd, wordStart } from "./letter.ts"
import { fold } from "./stem.ts"

/** One word of a text, folded, with its range in UTF-16 units. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The half-open range of one sentence in a text, without the blanks around it. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/**
 * The words of a text. Hyphens separate words ("non-punishment" is two), so that a pattern matches
 * with hyphen, blank or dash; a possessive 's is no word.
 */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = []
  for (let start = wordStart(text, from, to); start < to; ) {
    const end = wordEnd(text, start)
    if (!isPossessive(text, start, end)) {
      found.push({ word: fold(text.slice(start, end)), start, end })
    }
    start = wordStart(text, end, to)
  }
  return found
}

const shortened =
  /(?:^|[\s(])(?:art|no|nos|para|e\.g|i\.e|etc|ст|п|пп|т\.е|т\.д|т\.п|др|г|гг|им|məs|və s|b|m|s|dr|mr|ms|prof)\.$/iu

/** Whether a unit of a text is white space, with a fast path for common ones. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit > 0x20 && unit < 0xa0) return false
  return unit === 0x20 || /\s/.test(text[at] ?? "")
}

/**
 * Splits a text into sentences. A full stop ends one only before a blank and a possible beginning
 * of one, and not after a known abbreviation, a single letter or an item's number.
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && isBlank(text, from)) from++
    while (to > from && isBlank(text, to - 1)) to--
    if (to > from) found.push({ start: from, end: to })
    start = end
  }
  const boundary = /\n+|[.!?…]+["'»”’)\]]*(?=\s)/gu
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const end = match.index + match[0].length
    if (match[0].startsWith("\n")) {
      close(match.index)
      start = end
      continue
    }
    const next = /^\s*["'«“‘([]*(.)/su.exec(text.slice(end, end + 12))?.[1] ?? ""
    const before = text.slice(Math.max(start, end - 8), end)
    const starts =
      next.toLowerCase() === next.toUpperCase()
        ? /[\p{N}–—-]/u.test(next) || next === ""
        : next !== next.toLowerCase()
    const numbered = /^\s*[\p{N}.]+\.$/u.test(text.slice(start, end))
    if (!starts || numbered || shortened.test(before) || /(?:^|\s)\p{Lu}\.$/u.test(before)) continue
    close(end)
  }
  close(text.length)
  return found
}
