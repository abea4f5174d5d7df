import { foldCase } from "../../shared/document/foldCase.ts"
import { roleOfCells } from "./cellRoles.ts"
import { columnRole, isField } from "./columns.ts"
import { type DraftBlock, type DraftText, dropText, type Run, runsText } from "./draft.ts"
import { type FieldLabel, fieldLabel } from "./fieldLabels.ts"
import { isBlank } from "./measureDraft.ts"
import { learnLabel } from "./printedLabels.ts"

/** A label that begins a line, or stands behind a semicolon or a bar, with its value. */
interface Line {
  block: DraftText
  /** The label folded, to compare; its place; where its value begins. */
  name: string
  printed: string
  start: number
  value: number
  words: string
}

const labelled =
  /(?:(?:^|\n)[\s•·*–—-]*(?=\p{Lu})|[;|]\s+)(\p{L}[^:：;|.!?\n()]{0,50}?(?:\s?\([^()\n]{1,30}\))?)\s?[:：]\s+(?=\S)/gu
// A label has few words; more are a sentence.
const mostWords = 7

/** A label in bold or italics at the head of a paragraph with a stop behind it: "**Doer.** Ministry …". */
function stopped(runs: readonly Run[]): [printed: string, value: number] | null {
  const [first] = runs
  if (!first || !("text" in first) || !(first.bold || first.italic)) return null
  const printed = /^\s*(\p{Lu}[^:：;|.!?()]{0,40})\.\s*$/u.exec(first.text)?.[1]
  return printed && runs.length > 1 ? [printed, first.text.length] : null
}

function linesOf(block: DraftText): Line[] {
  const text = runsText(block.runs)
  if (block.type === "heading" || text.length > 3000) return []
  const at = [...text.matchAll(labelled)].flatMap(({ 0: all, 1: printed = "", index }) => {
    if (printed.split(/\s+/u).length > mostWords) return []
    const named = index + all.indexOf(printed)
    return [{ printed, start: named, value: index + all.length }]
  })
  const head = at[0]?.start === 0 ? null : stopped(block.runs)
  if (head) at.unshift({ printed: head[0], start: 0, value: head[1] })
  return at.map((each, index) => ({
    ...each,
    block,
    name: foldCase(each.printed),
    words: text.slice(each.value, at[index + 1]?.start).replace(/[\s;|]+$/u, ""),
  }))
}

/** What the labels that are known name. */
function knownRole(printed: string): FieldLabel["role"] | null {
  const label = fieldLabel(printed)
  if (label) return label.role
  const role = columnRole(printed)
  return isField(role) ? (role as FieldLabel["role"]) : null
}

const isWho = (role: FieldLabel["role"]) => role === "lead" || role === "responsible"

/** Lines with labels that stand below each other, or in one paragraph: the fields of one measure. */
function groupsOf(blocks: readonly DraftBlock[]): Line[][] {
  const groups: Line[][] = []
  let open: Line[] | null = null
  for (const block of blocks) {
    const lines = block.type === "table" ? [] : linesOf(block)
    if (lines.length > 0 && open) open.push(...lines)
    else open = lines.length > 0 ? lines : null
    if (open === lines) groups.push(open)
  }
  return groups.filter((lines) => lines.length > 2)
}

/** What a label that recurs is of, by its values: a field that no known label is of. */
function roleOf(
  lines: readonly Line[],
  covered: ReadonlyMap<FieldLabel["role"], number>,
): FieldLabel["role"] | null {
  const has = (...roles: FieldLabel["role"][]) =>
    roles.reduce((sum, role) => sum + (covered.get(role) ?? 0), 0) >= lines.length / 2
  const shown = roleOfCells(
    lines.map(({ words }) => words),
    lines[0]?.printed ?? "",
  )
  if (shown === null || shown === "number") return null
  if (shown === "who") {
    if (!has("lead", "responsible")) return "responsible"
    return has("partners") ? null : "partners"
  }
  const taken = shown === "indicator" ? has("indicator", "target") : has(shown)
  return taken ? null : shown
}

/**
 * Tells labels that nobody knows by their values over the whole file ("Charge", "To be seen by"),
 * where they recur beside others in most measures of a list: each names the field that its values show
 * it to be and no known label names. The one before all others, of long values, names the measure's
 * words and is left out of them. Answers the blocks, of which only those with such a label are new.
 */
export function labelsByValues(blocks: readonly DraftBlock[]): DraftBlock[] {
  const groups = groupsOf(blocks)
  if (groups.length < 3) return [...blocks]
  const byName = new Map<string, Line[]>()
  const covered = new Map<FieldLabel["role"], number>()
  for (const line of groups.flat()) {
    const role = knownRole(line.printed)
    if (role) covered.set(role, (covered.get(role) ?? 0) + 1)
    else byName.set(line.name, [...(byName.get(line.name) ?? []), line])
  }
  const unknown: Line[][] = []
  const renewed = new Map<DraftBlock, DraftBlock>()
  for (const lines of byName.values()) {
    if (lines.length < 3 || lines.length < groups.length / 3) continue
    const role = roleOf(lines, covered)
    if (!role) {
      unknown.push(lines)
      continue
    }
    covered.set(role, (covered.get(role) ?? 0) + lines.length)
    const label = { role, weak: false }
    for (const { block, start, value, printed } of lines)
      learnLabel(block.runs, { label, start, value, printed })
  }
  for (const lines of unknown.filter((each) => namesWords(each, groups, covered)))
    for (const { block, start, value } of lines)
      if (start === 0) renewed.set(block, { ...block, runs: dropText(block.runs, value) })
  return blocks.map((block) => renewed.get(block) ?? block)
}

/** Whether a label stands before all others of its measures and its values are sentences, not fields. */
function namesWords(
  lines: readonly Line[],
  groups: readonly Line[][],
  covered: ReadonlyMap<FieldLabel["role"], number>,
): boolean {
  const first = new Set(groups.map(([line]) => line))
  const length = lines.reduce((sum, { words }) => sum + words.length, 0) / lines.length
  const who = [...covered].some(([role, count]) => isWho(role) && count >= lines.length / 2)
  return who && length > 40 && lines.every((line) => first.has(line) && !isBlank(line.words))
}
