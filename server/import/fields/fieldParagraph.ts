import { looksLikeBody } from "../../../shared/document/fields/bodyNames.ts"
import { unitIn } from "../../../shared/document/fields/budgetWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import type { FieldRole } from "../build/measureDraft.ts"
import { type Run, runsText } from "../draft.ts"
import type { FieldLabel } from "./fieldLabels.ts"
import { isEvidence, mayFill, mustFill, roleOf } from "./fieldValue.ts"
import { isUnitAlone, withUnit } from "./moneyLegend.ts"
import { namesOneBody } from "./oneBody.ts"
import { opening, otherLabels, type PrintedLabel, printedLabels } from "./printedLabels.ts"

/** The offset of the bracket that closes the one at `from`, or the end of the text. */
function closeOf(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (/[([]/u.test(text[at] ?? "")) depth += 1
    else if (/[)\]]/u.test(text[at] ?? "")) depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

const abbreviation =
  /(?<!\p{L})(?:руб|тыс|млн|млрд|гг?|долл|др|т|п|ст|etc|min|mln|thous|inc|ltd|co|no|nr|vs|h|sec|dep|st|q|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mio|\p{L})$/iu

/** The end of the first sentence of a value, after which words do not belong to the field. */
function sentenceEnd(value: string): number {
  for (const found of value.matchAll(/[.!?]\s+(?=[\p{Lu}"«“(])/gu))
    if (!abbreviation.test(value.slice(0, found.index))) return found.index + 1
  return value.length
}

function balanced(words: string): string {
  const count = (letter: string) => words.split(letter).length - 1
  if (/\)$/u.test(words) && count(")") > count("(")) return tidyValue(words.slice(0, -1))
  if (/\]$/u.test(words) && count("]") > count("[")) return tidyValue(words.slice(0, -1))
  return words
}

/** A value without the trailing stop, bar or bracket. */
function tidyValue(value: string): string {
  const bare = value.trim().replace(/[\s;|,([•·–—*_-]+$/u, "")
  const stopped = /[.]$/u.test(bare) && !abbreviation.test(bare.slice(0, -1))
  return balanced(stopped ? bare.slice(0, -1).trimEnd() : bare)
}

/** The offset of an unknown label ("Risk: …" below or after "When: 2027"), or the end. */
function lineOfItsOwn(value: string): number {
  const found = /(?:\n\s*\p{Lu}|[;|]\s*\p{L})[^:：\n;|.,]{1,50}[:：]\s/u.exec(value)
  return found ? found.index : value.length
}

const atEnd = /[([]([^()[\]]{8,200})[)\]]\.?\s*$/u

/**
 * Reads fields without labels, as a whole paragraph or in brackets at its end ("(Ministry of
 * Labour; 2027; €20,000)"): separated by semicolons or bars, the first a body, each of the others a
 * time or an amount. Null for anything else.
 */
function unlabelledFields(text: string): FieldLine | null {
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

/** A paragraph split into the words of a measure and its fields. */
export interface FieldLine {
  /** The length of the words before the first field; 0 when it begins the paragraph. */
  lead: number
  fields: { role: FieldRole; words: string }[]
  /** Ranges of the text after the first field that belong to no field. */
  rest: [start: number, end: number][]
  /** Whether those responsible stand under a label for one body. */
  oneLeads?: boolean
  /** The number of different fields with an unambiguous value. */
  evidence: number
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

/**
 * The values between labels, each cut at the end of its bracket or sentence or at one of `stops`.
 */
function stretches(
  text: string,
  list: readonly PrintedLabel[],
  stops: readonly number[],
): Stretch[] {
  let close = -1
  return list.map(({ label, start, value, note }, at) => {
    const next = list[at + 1]?.start ?? text.length
    if (start > close) close = opening.test(text[start] ?? "") ? closeOf(text, start) : -1
    const limit = close >= value ? Math.min(next, close) : next
    const stop = stops.find((place) => place > value && place < limit)
    const end = stop ?? limit
    const rest: [number, number][] = stop === undefined ? [] : [[stop, limit]]
    let words = text.slice(value, end)
    if (onlySentence.has(label.role)) {
      const length = Math.min(sentenceEnd(words), lineOfItsOwn(words))
      if (length < words.length) rest.push([value + length, end])
      words = words.slice(0, length)
    }
    if (limit === close && close + 1 < next) rest.push([close + 1, next])
    const bare = tidyValue(words)
    return { label, words: bare && note ? noted(label, bare, note) : bare, rest }
  })
}

/** A value with the information in its label: "450 thousand EUR", "60 places (2030)". */
function noted({ role }: FieldLabel, words: string, note: string): string {
  const counts = role === "budget" && /\d/u.test(words) && isUnitAlone(note)
  const counted = unitIn(foldCase(words)) !== null || foldCase(words).includes(foldCase(note))
  return counts && !counted ? withUnit(words, note) : `${words} (${note})`
}

const parted = new Set<FieldRole>(["lead", "responsible", "partners", "time"])

/**
 * Splits "Ministry of Labour; 2027; €20,000": a part that shows its field by itself becomes a field
 * of its own.
 */
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

/**
 * Resolves an ambiguous label by its value and the field before it: a source of money or of data, a
 * value or a whole indicator.
 */
function roleBy({ role }: FieldLabel, words: string, before: FieldRole | undefined): FieldRole {
  if ((role === "target" || role === "verification") && /→|->/u.test(words)) return "indicator"
  if (role !== "source") return role
  if (roleOf(words) === "budget" || before === undefined) return "budget"
  return before === "indicator" || before === "baseline" || before === "target"
    ? "verification"
    : "budget"
}

/**
 * Splits a paragraph into words and the fields that its labels name ("Train police. Responsible:
 * Ministry of the Interior. When: 2027", "(Lead: …; 2027; €20,000)"). `known` are the fields that
 * its measure has already: a single label must fit its value better than one among others. Null
 * when it names no field.
 */
export function readFieldLine(
  runs: readonly Run[],
  known: ReadonlySet<string> = new Set(),
): FieldLine | null {
  const text = runsText(runs)
  if (text.length > 6000) return null
  const all = printedLabels(runs, text)
  const stops = otherLabels(runs, text)
  const whole = stretches(text, all, stops)
  const may = all.filter((_, at) => {
    const stretch = whole[at]
    return stretch && mayFill(stretch.label.role, stretch.words)
  })
  const tried = stretches(text, may, stops)
  const parts = new Set(tried.map(({ label }) => label.role))
  const loose = tried.some(({ words }) => words.split(/[;|]/u).some((part) => roleOf(part.trim())))
  const sure =
    known.size > 0 || tried.some(({ label, words }) => !label.weak || mustFill(label, words))
  const several = sure && (new Set([...parts, ...known]).size > 1 || (loose && parts.size > 0))
  const list = several
    ? may
    : may.filter((_, at) => {
        const stretch = tried[at]
        if (!stretch || (isValue(stretch.label) && (may[at]?.start ?? 0) > 0)) return false
        return mustFill(stretch.label, stretch.words) || isAlone(stretch, text, may[at])
      })
  const [first] = list
  if (!first) return unlabelledFields(text)
  const read = stretches(text, list, stops)
  const taken = new Set<string>([...read.map(({ label }) => label.role), ...known])
  const fields: FieldLine["fields"] = []
  for (const { label, words } of read) {
    const role = roleBy(label, words, fields.at(-1)?.role)
    fields.push(...partedFields(role, words, taken))
  }
  const lead = /\p{L}|\d/u.test(text.slice(0, first.start)) ? first.start : 0
  const rest = read
    .flatMap((stretch) => stretch.rest)
    .filter(([start, end]) => /[\p{L}\d]/u.test(text.slice(start, end)))
  const evident = read.filter(({ label, words }) => isEvidence(label, words))
  const oneLeads = list.some(
    ({ label, named, value }) =>
      label.role === "responsible" && namesOneBody(text.slice(named, value)),
  )
  const sorts = new Set(evident.map(({ label }) => label.role)).size
  return { lead, fields, rest, oneLeads, evidence: sorts }
}

/** "All agencies hold a licence (now: 6)": a baseline or target after words belongs to them. */
const isValue = ({ role }: FieldLabel) => role === "baseline" || role === "target"

/** A label without a value, with its bodies listed below. */
function isAlone({ label, words }: Stretch, text: string, at: PrintedLabel | undefined): boolean {
  return words === "" && !label.weak && at?.start === 0 && at.value >= text.length
}
