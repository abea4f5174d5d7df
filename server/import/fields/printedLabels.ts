import { currencyIn, unitIn } from "../../../shared/document/fields/budgetWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import type { FieldRole } from "../build/measureDraft.ts"
import type { Run } from "../draft.ts"
import { columnRole, isField } from "../tables/columns.ts"
import { type FieldLabel, fieldLabel } from "./fieldLabels.ts"

/** A label in a paragraph with its value. */
export interface PrintedLabel {
  label: FieldLabel
  /** The offsets of its opening bracket, its label, and its value. */
  start: number
  named: number
  value: number
  /** Information in the label on the value: "thousand EUR", "2030". */
  note: string
}

/** A bracket that opens. */
export const opening = /[([]/u
const labelBefore = (sign: string) =>
  new RegExp(
    `(\\p{L}[^:：;|\\n[\\]()]{0,68}?(?:\\([^()\\n]{1,40}\\)[^:：;|\\n[\\]()]{0,30}?)?)\\.?\\s*${sign}\\s*`,
    "uy",
  )
const [colonAt, dashAt] = [labelBefore("[:：]"), labelBefore("\\s[–—-](?=\\s)")]
const boundaries = /^|[.;|\n([•·!?,)\]]|(?<=\s)[–—-](?=\s)/gu
const asking =
  /^(?:who|when|where|how|what|why|if|with|кто|когда|где|как|что|если|kim|nə|harada|necə)(?!\p{L})/iu

/** The places of runs in bold or italics, joined where they touch. */
function emphasised(runs: readonly Run[]): [number, number][] {
  const spans: [number, number][] = []
  let at = 0
  for (const run of runs) {
    const length = "text" in run ? run.text.length : "break" in run ? 1 : 0
    if ("text" in run && (run.bold || run.italic || run.underline)) {
      const last = spans.at(-1)
      if (last && last[1] === at) last[1] = at + length
      else spans.push([at, at + length])
    }
    at += length
  }
  return spans
}

/** A label that only headers of tables use: accepted at the very start of a sentence. */
function guess(label: string): FieldLabel | null {
  const bare = label.replace(/\([^)]*\)/gu, "").trim()
  if (!/^\p{Lu}/u.test(bare) || bare.split(/\s+/u).length > 5 || asking.test(bare)) return null
  if (/[.,"«“–—]/u.test(bare)) return null
  const role = columnRole(bare)
  return isField(role) ? { role: role as FieldRole, weak: true } : null
}

const noted = new Set<FieldLabel["role"]>(["baseline", "target", "budget"])

/**
 * The unit or year in a label, which its value would lose with it: "thousand EUR" of "Budget
 * (thousand EUR)", "2029" of "Target 2029"; "" where there is none.
 */
export function noteIn(printed: string, role: FieldLabel["role"]): string {
  if (!noted.has(role)) return ""
  const found = /\(([^()→]{2,})\)|,\s*(\S.*)$|((?:19|20)\d{2})/u.exec(printed)
  const note = (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim()
  const folded = foldCase(note)
  const counts = /(?:19|20)\d{2}|%/u.test(folded) || currencyIn(folded) || unitIn(folded)
  return counts ? note : ""
}

function candidateAt(
  text: string,
  mark: string,
  from: number,
  first: boolean,
): PrintedLabel | null {
  const skipped = /^[\s•·*_"–—-]*/u.exec(text.slice(from, from + 12))?.[0].length ?? 0
  const at = from + skipped
  const starts = mark === "" || mark === "\n"
  const sentence = mark === "." || mark === "!" || mark === "?"
  if (sentence && !/\p{Lu}/u.test(text[at] ?? "")) return null
  for (const sign of [colonAt, dashAt]) {
    sign.lastIndex = at
    const found = sign.exec(text)
    if (!found) continue
    const printed = found[1] ?? ""
    const colon = sign === colonAt
    let label = fieldLabel(printed)
    if (label) {
      // "Lead: Police, When: 2027": a plain word is a label where one stands before it.
      const value = label.role === "baseline" || label.role === "target"
      const beside = colon && (value || (!first && /^\p{Lu}/u.test(printed)))
      const loose = /[)\]–—-]/u.test(mark) && !colon
      const weak = /[,)\]–—-]/u.test(mark) && label.weak && !beside
      if (loose || weak || (sentence && !colon && label.weak)) label = null
    } else if (colon && (starts || sentence || /[;|(•·]/u.test(mark))) label = guess(printed)
    if (!label) continue
    const start = opening.test(mark) ? from - 1 : from
    const value = at + found[0].length
    return { label, start, named: at, value, note: noteIn(printed, label.role) }
  }
  return null
}

// A bound on the labels of a line, so that reading always ends.
const most = 40
const labelsOf = new WeakMap<readonly Run[], PrintedLabel[]>()

const learned = new WeakMap<readonly Run[], PrintedLabel[]>()

/**
 * Registers the label at an offset of a paragraph's runs as a field's, because the file uses it so
 * throughout.
 */
export function learnLabel(
  runs: readonly Run[],
  at: { label: FieldLabel; start: number; value: number; printed: string },
): void {
  const { label, start, value, printed } = at
  const note = noteIn(printed, label.role)
  const others = learned.get(runs) ?? []
  learned.set(runs, [...others, { label, start, named: start, value, note }])
}

/** The labels of fields in a paragraph with these runs and their `text`, in order; cached. */
export function printedLabels(runs: readonly Run[], text: string): PrintedLabel[] {
  const before = labelsOf.get(runs)
  if (before) return before
  const found = candidates(runs, text)
  labelsOf.set(runs, found)
  return found
}

function candidates(runs: readonly Run[], text: string): PrintedLabel[] {
  const found = new Map((learned.get(runs) ?? []).map((label) => [label.named, label]))
  for (const [start, end] of emphasised(runs)) {
    const printed = text.slice(start, end)
    const label = fieldLabel(printed.replace(/[\s:：.–—-]+$/u, "").replace(/^[\s(]+/u, ""))
    // "**When: 2027**": the value is in bold as well.
    if (!label || /[:：]\s*\S|\d[^)]*$/u.test(printed)) continue
    const parted = /^\s*(?:[:：.]|[–—-](?=\s))?\s*/u.exec(text.slice(end))?.[0] ?? ""
    const clear = /[:：.–—-]\s*$/u.test(printed) || /[:：.–—-]/u.test(parted)
    if (!clear && label.weak) continue
    const bracket = opening.test(printed[0] ?? "") || opening.test(text[start - 1] ?? "")
    const at = bracket && !opening.test(printed[0] ?? "") ? start - 1 : start
    found.set(start, {
      label,
      start: at,
      named: start,
      value: end + parted.length,
      note: noteIn(printed, label.role),
    })
  }
  const shown = [...found.values()]
  let end = 0
  for (const { 0: mark, index } of text.matchAll(boundaries)) {
    if (index + mark.length < end) continue
    const candidate = candidateAt(text, mark, index + mark.length, found.size === 0)
    if (!candidate) continue
    const { named, value } = candidate
    if (shown.some((other) => named < other.value && value > other.named)) continue
    found.set(named, candidate)
    end = value
    if (found.size > most) return []
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** The offsets of bold or italic labels with a colon that are not a field's. */
export function otherLabels(runs: readonly Run[], text: string): number[] {
  const own = new Set(learned.get(runs)?.map(({ named }) => named))
  return emphasised(runs).flatMap(([start, end]) => {
    if (own.has(start)) return []
    const printed = text.slice(start, end).trim()
    const colon = /[:：]$/u.test(printed) || /^\s*[:：]/u.test(text.slice(end))
    const bare = printed.replace(/\s*[:：]$/u, "")
    return colon && bare.length < 60 && !/[:：]/u.test(bare) && !fieldLabel(bare) ? [start] : []
  })
}
