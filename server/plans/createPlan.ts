import type { Node } from "@tiptap/pm/model"
import type { PictureFile } from "../pictures/checkPicture.ts"
import type { Author } from "../storage/author.ts"
import { addBodies } from "../storage/bodies.ts"
import type { Database } from "../storage/database/database.ts"
import { newId } from "../storage/database/id.ts"
import { addPictures } from "../storage/pictures.ts"
import { addPlan, type SettingsChange } from "../storage/plans.ts"
import type { TransactionQueries } from "../storage/tables/tables.ts"
import { addUpdates } from "../storage/updates.ts"
import type { Rooms } from "../sync/room/rooms.ts"
import type { PlanWords } from "./words.ts"

/** A plan within the transaction that makes it. */
export interface PlanInMaking {
  id: string
  /** The number of its last update. */
  seq: number
  document: Node
  step: TransactionQueries
}

/** The pictures and records that a plan may have from its beginning. */
interface Beside {
  pictures?: readonly PictureFile[]
  /** Writes what else belongs to the plan, by its transaction and nothing else: with SQLite, any other statement would wait for it. */
  also?: (plan: PlanInMaking) => Promise<void>
}

/**
 * Makes a plan of words that are there already (a template's, a file's): they are written once, by
 * the server, and the bodies that lead and join its measures become bodies of the plan. Its maker
 * holds the secretariat's function. Returns its id. Plan, words and everything beside them are
 * stored in one transaction: when it throws, nothing is made. Throws `invalid` where its standards
 * set has just been removed, `too-large` where words or pictures have no room.
 */
export async function createPlan(
  { database, rooms }: { database: Database; rooms: Rooms },
  maker: Author,
  settings: SettingsChange & { title: string },
  words: PlanWords,
  { pictures = [], also }: Beside = {},
): Promise<string> {
  const id = newId()
  const { updates, recoveries, document } = await rooms.judge(id, words.update, maker)
  const first = also && document()
  const begun = performance.now()
  await database.db.transaction().execute(async (step) => {
    await addPlan(step, id, settings, maker.userId)
    await addPictures(step, id, pictures, maker.userId)
    const seq = await addUpdates(step, id, updates, recoveries)
    await addBodies(step, id, words.bodies)
    if (also && first) await also({ id, seq, document: first, step })
  })
  rooms.storedFirst(updates.length, (performance.now() - begun) / 1000)
  return id
}
