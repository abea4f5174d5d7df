/**
 * One stretch of a plan that coverage reads by itself: a title, a block of narrative, or a
 * measure. The document side makes them; the engine knows nothing else of a document.
 */
export interface Passage {
  /** A key that stays when the words change: the block's or the measure's id. */
  id: string
  kind: "title" | "narrative" | "measure"
  /** The words as one reads them; the blocks of a measure joined by a line feed. */
  text: string
  measureId: string | null
  /** The number as it is displayed, such as `3.1.2`. */
  number: string | null
  /** Titles of the section, goal and objective above, outermost first. */
  headings: string[]
  /** Who, when, measured how and paid how; null on anything but a measure. */
  fields: MeasureFields | null
}

/** The fields of a measure as coverage needs them: their words and whether they say anything. */
interface MeasureFields {
  lead: string[]
  time: string
  indicators: string[]
  budget: string
  has: { lead: boolean; time: boolean; indicator: boolean; budget: boolean }
}
