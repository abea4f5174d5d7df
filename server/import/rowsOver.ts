import { isLeftOver } from "../../shared/coverage/checks/leftOver.ts"
import { runsText } from "./draft.ts"
import { readDuty } from "./duty.ts"
import { isBlank } from "./measureDraft.ts"
import { distinct, type GridPlace } from "./tableGrid.ts"

type Row = readonly (GridPlace | null)[]

/** The cells of a row that say something. */
export function filledOf(row: Row): GridPlace[] {
  return distinct(row).filter((place) => !isBlank(place.text))
}

// A dash says that a measure has none of it; a heading has no cell for it at all.
const hasDashes = (row: Row) =>
  distinct(row).some((place) => isBlank(place.text) && place.text.trim() !== "")

function isBold({ cell }: GridPlace): boolean {
  const runs = cell.blocks.flatMap((block) => block.runs)
  const words = runs.filter((run) => "text" in run && run.text.trim() !== "")
  return words.length > 0 && words.every((run) => "text" in run && run.bold === true)
}

const most = 160

/**
 * Whether the only words of a row, but for a number, are a heading over the rows below and no measure:
 * in bold, or saying that what follows belongs to no goal («Прочие мероприятия»).
 */
export function standsOver(place: GridPlace, row: Row): boolean {
  if (place.text.length > most || place.cell.blocks.length !== 1) return false
  return isLeftOver(place.text) || (isBold(place) && !hasDashes(row))
}

/** Whether words alone in a row without a number, in a table of numbered measures, name what follows. */
export function namesWhatFollows(place: GridPlace, row: Row): boolean {
  const [block, ...others] = place.cell.blocks
  if (!block || others.length > 0 || block.type === "item" || hasDashes(row)) return false
  const text = runsText(block.runs).trim()
  return /^\p{Lu}[^;]{2,90}[^;,.]$/u.test(text) && readDuty(text) === null
}

/** Whether a row is empty, counts the columns (1, 2, 3 …) or says the heads of the table again. */
export function saysNothing(row: Row, heads: readonly string[]): boolean {
  const cells = distinct(row)
  if (cells.every((place) => isBlank(place.text))) return true
  const counted =
    cells.length > 2 && cells.every((place, at) => place.text.replace(/\.$/, "") === String(at + 1))
  const words = row.map((place) => place?.text.replace(/\n/g, " ") ?? "")
  const again =
    heads.some(Boolean) && words.every((text, at) => text === "" || heads[at]?.includes(text))
  return counted || (again && words.filter(Boolean).length > 1)
}
