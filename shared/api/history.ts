import { z } from "zod"
import { stances } from "../agreement/standing.ts"
import { comparedFields } from "../document/fields/fieldWords.ts"
import { weights } from "./comments.ts"

/** What may happen to a measure in the course of a plan. */
const historyKinds = [
  "written",
  "reworded",
  "moved",
  "removed",
  "returned",
  "position",
  "withdrawn",
  "lapsed",
  "stands",
  "commented",
  "replied",
  "resolved",
] as const
/** One of {@link historyKinds}. */
export type HistoryKind = (typeof historyKinds)[number]

const wording = z.object({
  text: z.string(),
  /** The words of each field; "" where it is empty. */
  fields: z.record(z.enum(comparedFields), z.string()),
  digest: z.string(),
  /** The heading it stood under. */
  under: z.string(),
})
/** How a measure read at a time. */
export type Wording = z.infer<typeof wording>

/** Something that happened to a measure. */
const historyEvent = z.object({
  /** Of its own among those of the measure; the same until more is written in one go. */
  id: z.string(),
  kind: z.enum(historyKinds),
  /** Of words that were written in one go, when the last of them were. */
  at: z.string(),
  /** Whose doing it was, or, of what lapsed or stands again, whose position; empty for the server itself. */
  agencies: z.array(z.string()),
  as: z.literal("secretariat").nullable(),
  /** The people by name, as far as the caller may read their names. */
  by: z.array(z.string()),
  /** Of words that changed. */
  wording: z
    .object({
      /** The number of the stored update up to which it is `after`, and of the one before; null before the first. */
      version: z.number().int(),
      previous: z.number().int().nullable(),
      /** Whether the measure changed its place too. */
      moved: z.boolean(),
      before: wording.nullable(),
      after: wording.nullable(),
    })
    .nullable(),
  position: z.object({ stance: z.enum(stances), reason: z.string().nullable() }).nullable(),
  comment: z.object({ thread: z.string(), body: z.string(), weight: z.enum(weights) }).nullable(),
})
/** The event. */
export type HistoryEvent = z.infer<typeof historyEvent>

/** `GET /api/plans/{id}/measures/{measureId}/history`: the latest first. */
export const measureHistory = z.object({
  /** As it stands now: both null where it is gone. */
  number: z.string().nullable(),
  digest: z.string().nullable(),
  events: z.array(historyEvent),
  /** Whether there are earlier ones: ask for those `before` the last of these. */
  more: z.boolean(),
})
/** The answer. */
export type MeasureHistory = z.infer<typeof measureHistory>

/**
 * `GET /api/plans/{id}/authorship`: who wrote the letters that stand. A letter is named as Yjs names it,
 * by its client number and clock, so that whoever has the document finds it whatever was typed since.
 */
export const authorship = z.object({
  /** The number of the last stored update that was looked at. */
  version: z.number().int(),
  authors: z.array(
    z.object({
      /** Null for the server itself, as in a plan that was there from the first. */
      agency: z.string().nullable(),
      /** The person's name, where the caller may read it. */
      by: z.string().nullable(),
      /** On which day (in UTC). */
      day: z.string(),
    }),
  ),
  /** Runs of letters: client, clock, how many (UTF-16 units), and their author's place in `authors`. */
  letters: z.array(
    z.tuple([z.number().int(), z.number().int(), z.number().int(), z.number().int()]),
  ),
})
/** The answer. */
export type Authorship = z.infer<typeof authorship>
