import { compact } from "./compactPattern.ts"

/** The letters from À to ʯ and from Ѐ to ԯ; with the flag i, both cases of them. */
const letters = "a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0400-\\u0481\\u048a-\\u052f"

/** Pattern syntax that needs the flag u. */
const unicode = /\\[pP]\{|\\u\{|\\k</

/**
 * A pattern with the flag i in which `\p{L}` is limited to Latin and Cyrillic letters. With the
 * letters of all alphabets it takes milliseconds to compile instead of tenths of one; and the flag
 * u doubles that, though it makes no difference for these alphabets. For a text in one script, only
 * the alternatives of that script are compiled.
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
