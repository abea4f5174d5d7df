import { runsText } from "./draft.ts"
import { announcesMeasures, namesBody, readDuty } from "./duty.ts"
import { addField } from "./measureDraft.ts"
import { measureOf, readLines } from "./measureLines.ts"
import type { HeadingItem, PlanItem } from "./planItem.ts"
import { depthOf, leadingNumber, normalNumber } from "./printedNumber.ts"

type TextItem = Extract<PlanItem, { type: "text" }>

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
    return { type: "measure", measure }
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
