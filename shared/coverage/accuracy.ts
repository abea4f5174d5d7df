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
})
/** What {@link accuracy} holds. */
export type Accuracy = z.infer<typeof accuracy>
/** What was measured in one language. */
export type Measured = z.infer<typeof measured>
