import type { Kysely, Transaction } from "kysely"
import { Problem } from "../../shared/problem.ts"
import { installationLimit, type PictureFile, planLimits } from "../pictures/checkPicture.ts"
import { now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/**
 * Keeps pictures for a plan, all or none, by their hashes: the bytes once for all plans, the right to see them
 * by plan. With {@link addPictures} the only door by which bytes of pictures come into the database. What no
 * text names any more stays, because saved versions and the log may. Throws `too-large` where the plan's pictures, or those of all plans,
 * would pass their limit.
 */
export async function keepPictures(
  db: Kysely<Tables>,
  plan: string,
  pictures: readonly PictureFile[],
  user: string,
): Promise<void> {
  if (pictures.length === 0) return
  await db.transaction().execute((step) => addPictures(step, plan, pictures, user))
}

/** Keeps pictures as {@link keepPictures} does, with whatever else its caller's transaction writes or takes back. */
export async function addPictures(
  step: Transaction<Tables>,
  plan: string,
  pictures: readonly PictureFile[],
  user: string,
): Promise<void> {
  if (pictures.length === 0) return
  // The write comes first: pictures that come to a plan at once follow each other in both dialects.
  await step
    .updateTable("plans")
    .set((eb) => ({ id: eb.ref("id") }))
    .where("id", "=", plan)
    .execute()
  const kept = await step
    .selectFrom("plan_pictures")
    .innerJoin("pictures", "pictures.hash", "plan_pictures.hash")
    .select(["pictures.hash", "pictures.size", "width", "height"])
    .where("plan_id", "=", plan)
    .execute()
  const known = new Set(kept.map(({ hash }) => hash))
  const fresh = new Map(pictures.flatMap((one) => (known.has(one.hash) ? [] : [[one.hash, one]])))
  if (fresh.size === 0) return
  const sizes = [
    ...kept.map(({ size, width, height }) => [Number(size), Number(width) * Number(height)]),
    ...[...fresh.values()].map(({ bytes, width, height }) => [bytes.length, width * height]),
  ]
  const sum = (at: number) => sizes.reduce((all, one) => all + (one[at] ?? 0), 0)
  if (sum(0) > planLimits.bytes || sum(1) > planLimits.pixels || sizes.length > planLimits.pictures)
    throw new Problem(
      "too-large",
      "The plan has as many pictures as one plan can keep: 25 MB, or 500 of them. Earlier ones count too, because saved versions show them. Save this picture smaller, and try again.",
    )
  const all = await step
    .selectFrom("pictures")
    .select((eb) => eb.fn.sum("size").as("size"))
    .executeTakeFirst()
  const more = [...fresh.values()].reduce((bytes, one) => bytes + one.bytes.length, 0)
  if (Number(all?.size ?? 0) + more > installationLimit)
    throw new Problem(
      "too-large",
      "This installation has no room for more pictures. Tell whoever runs it.",
    )
  for (const { hash, type, bytes, width, height } of fresh.values()) {
    const row = { hash, type, width, height, size: bytes.length, at: now() }
    await step
      .insertInto("pictures")
      .values({ ...row, bytes: Buffer.from(bytes) })
      .onConflict((same) => same.column("hash").doNothing())
      .execute()
    await step
      .insertInto("plan_pictures")
      .values({ plan_id: plan, hash, user_id: user, at: now() })
      .onConflict((same) => same.columns(["plan_id", "hash"]).doNothing())
      .execute()
  }
}

/** Whether a picture was kept for a plan; its bytes are not read. */
export async function hasPicture(db: Kysely<Tables>, plan: string, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom("plan_pictures")
    .select("hash")
    .where("plan_id", "=", plan)
    .where("hash", "=", hash)
    .executeTakeFirst()
  return row !== undefined
}

/** The pictures that are stored for a plan, of texts that were too; those among `hashes` where they are given. */
export async function readPictures(
  db: Kysely<Tables>,
  plan: string,
  hashes?: ReadonlySet<string>,
): Promise<PictureFile[]> {
  if (hashes?.size === 0) return []
  // A text may name more than a statement can: those of the plan are bounded.
  const kept = await db
    .selectFrom("plan_pictures")
    .select("hash")
    .where("plan_id", "=", plan)
    .execute()
  const wanted = kept.flatMap(({ hash }) => (!hashes || hashes.has(hash) ? [hash] : []))
  if (wanted.length === 0) return []
  const rows = await db
    .selectFrom("pictures")
    .select(["hash", "type", "bytes", "width", "height"])
    .where("hash", "in", wanted)
    .orderBy("hash")
    .execute()
  return rows.map(({ type, bytes, width, height, ...row }) => ({
    ...row,
    type: type === "image/png" ? "image/png" : "image/jpeg",
    bytes: new Uint8Array(bytes),
    width: Number(width),
    height: Number(height),
  }))
}
