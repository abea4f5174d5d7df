import { type Kysely, sql } from "kysely"
import { can, rights } from "../../shared/access.ts"
import type { Database } from "./database/database.ts"
import type { Tables } from "./tables/tables.ts"

/** An entry of the search as it is stored, without the words that it is found by. */
export interface StoredEntry {
  seq: number
  plan: string
  kind: "measure" | "heading" | "text" | "comment"
  ref: string
  number: string
  title: string
  body: string
  place: string
}

/** An entry to be stored: what it says, and the words it is found by, parted by blanks. */
export interface NewEntry extends Omit<StoredEntry, "seq" | "plan"> {
  digest: string
  titleTerms: string
  bodyTerms: string
}

/** Up to where a plan is in the index. */
export interface Indexed {
  text: number
  threads: number
  replies: number
}

/** The plans, each with what it has now and what of it the index has; null where that is nothing, or of other rules. */
export async function listIndexed(
  db: Kysely<Tables>,
  madeBy: string,
  plans?: readonly string[],
): Promise<{ plan: string; language: string; now: Indexed; indexed: Indexed | null }[]> {
  let query = db
    .selectFrom("plans")
    .leftJoin("search_plans", "search_plans.plan_id", "plans.id")
    .select((eb) => [
      "plans.id",
      "plans.language",
      "made_by",
      "text_seq",
      "threads_seq",
      "replies_seq",
      eb
        .selectFrom("updates")
        .select((max) => max.fn.max("seq").as("last"))
        .whereRef("updates.plan_id", "=", "plans.id")
        .as("text"),
      eb
        .selectFrom("threads")
        .select((max) => max.fn.max("seq").as("last"))
        .whereRef("threads.plan_id", "=", "plans.id")
        .as("threads"),
      eb
        .selectFrom("replies")
        .select((max) => max.fn.max("seq").as("last"))
        .whereRef("replies.plan_id", "=", "plans.id")
        .as("replies"),
    ])
  if (plans) query = query.where("plans.id", "in", [...plans])
  return (await query.execute()).map((row) => ({
    plan: row.id,
    language: row.language,
    now: {
      text: Number(row.text ?? 0),
      threads: Number(row.threads ?? 0),
      replies: Number(row.replies ?? 0),
    },
    indexed:
      row.made_by === madeBy
        ? {
            text: Number(row.text_seq),
            threads: Number(row.threads_seq),
            replies: Number(row.replies_seq),
          }
        : null,
  }))
}

/** Numbers of the last update, thread and answer of the installation. */
export async function lastSeqs(db: Kysely<Tables>): Promise<Indexed> {
  const last = async (table: "updates" | "threads" | "replies") =>
    Number(
      (await db.selectFrom(table).select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst())
        ?.seq ?? 0,
    )
  return {
    text: await last("updates"),
    threads: await last("threads"),
    replies: await last("replies"),
  }
}

/** The plans in which something was written after these numbers. */
export async function plansSince(db: Kysely<Tables>, after: Indexed): Promise<Set<string>> {
  const since = async (table: "updates" | "threads" | "replies", seq: number) =>
    await db.selectFrom(table).select("plan_id").distinct().where("seq", ">", seq).execute()
  const found = [
    ...(await since("updates", after.text)),
    ...(await since("threads", after.threads)),
    ...(await since("replies", after.replies)),
  ]
  return new Set(found.map((row) => row.plan_id))
}

/** The entries that the index has of a plan, by kind and id. */
export async function listEntries(
  db: Kysely<Tables>,
  plan: string,
): Promise<Map<string, { seq: number; digest: string }>> {
  const rows = await db
    .selectFrom("search_entries")
    .select(["seq", "kind", "ref", "digest"])
    .where("plan_id", "=", plan)
    .execute()
  return new Map(
    rows.map(({ seq, kind, ref, digest }) => [`${kind} ${ref}`, { seq: Number(seq), digest }]),
  )
}

/**
 * Does something that one process alone may be at, and tells whether it did: not where another is.
 * SQLite has one server only.
 */
