import { z } from "zod"

const share = z.number().min(0).max(1)
const rates = z.strictObject({ precision: share, recall: share, f1: share })

const measured = z.strictObject({
  /** How many passages were read. */
  passages: z.number().int().min(1),
  areas: rates,
  /** Passages that are about no area, and the share of them that were given one. */
  empty: z.strictObject({ passages: z.number().int().min(0), given: share }).nullable(),
  /** Elements, on the passages in which people labelled them. */
  elements: z.strictObject({ passages: z.number().int().min(1), ...rates.shape }).nullable(),
})

const count = z.number().int().min(0)
const remarked = z.strictObject({
  /** How many plans were read, how many defects their writers had put into them, and how many of these were told. */
  plans: z.number().int().min(1),
  defects: count,
  found: count,
  /** How many remarks were made, and how many of them a reader judged wrong. */
  remarks: count,
  wrong: count,
})

/**
 * How well a set reads, measured on passages that it did not learn from: by language, with the day
 * and, in words, on what.
 */
export const accuracy = z.strictObject({
  /** The day it was measured, YYYY-MM-DD. */
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/, "must be a day, YYYY-MM-DD"),
  /** On what it was measured, by language of the reader. */
  on: z.record(z.string(), z.string().min(1)),
  languages: z.record(z.string(), measured),
  /**
   * The same on passages re-worded from real plans and reports, from none of which anything was learnt,
   * by language. What `languages` tells is of passages that were written for measuring.
   */
  real: z.record(z.string(), measured).optional(),
  /** What the remarks on how a plan is made were worth, by language, on plans by writers who had not seen the checks. */
  remarks: z.record(z.string(), remarked).optional(),
})
/** What {@link accuracy} holds. */
export type Accuracy = z.infer<typeof accuracy>
/** What was told of plans in one language. */
export type RemarkAccuracy = z.infer<typeof remarked>
/** What was measured in one language. */
export type LanguageAccuracy = z.infer<typeof measured>
