import type { SettledAs } from "../../../shared/api/importReview.ts"
import { addField, type FieldRole, type MeasureDraft } from "../build/measureDraft.ts"
import { headingItem, type PlanItem } from "../build/planItem.ts"
import { draftText, type Run, runsText, sliceText } from "../draft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { readFieldLine } from "../fields/fieldParagraph.ts"
import { measureOf } from "../prose/measureLines.ts"

/** A person's choices, by the keys of the parts. */
export type SettledParts = ReadonlyMap<string, SettledAs>

const firstRun = (runs: readonly Run[]) => runs.find((run) => "text" in run && run.at !== undefined)

/** The number in the file of the part whose words an item begins with; null where it has none. */
function placeOf(item: PlanItem): number | null {
  const lines =
    item.type === "measure"
      ? item.measure.words.map(({ runs }) => runs)
      : item.type === "heading"
        ? [item.runs, item.printed?.runs ?? []]
        : item.type === "text"
          ? [item.block.runs]
          : []
  for (const runs of lines) {
    const run = firstRun(runs)
    if (run && "text" in run) return run.at ?? null
  }
  return null
}

/** The key of each item: by the part of the file it begins with, and how many begin there before it. */
function keysOf(items: readonly PlanItem[]): (string | null)[] {
  const times = new Map<number, number>()
  return items.map((item) => {
    const at = placeOf(item)
    if (at === null) return null
    const before = times.get(at) ?? 0
    times.set(at, before + 1)
    return before === 0 ? String(at) : `${at}.${before}`
  })
}

/** The label of a field where it is written into the words of a measure. */
const labels: Record<FieldRole, Record<"en" | "ru" | "az", string>> = {
  lead: { en: "Lead", ru: "Ответственный", az: "Əsas icraçı" },
  responsible: { en: "Responsible", ru: "Ответственные", az: "Məsul orqanlar" },
  partners: { en: "Partners", ru: "Соисполнители", az: "Digər icraçılar" },
  time: { en: "Time", ru: "Срок", az: "İcra müddəti" },
  indicator: { en: "Indicator", ru: "Показатель", az: "Göstərici" },
  baseline: { en: "Baseline", ru: "Исходное значение", az: "İlkin göstərici" },
  target: { en: "Target", ru: "Целевое значение", az: "Hədəf göstəricisi" },
  verification: { en: "Means of verification", ru: "Источник проверки", az: "Yoxlama mənbəyi" },
  budget: { en: "Budget", ru: "Финансирование", az: "Maliyyə" },
  form: { en: "Form of completion", ru: "Форма завершения", az: "İcra forması" },
}

const numbered = (number: string | null | undefined, runs: Run[]): Run[] =>
  number ? [{ text: `${number}. ` }, ...runs] : runs

/** All that a measure says, as lines of text: nothing of it goes with what it was. */
function linesOf(measure: MeasureDraft, language: "en" | "ru" | "az"): Run[][] {
  const words = [...measure.words, ...(measure.openLines ?? [])].map(({ runs }) => runs)
  const fields = Object.entries(measure.fields).map(([role, said]): Run[] => {
    const label = role === "form" ? measure.formHead : undefined
    return [{ text: `${label ?? labels[role as FieldRole][language]}: ${(said ?? []).join("; ")}` }]
  })
  return [...words, ...fields]
}

function asText(item: PlanItem, language: "en" | "ru" | "az"): PlanItem[] {
  if (item.type === "heading")
    return [
      {
        type: "text",
        block: draftText("paragraph", numbered(item.number ?? item.code, item.runs)),
      },
    ]
  if (item.type !== "measure") return [item]
  const [first = [], ...rest] = linesOf(item.measure, language)
  const { number, code } = item.measure
  return [numbered(number ?? code, first), ...rest].map((runs) => ({
    type: "text",
    block: draftText("paragraph", runs),
  }))
}

