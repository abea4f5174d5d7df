import { type DraftText, type Run, tidyRuns } from "./draft.ts"

function without(runs: readonly Run[], at: number, change: (text: string) => string): Run[] {
  return tidyRuns(
    runs.map((run, index) =>
      index === at && "text" in run ? { ...run, text: change(run.text) } : run,
    ),
  )
}

/** The parts of a cell without the bracket that opens the first and the one that closes the last. */
export function dropBrackets(blocks: readonly DraftText[]): DraftText[] {
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
