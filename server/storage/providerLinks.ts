import type { Kysely } from "kysely"
import type { Database } from "./database/database.ts"
import { newId } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

// A link is a row of better-auth's accounts, whose provider is the issuer: two issuers may call
// different persons by one subject.

/** A person as their provider names them. */
interface Subject {
  issuer: string
  subject: string
}

/** The person whose account is linked to this subject of this issuer, or null. */
export async function findLinked(
  db: Kysely<Tables>,
  { issuer, subject }: Subject,
): Promise<string | null> {
  const row = await db
    .selectFrom("account")
    .select("userId")
    .where("providerId", "=", issuer)
    .where("accountId", "=", subject)
    .executeTakeFirst()
  return row?.userId ?? null
}

/** Whether a person is linked to a subject of this issuer. */
export async function isLinked(db: Kysely<Tables>, user: string, issuer: string): Promise<boolean> {
  const row = await db
    .selectFrom("account")
    .select("id")
    .where("providerId", "=", issuer)
    .where("userId", "=", user)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a person has a password. */
export async function hasPassword(db: Kysely<Tables>, user: string): Promise<boolean> {
  return isLinked(db, user, "credential")
}

/** Links a person to a subject. False when that subject is linked to somebody already. */
export async function insertLink(
  { db, dialect }: Pick<Database, "db" | "dialect">,
  user: string,
  { issuer, subject }: Subject,
): Promise<boolean> {
  const at = dialect === "sqlite" ? new Date().toISOString() : new Date()
  const made = await db
    .insertInto("account")
    .values({
      id: newId(),
      accountId: subject,
      providerId: issuer,
      userId: user,
      password: null,
      createdAt: at,
      updatedAt: at,
    })
    .onConflict((taken) => taken.columns(["providerId", "accountId"]).doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows ?? 0) > 0
}

/** Ends the link of a person to an issuer. False when there was none. */
export async function deleteLink(
  db: Kysely<Tables>,
  user: string,
  issuer: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("account")
    .where("providerId", "=", issuer)
    .where("userId", "=", user)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
