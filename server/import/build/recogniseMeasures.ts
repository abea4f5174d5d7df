import { isLeftOver } from "../../../shared/coverage/checks/structure/leftOver.ts"
import {
  blocksText,
  type Draft,
  type DraftBlock,
  type DraftText,
  draftText,
  runsText,
} from "../draft.ts"
import { addFieldsAgain } from "../fields/fieldsAgain.ts"
import { labelsByValues } from "../fields/labelsByValues.ts"
import { type TableGrid, tableGrid } from "../formats/tableGrid.ts"
import { readHeading } from "../prose/headings.ts"
import { lettersIn, settleLetters } from "../prose/letterNumbers.ts"
import { measureOf } from "../prose/measureLines.ts"
import { measureNumber } from "../prose/measureNumber.ts"
import { takeOwnCodes } from "../prose/ownCodes.ts"
import { depthOf } from "../prose/printedNumber.ts"
import { readProse } from "../prose/proseMeasures.ts"
import { partTitles } from "../prose/titleLines.ts"
import { titlesInOne } from "../prose/titlesInOne.ts"
import { joinTitles } from "../prose/titlesOverMeasures.ts"
import { CardNames, callsItself, nameAbove } from "../tables/cardNames.ts"
import { readCards } from "../tables/cards.ts"
import { emptyMeansAbove, fillDittos } from "../tables/dittos.ts"
import { type ChosenTables, lookOf, tablesIn } from "../tables/foundTables.ts"
import { learnCellLabels } from "../tables/learnedCellLabels.ts"
import { readMeasureTable, type TableItem } from "../tables/measureTable.ts"
import { isProgrammeCard } from "../tables/sideTables.ts"
import type { TableHead } from "../tables/tableHead.ts"
import { headingItem, type PlanItem, rowLevel } from "./planItem.ts"

function headingOf(block: DraftText, byLook: number | null): PlanItem {
  const { rank, number, runs, code } = readHeading(block.runs, block.number)
  const level = byLook === null ? block.level : 90 + byLook
  if (rank === "activity") {
    const words = runs.length > 0 ? [draftText("paragraph", runs)] : []
    const letters = lettersIn(runsText(block.runs))
    const measure = { number, ...(code ? { code } : {}), ...letters, words, fields: {} }
    return { type: "measure", measure, prose: "heading" }
  }
  const plain = { ...headingItem(level, rank, number, runs, byLook !== null), printed: block }
  const heading = code ? { ...plain, code } : plain
  return measureNumber(runsText(block.runs)) && rank ? { ...heading, task: true } : heading
}

/**
 * The rows of a table of measures; rows that group the following ones become headings below all
 * others.
 */
function tableItems(items: readonly TableItem[]): PlanItem[] {
  const depths = items.flatMap((item) =>
    item.type === "measure" && item.measure.number ? [depthOf(item.measure.number)] : [],
  )
  const usual = Math.max(0, ...depths)
  return items.flatMap((item, at): PlanItem[] => {
    if (item.type === "measure") return item.measure.words.length > 0 ? [item] : []
    if (item.type === "note") return item.blocks.map((block) => ({ type: "text", block }))
    const [first, ...rest] = item.blocks.flatMap(titlesInOne)
    if (!first) return []
    const bare = first.runs.map((run) => {
      if (!("text" in run)) return run
      const { bold: _bold, ...plain } = run
      return plain
    })
    const read = readHeading(bare, item.number ?? first.number)
    const named = read.rank === "activity" ? null : read.rank
    const depth = read.number ? depthOf(read.number) : 0
    const next = items[at + 1]
    // Without a word or a number to tell, a group row directly above another is the higher one.
    const wide =
      depth > 0 && usual > 0
        ? depth < usual - 1
        : next?.type === "group" && next.column >= item.column
    const left = !named && (depth === 0 || depth >= usual) && isLeftOver(runsText(read.runs))
    const rank = named ?? (left ? null : wide ? "goal" : "objective")
    const heading = headingItem(
      rowLevel(rank === null ? 0 : ["pillar", "goal", "objective"].indexOf(rank)),
      rank,
      // A number in a cell of its own has no stop by which it is told in a line.
      read.number ?? (read.code ? null : item.number),
      read.runs,
    )
    if (read.code) heading.code = read.code
    if (first.goesOn) heading.printed = first
    const more = titlesInOne(item.blocks[0] ?? first).length - 1
    const titles = rest
      .slice(0, more)
      .map((block): TableItem => ({ ...item, blocks: [block], number: null }))
    const others = rest.slice(more).map((block): PlanItem => ({ type: "text", block }))
    return [heading, ...tableItems(titles), ...others]
  })
}

