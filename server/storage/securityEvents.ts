import type { Kysely } from "kysely"
import {
  type RecordEntry,
  type RecordedAct,
  type RecordedKind,
  recordedActs,
  type SubjectKind,
} from "../../shared/api/record.ts"
import { now } from "./database/id.ts"
import { withoutNul } from "./database/withoutNul.ts"
import type { Tables } from "./tables/tables.ts"

/** An event as it is stored. */
export interface StoredEvent {
  act: RecordedAct
  /** The plan whose record it is in; null for the installation's. */
  plan: string | null
  user: string | null
  agency: string | null
  session: string | null
  address: string | null
  subject: { kind: SubjectKind; id: string } | null
  details: Readonly<Record<string, string | number>>
}

/** Adds an event to the record. */
export async function insertSecurityEvent(db: Kysely<Tables>, event: StoredEvent): Promise<void> {
  await db
    .insertInto("security_events")
    .values({
      at: now(),
      act: event.act,
      plan_id: event.plan,
      user_id: event.user,
      agency_id: event.agency,
      session_id: event.session,
      address: event.address,
      subject_kind: event.subject?.kind ?? null,
      subject_id: event.subject && withoutNul(event.subject.id).slice(0, 200),
      details: JSON.stringify(event.details),
    })
    .execute()
}

/** Which entries are asked for. Days are of UTC, both included. */
export interface RecordFilter {
  kind?: RecordedKind | undefined
  /** The id of who acted. */
  by?: string | undefined
  agency?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** Entries older than this number. */
  before?: number | undefined
  /** Entries newer than this number, of which then the oldest are given. */
  after?: number | undefined
}

function entries(db: Kysely<Tables>, plan: string | null, filter: RecordFilter) {
  const { kind, by, agency, from, to, before, after } = filter
  return (
    db
      .selectFrom("security_events as e")
      .leftJoin("user as who", "who.id", "e.user_id")
      .leftJoin("user as person", "person.id", "e.subject_id")
      .leftJoin("agencies as body", "body.id", "e.subject_id")
      .leftJoin("invitations as letter", "letter.id", "e.subject_id")
      .leftJoin("tokens as token", "token.id", "e.subject_id")
      .leftJoin("mandates as mandate", "mandate.id", "e.subject_id")
      .leftJoin("user as delegate", "delegate.id", "mandate.user_id")
      .select([
        "e.seq",
        "e.at",
        "e.act",
        "e.user_id",
        "e.agency_id",
        "e.address",
        "e.subject_kind",
        "e.subject_id",
        "e.details",
        "who.name as byName",
        "person.name as personName",
        "body.name as agencyName",
        "letter.email",
        "token.name as tokenName",
        "delegate.name as delegateName",
      ])
      .where("e.plan_id", plan === null ? "is" : "=", plan)
      .$if(kind !== undefined, (q) => q.where("e.act", "in", recordedActs[kind ?? "refusals"]))
      .$if(by !== undefined, (q) => q.where("e.user_id", "=", by ?? ""))
      .$if(agency !== undefined, (q) => q.where("e.agency_id", "=", agency ?? ""))
      .$if(from !== undefined, (q) => q.where("e.at", ">=", from ?? ""))
      // A day and a time of it are compared as texts: every time of the day is below this.
      .$if(to !== undefined, (q) => q.where("e.at", "<", `${to}U`))
      .$if(before !== undefined, (q) => q.where("e.seq", "<", before ?? 0))
      .$if(after !== undefined, (q) => q.where("e.seq", ">", after ?? 0))
  )
}

type Row = Awaited<ReturnType<ReturnType<typeof entries>["execute"]>>[number]

function toEntry(row: Row): RecordEntry {
  const names: Partial<Record<SubjectKind, string | null>> = {
    person: row.personName,
    agency: row.agencyName,
    invitation: row.email,
    token: row.tokenName,
    mandate: row.delegateName,
    file: row.subject_id,
  }
  const kind = row.subject_kind as SubjectKind | null
  return {
    seq: Number(row.seq),
    at: row.at,
    agency: row.agency_id,
    by: row.byName,
    byId: row.user_id,
    act: row.act as RecordedAct,
    subject: row.subject_id,
    subjectKind: kind,
    about: (kind && names[kind]) ?? null,
    address: row.address,
    details: JSON.parse(row.details) as RecordEntry["details"],
  }
}

/**
 * The newest `limit` entries of a plan's record, or (null) of the installation's, that a filter
 * lets through, the newest last; `more` where there are older ones.
 */
export async function readSecurityEvents(
  db: Kysely<Tables>,
  plan: string | null,
  filter: RecordFilter,
  limit: number,
): Promise<{ entries: RecordEntry[]; more: boolean }> {
  const rows = await entries(db, plan, filter)
    .orderBy("e.seq", filter.after === undefined ? "desc" : "asc")
    .limit(limit + 1)
    .execute()
  const read = rows.slice(0, limit).map(toEntry)
  return {
    entries: filter.after === undefined ? read.reverse() : read,
    more: rows.length > limit,
  }
}

/** Takes out what is older than `days`. */
export async function forgetSecurityEvents(db: Kysely<Tables>, days: number): Promise<void> {
  const end = new Date(Date.now() - days * 86_400_000).toISOString()
  await db.deleteFrom("security_events").where("at", "<", end).execute()
}
