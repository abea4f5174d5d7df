import { z } from "zod"
import { reportAbout, reportSections, said } from "./feedback.ts"

const key = z.string().min(1).max(300)
const words = z.string().trim().max(8_000)
const some = words.min(1)

/** `POST /api/plans/{id}/reports`: begins a report on the words as they are stored now. */
export const newReport = z
  .object({
    /** The view whose text the report is on. */
    view: z.enum(["proposed", "agreed"]).optional(),
    /** An earlier report of the plan whose edits are copied. */
    from: z.string().optional(),
  })
  .strict()

/** `POST /api/plans/{id}/reports/{reportId}/acts`: an expert's edit of a finding or a practice. */
export const newReportAct = z.discriminatedUnion("act", [
  z.object({ act: z.literal("reword"), key, says: some, advice: words }).strict(),
  z
    .object({
      act: z.literal("add"),
      section: z.enum(reportSections),
      /** The id of a practice of the set; absent for words of one's own. */
      practice: z.string().max(200).optional(),
      about: reportAbout.partial().optional(),
      says: words,
      advice: words,
    })
    .strict(),
  z.object({ act: z.literal("remove"), key, reason: some }).strict(),
  /** Restores the automatic finding. */
  z.object({ act: z.literal("restore"), key }).strict(),
  /** Undoes the last edit of the finding. */
  z.object({ act: z.literal("undo"), key }).strict(),
])
/** One of {@link newReportAct}. */
export type NewReportAct = z.infer<typeof newReportAct>

/** `PUT …/replies`: the secretariat's reply to a finding; without words it is withdrawn. */
export const newReply = z.object({ key, words }).strict()

/** The digest of the report's `content` that was read before signing or releasing it. */
export const readContent = z.object({ content: z.string() }).strict()

/** A row of `GET /api/plans/{id}/reports`, the newest first. */
const reportRow = z.object({
  id: z.string(),
  /** The number of the last stored update in its words, and the name of the version. */
  version: z.number().int(),
  name: z.string(),
  digest: z.string(),
  view: z.enum(["proposed", "agreed"]),
  begun: said,
  /** The last signature, whether or not it still holds. */
  signed: said.nullable(),
  released: z.object({ at: z.string() }).nullable(),
  /** Whether the plan still has these words. */
  current: z.boolean(),
})
/** A feedback report that people work on, or have released. */
export type ReportRow = z.infer<typeof reportRow>

/** `GET /api/plans/{id}/reports`. */
export const reportList = z.object({ reports: z.array(reportRow) })
