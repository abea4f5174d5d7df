import { ordersBody } from "../../../shared/coverage/sentences/datedDuty.ts"
import { languageOf } from "../../../shared/text/language.ts"
import { sentencesOf } from "../../../shared/text/tokens.ts"
import type { PlanItem } from "../build/planItem.ts"
import { type DraftText, dropText, runsText } from "../draft.ts"
import { readFieldLine } from "../fields/fieldParagraph.ts"
import { statedIndicator } from "../fields/statedIndicator.ts"
import { statedLead } from "../fields/statedLead.ts"
import { statedMoney } from "../fields/statedMoney.ts"
import { isBound } from "./boundSentence.ts"
import { describesSituation, isHousekeeping, readDoers } from "./duty.ts"
import { measureOf } from "./measureLines.ts"
import { numberOf, pointNumber } from "./stems.ts"

type TextItem = Extract<PlanItem, { type: "text" }>

const isText = (item: PlanItem | undefined): item is TextItem => item?.type === "text"
const textOf = ({ block }: TextItem) => runsText(block.runs)

const letter = /^\s*\(?([a-zа-яəçşğıöü])\)\s/u

/** The sentences of a paragraph, without its number. */
function sentences(item: TextItem, most: number): string[] {
  const text = textOf(item)
  const words = text.slice(pointNumber(text)?.length ?? 0)
  return sentencesOf(words)
    .slice(0, most)
    .map(({ start, end }) => words.slice(start, end))
}

/**
 * Whether one of the first sentences of a paragraph names, as its subject, a body that it orders to
 * act.
 */
function namesWorker(item: TextItem, lang: string): boolean {
  return sentences(item, 4).some(
    (sentence) =>
      isBound(sentence, lang) || (ordersBody(sentence, lang) && readDoers(sentence, lang) !== null),
  )
}

/** Whether a paragraph gives the lead, the indicator or the cost of a measure. */
function saysFields(item: TextItem, lang: string): boolean {
  return sentences(item, 4).some(
    (sentence) =>
      statedLead(sentence, lang) ?? statedIndicator(sentence, lang) ?? statedMoney(sentence, lang),
  )
}

/** The points "a)", «б)» below a part, in order; none where the first is not the first letter. */
function lettered(items: readonly PlanItem[], at: number): TextItem[] {
  const points: TextItem[] = []
  for (let index = at + 1; ; index++) {
    const item = items[index]
    const mark = isText(item) ? letter.exec(textOf(item))?.[1] : undefined
    if (!isText(item) || !mark) return points
    if (points.length === 0 && !/^[aа]$/u.test(mark)) return []
    points.push(item)
  }
}

/** The points below a number, none of which orders a body of its own. */
function numbered(items: readonly PlanItem[], at: number, number: string): TextItem[] {
  const points: TextItem[] = []
  for (let index = at + 1; ; index++) {
    const item = items[index]
    if (!isText(item) || !numberOf(item)?.startsWith(`${number}.`)) return points
    if (namesWorker(item, languageOf(textOf(item)))) return []
    points.push(item)
  }
}

/** A point as more words of its measure; a field below a number loses the number. */
function asWords({ block }: TextItem): DraftText {
  const length = pointNumber(runsText(block.runs))?.length ?? 0
  if (length === 0) return block
  const bare = { ...block, number: null, runs: dropText(block.runs, length) }
  return isField(bare) ? bare : block
}

const beside: ReadonlySet<string> = new Set(["form"])

/** Whether a paragraph is only labelled fields. */
function isField(block: DraftText): boolean {
  return readFieldLine(block.runs, beside)?.lead === 0
}

/** The paragraphs without a number after the points of a measure that still belong to it. */
function closing(items: readonly PlanItem[], from: number, lang: string): TextItem[] {
  const closers: TextItem[] = []
  for (let index = from; closers.length < 3; index++) {
    const item = items[index]
    if (!isText(item) || item.block.type !== "paragraph" || numberOf(item) !== null) break
    const [first] = item.block.runs
    if (first && "text" in first && first.bold) break
    if (isField(item.block)) break
    if (!saysFields(item, lang) && !namesWorker(item, lang)) break
    closers.push(item)
  }
  return closers
}

/**
 * Joins a numbered paragraph that orders a body to act with the points below it and the paragraphs
 * after them into one measure: points with letters ("a)", «б)») and those below its number that
 * order no other body share its lead, time, indicator and money.
 */
export function joinPoints(items: readonly PlanItem[]): PlanItem[] {
  const joined: PlanItem[] = []
  let told = false
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (!item) continue
    if (item.type === "heading") told = describesSituation(runsText(item.runs))
    const number = isText(item) && !told ? numberOf(item) : null
    const whole = isText(item) && !/:\s*$/u.test(textOf(item)) && !isHousekeeping(textOf(item))
    if (!isText(item) || !number || !whole) {
      joined.push(item)
      continue
    }
    const under = lettered(items, at)
    const below = under.length > 0 ? under : numbered(items, at, number)
    const lang = languageOf(textOf(item))
    const closers = under.length > 0 ? closing(items, at + 1 + below.length, lang) : []
    const ordered = under.length > 0 && sentences(item, 2).some((one) => ordersBody(one, lang))
    const owed = ordered || namesWorker(item, lang) || closers.some((one) => saysFields(one, lang))
    if (below.length < 2 || !owed) {
      joined.push(item)
      continue
    }
    const parts = [...below, ...closers].map(asWords)
    const firstField = parts.findIndex(isField)
    const words = firstField < 0 ? parts : parts.slice(0, firstField)
    const measure = measureOf(item.block)
    measure.words.push(...words)
    joined.push({ type: "measure", measure, prose: "line" })
    for (const block of parts.slice(words.length)) joined.push({ type: "text", block })
    at += parts.length
  }
  return joined
}
