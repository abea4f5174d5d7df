import { z } from "zod"

/**
 * Why a version was saved: by somebody, because the plan came to rest, because a day had passed with
 * changes, or before words of an earlier one were brought back.
 */
export const versionCauses = ["person", "rest", "day", "restore", "file"] as const

/** What the list says of a version, reckoned once while its words were the plan's. */
const versionSummary = z.object({
  /** The digest of the whole plan. */
  digest: z.string(),
  /** The agencies that wrote since the version before. */
  agencies: z.array(z.string()),
  /** How many areas of the set reached which level, as proposed. */
  levels: z.object({
    set: z.object({ id: z.string(), version: z.string() }),
    absent: z.number().int(),
    mentioned: z.number().int(),
    addressed: z.number().int(),
    elaborated: z.number().int(),
  }),
  /** How many measures stood how. */
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
  /** The number of the stored update it stands for, as the title block of an export prints it. */
  version: z.number().int(),
  /** "" where nobody named it. */
  name: z.string(),
  /** Who saved it: the agency ("" where the server did), and the function it was done in; null for the agency itself. */
  agency: z.string(),
  as: z.literal("secretariat").nullable(),
  by: z.string(),
  /** When it was saved, and when its last words were written. */
  at: z.string(),
  writtenAt: z.string(),
  cause: z.enum(versionCauses),
  /** Null where its words were not the plan's any more before anybody could look. */
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

/** `PATCH /api/plans/{id}/versions/{versionId}`: names a version, also one that the server saved. */
export const renamedVersion = z.object({ name: z.string().trim().min(1).max(200) }).strict()
