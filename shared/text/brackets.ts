/** A range of text from an opening square bracket to the closing one, both included. */
export interface Bracket {
  start: number
  end: number
}

/** The outermost square brackets of a text, in order. An unclosed bracket is left out. */
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

/** The text without a pair of brackets around all of it, or null without such a pair. */
export function insideBrackets(text: string): string | null {
  const trimmed = text.trim()
  const [first] = brackets(trimmed)
  return first?.start === 0 && first.end === trimmed.length ? trimmed.slice(1, -1).trim() : null
}

/**
 * A text with everything in square brackets replaced by blanks, so that offsets stay valid.
 * Bracketed words are proposed and not agreed. An opening bracket without a closing one extends to
 * the end of its line.
 */
export function withoutBrackets(text: string): string {
  if (!text.includes("[")) return text
  let depth = 0
  let kept = ""
  for (const unit of text.split("")) {
    if (unit === "\n") depth = 0
    if (unit === "[") depth++
    kept += depth > 0 ? " " : unit
    if (unit === "]" && depth > 0) depth--
  }
  return kept
}
