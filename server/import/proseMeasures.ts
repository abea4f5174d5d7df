import { inlineFields, labelledField } from "./cards.ts"
import { type DraftText, draftText, type Run, runsText } from "./draft.ts"
import { announcesMeasures, namesBody, readDuty } from "./duty.ts"
import { readHeading } from "./headings.ts"
import { addField, type MeasureDraft } from "./measureDraft.ts"
import { measureWords } from "./measureWords.ts"
import type { HeadingItem, PlanItem } from "./planItem.ts"
import { depthOf, leadingNumber, normalNumber } from "./printedNumber.ts"

type TextItem = Extract<PlanItem, { type: "text" }>

const isText = (item: PlanItem | undefined): item is TextItem => item?.type === "text"
const labelAt = (item: PlanItem | undefined) =>
  isText(item) ? labelledField(item.block.runs) : null

/** How many different fields the labelled lines from `at` on name. */
function labelsFrom(items: readonly PlanItem[], at: number): number {
  const roles = new Set<string>()
  // A card has a dozen lines at most; a longer run of labels says nothing more.
  for (let index = at; index < at + 12; index++) {
    const label = labelAt(items[index])
    if (!label) break
    roles.add(label.role)
  }
  return roles.size
}

function measureOf(block: DraftText): MeasureDraft {
  const label = block.number ? normalNumber(block.number) : null
  const { words, number } = measureWords([{ ...block, type: "paragraph", number: null, indent: 0 }])
  return { number: label ?? number, words, fields: {} }
}

const asMeasure = (measure: MeasureDraft): PlanItem => ({ type: "measure", measure })

/** Cards in lines: a measure, then "Responsible: …", "Deadline: …" below it or in its own paragraph. */
function readLines(items: readonly PlanItem[]): PlanItem[] {
  const result: PlanItem[] = []
  const swallowed = new Set<PlanItem | undefined>()
  let open: { measure: MeasureDraft; underHeading: boolean } | null = null
  const begin = (measure: MeasureDraft, underHeading: boolean) => {
    open = { measure, underHeading }
    result.push(asMeasure(measure))
  }
  items.forEach((item, at) => {
    const current = open as { measure: MeasureDraft; underHeading: boolean } | null
    if (item.type === "heading") {
      open = null
      const card = item.rank === null && item.kind !== "title" && labelsFrom(items, at + 1) >= 2
      if (card)
        begin({ number: item.number, words: [draftText("paragraph", item.runs)], fields: {} }, true)
      else result.push(item)
      return
    }
    if (item.type === "measure") {
      open = item.prose ? { measure: item.measure, underHeading: item.prose === "heading" } : null
      result.push(item)
      return
    }
    if (item.type === "table") {
      open = null
      result.push(item)
      return
    }
    if (swallowed.has(item)) return
    const text = runsText(item.block.runs)
    const inline = inlineFields(text)
    if (inline) {
      const words = cutAfter(item.block.runs, inline.length)
      const measure = measureOf({ ...item.block, runs: words })
      for (const [role, value] of inline.fields) addField(measure, role, value)
      begin(measure, false)
      return
    }
    const label = labelledField(item.block.runs)
    if (label && current) {
      // "Partners:" with its bodies listed below takes the lines that follow.
      const listed = label.words === "" ? listBelow(items, at) : []
      addField(current.measure, label.role, label.words || listed.join("\n"))
      for (const taken of listed.keys()) swallowed.add(items[at + 1 + taken])
      return
    }
    if (readHeading(item.block.runs, item.block.number).rank === "activity") {
      begin(measureOf(item.block), false)
      return
    }
    if (labelsFrom(items, at + 1) >= 2 && item.block.type !== "quote" && !current?.underHeading) {
      begin(measureOf(item.block), false)
      return
    }
    const deeper = item.block.type === "item" && item.block.indent > 0
    if (current && (current.underHeading || deeper || current.measure.words.length === 0)) {
      current.measure.words.push(item.block)
      return
    }
    open = null
    result.push(item)
  })
  return result
}

function listBelow(items: readonly PlanItem[], at: number): string[] {
  const lines: string[] = []
  for (let index = at + 1; ; index++) {
    const item = items[index]
    if (!isText(item) || item.block.type !== "item" || labelledField(item.block.runs)) return lines
    lines.push(runsText(item.block.runs))
  }
}

function cutAfter(runs: DraftText["runs"], length: number): DraftText["runs"] {
  let left = length
  return runs.flatMap((run): Run[] => {
    if (!("text" in run)) return left > 0 ? [run] : []
    const text = run.text.slice(0, Math.max(0, left))
    left -= run.text.length
    return text ? [{ ...run, text }] : []
  })
}

interface Chapter {
  above: HeadingItem[]
  texts: TextItem[]
}

/** The text parts under each heading, with the headings above. */
function chaptersOf(items: readonly PlanItem[]): Chapter[] {
  const open: HeadingItem[] = []
  let chapter: Chapter = { above: [], texts: [] }
  const chapters = [chapter]
  for (const item of items) {
    if (item.type === "heading") {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= item.level) open.pop()
      open.push(item)
      chapter = { above: [...open], texts: [] }
      chapters.push(chapter)
    } else if (item.type === "text") chapter.texts.push(item)
  }
  return chapters
}

const numberOf = ({ block }: TextItem) =>
  block.number ? normalNumber(block.number) : (leadingNumber(runsText(block.runs))?.number ?? null)

function wordsOf(item: TextItem): string {
  const text = runsText(item.block.runs)
  return text.slice(leadingNumber(text)?.length ?? 0)
}

/** The sentences of a chapter that are its measures: most of its numbered or listed parts must be duties. */
function dutiesOf({ above, texts }: Chapter): TextItem[] {
  const announced = above.some(
    (heading) => heading.rank !== null || announcesMeasures(runsText(heading.runs)),
  )
  const parts = texts.filter((item) => {
    const number = numberOf(item)
    const listed = item.block.type === "item" && item.block.indent === 0
    return (number !== null && depthOf(number) > 1) || (announced && (listed || number !== null))
  })
  const duties = parts.filter((item) =>
    announced ? readDuty(wordsOf(item)) !== null : namesBody(wordsOf(item)),
  )
  return duties.length >= 2 && duties.length >= parts.length * 0.6 ? duties : []
}

function readDuties(items: readonly PlanItem[]): PlanItem[] {
  const duties = new Set(chaptersOf(items).flatMap(dutiesOf))
  return items.map((item) => {
    if (item.type !== "text" || !duties.has(item)) return item
    const measure = measureOf(item.block)
    const duty = readDuty(wordsOf(item))
    if (duty?.lead) addField(measure, "lead", duty.lead)
    if (duty?.time) addField(measure, "time", duty.time)
    return asMeasure(measure)
  })
}

/**
 * Finds the measures that stand in prose: cards written in lines, "Action 12: …", and, in a file
 * whose tables hold none, numbered sentences that commit a body to something.
 */
export function readProse(items: readonly PlanItem[]): PlanItem[] {
  const lined = readLines(items)
  const found = lined.filter((item) => item.type === "measure").length
  const read = found >= 3 ? lined : readDuties(lined)
  return read.filter((item) => item.type !== "measure" || item.measure.words.length > 0)
}
