import type { Recommendation } from "../../shared/api/recommendations.ts"
import type { State } from "../../shared/recommendations/state.ts"

/** The filters of the list of received entries; null means any. */
export interface Conditions {
  words: string
  state: State | null
  source: string | null
}

/**
 * The entries that fit all filters, in order. Words are searched for in everything that a row
 * shows.
 */
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