function asHeading(
  item: PlanItem,
  kind: Exclude<SettledAs, "measure" | "with-measure" | "text">,
  language: "en" | "ru" | "az",
): PlanItem[] {
  const rank = kind === "goal" || kind === "objective" ? kind : null
  if (item.type === "heading") return [{ ...item, rank, kind, depth: 1 }]
  if (item.type === "table") return [item]
  const made = item.type === "text" ? measureOf(item.block) : item.measure
  const [first, ...rest] =
    item.type === "text" ? made.words.map(({ runs }) => runs) : linesOf(made, language)
  if (!first) return [item]
  const heading = headingItem(1, rank, made.number, first)
  heading.kind = kind
  return [
    made.code ? { ...heading, code: made.code } : heading,
    ...rest.map((runs): PlanItem => ({ type: "text", block: draftText("paragraph", runs) })),
  ]
}

/** Takes a line of labels and values into a measure; false where it is none. */
function takeLine(measure: MeasureDraft, runs: readonly Run[]): boolean {
  const line = readFieldLine([...runs])
  if (line?.lead !== 0) return false
  for (const { role, words } of line.fields) addField(measure, role, words, runsText(runs))
  if (line.oneLeads) measure.oneLeads = true
  for (const [start, end] of line.rest) {
    const words = sliceText(runs, start, end)
    if (words.length > 0) measure.words.push(draftText("paragraph", words))
  }
  return line.fields.some(({ words }) => words !== "")
}

/** A measure of a part; the lines of fields right below it become its own. `taken` counts them. */
function asMeasure(
  item: PlanItem,
  below: readonly (PlanItem | null)[],
): { made: PlanItem; taken: number } {
  if (item.type === "measure" || item.type === "table") return { made: item, taken: 0 }
  const measure =
    item.type === "text"
      ? measureOf(item.block)
      : {
          ...measureOf(draftText("paragraph", item.runs)),
          ...(item.code ? { code: item.code } : {}),
        }
  if (item.type === "heading") measure.number = item.number ?? measure.number
  let taken = 0
  for (const next of below) {
    if (next?.type !== "text" || !takeLine(measure, next.block.runs)) break
    taken += 1
  }
  return { made: { type: "measure", measure }, taken }
}

/** Adds all that an item says to a measure above it. */
function join(measure: MeasureDraft, item: PlanItem): void {
  if (item.type === "text") {
    if (!takeLine(measure, item.block.runs)) measure.words.push(item.block)
  } else if (item.type === "heading")
    measure.words.push(draftText("paragraph", numbered(item.number, item.runs)))
  else if (item.type === "measure") {
    measure.words.push(...item.measure.words)
    for (const [role, said] of Object.entries(item.measure.fields))
      for (const words of said ?? []) addField(measure, role as FieldRole, words)
  }
}

/**
 * Applies a person's choices for parts. No word is lost: a measure that is none any more has its
 * fields as lines; a paragraph that becomes one takes the lines of fields below it. Returns the
 * items with their keys, and which of them were settled.
 */
export function settleParts(
  items: readonly PlanItem[],
  settled: SettledParts,
  language: "en" | "ru" | "az",
): { items: PlanItem[]; keys: (string | null)[]; settled: Set<PlanItem> } {
  const keys = keysOf(items)
  const result: { item: PlanItem; key: string | null }[] = []
  const chosen = new Set<PlanItem>()
  const add = (made: readonly PlanItem[], key: string | null) => {
    const [first] = made
    if (first) chosen.add(first)
    for (const item of made) result.push({ item, key: item === first ? key : null })
  }
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    const key = keys[at] ?? null
    const as = key === null ? undefined : settled.get(key)
    if (!item) continue
    if (as === undefined || item.type === "table") result.push({ item, key })
    else if (as === "measure") {
      // A part below that was settled by itself is no line of this one.
      const below = items
        .slice(at + 1, at + 40)
        .map((next, on) => (settled.has(keys[at + 1 + on] ?? "") ? null : next))
      const { made, taken } = asMeasure(item, below)
      add([made], key)
      at += taken
    } else if (as === "with-measure") {
      const above = result.at(-1)?.item
      if (above?.type === "measure") join(above.measure, item)
      else result.push({ item, key })
    } else if (as === "text") add(asText(item, language), key)
    else add(asHeading(item, as, language), key)
  }
  return {
    items: result.map(({ item }) => item),
    keys: result.map(({ key }) => key),
    settled: chosen,
  }
}

/** Whether words are nothing but what a field is called. */
export const isLabel = (words: string): boolean =>
  fieldLabel(words.replace(/[\s:：.–—-]+$/u, "")) !== null
