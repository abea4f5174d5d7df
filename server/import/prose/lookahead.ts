import type { FieldRole } from "../build/measureDraft.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { type Run, runsText } from "../draft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { type FieldLine, readFieldLine } from "../fields/fieldParagraph.ts"
import { FieldRuns, reach } from "../fields/fieldRuns.ts"
import { chapterLabels } from "./chapterLabels.ts"
import { type MeasureNumber, measureNumber } from "./measureNumber.ts"
import { bracketedNumber, leadingCode, leadingNumber, normalNumber } from "./printedNumber.ts"

/** A part of a file that is a paragraph or a list item. */
export type TextItem = Extract<PlanItem, { type: "text" }>

const isText = (item: PlanItem | undefined): item is TextItem => item?.type === "text"

// A field of another kind in the line before, so that a line is read generously.
const beside: ReadonlySet<string> = new Set(["form"])

interface LoneLabel {
  role: FieldRole
  value: TextItem
  /** The label and its value as one line. */
  together: Run[]
}

/** Queries on later parts of a file, for readers that need to know them in advance. */
export class Lookahead {
  private readonly items: readonly PlanItem[]
  private readonly lines = new Map<PlanItem, FieldLine | null>()
  private readonly chapters: ReadonlySet<PlanItem>
  /** The lines of measures, and those among them that hold no field. */
  readonly runs: FieldRuns
  private readonly promoted: ReadonlySet<string>
  private cardCount: number | null = null

  constructor(items: readonly PlanItem[]) {
    this.items = items
    this.chapters = chapterLabels(items)
    this.runs = new FieldRuns(items, this)
    this.promoted = this.promote()
  }

  /**
   * The fields of a line by itself, read as if beside others; whether they are accepted is decided
   * later.
   */
  private line(item: PlanItem | undefined): FieldLine | null {
    if (!isText(item) || item.block.type === "quote" || this.chapters.has(item)) return null
    const known = this.lines.get(item)
    if (known !== undefined) return known
    const line = readFieldLine(item.block.runs, beside)
    this.lines.set(item, line)
    return line
  }

  /** The fields of a line that has nothing else before them. */
  pureLine(item: PlanItem | undefined): FieldLine | null {
    const line = this.line(item)
    return line && line.lead === 0 ? line : null
  }

  /** A label alone in its paragraph, whose value is in the next one. */
  loneLabel(at: number): LoneLabel | null {
    const [item, value] = [this.items[at], this.items[at + 1]]
    if (!isText(item) || !isText(value) || this.chapters.has(item)) return null
    const text = runsText(item.block.runs)
    const label = /\d|[:：]\s*\S/u.test(text) ? null : fieldLabel(text)
    const deeper = item.block.type !== "item" || value.block.indent > item.block.indent
    const listed = value.block.type === "item" && deeper
    if (!label || listed || fieldLabel(runsText(value.block.runs)) || this.pureLine(value))
      return null
    const together = [
      ...item.block.runs,
      { text: /[:：]\s*$/u.test(text) ? " " : ": " },
      ...value.block.runs,
    ]
    return { role: label.role === "source" ? "budget" : label.role, value, together }
  }

  /**
   * The number of different fields in the lines from `at` on; 0 where none has an unambiguous
   * value.
   */
  labelsFrom(at: number): number {
    const roles = new Set<string>()
    let evidence = 0
    for (let index = at; index < at + reach; index++) {
      const lone = this.loneLabel(index)
      const line = lone ? readFieldLine(lone.together, beside) : this.pureLine(this.items[index])
      if (lone) {
        roles.add(lone.role)
        index += 1
      } else if (!line) {
        if (this.runs.describes(this.items[index])) continue
        break
      }
      for (const { role } of line?.fields ?? []) roles.add(role)
      evidence += line?.evidence ?? 0
    }
    return evidence > 0 ? roles.size : 0
  }

  /** The name of a part as a measure, a step or a task. */
  callsItself(item: PlanItem | undefined): MeasureNumber | null {
    if (isText(item)) return measureNumber(runsText(item.block.runs))
    if (item?.type === "heading")
      return item.task
        ? { number: item.number ?? "", length: 0, word: "task", sure: false, mark: "" }
        : measureNumber(runsText(item.runs))
    return null
  }

  /** Whether a paragraph begins with a number of its own. */
  isNumbered({ block }: TextItem): boolean {
    const text = runsText(block.runs)
    return (
      Boolean(block.number && normalNumber(block.number)) ||
      leadingNumber(text) !== null ||
      leadingCode(text) !== null ||
      bracketedNumber(text) !== null ||
      measureNumber(text) !== null
    )
  }

  /** Whether fields follow below `at`, after some words of the same measure. */
  fieldsBelow(at: number, between: number): boolean {
    for (let index = at + 1, words = 0; index < at + reach && words <= between; index++, words++) {
      const item = this.items[index]
      if (!isText(item)) return false
      if (this.pureLine(item) || this.loneLabel(index)) return this.isClear(index)
      if (this.isNumbered(item) || this.line(item)) return false
    }
    return false
  }

  /** Whether the lines from `at` on are certainly fields: several, or an unambiguous one. */
  isClear(at: number): boolean {
    const item = this.items[at]
    return this.labelsFrom(at) > 1 || (isText(item) && readFieldLine(item.block.runs) !== null)
  }

  /** Whether a part calls itself a measure, by a word that in this file names measures. */
  isNamed(item: TextItem | HeadingItem): boolean {
    const called = this.callsItself(item)
    return called !== null && (called.sure || this.promoted.has(called.word))
  }

  /**
   * The number of paragraphs without a number that hold a measure and at least two of its fields,
   * or precede them.
   */
  cards(): number {
    this.cardCount ??= this.items.filter((item, at) => {
      if (!isText(item) || item.block.type === "quote" || this.isNumbered(item)) return false
      const line = readFieldLine(item.block.runs)
      if (line === null) return this.labelsFrom(at + 1) > 1
      return line.lead > 0 && line.fields.length > 1 && line.evidence > 1
    }).length
    return this.cardCount
  }

  private promote(): ReadonlySet<string> {
    const times = new Map<string, { all: number; filled: number }>()
    this.items.forEach((item, at) => {
      const called = this.callsItself(item)
      if (!called || called.sure) return
      const count = times.get(called.word) ?? { all: 0, filled: 0 }
      count.all += 1
      if (this.line(item) || this.fieldsBelow(at, 6)) count.filled += 1
      times.set(called.word, count)
    })
    const often = [...times].filter(([, { all, filled }]) => filled >= 2 && filled >= all / 2)
    return new Set(often.map(([word]) => word))
  }
}
