import { z } from "zod"
import { rights } from "../access.ts"
import { standardsChoice } from "./standards.ts"

/** An agency as everybody sees it. `short` and `colour` mark its people and its acts. */
export const agency = z.object({
  id: z.string(),
  name: z.string(),
  short: z.string(),
  colour: z.string(),
})
/** An agency's value. */
export type Agency = z.infer<typeof agency>

/**
 * The role of an agency in a plan: a party is asked and can block agreement; an opinion is shown
 * and never blocks.
 */
export const agencyRole = z.enum(["party", "opinion"])
/** One of party, opinion. */
export type AgencyRole = z.infer<typeof agencyRole>

/** The templates a new plan can start from. */
const templates = ["strategy-and-plan", "table-of-measures"] as const

/** `POST /api/plans`. `sample` loads the sample plan instead of a template. */
export const newPlan = z
  .object({
    title: z.string().trim().min(1).max(300),
    template: z.enum(templates).optional(),
    /** The language of the plan and of the template's words; English if absent. */
    language: z.enum(["en", "ru", "az"]).optional(),
    sample: z.literal(true).optional(),
    /** The standards set it is read against; the installation's default if absent. */
    standards: standardsChoice.optional(),
  })
  .strict()

/**
 * The settings of a plan, stored in the database; `instruments` are the ids of those that bind its
 * country, `reservations` the provisions in them that do not.
 */
export const planSettings = z
  .object({
    title: z.string().trim().min(1).max(300),
    country: z.string().trim().max(100),
    instruments: z.array(z.string().max(100)).max(200),
    reservations: z
      .array(
        z
          .object({
            instrument: z.string().min(1).max(100),
            reference: z.string().trim().min(1).max(100),
          })
          .strict(),
      )
      .max(500),
    language: z.enum(["en", "ru", "az"]),
    classification: z.enum(["public", "official", "restricted"]),
    currency: z.string().trim().max(10),
    periodFrom: z.number().int().min(1990).max(2200).nullable(),
    periodTo: z.number().int().min(1990).max(2200).nullable(),
    /** Whether everybody sees people's names at their carets; otherwise only the agency. */
    caretNames: z.boolean(),
    /** The set of standards the plan is read against, and its version. */
    standards: standardsChoice,
  })
  .strict()
/** A plan's settings. */
export type PlanSettings = z.infer<typeof planSettings>
/** `PATCH /api/plans/{id}`: the settings to change. */
export const planSettingsChange = planSettings.partial().strict()

/** A row of `GET /api/plans` → `{plans: […]}`. */
export const planSummary = z.object({
  id: z.string(),
  title: z.string(),
  country: z.string(),
  classification: planSettings.shape.classification,
  periodFrom: planSettings.shape.periodFrom,
  periodTo: planSettings.shape.periodTo,
  right: z.enum(rights),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** When it was archived, or null. */
  archivedAt: z.string().nullable(),
})
/** A plan in the list. */
export type PlanSummary = z.infer<typeof planSummary>

/**
 * `GET /api/plans/{id}`: the plan as the caller sees it. `mandate` tells whether the caller may
 * speak for their agency today.
 */
export const planView = z.object({
  id: z.string(),
  settings: planSettings,
  right: z.enum(rights),
  mandate: z.object({ from: z.string(), to: z.string().nullable() }).nullable(),
  parties: z.array(agency),
  opinions: z.array(agency),
  /** Every agency that may appear beside an act in this plan, including the caller's own. */
  agencies: z.array(agency),
  bodies: z.array(z.object({ id: z.string(), name: z.string(), agency: z.string().nullable() })),
  schema: z.number().int(),
  archivedAt: z.string().nullable(),
  /**
   * The holders of the secretariat's function, by name as far as the caller may see it, else by
   * agency.
   */
  secretariat: z.array(z.string()),
})
/** A plan as the caller sees it. */
export type PlanView = z.infer<typeof planView>

/** `PUT /api/plans/{id}/archived`: archives a plan, or restores it. */
export const archiving = z.object({ archived: z.boolean() }).strict()

/** `PUT /api/plans/{id}/bodies`: links printed names to agencies. */
export const bodyLink = z
  .object({ name: z.string().trim().min(1).max(300), agency: z.string().nullable() })
  .strict()

/**
 * Why a picture of a file was not imported: its own size, pixels or form; no room left in the plan;
 * bytes that lie outside the file, or are not in it; a place that a plan has no picture in.
 */
const pictureLosses = [
  "too-large",
  "too-many-pixels",
  "not-a-picture",
  "no-room",
  "elsewhere",
  "missing",
  "no-place",
] as const
/** Why a picture of a file is not in the plan. */
export type PictureLoss = (typeof pictureLosses)[number]

/**
 * `POST /api/plans/import` → 201. `notKept` lists the parts that could not be imported, their places,
 * and why a picture was left out.
 */
export const importResult = z.object({
  id: z.string(),
  measures: z.number().int(),
  notKept: z.array(
    z.object({ what: z.string(), where: z.string(), why: z.enum(pictureLosses).optional() }),
  ),
  /**
   * For a `plan.json`: the records on the plan in it, which are imported in the name of the
   * importing person.
   */
  broughtIn: z.array(
    z.object({
      what: z.enum(["recommendations", "earlier-measures", "decisions", "dismissals", "comments"]),
      count: z.number().int(),
    }),
  ),
})
/** One kind of record that was imported with a plan. */
export type ImportedCount = z.infer<typeof importResult>["broughtIn"][number]
/** The outcome of an import. */
export type ImportResult = z.infer<typeof importResult>

/**
 * Words that lost their place when the structure around them was removed: `GET
 * /api/plans/{id}/recoveries` → `{recoveries: […]}`.
 */
export const recovery = z.object({
  id: z.string(),
  agency: z.string().nullable(),
  words: z.string(),
  measureId: z.string().nullable(),
  /** True where the server restored the words; false when they are only offered. */
  restored: z.boolean(),
  at: z.string(),
})
/** Words that lost their place. */
export type Recovery = z.infer<typeof recovery>
