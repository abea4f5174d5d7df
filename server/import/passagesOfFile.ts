import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import type { FindingOptions } from "../../shared/coverage/findings/findings.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { passages } from "../../shared/document/passages.ts"
import { Problem } from "../../shared/problem.ts"
import { importFile } from "./importFile.ts"

/** A plan's file prepared for coverage. */
export interface PlanFile {
  passages: Passage[]
  /** The years of the plan, as an import sets them. */
  options: FindingOptions
}

/**
 * Reads a plan's file (`.docx`, `.md`, `.html`, `.txt`, `plan.json`) for coverage: its passages
 * under the numbers that the file prints, or the computed ones where it prints none, and the plan's
 * years. Throws a Problem: `not-found` when there is no such file, else as `importFile` does.
 */
export async function readPlanFile(path: string): Promise<PlanFile> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    throw new Problem("not-found", `The file ${path} cannot be read.`)
  }
  const { doc, printed, roman, settings } = await importFile(bytes, basename(path), {
    asPrinted: true,
  })
  const files = (id: string) => printed.get(id) ?? null
  const hasNumbers = printed.size > 0
  const { periodFrom: from, periodTo: to } = settings
  const read = passages(doc, files).map((passage) => ({
    ...passage,
    number: files(passage.id) ?? (hasNumbers && passage.kind === "title" ? null : passage.number),
    ...(roman.has(passage.id) && { label: roman.get(passage.id) }),
  }))
  return { passages: read, options: from && to ? { period: { from, to } } : {} }
}
