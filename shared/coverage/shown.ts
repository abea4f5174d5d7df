import { isFieldLine, isRestOfCell } from "./fieldLine.ts"
import { firm } from "./likeliest.ts"
import { tellsOfItself } from "./ofItself.ts"
import type { Evidence } from "./reading.ts"
import type { SentenceTone } from "./scorer.ts"

/** An area this far behind another of its sentence, and no firmer than this, stands beside it. */
const shadow = 0.2

/** Evidence of which it is still to be found out how it stands beside the other. */
export type Marked = Omit<Evidence, "beside" | "faint"> & { beside: boolean; faint: boolean }

/**
 * Marks the evidence that another area of its sentence leaves far behind. What a sentence restricts,
 * or makes the condition of it, is no measure on another area: only a firm plain cue is.
 */
export function markBeside(
  evidence: readonly Marked[],
  toneAt: ReadonlyMap<number, SentenceTone>,
): void {
  const highest = new Map<number, number>()
  const opposed = new Set<number>()
  for (const { start, score, against } of evidence) {
    highest.set(start, Math.max(highest.get(start) ?? 0, score))
    if (against) opposed.add(start)
  }
  for (const one of evidence) {
    const pointed = toneAt.get(one.start)?.pointed.has(one.area)
    one.beside = one.score < firm && (highest.get(one.start) ?? 0) - one.score >= shadow
    one.faint =
      (one.beside && !pointed) || (opposed.has(one.start) && !(pointed && one.score >= firm))
  }
}

/** Evidence in the order in which it is given: what says most first. */
export const inOrder = (a: Evidence, b: Evidence) =>
  b.score - a.score || a.start - b.start || (a.element ?? "").localeCompare(b.element ?? "")

/** The line below the first of a measure in which something begins; "" for the first. */
function lineBelow(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at - 1) + 1
  const end = text.indexOf("\n", at)
  return start === 0 ? "" : text.slice(start, end < 0 ? undefined : end)
}

/**
 * The evidence that is no field of a measure, and in the narrative none from what the document tells
 * of itself but what plain cues point to; a measure that is nothing else is taken at its word.
 */
export function without(
  evidence: Marked[],
  text: string,
  toneAt: ReadonlyMap<number, SentenceTone>,
  inPlan: "measure" | "narrative",
  lang: string,
): Marked[] {
  if (evidence.length === 0 || (inPlan === "measure" && toneAt.size < 2)) return evidence
  return evidence.filter(({ area, start, end, against }) => {
    const sentence = text.slice(start, end)
    if (isFieldLine(sentence, lang)) return false
    if (inPlan === "measure" && isRestOfCell(lineBelow(text, start), lang)) return false
    const tone = toneAt.get(start)
    const said = inPlan === "measure" || against || tone?.pointed.has(area)
    return said || !tellsOfItself(sentence, lang)
  })
}
