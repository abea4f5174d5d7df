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
