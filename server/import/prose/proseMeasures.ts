import { foldCase } from "../../../shared/text/foldCase.ts"
import { addField } from "../build/measureDraft.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { draftText, runsText } from "../draft.ts"
import { readStatedFields } from "../fields/statedFields.ts"
import { sideChapter } from "../tables/sideWords.ts"
import { articleDuties } from "./articles.ts"
import {
  announcesMeasures,
  beginsOrders,
  describesSituation,
  isHousekeeping,
  readDuty,
} from "./duty.ts"
import type { Doers } from "./dutyEnglish.ts"
import { measureOf, readLines } from "./measureLines.ts"
import { isOwed, isOwedLater } from "./owed.ts"
import { joinPoints } from "./points.ts"
import { leadingCode } from "./printedNumber.ts"
import { DoersAbove, joinStems, numberOf, pointNumber, stemsIn } from "./stems.ts"
import { isTitledSection, titledDuties } from "./titledMeasures.ts"

type TextItem = Extract<PlanItem, { type: "text" }>

interface Chapter {
  above: HeadingItem[]
  texts: TextItem[]
  /** Whether the preamble of a decree is above: "… hereby decides:". */
  ordered: boolean
  /** The number of its numbered parts that are measures already, by their fields. */
  measures: number
}

/** The text parts under each heading, with the headings above. */
function chaptersOf(items: readonly PlanItem[]): Chapter[] {
  const open: HeadingItem[] = []
  let chapter: Chapter = { above: [], texts: [], ordered: false, measures: 0 }
  let ordered = false
  const chapters = [chapter]
  for (const item of items) {
    if (item.type === "heading") {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= item.level) open.pop()
      open.push(item)
      chapter = { above: [...open], texts: [], ordered, measures: 0 }
      chapters.push(chapter)
    } else if (item.type === "text") {
      chapter.texts.push(item)
      ordered ||= beginsOrders(runsText(item.block.runs))
    } else if (item.type === "measure" && item.measure.number) chapter.measures += 1
  }
  return chapters
}

const codeOf = ({ block }: TextItem) => leadingCode(runsText(block.runs))

function wordsOf(item: TextItem): string {
  const text = runsText(item.block.runs)
  return text.slice(pointNumber(text)?.length ?? codeOf(item)?.length ?? 0)
}

const isNumbered = (item: TextItem) => numberOf(item) !== null || codeOf(item) !== null

/** A line of its own that announces the points below it: "Short undertakings". */
function announces(item: TextItem): boolean {
  const text = runsText(item.block.runs).trim()
  return text.length < 60 && !/[.;]$/u.test(text) && announcesMeasures(text)
}

/**
 * The facts about a file's measures before its numbered sentences are read: few or `none`,
 * sentences too (`prose`), or found by labelled `fields`, beside which a chapter of sentences is
 * narrative.
 */
type Kind = "none" | "prose" | "fields"

function kindOf(items: readonly PlanItem[]): Kind {
  const measures = items.flatMap((item) => (item.type === "measure" ? item.measure : []))
  if (measures.length < 3) return "none"
  const led = measures.filter(({ fields }) => fields.lead ?? fields.responsible ?? fields.time)
  return led.length > measures.length / 2 ? "fields" : "prose"
}

const lettersOf = (label: string) => /^\s*(\p{Lu}{1,2})(?!\p{L})/u.exec(label)?.[1]

/**
 * Whether a heading is of a chapter on the plan itself, or has the letter of its paragraphs'
 * numbers: "D. Steering" above "D1."
 */
function isBeside(heading: HeadingItem, duties: readonly TextItem[]): boolean {
  if (heading.rank !== null) return false
  if (sideChapter.test(foldCase(runsText(heading.runs)))) return true
  // "I. Means" is the letter, too, though it was read as a figure.
  const own = lettersOf(heading.code ?? (heading.printed ? runsText(heading.printed.runs) : ""))
  return own !== undefined && duties.some((item) => lettersOf(codeOf(item)?.code ?? "-") === own)
}

/**
 * The sentences of a chapter that are its measures: most of its numbered or listed parts must be
 * duties, or measures already. Where the file has other measures, only numbered points that name a
 * body, and beside measures with labels only in a chapter that holds some or announces them. Beside
 * two of them a point whose later sentences name body and duty is one too.
 */
