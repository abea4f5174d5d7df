const small = new Set(["of", "the", "and", "for", "on", "in", "against", "de", "du", "des", "la"])
const kinds = /^(ministry|department|agency|office|state|national|federal)$/i

/**
 * A short name to begin with for an agency: the telling word of its name, "Interior" for "Ministry
 * of the Interior"; at most 12 letters, or "" when there is none.
 */
export function shortNameOf(name: string): string {
  const words = name
    .replaceAll(/["“”«»()]/g, " ")
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !small.has(word.toLowerCase()))
  const telling = words.find((word) => !kinds.test(word)) ?? words[0] ?? ""
  return telling.slice(0, 12)
}
