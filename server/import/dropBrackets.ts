import { insideBrackets } from "../../shared/document/brackets.ts"
import { type DraftText, type Run, tidyRuns } from "./draft.ts"
import type { GridPlace } from "./tableGrid.ts"

function without(runs: readonly Run[], at: number, change: (text: string) => string): Run[] {
  return tidyRuns(
    runs.map((run, index) =>
      index === at && "text" in run ? { ...run, text: change(run.text) } : run,
    ),
  )
}

/** The parts of a cell without the bracket that opens the first and the one that closes the last. */
function dropBrackets(blocks: readonly DraftText[]): DraftText[] {
  const list = [...blocks]
  const first = list.findIndex((block) => block.runs.some((run) => "text" in run))
  const opening = list[first]
  if (opening) {
    const at = opening.runs.findIndex((run) => "text" in run)
    list[first] = {
      ...opening,
      runs: without(opening.runs, at, (text) => text.replace(/^\s*\[/, "")),
    }
  }
  const last = list.findLastIndex((block) => block.runs.some((run) => "text" in run))
  const closing = list[last]
  if (closing) {
    const at = closing.runs.findLastIndex((run) => "text" in run)
    list[last] = {
      ...closing,
      runs: without(closing.runs, at, (text) => text.replace(/\]\s*$/, "")),
    }
  }
  return list
}

/** A row whose number is bracketed is bracketed whole, as an export prints a measure not agreed. */
export function unbracketed(row: readonly (GridPlace | null)[]): (GridPlace | null)[] {
  const bare = new Map<GridPlace, GridPlace>()
  return row.map((place) => {
    if (!place) return null
    const text = insideBrackets(place.text)
    const known = bare.get(place) ?? {
      ...place,
      text: text ?? place.text,
      cell: text === null ? place.cell : { ...place.cell, blocks: dropBrackets(place.cell.blocks) },
    }
    bare.set(place, known)
    return known
  })
}