function dutiesOf({ above, texts, ordered, measures }: Chapter, kind: Kind): TextItem[] {
  const heading = above.at(-1)
  if (heading && describesSituation(runsText(heading.runs))) return []
  const named = texts.some(announces)
  const announced =
    named || above.some((over) => over.rank !== null || announcesMeasures(runsText(over.runs)))
  const parts = texts.filter((item) => {
    const listed = item.block.type === "item" && item.block.indent === 0
    if (isHousekeeping(wordsOf(item)) || /:\s*$/u.test(runsText(item.block.runs))) return false
    return isNumbered(item) || (kind === "none" && announced && listed)
  })
  const anybodys = ordered || (kind === "none" && announced)
  const duties = parts.filter((item) => {
    const words = wordsOf(item)
    return isOwed(words) || (anybodys && readDuty(words) !== null)
  })
  // "A.4.1" is a paragraph of an annex, "D1" one of the chapter D or on the plan itself; "D-1" is what is undertaken.
  const beside = kind === "fields" && above.some((heading) => isBeside(heading, duties))
  const coded =
    !beside &&
    duties.length > 0 &&
    duties.every((item) => /^[^.]+$/u.test(codeOf(item)?.code ?? ""))
  if (kind === "fields" && measures === 0 && !coded && !named) return []
  const all = duties.length + measures
  if (all < 2 && !coded) return []
  const later = parts.filter((item) => !duties.includes(item) && isOwedLater(wordsOf(item)))
  const most = all + later.length >= (parts.length + measures) * 0.6
  return most ? [...duties, ...later] : []
}

/** The headings whose paragraphs are one measure each, in a file that has measures under titles. */
function titledSections(chapters: readonly Chapter[]): Map<PlanItem, TextItem[]> {
  const sections = chapters.flatMap(({ above, texts, measures }): [HeadingItem, TextItem[]][] => {
    const [heading, over] = [above.at(-1), above.at(-2)]
    if (!heading || !over || heading.rank || measures > 0) return []
    if (describesSituation(runsText(heading.runs))) return []
    const leaf = !chapters.some((other) => other.above.at(-2) === heading)
    return leaf && isTitledSection(runsText(heading.runs), texts) ? [[heading, texts]] : []
  })
  return new Map(sections)
}

function readDuties(items: readonly PlanItem[]): PlanItem[] {
  const kind = kindOf(items)
  const chapters = chaptersOf(items)
  const duties = new Set(chapters.flatMap((chapter) => dutiesOf(chapter, kind)))
  const titled =
    kind === "fields" ? [] : chapters.flatMap((one) => titledDuties(one.texts, one.measures))
  for (const duty of titled) duties.add(duty)
  const sections = titled.length > 0 ? titledSections(chapters) : new Map<PlanItem, TextItem[]>()
  if (kind !== "fields") {
    const found = articleDuties(
      chapters.flatMap(({ above, texts, measures }) => {
        const heading = above.at(-1)
        const free = heading && measures === 0 && !texts.some((item) => duties.has(item))
        return free ? [{ heading, texts, wordsOf, isNumbered }] : []
      }),
    )
    for (const [heading, texts] of found.sections) sections.set(heading, texts)
    for (const point of found.points) duties.add(point)
  }
  const taken = new Set<PlanItem>([...sections.values()].flat())
  return items.flatMap((item): PlanItem[] => {
    const section = sections.get(item)
    if (item.type === "heading" && section) {
      const title = measureOf(draftText("paragraph", item.runs))
      const words = [...title.words, ...section.map(({ block }) => block)]
      return [{ type: "measure", measure: { ...title, number: item.number, words } }]
    }
    if (taken.has(item)) return []
    if (item.type !== "text" || !duties.has(item)) return [item]
    return [{ type: "measure", measure: measureOf(item.block) }]
  })
}

/**
 * Finds the measures in prose: cards written in lines, "Action 12: …", and numbered sentences that
 * order a body to act. Lead, time, indicator and money in their sentences become fields.
 */
export function readProse(items: readonly PlanItem[]): PlanItem[] {
  const stems = stemsIn(items)
  const lined = readLines(joinPoints(joinStems(items, stems)))
  const above = new DoersAbove(items, stems)
  const doersOf = new Map<PlanItem, Doers>()
  const read = readDuties(lined).map((item): PlanItem => {
    const number =
      item.type === "text" ? numberOf(item) : item.type === "measure" ? item.measure.number : null
    const doers = above.of(item, number)
    if (!doers) return item
    const led: PlanItem =
      item.type === "text" ? { type: "measure", measure: measureOf(item.block) } : item
    doersOf.set(led, doers)
    return led
  })
  const ready = new Set(items.filter((item) => item.type === "measure" && !item.prose))
  for (const item of read) {
    if (item.type !== "measure" || ready.has(item)) continue
    readStatedFields(item.measure)
    const doers = doersOf.get(item)
    const { lead, responsible } = item.measure.fields
    if (!doers || lead || responsible) continue
    addField(item.measure, "lead", doers.lead)
    for (const partner of doers.partners) addField(item.measure, "partners", partner)
  }
  return read.filter((item) => item.type !== "measure" || item.measure.words.length > 0)
}
