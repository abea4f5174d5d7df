import type { Kysely } from "kysely"
import type { Right } from "../../shared/access.ts"
import type { OpenInvitation } from "../../shared/api/people.ts"
import type { AgencyRole } from "../../shared/api/plans.ts"
import { hashSecret, newId, newSecret, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** An invitation that is open: neither accepted, withdrawn nor run out. */
export interface Invitation {
  id: string
  email: string
  agency: string
  plan: string | null
  right: Right | null
  role: AgencyRole | null
  /** Whether the person speaks for the agency from the day they are in. */
  mandate: boolean
  /** The id of the person who made it. */
  by: string
  /** Whether it waits for the administrator of the agency. */
  waits: boolean
}

const daysValid = 14

const lastMoment = () => new Date(Date.now() + daysValid * 86_400_000).toISOString()

/** Enters an invitation that holds 14 days. It waits, and has no link, until {@link takeInvitation}. */
export async function insertInvitation(
  db: Kysely<Tables>,
  invitation: Omit<Invitation, "id" | "waits">,
): Promise<Invitation> {
  const id = newId()
  await db
    .insertInto("invitations")
    .values({
      id,
      // Of a secret that nobody has: what waits can be opened by nobody.
      token_hash: hashSecret(newSecret()),
      email: invitation.email.toLowerCase(),
      agency_id: invitation.agency,
      plan_id: invitation.plan,
      right: invitation.right,
      role: invitation.role,
      mandate: invitation.mandate ? "yes" : null,
      created_by: invitation.by,
      created_at: now(),
      expires_at: lastMoment(),
    })
    .execute()
  return { id, ...invitation, email: invitation.email.toLowerCase(), waits: true }
}

/**
 * Takes an invitation for its agency: it holds 14 days from now. Returns the secret of its link, of
 * which only the hash is stored; null when it is not open or was taken already.
 */
export async function takeInvitation(
  db: Kysely<Tables>,
  id: string,
  by: string,
): Promise<string | null> {
  const secret = newSecret()
  const { numUpdatedRows } = await db
    .updateTable("invitations")
    .set({
      ...{ token_hash: hashSecret(secret), expires_at: lastMoment() },
      ...{ confirmed_at: now(), confirmed_by: by },
    })
    .where("id", "=", id)
    .where("confirmed_at", "is", null)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now())
    .executeTakeFirst()
  return numUpdatedRows > 0n ? secret : null
}

const open = (db: Kysely<Tables>) =>
  db
    .selectFrom("invitations")
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now())

const columns = [
  "invitations.id",
  "invitations.email",
  "invitations.agency_id",
  "invitations.plan_id",
  "invitations.right",
  "invitations.role",
  "invitations.mandate",
  "invitations.created_by",
  "invitations.confirmed_at",
] as const

type Row = Pick<
  Tables["invitations"],
  | "id"
  | "email"
  | "agency_id"
  | "plan_id"
  | "right"
  | "role"
  | "mandate"
  | "created_by"
  | "confirmed_at"
>

const toInvitation = (row: Row): Invitation => ({
  id: row.id,
  email: row.email,
  agency: row.agency_id,
  plan: row.plan_id,
  right: row.right as Right | null,
  role: row.role as AgencyRole | null,
  mandate: row.mandate !== null,
  by: row.created_by,
  waits: row.confirmed_at === null,
})

/** The open invitations, the newest first: into `plan`, into `agency`, or all. `yours` is left to the caller. */
export async function listInvitations(
  db: Kysely<Tables>,
  { plan, agency }: { plan?: string; agency?: string } = {},
): Promise<Omit<OpenInvitation, "yours">[]> {
  const rows = await open(db)
    .$if(plan !== undefined, (query) => query.where("plan_id", "=", plan ?? ""))
    .$if(agency !== undefined, (query) => query.where("agency_id", "=", agency ?? ""))
    .innerJoin("agencies", "agencies.id", "invitations.agency_id")
    .innerJoin("user as inviter", "inviter.id", "invitations.created_by")
    .innerJoin("agencies as home", "home.id", "inviter.agencyId")
    .select(columns)
    .select([
      "invitations.created_at",
      "invitations.expires_at",
      "agencies.name",
      "agencies.short",
      "agencies.colour",
      "inviter.name as byName",
      "home.id as home",
      "home.name as homeName",
      "home.short as homeShort",
      "home.colour as homeColour",
    ])
    .orderBy("invitations.created_at", "desc")
    .orderBy("invitations.id")
    .execute()
  return rows.map((row) => {
    const { id, email, agency, right, role, mandate, waits } = toInvitation(row)
    const { name, short, colour } = row
    const home = {
      ...{ id: row.home, name: row.homeName },
      ...{ short: row.homeShort, colour: row.homeColour },
    }
    return {
      ...{ id, email, right, role, mandate, waits },
      agency: { id: agency, name, short, colour },
      intoPlan: row.plan_id !== null,
      by: { name: row.byName, agency: home },
      madeAt: row.created_at,
      expiresAt: row.expires_at,
    }
  })
}

/** An open invitation by its id, or null. */
export async function findOpenInvitation(
  db: Kysely<Tables>,
  id: string,
): Promise<Invitation | null> {
  const row = await open(db).select(columns).where("id", "=", id).executeTakeFirst()
  return row ? toInvitation(row) : null
}

/** Withdraws an invitation; its link leads nowhere from then on. False when it is not open. */
export async function withdrawInvitation(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("invitations")
    .set({ withdrawn_at: now() })
    .where("id", "=", id)
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
    .select(columns)
    .where("token_hash", "=", hashSecret(secret))
    .where("confirmed_at", "is not", null)
    .executeTakeFirst()
  return row ? toInvitation(row) : null
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

/** Notes whose account an invitation that was used up has made, or led into a plan. */
export async function setInvited(db: Kysely<Tables>, id: string, user: string): Promise<void> {
  await db.updateTable("invitations").set({ accepted_user: user }).where("id", "=", id).execute()
}
