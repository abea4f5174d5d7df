import { z } from "zod"

/** What can be found. */
const searchKinds = ["plan", "measure", "text", "area", "comment", "person"] as const
/** One of {@link searchKinds}. */
export type SearchKind = (typeof searchKinds)[number]

/** A part of words that were found: `found` where it is one of the words that were sought. */
const piece = z.object({ text: z.string(), found: z.boolean() })
/** Words in pieces, so that a page marks what was found without reading markup. */
export type SearchPiece = z.infer<typeof piece>

const hit = z.object({
  kind: z.enum(searchKinds),
  /** Of the plan, measure, block, area, thread or person. */
  id: z.string(),
  /** Where it stands; null for a person outside any plan. */
  plan: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** The displayed number of a measure or heading; "" where it has none. */
  number: z.string(),
  title: z.array(piece),
  /** The words around what was found; empty where the title says it. */
  snippet: z.array(piece),
  /** The heading above it, or the agency of a person or comment; "" where there is none. */
  place: z.string(),
  /** The address in the product that leads there. */
  link: z.string(),
})
/** One thing that was found. */
export type SearchHit = z.infer<typeof hit>

/** `GET /api/search?q=`: what was found, the best of each kind first. */
export const searchAnswer = z.object({
  hits: z.array(hit),
  /** Kinds of which more was found than is shown. */
  more: z.array(z.enum(searchKinds)),
  /** Whether plans that you may read are not in the index as a whole yet. */
  indexing: z.boolean(),
})
/** The answer of the search. */
export type SearchAnswer = z.infer<typeof searchAnswer>
