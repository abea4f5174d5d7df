import { z } from "zod"
import { reportAbout, reportSections, said } from "./feedback.ts"

const key = z.string().min(1).max(300)
const words = z.string().trim().max(8_000)
const some = words.min(1)

/** `POST /api/plans/{id}/reports`: begins a report on the words as they are stored now. */
export const newReport = z
  .object({
    /** Which text counts. */
    view: z.enum(["proposed", "agreed"]).optional(),
    /** An earlier report of the plan whose edits are taken over. */
    from: z.string().optional(),
  })
  .strict()

/** `POST /api/plans/{id}/reports/{reportId}/acts`: what an expert does to a finding or a practice. */
export const newReportAct = z.discriminatedUnion("act", [
  z.object({ act: z.literal("reword"), key, says: some, advice: words }).strict(),
  z
    .object({
      act: z.literal("add"),
      section: z.enum(reportSections),
      /** Of a practice of the set, its id; absent for words of one's own. */
      practice: z.string().max(200).optional(),
      about: reportAbout.partial().optional(),
      says: words,
      advice: words,
    })
    .strict(),
  z.object({ act: z.literal("remove"), key, reason: some }).strict(),
  /** Back to what the machine says. */
  z.object({ act: z.literal("restore"), key }).strict(),
  /** Takes back what was done last to it. */
  z.object({ act: z.literal("undo"), key }).strict(),
])
/** One of {@link newReportAct}. */
export type NewReportAct = z.infer<typeof newReportAct>

/** `PUT …/replies`: the secretariat's reply to a finding; without words it is taken back. */
export const newReply = z.object({ key, words }).strict()

/** What was read before signing or releasing: the `content` of the report. */
export const readContent = z.object({ content: z.string() }).strict()

/** A row of `GET /api/plans/{id}/reports`, the newest first. */
const reportRow = z.object({
  id: z.string(),
  /** The number of the last stored update in its words, and the name under which they are saved. */
  version: z.number().int(),
  name: z.string(),
  digest: z.string(),
  view: z.enum(["proposed", "agreed"]),
  begun: said,
  /** The last signature, whether or not it still stands. */
  signed: said.nullable(),
  released: z.object({ at: z.string() }).nullable(),
  /** Whether the plan still has these words. */
  current: z.boolean(),
})
/** A feedback report that people work on, or have released. */
export type ReportRow = z.infer<typeof reportRow>

/** `GET /api/plans/{id}/reports`. */
export const reportList = z.object({ reports: z.array(reportRow) })
