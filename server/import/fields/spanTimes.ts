import { readTimeWords } from "../../../shared/document/fields/timeWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { isBlank, type MeasureDraft } from "../build/measureDraft.ts"

// "с 01.2027" beside "по 06.2029" needs no dash.
const begins = /^(?:from|since|с|со|от)\s|d[aə]n$/u
const ends = /^(?:by|to|until|till|по|до)\s|d[aə]k$/u

/** The begin and end of a measure as one time frame; null where they make none. */
function spanWords(start: string, end: string): string | null {
  // A bare date is a deadline; under the header of the beginning it is the start.
  const first = readTimeWords(start)
  const from = first?.from ?? first?.to
  if (!from) return null
  if (isBlank(end)) return `${start} –`
  const to = readTimeWords(end)?.to
  const said = begins.test(foldCase(start)) || ends.test(foldCase(end))
  const isOne = (words: string) => {
    const all = readTimeWords(words)
    return all?.from === from && (to ? all.to === to : all.to === null)
  }
  const all = (said ? [" ", " – "] : [" – "]).map((joint) => start + joint + end)
  return all.find(isOne) ?? null
}

/** Makes one time of the cells of when a measure begins and when it ends. */
export function joinSpan(measure: MeasureDraft, start: string, end: string): void {
  const times = measure.fields.time ?? []
  const words = times.includes(start) && start !== end ? spanWords(start, end) : null
  if (words === null) return
  measure.fields.time = times.flatMap((each) =>
    each === start ? [words] : each === end ? [] : [each],
  )
}
