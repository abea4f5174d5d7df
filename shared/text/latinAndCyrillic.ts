import { compact } from "./compactPattern.ts"

/** Every letter from À to ʯ and from Ѐ to ԯ, and none that is not one; with the flag i, both cases of them. */
const letters = "a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0400-\\u0481\\u048a-\\u052f"

/** What a pattern can ask for only with the flag u. */
const unicode = /\\[pP]\{|\\u\{|\\k</

/**
 * A pattern with the flag i in which `\p{L}` stands for the letters of the Latin and the Cyrillic
 * alphabets alone. With those of all alphabets, in either case, it takes some milliseconds to make
 * ready instead of some tenths of one; and with the flag u twice what it takes without, though
 * letters of these alphabets have the same two cases then. A text in one script has code made for the
 * words of that script alone.
 */
export function latinAndCyrillic({ source, flags }: RegExp): RegExp {
  let inClass = false
  const plain = source.replaceAll(/\\p\{L\}|\\.|[[\]]/g, (part) => {
    if (part === "[" || part === "]") inClass = part === "["
    if (part !== "\\p{L}") return part
    return inClass ? letters : `[${letters}]`
  })
  return compact(new RegExp(plain, unicode.test(plain) ? flags : flags.replace("u", "")))
}
