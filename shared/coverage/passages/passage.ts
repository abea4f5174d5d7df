/**
 * One stretch of a plan that coverage reads by itself: a title, a block of narrative, or a measure.
 * `shared/document/passages.ts` makes them; the engine knows nothing else of a document.
 */
export interface Passage {
  /** A key that does not depend on the words: the block's or the measure's id. */
  id: string
  kind: "title" | "narrative" | "measure"
  /** The plain text; the blocks of a measure are joined by a line feed. */
  text: string
  measureId: string | null
  /** The number as it is displayed, such as `3.1.2`. */
  number: string | null
  /** The number as printed in the document, where it is written differently: "VII". */
  label?: string | undefined
  /** Titles of the section, goal and objective above, outermost first. */
  headings: string[]
  /** The fields of a measure; null for anything else. */
  fields: MeasureFields | null
  /** The kind of part below a title, where the document has it. */
  heads?: "plan" | "section" | "goal" | "objective"
  /** The place of a block in a table; absent outside tables. */
  cell?: Cell
}

/** A place in a table, its rows and columns counted from 0. */
interface Cell {
  /** A key that the cells of one table have in common. */
  table: string
  row: number
  column: number
}

/** The fields of a measure for coverage: their words, and whether they are filled in. */
export interface MeasureFields {
  lead: string[]
  time: string
  indicators: string[]
  budget: string
  has: { lead: boolean; time: boolean; indicator: boolean; budget: boolean }
  /** Fields that the plan gives for several measures at once, and where. */
  common?: readonly {
    field: "lead" | "time" | "budget"
    words: string
    passageId: string
    sentence: string
  }[]
  /** The structured fields, where the document has them. */
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
    /**
     * The payer, in the plan's own words or the letters of its legend; "mixed" where there are
     * several.
     */
    paidBy?: string | null
    /** Ids of the measures that must come first. */
    dependsOn: string[]
  }
}

/** One indicator in its parts; each is "" where the plan gives nothing. */
export interface Measured {
  words: string
  baseline: string
  target: string
  verification: string
}
