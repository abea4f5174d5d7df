import { foldCase } from "../../../shared/text/foldCase.ts"
import type { FieldRole } from "../build/measureDraft.ts"
import { saysTime } from "../fields/fieldValue.ts"
import { withUnitOf } from "../fields/moneyLegend.ts"
import { fieldsUnderLabels } from "./cellLabels.ts"
import { type MoneyHead, moneyHead, saysSum } from "./cellMoney.ts"
import { cellParts, longestCell } from "./cellParts.ts"
import { cellRole } from "./cellRoles.ts"
import { type ColumnRole, headRole, isWho } from "./columns.ts"

type Part = "who" | "time" | "budget"

const partOf = (role: ColumnRole | null): Part | null => {
  if (role === "time" || role === "budget") return role
  return role !== null && isWho(role) ? "who" : null
}

/** The fields that the head of a column names, where they are several: «Срок / исполнитель», "Who and when". */
function partsNamed(head: string): ReadonlyMap<Part, FieldRole> {
  const named = new Map<Part, FieldRole>()
  if (head.length > 200) return named
  const bare = foldCase(head).replace(/\([^)]*\)/gu, " ")
  for (const words of bare.split(/\s*[/,;&+|–—]\s*(?:(?:and|и|və)\s)?|\s(?:and|и|və)\s/u)) {
    const role = headRole(words.trim())
    const part = partOf(role)
    if (part && !named.has(part)) named.set(part, role as FieldRole)
  }
  return named
}

/**
 * The field that a part of a cell shows, among those that it may be of; null when it shows none.
 */
function partShown(words: string, { named, told, money }: CellHead): Part | null {
  const shown = cellRole(words, money) as Part | null
  // A field that the header does not name must be certain: a body may have words of money or time
  // in its name.
  if (shown === "budget" && !told.has("budget") && !saysSum(words, money)) return null
  if (shown && named.has(shown)) return shown
  return told.has("time") && shown === null && saysTime(words) ? "time" : null
}

interface CellHead {
  /** The fields that a part of a cell may be of; of these, those that the head names. */
  named: ReadonlyMap<Part, FieldRole>
  told: ReadonlyMap<Part, FieldRole>
  money: MoneyHead
}

/** Sorts what stands in a cell of several fields by what each of its parts shows to be. */
function sorted(words: string, head: CellHead) {
  const found = new Map<Part, string>()
  let last: Part | null = head.named.has("who") ? "who" : null
  for (const { joint, words: own } of cellParts(words)) {
    const part: Part | null = partShown(own, head) ?? last
    if (!part) continue
    const before = found.get(part)
    const between = last === part && joint === "," ? ", " : "; "
    found.set(part, before ? before + between + own : own)
    last = part
  }
  return found
}

/** The fields that the parts of a cell may be of: those its head names, and in a column of bodies or times those that no column is of. */
function partsOf(
  role: FieldRole,
  told: ReadonlyMap<Part, FieldRole>,
  columns: readonly ColumnRole[],
): ReadonlyMap<Part, FieldRole> {
  const named = new Map(told)
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
 * Labels within the cell tell them apart. Where the head names several («Срок / исполнитель»), or no other column is of the field, each part
 * of the cell goes where it shows to belong.
 */
export function cellFields(
  role: FieldRole,
  head: string,
  words: string,
  columns: readonly ColumnRole[],
): [FieldRole, string][] {
  const labelled = fieldsUnderLabels(role, words, columns)
  if (labelled) return labelled
  const told = partsNamed(head)
  const named = partsOf(role, told, columns)
  if (named.size > 1 && words.length <= longestCell) {
    const says = moneyHead(head)
    const money = { ...says, money: says.money || told.has("budget") }
    const parts = sorted(words, { named, told, money })
    if (parts.size > 1)
      return [...parts].map(([part, own]) => [
        named.get(part) ?? role,
        part === "budget" ? withUnitOf(head, own) : own,
      ])
  }
  return [[role, role === "budget" ? withUnitOf(head, words) : words]]
}
