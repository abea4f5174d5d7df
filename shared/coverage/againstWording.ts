import { AgainstBook } from "./againstBook.ts"
import type { StandardsSet } from "./set.ts"

const books = new WeakMap<StandardsSet, Map<string, AgainstBook>>()

/** What reads against the provisions of a set in one language, and what only resembles its areas; made once. */
export function againstBookOf(set: StandardsSet, lang: string): AgainstBook {
  const known = books.get(set) ?? new Map<string, AgainstBook>()
  books.set(set, known)
  const book = known.get(lang) ?? new AgainstBook(set, lang)
  known.set(lang, book)
  return book
}
