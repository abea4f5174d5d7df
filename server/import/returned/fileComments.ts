import type { FilePlace } from "../../../shared/api/importReview.ts"
import {
  type Draft,
  type DraftComment,
  type DraftTable,
  type DraftText,
  runsText,
} from "../draft.ts"
import { leadingNumber } from "../prose/printedNumber.ts"

/** A comment with its place in its file. */
export interface StandingComment extends DraftComment {
  /** The index of its part among those of the plan that the file was exported from. */
  part: number | null
  /** The number printed there. */
  number: string | undefined
  /** The words of its line, or of the whole table row; null where it is at no part. */
  words: string | null
  /** The words of its line alone, or of its table cell. */
  line: string | null
  place: FilePlace
}

const nowhere: FilePlace = { heading: null, table: null, row: null }

type Standing = Omit<StandingComment, keyof DraftComment>

/** The index of the first part of a plan in the row. */
const partOfRow = ({ cells }: DraftTable["rows"][number]) =>
  cells[0]?.blocks.find(({ part }) => part !== undefined)?.part ?? null

function numberOf({ number, runs }: DraftText): string | undefined {
  const text = runsText(runs)
  // In a cell of its own a number has no words after it, and may have an opening bracket.
  const [, alone] = /^\s*\[?\s*(\d{1,3}(?:\.\d{1,3})*)\.?\s*$/u.exec(text) ?? []
  const own = number ?? alone ?? leadingNumber(text)?.number
  return own === null || own === undefined ? undefined : own.replace(/\.$/u, "")
}

/** The comments of a file with their places, in the order of the file. */
export function fileComments({ blocks, comments = [] }: Draft): StandingComment[] {
  const standing = new Map<string, Standing>()
  const keep = (block: DraftText, where: Standing) => {
    for (const id of block.comments ?? []) if (!standing.has(id)) standing.set(id, where)
  }
  let heading: string | null = null
  let tables = 0
  for (const block of blocks) {
    if (block.type !== "table") {
      const words = runsText(block.runs)
      const { part = null } = block
      keep(block, {
        part,
        number: numberOf(block),
        words,
        line: words,
        place: { ...nowhere, heading },
      })
      if (block.type === "heading") heading = words.slice(0, 120)
      continue
    }
    tables += 1
    for (const [row, each] of block.rows.entries()) {
      const lines = each.cells.flatMap((cell) => cell.blocks)
      if (!lines.some((line) => line.comments)) continue
      const [first] = lines
      const where: Standing = {
        part: partOfRow(each),
        number: first ? numberOf(first) : undefined,
        words: lines.map(({ runs }) => runsText(runs)).join("\n"),
        line: null,
        place: { heading, table: tables, row: row + 1 },
      }
      for (const { blocks: own } of each.cells) {
        const line = own.map(({ runs }) => runsText(runs)).join("\n")
        for (const one of own) keep(one, { ...where, line })
      }
    }
  }
  const none: Standing = { part: null, number: undefined, words: null, line: null, place: nowhere }
  return comments.map((comment) => ({ ...comment, ...(standing.get(comment.id) ?? none) }))
}
