import type { Draft, DraftBlock, DraftText, Run } from "../draft.ts"

/** A text part of a file under its number: the words that went into the plan are known by it. */
export interface NumberedText {
  at: number
  block: DraftText
  /** Where it stands: the heading above it, and in a table its number, its row and its column. */
  heading: string | null
  table: number | null
  row: number | null
  column: number | null
}

const marked = (runs: readonly Run[], at: number): Run[] =>
  runs.map((run) => ("text" in run ? { ...run, at } : run))

/**
 * Numbers the text parts and tables of a file; the numbers follow their words into the plan.
 * Returns the numbered file and its parts in order. The numbering is deterministic.
 */
export function numberParts(draft: Draft): { draft: Draft; texts: NumberedText[] } {
  const texts: NumberedText[] = []
  let heading: string | null = null
  let tables = 0
  const numbered = (
    block: DraftText,
    place: Pick<NumberedText, "table" | "row" | "column">,
  ): DraftText => {
    const at = texts.length
    const made = { ...block, runs: marked(block.runs, at) }
    texts.push({ at, block: made, heading, ...place })
    return made
  }
  const blocks = draft.blocks.map((block): DraftBlock => {
    if (block.type !== "table") {
      const made = numbered(block, { table: null, row: null, column: null })
      if (block.type === "heading")
        heading = block.runs.map((run) => ("text" in run ? run.text : " ")).join("")
      return made
    }
    const table = tables++
    return {
      ...block,
      at: table,
      rows: block.rows.map(({ header, cells }, row) => ({
        header,
        cells: cells.map((cell) => ({
          ...cell,
          blocks: cell.blocks.map((part) => numbered(part, { table, row, column: cell.column })),
        })),
      })),
    }
  })
  return { draft: { ...draft, blocks }, texts }
}