/** How a person chose the tables of a file to be read, and how they were read. */
export interface TableReading {
  chosen?: ChosenTables
  seen?: Map<number, { as: "measures" | "card" | "table"; head: TableHead | null }>
}

/** The parts of a file, with each title of a goal or objective split into a part of its own. */
function partedTitles(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.flatMap((block): DraftBlock[] =>
    block.type === "table" ? [block] : titlesInOne(block),
  )
}

/** A table that is a card; the words of its measure may stand in the heading above it. */
function cardItems(
  grid: TableGrid,
  before: PlanItem[],
  most: number,
  names: CardNames,
): PlanItem[] | null {
  const begun = before.some(
    (item) => item.type === "measure" || (item.type === "heading" && item.rank),
  )
  const place = nameAbove(before)
  const above = before[place]
  const named = callsItself(above)
  const cards = !begun && isProgrammeCard(grid) ? null : readCards(grid, most, named)
  if (!cards) return null
  const [first] = cards
  if (first?.type === "measure" && !first.titled) {
    const isOne = named || cards.length > 1 || first.measure.number !== null
    if (!isOne && !names.mayName(before, place)) return null
    if (above?.type === "measure") {
      const [has, adds] = [above.measure.fields, first.measure.fields]
      // A table that says again what the measure has says it of its parts.
      if (Object.keys(adds).some((role) => role in has)) return null
      first.measure.fields = { ...has, ...adds }
    }
    if (above && above.type !== "table") {
      const [, ...between] = before.splice(before.indexOf(above))
      const { number, words, code } =
        above.type === "measure"
          ? above.measure
          : above.type === "text"
            ? measureOf(above.block)
            : { ...above, words: measureOf(draftText("paragraph", above.runs)).words }
      const said = between.flatMap((item) => (item.type === "text" ? item.block : []))
      first.measure.words.unshift(...words, ...said)
      first.measure.number ??= number
      if (code) first.measure.code ??= code
    }
  }
  return cards.flatMap((item): PlanItem[] =>
    item.type === "measure"
      ? [item]
      : tableItems([{ type: "group", blocks: item.blocks, number: null, column: 0 }]),
  )
}

/**
 * Classifies the parts of a file for a plan: headings, tables of measures and their rows. Other
 * parts are passed through. Tables are read as a person has `chosen`; `seen` receives, by the
 * table's number among the parts, how it was read.
 */
export function recogniseMeasures(
  { blocks: printed, exact }: Draft,
  { chosen = new Map(), seen }: TableReading = {},
): PlanItem[] {
  const blocks = exact ? printed : labelsByValues(partTitles(partedTitles(printed)))
  const items: PlanItem[] = []
  const { found, sides, annexes } = tablesIn(blocks, exact, chosen)
  if (!exact) learnCellLabels([...found.values()].filter((table) => !sides.has(table)))
  // Beside tables of measures, fields in the head of several rows are of something else.
  const most = found.size > sides.size ? 1 : 3
  const emptyIsAbove = emptyMeansAbove(blocks)
  const names = new CardNames(exact ? [] : blocks, (table) => !found.has(table), most)
  for (const block of blocks) {
    if (block.type === "table") {
      const known = found.get(block)
      const isMeasures = known !== undefined && !sides.has(known)
      const plain = exact || known || chosen.has(block.at ?? -1)
      const card = isMeasures || plain ? null : cardItems(tableGrid(block), items, most, names)
      if (isMeasures)
        items.push(...tableItems(readMeasureTable(known.grid, known.head, emptyIsAbove)))
      else items.push(...(card ?? [{ type: "table" as const, table: block }]))
      seen?.set(block.at ?? -1, {
        as: isMeasures ? "measures" : card ? "card" : "table",
        head: known?.head ?? null,
      })
      continue
    }
    const look = lookOf(block, exact)
    if (block.type === "heading" || look) {
      if (runsText(block.runs).trim() !== "") items.push(headingOf(block, look?.weight ?? null))
    } else if (blocksText([block]) !== "" || block.runs.length > 0)
      items.push({ type: "text", block })
  }
  const tabled = new Set(
    items.flatMap((item) => (item.type === "measure" && !item.prose ? [item.measure] : [])),
  )
  const read = exact ? items : joinTitles(readProse(items), tabled)
  if (!exact) {
    takeOwnCodes(read)
    settleLetters(read)
  }
  fillDittos(read)
  addFieldsAgain(read, annexes)
  return read
}
