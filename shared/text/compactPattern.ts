import { byScript } from "./scriptPattern.ts"

/** Shorter ones take little room as they are. */
const long = 300
/** A part in brackets that may be left out, up to what comes behind it. */
const settled = "(?=)"

/**
 * The same pattern in less room. Behind a part that may be left out an engine writes what follows once
 * for each way to come there, up to ten times, some of them a megabyte; a look at nothing between the
 * two has it written once. It matches as before, and fails as before.
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
