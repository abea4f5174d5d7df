import { z } from "zod"

const share = z.number().min(0).max(1)
const rates = z.strictObject({ precision: share, recall: share, f1: share })

const measured = z.strictObject({
  /** The number of passages that were read. */
  passages: z.number().int().min(1),
  areas: rates,
  /**
   * Passages that are about no area, and the share of them that an area was read in (false
   * positives).
   */
  empty: z.strictObject({ passages: z.number().int().min(0), given: share }).nullable(),
  /** Precision and recall of elements, on the passages in which people labelled them. */
  elements: z.strictObject({ passages: z.number().int().min(1), ...rates.shape }).nullable(),
})

const count = z.number().int().min(0)
const remarked = z.strictObject({
  /**
   * The number of plans that were read, of defects that their writers had put into them, and of
   * those that were found.
   */
  plans: z.number().int().min(1),
  defects: count,
  found: count,
  /** The number of remarks, and how many of them a reader judged wrong. */
  remarks: count,
  wrong: count,
})

/**
 * How accurately a set reads, measured on passages that it did not learn from: by language, with
 * the day and a description of the data.
 */
export const accuracy = z.strictObject({
  /** The day it was measured, YYYY-MM-DD. */
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/, "must be a day, YYYY-MM-DD"),
  /** A description of the data, by language of the reader. */
  on: z.record(z.string(), z.string().min(1)),
  languages: z.record(z.string(), measured),
  /**
   * By language, on passages re-worded from real plans and reports, none of which were learnt from;
   * `languages` is measured on passages that were written for measuring.
   */
  real: z.record(z.string(), measured).optional(),
  /**
   * By language, the value of the remarks on effectiveness, on plans by writers who had not seen
   * the checks.
   */
  remarks: z.record(z.string(), remarked).optional(),
})
/** The type of {@link accuracy}. */
export type Accuracy = z.infer<typeof accuracy>
/** The accuracy of the remarks in one language. */
export type RemarkAccuracy = z.infer<typeof remarked>
/** The accuracy of the reading in one language. */
export type LanguageAccuracy = z.infer<typeof measured>
