import { z } from "zod"
import { accuracy } from "../coverage/accuracy.ts"
import { fieldsAsked } from "../coverage/level.ts"
import { areaVerdict, level } from "./decisions.ts"
import { finding } from "./findings.ts"

const evidence = z.object({
  measureId: z.string().nullable(),
  number: z.string().nullable(),
  quote: z.string(),
  element: z.string().nullable(),
  /** The block or measure the quote stands in, and where, in UTF-16 units of its words. */
  passageId: z.string(),
  start: z.number().int(),
  end: z.number().int(),
})

/** `GET /api/plans/{id}/coverage?view=proposed|agreed`: every area of the set, on the words now. */
export const coverageReport = z.object({
  lang: z.string(),
  /**
   * Whether the set reads that language. Where it does not, nothing is looked for: every area is
   * `absent`, and that says nothing about the plan.
   */
  reads: z.boolean(),
  /** The set and version that the words were read against. */
  set: z.object({ id: z.string(), version: z.string() }),
  areas: z.array(
    z.object({
      id: z.string(),
      level,
      /**
       * What an area that is addressed still needs to be elaborated, else null: the fields that the
       * fullest measure chiefly on it leaves empty (null where there is no such measure), and how many
       * more core elements, of which.
       */
      lacking: z
        .object({
          fields: z.array(z.enum(fieldsAsked)).nullable(),
          elements: z.object({ needed: z.number().int(), of: z.array(z.string()) }),
        })
        .nullable(),
      evidence: z.array(evidence),
      /** Words that read against the area's provisions; they raise no level. */
      readsAgainst: z.array(evidence),
      elements: z.array(z.object({ id: z.string(), found: z.boolean() })),
      // `level` stays what the machine read.
      ...areaVerdict,
    }),
  ),
  /** How well the set reads, by language, and on what that was measured; null where nobody did. */
  accuracy: accuracy.nullable(),
  findings: z.array(finding),
})
