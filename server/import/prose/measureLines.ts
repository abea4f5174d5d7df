import { addField, type MeasureDraft } from "../build/measureDraft.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { type DraftText, draftText, runsText, sliceText } from "../draft.ts"
import { type FieldLine, readFieldLine } from "../fields/fieldParagraph.ts"
import { reach } from "../fields/fieldRuns.ts"
import { Aims } from "./aims.ts"
import { readHeading } from "./headings.ts"
import { lettersIn } from "./letterNumbers.ts"
import { closeWords, dropStop, ownLabel, unlabelled } from "./lineWords.ts"
import { Lookahead, type TextItem } from "./lookahead.ts"
import { measureWords } from "./measureWords.ts"
import { normalNumber } from "./printedNumber.ts"

const isText = (item: PlanItem | undefined): item is TextItem => item?.type === "text"

/** A paragraph as the draft of a measure: its printed number taken out of its words. */
export function measureOf(printed: DraftText): MeasureDraft {
  const block = unlabelled(printed)
  const read = measureWords([{ ...block, type: "paragraph", number: null, indent: 0 }])
  const number = normalNumber(block.number ?? "") ?? read.number
  return { ...read, ...lettersIn(block.number ?? runsText(block.runs)), number, fields: {} }
}

interface Open {
  measure: MeasureDraft
  underHeading: boolean
}

class LineReader {
  private readonly items: readonly PlanItem[]
  private readonly result: PlanItem[] = []
  private readonly swallowed = new Set<PlanItem>()
  private readonly ahead: Lookahead
  private readonly aims: Aims
  private open: Open | null = null
  /** The index of the last line with fields. */
  private last = -2
  /** Whether lines here are about the objective above, until a measure begins. */
  private aim = false
  /** Whether the chapter is about the plan itself. */
  private aside = false

  constructor(items: readonly PlanItem[]) {
    this.items = items
    this.ahead = new Lookahead(items)
    this.aims = new Aims(items, this.ahead)
  }

  read(): PlanItem[] {
    this.items.forEach((item, at) => {
      if (this.swallowed.has(item)) return
      if (item.type === "heading") this.heading(item, at)
      else if (item.type === "text") this.text(item, at)
      else {
        this.open =
          item.type === "measure" && item.prose
            ? { measure: item.measure, underHeading: item.prose === "heading" }
            : null
        this.result.push(item)
      }
    })
    return this.result
  }

  private begin(measure: MeasureDraft, underHeading: boolean) {
    this.open = { measure, underHeading }
    this.aim = false
    this.result.push({ type: "measure", measure })
  }

  private heading(item: HeadingItem, at: number) {
    this.open = null
    const called = this.ahead.callsItself(item)
    this.aim = this.aims.isAim(item, at)
    this.aside = this.aims.asides.has(item)
    const free = (item.rank === null || item.task === true) && !this.aim
    const below = this.ahead.labelsFrom(at + 1) >= 2 || (free && this.aims.isToldAsOne(item, at))
    const filled = below || (called !== null && this.ahead.fieldsBelow(at, 4))
    const empty = this.ahead.isNamed(item) && called?.sure === false && isText(this.items[at + 1])
    if (!free || item.kind === "title" || !(filled || empty)) {
      this.result.push(item)
      return
    }
    const measure = measureOf(draftText("paragraph", item.runs))
    measure.number = item.number ?? measure.number
    if (item.code) measure.code ??= item.code
    Object.assign(measure, lettersIn(runsText(item.printed?.runs ?? [])))
    this.begin(measure, true)
  }

  private take(measure: MeasureDraft, item: TextItem, line: FieldLine, at: number) {
    const { runs } = item.block
    this.last = at
    const listed =
      line.fields.length === 1 && line.fields[0]?.words === "" ? this.listBelow(item, at) : []
    for (const { role, words } of line.fields)
      addField(measure, role, words || listed.join("\n"), runsText(runs))
    if (line.oneLeads) measure.oneLeads = true
    for (const [start, end] of line.rest) {
      const words = sliceText(runs, start, end)
      if (words.length > 0) measure.words.push(draftText("paragraph", dropStop(words)))
    }
    const notes = sliceText(runs, Math.max(line.lead, 0), Number.MAX_SAFE_INTEGER).filter(
      (run) => "footnote" in run,
    )
    const first = measure.words[0]
    if (first && notes.length > 0) measure.words[0] = { ...first, runs: [...first.runs, ...notes] }
  }

