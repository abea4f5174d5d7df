import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import type { Passage } from "../../shared/coverage/passage.ts"
import { passages } from "../../shared/document/passages.ts"
import { Problem } from "../../shared/problem.ts"
import { importFile } from "./importFile.ts"

/**
 * The passages of a plan's file (`.docx`, `.md`, `.html`, `.txt`, `plan.json`) for coverage, under
 * the numbers that the file prints; where it prints none, under the computed ones. Throws a Problem:
 * `not-found` when there is no such file, else as `importFile` does.
 */
export async function readPlanFile(path: string): Promise<Passage[]> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    throw new Problem("not-found", `The file ${path} cannot be read.`)
  }
  const { doc, printed } = await importFile(bytes, basename(path), { asPrinted: true })
  const files = (id: string) => printed.get(id) ?? null
  const hasNumbers = printed.size > 0
  return passages(doc, files).map((passage) => ({
    ...passage,
    number: files(passage.id) ?? (hasNumbers && passage.kind === "title" ? null : passage.number),
  }))
}
