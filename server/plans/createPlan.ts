import type { PictureFile } from "../pictures/checkPicture.ts"
import type { Author } from "../storage/author.ts"
import { addBodies } from "../storage/bodies.ts"
import type { Database } from "../storage/database/database.ts"
import { insertPlan, type SettingsChange } from "../storage/plans.ts"
import type { Rooms } from "../sync/room/rooms.ts"
import type { PlanWords } from "./words.ts"

/**
 * Makes a plan of words that are there already (a template's, a file's): they are written once, by
 * the server, and the bodies that lead and join its measures become bodies of the plan. Its maker
 * holds the secretariat's function. Returns its id. Throws as `insertPlan` does; then nothing is made.
 */
export async function createPlan(
  { database, rooms }: { database: Database; rooms: Rooms },
  maker: Author,
  settings: SettingsChange & { title: string },
  words: PlanWords,
  pictures: readonly PictureFile[] = [],
): Promise<string> {
  const plan = await insertPlan(database.db, settings, maker.userId, pictures)
  await rooms.write(plan, words.update, maker)
  await addBodies(database.db, plan, words.bodies)
  return plan
}
