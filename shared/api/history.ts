import { z } from "zod"
import { stances } from "../agreement/standing.ts"
import { comparedFields } from "../document/fields/fieldWords.ts"
import { weights } from "./comments.ts"

/** The kinds of events in the history of a measure. */
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
  /** The heading that it stood under. */
  under: z.string(),
})
/** The wording of a measure at one time. */
export type Wording = z.infer<typeof wording>

/** An event in the history of a measure. */
const historyEvent = z.object({
  /**
   * Unique among the events of the measure; it stays the same while the same burst of typing goes
   * on.
   */
  id: z.string(),
  kind: z.enum(historyKinds),
  /** For a burst of typing, the time of its last words. */
  at: z.string(),
  /**
   * The agencies that did it or, where a position lapsed or stands again, whose position it is;
   * empty for the server itself.
   */
  agencies: z.array(z.string()),
  as: z.literal("secretariat").nullable(),
  /** Names of the people, as far as the caller may read them. */
  by: z.array(z.string()),
  /** Given where the words changed. */
  wording: z
    .object({
      /**
       * The number of the last stored update in `after`, and that of the event before; null before
       * the first.
       */
      version: z.number().int(),
      previous: z.number().int().nullable(),
      /** Whether the measure was moved as well. */
      moved: z.boolean(),
      before: wording.nullable(),
      after: wording.nullable(),
    })
    .nullable(),
  position: z.object({ stance: z.enum(stances), reason: z.string().nullable() }).nullable(),
  comment: z.object({ thread: z.string(), body: z.string(), weight: z.enum(weights) }).nullable(),
})
/** An event of {@link measureHistory}. */
export type HistoryEvent = z.infer<typeof historyEvent>

/**
 * `GET /api/plans/{id}/measures/{measureId}/history`: the events of a measure, the latest first.
 */
export const measureHistory = z.object({
  /** The measure's present number and wording: both null where it was removed. */
  number: z.string().nullable(),
  digest: z.string().nullable(),
  events: z.array(historyEvent),
  /** Whether there are earlier events: request those `before` the last of these. */
  more: z.boolean(),
})
/** The answer of `GET …/history`. */
export type MeasureHistory = z.infer<typeof measureHistory>

/**
 * `GET /api/plans/{id}/authorship`: the authors of the present text. A letter is named as in Yjs,
 * by client id and clock, so that whoever holds the document finds it whatever was typed since.
 */
export const authorship = z.object({
  /** The number of the last stored update that was taken into account. */
  version: z.number().int(),
  authors: z.array(
    z.object({
      /** Null for words that the server itself wrote, as when a plan was created. */
      agency: z.string().nullable(),
      /** The person's name, where the caller may read it. */
      by: z.string().nullable(),
      /** The day on which it was written (UTC). */
      day: z.string(),
    }),
  ),
  /** Runs of letters: client, clock, how many (UTF-16 units), and their author's place in `authors`. */
  letters: z.array(
    z.tuple([z.number().int(), z.number().int(), z.number().int(), z.number().int()]),
  ),
})
/** The answer of `GET …/authorship`. */
export type Authorship = z.infer<typeof authorship>
