/** Where the bracket at `from` closes, or the end of the text. */
export function closeOf(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (/[([]/u.test(text[at] ?? "")) depth += 1
    else if (/[)\]]/u.test(text[at] ?? "")) depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

const abbreviation =
  /(?<!\p{L})(?:руб|тыс|млн|млрд|гг?|долл|др|т|п|ст|etc|min|mln|thous|inc|ltd|co|no|nr|vs|h|sec|dep|st|q|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mio|\p{L})$/iu

/** Where the first sentence of a value ends, so that words after it are not taken for the field's. */
export function sentenceEnd(value: string): number {
  for (const found of value.matchAll(/[.!?]\s+(?=[\p{Lu}"«“(])/gu))
    if (!abbreviation.test(value.slice(0, found.index))) return found.index + 1
  return value.length
}

function balanced(words: string): string {
  const count = (letter: string) => words.split(letter).length - 1
  if (/\)$/u.test(words) && count(")") > count("(")) return tidyValue(words.slice(0, -1))
  if (/\]$/u.test(words) && count("]") > count("[")) return tidyValue(words.slice(0, -1))
  return words
}

/** A value without the stop, the bar or the bracket that parts it from what follows. */
export function tidyValue(value: string): string {
  const bare = value.trim().replace(/[\s;|,([•·–—*_-]+$/u, "")
  const stopped = /[.]$/u.test(bare) && !abbreviation.test(bare.slice(0, -1))
  return balanced(stopped ? bare.slice(0, -1).trimEnd() : bare)
}

/** Where a label that nobody knows begins ("Risk: …" below or behind "When: 2027"), or the end. */
export function lineOfItsOwn(value: string): number {
  const found = /(?:\n\s*\p{Lu}|[;|]\s*\p{L})[^:：\n;|.,]{1,50}[:：]\s/u.exec(value)
  return found ? found.index : value.length
}
