import type { Node } from "@tiptap/pm/model"
import { blocksInCells } from "../../shared/document/table.ts"

// In twentieths of a point, for the letters of a table, with allowance for a wider font in its
// place.
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[.,:;\u00A0]/u, 52],
  [/[[\]()/–-]/u, 64],
  [/\d/u, 108],
  [/\p{Lu}|%/u, 145],
]
const otherLetter = 118

/** The left and right margin of a cell, in twentieths of a point. */
export const cellMargin = 70
const cellMargins = 2 * cellMargin + 30
/** The least width of a column in a table without room for its words. */
const narrowest = 700

const figure = /\S*\d(?:\S|\u00A0)*/gu
const groupGap = /(?<=\d) (?=\d{3}(?!\d))/gu

/** The words with no-break spaces inside numbers. */
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

/** The width a column needs to keep every number in these words on one line; 0 without any. */
export function figureWidth(words: string): number {
  return widest(wholeFigures(words).match(figure) ?? [])
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/**
 * Equal column widths, except for columns that need more, which the others give up; null without
 * room.
 */
function spread(least: readonly number[], width: number): number[] | null {
  const alike = width / least.length
  const wanted = sum(least.map((one) => Math.max(0, one - alike)))
  const spare = sum(least.map((one) => Math.max(0, alike - one)))
  if (wanted > spare) return null
  const given = wanted === 0 ? 0 : wanted / spare
  return least.map((one) => (one > alike ? one : alike - (alike - one) * given))
}

/**
 * Column widths of at least `must`, with the rest shared in proportion to what `ought` lacks; null
 * without room.
 */
function share(must: readonly number[], ought: readonly number[], width: number): number[] | null {
  const rest = width - sum(must)
  const lacking = must.map((one, at) => Math.max(0, (ought[at] ?? 0) - one))
  return rest < 0 ? null : must.map((one, at) => one + (rest * (lacking[at] ?? 0)) / sum(lacking))
}

/**
 * The column widths of a table of this total width: equal if every number and word fits on one
 * line; without room for both, the numbers do.
 */
export function columnWidths(table: Node, columns: number, width: number): number[] {
  const figures = new Array<number>(columns).fill(0)
  const words = new Array<number>(columns).fill(0)
  for (const { block, at } of blocksInCells(table)) {
    // After concurrent merges of cells, a row may be longer than the table.
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
