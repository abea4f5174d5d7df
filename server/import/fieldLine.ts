import { columnRole, isField } from "./columns.ts"
import { type Run, runsText } from "./draft.ts"
import { type FieldLabel, fieldLabel } from "./fieldLabels.ts"
import { isEvidence, mayFill, mustFill, roleOf } from "./fieldValue.ts"
import type { FieldRole } from "./measureDraft.ts"
import { unlabelledFields } from "./unlabelledFields.ts"
import { closeOf, lineOfItsOwn, sentenceEnd, tidyValue } from "./valueEnd.ts"

/** A paragraph that holds fields of a measure, parted from its words. */
export interface FieldLine {
  /** How many characters of words stand before the first field; 0 when it begins the paragraph. */
  lead: number
  fields: { role: FieldRole; words: string }[]
  /** Stretches of text after the first field that belong to none, as places in the text. */
  rest: [start: number, end: number][]
  /** How many different fields have a value that can be nothing else. */
  evidence: number
}

interface Candidate {
  label: FieldLabel
  /** Where it begins with its bracket, where its label does, and where its value does. */
  start: number
  named: number
  value: number
  /** What its label says of the value besides: "thousand EUR", "2030". */
  note: string
}

const opening = /[([]/u
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

/** A label that the table's heads know and the list of labels does not: only a full start of a sentence. */
function guess(label: string): FieldLabel | null {
  const bare = label.replace(/\([^)]*\)/gu, "").trim()
  if (!/^\p{Lu}/u.test(bare) || bare.split(/\s+/u).length > 5 || asking.test(bare)) return null
  if (/[.,"«“–—]/u.test(bare)) return null
  const role = columnRole(bare)
  return isField(role) ? { role: role as FieldRole, weak: true } : null
}

const noted = new Set<FieldLabel["role"]>(["baseline", "target", "budget", "indicator"])

/** The unit or the year that stands in a label, which its value would lose with it. */
function noteIn(printed: string, { role }: FieldLabel): string {
  if (!noted.has(role)) return ""
  const found = /\(([^)]{3,})\)|,\s*(\S.*)$|((?:19|20)\d{2})/u.exec(printed)
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim()
}

function candidateAt(text: string, mark: string, from: number): Candidate | null {
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
      const value = label.role === "baseline" || label.role === "target"
      const loose = /[)\]–—-]/u.test(mark) && !colon
      const weak = /[,)\]–—-]/u.test(mark) && label.weak && !(value && colon)
      if (loose || weak || (sentence && !colon && label.weak)) label = null
    } else if (colon && (starts || sentence || /[;|(•·]/u.test(mark))) label = guess(printed)
    if (!label) continue
    const start = opening.test(mark) ? from - 1 : from
    const value = at + found[0].length
    return { label, start, named: at, value, note: noteIn(printed, label) }
  }
  return null
}

