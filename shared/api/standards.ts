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
  /** Part of the product; else it came from a file of the installation. */
  builtIn: z.boolean(),
  /** No version of this set on this installation is newer. */
  newest: z.boolean(),
})
/** A set in the list. */
export type StandardsSummary = z.infer<typeof standardsSummary>

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
