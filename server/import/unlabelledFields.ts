import { looksLikeBody } from "../../shared/document/bodyNames.ts"
import type { FieldLine } from "./fieldLine.ts"
import { roleOf } from "./fieldValue.ts"

const atEnd = /[([]([^()[\]]{8,200})[)\]]\.?\s*$/u

/**
 * Reads fields that have no labels at all, as a whole paragraph or in brackets at its end
 * ("(Ministry of Labour; 2027; €20,000)"): parted by semicolons or bars, the first a body, each
 * of the others a time or an amount. Null when it is anything else.
 */
export function unlabelledFields(text: string): FieldLine | null {
  const bracket = atEnd.exec(text)
  const inside = bracket?.[1] ?? text
  if (inside.length > 200) return null
  const [body = "", ...others] = inside
    .split(/\s*[;|]\s*/u)
    .map((part) => part.replace(/\.$/u, "").trim())
  if (others.length === 0 || !looksLikeBody(body)) return null
  const fields: FieldLine["fields"] = [{ role: "responsible", words: body }]
  for (const words of others) {
    const role = roleOf(words)
    if (role === null || fields.some((field) => field.role === role)) return null
    fields.push({ role, words })
  }
  return { lead: bracket?.index ?? 0, fields, rest: [], evidence: fields.length }
}
