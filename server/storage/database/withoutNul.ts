/**
 * A text without NUL characters, which PostgreSQL does not store. A request with one is refused;
 * this is for words that come out of a document, where anybody's program may have put one.
 */
export function withoutNul(text: string): string {
  return text.replaceAll("\0", "")
}
