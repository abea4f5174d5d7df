import { byScript } from "./scriptPattern.ts"

/** Shorter patterns take little memory as they are. */
const long = 300
/** An empty lookahead, inserted between an optional bracketed part and the next. */
const settled = "(?=)"

/**
 * An equivalent pattern that compiles to less code. After an optional part, engines compile the
 * rest once for each way to reach it, up to ten times, some of them a megabyte; with an empty
 * lookahead between them they compile it once.
 */
export function compact(pattern: RegExp): RegExp {
  const { source, flags } = pattern
  if (source.length < long) return byScript(pattern)
  let made = ""
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const sign = source[i] ?? ""
    made += sign
    if (sign === "\\") made += source[++i] ?? ""
    else if (inClass) inClass = sign !== "]"
    else if (sign === "[") inClass = true
    else if (
      sign === "?" &&
      source[i - 1] === ")" &&
      source[i - 2] !== "\\" &&
      source[i + 1] !== "?" &&
      !source.startsWith(settled, i + 1)
    )
      made += settled
  }
  return byScript(made === source ? pattern : new RegExp(made, flags))
}
