import { gunzipSync, gzipSync } from "node:zlib"
import type { Kysely } from "kysely"
import {
  type Feedback,
  feedback,
  type ReportAbout,
  type ReportSection,
} from "../../shared/api/feedback.ts"
import type { Language } from "../../shared/languages.ts"
import { Problem } from "../../shared/problem.ts"
import type { ReportAct } from "../report/feedback.ts"
import { listAgencies } from "./agencies.ts"
import { newId, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"
import { listPeople } from "./users.ts"

/** A feedback report that an expert works on, on the words of one version. */
export interface StoredReport {
  id: string
  version: number
  digest: string
  view: "proposed" | "agreed"
  begun: { by: string; agency: string; at: string }
  releasedAt: string | null
}

/**
 * Names who did something, for the agency they did it for. An expert answers for what they say by
 * their name.
 */
async function naming(db: Kysely<Tables>) {
  const people = new Map((await listPeople(db)).map(({ id, name }) => [id, name]))
  const agencies = new Map((await listAgencies(db)).map(({ id, name }) => [id, name]))
  return (row: { user_id: string; agency_id: string; at: string }): StoredReport["begun"] => ({
    by: people.get(row.user_id) ?? "",
    agency: agencies.get(row.agency_id) ?? "",
    at: row.at,
  })
}

/** The reports that experts began on a plan, the newest first. */
export async function listReports(db: Kysely<Tables>, plan: string): Promise<StoredReport[]> {
  const rows = await db
    .selectFrom("reports")
    .selectAll()
    .where("plan_id", "=", plan)
    .orderBy("version", "desc")
    .orderBy("at", "desc")
    .orderBy("id")
    .execute()
  if (rows.length === 0) return []
  const named = await naming(db)
  return rows.map((row) => ({
    ...{ id: row.id, version: Number(row.version), digest: row.digest },
    view: row.view === "agreed" ? "agreed" : "proposed",
    begun: named(row),
    releasedAt: row.released_at,
  }))
}

/** Begins a report. Returns its id. */
export async function insertReport(
  db: Kysely<Tables>,
  plan: string,
  report: Pick<StoredReport, "version" | "digest" | "view">,
  by: { user: string; agency: string },
): Promise<string> {
  const id = newId()
  const { version, digest, view } = report
  await db
    .insertInto("reports")
    .values({
      ...{ id, plan_id: plan, version, digest, view },
      ...{ agency_id: by.agency, user_id: by.user, at: now() },
      ...{ released_at: null, released_by: null },
    })
    .execute()
  return id
}

/** The acts of people on a report, oldest first; an expert is given by name. */
export async function listReportActs(db: Kysely<Tables>, report: string): Promise<ReportAct[]> {
  const rows = await db
    .selectFrom("report_acts")
    .selectAll()
    .where("report_id", "=", report)
    .orderBy("seq")
    .execute()
  if (rows.length === 0) return []
  const named = await naming(db)
  return rows.map((row) => ({
    ...{ seq: Number(row.seq), act: row.act as ReportAct["act"] },
    ...{ section: row.section as ReportSection | null, key: row.finding_key },
    words: { says: row.says, advice: row.advice },
    about: row.about === null ? null : (JSON.parse(row.about) as ReportAbout),
    ...{ content: row.content, ...named(row) },
  }))
}

/** The last signature on each report of a plan that was not taken back, by report. */
export async function listSignatures(db: Kysely<Tables>, plan: string) {
  const rows = await db
    .selectFrom("report_acts")
    .select(["report_id", "act", "user_id", "agency_id", "at"])
    .where("plan_id", "=", plan)
    .where("act", "in", ["sign", "unsign"])
    .orderBy("seq")
    .execute()
  const signatures = new Map<string, StoredReport["begun"]>()
  if (rows.length === 0) return signatures
  const named = await naming(db)
  for (const row of rows) {
    if (row.report_id === null) continue
    if (row.act === "sign") signatures.set(row.report_id, named(row))
    else signatures.delete(row.report_id)
  }
  return signatures
}

/** An act as it is entered. */
export type NewAct = Pick<ReportAct, "act" | "section" | "key" | "words" | "about" | "content">

const released = () =>
  new Problem("conflict", "This report was released and is fixed. Begin another on the text now.")

/**
 * Waits for others who change the report, so that nothing comes between. Throws `conflict` once it
 * is released.
 */
async function hold(trx: Kysely<Tables>, plan: string, report: string): Promise<void> {
  const done = await trx
    .updateTable("reports")
    .set({ id: report })
    .where("plan_id", "=", plan)
    .where("id", "=", report)
    .where("released_at", "is", null)
    .executeTakeFirst()
  if (Number(done.numUpdatedRows) === 0) throw released()
}

/** Adds to what people did to a report, in this order. Throws `conflict` once it is released. */
export async function insertReportActs(
  db: Kysely<Tables>,
  plan: string,
  report: string,
  acts: readonly NewAct[],
  by: { user: string; agency: string },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await hold(trx, plan, report)
    for (const { act, section, key, words, about, content } of acts)
      await trx
        .insertInto("report_acts")
        .values({
          ...{ plan_id: plan, report_id: report, act, section, finding_key: key },
          ...{ says: words.says, advice: words.advice, content },
          about: about === null ? null : JSON.stringify(about),
          ...{ agency_id: by.agency, user_id: by.user, at: now() },
        })
        .execute()
  })
}

/**
 * Releases a report as it was made in every language, after the act `last`. Throws `conflict` where
 * it was released already, or somebody did something to it meanwhile.
 */
export async function releaseReport(
  db: Kysely<Tables>,
  plan: string,
  report: string,
  { made, at, last, user }: { made: readonly Feedback[]; at: string; last: number; user: string },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await hold(trx, plan, report)
    const newest = await trx
      .selectFrom("report_acts")
      .select((eb) => eb.fn.max("seq").as("seq"))
      .where("report_id", "=", report)
      .executeTakeFirst()
    if (Number(newest?.seq ?? 0) !== last)
      throw new Problem("conflict", "The report has changed meanwhile. Read it again.")
    for (const one of made)
      await trx
        .insertInto("report_releases")
        .values({
          ...{ report_id: report, lang: one.lang },
          content: gzipSync(Buffer.from(JSON.stringify(one))),
        })
        .execute()
    await trx
      .updateTable("reports")
      .set({ released_at: at, released_by: user })
      .where("id", "=", report)
      .execute()
  })
}

/** A report as it was released, in a language, or null. */
export async function findRelease(
  db: Kysely<Tables>,
  report: string,
  lang: Language,
): Promise<Feedback | null> {
  const row = await db
    .selectFrom("report_releases")
    .select("content")
    .where("report_id", "=", report)
    .where("lang", "=", lang)
    .executeTakeFirst()
  return row ? feedback.parse(JSON.parse(gunzipSync(row.content).toString())) : null
}
