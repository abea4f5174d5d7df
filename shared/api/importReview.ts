import { z } from "zod"
import { importResult, planSettings } from "./plans.ts"
import { standardsChoice } from "./standards.ts"

/** What a column of a table of measures can hold: a field, or what the fields hang on. */
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

/** What a part of a file can be settled to be. `with-measure`: words of the measure above. */
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
    /** How many of its rows are its head. */
    head: z.number().int().min(0).max(4),
    columns: z.array(z.enum(columnRoles)).max(200),
  })
  .strict()
/** What a person chose for a table. */
export type TableChoice = z.infer<typeof tableChoice>

/** `PUT /api/imports/{importId}/choices`: everything that the person who brings a file in has settled. */
export const importChoices = z
  .object({
    title: z.string().trim().min(1).max(300).optional(),
    country: planSettings.shape.country.optional(),
    language: planSettings.shape.language.optional(),
    standards: standardsChoice.optional(),
    /** By the number of the table in the file. */
    tables: z.record(z.string().max(12), tableChoice).optional(),
    /** By the key of the part. */
    parts: z.record(z.string().max(24), z.enum(settledAs)).optional(),
    /** Printed names of bodies, each with the id of an agency, or null for none. */
    agencies: z.record(z.string().max(300), z.string().max(100).nullable()).optional(),
    /** Whether the words that found no place stand at the end of the plan. */
    keepLeftOver: z.boolean().optional(),
    /** Whether changes that the file tracks are taken; else they are refused. */
    changes: z.enum(["take", "refuse"]).optional(),
    /** Whether the file's comments become comments on the plan. A file that waits keeps them unless said. */
    comments: z.enum(["keep", "leave"]).optional(),
  })
  .strict()
  .refine(
    ({ tables, parts, agencies }) =>
      [tables, parts, agencies].every((all) => Object.keys(all ?? {}).length <= 3000),
    "No more than 3,000 choices are kept.",
  )
/** What a person settled before the plan is made. */
export type ImportChoices = z.infer<typeof importChoices>

/** Where words stand in a file: under a heading, in a table (counted from 1) and its row. */
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
  /** Of a time and of money: what was understood of the words; "" where nothing was. */
  read: z.string(),
})
/** A field of a measure as a review shows it. */
export type ReviewedField = z.infer<typeof reviewedField>

/** A part of the plan that would be made. */
const reviewedPart = z.object({
  /** By it the part is settled; null where it was put together of several and cannot be. */
  key: z.string().nullable(),
  is: z.enum(["title", "section", "heading", "goal", "objective", "measure", "text", "table"]),
  level: z.number().int(),
  /** The number that the plan computes, "" for none, and the file's own where it was another. */
  number: z.string(),
  printed: z.string().nullable(),
  text: z.string(),
  fields: z.array(reviewedField),
  /** Whether a person has settled what it is. */
  settled: z.boolean(),
})
/** A part as a review shows it. */
export type ReviewedPart = z.infer<typeof reviewedPart>

/** Tables of a file with the same heads, and how they are read. */
const reviewedTables = z.object({
  /** Their numbers in the file, by which they are settled. */
  tables: z.array(z.number().int()),
  /** The first of them, counted from 1, and the heading it stands under. */
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

/** Words of the file that stand nowhere in the plan. */
const leftOver = z.object({
  words: z.string(),
  /** `label` and `number`: the plan prints its own; `deleted`: a tracked change that is not taken; the others are places outside the text. */
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
  ]),
  place: filePlace,
  count: z.number().int(),
})
/** Words that found no place. */
export type LeftOver = z.infer<typeof leftOver>

/** What the reader of a file says of it, without regard to the installation. */
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
  /** Changes that the file tracks. */
  tracked: z.object({ insertions: z.number().int(), deletions: z.number().int() }),
  /** Its comments, with the words they are on and where they would hang in the plan. */
  comments: z.array(
    z.object({
      author: z.string(),
      at: z.string().nullable(),
      body: z.string(),
      quote: z.string(),
      /** The number and the words of the part; "" for the plan as a whole. */
      number: z.string(),
      text: z.string(),
      answers: z.boolean(),
    }),
  ),
})
/** A file as it would become a plan. */
export type FileReview = z.infer<typeof fileReview>

/** `POST /api/imports` → 201, `GET /api/imports/{importId}`: a file on its way into a plan. */
export const stagedImport = z.object({
  id: z.string(),
  name: z.string(),
  /** When it was brought and when it is forgotten. */
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
      /** How it was matched: by name, by short name, by a person, or not at all. */
      how: z.enum(["name", "short", "chosen", "none"]),
    }),
  ),
})
/** A file that waits for its maker's word. */
export type StagedImport = z.infer<typeof stagedImport>

/** `GET /api/imports` → `{imports}`: the caller's own files that wait. */
export const waitingImports = z.object({
  imports: z.array(
    z.object({ id: z.string(), name: z.string(), at: z.string(), until: z.string() }),
  ),
})
/** The files that wait. */
export type WaitingImports = z.infer<typeof waitingImports>
