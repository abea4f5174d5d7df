import { readPassage } from "../../shared/coverage/levels/reading.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import type { Labelled } from "./passages.ts"
import type { Answered } from "./scores.ts"

/** The areas and elements that a set reads in labelled passages. */
export function answers(set: StandardsSet, rows: readonly Labelled[]): Answered[] {
  return rows.map((row) => {
    const { areas, evidence } = readPassage(set, row.text, row.lang)
    const elements = evidence.flatMap(({ area, element }) => (element ? `${area}/${element}` : []))
    return { row, areas, elements: [...new Set(elements)] }
  })
}
