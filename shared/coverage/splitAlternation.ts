interface Group {
  readonly start: number
  readonly end: number
  /** Where its ways are parted, the first and the last place included. */
  readonly bars: readonly number[]
}

/** The groups of a pattern that stand in no other, but those that are repeated, left out or only looked at. */
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
 * A pattern as several of which one is enough, parted where it has the most ways: so of a long one only
 * the ways that can stand in some text are made into code.
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
