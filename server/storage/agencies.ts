import type { Kysely } from "kysely"
import type { AgencyRow } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { newId, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/**
 * The colours an agency can have, in the order they are given out. Each has a contrast of at least
 * 4.5 : 1 with white, so that it can carry white letters and be letters on white.
 */
export const agencyColours = [
  "#1d4ed8",
  "#b45309",
  "#047857",
  "#a21caf",
  "#b91c1c",
  "#0e7490",
  "#6d28d9",
  "#4d7c0f",
  "#be185d",
  "#0f766e",
  "#92400e",
  "#4338ca",
  "#15803d",
  "#9f1239",
  "#0369a1",
  "#57534e",
] as const

const columns = ["id", "name", "short", "colour"] as const

/** Every agency of the installation, by name. */
export async function listAgencies(db: Kysely<Tables>): Promise<AgencyRow[]> {
  const rows = db
    .selectFrom("agencies")
    .select([...columns, "closed_at"])
    .orderBy("name")
  return (await rows.execute()).map(({ closed_at, ...agency }) => ({
    ...agency,
    closed: closed_at !== null,
  }))
}

/** The agency with this id that takes in people and joins plans; null for one that is closed. */
export async function findOpenAgency(db: Kysely<Tables>, id: string): Promise<Agency | null> {
  const row = db
    .selectFrom("agencies")
    .select(columns)
    .where("id", "=", id)
    .where("closed_at", "is", null)
  return (await row.executeTakeFirst()) ?? null
}

/**
 * Holds an agency open for somebody who comes into it, within the transaction that lets them in.
 * `conflict` where it is closed.
 */
export async function holdOpen(trx: Kysely<Tables>, id: string): Promise<void> {
  // A write that changes nothing, because that makes others wait in both dialects.
  const { numUpdatedRows } = await trx
    .updateTable("agencies")
    .set({ id })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Problem("conflict", "This agency is closed.")
}

/**
 * Closes an agency, and withdraws the invitations into it, or opens it again. `conflict` while
 * somebody of it can sign in. What it said and agreed stays.
 */
export async function setClosed(db: Kysely<Tables>, id: string, closed: boolean): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const change = trx.updateTable("agencies").where("id", "=", id)
    if (!closed) {
      await change.set({ closed_at: null }).execute()
      return
    }
    await change.set({ closed_at: now() }).where("closed_at", "is", null).execute()
    const people = await trx
      .selectFrom("user")
      .select("id")
      .where("agencyId", "=", id)
      .where("deactivatedAt", "is", null)
      .execute()
    if (people.length > 0)
      throw new Problem(
        "conflict",
        "Somebody of this agency can still sign in. Move or deactivate its people first.",
        { people: people.length },
      )
    await trx
      .updateTable("invitations")
      .set({ withdrawn_at: now() })
      .where("agency_id", "=", id)
      .where("accepted_at", "is", null)
      .where("withdrawn_at", "is", null)
      .execute()
  })
}

/** The agency with this id, or null. */
export async function findAgency(db: Kysely<Tables>, id: string): Promise<Agency | null> {
  const row = db.selectFrom("agencies").select(columns).where("id", "=", id)
  return (await row.executeTakeFirst()) ?? null
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Which of the agencies a body in a text is: that with its name, else that with it as short name. */
export function agencyOfBody<One extends Pick<Agency, "name" | "short">>(
  agencies: readonly One[],
  body: string,
): { agency: One; how: "name" | "short" } | null {
  for (const how of ["name", "short"] as const) {
    const agency = agencies.find((one) => same(one[how].trim(), body.trim()))
    if (agency) return { agency, how }
  }
  return null
}

function demandFree(
  others: readonly Pick<Agency, "name" | "short">[],
  name: string,
  short: string,
) {
  if (others.some((agency) => same(agency.short, short)))
    throw new Problem("conflict", `Another agency has the short name “${short}”.`)
  if (others.some((agency) => same(agency.name, name)))
    throw new Problem("conflict", `There is an agency named “${name}” already.`)
}

/** Gives an agency another name, short name or both. `conflict` when another one has it. */
export async function renameAgency(
  db: Kysely<Tables>,
  agency: Agency,
  change: { name?: string | undefined; short?: string | undefined },
): Promise<Agency> {
  const { name = agency.name, short = agency.short } = change
  const others = (await listAgencies(db)).filter(({ id }) => id !== agency.id)
  demandFree(others, name, short)
  const renaming = db.updateTable("agencies").set({ name, short }).where("id", "=", agency.id)
  await renaming.execute().catch(async (failure: unknown) => {
    // Two requests with one short name at once: the unique index lets the first pass.
    demandFree(
      (await listAgencies(db)).filter(({ id }) => id !== agency.id),
      name,
      short,
    )
    throw failure
  })
  return { ...agency, name, short }
}

/** Makes an agency with the least used colour. `conflict` when its short name is taken. */
export async function insertAgency(
  db: Kysely<Tables>,
  { name, short }: { name: string; short: string },
): Promise<Agency> {
  const used = await db.selectFrom("agencies").select(["colour", "short", "name"]).execute()
  demandFree(used, name, short)
  const count = (colour: string) => used.filter((agency) => agency.colour === colour).length
  const least = Math.min(...agencyColours.map(count))
  const colour = agencyColours.find((c) => count(c) === least) ?? agencyColours[0]
  const agency = { id: newId(), name, short, colour }
  const made = await db
    .insertInto("agencies")
    .values({ ...agency, created_at: now() })
    .onConflict((taken) => taken.doNothing())
    .executeTakeFirst()
  // Two requests with one short name at once: the unique index lets the first pass.
  if (Number(made.numInsertedOrUpdatedRows ?? 0) === 0)
    throw new Problem("conflict", `Another agency has the short name “${short}”.`)
  return agency
}
