import type { TableChoice } from "../../../shared/api/importReview.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { periodIn } from "../build/planSettings.ts"
import { type DraftBlock, type DraftTable, type DraftText, runsText } from "../draft.ts"
import { readFieldLine } from "../fields/fieldParagraph.ts"
import { annexHead } from "../fields/fieldsAgain.ts"
import { distinct, type TableGrid, tableGrid } from "../formats/tableGrid.ts"
import { looksLikeHeading, readHeading } from "../prose/headings.ts"
import { measureNumber } from "../prose/measureNumber.ts"
import { depthOf, leadingNumber, normalNumber } from "../prose/printedNumber.ts"
import { callsMeasure } from "./cardLabels.ts"
import { isLyingCard, isUprightCard, readCards } from "./cards.ts"
import { columnRoles } from "./columns.ts"
import { columnsByCells } from "./columnsByCells.ts"
import { isForm } from "./forms.ts"
import { isSentence } from "./overTable.ts"
import { type Above, type PlacedTable, placedTable } from "./placedTable.ts"
import { type SideKind, sideTables } from "./sideTables.ts"
import { cellsBelow, headsOf, type TableHead, tableHead } from "./tableHead.ts"

/**
 * Has tables with the very same heads, as each objective has one, read alike: what their columns hold is
 * told by the cells of all of them, since a table of one row shows little.
 */
function readTogether(found: Map<DraftBlock, PlacedTable>): void {
  const alike = new Map<string, [DraftBlock, PlacedTable][]>()
  for (const entry of found) {
    const { heads } = entry[1].head
    if (heads.every((head) => head.trim() === "")) continue
    const key = heads.join("\n")
    alike.set(key, [...(alike.get(key) ?? []), entry])
  }
  for (const tables of alike.values()) {
    const [, first] = tables[0] ?? []
    const known = first && tables.length > 1 ? columnRoles(first.head.heads) : null
    if (!known || !first) continue
    const cells = known.map((_, column) =>
      tables.flatMap(([, { grid, head }]) => cellsBelow(grid, head.body)[column] ?? []),
    )
    const roles = columnsByCells(known, first.head.heads, cells)
    for (const [block, { grid, head, above }] of tables)
      if (head.roles.join() !== roles.join())
        found.set(block, placedTable(grid, { ...head, roles }, above))
  }
}

/** The tables of a file that look like tables of measures, and what those of them are that are none. */
export interface FoundTables {
  found: ReadonlyMap<DraftBlock, PlacedTable>
  sides: ReadonlyMap<PlacedTable, SideKind>
  /** Tables that give fields to measures by number and contain none themselves. */
  annexes: readonly Pick<PlacedTable, "grid" | "head">[]
}

/** Whether a paragraph is no heading, however it looks, because fields stand in it. */
function holdsFields(block: DraftText): boolean {
  const line = readFieldLine(block.runs)
  return line !== null && (line.lead === 0 || line.fields.length > 1)
}

/** How a paragraph looks that is a heading without the style of one; null for any other part. */
export function lookOf(block: DraftText, exact: boolean): { weight: number } | null {
  return block.type === "heading" || exact || holdsFields(block) ? null : looksLikeHeading(block)
}

// So many parts of a measure's words stand at most between its number and its fields.
const between = 3

/** The number of a measure outside tables, which it calls itself or whose fields stand below it; null for any other part. */
function numberCalled(blocks: readonly DraftBlock[], at: number): string | null {
  const block = blocks[at]
  if (!block || block.type === "table") return null
  const text = runsText(block.runs)
  const named = measureNumber(text)
  if (named?.sure) return named.number
  const number = (block.number && normalNumber(block.number)) || leadingNumber(text)?.number
  if (!number || depthOf(number) < 2) return null
  for (const next of blocks.slice(at + 1, at + 1 + between)) {
    if (next.type === "table") return readCards(tableGrid(next), 1) ? number : null
    if (next.type === "heading") return null
    if (readFieldLine(next.runs)?.lead === 0) return number
  }
  return null
}

/**
 * The name of a measure directly above an index, with at most some words about it between; null
 * without one.
 */
function nameOver(blocks: readonly DraftBlock[], at: number): DraftText | null {
  for (let index = at - 1; index >= 0 && index >= at - between; index--) {
    const block = blocks[index]
    if (!block || block.type === "table") return null
    const text = runsText(block.runs)
    const called = measureNumber(text) ?? block.number ?? leadingNumber(text)
    const { rank } = readHeading(block.runs, block.number)
    if (called || block.type === "heading")
      return called && (rank === null || rank === "activity") ? block : null
  }
  return null
}

/** Whether a table is a card: upright, or lying below the name of a measure. */
function isCardBelow(grid: TableGrid, blocks: readonly DraftBlock[], at: number): boolean {
  if (isForm(grid) || isUprightCard(grid)) return true
  const name = nameOver(blocks, at)
  return name !== null && isLyingCard(grid, callsMeasure(name))
}

/**
 * The words of a table's first row, if several columns have some; tables with equal headers are
 * matched by it.
 */
