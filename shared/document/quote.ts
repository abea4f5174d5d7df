/** The longest words that are compared letter by letter; of longer ones only the two ends count. */
const longest = 2_000

/** The number of letters of `a` that are in `b` in the same order (longest common subsequence). */
function lettersInOrder(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1)
  for (const letter of a) {
    const next = new Uint16Array(b.length + 1)
    for (let at = 1; at <= b.length; at++)
      next[at] =
        b[at - 1] === letter ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * Whether words that once were `quote` are still the same but for small edits: at least two thirds
 * of the letters of the longer of the two are in both, in order. Otherwise a comment on the quote
 * no longer belongs to them.
 */
export function stillSays(words: string, quote: string): boolean {
  const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim()
  const [now, then] = [plain(words), plain(quote)]
  if (now === then) return true
  const longer = Math.max(now.length, then.length)
  if (Math.min(now.length, then.length) * 3 < longer * 2) return false
  let head = 0
  while (head < now.length && head < then.length && now[head] === then[head]) head++
  let tail = 0
  const left = Math.min(now.length, then.length) - head
  while (tail < left && now.at(-1 - tail) === then.at(-1 - tail)) tail++
  const [changed, was] = [now.slice(head, now.length - tail), then.slice(head, then.length - tail)]
  const common = Math.max(changed.length, was.length) > longest ? 0 : lettersInOrder(changed, was)
  return (head + tail + common) * 3 >= longer * 2
}
