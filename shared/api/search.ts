import { z } from "zod"

/** The kinds of things that the search finds. */
const searchKinds = ["plan", "measure", "text", "area", "comment", "person"] as const
/** One of {@link searchKinds}. */
export type SearchKind = (typeof searchKinds)[number]

/** A piece of text; `found` where it is one of the words that were searched for. */
const piece = z.object({ text: z.string(), found: z.boolean() })
/** Text in pieces, so that a page marks the matches without parsing markup. */
export type SearchPiece = z.infer<typeof piece>

const hit = z.object({
  kind: z.enum(searchKinds),
  /** The id of the plan, measure, block, area, thread or person. */
  id: z.string(),
  /** The plan that contains it; null for a person outside any plan. */
  plan: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** The displayed number of a measure or heading; "" where it has none. */
  number: z.string(),
  title: z.array(piece),
  /** The words around the match; empty where the title contains it. */
  snippet: z.array(piece),
  /** The heading above it, or the agency of a person or comment; "" where there is none. */
  place: z.string(),
  /** The path in the product that leads there. */
  link: z.string(),
})
/** One result of the search. */
export type SearchHit = z.infer<typeof hit>

/** `GET /api/search?q=`: the results, the best of each kind first. */
export const searchAnswer = z.object({
  hits: z.array(hit),
  /** Kinds that have more results than are shown. */
  more: z.array(z.enum(searchKinds)),
  /** Whether some plans that the caller may read are not fully indexed yet. */
  indexing: z.boolean(),
})
/** The answer of the search. */
export type SearchAnswer = z.infer<typeof searchAnswer>
