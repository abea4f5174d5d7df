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
  /** The same number as the document prints it, where that is another way to write it: "VII". */
  label?: string | undefined
  /** Titles of the section, goal and objective above, outermost first. */
  headings: string[]
  /** Who, when, measured how and paid how; null on anything but a measure. */
  fields: MeasureFields | null
  /** What a title heads, where the document says so. */
  heads?: "plan" | "section" | "goal" | "objective"
  /** Where in a table a block stands; only on one that stands in a table. */
  cell?: Cell
}

/** A place in a table, its rows and columns counted from 0. */
interface Cell {
  /** A key that the cells of one table have in common. */
  table: string
  row: number
  column: number
}

/** The fields of a measure as coverage needs them: their words and whether they say anything. */
export interface MeasureFields {
  lead: string[]
  time: string
  indicators: string[]
  budget: string
  has: { lead: boolean; time: boolean; indicator: boolean; budget: boolean }
  /** Which of them the plan says for several measures at once, and where. */
  common?: readonly {
    field: "lead" | "time" | "budget"
    words: string
    passageId: string
    sentence: string
  }[]
  /** The same in parts, where the document keeps them apart. */
  parts?: {
    /** The bodies of `lead` that take part by agreement only. */
    leadByAgreement: string[]
    partners: { name: string; byAgreement: boolean }[]
    /** ISO dates (YYYY-MM-DD); null where the words set no bound. */
    from: string | null
    to: string | null
    measured: Measured[]
    /** Whole units of money, or null where none are named. */
    amount: number | null
    /** Who pays, as the plan's own words or the letters of its legend have it; "mixed" where several do. */
    paidBy?: string | null
    /** Ids of the measures that must come first. */
    dependsOn: string[]
  }
}

/** One indicator in its parts; each is "" where the plan says nothing. */
export interface Measured {
  words: string
  baseline: string
  target: string
  verification: string
}
