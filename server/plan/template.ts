import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../shared/api/plans.ts"
import { writeDocument } from "../../shared/document/writeDocument.ts"
import type { Services } from "../routes/route.ts"
import type { Session } from "../session.ts"
import { insertPlan } from "../storage/plans.ts"
import { block, measure, planDocument } from "./planNode.ts"
import { type TemplateLine, templateLines } from "./templateWords.ts"

function toNode(line: TemplateLine): Node {
  return line.kind === "measure" ? measure({}) : block(line.kind, line.words)
}

/** Makes a plan with a template's words in its language, written once by the server. Returns its id. */
export async function createFromTemplate(
  { database, rooms }: Pick<Services, "database" | "rooms">,
  session: Session,
  settings: Pick<PlanSettings, "title" | "language">,
  template: keyof typeof templateLines,
): Promise<string> {
  const lines = templateLines[template][settings.language]
  const document = planDocument([block("title", settings.title), ...lines.map(toNode)])
  const plan = await insertPlan(database.db, settings, session.user.id)
  const author = { userId: session.user.id, agencyId: session.agency.id }
  await rooms.write(plan, writeDocument(document), author)
  return plan
}
