import { type Kysely, type Migration, sql } from "kysely"
import { now } from "../database/id.ts"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"
import type { Tables } from "./tables.ts"

/** For how many days nothing is taken out of the record of security events, whoever asks. */
const recordFloorDays = 30

/** The record refuses in the database itself to be changed, and to lose what is younger than the floor. */
async function appendOnly(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const days = sql.lit(recordFloorDays)
  if (dialect === "sqlite") {
    await sql`
      CREATE TRIGGER security_events_kept BEFORE UPDATE ON security_events
      BEGIN SELECT RAISE(ABORT, 'The record of security events is append-only.'); END
    `.execute(db)
    await sql`
      CREATE TRIGGER security_events_not_lost BEFORE DELETE ON security_events
      WHEN OLD.at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || ${days} || ' days')
      BEGIN SELECT RAISE(ABORT, 'The record of security events is append-only.'); END
    `.execute(db)
    return
  }
  await sql`
    CREATE FUNCTION security_events_keep() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND OLD.at::timestamptz <= now() - ${days} * interval '1 day' THEN
        RETURN OLD;
      END IF;
      RAISE EXCEPTION 'The record of security events is append-only.';
    END $$
  `.execute(db)
  await sql`
    CREATE TRIGGER security_events_kept BEFORE UPDATE OR DELETE ON security_events
    FOR EACH ROW EXECUTE FUNCTION security_events_keep()
  `.execute(db)
  await sql`
    CREATE TRIGGER security_events_whole BEFORE TRUNCATE ON security_events
    FOR EACH STATEMENT EXECUTE FUNCTION security_events_keep()
  `.execute(db)
}

/**
 * The record of security events: one row for each, never changed. A row belongs to one record, a
 * plan's or (without a plan) the installation's; within it `seq` is its order, so that each row can
 * be chained to the one before.
 */
export function securityEventsTable(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "security_events", {
        seq: "seq",
        at: "text",
        act: "text",
        plan_id: "text?",
        user_id: "text?",
        agency_id: "text?",
        session_id: "text?",
        address: "text?",
        subject_kind: "text?",
        subject_id: "text?",
        details: "text",
      }).execute()
      const index = (name: string, columns: string[]) =>
        db.schema.createIndex(name).on("security_events").columns(columns).execute()
      await index("security_events_plan", ["plan_id", "seq"])
      await index("security_events_at", ["at"])
      await appendOnly(db, dialect)
    },
  }
}

/** How long tokens of before hold from now on; a new one says for itself. */
const tokenDays = 90

/**
 * Who may make plans and who administers an agency, agencies that are closed, invitations that wait
 * for the agency, and tokens that end and do not open everything.
 */
export function accountRights(_dialect: Dialect): Migration {
  return {
    async up(db) {
      const text = (table: string, column: string) =>
        db.schema.alterTable(table).addColumn(column, "text").execute()
      // Named as better-auth names its columns, which does not know these and leaves them alone.
      await text("user", "plansSince")
      await text("user", "agencySince")
      await text("agencies", "closed_at")
      for (const column of ["role", "mandate", "confirmed_at", "confirmed_by", "accepted_user"])
        await text("invitations", column)
      for (const column of ["expires_at", "scope", "plan_id"]) await text("tokens", column)
      const tables = db as Kysely<Tables>
      // Earlier invitations needed no confirmation.
      await tables
        .updateTable("invitations")
        .set((eb) => ({ confirmed_at: eb.ref("created_at"), confirmed_by: eb.ref("created_by") }))
        .execute()
      await tables
        .updateTable("invitations")
        .set((eb) => ({
          accepted_user: eb
            .selectFrom("user")
            .select("user.id")
            .whereRef("user.email", "=", "invitations.email"),
        }))
        .where("accepted_at", "is not", null)
        .execute()
      const end = new Date(Date.parse(now()) + tokenDays * 86_400_000).toISOString()
      await tables.updateTable("tokens").set({ expires_at: end, scope: "write" }).execute()
    },
  }
}
