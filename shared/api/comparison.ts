import { z } from "zod"
import { changes } from "../coverage/comparison.ts"
import { coverageReport } from "./coverage.ts"
import { areaVerdict, decision } from "./decisions.ts"

const { level, evidence } = coverageReport.shape.areas.element.shape

const sideVerdict = z.object({
  /** What people decided; null where nobody did, and where it does not count in the view. */
  decided: areaVerdict.decided,
  /** The decision that stood while those were the words, or a later one on the same words. */
  decision: decision
    .pick({ act: true, reason: true, agency: true, as: true, by: true, at: true })
    .extend({ decided: decision.shape.decided.unwrap() })
    .nullable(),
  /** Whether it was made on other words, another level or another version of the set. */
  stale: z.boolean(),
})
/** What people decided on an area in one of the two texts. */
export type SideVerdict = z.infer<typeof sideVerdict>

const comparedEvidence = z.array(evidence.element.extend({ kept: z.boolean() }))

const areaSide = sideVerdict.extend({
  /** What the machine read. */
  level,
  /** `kept` where the other text has the same words for the area. */
  evidence: comparedEvidence,
  /** Wording against a provision, which raises no level; `kept` where it reads so in the other too. */
  readsAgainst: comparedEvidence,
})

const side = z.object({
  plan: z.string(),
  title: z.string(),
  /** The number of the last stored update in the text. */
  version: z.number().int(),
  /** Of a saved version, its id and its name; null for any other number. */
  saved: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Whether the text is the one now. */
  now: z.boolean(),
  /** When its last words were written; null for a plan without words. */
  writtenAt: z.string().nullable(),
  lang: z.string(),
  /** Whether the set reads that language; where not, nothing is looked for in this text. */
  reads: z.boolean(),
})

/**
 * `GET /api/plans/{id}/coverage/comparison`: what became of every area of the set from one text to
 * the other. The same two versions, view, set and settings always read the same; `change` is of
 * what was read, and what people decided stands beside it.
 */
export const comparison = z.object({
  set: coverageReport.shape.set,
  /** How both were read. */
  view: z.enum(["proposed", "agreed"]),
  from: side,
  to: side,
  areas: z.array(
    z.object({
      id: z.string(),
      change: z.enum(changes),
      from: areaSide,
      to: areaSide,
      elementsGained: z.array(z.string()),
      elementsLost: z.array(z.string()),
    }),
  ),
})
/** The answer. */
export type Comparison = z.infer<typeof comparison>
/** One of the two texts. */
export type ComparedText = z.infer<typeof side>
