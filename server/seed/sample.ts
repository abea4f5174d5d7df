import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../shared/api/plans.ts"
import { samplePlan } from "./samplePlan.ts"
import { valdoria } from "./valdoria.ts"

/** The sample plan, read by the importer as any other file is, with the settings of its country. */
export async function readSample(): Promise<{ settings: PlanSettings; document: Node }> {
  const { doc } = await samplePlan()
  // The file's own title is printed in capitals.
  const title = "National action plan against trafficking in human beings 2026–2030"
  return { settings: { ...valdoria, title }, document: doc }
}
