import { foldCase } from "../../shared/document/foldCase.ts"
import { cellRole, hasValues, headCountsMoney } from "./cellRoles.ts"
import { type ColumnRole, headRole, isWho } from "./columns.ts"
import type { FieldRole } from "./measureDraft.ts"
import { withUnitOf } from "./moneyLegend.ts"

type Part = "who" | "time" | "budget"

const partOf = (role: ColumnRole | null): Part | null => {
  if (role === "time" || role === "budget") return role
  return role !== null && isWho(role) ? "who" : null
}

/** The fields that the head of a column names, where they are several: «Срок / исполнитель», "Who and when". */
export function partsNamed(head: string): ReadonlyMap<Part, FieldRole> {
  const named = new Map<Part, FieldRole>()
  const bare = foldCase(head).replace(/\([^)]*\)/gu, " ")
  for (const words of bare.split(/\s*[/,;&+|–—]\s*|\s(?:and|и|və)\s/u)) {
    const role = headRole(words.trim())
    const part = partOf(role)
    if (part && !named.has(part)) named.set(part, role as FieldRole)
  }
  return named
}

// Outside parentheses.
const joints = /(;\s*|\n|\s*\|\s*|\s\/\s|,\s+)(?![^()]*\))/u

/** Sorts what stands in a cell of several fields by what each of its parts shows to be. */
function sorted(words: string, named: ReadonlyMap<Part, FieldRole>, counted: boolean) {
  const found = new Map<Part, string>()
  let last: Part | null = named.has("who") ? "who" : null
  const pieces = words.split(joints)
  for (let at = 0; at < pieces.length; at += 2) {
    const own = pieces[at]?.trim() ?? ""
    const shown = cellRole(own, counted) as Part | null
    const part: Part | null = shown && named.has(shown) ? shown : last
    if (!part || own === "") continue
    const before = found.get(part)
    const joint = last === part && pieces[at - 1]?.startsWith(",") ? ", " : "; "
    found.set(part, before ? before + joint + own : own)
    last = part
  }
  return found
}

/**
 * The fields that a cell of a column with this role and head fills. Where the head names several
 * («Срок / исполнитель») each part of the cell goes where it shows to belong; an act or a report
 * with values to reach beside it is measured, unless another column is of indicators.
 */
export function cellFields(
  role: FieldRole,
  head: string,
  words: string,
  hasIndicators: boolean,
): [FieldRole, string][] {
  if (role === "form" && !hasIndicators && hasValues(words)) return [["indicator", words]]
  const named = partsNamed(head)
  if (named.size > 1 && partOf(role) !== null) {
    const parts = sorted(words, named, headCountsMoney(head))
    if (parts.size > 1)
      return [...parts].map(([part, own]) => [
        named.get(part) ?? role,
        part === "budget" ? withUnitOf(head, own) : own,
      ])
  }
  return [[role, role === "budget" ? withUnitOf(head, words) : words]]
}
