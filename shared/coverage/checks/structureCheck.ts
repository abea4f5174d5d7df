import type { Passage } from "../passage.ts"
import type { Parts } from "./countCheck.ts"
import type { Remark } from "./remark.ts"

/** A remark with the passage it is on. */
export interface Placed {
  readonly passage: Passage
  readonly remark: Remark
}

const key = (headings: readonly string[]) => headings.join("\n")
const goalTitle =
  /^(?:strategic goal|goal|priority|pillar|стратегическ\p{L}+ цел|цель|strateji məqsəd|məqsəd)\s*\d/iu
const objectiveTitle =
  /^(?:specific |operational )?(?:objective|задача|конкретн\p{L}+ цел|konkret məqsəd|vəzifə)\s*\d/iu

function titled(passages: readonly Passage[], heads: "goal" | "objective", title: RegExp): number {
  const said = passages.filter((passage) => passage.heads === heads).length
  if (said > 0) return said
  const found = new Set<string>()
  for (const { kind, text } of passages) if (kind === "title" && title.test(text)) found.add(text)
  return found.size
}

/** How many goals, objectives and measures there are, by their kind or, where that is lost, by their titles. */
export function partsOf(passages: readonly Passage[], measures: number): Parts {
  return {
    goals: titled(passages, "goal", goalTitle),
    objectives: titled(passages, "objective", objectiveTitle),
    measures,
  }
}

const speaksOfGoals =
  /(?<!\p{L})(?:goals?|objectives?|aims?|purpose|priorit(?:y|ies)|outcomes?)(?!\p{L})|(?<!\p{L})цел[ьияе]\p{L}{0,3}(?!\p{L})|задач|приоритет|məqsəd|vəzifə|hədəf/iu

/** Whether a plan of several measures says nothing of what it is for, in titles or text. */
export function lacksGoals(passages: readonly Passage[], measures: number): boolean {
  return (
    measures >= 8 &&
    !passages.some(
      ({ kind, heads, text }) =>
        heads === "goal" ||
        heads === "objective" ||
        (kind !== "measure" && speaksOfGoals.test(text)),
    )
  )
}

const numbered = /^\s*(?:\p{L}{1,2}\.)?\d+(?:\.\d+)+\.?\s/u

/** Goals and objectives that lead to nothing, and measures that lead from nowhere. */
export function structureRemarks(
  passages: readonly Passage[],
  measures: readonly { passage: Passage; under: string }[],
): Placed[] {
  const heading = passages.filter(({ heads }) => heads === "goal" || heads === "objective")
  if (heading.length === 0 || measures.length < 3) return []
  const titles = new Set(heading.map(({ text }) => text))
  // Measures under the same titles need one look.
  const rows = new Map(measures.map(({ passage, under }) => [under, passage.headings] as const))
  const used = new Set<string>()
  const nowhere = new Set<string>()
  for (const [under, headings] of rows) {
    for (let depth = 1; depth <= headings.length; depth++) used.add(key(headings.slice(0, depth)))
    if (!headings.some((title) => titles.has(title))) nowhere.add(under)
  }
  // A chapter that stands between breaks the row of titles above, and leaves the numbers.
  const leads = (number: string | null) =>
    number !== null && measures.some(({ passage }) => passage.number?.startsWith(`${number}.`))
  // What stands there as a numbered paragraph is a measure in prose.
  const inProse = new Set(
    passages.flatMap(({ kind, text, headings }) =>
      kind === "narrative" && numbered.test(text) ? (headings.at(-1) ?? []) : [],
    ),
  )
  const empty = heading.filter(
    ({ headings, text, number }) =>
      text.trim() !== "" &&
      !used.has(key([...headings, text])) &&
      !leads(number) &&
      !inProse.has(text),
  )
  const orphans = measures.filter(({ under }) => nowhere.has(under))
  return [
    ...empty.map((passage) => ({
      passage,
      remark: {
        check: passage.heads === "goal" ? "empty-goal" : "empty-objective",
        words: passage.text,
        about: passage.text,
      },
    })),
    ...orphans.map(({ passage, under }) => ({
      passage,
      remark: { check: "orphan-measure", words: "", about: under },
    })),
  ]
}
