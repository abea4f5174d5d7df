import { insideBrackets } from "../../../shared/text/brackets.ts"
import { type DraftText, type Run, tidyRuns } from "../draft.ts"
import type { GridPlace } from "../formats/tableGrid.ts"

function without(runs: readonly Run[], at: number, change: (text: string) => string): Run[] {
  return tidyRuns(
    runs.map((run, index) =>
      index === at && "text" in run ? { ...run, text: change(run.text) } : run,
    ),
  )
}

/** The parts of a cell without the bracket that opens the first and the one that closes the last, or one of the two. */
function dropBrackets(blocks: readonly DraftText[], end?: "first" | "last"): DraftText[] {
  const list = [...blocks]
  const first =
    end === "last" ? -1 : list.findIndex((block) => block.runs.some((run) => "text" in run))
  const opening = list[first]
  if (opening) {
    const at = opening.runs.findIndex((run) => "text" in run)
    list[first] = {
      ...opening,
      runs: without(opening.runs, at, (text) => text.replace(/^\s*\[/, "")),
    }
  }
  const last =
    end === "first" ? -1 : list.findLastIndex((block) => block.runs.some((run) => "text" in run))
  const closing = list[last]
  if (closing) {
    const at = closing.runs.findLastIndex((run) => "text" in run)
    list[last] = {
      ...closing,
      runs: without(closing.runs, at, (text) => text.replace(/\s?\]\s*$/, "")),
    }
  }
  return list
}

/** Whether a bracket opens before a number and is not closed behind it: "[1.1.2". */
const opens = (number: string) => /^\s*\[[^\]]*$/u.test(number)

/**
 * Removes the brackets of a measure that is not agreed, as an export prints it: one pair that opens
 * before the number and closes in the last cell, or a pair in each. Any other row is returned as it
 * is.
 */
export function unbracketed(
  row: readonly (GridPlace | null)[],
  number: GridPlace | null | undefined,
): readonly (GridPlace | null)[] {
  if (!number) return row
  if (opens(number.text)) {
    const last = row.findLast((place) => place !== null && place.text.trim() !== "")
    if (!last || last === number || !/\]\s*$/u.test(last.text)) return row
    return row.map((place) => {
      if (place === number) return bare(number, number.text.replace(/^\s*\[/u, ""), "first")
      return place === last ? bare(last, last.text.replace(/\s?\]\s*$/u, ""), "last") : place
    })
  }
  return insideBrackets(number.text) === null ? row : eachUnbracketed(row)
}

/** A cell without the bracket at its beginning or its end. */
function bare(place: GridPlace, text: string, end: "first" | "last"): GridPlace {
  return { ...place, text, cell: { ...place.cell, blocks: dropBrackets(place.cell.blocks, end) } }
}

function eachUnbracketed(row: readonly (GridPlace | null)[]): (GridPlace | null)[] {
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
