import { z } from "zod"
import { fieldsAsked } from "../coverage/levels/level.ts"
import { accuracy } from "../coverage/set/accuracy.ts"
import { areaVerdict, level } from "./decisions.ts"
import { finding } from "./findings.ts"

const evidence = z.object({
  measureId: z.string().nullable(),
  number: z.string().nullable(),
  quote: z.string(),
  element: z.string().nullable(),
  /** The block or measure that contains the quote, and the range in it in UTF-16 units. */
  passageId: z.string(),
  start: z.number().int(),
  end: z.number().int(),
})

/**
 * `GET /api/plans/{id}/coverage?view=proposed|agreed`: every area of the set, read on the present
 * words.
 */
export const coverageReport = z.object({
  lang: z.string(),
  /**
   * Whether the set can read this language. If not, no area is looked for: every area is `absent`,
   * which says nothing about the plan.
   */
  reads: z.boolean(),
  /** The set and version that the words were read against. */
  set: z.object({ id: z.string(), version: z.string() }),
  areas: z.array(
    z.object({
      id: z.string(),
      level,
      /**
       * The parts that an addressed area still lacks to be elaborated, else null: the fields left empty by
       * the fullest measure that is chiefly on it (null where there is no such measure), and how
       * many more core elements are needed, and of which.
       */
      lacking: z
        .object({
          fields: z.array(z.enum(fieldsAsked)).nullable(),
          elements: z.object({ needed: z.number().int(), of: z.array(z.string()) }),
        })
        .nullable(),
      evidence: z.array(evidence),
      /** Wording that contradicts the area's provisions; it raises no level. */
      readsAgainst: z.array(evidence),
      elements: z.array(z.object({ id: z.string(), found: z.boolean() })),
      // `level` stays the automatic reading, even where a decision corrects it.
      ...areaVerdict,
    }),
  ),
  /**
   * How accurately the set reads each language, and the data it was measured on; null where it was
   * not measured.
   */
  accuracy: accuracy.nullable(),
  findings: z.array(finding),
})
