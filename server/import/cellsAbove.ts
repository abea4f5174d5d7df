import { isWho } from "./columns.ts"
import { isDitto } from "./dittos.ts"
import type { DraftText } from "./draft.ts"
import type { MeasureDraft } from "./measureDraft.ts"
import type { GridPlace } from "./tableGrid.ts"
import type { TableHead } from "./tableHead.ts"

/** The cell last filled of each column of a table of measures, which a ditto below it means. */
export class CellsAbove {
  private readonly last = new Map<number, GridPlace>()
  private readonly head: TableHead
  private readonly emptyIsAbove: boolean

  constructor(head: TableHead, emptyIsAbove: boolean) {
    this.head = head
    this.emptyIsAbove = emptyIsAbove
  }

  /** Forgets all cells, where a row names what follows. */
  forget(): void {
    this.last.clear()
  }

  /**
   * The cell of a column in a row: that above where its words say so, or where nothing stands in it and
   * the file says that so it is meant. Null where words mean the one above and there is none.
   */
  placeOf(row: readonly (GridPlace | null)[], column: number): GridPlace | null {
    const place = row[column] ?? null
    if (!place) return null
    const text = place.text.trim()
    const above = this.last.get(column)
    if (text === "") return above && this.isMeantByEmpty(column, above) ? above : place
    if (!isDitto(text)) {
      this.last.set(column, place)
      return place
    }
    // Where a table has no head of its own, the field meant may stand in the table that it continues.
    const known = this.head.body > 0 || this.head.roles[column] === "measure"
    return above ?? (known ? null : place)
  }

  /** Whether an empty cell may mean the one above: a value to reach or a sum is of its own measure only. */
  private isMeantByEmpty(column: number, above: GridPlace): boolean {
    const role = this.head.roles[column]
    if (!this.emptyIsAbove || !role) return false
    return isWho(role) || role === "time" || (role === "budget" && !/\d/.test(above.text))
  }
}

/** Words that are meant again, without their footnotes, which stand where the words do first. */
export function withoutNotes(block: DraftText): DraftText {
  return { ...block, runs: block.runs.filter((run) => !("footnote" in run)) }
}

/** A field holds plain text: its footnotes move to the end of the measure's words. */
export function keepFootnotes(blocks: readonly DraftText[], measure: MeasureDraft): void {
  const notes = blocks.flatMap((block) => block.runs.filter((run) => "footnote" in run))
  const last = measure.words.at(-1)
  if (last && notes.length > 0)
    measure.words[measure.words.length - 1] = { ...last, runs: [...last.runs, ...notes] }
}
