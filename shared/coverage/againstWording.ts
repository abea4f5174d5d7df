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

/** What an element that is only resembled is called in {@link resemblingBookOf}. */
const nameOf = (area: string, element: string) => `${area}/${element}`

/** Whether what tells an element of an area in a text only resembles it, by {@link resemblingBookOf}. */
export function resemblesElement(
  book: AgainstBook,
  text: string,
  { area, start, end }: { area: string; start: number; end: number },
  element: string,
): boolean {
  const name = nameOf(area, element)
  return book.areas.has(name) && book.areasIn(text, start, end).has(name)
}

/** What only resembles an area of a set, or an element of it, in one language. */
export const resemblingBookOf = kept(({ resembled = [] }, lang) => {
  const against = resembled.map(({ area, element, ...wording }) => ({
    area: element ? nameOf(area, element) : area,
    ...wording,
  }))
  return new AgainstBook({ against }, lang)
})
