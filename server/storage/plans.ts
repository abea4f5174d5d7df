import type { Kysely, Transaction } from "kysely"
import type { Right } from "../../shared/access.ts"
import type { PlanSettings, PlanSummary } from "../../shared/api/plans.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { schemaVersion } from "../../shared/document/version.ts"
import { newId, now } from "./database/id.ts"
import { withoutNul } from "./database/withoutNul.ts"
import { takeSet } from "./setActs.ts"
import type { Tables } from "./tables/tables.ts"

type Row = {
  title: string
  country: string
  instruments: string
  reservations: string
  language: string
  classification: string
  currency: string
  period_from: number | null
  period_to: number | null
  caret_names: number
  standards_id: string
  standards_version: string
}

function toSettings(row: Row): PlanSettings {
  return {
    title: row.title,
    country: row.country,
    instruments: JSON.parse(row.instruments) as string[],
    reservations: JSON.parse(row.reservations) as PlanSettings["reservations"],
    language: row.language as PlanSettings["language"],
    classification: row.classification as PlanSettings["classification"],
    currency: row.currency,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    caretNames: Number(row.caret_names) === 1,
    standards: { id: row.standards_id, version: row.standards_version },
  }
}

/** Settings to change; what is absent or undefined stays. */
export type SettingsChange = { [K in keyof PlanSettings]?: PlanSettings[K] | undefined }

function toColumns(settings: SettingsChange): Partial<Row> {
  const { instruments, reservations, periodFrom, periodTo, caretNames, standards, ...same } =
    settings
  // Values from a file did not pass the check of a request.
  const clean = Object.entries(same).map(([key, value]) => [key, value && withoutNul(value)])
  return {
    ...(Object.fromEntries(clean) as Partial<Row>),
    ...(instruments === undefined ? {} : { instruments: JSON.stringify(instruments) }),
    ...(reservations === undefined ? {} : { reservations: JSON.stringify(reservations) }),
    ...(periodFrom === undefined ? {} : { period_from: periodFrom }),
    ...(periodTo === undefined ? {} : { period_to: periodTo }),
    ...(caretNames === undefined ? {} : { caret_names: caretNames ? 1 : 0 }),
    ...(standards && { standards_id: standards.id, standards_version: standards.version }),
  }
}

/** The settings a plan starts with. */
const firstSettings: Omit<PlanSettings, "title" | "standards"> = {
  country: "",
  instruments: [],
  reservations: [],
  language: "en",
  classification: "official",
  currency: "",
  periodFrom: null,
  periodTo: null,
  caretNames: false,
}

/**
 * Makes a plan without words; its maker holds the secretariat's function. Returns its id. Throws
 * `invalid` where its standards set has just been removed; then there is no plan either. `also`
 * writes what else belongs to it, by its transaction and nothing else.
 */
export async function insertPlan(
  db: Kysely<Tables>,
  settings: SettingsChange & { title: string },
  maker: string,
  also?: (plan: { id: string; step: Transaction<Tables> }) => Promise<void>,
): Promise<string> {
  const id = newId()
  await db.transaction().execute(async (step) => {
    await addPlan(step, id, settings, maker)
    await also?.({ id, step })
  })
  return id
}

/** Makes a plan as {@link insertPlan} does, with whatever else its caller's transaction writes. */
export async function addPlan(
  step: Transaction<Tables>,
  id: string,
  settings: SettingsChange & { title: string },
  maker: string,
): Promise<void> {
  const at = now()
  const row = toColumns({ ...firstSettings, ...settings }) as Row
  if (settings.standards) await takeSet(step, settings.standards)
  await step
    .insertInto("plans")
    .values({ ...row, id, schema_version: schemaVersion, created_at: at, updated_at: at })
    .execute()
  await step
    .insertInto("plan_rights")
    .values({ plan_id: id, user_id: maker, right: "secretariat" })
    .execute()
}

/** The stored data of a plan beside its words. */
interface StoredPlan {
  settings: PlanSettings
  /** The schema version of its document. */
  schema: number
  updatedAt: string
  archivedAt: string | null
}

/** A plan beside its words, or null when there is no such plan. */
export async function findPlan(db: Kysely<Tables>, id: string): Promise<StoredPlan | null> {
  const row = await db.selectFrom("plans").selectAll().where("id", "=", id).executeTakeFirst()
  if (!row) return null
  return {
    settings: toSettings(row),
    schema: Number(row.schema_version),
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
  }
}

async function isReadAgainst(
  db: Kysely<Tables>,
  id: string,
  standards: StandardsChoice,
): Promise<boolean> {
  const found = await db
    .selectFrom("plans")
    .select("id")
    .where("id", "=", id)
    .where("standards_id", "=", standards.id)
    .where("standards_version", "=", standards.version)
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Changes some settings of a plan. Throws `invalid` where the wanted standards set has just been
 * removed; the one that the plan has already it may keep all the same.
 */
export async function updatePlan(
  db: Kysely<Tables>,
  id: string,
  change: SettingsChange,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { standards, ...others } = change
    // One that stays is not written: what somebody else has chosen meanwhile stays, too.
    const chosen = standards && !(await isReadAgainst(trx, id, standards)) ? standards : undefined
    if (chosen) await takeSet(trx, chosen)
    await trx
      .updateTable("plans")
      .set({ ...toColumns({ ...others, standards: chosen }), updated_at: now() })
      .where("id", "=", id)
      .execute()
  })
}

/** Puts a plan away, or brings it back. A plan that is put away already keeps its day. */
export async function archivePlan(
  db: Kysely<Tables>,
  id: string,
  archived: boolean,
): Promise<void> {
  const change = db.updateTable("plans").where("id", "=", id)
  if (archived) await change.set({ archived_at: now() }).where("archived_at", "is", null).execute()
  else await change.set({ archived_at: null }).execute()
}

/** The plans in which a person has a right, the last changed first. */
export async function listPlans(db: Kysely<Tables>, user: string): Promise<PlanSummary[]> {
  const rows = await db
    .selectFrom("plans")
    .innerJoin("plan_rights", "plan_rights.plan_id", "plans.id")
    .select([
      "plans.id",
      "plans.title",
      "plans.country",
      "plans.classification",
      "plans.period_from",
      "plans.period_to",
      "plans.created_at",
      "plans.updated_at",
      "plans.archived_at",
      "plan_rights.right",
    ])
    .where("plan_rights.user_id", "=", user)
    .orderBy("plans.updated_at", "desc")
    .orderBy("plans.id")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    country: row.country,
    classification: row.classification as PlanSummary["classification"],
    periodFrom: row.period_from,
    periodTo: row.period_to,
    right: row.right as Right,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
  }))
}
