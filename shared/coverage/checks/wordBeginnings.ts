const special = /[\\^$.*+?()[\]{}|]/g

/**
 * The source of a pattern that finds any of these words by their beginnings: "victim" finds
 * "victims", and "зала суд" finds «залах суда». Null where there are none.
 */
export function beginningsOf(words: readonly string[]): string | null {
  const sources = words.map((word) =>
    word
      .trim()
      .split(/\s+/)
      .map((part) => `${part.replaceAll(special, "\\$&")}\\p{L}*`)
      .join("\\s+"),
  )
  return sources.length > 0 ? `(?<!\\p{L})(?:${sources.join("|")})` : null
}
