import type { Kysely } from "kysely"
import type { Right } from "../../shared/access.ts"
import type { Person } from "../../shared/api/people.ts"
import { isLanguage, type Language } from "../../shared/languages.ts"
import { Problem } from "../../shared/problem.ts"
import type { Database } from "./database/database.ts"
import { newId, now } from "./database/id.ts"
import type { Dialect } from "./migrations.ts"
import type { Tables } from "./tables/tables.ts"

function people(db: Kysely<Tables>) {
  return db
    .selectFrom("user")
    .innerJoin("agencies", "agencies.id", "user.agencyId")
    .select([
      "user.id",
      "user.name",
      "user.email",
      "user.administrator",
      "user.deactivatedAt",
      "user.plansSince",
      "user.agencySince",
      "agencies.id as agency",
      "agencies.name as agencyName",
      "agencies.short",
      "agencies.colour",
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof people>["execute"]>>[number]

function toPerson(row: Row): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    agency: { id: row.agency, name: row.agencyName, short: row.short, colour: row.colour },
    administrator: Boolean(row.administrator),
    agencyAdministrator: row.agencySince !== null,
    makesPlans: Boolean(row.administrator) || row.plansSince !== null,
    active: row.deactivatedAt === null,
  }
}

/** Everybody who has an account, or only an agency's people, by name. */
export async function listPeople(db: Kysely<Tables>, agency?: string): Promise<Person[]> {
  const asked = agency === undefined ? people(db) : people(db).where("user.agencyId", "=", agency)
  return (await asked.orderBy("user.name").execute()).map(toPerson)
}

/** The people who have a right in a plan and can sign in, by name. */
export async function listHolders(
  db: Kysely<Tables>,
  plan: string,
  right: Right,
): Promise<Person[]> {
  const holders = db
    .selectFrom("plan_rights")
    .select("user_id")
    .where("plan_id", "=", plan)
    .where("right", "=", right)
  const rows = people(db).where("user.id", "in", holders).where("user.deactivatedAt", "is", null)
  return (await rows.orderBy("user.name").execute()).map(toPerson)
}

/** Whether an agency has an administrator of its own who can sign in. */
export async function hasAdministrator(db: Kysely<Tables>, agency: string): Promise<boolean> {
  const found = await db
    .selectFrom("user")
    .select("id")
    .where("agencyId", "=", agency)
    .where("agencySince", "is not", null)
    .where("deactivatedAt", "is", null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Sets whether a person may create plans, and whether they administer their agency. */
export async function setFunctions(
  db: Kysely<Tables>,
  id: string,
  { makesPlans, agencyAdministrator }: { makesPlans?: boolean; agencyAdministrator?: boolean },
): Promise<void> {
  const since = (held: boolean) => (held ? now() : null)
  const change = {
    ...(makesPlans === undefined ? {} : { plansSince: since(makesPlans) }),
    ...(agencyAdministrator === undefined ? {} : { agencySince: since(agencyAdministrator) }),
  }
  if (Object.keys(change).length === 0) return
  await db.updateTable("user").set(change).where("id", "=", id).execute()
}

/**
 * Sets whether a person is an administrator of the installation. `conflict` when none would be
 * left.
 */
export async function setAdministrator(
  { db, dialect }: Pick<Database, "db" | "dialect">,
  id: string,
  administrator: boolean,
): Promise<void> {
  const value = dialect === "sqlite" ? Number(administrator) : administrator
  await whileOneIsLeft({ db, dialect }, (trx) =>
    trx.updateTable("user").set({ administrator: value }).where("id", "=", id).execute(),
  )
}

/** The person with this id, or null. */
export async function findPerson(db: Kysely<Tables>, id: string): Promise<Person | null> {
  const row = await people(db).where("user.id", "=", id).executeTakeFirst()
  return row ? toPerson(row) : null
}

/** The person with this e-mail address (compared in lower case), or null. */
export async function findPersonByEmail(db: Kysely<Tables>, email: string): Promise<Person | null> {
  const row = await people(db).where("user.email", "=", email.toLowerCase()).executeTakeFirst()
  return row ? toPerson(row) : null
}

/** Whether any account exists. */
export async function anyAccount(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom("user").select("id").limit(1).executeTakeFirst()) !== undefined
}

/**
 * Creates an account that signs in by e-mail and password (given as better-auth's hash; null for an
 * account without one), in better-auth's format. To be called in a transaction; `conflict` when the
 * e-mail is taken. Returns the id.
 */
export async function insertAccount(
  db: Kysely<Tables>,
  dialect: Dialect,
  account: {
    name: string
    email: string
    agency: string
    administrator: boolean
    passwordHash: string | null
  },
): Promise<string> {
  const id = newId()
  const at = dialect === "sqlite" ? new Date().toISOString() : new Date()
  const truth = (value: boolean) => (dialect === "sqlite" ? Number(value) : value)
  const times = { createdAt: at, updatedAt: at }
  const made = await db
    .insertInto("user")
    .values({
      id,
      name: account.name,
      email: account.email.toLowerCase(),
      // The administrator or the secretariat wrote the address; there is no mail to prove it by.
      emailVerified: truth(true),
      agencyId: account.agency,
      administrator: truth(account.administrator),
      ...times,
    })
    .onConflict((taken) => taken.column("email").doNothing())
    .executeTakeFirst()
  if (Number(made.numInsertedOrUpdatedRows ?? 0) === 0)
    throw new Problem("conflict", "A person with this e-mail address has an account already.")
  if (account.passwordHash === null) return id
  await db
    .insertInto("account")
    .values({
      id: newId(),
      accountId: id,
      providerId: "credential",
      userId: id,
      password: account.passwordHash,
      ...times,
    })
    .execute()
  return id
}

/** Gives a person another name. */
export async function renamePerson(db: Kysely<Tables>, id: string, name: string): Promise<void> {
  await db.updateTable("user").set({ name }).where("id", "=", id).execute()
}

/**
 * Sets whether a person may sign in. `conflict` when no administrator would be left. The caller
 * must end their open sessions and sockets.
 */
export async function setActive(
  { db, dialect }: Pick<Database, "db" | "dialect">,
  id: string,
  active: boolean,
): Promise<void> {
  await whileOneIsLeft({ db, dialect }, (trx) =>
    trx
      .updateTable("user")
      .set({ deactivatedAt: active ? null : now() })
      .where("id", "=", id)
      .execute(),
  )
}

/**
 * Runs a change of people; `conflict`, with everything rolled back, where no administrator of the
 * installation would be left.
 */
async function whileOneIsLeft(
  { db, dialect }: Pick<Database, "db" | "dialect">,
  change: (trx: Kysely<Tables>) => Promise<unknown>,
): Promise<void> {
  const truth = dialect === "sqlite" ? 1 : true
  await db.transaction().execute(async (trx) => {
    const administrators = trx.updateTable("user").where("administrator", "=", truth)
    // The write comes first: it serialises two concurrent changes in both dialects.
    await administrators.set((eb) => ({ administrator: eb.ref("administrator") })).execute()
    await change(trx)
    const left = await trx
      .selectFrom("user")
      .select("id")
      .where("administrator", "=", truth)
      .where("deactivatedAt", "is", null)
      .limit(1)
      .executeTakeFirst()
    if (!left) throw new Problem("conflict", "An administrator must be left who can sign in.")
  })
}

/** The interface language that a person chose; null without a choice. */
export async function findLanguage(db: Kysely<Tables>, id: string): Promise<Language | null> {
  const row = await db.selectFrom("user").select("language").where("id", "=", id).executeTakeFirst()
  return isLanguage(row?.language) ? row.language : null
}

/** Stores a person's interface language. */
export async function setLanguage(
  db: Kysely<Tables>,
  id: string,
  language: Language,
): Promise<void> {
  await db.updateTable("user").set({ language }).where("id", "=", id).execute()
}

/** The account with this e-mail and the hash of its password, or null. */
export async function findPassword(
  db: Kysely<Tables>,
  email: string,
): Promise<{ user: string; hash: string | null } | null> {
  const row = await db
    .selectFrom("user")
    .innerJoin("account", "account.userId", "user.id")
    .select(["user.id", "account.password"])
    .where("user.email", "=", email.toLowerCase())
    .where("account.providerId", "=", "credential")
    .executeTakeFirst()
  return row ? { user: row.id, hash: row.password } : null
}

/** Sets the password (as better-auth's hash) of an account. Its sessions stay. */
export async function setPassword(db: Kysely<Tables>, user: string, hash: string): Promise<void> {
  await db
    .updateTable("account")
    .set({ password: hash })
    .where("userId", "=", user)
    .where("providerId", "=", "credential")
    .execute()
}
