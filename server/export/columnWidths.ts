import type { Node } from "@tiptap/pm/model"
import { blocksInCells } from "../../shared/document/table.ts"

// In twentieths of a point, in the letters of a table, with room for a wider face in their place.
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[.,:;\u00A0]/u, 52],
  [/[[\]()/–-]/u, 64],
  [/\d/u, 108],
  [/\p{Lu}|%/u, 145],
]
const otherLetter = 118

/** What stands left and right of the words of a cell. */
export const cellMargin = 70
const cellMargins = 2 * cellMargin + 30
/** Where a table has no room for its words, a column keeps this for them. */
const narrowest = 700

const figure = /\S*\d(?:\S|\u00A0)*/gu
const groupGap = /(?<=\d) (?=\d{3}(?!\d))/gu

/** The same words, of which no number in groups of digits is parted by the end of a line. */
export function wholeFigures(words: string): string {
  return words.replace(groupGap, "\u00A0")
}

function widest(all: readonly string[]): number {
  const widthOf = (letter: string) =>
    letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? otherLetter
  return Math.max(
    0,
    ...all.map((one) => [...one].reduce((sum, letter) => sum + widthOf(letter), cellMargins)),
  )
}

/** How wide a column is to be, so that every number in these words stands in one line; 0 without any. */
export function figureWidth(words: string): number {
  return widest(wholeFigures(words).match(figure) ?? [])
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** Columns that are alike, but for those that need more, which the others give; null without room. */
function spread(least: readonly number[], width: number): number[] | null {
  const alike = width / least.length
  const wanted = sum(least.map((one) => Math.max(0, one - alike)))
  const spare = sum(least.map((one) => Math.max(0, alike - one)))
  if (wanted > spare) return null
  const given = wanted === 0 ? 0 : wanted / spare
  return least.map((one) => (one > alike ? one : alike - (alike - one) * given))
}

/** Columns that have what they must, and of the rest a share of what they lack; null without room. */
function share(must: readonly number[], ought: readonly number[], width: number): number[] | null {
  const rest = width - sum(must)
  const lacking = must.map((one, at) => Math.max(0, (ought[at] ?? 0) - one))
  return rest < 0 ? null : must.map((one, at) => one + (rest * (lacking[at] ?? 0)) / sum(lacking))
}

/**
 * The widths of so many columns of a table that is `width` wide: alike as long as every number and
 * every word stands in one line; where there is no room for both, the numbers do.
 */
export function columnWidths(table: Node, columns: number, width: number): number[] {
  const figures = new Array<number>(columns).fill(0)
  const words = new Array<number>(columns).fill(0)
  for (const { block, at } of blocksInCells(table)) {
    // Where people merged cells at once, a row may reach further than the table.
    if (at.column >= columns) continue
    const text = wholeFigures(block.textContent)
    figures[at.column] = Math.max(figures[at.column] ?? 0, figureWidth(text))
    words[at.column] = Math.max(words[at.column] ?? 0, widest(text.match(/\S+/gu) ?? []))
  }
  const all = figures.map((one, at) => Math.max(one, words[at] ?? 0))
  const numbers = figures.map((one) => Math.max(one, narrowest))
  const widths = spread(all, width) ?? share(numbers, all, width) ?? all.map(() => width / columns)
  return widths.map(Math.floor)
}