function candidates(runs: readonly Run[], text: string): Candidate[] {
  const found = new Map<number, Candidate>()
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
      note: noteIn(printed, label),
    })
  }
  for (const { 0: mark, index } of text.matchAll(boundaries)) {
    const candidate = candidateAt(text, mark, index + mark.length)
    const taken = [...found.values()].some(
      (other) => candidate && candidate.named < other.value && candidate.value > other.named,
    )
    if (candidate && !taken) found.set(candidate.named, candidate)
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

interface Stretch {
  label: FieldLabel
  words: string
  rest: [number, number][]
}

const onlySentence = new Set<FieldLabel["role"]>([
  "lead",
  "responsible",
  "partners",
  "time",
  "budget",
  "source",
])

/** The values between labels, each cut where its bracket or its sentence ends. */
function stretches(text: string, list: readonly Candidate[]): Stretch[] {
  let close = -1
  return list.map(({ label, start, value, note }, at) => {
    const next = list[at + 1]?.start ?? text.length
    if (start > close) close = opening.test(text[start] ?? "") ? closeOf(text, start) : -1
    const end = close >= value ? Math.min(next, close) : next
    const rest: [number, number][] = []
    let words = text.slice(value, end)
    if (onlySentence.has(label.role)) {
      const length = Math.min(sentenceEnd(words), lineOfItsOwn(words))
      if (length < words.length) rest.push([value + length, end])
      words = words.slice(0, length)
    }
    if (end === close && close + 1 < next) rest.push([close + 1, next])
    const bare = tidyValue(words)
    return { label, words: bare && note ? `${bare} (${note})` : bare, rest }
  })
}

const parted = new Set<FieldRole>(["lead", "responsible", "partners", "time"])

/** "Ministry of Labour; 2027; €20,000": what shows by itself what it is becomes a field of its own. */
function partedFields(role: FieldRole, words: string, taken: Set<string>): FieldLine["fields"] {
  if (!parted.has(role)) return [{ role, words }]
  const [first = "", ...others] = words.split(/\s*[;|]\s*/u)
  const fields: FieldLine["fields"] = []
  let kept = first
  for (const part of others) {
    const own = roleOf(part)
    if (own === null || own === role || taken.has(own)) kept += `; ${part}`
    else fields.push({ role: own, words: part })
  }
  return [{ role, words: kept }, ...fields]
}

function sourceRole(words: string, before: FieldRole | undefined): FieldRole {
  if (roleOf(words) === "budget" || before === undefined) return "budget"
  return before === "indicator" || before === "baseline" || before === "target"
    ? "verification"
    : "budget"
}

/**
 * Parts a paragraph into words and the fields that its labels name ("Train police. Responsible:
 * Ministry of the Interior. When: 2027", "(Lead: …; 2027; €20,000)"). `known` are the fields that
 * its measure has in the line before: one label alone must fit its value better than one among
 * others. Null when it names no field.
 */
export function readFieldLine(
  runs: readonly Run[],
  known: ReadonlySet<string> = new Set(),
): FieldLine | null {
  const text = runsText(runs)
  if (text.length > 6000) return null
  const all = candidates(runs, text)
  const whole = stretches(text, all)
  const may = all.filter((_, at) => {
    const stretch = whole[at]
    return stretch && mayFill(stretch.label.role, stretch.words)
  })
  const tried = stretches(text, may)
  const parts = new Set(tried.map(({ label }) => label.role))
  const loose = tried.some(({ words }) => words.split(/[;|]/u).some((part) => roleOf(part.trim())))
  const sure =
    known.size > 0 || tried.some(({ label, words }) => !label.weak || mustFill(label, words))
  const several = sure && (new Set([...parts, ...known]).size > 1 || (loose && parts.size > 0))
  const list = several
    ? may
    : may.filter((_, at) => {
        const stretch = tried[at]
        return (
          stretch && (mustFill(stretch.label, stretch.words) || isAlone(stretch, text, may[at]))
        )
      })
  const [first] = list
  if (!first) return unlabelledFields(text)
  const read = stretches(text, list)
  const taken = new Set<string>([...read.map(({ label }) => label.role), ...known])
  const fields: FieldLine["fields"] = []
  for (const { label, words } of read) {
    const role = label.role === "source" ? sourceRole(words, fields.at(-1)?.role) : label.role
    fields.push(...partedFields(role, words, taken))
  }
  const lead = /\p{L}|\d/u.test(text.slice(0, first.start)) ? first.start : 0
  const rest = read
    .flatMap((stretch) => stretch.rest)
    .filter(([start, end]) => /[\p{L}\d]/u.test(text.slice(start, end)))
  const evident = read.filter(({ label, words }) => isEvidence(label, words))
  return { lead, fields, rest, evidence: new Set(evident.map(({ label }) => label.role)).size }
}

/** A label with nothing behind it, its bodies listed below. */
function isAlone({ label, words }: Stretch, text: string, at: Candidate | undefined): boolean {
  return words === "" && !label.weak && at?.start === 0 && at.value >= text.length
}
