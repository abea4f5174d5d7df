import type { Kysely } from "kysely"
import type { Right } from "../../shared/access.ts"
import type { OpenInvitation } from "../../shared/api/people.ts"
import { hashSecret, newId, newSecret, now } from "./id.ts"
import type { Tables } from "./tables.ts"

/** An invitation that can still be accepted. */
export interface Invitation {
  id: string
  email: string
  agency: string
  plan: string | null
  right: Right | null
}

const daysValid = 14

/** Makes an invitation that holds 14 days. Returns the secret of its link; only its hash is stored. */
export async function insertInvitation(
  db: Kysely<Tables>,
  invitation: Omit<Invitation, "id">,
  by: string,
): Promise<string> {
  const secret = newSecret()
  const expires = new Date(Date.now() + daysValid * 86_400_000).toISOString()
  await db
    .insertInto("invitations")
    .values({
      id: newId(),
      token_hash: hashSecret(secret),
      email: invitation.email.toLowerCase(),
      agency_id: invitation.agency,
      plan_id: invitation.plan,
      right: invitation.right,
      created_by: by,
      created_at: now(),
      expires_at: expires,
    })
    .execute()
  return secret
}

const open = (db: Kysely<Tables>) =>
  db
    .selectFrom("invitations")
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now())

/** The invitations that can still be accepted, the newest first; into `plan`, or all. */
export async function listInvitations(
  db: Kysely<Tables>,
  plan?: string,
): Promise<OpenInvitation[]> {
  const rows = await open(db)
    .$if(plan !== undefined, (query) => query.where("plan_id", "=", plan ?? ""))
    .innerJoin("agencies", "agencies.id", "invitations.agency_id")
    .select([
      "invitations.id",
      "invitations.email",
      "invitations.plan_id",
      "invitations.created_at",
      "invitations.expires_at",
      "agencies.id as agency",
      "agencies.name",
      "agencies.short",
      "agencies.colour",
    ])
    .orderBy("invitations.created_at", "desc")
    .orderBy("invitations.id")
    .execute()
  return rows.map(({ id, email, agency, name, short, colour, ...row }) => ({
    id,
    email,
    agency: { id: agency, name, short, colour },
    intoPlan: row.plan_id !== null,
    madeAt: row.created_at,
    expiresAt: row.expires_at,
  }))
}

/** Withdraws an invitation (into `plan`, where one is given); its link leads nowhere from then on. False when it is not open. */
export async function withdrawInvitation(
  db: Kysely<Tables>,
  id: string,
  plan?: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("invitations")
    .set({ withdrawn_at: now() })
    .where("id", "=", id)
    .$if(plan !== undefined, (query) => query.where("plan_id", "=", plan ?? ""))
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The invitation behind a link's secret, or null when it is unknown, used, withdrawn or has run out. */
export async function findInvitation(
  db: Kysely<Tables>,
  secret: string,
): Promise<Invitation | null> {
  const row = await open(db)
    .select(["id", "email", "agency_id", "plan_id", "right"])
    .where("token_hash", "=", hashSecret(secret))
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    email: row.email,
    agency: row.agency_id,
    plan: row.plan_id,
    right: row.right as Right | null,
  }
}

/** Uses an invitation up. False when another request was first, or it was withdrawn meanwhile. */
export async function useInvitation(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("invitations")
    .set({ accepted_at: now() })
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
