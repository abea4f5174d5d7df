import type { MeasureDraft } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import { dropText, runsText } from "../draft.ts"

/** A letter or two with figures right behind, before words that begin as a title does: "B1.3 ★ Adopt", "X1. Resurface". */
const opening =
  /^\s*(\p{Lu}{1,2}\d{1,2}(?:\.\d{1,3})*)[.:)]?\s+(?=(?:[^\p{L}\p{N}\s]{1,3}\s+)?["«“(]?\p{Lu})/u

/** The least number of measures that begin with a code for codes to be numbers. */
const fewest = 3

const codeIn = ({ number, code, words: [first] }: MeasureDraft): RegExpExecArray | null =>
  number === null && !code && first ? opening.exec(runsText(first.runs)) : null

/**
 * Treats the codes that a file's measures begin with as numbers ("B1.3 Hand out advice cards"): a
 * single one may be a name ("G7 States"), half of the measures are none.
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
