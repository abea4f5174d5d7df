import type { Lexicon } from "./lexicon.ts"
import type { Passage } from "./passage.ts"
import type { StandardsSet } from "./set.ts"
import { sentencesOf, tokensOf } from "./tokens.ts"

/** The criterion a check found wanting, with the words it found. */
export interface Remark {
  readonly criterion: string
  readonly words: string
}

const openEnded =
  /permanent|ongoing|continuous|regularly|throughout|постоянно|регулярно|весь период|на постоянной основе|daim|mütəmadi|müntəzəm|bütün dövr/iu
const byAgreement = /\((?:a|by agreement|по согласованию|razılıqla|razılıq əsasında)\)\s*$/iu
const change = /→|->|⟶|\bfrom\b.+\bto\b|\bс\b.+\bдо\b|(?:dan|dən).+(?:dək|qədər|a|ə)\b/iu
/** A part of an indicator's words that holds nothing but values. */
const values = /^[\p{N}\s.,%()]+$|→|->/u
const isoDate = /\s*\b\d{4}-\d\d-\d\d\b/g

/** The years a text names, in order. */
export function yearsOf(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year))
}

/** The time frame as the plan words it, without the dates that were worked out from it. */
export function timeWords(time: string): string {
  return time.replaceAll(isoDate, "").trim() || time
}

function shortened(words: string): string {
  const [first = words] = words.split("; ")
  return first.length > 80 ? `${first.slice(0, 77).trimEnd()}…` : first
}

/** A verb of intent that opens a measure, or closes it where verbs stand last. */
function vagueVerb(passage: Passage, lexicon: Lexicon, context: StandardsSet["context"]): Remark[] {
  const [sentence] = sentencesOf(passage.text)
  if (!sentence) return []
  const tokens = tokensOf(passage.text, sentence.start, sentence.end)
  const hits = lexicon.find(tokens)
  for (const name of context.vague) {
    for (const { from, to } of hits.get(name) ?? []) {
      if (from > 0 && to < tokens.length - 1) continue
      const [first, last] = [tokens[from], tokens[to]]
      if (first && last) {
        return [{ criterion: "action-verb", words: passage.text.slice(first.start, last.end) }]
      }
    }
  }
  return []
}

/** Words, values and source are joined by semicolons; where values come last, no source does. */
function withoutSource(indicators: readonly string[]): Remark[] {
  const parted = indicators.map((words) => words.split("; ")).filter((parts) => parts.length > 1)
  // One source stands for all indicators of a measure.
  if (!parted.every((parts) => values.test(parts.at(-1) ?? ""))) return []
  return parted
    .slice(0, 1)
    .map((parts) => ({ criterion: "verification-source", words: shortened(parts.join("; ")) }))
}

/** An indicator without values that says in other order what the measure says is done. */
function repeating({ text }: Passage, indicators: readonly string[]): Remark[] {
  const beginnings = (words: string) =>
    tokensOf(words).flatMap(({ word }) => (word.length > 2 ? word.slice(0, 3) : []))
  const done = new Set(beginnings(text))
  return indicators.flatMap((words) => {
    const said = beginnings(words)
    const new_ = said.filter(
      (word) => !done.has(word) && !/^(?:hel|car|pro|num|кол|чис|keç|say)/u.test(word),
    )
    return change.test(words) || said.length < 2 || new_.length > 0
      ? []
      : [{ criterion: "indicator-repeats", words: shortened(words) }]
  })
}

/** The checks that need nothing but one measure. */
export function remarksOn(
  passage: Passage,
  lexicon: Lexicon,
  context: StandardsSet["context"],
): Remark[] {
  const { fields } = passage
  if (passage.kind !== "measure" || !fields) return []
  const remarks: Remark[] = []
  const { has } = fields
  if (!has.lead) remarks.push({ criterion: "responsible-agency", words: "" })
  else if (fields.lead.length === 1 && byAgreement.test(fields.lead[0] ?? "")) {
    remarks.push({ criterion: "lead-by-agreement", words: fields.lead[0] ?? "" })
  } else if (fields.lead.length > 1) {
    remarks.push({ criterion: "single-lead", words: fields.lead.join("; ") })
  }
  if (!has.time) remarks.push({ criterion: "deadline", words: "" })
  else if (openEnded.test(fields.time)) {
    remarks.push({ criterion: "deadline-open-ended", words: timeWords(fields.time) })
  }
  if (!has.indicator) remarks.push({ criterion: "output-indicator", words: "" })
  else {
    for (const words of fields.indicators) {
      if (!change.test(words) && words.split("; ").length < 4) {
        remarks.push({ criterion: "baseline-target", words: shortened(words) })
      }
    }
    remarks.push(...withoutSource(fields.indicators), ...repeating(passage, fields.indicators))
  }
  if (!has.budget) remarks.push({ criterion: "budget-and-source", words: "" })
  remarks.push(...vagueVerb(passage, lexicon, context))
  // A list in brackets explains one action and is no row of actions.
  const parts = passage.text.replaceAll(/\([^)]*\)/g, "").split(/;\s|\n\s*[-–•]\s/).length
  if (parts > 2 || tokensOf(passage.text).length > 80) {
    remarks.push({ criterion: "single-action", words: "" })
  }
  return remarks
}
