/** A stretch of text from an opening square bracket to the one that closes it, both included. */
export interface Bracket {
  start: number
  end: number
}

/** The outermost square brackets of a text, in order. A bracket that is never closed is left out. */
export function brackets(text: string): Bracket[] {
  const found: Bracket[] = []
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "[") open.push(at)
    else if (text[at] === "]") {
      const start = open.pop()
      if (start === undefined) continue
      while (found.length > 0 && (found.at(-1)?.start ?? -1) > start) found.pop()
      found.push({ start, end: at + 1 })
    }
  }
  return found
}

/** The text without the one pair of brackets that holds all of it, or null when no such pair does. */
export function insideBrackets(text: string): string | null {
  const trimmed = text.trim()
  const [first] = brackets(trimmed)
  return first?.start === 0 && first.end === trimmed.length ? trimmed.slice(1, -1).trim() : null
}
