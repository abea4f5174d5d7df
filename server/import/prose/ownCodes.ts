import type { MeasureDraft } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import { dropText, runsText } from "../draft.ts"

/** A letter or two with figures right behind, before words that begin as a title does: "B1.3 ★ Adopt", "X1. Resurface". */
const opening =
  /^\s*(\p{Lu}{1,2}\d{1,2}(?:\.\d{1,3})*)[.:)]?\s+(?=(?:[^\p{L}\p{N}\s]{1,3}\s+)?["«“(]?\p{Lu})/u

/** So many measures at least begin with a code where a plan has codes for numbers. */
const fewest = 3

const codeIn = ({ number, code, words: [first] }: MeasureDraft): RegExpExecArray | null =>
  number === null && !code && first ? opening.exec(runsText(first.runs)) : null

/**
 * Takes the codes with which the measures of a file begin for their numbers ("B1.3 Hand out advice cards"):
 * one alone may be a name ("G7 States"), half of them are none.
 */
export function takeOwnCodes(items: readonly PlanItem[]): void {
  const measures = items.flatMap((item) => (item.type === "measure" ? [item.measure] : []))
  const found = measures.flatMap((measure) => {
    const code = codeIn(measure)
    return code ? [{ measure, code }] : []
  })
  const others = new Set(found.map(({ code }) => code[1]))
  if (others.size < Math.max(fewest, measures.length / 2)) return
  for (const { measure, code } of found) {
    const [first, ...rest] = measure.words
    if (!first) continue
    measure.code = code[1]
    measure.words = [{ ...first, runs: dropText(first.runs, code[0].length) }, ...rest]
  }
}