export async function alone(
  { db, dialect }: Pick<Database, "db" | "dialect">,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  if (dialect === "sqlite") {
    await work()
    return true
  }
  return await db.connection().execute(async (connection) => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_lock(hashtextextended(${name}, 0)) as mine`.execute(connection)
    if (!rows[0]?.mine) return false
    try {
      await work()
      return true
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${name}, 0))`.execute(connection)
    }
  })
}

/** Takes entries out of the index and puts others in, in one short transaction. */
export async function changeEntries(
  { db, dialect }: Pick<Database, "db" | "dialect">,
  plan: string,
  gone: readonly number[],
  entries: readonly NewEntry[],
): Promise<void> {
  if (gone.length + entries.length === 0) return
  await db.transaction().execute(async (trx) => {
    if (gone.length > 0) {
      await trx
        .deleteFrom("search_entries")
        .where("seq", "in", [...gone])
        .execute()
      if (dialect === "sqlite")
        await sql`delete from search_stems where rowid in (${sql.join([...gone])})`.execute(trx)
    }
    for (const { titleTerms, bodyTerms, ...entry } of entries) {
      // Another process may have been at the same plan.
      const made = await trx
        .insertInto("search_entries")
        .values({ plan_id: plan, ...entry })
        .onConflict((taken) => taken.columns(["plan_id", "kind", "ref"]).doNothing())
        .returning("seq")
        .executeTakeFirst()
      if (!made) continue
      if (dialect === "sqlite")
        await sql`insert into search_stems (rowid, title, body)
          values (${made.seq}, ${titleTerms}, ${bodyTerms})`.execute(trx)
      else
        await sql`update search_entries set stems =
          setweight(to_tsvector('simple', ${titleTerms}), 'A') ||
          setweight(to_tsvector('simple', ${bodyTerms}), 'D')
          where seq = ${made.seq}`.execute(trx)
    }
  })
}

/** Forgets all that the index has of a plan, which it is then made of anew. */
export async function forgetEntries(
  { db, dialect }: Pick<Database, "db" | "dialect">,
  plan: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (dialect === "sqlite")
      await sql`delete from search_stems where rowid in
        (select seq from search_entries where plan_id = ${plan})`.execute(trx)
    await trx.deleteFrom("search_entries").where("plan_id", "=", plan).execute()
    await trx.deleteFrom("search_plans").where("plan_id", "=", plan).execute()
  })
}

/** Notes up to where a plan is in the index. */
export async function setIndexed(
  db: Kysely<Tables>,
  plan: string,
  madeBy: string,
  { text, threads, replies }: Indexed,
): Promise<void> {
  const row = { made_by: madeBy, text_seq: text, threads_seq: threads, replies_seq: replies }
  await db
    .insertInto("search_plans")
    .values({ plan_id: plan, ...row })
    .onConflict((same) => same.column("plan_id").doUpdateSet(row))
    .execute()
}

/** The person who searches. */
export interface Searcher {
  user: string
  agency: string
}

const readers = rights.filter((right) => can(right, "read"))
const secretariats = rights.filter((right) => can(right, "manage"))

/**
 * The entries that a person may see: those of plans in which they have a right; of comments those
 * that everyone may read, that their agency wrote for itself, or that are meant for the secretariat
 * whose function they hold. What is not known to be theirs to read is not found.
 */
function visibleTo({ user, agency }: Searcher) {
  return sql`search_entries.plan_id in (
      select plan_id from plan_rights
      where user_id = ${user} and "right" in (${sql.join(readers)}))
    and (search_entries.kind <> 'comment' or exists (
      select 1 from threads
      inner join plan_rights on plan_rights.plan_id = threads.plan_id
        and plan_rights.user_id = ${user}
      where threads.id = search_entries.ref and (
        threads.visibility = 'everyone'
        or (threads.agency_id = ${agency} and threads.acting_as is null)
        or (threads.visibility in ('secretariat', 'government')
          and plan_rights."right" in (${sql.join(secretariats)})))))`
}

/** Of common words only so many of the entries written last are weighed: a bound on what one question costs. */
const weighed = 2_000

