import { z } from "zod"
import { stances } from "../agreement/standing.ts"

/** `POST /api/plans/{id}/measures/{measureId}/positions` → 201 `{position}`. Reserve and object need a reason. */
export const newPosition = z
  .object({
    digest: z.string().regex(/^v1:[0-9a-f]{64}$/),
    stance: z.enum(stances),
    reason: z.string().trim().max(10_000).nullish(),
  })
  .strict()
  .refine((p) => !(p.stance === "object" || p.stance === "reserve") || Boolean(p.reason), {
    path: ["reason"],
    message: "A reservation or an objection needs a reason.",
  })

/** A row of `GET /api/plans/{id}/positions` → `{positions}`: the last position of each agency on each measure. */
export const position = z.object({
  measureId: z.string(),
  agency: z.string(),
  stance: z.enum(stances),
  digest: z.string(),
  reason: z.string().nullable(),
  words: z.string(),
  at: z.string(),
})

const stringOrNull = z.string().nullable()

/** A measure of `GET /api/plans/{id}/measures` → `{measures}`. */
export const measureView = z.object({
  id: z.string(),
  number: z.string(),
  /** The goal it stands under, with its number and words; null outside every goal. */
  goal: z.object({ number: z.string(), text: z.string() }).nullable().optional(),
  text: z.string(),
  /**
   * The whole text that an agency agrees to, fields included, as plain lines; the `words` of a
   * position are compared with it.
   */
  words: z.string().optional(),
  fields: z.object({
    lead: z.array(z.string()),
    /** The bodies of `lead`, each with whether it leads by agreement. */
    leads: z.array(z.object({ name: z.string(), byAgreement: z.boolean() })),
    partners: z.array(z.object({ name: z.string(), byAgreement: z.boolean() })),
    time: z.object({ from: stringOrNull, to: stringOrNull, words: z.string() }).nullable(),
    indicators: z.array(
      z.object({
        words: z.string(),
        baseline: z.string(),
        target: z.string(),
        verification: z.string(),
      }),
    ),
    budget: z
      .object({
        kind: z.string(),
        amount: z.number().nullable(),
        currency: stringOrNull,
        source: stringOrNull,
        words: z.string(),
      })
      .nullable(),
    dependsOn: z.array(z.string()),
  }),
  digest: z.string(),
  standing: z.enum(["open", "agreed", "reserved", "objected", "lapsed"]),
  positions: z.array(
    z.object({
      agency: z.string(),
      stance: z.enum(stances),
      digest: z.string(),
      lapsed: z.boolean(),
      reason: stringOrNull,
      at: z.string(),
    }),
  ),
})
/** A measure with its digest, standing and positions. */
export type MeasureView = z.infer<typeof measureView>
