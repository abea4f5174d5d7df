import type { Recommendation } from "../../shared/api/recommendations.ts"
import type { State } from "../../shared/recommendations/state.ts"

/** What narrows the list of what a plan has received; null is any. */
export interface Conditions {
  words: string
  state: State | null
  source: string | null
}

/** Those that fit all conditions, in their order. Words are looked for in all that stands in a row. */
export function shownOf(
  received: readonly Recommendation[],
  { words, state, source }: Conditions,
): Recommendation[] {
  const wanted = words.trim().toLocaleLowerCase()
  return received.filter((one) => {
    if (state !== null && one.state !== state) return false
    if (source !== null && one.source !== source) return false
    const said = [one.number, one.source, one.year ?? "", one.text, one.note].join(" ")
    return said.toLocaleLowerCase().includes(wanted)
  })
}
