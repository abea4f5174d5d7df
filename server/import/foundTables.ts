import { foldCase } from "../../shared/document/foldCase.ts"
import { callsMeasure } from "./cardLabels.ts"
import { isLyingCard, isUprightCard, readCards } from "./cards.ts"
import { readTogether } from "./columnsTogether.ts"
import { type DraftBlock, type DraftText, runsText } from "./draft.ts"
import { readFieldLine } from "./fieldLine.ts"
import { annexHead } from "./fieldsAgain.ts"
import { looksLikeHeading, readHeading } from "./headings.ts"
import { measureNumber } from "./measureNumber.ts"
import { isTold } from "./overTable.ts"
import { type Above, type PlacedTable, placedTable } from "./placedTable.ts"
import { periodIn } from "./planSettings.ts"
import { depthOf, leadingNumber, normalNumber } from "./printedNumber.ts"
import { type SideKind, sideTables } from "./sideTables.ts"
import { distinct, type TableGrid, tableGrid } from "./tableGrid.ts"
import { type TableHead, tableHead } from "./tableHead.ts"

/** The tables of a file that look like tables of measures, and what those of them are that are none. */
export interface FoundTables {
  found: ReadonlyMap<DraftBlock, PlacedTable>
  sides: ReadonlyMap<PlacedTable, SideKind>
  /** What gives measures fields by their numbers and holds none itself. */
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

/** What names a measure right over a place, with some words about it between; null where nothing does. */
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
  if (isUprightCard(grid)) return true
  const name = nameOver(blocks, at)
  return name !== null && isLyingCard(grid, callsMeasure(name))
}

/** What the first row of a table says, where it has words in each of several columns; by it tables under one head are told. */
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

/** Finds the tables of measures among the parts of a file, by their heads, their places and each other. */
export function tablesIn(blocks: readonly DraftBlock[], exact: boolean): FoundTables {
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
      const told = isTold(caption)
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
