import { z } from "zod"
import { longestText } from "../recommendations/readTable.ts"
import { results } from "../recommendations/result.ts"
import { states } from "../recommendations/state.ts"

/** What a plan has received: a recommendation of a treaty body or an evaluation, or a measure of the plan before. */
const kinds = ["recommendation", "measure"] as const
/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number]

const fields = {
  kind: z.enum(kinds),
  /** Who recommended it, or which plan it stood in. */
  source: z.string().trim().max(200),
  year: z.number().int().min(1900).max(2199).nullable(),
  number: z.string().trim().max(60),
  text: z.string().trim().min(1).max(longestText),
  /** How far a measure came; null for a recommendation, and where nobody said. */
  result: z.enum(results).nullable(),
  note: z.string().trim().max(2000),
}

const answerLink = z.object({
  measureId: z.string(),
  /** Its number and first line now; null when the measure is no longer in the plan. */
  number: z.string().nullable(),
  text: z.string().nullable(),
  agency: z.string(),
  by: z.string(),
  at: z.string(),
})

const saidBy = {
  agency: z.string(),
  /** The function it was said in: the plan's secretariat, or null for the agency. */
  as: z.literal("secretariat").nullable(),
  by: z.string(),
  at: z.string(),
}

/** A recommendation of `GET /api/plans/{id}/recommendations`, or a measure of the earlier plan. */
const recommendation = z.object({
  id: z.string(),
  ...fields,
  state: z.enum(states),
  /** A measure that was not finished and stands in this plan in the same words. */
  carriedOver: z.boolean(),
  links: z.array(answerLink),
  /** Why it is not taken up; null where nobody said so. */
  declined: z.object({ reason: z.string(), ...saidBy }).nullable(),
  ...saidBy,
})
/** A {@link recommendation}. */
export type Recommendation = z.infer<typeof recommendation>

/** `GET` and `POST` of `/api/plans/{id}/recommendations`. */
export const recommendationList = z.object({ recommendations: z.array(recommendation) })

const entry = z
  .object({ ...fields, result: fields.result.default(null), note: fields.note.default("") })
  .strict()

/** `POST /api/plans/{id}/recommendations` → 201. What the plan has already, word for word, is not added again. */
export const newRecommendations = z.object({ entries: z.array(entry).min(1).max(200) }).strict()
/** One of the entries. */
export type NewRecommendation = z.infer<typeof entry>

/**
 * The answer: what was added, by id, how much was there already, and of that what differs in a result
 * or a note that the entry names. Nothing there is changed: a `PATCH` takes the change over.
 */
export const addedRecommendations = z.object({
  added: z.array(z.string()),
  already: z.number().int(),
  differing: z.array(
    z.object({ id: z.string(), result: fields.result.optional(), note: fields.note.optional() }),
  ),
})
/** The answer. */
export type AddedRecommendations = z.infer<typeof addedRecommendations>

/** `PATCH …/recommendations/{recommendationId}`: the fields to change. */
export const recommendationChange = z.object(fields).omit({ kind: true }).partial().strict()

/** `PUT …/recommendations/removed`: takes some from the list, or brings them back. */
export const removal = z
  .object({ ids: z.array(z.string().max(100)).min(1).max(5000), removed: z.boolean() })
  .strict()

/** `PUT …/recommendations/{recommendationId}/declined`: why it is not taken up; null takes it back. */
export const declining = z
  .object({ reason: z.string().trim().min(1).max(2000).nullable() })
  .strict()

const suggestion = z.object({
  measureId: z.string(),
  number: z.string(),
  text: z.string(),
  /** From 0 to 1. */
  score: z.number(),
  /** Areas that both speak of, and words that both have. */
  areas: z.array(z.string()),
  words: z.array(z.string()),
})
/** A measure that may answer a recommendation. */
export type Suggestion = z.infer<typeof suggestion>

/** `GET …/recommendations/suggestions`: for each of them the measures that may answer it, best first. */
export const suggestionList = z.object({
  suggestions: z.array(z.object({ recommendation: z.string(), measures: z.array(suggestion) })),
})
/** The answer. */
export type SuggestionList = z.infer<typeof suggestionList>

/** `POST …/recommendations/sheet`: the sheets of a file as rows of words. */
export const sheets = z.object({
  sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })),
  notRead: z.array(z.object({ what: z.string(), where: z.string() })),
})
/** The answer. */
export type Sheets = z.infer<typeof sheets>
