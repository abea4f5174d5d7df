import { type Scorer, threshold } from "./scorer.ts"

/** By scorer, language and heading. */
const headingsRead = new WeakMap<Scorer, Map<string, Map<string, readonly string[]>>>()

/** The areas that a scorer finds in a heading; kept, because every passage under it asks again. */
export function areasAbove(scorer: Scorer, heading: string, lang: string): readonly string[] {
  const byLang = headingsRead.get(scorer) ?? new Map<string, Map<string, readonly string[]>>()
  headingsRead.set(scorer, byLang)
  const read = byLang.get(lang) ?? new Map<string, readonly string[]>()
  byLang.set(lang, read)
  const known = read.get(heading)
  if (known) return known
  const areas = scorer
    .score(heading, lang)
    .scored.flatMap(({ area, score }) => (score >= threshold ? area : []))
  if (read.size > 5_000) read.clear()
  read.set(heading, areas)
  return areas
}
