import type { MeasureDraft } from "../build/measureDraft.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { draftText, type Run, runsText } from "../draft.ts"
import { isLeftOverHead } from "./leftOverHead.ts"

type MeasureItem = Extract<PlanItem, { type: "measure" }>

// One heading alone may be an objective over its only measure.
const fewest = 2
// A title is no sentence and no list of them.
const longest = 120

/**
 * The only measure under a heading, directly below it, recognised by its labels and without a
 * number; null where there is another part.
 */
function onlyMeasure(
  items: readonly PlanItem[],
  at: number,
  tabled: ReadonlySet<MeasureDraft>,
): MeasureItem | null {
  const [below, ...rest] = items.slice(at + 1)
  if (below?.type !== "measure" || tabled.has(below.measure)) return null
  const { number, code, fields } = below.measure
  const who = fields.lead ?? fields.responsible
  if (number !== null || code || !(who && (fields.time ?? fields.indicator))) return null
  const next = rest.find(({ type }) => type !== "text")
  if (next?.type === "heading") return next.level > (items[at] as HeadingItem).level ? null : below
  return next === undefined ? below : null
}

const isOpen = ({ rank, number, code, kind, runs }: HeadingItem) =>
  rank === null && number === null && !code && kind !== "title" && !isLeftOverHead(runsText(runs))

const bold = (runs: readonly Run[]): Run[] =>
  runs.map((run) => ("text" in run ? { ...run, bold: true } : run))

/**
 * Joins titles without a number with the one measure below each ("Shelters for men", a sentence,
 * "Lead: …"): the title becomes the measure's first words, where every heading of its level that
 * has measures has only one. Measures of tables (`tabled`) have their own words.
 */
export function joinTitles(
  items: readonly PlanItem[],
  tabled: ReadonlySet<MeasureDraft>,
): PlanItem[] {
  const byLevel = new Map<number, { heading: HeadingItem; measure: MeasureItem | null }[]>()
  items.forEach((item, at) => {
    if (item.type !== "heading" || item.kind === "title") return
    const beyond = items.slice(at + 1).findIndex(({ type }) => type === "heading")
    const section = items.slice(at + 1, beyond < 0 ? undefined : at + 1 + beyond)
    if (!section.some(({ type }) => type === "measure")) return
    const own =
      isOpen(item) && runsText(item.runs).length <= longest ? onlyMeasure(items, at, tabled) : null
    byLevel.set(item.level, [...(byLevel.get(item.level) ?? []), { heading: item, measure: own }])
  })
  const titles = new Map<PlanItem, MeasureItem>()
  for (const all of byLevel.values())
    if (all.length >= fewest && all.every(({ measure }) => measure !== null))
      for (const { heading, measure } of all) if (measure) titles.set(heading, measure)
  if (titles.size === 0) return [...items]
  for (const [heading, { measure }] of titles)
    if (heading.type === "heading")
      measure.words.unshift(draftText("paragraph", bold(heading.runs)))
  return items.filter((item) => !titles.has(item))
}
