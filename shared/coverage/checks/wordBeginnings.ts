/**
 * A letter of the languages that are read, as a class of a pattern: one for every letter there is
 * takes a hundred times as long to make ready.
 */
const letter = "[a-zа-яёəğışçöü]"
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
      .map((part) => `${part.replaceAll(special, "\\$&")}${letter}*`)
      .join("\\s+"),
  )
  return sources.length > 0 ? `(?<!${letter})(?:${sources.join("|")})` : null
}