function firstWords(grid: TableGrid): string | null {
  const row = distinct(grid[0] ?? [])
  const isHead =
    grid.length > 1 &&
    row.length > 2 &&
    row.every(({ text }, at) => text.length <= 80 && (at === 0 || /\p{L}{2}/u.test(text)))
  return isHead ? row.map(({ text }) => foldCase(text)).join("\n") : null
}

/** The heads under which several tables of a file stand, each with the table of measures that shows what its columns hold. */
class SharedHeads {
  private readonly times = new Map<string, number>()
  private readonly shown = new Map<string, TableHead>()

  constructor(blocks: readonly DraftBlock[]) {
    const grids = blocks.flatMap((block) => (block.type === "table" ? [tableGrid(block)] : []))
    for (const grid of grids) {
      const key = firstWords(grid)
      if (key !== null) this.times.set(key, (this.times.get(key) ?? 0) + 1)
    }
    for (const grid of grids) {
      const key = firstWords(grid)
      if (key === null || !this.has(grid) || this.shown.has(key)) continue
      const head = tableHead(grid, null, true)
      if (head?.first === 0 && head.body === 1) this.shown.set(key, head)
    }
  }

  has(grid: TableGrid): boolean {
    return (this.times.get(firstWords(grid) ?? "") ?? 0) > 1
  }

  headOf(grid: TableGrid): TableHead | null {
    return this.shown.get(firstWords(grid) ?? "") ?? null
  }
}

// The head of a plan, which names its years, is no longer.
const headBlocks = 12

/** The first year of a plan, which its head names; null where it does not. */
function firstYear(blocks: readonly DraftBlock[]): number | null {
  const lines = blocks
    .slice(0, headBlocks)
    .flatMap((block) => (block.type === "table" ? [] : [runsText(block.runs)]))
  return periodIn(lines.filter((line) => line.length < 300))?.from ?? null
}

/** How a person has settled that tables are read, by their numbers in the file. */
export type ChosenTables = ReadonlyMap<number, TableChoice>

/** A table under the head that a person chose for it. */
function chosenTable(table: DraftTable, { head, columns }: TableChoice): PlacedTable {
  const grid = tableGrid(table)
  const body = Math.min(head, grid.length)
  const heads = body > 0 ? headsOf(grid, 0, body - 1) : columns.map(() => "")
  const roles = Array.from({ length: table.columns }, (_, at) => columns[at] ?? "other")
  return placedTable(grid, { first: 0, body, roles, heads, chosen: true }, [])
}

/**
 * Finds the tables of measures among the parts of a file, by their heads, their places and each other, and as a
 * person has `chosen` for some of them.
 */
export function tablesIn(
  blocks: readonly DraftBlock[],
  exact: boolean,
  chosen: ChosenTables = new Map(),
): FoundTables {
  const tables = findTables(
    blocks.filter((block) => block.type !== "table" || !chosen.has(block.at ?? -1)),
    exact,
  )
  const found = new Map(tables.found)
  for (const block of blocks) {
    const choice = block.type === "table" ? chosen.get(block.at ?? -1) : undefined
    if (block.type === "table" && choice?.as === "measures")
      found.set(block, chosenTable(block, choice))
  }
  return { ...tables, found }
}

function findTables(blocks: readonly DraftBlock[], exact: boolean): FoundTables {
  const found = new Map<DraftBlock, PlacedTable>()
  const annexes: FoundTables["annexes"][number][] = []
  const open: (Above & { level: number })[] = []
  const shared = new SharedHeads(blocks)
  let before: TableHead | null = null
  blocks.forEach((block, at) => {
    if (block.type === "table") {
      const grid = tableGrid(block)
      const isCard = !exact && isCardBelow(grid, blocks, at)
      const head = isCard
        ? null
        : (tableHead(grid, before, shared.has(grid)) ?? shared.headOf(grid))
      before = head ?? before
      const line = blocks[at - 1]
      const caption =
        line && line.type !== "table" && line.type !== "heading" ? runsText(line.runs) : ""
      const told = isSentence(caption)
      const above = caption ? [...open, { text: caption, ranked: false, told }] : [...open]
      const annex = head || exact || isCard ? null : annexHead(grid)
      if (head) found.set(block, placedTable(grid, head, above))
      else if (annex) annexes.push({ grid, head: annex })
      return
    }
    const look = lookOf(block, exact)
    if (block.type !== "heading" && !look) return
    const level = look ? 90 + look.weight : block.level
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const { rank, runs } = readHeading(block.runs, block.number)
    open.push({ text: runsText(runs), ranked: rank !== null && rank !== "activity", level })
  })
  if (exact || found.size === 0) return { found, sides: new Map(), annexes }
  readTogether(found)
  const called = blocks.flatMap((_, at) => numberCalled(blocks, at) ?? [])
  const sides = sideTables([...found.values()], called, firstYear(blocks))
  const again = [...sides].flatMap(([table, kind]) => (kind === "again" ? [table] : []))
  return { found, sides, annexes: [...annexes, ...again] }
}
