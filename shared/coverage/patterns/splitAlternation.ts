interface Group {
  readonly start: number
  readonly end: number
  /** The offsets at which its alternatives are separated, including its start and end. */
  readonly bars: readonly number[]
}

/** The outermost groups of a pattern, except those that are repeated, optional or lookarounds. */
function groupsOf(source: string): Group[] {
  const groups: Group[] = []
  let depth = 0
  let start = 0
  let bars: number[] = []
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]
    if (sign === "\\") i++
    else if (inClass) inClass = sign !== "]"
    else if (sign === "[") inClass = true
    else if (sign === "(" && depth++ === 0) {
      start = i
      bars = []
    } else if (sign === "|" && depth === 1) bars.push(i)
    else if (sign === ")" && --depth === 0) {
      const isPlain = source.startsWith("(?:", start) && !/[?*+{]/.test(source[i + 1] ?? "")
      if (isPlain) groups.push({ start, end: i, bars: [start + 2, ...bars, i] })
    }
  }
  return groups
}

/**
 * Splits a pattern into several of which any may match, at its largest alternation: of a long
 * pattern only the alternatives that can match in a text need to be compiled.
 */
export function splitAlternation({ source, flags }: RegExp): RegExp[] {
  const groups = groupsOf(source).sort((one, other) => other.bars.length - one.bars.length)
  const [most] = groups
  if (!most) return [new RegExp(source, flags)]
  const { start, end, bars } = most
  const [before, behind] = [source.slice(0, start), source.slice(end + 1)]
  return bars
    .slice(1)
    .map((bar, at) => source.slice((bars[at] ?? 0) + 1, bar))
    .map((way) => new RegExp(`${before}(?:${way})${behind}`, flags))
}
