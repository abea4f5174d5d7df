import { type DraftText, type Run, runsText, sliceText, tidyRuns } from "../draft.ts"
import { readHeading } from "./headings.ts"

/**
 * The possible beginning of another title in a paragraph: after a sentence, a dash or a line break,
 * with a word and a number.
 */
const mayBegin =
  /(?<=[.;:,!?)»”"]\s+|\n\s*|\s[–—-]\s+)(?=(?:(?:specific|operational|strategic|special) )?(?:objective|goal|task|outcome|aim|priority|pillar)s? \d|(?:\p{L}+ )?(?:цел|задач|подцел)\p{L}{1,3} \d|(?:\p{L}+ )?(?:məqsəd|vəzifə|hədəf|prioritet|istiqamət) \d|(?:приоритет|направлени[ея]) \d|\d{1,3}-?c[iıuü] (?:məqsəd|vəzifə|hədəf))/giu

/** A longer title is none, but a paragraph that begins as one. */
const longest = 250

const isTitle = (runs: readonly Run[]) => {
  const { rank, number } = readHeading(runs, null)
  return rank !== null && rank !== "activity" && number !== null
}

/** The runs of a title without the separator before the next one. */
function closed(runs: readonly Run[]): Run[] {
  const text = runsText(runs).replace(/[\s;,–—-]+$/u, "")
  return tidyRuns(sliceText(runs, 0, text.length))
}

/**
 * Splits a paragraph that holds several titles («Цель 2. … Задача 2.1. … Задача 2.2. …»); returns
 * the paragraph itself where it holds only one or is a text about them.
 */
export function titlesInOne(block: DraftText): DraftText[] {
  const text = runsText(block.runs)
  if (text.length > 4000 || block.type === "quote" || !isTitle(block.runs)) return [block]
  const starts = [...text.matchAll(mayBegin)].flatMap(({ index }) =>
    isTitle(sliceText(block.runs, index, text.length)) ? [index] : [],
  )
  if (starts.length === 0) return [block]
  const parts = [0, ...starts].map((start, at) =>
    closed(sliceText(block.runs, start, starts[at] ?? text.length)),
  )
  if (parts.some((runs) => runsText(runs).length > longest || !isTitle(runs))) return [block]
  return parts.map((runs, at) =>
    at === 0
      ? { ...block, runs }
      : { ...block, type: "paragraph", number: null, runs, goesOn: true },
  )
}
