import type { Kysely } from "kysely"
import { newId, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** A passkey as WebAuthn verifies it. */
export interface Passkey {
  id: string
  user: string
  credentialId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
}

/** How many passkeys a person has. */
export async function countPasskeys(db: Kysely<Tables>, user: string): Promise<number> {
  const row = await db
    .selectFrom("passkeys")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("user_id", "=", user)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** The passkeys of a person with their names, the oldest first. */
export async function listPasskeys(db: Kysely<Tables>, user: string) {
  const rows = await db
    .selectFrom("passkeys")
    .select(["id", "name", "created_at", "last_used_at", "credential_id"])
    .where("user_id", "=", user)
    .orderBy("created_at")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    credentialId: row.credential_id,
  }))
}

/** Keeps a new passkey; false when its credential is known already. Returns whether it was kept. */
export async function insertPasskey(
  db: Kysely<Tables>,
  passkey: Omit<Passkey, "id"> & { name: string },
): Promise<boolean> {
  const made = await db
    .insertInto("passkeys")
    .values({
      id: newId(),
      user_id: passkey.user,
      credential_id: passkey.credentialId,
      public_key: Buffer.from(passkey.publicKey).toString("base64url"),
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      name: passkey.name,
      created_at: now(),
    })
    .onConflict((known) => known.column("credential_id").doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows ?? 0) > 0
}

/** The passkey with this credential, or null. */
export async function findPasskey(
  db: Kysely<Tables>,
  credentialId: string,
): Promise<Passkey | null> {
  const row = await db
    .selectFrom("passkeys")
    .selectAll()
    .where("credential_id", "=", credentialId)
    .executeTakeFirst()
  return row
    ? {
        id: row.id,
        user: row.user_id,
        credentialId: row.credential_id,
        publicKey: new Uint8Array(Buffer.from(row.public_key, "base64url")),
        counter: Number(row.counter),
        transports: JSON.parse(row.transports) as string[],
      }
    : null
}

/** Notes that a passkey was used, and how often its device has signed. */
export async function notePasskeyUse(
  db: Kysely<Tables>,
  id: string,
  counter: number,
): Promise<void> {
  await db
    .updateTable("passkeys")
    .set({ counter, last_used_at: now() })
    .where("id", "=", id)
    .execute()
}

/** Gives a passkey of a person another name. False when they have no such passkey. */
export async function renamePasskey(
  db: Kysely<Tables>,
  user: string,
  id: string,
  name: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("passkeys")
    .set({ name })
    .where("id", "=", id)
    .where("user_id", "=", user)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Removes a passkey of a person (all of them without an id). Returns how many were removed. */
export async function deletePasskeys(
  db: Kysely<Tables>,
  user: string,
  id?: string,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("passkeys")
    .where("user_id", "=", user)
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
