import { AgainstBook } from "./againstBook.ts"
import type { StandardsSet } from "./set.ts"

type Book = (set: StandardsSet, lang: string) => AgainstBook

/** The same book for the same set and language; made once. */
function kept(make: Book): Book {
  const books = new WeakMap<StandardsSet, Map<string, AgainstBook>>()
  return (set, lang) => {
    const known = books.get(set) ?? new Map<string, AgainstBook>()
    books.set(set, known)
    const book = known.get(lang) ?? make(set, lang)
    known.set(lang, book)
    return book
  }
}

/** What reads against the provisions of a set in one language. */
export const againstBookOf = kept((set, lang) => new AgainstBook(set, lang))

/** What only resembles an area of a set in one language. */
export const resemblingBookOf = kept(
  ({ resembled = [] }, lang) => new AgainstBook({ against: resembled }, lang),
)
