import { z } from "zod"
import { comparedFields } from "../document/fields/fieldWords.ts"
import { weights } from "./comments.ts"
import { filePlace } from "./importReview.ts"

/**
 * The meanings of a column in a table of comments. `further`: words that come along with the
 * comment, as a proposed wording or the reason.
 */
export const commentColumns = [
  "id",
  "number",
  "measure",
  "quote",
  "comment",
  "further",
  "author",
  "agency",
  "date",
  "weight",
  "other",
] as const
/** One of {@link commentColumns}. */
export type CommentColumn = (typeof commentColumns)[number]

/** A place in a plan: a measure, a block of narrative, or (neither) the plan as a whole. */
const planPlace = z
  .object({
    measureId: z.string().max(100).nullable(),
    blockId: z.string().max(100).nullable(),
  })
  .strict()
/** The place that a comment is to be attached to. */
export type PlanPlace = z.infer<typeof planPlace>

/**
 * How changed words are taken over: merged with the changes made in the plan meanwhile, or exactly
 * as in the file.
 */
const wordsTaken = z.enum(["take", "file"])

/** `PUT /api/plans/{id}/returned/{fileId}/choices`: every choice that the person has made. */
export const returnedChoices = z
  .object({
    /** Whether the file's tracked changes are accepted; else they are rejected. */
    changes: z.enum(["take", "refuse"]).optional(),
    /** For a table: the sheet, the number of its header rows, and the meanings of its columns. */
    table: z
      .object({
        sheet: z.number().int().min(0).max(99),
        head: z.number().int().min(0).max(20),
        columns: z.array(z.enum(commentColumns)).max(60),
      })
      .strict()
      .optional(),
    /**
     * The agency the comments become comments of: the caller's if absent; `secretariat`; an agency
     * of the plan by its id; or `named`, each the agency that the file names, for people who hold
     * the secretariat's function.
     */
    whose: z.string().max(100).optional(),
    /** Keyed by the comment. */
    comments: z
      .record(
        z.string().max(24),
        z
          .object({
            take: z.boolean().optional(),
            place: planPlace.optional(),
            weight: z.enum(weights).optional(),
          })
          .strict(),
      )
      .optional(),
    /** Keyed by the id of the measure or block. */
    words: z.record(z.string().max(100), wordsTaken).optional(),
  })
  .strict()
  .refine(
    ({ comments, words }) =>
      [comments, words].every((all) => Object.keys(all ?? {}).length <= 3000),
    "No more than 3,000 choices are kept.",
  )
/** A person's choices for a returned file. */
export type ReturnedChoices = z.infer<typeof returnedChoices>

/**
 * How the place of a comment was found: by its id in the file, its number, its words, or not at
 * all.
 */
const found = z.enum(["id", "number", "words", "plan", "none"])
/**
 * One of the ways of {@link found}. `plan`: the comment is on the whole plan; `none`: a person must
 * choose the place.
 */
export type Found = z.infer<typeof found>

/** A comment of the file. */
const returnedComment = z.object({
  key: z.string(),
  /** As given in the file; "" and null where it gives nothing. */
  author: z.string(),
  at: z.string().nullable(),
  body: z.string(),
  quote: z.string().nullable(),
  /** The weight that the file gives; null where it gives none. */
  weight: z.enum(weights).nullable(),
  resolved: z.boolean(),
  /** Its place in the file, and the words there. */
  place: filePlace,
  words: z.string(),
  found,
  /** Its place in the plan; null where that was not found. */
  target: planPlace.nullable(),
  /** The existing thread that holds this comment already; null if there is none. */
  already: z.string().nullable(),
  /** The comment that it replies to: another one of the file, or an existing thread. */
  answers: z.object({ key: z.string(), thread: z.string().nullable() }).nullable(),
  /** The agency of the plan that the file names as its author. */
  agency: z.string().nullable(),
})
/** A comment as the review shows it. */
export type ReturnedComment = z.infer<typeof returnedComment>

const wording = z.object({
  text: z.string(),
  fields: z.record(z.enum(comparedFields), z.string()).nullable(),
})
/** Words of a part with its fields. */
export type Wording = z.infer<typeof wording>

