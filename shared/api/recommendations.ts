import { z } from "zod"
import { longestText } from "../recommendations/readTable.ts"
import { results } from "../recommendations/result.ts"
import { states } from "../recommendations/state.ts"

/**
 * The kinds of entries that a plan answers: a recommendation of a treaty body or an evaluation, or
 * a measure of the previous plan.
 */
const kinds = ["recommendation", "measure"] as const
/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number]

const fields = {
  kind: z.enum(kinds),
  /** The body that recommended it, or the title of the plan it stood in. */
  source: z.string().trim().max(200),
  year: z.number().int().min(1900).max(2199).nullable(),
  number: z.string().trim().max(60),
  text: z.string().trim().min(1).max(longestText),
  /** How far the measure was carried out; null for a recommendation, and where it is not known. */
  result: z.enum(results).nullable(),
  note: z.string().trim().max(2000),
}

const answerLink = z.object({
  measureId: z.string(),
  /** The measure's present number and first line; null when it is no longer in the plan. */
  number: z.string().nullable(),
  text: z.string().nullable(),
  agency: z.string(),
  by: z.string(),
  at: z.string(),
})

const saidBy = {
  agency: z.string(),
  /** The function in which it was done: the plan's secretariat, or null for the agency. */
  as: z.literal("secretariat").nullable(),
  by: z.string(),
  at: z.string(),
}

/**
 * An entry of `GET /api/plans/{id}/recommendations`: a recommendation, or a measure of the earlier
 * plan.
 */
const recommendation = z.object({
  id: z.string(),
  ...fields,
  state: z.enum(states),
  /** An unfinished measure that stands in this plan in unchanged words. */
  carriedOver: z.boolean(),
  links: z.array(answerLink),
  /** The reason for not taking it up; null where none was given. */
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

/**
 * `POST /api/plans/{id}/recommendations` → 201. An entry that the plan has already, word for word,
 * is not added again.
 */
export const newRecommendations = z.object({ entries: z.array(entry).min(1).max(200) }).strict()
/** One of the entries to add. */
export type NewRecommendation = z.infer<typeof entry>

/**
 * The ids of the added entries, the number that existed already, and those of them whose result or
 * note differs from the one sent. Existing entries are not changed: a `PATCH` takes the change
 * over.
 */
export const addedRecommendations = z.object({
  added: z.array(z.string()),
  already: z.number().int(),
  differing: z.array(
    z.object({ id: z.string(), result: fields.result.optional(), note: fields.note.optional() }),
  ),
})
/** The answer of `POST …/recommendations`. */
export type AddedRecommendations = z.infer<typeof addedRecommendations>

/** `PATCH …/recommendations/{recommendationId}`: the fields to change. */
export const recommendationChange = z.object(fields).omit({ kind: true }).partial().strict()

/** `PUT …/recommendations/removed`: removes entries from the list, or brings them back. */
export const removal = z
  .object({ ids: z.array(z.string().max(100)).min(1).max(5000), removed: z.boolean() })
  .strict()

/**
 * `PUT …/recommendations/{recommendationId}/declined`: the reason for not taking it up; null
 * withdraws it.
 */
export const declining = z
  .object({ reason: z.string().trim().min(1).max(2000).nullable() })
  .strict()

const suggestion = z.object({
  measureId: z.string(),
  number: z.string(),
  text: z.string(),
  /** From 0 to 1. */
  score: z.number(),
  /** Areas that both are about, and words that both contain. */
  areas: z.array(z.string()),
  words: z.array(z.string()),
})
/** A measure that may answer a recommendation. */
export type Suggestion = z.infer<typeof suggestion>

/**
 * `GET …/recommendations/suggestions`: for each entry the measures that may answer it, best first.
 */
export const suggestionList = z.object({
  suggestions: z.array(z.object({ recommendation: z.string(), measures: z.array(suggestion) })),
})
/** The answer of `GET …/suggestions`. */
export type SuggestionList = z.infer<typeof suggestionList>

/** `POST …/recommendations/sheet`: the sheets of a file as rows of text. */
export const sheets = z.object({
  sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })),
  notRead: z.array(z.object({ what: z.string(), where: z.string() })),
})
/** The answer of `POST …/sheet`. */
export type Sheets = z.infer<typeof sheets>
