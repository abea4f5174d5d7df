import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { rowsOf, type TableCell, tablesOf } from "../tables/tableCells.ts"
import type { MeasurePosition, TitlePosition } from "./orphan.ts"

/**
 * The number of an objective in a list of them: "2.3", «Задача 2.3.», "Hədəf 2.3. Tələbat azalır".
 */
const objective = latinAndCyrillic(
  /^[\s*_]*(?:(?:(?:specific |operational )?(?:objective|outcome)|(?:конкретн\p{L}+ )?(?:задача|цель)|(?:konkret |xüsusi )?(?:məqsəd|hədəf|vəzifə))\s+)?(\d{1,2}\.\d{1,2})(?!\.?\d)(?:[.:)*_]|\s|$)/iu,
)
/** The least number of listed objectives with measures for the list to count. */
const fewest = 3

/** An objective that a table lists, with its words there. */
interface Listed {
  readonly number: string
  readonly cell: TableCell
  /** Whether the number has a cell of its own; the words beside it may then be of its results. */
  readonly alone: boolean
}

/** The objectives that table rows begin with. */
function listedIn(cells: readonly TableCell[]): readonly Listed[] {
  return rowsOf(cells).flatMap((row) => {
    const [first, second] = row
    const number = first && first.column === 0 ? objective.exec(first.text)?.[1] : undefined
    if (!first || !number) return []
    const alone = /^[^\p{L}]*\d[\d.\s*_]*$/u.test(first.text) || first.text.length < 20
    const cell = alone && second?.holds === "words" ? second : first
    return [{ number, cell, alone: cell !== first }]
  })
}

/**
 * Objectives in a table that have neither a title nor a measure, beside others that all have
 * measures under their titles: "2.3 | Demand falls".
 */
export function listedObjectives(
  titles: readonly TitlePosition[],
  measures: readonly MeasurePosition[],
  cells: readonly TableCell[],
): readonly { place: TableCell["place"]; text: string; name: string }[] {
  const numbers = new Set(
    titles.flatMap(({ heads, place }) => (heads === "objective" ? (place.number ?? []) : [])),
  )
  if (numbers.size < fewest) return []
  const reported = new Set<string>()
  return tablesOf(cells).flatMap((own) => {
    const listed = listedIn(own)
    const known = listed.filter(({ number }) => numbers.has(number)).length
    const others = listed.filter(({ number }) => !numbers.has(number))
    if (known < fewest || known < numbers.size * 0.8 || others.length * 3 > known) return []
    return others.flatMap(({ number, cell, alone }) => {
      const leads = measures.some(
        ({ place }) => place.number === number || place.number?.startsWith(`${number}.`),
      )
      if (leads || reported.has(number)) return []
      reported.add(number)
      const text = cell.text.replaceAll(/[*_]+/g, "").trim()
      return [{ place: cell.place, text, name: alone ? `${number}. ${text}` : text }]
    })
  })
}
