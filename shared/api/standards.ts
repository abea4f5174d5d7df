import { z } from "zod"
import { accuracy } from "../coverage/set/accuracy.ts"
import { standardsSet } from "../coverage/set/set.ts"

/** The standards set that a plan is read against. */
export const standardsChoice = z
  .object({
    id: z.string().trim().min(1).max(100),
    /** "" for the newest version that the installation has. */
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
   * Part of the product, from a file of the server's folder, uploaded by an administrator, or, for
   * a set that is no longer installed, the copy kept for plans that are read against it.
   */
  origin: z.enum(["product", "folder", "brought", "kept"]),
  /** Whether `origin` is the product; kept for clients from before `origin`. */
  builtIn: z.boolean(),
  /** Whether no newer version of this set can be chosen here. */
  newest: z.boolean(),
})
/** A set in the list. */
export type StandardsSummary = z.infer<typeof standardsSummary>

/** A row of `GET /api/installed-standards` → `{standards: […]}`: a set as administrators see it. */
export const installedSet = standardsSummary.extend({
  elements: z.number().int(),
  /** The number of plans that are read against it, archived ones included. */
  plans: z.number().int(),
  /** Whether it can be chosen for a plan; if not, it was withdrawn, or is kept for its plans. */
  offered: z.boolean(),
  /** The administrator who uploaded it, and when; null where nobody did. */
  brought: z.object({ by: z.string(), at: z.string() }).nullable(),
})
/** A set as administrators see it. */
export type InstalledSet = z.infer<typeof installedSet>

/**
 * `POST /api/standards`: the set of the file; `added` is false where it could be chosen already.
 */
export const addedSet = z.object({ id, version, title, added: z.boolean() })
/** The result of uploading a set. */
export type AddedSet = z.infer<typeof addedSet>

/** The faults in the file of a set, in an `unreadable-file` answer: `{faults: […], more}`. */
export const setFaults = z.object({
  /** The first of them, in the order of the file; lines and columns count from 1. */
  faults: z.array(
    z.object({ line: z.number().int(), column: z.number().int(), reason: z.string() }),
  ),
  /** The number of faults beyond these. */
  more: z.number().int(),
})
/** The faults in the file of a set. */
export type SetFaults = z.infer<typeof setFaults>

/** `PUT /api/standards/{id}/{version}/offered`. */
export const offering = z.object({ offered: z.boolean() }).strict()

/**
 * `GET /api/standards/{id}/{version}`: the parts of a set that people see, apart from the areas.
 */
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
  /**
   * The clauses of each instrument, by its id, that the set names as duties or options, and their
   * articles, sorted by number.
   */
  clauses: z.record(z.string(), z.array(z.string())),
  /** Without the practices that the installation hides. */
  practices: standardsSet.shape.practices,
  /**
   * The practices that the installation hides: in full for administrators, who can show them again;
   * empty for others.
   */
  hidden: standardsSet.shape.practices,
  /** Ids of the practices that the installation hides. */
  hiddenIds: z.array(z.string()),
  /** The newest installed version of the set, where it is another one. */
  newer: z.string().nullable(),
  /** How accurately the set reads, or null where it was not measured. */
  accuracy: accuracy.nullable(),
})
/** A set as people see it. */
export type StandardsView = z.infer<typeof standardsView>

/** `PUT /api/standards/{id}/practices/{practiceId}/hidden`. */
export const hiding = z.object({ hidden: z.boolean() }).strict()
