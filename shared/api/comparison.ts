import { z } from "zod"
import { changes } from "../coverage/comparison.ts"
import { partChanges } from "../document/comparePlans.ts"
import { comparedFields } from "../document/fields/fieldWords.ts"
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

const comparedSide = z.object({
  id: z.string(),
  number: z.string(),
  text: z.string(),
  /** Of a measure, the words of each field; null of any other part. */
  fields: z.record(z.enum(comparedFields), z.string()).nullable(),
  digest: z.string().nullable(),
  /** The heading it stands under, with its number. */
  under: z.string(),
})

const comparedPart = z.object({
  id: z.string(),
  change: z.enum(partChanges),
  /** Whether marks, or what kind of paragraph it is, differ while all words are the same. */
  formatting: z.boolean(),
  before: comparedSide.nullable(),
  after: comparedSide.nullable(),
  /** Of parts that were merged the others of before; of one that was split those it became beside. */
  others: z.array(comparedSide),
  /** Those who changed it, of two texts of one plan. */
  agencies: z.array(z.string()),
})

/**
 * `GET /api/plans/{id}/comparison?from=&to=`: what became of every measure, of every other part that
 * is not as it was, and of the areas ({@link comparison}).
 */
export const textComparison = comparison.extend({
  measures: z.array(comparedPart),
  /** Headings, paragraphs and tables, without those that were kept as they are. */
  texts: z.array(comparedPart.extend({ kind: z.enum(["heading", "text", "table"]) })),
})
/** The answer. */
export type TextComparison = z.infer<typeof textComparison>
/** A measure, or another part, of a comparison. */
export type ComparedPartView = z.infer<typeof comparedPart>
