import { z } from "zod"
import { changes } from "../coverage/levels/comparison.ts"
import { partChanges } from "../document/comparePlans.ts"
import { comparedFields } from "../document/fields/fieldWords.ts"
import { coverageReport } from "./coverage.ts"
import { areaVerdict, decision } from "./decisions.ts"

const { level, evidence } = coverageReport.shape.areas.element.shape

const sideVerdict = z.object({
  /** The decision of people; null where there is none, and where it does not count in the view. */
  decided: areaVerdict.decided,
  /** The decision that stood for those words, or a later one on the same words. */
  decision: decision
    .pick({ act: true, reason: true, agency: true, as: true, by: true, at: true })
    .extend({ decided: decision.shape.decided.unwrap() })
    .nullable(),
  /** Whether it was made on other words, another level or another version of the set. */
  stale: z.boolean(),
})
/** The decision of people on an area, in one of the two texts. */
export type SideVerdict = z.infer<typeof sideVerdict>

const comparedEvidence = z.array(evidence.element.extend({ kept: z.boolean() }))

const areaSide = sideVerdict.extend({
  /** The level that was read automatically. */
  level,
  /** `kept` where the other text has the same words for the area. */
  evidence: comparedEvidence,
  /**
   * Wording that contradicts a provision and raises no level; `kept` where the other text has it
   * too.
   */
  readsAgainst: comparedEvidence,
})

const side = z.object({
  plan: z.string(),
  title: z.string(),
  /** The number of the last stored update in the text. */
  version: z.number().int(),
  /** The id and name if it is a saved version; null for any other number. */
  saved: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Whether this is the present text. */
  now: z.boolean(),
  /** When its last words were written; null for a plan without words. */
  writtenAt: z.string().nullable(),
  lang: z.string(),
  /** Whether the set can read this text's language; if not, its areas were not looked for. */
  reads: z.boolean(),
})

/**
 * `GET /api/plans/{id}/coverage/comparison`: what became of every area of the set from one text to
 * the other. Deterministic for two versions, view, set and settings; `change` concerns the
 * automatic reading, and people's decisions stand beside it.
 */
export const comparison = z.object({
  set: coverageReport.shape.set,
  /** The view in which both texts were read. */
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
/** The answer of `GET …/coverage/comparison`. */
export type Comparison = z.infer<typeof comparison>
/** One of the two texts that are compared. */
export type ComparedText = z.infer<typeof side>

const comparedSide = z.object({
  id: z.string(),
  number: z.string(),
  text: z.string(),
  /** The words of each field of a measure; null for any other part. */
  fields: z.record(z.enum(comparedFields), z.string()).nullable(),
  digest: z.string().nullable(),
  /** The heading above it, with its number. */
  under: z.string(),
})

const comparedPart = z.object({
  id: z.string(),
  change: z.enum(partChanges),
  /** Whether only marks or the kind of paragraph differ, while all words are equal. */
  formatting: z.boolean(),
  before: comparedSide.nullable(),
  after: comparedSide.nullable(),
  /**
   * For a merged part, the other parts it was merged from; for a split part, the other parts it
   * became.
   */
  others: z.array(comparedSide),
  /** The agencies that changed the part, when both texts are of one plan. */
  agencies: z.array(z.string()),
})

/**
 * `GET /api/plans/{id}/comparison?from=&to=`: what became of every measure, of every other part
 * that changed, and of the areas ({@link comparison}).
 */
export const textComparison = comparison.extend({
  measures: z.array(comparedPart),
  /** Headings, paragraphs and tables, without the unchanged ones. */
  texts: z.array(comparedPart.extend({ kind: z.enum(["heading", "text", "table"]) })),
})
/** The answer of `GET …/comparison`. */
export type TextComparison = z.infer<typeof textComparison>
/** A measure, or another part, of a comparison. */
export type ComparedPartView = z.infer<typeof comparedPart>
