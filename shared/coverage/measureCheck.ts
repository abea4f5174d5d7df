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
  else if (fields.lead.length > 1) {
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
      // Words, values and source are joined by semicolons; where values come last, no source does.
      const parts = words.split("; ")
      if (parts.length > 1 && values.test(parts.at(-1) ?? "")) {
        remarks.push({ criterion: "verification-source", words: shortened(words) })
      }
    }
  }
  if (!has.budget) remarks.push({ criterion: "budget-and-source", words: "" })
  remarks.push(...vagueVerb(passage, lexicon, context))
  const parts = passage.text.split(/;\s|\n\s*[-–•]\s/).length
  if (parts > 2 || tokensOf(passage.text).length > 80) {
    remarks.push({ criterion: "single-action", words: "" })
  }
  return remarks
}
