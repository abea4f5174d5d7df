import { z } from "zod"

/** How much weight a comment has for its agency. */
export const weights = ["condition", "wanted", "information"] as const
/** One of {@link weights}. */
export type Weight = (typeof weights)[number]

/** The audiences that a thread can be shown to. */
const visibilities = ["agency", "secretariat", "government", "everyone"] as const
/** One of {@link visibilities}. For now only `everyone` is enforced, so only it is accepted. */
export type Visibility = (typeof visibilities)[number]

/** A place in the text as two Yjs relative positions (base64 of their binary form). */
const anchor = z.object({ from: z.string().max(400), to: z.string().max(400) }).strict()
/** The range of the text that a thread is attached to. */
export type Anchor = z.infer<typeof anchor>

/** The function in which a person writes: the plan's secretariat, or null for their agency. */
const writesAs = z.literal("secretariat").nullable()
/** A function of {@link writesAs}. */
export type WritesAs = z.infer<typeof writesAs>

/** `POST /api/plans/{id}/comments` → 201 `{thread}`. A `quote` that is not in the words is 422. */
export const newThread = z
  .object({
    measureId: z.string().max(100).nullish(),
    /** The narrative block that contains the quote, when it is not in a measure. */
    blockId: z.string().max(100).nullish(),
    quote: z.string().max(5000).nullish(),
    anchor: anchor.nullish(),
    body: z.string().trim().min(1).max(20_000),
    weight: z.enum(weights),
    visibility: z.enum(visibilities),
    /** If absent: the secretariat for people who hold its function, else the agency. */
    as: writesAs.optional(),
  })
  .strict()

/**
 * For words that came in with a file: their author and time as the file gives them, and the agency
 * that brought the file.
 */
const written = z.object({
  by: z.string(),
  at: z.string().nullable(),
  file: z.string(),
  broughtBy: z.string(),
})
/** An answer in a thread. */
const reply = z.object({
  id: z.string(),
  agency: z.string(),
  as: writesAs,
  by: z.string(),
  at: z.string(),
  body: z.string(),
  written: written.nullable(),
})

/**
 * A thread of `GET /api/plans/{id}/comments` → `{threads}`. `anchored` is false when its words were
 * removed.
 */
export const thread = z.object({
  id: z.string(),
  measureId: z.string().nullable(),
  blockId: z.string().nullable(),
  quote: z.string().nullable(),
  anchor: anchor.nullable(),
  anchored: z.boolean(),
  weight: z.enum(weights),
  visibility: z.enum(visibilities),
  /** The writer's agency, even if they wrote as the secretariat. */
  agency: z.string(),
  as: writesAs,
  by: z.string(),
  at: z.string(),
  body: z.string(),
  resolved: z.boolean(),
  written: written.nullable(),
  replies: z.array(reply),
})
/** A comment with its replies. */
export type Thread = z.infer<typeof thread>

/** `POST …/comments/{threadId}/replies`. */
export const newReply = z
  .object({ body: z.string().trim().min(1).max(20_000), as: writesAs.optional() })
  .strict()
/** `PATCH …/comments/{threadId}`. */
export const threadChange = z.object({ resolved: z.boolean() }).strict()