/** A part of the plan whose words the file changes. */
const returnedWording = z.object({
  id: z.string(),
  kind: z.enum(["measure", "text"]),
  number: z.string(),
  /** The present wording, with its digest, and the wording it would get. */
  now: wording,
  digest: z.string(),
  taken: wording,
  /**
   * For a part that was changed in the plan after the file was made: its wording then, and that in
   * the file.
   */
  meanwhile: z
    .object({
      before: wording,
      file: wording,
      /**
       * Whether `taken` has both changes. If not, it is as in the file, and the change made in the
       * plan would be lost.
       */
      both: z.boolean(),
    })
    .nullable(),
})
/** Changed words as the review shows them. */
export type ReturnedWording = z.infer<typeof returnedWording>

/** A returned file as it was read, beside the plan at one moment. */
const returnedReview = z.object({
  /** The number of the last stored update in the plan's words at that moment. */
  seq: z.number().int(),
  /**
   * `own`: the file was exported from this plan; `other`: from another one; `foreign`: it does not
   * say.
   */
  origin: z.enum(["own", "other", "foreign"]),
  /**
   * The stored update at which it was exported, where the file says so and the log still has these
   * words.
   */
  printed: z.number().int().nullable(),
  comments: z.array(returnedComment),
  words: z.array(returnedWording),
  /** Parts that only the file has, and parts that only the plan has: not taken over. */
  added: z.array(z.string()),
  missing: z.array(z.object({ number: z.string(), text: z.string() })),
  /** Lines of the file outside its text, as in page headers or shapes: not taken over. */
  outside: z.array(z.string()),
  tracked: z.object({ insertions: z.number().int(), deletions: z.number().int() }),
  /** For a table: its sheets, and the columns of the one that was read. */
  table: z
    .object({
      sheets: z.array(z.object({ name: z.string(), rows: z.number().int() })),
      sheet: z.number().int(),
      head: z.number().int(),
      columns: z.array(
        z.object({
          head: z.string(),
          holds: z.enum(commentColumns),
          samples: z.array(z.string()),
        }),
      ),
      /** The number of rows that have no text in the column of comments. */
      empty: z.number().int(),
    })
    .nullable(),
})
/** A returned file as it would be taken over. */
export type ReturnedReview = z.infer<typeof returnedReview>

/** `POST /api/plans/{id}/returned` → 201, `GET …/{fileId}`: a staged returned file. */
export const stagedReturn = z.object({
  id: z.string(),
  name: z.string(),
  at: z.string(),
  until: z.string(),
  choices: returnedChoices,
  review: returnedReview,
  /** The places that a comment can be attached to. */
  places: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["measure", "text"]),
      number: z.string(),
      text: z.string(),
    }),
  ),
})
/** A staged returned file, waiting for its uploader to confirm. */
export type StagedReturn = z.infer<typeof stagedReturn>

/**
 * `POST /api/plans/{id}/returned/{fileId}/taken` → 201: the comments and words that were taken
 * over.
 */
export const returnTaken = z.object({
  /** The id by which the comments can be removed again while nobody has answered them. */
  batch: z.string(),
  threads: z.number().int(),
  replies: z.number().int(),
  /**
   * The parts whose words were taken over, and the version that was saved before; null where none
   * were.
   */
  words: z.array(z.string()),
  version: z.string().nullable(),
})
/** The comments and words that were taken over from a file. */
export type ReturnTaken = z.infer<typeof returnTaken>

/** `POST /api/plans/{id}/returned/undone` → the comments that could be removed. */
export const returnUndoing = z
  .object({
    batch: z.string().max(100),
    words: z.array(z.string().max(100)).max(3000),
    version: z.string().max(100).nullable(),
  })
  .strict()
/** The result of removing the comments of a returned file. */
export const returnUndone = z.object({
  threads: z.number().int(),
  replies: z.number().int(),
  /** Comments that somebody has answered or resolved since; they are kept. */
  kept: z.number().int(),
  words: z.number().int(),
})
/** The result of removing the comments of a returned file. */
export type ReturnUndone = z.infer<typeof returnUndone>
