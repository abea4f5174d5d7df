import { z } from "zod"

/**
 * Why a version was saved: by somebody, because the plan came to rest, because a day had passed with
 * changes, or before words of an earlier one were brought back.
 */
export const versionCauses = ["person", "rest", "day", "restore"] as const

/** A saved version of `GET /api/plans/{id}/versions`. */
export const version = z.object({
  id: z.string(),
  /** The number of the stored update it stands for, as the title block of an export prints it. */
  version: z.number().int(),
  /** "" where nobody named it. */
  name: z.string(),
  /** Who saved it: the agency, and the function it was done in; null for the agency itself. */
  agency: z.string(),
  as: z.literal("secretariat").nullable(),
  by: z.string(),
  /** When it was saved, and when its last words were written. */
  at: z.string(),
  writtenAt: z.string(),
  cause: z.enum(versionCauses),
})
/** A saved version. */
export type Version = z.infer<typeof version>

/**
 * `GET /api/plans/{id}/versions`: the newest words first. `now` is the number of the last stored
 * update, null while the plan has no words.
 */
export const versionList = z.object({
  now: z.number().int().nullable(),
  versions: z.array(version),
})
/** The answer. */
export type VersionList = z.infer<typeof versionList>

/** `POST /api/plans/{id}/versions` → 201 `{version}`: saves the words now, or those of a number. */
export const newVersion = z
  .object({
    name: z.string().trim().max(200).optional(),
    /** The number of a stored update of the plan; the last one unless said. */
    version: z.number().int().positive().optional(),
  })
  .strict()

/** `GET /api/plans/{id}/versions/{versionId}`: which words these are. */
export const shownVersion = z.object({
  /** The number of the last stored update in it. */
  version: z.number().int(),
  /** Of a saved version, its id and its name; null for any other number. */
  saved: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Whether they are the words now. */
  now: z.boolean(),
  /** When the last of its words were written; null for a plan without words. */
  writtenAt: z.string().nullable(),
})
/** The answer. */
export type ShownVersion = z.infer<typeof shownVersion>

/** `POST /api/plans/{id}/versions/{versionId}/restore` → 201 `{version}`: what was saved before. */
export const restoring = z
  .object({
    /** The measure alone; the whole plan unless said. */
    measure: z.string().min(1).max(200).optional(),
  })
  .strict()
