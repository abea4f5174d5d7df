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
function partsNamed(head: string): ReadonlyMap<Part, FieldRole> {
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

/** The fields that the parts of a cell may be of: those its head names, and in a column of bodies or times those that no column is of. */
function partsOf(role: FieldRole, head: string, columns: readonly ColumnRole[]) {
  const named = new Map(partsNamed(head))
  if (partOf(role) === null || (named.size < 2 && role === "budget")) return new Map()
  const own = partOf(role) as Part
  if (!named.has(own)) named.set(own, role)
  const taken = new Set(columns.map((column) => (column === "year" ? "time" : partOf(column))))
  for (const [part, field] of [
    ["who", "responsible"],
    ["time", "time"],
    ["budget", "budget"],
  ] as const)
    if (!taken.has(part) && !named.has(part)) named.set(part, field)
  return named
}

/**
 * The fields that a cell of a column with this role and head fills; `columns` are the roles of all.
 * Where the head names several («Срок / исполнитель»), or no other column is of the field, each part
 * of the cell goes where it shows to belong; an act or a report with values to reach beside it is
 * measured, unless another column is of indicators.
 */
export function cellFields(
  role: FieldRole,
  head: string,
  words: string,
  columns: readonly ColumnRole[],
): [FieldRole, string][] {
  if (role === "form" && !columns.includes("indicator") && hasValues(words))
    return [["indicator", words]]
  const named = partsOf(role, head, columns)
  if (named.size > 1) {
    const parts = sorted(words, named, headCountsMoney(head))
    if (parts.size > 1)
      return [...parts].map(([part, own]) => [
        named.get(part) ?? role,
        part === "budget" ? withUnitOf(head, own) : own,
      ])
  }
  return [[role, role === "budget" ? withUnitOf(head, words) : words]]
}