/** The group that an entry is shown in. */
const group = sql<string>`case kind when 'heading' then 'text' else kind end`

/**
 * The entries that have the words of a question (in the form of the database), which `who` may see:
 * of each group the `limit` best, best first. `here` is a plan whose entries come before others of
 * about the same weight.
 */
export async function findEntries(
  { db, dialect }: Pick<Database, "db" | "dialect">,
  who: Searcher,
  question: string,
  { limit, here }: { limit: number; here: string | null },
): Promise<StoredEntry[]> {
  const found =
    dialect === "sqlite"
      ? sql`select search_entries.seq as seq, search_entries.kind as kind,
          search_entries.plan_id as plan_id, -bm25(search_stems, 8.0, 1.0) as weight
        from search_stems
        cross join search_entries on search_entries.seq = search_stems.rowid
        where search_stems match ${question} and ${visibleTo(who)}
        order by search_stems.rowid desc limit ${weighed}`
      : sql`select seq, kind, plan_id,
          ts_rank('{0.1, 0.1, 0.1, 1.0}', stems, ${question}::tsquery, 1) as weight
        from search_entries
        where stems @@ ${question}::tsquery and ${visibleTo(who)}
        order by seq desc limit ${weighed}`
  const { rows } = await sql<{
    seq: number
    plan_id: string
    kind: StoredEntry["kind"]
    ref: string
    number: string
    title: string
    body: string
    place: string
  }>`
    select entry.seq, entry.plan_id, entry.kind, ref, number, title, body, place
    from (
      select seq, weight * case when plan_id = ${here ?? ""} then 2 else 1 end as weight,
        row_number() over (
          partition by ${group}
          order by weight * case when plan_id = ${here ?? ""} then 2 else 1 end desc, seq
        ) as at
      from (${found}) as found
    ) as ranked
    inner join search_entries as entry on entry.seq = ranked.seq
    where at <= ${limit}
    order by weight desc, entry.seq`.execute(db)
  return rows.map(({ plan_id: plan, seq, ...row }) => ({ ...row, seq: Number(seq), plan }))
}

/** The measures and headings that have this number, in the plans that `who` may read. */
export async function findNumbered(
  db: Kysely<Tables>,
  who: Searcher,
  number: string,
  { limit, here }: { limit: number; here: string | null },
): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom("search_entries")
    .select(["seq", "plan_id", "kind", "ref", "number", "title", "body", "place"])
    .where("number", "=", number)
    .where("kind", "in", ["measure", "heading"])
    .where(visibleTo(who) as never)
    .orderBy(sql`case when plan_id = ${here ?? ""} then 0 else 1 end`)
    .orderBy("kind", "desc")
    .orderBy("seq")
    .limit(limit)
    .execute()
  return rows.map(({ plan_id: plan, seq, kind, ...row }) => ({
    ...row,
    seq: Number(seq),
    kind: kind as StoredEntry["kind"],
    plan,
  }))
}

/** Of each plan in which a person has a right, what its words are read by. */
export async function plansReadBy(
  db: Kysely<Tables>,
  user: string,
): Promise<Map<string, { language: string; standards: { id: string; version: string } }>> {
  const rows = await db
    .selectFrom("plans")
    .innerJoin("plan_rights", "plan_rights.plan_id", "plans.id")
    .select(["plans.id", "language", "standards_id", "standards_version"])
    .where("plan_rights.user_id", "=", user)
    .execute()
  return new Map(
    rows.map(({ id, language, standards_id, standards_version }) => [
      id,
      { language, standards: { id: standards_id, version: standards_version } },
    ]),
  )
}

/** In which plans these people have rights. */
export async function plansOfPeople(
  db: Kysely<Tables>,
  people: readonly string[],
): Promise<{ user: string; plan: string }[]> {
  if (people.length === 0) return []
  const rows = await db
    .selectFrom("plan_rights")
    .select(["user_id", "plan_id"])
    .where("user_id", "in", [...people])
    .execute()
  return rows.map((row) => ({ user: row.user_id, plan: row.plan_id }))
}