  private text(item: TextItem, at: number) {
    const { block } = item
    const open = this.open
    const known = new Set<string>(Object.keys(open?.measure.fields ?? {}))
    const lone = open ? this.ahead.loneLabel(at) : null
    if (open && lone && this.ahead.labelsFrom(at) + known.size > 1) {
      addField(open.measure, lone.role, runsText(lone.value.block.runs), runsText(block.runs))
      this.swallowed.add(lone.value)
      this.last = at + 1
      return
    }
    const pure = this.ahead.pureLine(item)
    if (pure) {
      if (open && (this.last === at - 1 || this.ahead.isClear(at)))
        this.take(open.measure, item, pure, at)
      else if (
        open &&
        Object.keys(open.measure.fields).length === 0 &&
        this.result.at(-1)?.type === "measure"
      )
        open.measure.words.push(block)
      else this.leave(item)
      return
    }
    if (open && this.last === at - 1 && this.isOneOfItsLines(open.measure, item, at)) {
      open.measure.words.push(block)
      this.last = at
      return
    }
    if (this.mixed(item, at)) return
    const named = this.ahead.isNamed(item)
    const ranked = readHeading(block.runs, block.number).rank === "activity"
    const next = this.ahead.pureLine(this.items[at + 1])
    const filled = this.ahead.labelsFrom(at + 1) >= 2 || (next && this.isCard(next, at, at + 1))
    const counted = this.ahead.isNumbered(item)
    const ofAim = this.aim && !counted && ownLabel.test(runsText(block.runs))
    const below = filled && block.type !== "quote" && !ofAim
    const numbered = counted && this.ahead.fieldsBelow(at, 3)
    const fresh = open?.underHeading
      ? known.size > 0 && counted
      : !open || known.size > 0 || counted
    if (named || ranked || (below && fresh) || (numbered && !open?.underHeading)) {
      this.begin(measureOf(block), false)
      return
    }
    const deeper = block.type === "item" && block.indent > 0
    const goesOn =
      open !== null &&
      (deeper ||
        open.measure.words.length === 0 ||
        this.ahead.fieldsBelow(at, known.size > 0 ? 0 : reach) ||
        (open.underHeading && !this.isBehind(open.measure, block, at)))
    if (open && open.measure.words.length === 0) open.measure.words.push(unlabelled(block))
    else if (open && goesOn && !(this.ahead.isNumbered(item) && !open.underHeading && !deeper))
      open.measure.words.push(block)
    else this.leave(item)
  }

  /**
   * Whether a line directly after a field of the open measure belongs to it, though it holds no
   * field.
   */
  private isOneOfItsLines(measure: MeasureDraft, item: TextItem, at: number): boolean {
    const begins =
      this.ahead.isNumbered(item) ||
      this.ahead.runs.saysAgain(readFieldLine(item.block.runs), measure) ||
      this.ahead.isNamed(item) ||
      readHeading(item.block.runs, item.block.number).rank !== null
    return this.ahead.runs.goesOn(measure, item.block, at, begins)
  }

  /**
   * Whether a paragraph under the heading of a measure comes after it: its words and fields are
   * complete, none follows, and no label makes the paragraph one of its lines.
   */
  private isBehind({ words, fields }: MeasureDraft, block: DraftText, at: number): boolean {
    return (
      block.type === "paragraph" &&
      words.length > 1 &&
      Object.keys(fields).length > 0 &&
      !ownLabel.test(runsText(block.runs)) &&
      !this.ahead.fieldsBelow(at, reach)
    )
  }

  /** A paragraph with words and fields: a measure of its own, or more of the open one. */
  private mixed(item: TextItem, at: number): boolean {
    const { runs } = item.block
    const numbered = this.ahead.isNumbered(item)
    const line = readFieldLine(runs)
    if (!line || line.lead === 0 || item.block.type === "quote") return false
    const roles = new Set(line.fields.map(({ role }) => role))
    const open = this.open
    // "8.2. Costs by year: …" is a paragraph about money: there is nothing but its number before the label.
    if (!open && !/\p{L}/u.test(runsText(runs).slice(0, line.lead))) return false
    const more =
      open && !numbered && (open.underHeading || Object.keys(open.measure.fields).length === 0)
    // Without a number only fields that can be nothing else make a measure of a paragraph.
    const sure = (numbered && !this.aside) || more || (roles.size > 1 && line.evidence > 1)
    if (!sure && !this.isCard(line, at, at)) return false
    const words = { ...item.block, runs: closeWords(sliceText(runs, 0, line.lead)) }
    if (open && more)
      open.measure.words.push(open.measure.words.length === 0 ? unlabelled(words) : words)
    else this.begin(measureOf(words), false)
    if (this.open) this.take(this.open.measure, item, line, at)
    return true
  }

  /**
   * Whether a line names only a body, in or below the only paragraph of a heading (at `at`): among
   * others with more fields that is a measure as well.
   */
  private isCard({ fields, evidence }: FieldLine, at: number, end: number): boolean {
    const [only, other] = fields
    const who = only && !other && (only.role === "lead" || only.role === "responsible")
    const alone = this.items[at - 1]?.type === "heading" && this.items[end + 1]?.type !== "text"
    return Boolean(who && evidence > 0 && alone && this.ahead.cards() >= 2)
  }

  private leave(item: PlanItem) {
    this.open = null
    this.result.push(item)
  }

  /** The items of the list below a label without a value; they are its value. */
  private listBelow({ block }: TextItem, at: number): string[] {
    const lines: string[] = []
    const depth = block.type === "item" ? block.indent : -1
    for (let index = at + 1; ; index++) {
      const item = this.items[index]
      if (!isText(item) || item.block.type !== "item" || this.ahead.pureLine(item)) return lines
      if (item.block.indent <= depth) return lines
      lines.push(runsText(item.block.runs))
      this.swallowed.add(item)
      this.last = index
    }
  }
}

/** Cards in lines: a measure, then "Responsible: …", "Deadline: …" below it or in its own paragraph. */
export function readLines(items: readonly PlanItem[]): PlanItem[] {
  return new LineReader(items).read()
}
