import { z } from "zod"

/**
 * Why a version was saved: by a person, because nobody typed for a while, because a day had passed
 * with changes, before the wording of an earlier version was restored, or before words of a file
 * were taken over.
 */
export const versionCauses = ["person", "rest", "day", "restore", "file"] as const

/** The summary of a version in the list, computed once while its words were the present ones. */
const versionSummary = z.object({
  /** The digest of the whole plan. */
  digest: z.string(),
  /** The agencies that wrote since the version before. */
  agencies: z.array(z.string()),
  /** The number of areas of the set at each level, as proposed. */
  levels: z.object({
    set: z.object({ id: z.string(), version: z.string() }),
    absent: z.number().int(),
    mentioned: z.number().int(),
    addressed: z.number().int(),
    elaborated: z.number().int(),
  }),
  /** The number of measures in each standing. */
  standings: z.object({
    open: z.number().int(),
    agreed: z.number().int(),
    reserved: z.number().int(),
    objected: z.number().int(),
    lapsed: z.number().int(),
  }),
})
/** The summary. */
export type VersionSummary = z.infer<typeof versionSummary>

/** A saved version of `GET /api/plans/{id}/versions`. */
export const version = z.object({
  id: z.string(),
  /** The number of the stored update that it stands for, as in the title block of an export. */
  version: z.number().int(),
  /** "" for a version without a name. */
  name: z.string(),
  /**
   * Who saved it: the agency ("" for the server), and the function in which it was saved; null for
   * the agency itself.
   */
  agency: z.string(),
  as: z.literal("secretariat").nullable(),
  by: z.string(),
  /** When it was saved, and when its last words were written. */
  at: z.string(),
  writtenAt: z.string(),
  cause: z.enum(versionCauses),
  /** Null where the plan changed before the summary could be computed. */
  summary: versionSummary.nullable(),
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
  /** Whether there are earlier ones beyond the `limit` that was asked for. */
  more: z.boolean(),
})
/** The answer of `GET …/versions`. */
export type VersionList = z.infer<typeof versionList>

/**
 * `POST /api/plans/{id}/versions` → 201 `{version}`: saves the present words, or those at a number.
 */
export const newVersion = z
  .object({
    name: z.string().trim().max(200).optional(),
    /** The number of a stored update of the plan; the last one if absent. */
    version: z.number().int().positive().optional(),
  })
  .strict()

/** `GET /api/plans/{id}/versions/{versionId}`: the version that is shown. */
export const shownVersion = z.object({
  /** The number of its last stored update. */
  version: z.number().int(),
  /** The id and name if it is a saved version; null for any other number. */
  saved: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Whether these are the present words. */
  now: z.boolean(),
  /** When the last of its words were written; null for a plan without words. */
  writtenAt: z.string().nullable(),
})
/** The answer of `GET …/versions/{versionId}`. */
export type ShownVersion = z.infer<typeof shownVersion>

/**
 * `POST /api/plans/{id}/versions/{versionId}/restore` → 201 `{version}`: the version that was saved
 * beforehand.
 */
export const restoring = z
  .object({
    /** Restores this measure alone; the whole plan if absent. */
    measure: z.string().min(1).max(200).optional(),
  })
  .strict()

/**
 * `PATCH /api/plans/{id}/versions/{versionId}`: names a version, including one that the server
 * saved.
 */
export const renamedVersion = z.object({ name: z.string().trim().min(1).max(200) }).strict()
