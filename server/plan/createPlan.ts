import type { Node } from "@tiptap/pm/model"
import { measuresOf } from "../../shared/document/outline.ts"
import { writeDocument } from "../../shared/document/writeDocument.ts"
import type { Author } from "../storage/author.ts"
import { addBodies } from "../storage/bodies.ts"
import type { Database } from "../storage/database.ts"
import { insertPlan, type SettingsChange } from "../storage/plans.ts"
import type { Rooms } from "../sync/rooms.ts"

/**
 * Makes a plan of words that are there already (a template's, a file's): they are written once, by
 * the server, and the bodies that lead and join its measures become bodies of the plan. Its maker
 * holds the secretariat's function. Returns its id.
 */
export async function createPlan(
  { database, rooms }: { database: Database; rooms: Rooms },
  maker: Author,
  settings: SettingsChange & { title: string },
  document: Node,
): Promise<string> {
  const plan = await insertPlan(database.db, settings, maker.userId)
  await rooms.write(plan, writeDocument(document), maker)
  const names = measuresOf(document).flatMap(({ measure }) =>
    measure.participants.map(({ name }) => name),
  )
  await addBodies(database.db, plan, names)
  return plan
}
