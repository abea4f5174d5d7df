import { z } from "zod"
import { accuracy } from "../coverage/accuracy.ts"
import { standardsSet } from "../coverage/set.ts"

/** Which standards a plan is read against. */
export const standardsChoice = z
  .object({
    id: z.string().trim().min(1).max(100),
    /** "" for the newest that the installation has. */
    version: z.string().trim().max(40),
  })
  .strict()
/** A set by its id and version. */
export type StandardsChoice = z.infer<typeof standardsChoice>

const { id, version, title, languages } = standardsSet.shape

/** A row of `GET /api/standards` → `{standards: […]}`: a set that a plan can be read against. */
export const standardsSummary = z.object({
  id,
  version,
  title,
  languages,
  areas: z.number().int(),
  /**
   * Part of the product, in a file of the server's folder, brought by an administrator, or, of what
   * is here no more, the copy kept for the plans that are read against it.
   */
  origin: z.enum(["product", "folder", "brought", "kept"]),
  /** Whether `origin` is the product; older than that. */
  builtIn: z.boolean(),
  /** No version of this set that can be chosen here is newer. */
  newest: z.boolean(),
})
/** A set in the list. */
export type StandardsSummary = z.infer<typeof standardsSummary>

/** A row of `GET /api/installed-standards` → `{standards: […]}`: a set as administrators see it. */
export const installedSet = standardsSummary.extend({
  elements: z.number().int(),
  /** How many plans are read against it, archived ones too. */
  plans: z.number().int(),
  /** Whether it can be chosen; else it was withdrawn, or is kept for its plans. */
  offered: z.boolean(),
  /** Who brought it, and when; null where nobody did. */
  brought: z.object({ by: z.string(), at: z.string() }).nullable(),
})
/** A set as administrators see it. */
export type InstalledSet = z.infer<typeof installedSet>

/** `POST /api/standards`: the set of the file; `added` false where it could be chosen already. */
export const broughtSet = z.object({ id, version, title, added: z.boolean() })
/** What came of bringing a set. */
export type BroughtSet = z.infer<typeof broughtSet>

/** What is wrong in the file of a set, in an `unreadable-file` answer: `{faults: […], more}`. */
export const setFaults = z.object({
  /** The first of them, in the order of the file; lines and columns count from 1. */
  faults: z.array(
    z.object({ line: z.number().int(), column: z.number().int(), reason: z.string() }),
  ),
  /** How many there are beyond these. */
  more: z.number().int(),
})
/** What is wrong in the file of a set. */
export type SetFaults = z.infer<typeof setFaults>

/** `PUT /api/standards/{id}/{version}/offered`. */
export const offering = z.object({ offered: z.boolean() }).strict()

/** `GET /api/standards/{id}/{version}`: what people see of a set beside the areas. */
export const standardsView = z.object({
  id,
  version,
  title,
  languages,
  pillars: standardsSet.shape.pillars,
  areas: z.array(
    z.object({ id, pillar: z.string(), title, elements: z.array(z.object({ id, title })) }),
  ),
  instruments: standardsSet.shape.instruments,
  /** The clauses of each instrument, by its id, that the set names as duties or options, and their articles; by number. */
  clauses: z.record(z.string(), z.array(z.string())),
  /** Without those that the installation hides. */
  practices: standardsSet.shape.practices,
  /** Those that it hides: whole for administrators, who can show them again; for others none. */
  hidden: standardsSet.shape.practices,
  /** Ids of those that it hides. */
  hiddenIds: z.array(z.string()),
  /** The newest version of the set that is here, where it is another one. */
  newer: z.string().nullable(),
  /** How well the set reads, or null where nobody measured it. */
  accuracy: accuracy.nullable(),
})
/** A set as people see it. */
export type StandardsView = z.infer<typeof standardsView>

/** `PUT /api/standards/{id}/practices/{practiceId}/hidden`. */
export const hiding = z.object({ hidden: z.boolean() }).strict()
