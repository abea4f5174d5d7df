import type { ReportEvidence } from "../../../shared/coverage/levels/report.ts"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"

/** A sentence of the plan with the words in it that were read, and where a click on it goes. */
export interface Excerpt {
  passageId: string
  /** The place as a reader names it: the number, else the nearest heading, else "". */
  place: string
  /** The words to jump to. */
  quote: string
  /** The sentence in pieces; those with `read` carry the area. */
  pieces: { text: string; read: boolean }[]
  elements: string[]
}

const longest = 220

/** Where the sentence around `start` to `end` begins and ends; a line feed ends one too. */
function sentenceAround(text: string, start: number, end: number): [number, number] {
  const before = text.slice(0, start)
  const cut = Math.max(
    before.lastIndexOf("\n") + 1,
    ...[...before.matchAll(/[.!?;…]["”»)]?\s+(?=\p{Lu}|["“«(])/gu)].map(
      (match) => match.index + match[0].length,
    ),
    0,
  )
  const after = text.slice(end).search(/[.!?;…]["”»)]?(?=\s+(?:\p{Lu}|["“«(])|\s*$)|\n/u)
  const close = after < 0 ? text.length : end + after + (text[end + after] === "\n" ? 0 : 1)
  return [cut, close]
}

function spaceBefore(text: string, at: number, low: number): number {
  const space = text.lastIndexOf(" ", at)
  return space < low ? low : space + 1
}

/** Evidence as excerpts in the report's order, one a sentence, with all the words read in it marked. */
export function excerpts(
  evidence: readonly ReportEvidence[],
  passages: ReadonlyMap<string, Passage>,
): Excerpt[] {
  const sentences = new Map<string, { from: number; to: number; items: ReportEvidence[] }>()
  for (const item of evidence) {
    const passage = passages.get(item.passageId)
    // A report that is one keystroke old may name a span that has moved: then its quote stands alone.
    const text =
      passage?.text.slice(item.start, item.end) === item.quote ? passage.text : item.quote
    const shift = text === item.quote ? item.start : 0
    const [from, to] = sentenceAround(text, item.start - shift, item.end - shift)
    const key = `${item.passageId}:${from + shift}`
    const own = sentences.get(key)
    if (own) {
      own.items.push(item)
      own.to = Math.max(own.to, to + shift)
    } else sentences.set(key, { from: from + shift, to: to + shift, items: [item] })
  }
  return [...sentences.values()].flatMap(({ from, to, items }) => {
    const [first] = items
    if (!first) return []
    const passage = passages.get(first.passageId)
    return [
      {
        passageId: first.passageId,
        place: first.number ?? passage?.headings.at(-1) ?? "",
        quote: first.quote,
        pieces: marked(passage?.text ?? "", from, to, items),
        elements: [...new Set(items.flatMap(({ element }) => element ?? []))],
      },
    ]
  })
}

function marked(text: string, from: number, to: number, items: readonly ReportEvidence[]) {
  const [first] = items
  if (first && text.slice(first.start, first.end) !== first.quote) {
    return [{ text: first.quote, read: true }]
  }
  const spans = items.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
  const open = spans[0]?.start ?? from
  const low = open - from > longest / 2 ? spaceBefore(text, open - longest / 3, from) : from
  const reach = Math.max(low + longest, spans[0]?.end ?? to)
  const high = to > reach ? Math.max(spaceBefore(text, reach, from) - 1, spans[0]?.end ?? 0) : to
  const pieces: { text: string; read: boolean }[] = []
  if (low > from) pieces.push({ text: "… ", read: false })
  let at = low
  for (const span of spans) {
    const start = Math.max(span.start, at)
    const end = Math.min(span.end, high)
    if (end <= start) continue
    if (start > at) pieces.push({ text: text.slice(at, start), read: false })
    pieces.push({ text: text.slice(start, end), read: true })
    at = end
  }
  if (at < high) pieces.push({ text: text.slice(at, high), read: false })
  if (high < to) pieces.push({ text: " …", read: false })
  return pieces
}
