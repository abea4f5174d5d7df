import { Problem } from "../../../shared/problem.ts"

/** A plan's widest table has some twenty columns; the time a table takes grows with the square of its width. */
export const columnLimit = 200

/** A plan of 400 pages has some twenty thousand cells; a table of millions would be read for minutes. */
export const cellLimit = 500_000

/** The refusal of a file with a table of more than {@link columnLimit} columns. */
export const tooWide = (): Problem =>
  new Problem(
    "unreadable-file",
    `A table in the file has more than ${columnLimit} columns. Delete its empty columns, or divide it, and send the file again.`,
  )

/** The refusal of a file whose tables have more than {@link cellLimit} places for cells. */
export const tooManyCells = (): Problem =>
  new Problem(
    "unreadable-file",
    `The tables in the file have more than ${cellLimit.toLocaleString("en")} cells. Delete empty rows and columns, or divide the file, and send it again.`,
  )
