import { z } from "zod"
import { comparedFields } from "../document/fields/fieldWords.ts"
import { weights } from "./comments.ts"
import { filePlace } from "./importReview.ts"

/** What a column of a table of comments can hold. */
export const commentColumns = [
  "id",
  "number",
  "measure",
  "quote",
  "comment",
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
/** Where a comment is to hang. */
export type PlanPlace = z.infer<typeof planPlace>

/** How changed words are taken: with what was changed in the plan meanwhile, or exactly as in the file. */
const wordsTaken = z.enum(["take", "file"])

/** `PUT /api/plans/{id}/returned/{fileId}/choices`: everything that the person has settled. */
export const returnedChoices = z
  .object({
    /** Whether changes that the file tracks are taken; else they are refused. */
    changes: z.enum(["take", "refuse"]).optional(),
    /** Of a table: which sheet, how many of its rows are its head, what its columns hold. */
    table: z
      .object({
        sheet: z.number().int().min(0).max(99),
        head: z.number().int().min(0).max(20),
        columns: z.array(z.enum(commentColumns)).max(60),
      })
      .strict()
      .optional(),
    /**
     * Whose the comments become: the caller's agency unless said; `secretariat`, an agency of the
     * plan by its id, or `named`, each the agency that the file names, for who holds the secretariat's function.
     */
    whose: z.string().max(100).optional(),
    /** By the key of the comment. */
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
    /** By the id of the measure or block. */
    words: z.record(z.string().max(100), wordsTaken).optional(),
  })
  .strict()
  .refine(
    ({ comments, words }) =>
      [comments, words].every((all) => Object.keys(all ?? {}).length <= 3000),
    "No more than 3,000 choices are kept.",
  )
/** What a person settled of a file that comes back. */
export type ReturnedChoices = z.infer<typeof returnedChoices>

/** How the place of a comment was found: by its id in the file, its number, its words, or not. */
const found = z.enum(["id", "number", "words", "plan", "none"])
/** One of the ways. `plan`: it is on the whole plan; `none`: the person says where it belongs. */
export type Found = z.infer<typeof found>

/** A comment of the file. */
const returnedComment = z.object({
  key: z.string(),
  /** As the file has them; "" and null where it says nothing. */
  author: z.string(),
  at: z.string().nullable(),
  body: z.string(),
  quote: z.string().nullable(),
  /** What the file says of its weight. */
  weight: z.enum(weights).nullable(),
  resolved: z.boolean(),
  /** Where it stands in the file, and the words there. */
  place: filePlace,
  words: z.string(),
  found,
  /** Where it belongs in the plan; null where that was not found. */
  target: planPlace.nullable(),
  /** The thread in which it stands already. */
  already: z.string().nullable(),
  /** What it answers: another comment of the file, or a thread that is there already. */
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
  /** As it reads now, with the digest of that, and as it would read. */
  now: wording,
  digest: z.string(),
  taken: wording,
  /** Where it was changed in the plan after the file was made: as it read then, and as the file has it. */
  meanwhile: z
    .object({
      before: wording,
      file: wording,
      /** Whether `taken` has both changes. Else it is as in the file, and what was changed here is lost with it. */
      both: z.boolean(),
    })
    .nullable(),
})
/** Changed words as the review shows them. */
export type ReturnedWording = z.infer<typeof returnedWording>

/** What the reader of a file says of it, beside the plan at one moment. */
const returnedReview = z.object({
  /** The number of the last stored update in the plan's words then. */
  seq: z.number().int(),
  /** `own`: the file was printed from this plan; `other`: from another one; `foreign`: it does not say. */
  origin: z.enum(["own", "other", "foreign"]),
  /** The stored update from which it was printed, where it says so and the log has these words. */
  printed: z.number().int().nullable(),
  comments: z.array(returnedComment),
  words: z.array(returnedWording),
  /** Parts that the file has and the plan has not, and parts of the plan that are gone from the file: not taken over. */
  added: z.array(z.string()),
  missing: z.array(z.object({ number: z.string(), text: z.string() })),
  tracked: z.object({ insertions: z.number().int(), deletions: z.number().int() }),
  /** Of a table: its sheets, and of the one that was read the columns. */
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
      /** Rows without words in the column of comments. */
      empty: z.number().int(),
    })
    .nullable(),
})
/** A file as it would come back into a plan. */
export type ReturnedReview = z.infer<typeof returnedReview>

/** `POST /api/plans/{id}/returned` → 201, `GET …/{fileId}`: a file on its way back into a plan. */
export const stagedReturn = z.object({
  id: z.string(),
  name: z.string(),
  at: z.string(),
  until: z.string(),
  choices: returnedChoices,
  review: returnedReview,
  /** The places that a comment can be put on. */
  places: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["measure", "text"]),
      number: z.string(),
      text: z.string(),
    }),
  ),
})
/** A file that waits for its bringer's word. */
export type StagedReturn = z.infer<typeof stagedReturn>

/** `POST /api/plans/{id}/returned/{fileId}/taken` → 201: what was taken over. */
export const returnTaken = z.object({
  /** By it the comments can be taken back while nobody answered them. */
  batch: z.string(),
  threads: z.number().int(),
  replies: z.number().int(),
  /** The parts whose words were taken, and the version that was saved before; null where none were. */
  words: z.array(z.string()),
  version: z.string().nullable(),
})
/** What was taken over. */
export type ReturnTaken = z.infer<typeof returnTaken>

/** `POST /api/plans/{id}/returned/undone` → what could be taken back. */
export const returnUndoing = z
  .object({
    batch: z.string().max(100),
    words: z.array(z.string().max(100)).max(3000),
    version: z.string().max(100).nullable(),
  })
  .strict()
/** What became of taking back. */
export const returnUndone = z.object({
  threads: z.number().int(),
  replies: z.number().int(),
  /** Comments that somebody has answered or resolved since: they stay. */
  kept: z.number().int(),
  words: z.number().int(),
})
/** The answer. */
export type ReturnUndone = z.infer<typeof returnUndone>
