import { z } from "zod"
import { importResult, planSettings } from "./plans.ts"
import { standardsChoice } from "./standards.ts"

/** The meanings of a column in a table of measures: a field, or one that fields depend on. */
export const columnRoles = [
  "number",
  "measure",
  "group",
  "lead",
  "responsible",
  "partners",
  "time",
  "indicator",
  "baseline",
  "target",
  "verification",
  "budget",
  "form",
  "year",
  "task",
  "other",
] as const
/** One of {@link columnRoles}. */
export type ReviewedRole = (typeof columnRoles)[number]

/** The kinds that a part of a file can be settled as. `with-measure`: text of the measure above. */
export const settledAs = [
  "measure",
  "with-measure",
  "goal",
  "objective",
  "section",
  "heading",
  "text",
] as const
/** One of {@link settledAs}. */
export type SettledAs = (typeof settledAs)[number]

/** How a table is read: its rows as measures, or as a table of the narrative. */
const tableChoice = z
  .object({
    as: z.enum(["measures", "table"]),
    /** The number of its header rows. */
    head: z.number().int().min(0).max(4),
    columns: z.array(z.enum(columnRoles)).max(200),
  })
  .strict()
/** A person's choice for a table. */
export type TableChoice = z.infer<typeof tableChoice>

/**
 * `PUT /api/imports/{importId}/choices`: every choice that the person who imports the file has
 * made.
 */
export const importChoices = z
  .object({
    title: z.string().trim().min(1).max(300).optional(),
    country: planSettings.shape.country.optional(),
    language: planSettings.shape.language.optional(),
    standards: standardsChoice.optional(),
    /** Keyed by the number of the table in the file. */
    tables: z.record(z.string().max(12), tableChoice).optional(),
    /** Keyed by the part. */
    parts: z.record(z.string().max(24), z.enum(settledAs)).optional(),
    /** Printed names of bodies, each with the id of an agency, or null for none. */
    agencies: z.record(z.string().max(300), z.string().max(100).nullable()).optional(),
    /** Whether the leftover text is appended to the plan. */
    keepLeftOver: z.boolean().optional(),
    /** Whether the file's tracked changes are accepted; else they are rejected. */
    changes: z.enum(["take", "refuse"]).optional(),
    /**
     * Whether the file's comments become comments on the plan. If absent, a staged file keeps them.
     */
    comments: z.enum(["keep", "leave"]).optional(),
  })
  .strict()
  .refine(
    ({ tables, parts, agencies }) =>
      [tables, parts, agencies].every((all) => Object.keys(all ?? {}).length <= 3000),
    "No more than 3,000 choices are kept.",
  )
/** The choices of a person before the plan is created. */
export type ImportChoices = z.infer<typeof importChoices>

/** A place in a file: under a heading, in a table (counted from 1) and its row. */
export const filePlace = z.object({
  heading: z.string().nullable(),
  table: z.number().int().nullable(),
  row: z.number().int().nullable(),
})
/** A place in a file. */
export type FilePlace = z.infer<typeof filePlace>

const reviewedField = z.object({
  field: z.enum([
    "lead",
    "partner",
    "time",
    "indicator",
    "baseline",
    "target",
    "verification",
    "budget",
  ]),
  words: z.string(),
  /** For a time frame and for money: the value understood from the words; "" where none was. */
  read: z.string(),
})
/** A field of a measure as a review shows it. */
export type ReviewedField = z.infer<typeof reviewedField>

/** A part of the plan that the file would become. */
const reviewedPart = z.object({
  /** The key by which the part is settled; null where it was merged from several and cannot be. */
  key: z.string().nullable(),
  is: z.enum(["title", "section", "heading", "goal", "objective", "measure", "text", "table"]),
  level: z.number().int(),
  /** The number that the plan computes, "" for none, and the file's own where it differs. */
  number: z.string(),
  printed: z.string().nullable(),
  text: z.string(),
  fields: z.array(reviewedField),
  /** Whether a person has settled its kind. */
  settled: z.boolean(),
})
/** A part as a review shows it. */
export type ReviewedPart = z.infer<typeof reviewedPart>

