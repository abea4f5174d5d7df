import { AgainstBook } from "./againstBook.ts"
import type { StandardsSet } from "./set.ts"

const books = new WeakMap<StandardsSet, Map<string, AgainstBook>>()

function bookOf(set: StandardsSet, lang: string): AgainstBook {
  const known = books.get(set) ?? new Map<string, AgainstBook>()
  books.set(set, known)
  const book = known.get(lang) ?? new AgainstBook(set.against ?? [], lang)
  known.set(lang, book)
  return book
}

/**
 * The areas against whose provisions the sentence from `start` to `end` of a text reads, by the
 * words of a set, if it speaks of them at all.
 */
export function areasAgainst(
  set: StandardsSet,
  text: string,
  start: number,
  end: number,
  lang: string,
): ReadonlySet<string> {
  return bookOf(set, lang).areasIn(text, start, end)
}
