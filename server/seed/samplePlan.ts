import { encodeUtf8 } from "lib0/string"
import { type ImportedFile, importFile } from "../import/importFile.ts"
import { samplePlanMarkdown } from "./samplePlanData.ts"

/** The sample plan, read afresh with new ids: 46 measures with their fields, and the settings that go with it. */
export async function samplePlan(): Promise<ImportedFile> {
  const read = await importFile(encodeUtf8(samplePlanMarkdown), "valdoria-plan.md", {
    currency: "VLC",
  })
  return { ...read, settings: { ...read.settings, country: "Valdoria" } }
}