/** Tables of a file with equal headers, and how they are read. */
const reviewedTables = z.object({
  /** Their numbers in the file, by which they are settled. */
  tables: z.array(z.number().int()),
  /** The first of the tables, counted from 1, and the heading it stands under. */
  place: filePlace,
  as: z.enum(["measures", "card", "table"]),
  head: z.number().int(),
  rows: z.number().int(),
  columns: z.array(
    z.object({
      head: z.string(),
      role: z.enum(columnRoles).nullable(),
      samples: z.array(z.string()),
    }),
  ),
  settled: z.boolean(),
})
/** Tables as a review shows them. */
export type ReviewedTables = z.infer<typeof reviewedTables>

/** Text of the file that has no place in the plan. */
const leftOver = z.object({
  words: z.string(),
  /**
   * `label` and `number`: the plan prints its own; `deleted`: a tracked change that is not
   * accepted; `export`: a line that an export of this program adds, such as its title block; the
   * others are places outside the main text.
   */
  kind: z.enum([
    "words",
    "label",
    "number",
    "header",
    "footer",
    "contents",
    "deleted",
    "hidden",
    "struck",
    "shape",
    "export",
  ]),
  place: filePlace,
  count: z.number().int(),
})
/** Text that has no place in the plan. */
export type LeftOver = z.infer<typeof leftOver>

/**
 * The file as it was read, before anything of this installation (such as its agencies) is matched.
 */
const fileReview = z.object({
  title: z.string(),
  settings: z.object({
    country: z.string(),
    language: planSettings.shape.language,
    currency: z.string(),
    periodFrom: z.number().nullable(),
    periodTo: z.number().nullable(),
  }),
  counts: z.object({
    goals: z.number().int(),
    objectives: z.number().int(),
    measures: z.number().int(),
    paragraphs: z.number().int(),
    tables: z.number().int(),
  }),
  parts: z.array(reviewedPart),
  tables: z.array(reviewedTables),
  bodies: z.array(z.object({ name: z.string(), measures: z.number().int() })),
  leftOver: z.array(leftOver),
  notKept: importResult.shape.notKept,
  /** The number of tracked changes in the file. */
  tracked: z.object({ insertions: z.number().int(), deletions: z.number().int() }),
  /**
   * The file's comments, with the words they are on and the place in the plan they would be
   * attached to.
   */
  comments: z.array(
    z.object({
      author: z.string(),
      at: z.string().nullable(),
      body: z.string(),
      quote: z.string(),
      /** The number and words of the part; "" for the plan as a whole. */
      number: z.string(),
      text: z.string(),
      answers: z.boolean(),
    }),
  ),
})
/** A file as it would become a plan. */
export type FileReview = z.infer<typeof fileReview>

/**
 * `POST /api/imports` → 201, `GET /api/imports/{importId}`: a staged file that is to become a plan.
 */
export const stagedImport = z.object({
  id: z.string(),
  name: z.string(),
  /** When it was uploaded and when it expires. */
  at: z.string(),
  until: z.string(),
  choices: importChoices,
  standards: standardsChoice,
  review: fileReview,
  agencies: z.array(
    z.object({
      name: z.string(),
      measures: z.number().int(),
      agency: z.string().nullable(),
      /** How the name was matched: by name, by short name, by a person, or not at all. */
      how: z.enum(["name", "short", "chosen", "none"]),
    }),
  ),
})
/** A staged file, waiting for its uploader to confirm. */
export type StagedImport = z.infer<typeof stagedImport>

/** `GET /api/imports` → `{imports}`: the caller's own staged files. */
export const waitingImports = z.object({
  imports: z.array(
    z.object({ id: z.string(), name: z.string(), at: z.string(), until: z.string() }),
  ),
})
/** The caller's own staged files. */
export type WaitingImports = z.infer<typeof waitingImports>
