import { z } from "zod"

/** The dismissal of a finding as no defect: the reason, and who gave it. */
export const dismissal = z.object({
  /** The key of a place of the finding. */
  key: z.string(),
  check: z.string(),
  criterion: z.string(),
  measureId: z.string().nullable(),
  /** The text of the finding when it was dismissed. */
  message: z.string(),
  reason: z.string(),
  agency: z.string(),
  /** The function in which it was dismissed: the plan's secretariat, or null for the agency. */
  as: z.literal("secretariat").nullable(),
  by: z.string(),
  at: z.string(),
})
/** A {@link dismissal} of `GET /api/plans/{id}/findings/dismissed`. */
export type Dismissal = z.infer<typeof dismissal>

const place = z.object({
  /** Stable for as long as the words that the finding is about do not change. */
  key: z.string(),
  measureId: z.string().nullable(),
  /** The id of the measure or block; null for the plan as a whole. */
  passageId: z.string().nullable(),
  number: z.string().nullable(),
  quote: z.string(),
  /** The criterion that this place violates; places reported together can have different ones. */
  criterion: z.string(),
})

/** A finding of `GET /api/plans/{id}/findings` and of the coverage. */
export const finding = z.object({
  check: z.string(),
  criterion: z.string(),
  /** Null where there are several places, or none. */
  measureId: z.string().nullable(),
  number: z.string().nullable(),
  message: z.string(),
  /** How to correct it. */
  mend: z.string(),
  /** The first of the places. */
  place,
  places: z.array(place).min(1),
  /** Null while it is not dismissed. */
  dismissed: dismissal.nullable(),
})
/** A {@link finding}. */
export type FindingView = z.infer<typeof finding>

/**
 * `POST /api/plans/{id}/findings/dismissed` → 201 `{dismissals}`. A key without a present finding
 * is 404.
 */
export const newDismissal = z
  .object({
    keys: z
      .array(z.string().regex(/^[0-9a-f]{32}$/, "must be the key of a finding's place"))
      .min(1)
      .max(500),
    reason: z.string().trim().min(1).max(2000),
  })
  .strict()
