/**
 * A text without what stands in square brackets, each of its characters replaced by a blank so
 * that places keep their numbers. Bracketed words are proposed and not agreed. An opening bracket
 * without a closing one takes the rest of its line.
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
