import type { FieldRole } from "../build/measureDraft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { longestCell } from "./cellParts.ts"
import { type ColumnRole, isWho } from "./columns.ts"
import { learnedLabel } from "./learnedCellLabels.ts"

/** A label within a cell, with what stands behind it up to the next one. */
interface Labelled {
  role: FieldRole
  start: number
  value: number
}

const partedBefore = String.raw`(?:^|[\n;|•,]|(?<=[.)])(?=\s)|(?<=\s)[/–—-](?=\s))[\s•*–—-]*`
const withColon = new RegExp(
  String.raw`${partedBefore}(\p{L}[^:：;|,.\n()[\]]{0,60}(?:\([^():\n]{1,30}\))?)\.?\s*[:：]\s*`,
  "gu",
)
// "Lead – Ministry of Justice; partners – police": a dash is a label's only where a part begins.
const withDash = /(?:^|[\n;])\s*(\p{L}[^:：;|,.\n()[\]–—]{1,60}?)\s+[–—-]\s+/gu

// "Together: A; B" says of both that they lead.
const together = /^(?:together|jointly|both|вместе|совместно|birgə|birlikdə)$/iu

// "Led by the Ministry of Justice, supported by the police": words that need no sign behind them.
const withVerb =
  /(?:^|[\n;,]|(?<=[.)])(?=\s))\s*([Ll]ed by|[Ss]upported by|[Aa]ssisted by|[Hh]elped by|[Ww]ith the (?:support|help|participation) of|[Оо]твеча(?:ет|ют)|[Ии]сполня(?:ет|ют)|[Пп]омога(?:ет|ют)|[Уу]частву(?:ет|ют)|[Сс]одейству(?:ет|ют))\s+(?=(?:the )?[\p{Lu}«“"„])/gu
// «Аппарат Правительства (соисполнители: Минфин, Минюст)»
const inBrackets =
  /\s*(?:\((\p{L}[^:()\n]{2,50})\s*[:：]\s*((?:[^()\n]|\([^()\n]*\))+)\)|\[(\p{L}[^:[\]\n]{2,50})\s*[:：]\s*([^[\]\n]+)\])/gu

/** A cell with what stands in brackets under a label of bodies taken out of them. */
function withoutBrackets(words: string): string {
  return words.replace(inBrackets, (whole, ...found: (string | undefined)[]) => {
    const [label = found[2] ?? "", value = found[3] ?? ""] = found
    const role = fieldLabel(label)?.role
    return role && role !== "source" && isWho(role) ? `; ${label}: ${value}` : whole
  })
}

/** Which places of a text stand within brackets. */
function bracketed(text: string): (place: number) => boolean {
  const spans = [...text.matchAll(/\([^()]*\)|\[[^[\]]*\]/gu)].map((found) => [
    found.index,
    found.index + found[0].length,
  ])
  return (place) => spans.some(([start = 0, end = 0]) => place > start && place < end)
}

function labelsIn(
  words: string,
  may: (role: FieldRole) => boolean,
  columns: readonly ColumnRole[],
): Labelled[] {
  const inside = bracketed(words)
  const found = new Map<number, Labelled>()
  for (const [pattern, weakToo] of [
    [withColon, true],
    [withDash, false],
    [withVerb, true],
  ] as const)
    for (const { 0: whole, 1: printed = "", index } of words.matchAll(pattern)) {
      const own = fieldLabel(printed)
      const told = own || pattern !== withColon ? null : learnedLabel(columns, printed)
      const label = told ? { role: told, weak: false } : own
      if (!label || label.role === "source" || (label.weak && !weakToo && found.size === 0))
        continue
      if (together.test(printed.trim())) continue
      const value = index + whole.length
      const taken = [...found.values()].some((other) => index < other.value && value > other.start)
      if (may(label.role) && !inside(index) && !taken)
        found.set(index, { role: label.role, start: index, value })
    }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

const tidy = (words: string) => words.replace(/^[\s;,.|•]+|[\s;,|•]+$/gu, "")

/**
 * The fields that a cell of bodies names by labels of its own: "Answers: Ministry of Justice / Helps: police",
 * «Аппарат Правительства; соисполнители: Минфин», whose first words are of the column's `role`. A field that is
 * none of bodies is one only where no column is of it (`columns`). Null where it has no labels.
 */
export function fieldsUnderLabels(
  role: FieldRole,
  printed: string,
  columns: readonly ColumnRole[],
): [FieldRole, string][] | null {
  if (!isWho(role) || printed.length > longestCell) return null
  const words = withoutBrackets(printed)
  const may = (own: FieldRole) => isWho(own) || (own !== role && !columns.includes(own))
  const labels = labelsIn(words, may, columns)
  const [first] = labels
  if (!first) return null
  const before = tidy(words.slice(0, first.start))
  const fields = labels.map(({ role: own, value }, at): [FieldRole, string] => [
    own,
    tidy(words.slice(value, labels[at + 1]?.start ?? words.length)),
  ])
  return before === "" ? fields : [[role, before], ...fields]
}
