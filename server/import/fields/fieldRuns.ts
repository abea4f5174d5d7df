import { foldCase } from "../../../shared/text/foldCase.ts"
import type { FieldRole, MeasureDraft } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import type { DraftText } from "../draft.ts"
import { describingLabel, isDescribing } from "../prose/describingLines.ts"
import { namesWords } from "../prose/lineWords.ts"
import { type FieldLine, readFieldLine } from "./fieldParagraph.ts"

/** Queries on the parts of a file, by index, for reading the lines of a measure. */
export interface LineSource {
  /** The fields of a line that has nothing else before them. */
  pureLine(item: PlanItem | undefined): FieldLine | null
  /** The field of a label alone in its paragraph, whose value is in the next one. */
  loneLabel(at: number): { role: FieldRole } | null
}

/** The number of parts after a measure's words that are searched for its fields. */
export const reach = 12

const labelOf = (item: PlanItem | undefined) =>
  item?.type === "text" ? describingLabel(item.block) : null

/** Whether a field repeats one that a measure can have only once. */
function isAgain(role: FieldRole, known: ReadonlySet<string>): boolean {
  if (role === "lead" || role === "responsible")
    return known.has("lead") || known.has("responsible")
  return (role === "time" || role === "budget") && known.has(role)
}

/** The labelled lines of measures, and the lines among them that are no fields. */
export class FieldRuns {
  private readonly items: readonly PlanItem[]
  private readonly source: LineSource
  private usual: ReadonlySet<string> | null = null
  private behind: ReadonlyMap<string, number> | null = null

  constructor(items: readonly PlanItem[], source: LineSource) {
    this.items = items
    this.source = source
  }

  /**
   * Whether a line has a label without a field in a plan: a common one ("Scope: …"), or one that
   * recurs among the fields of this file's measures.
   */
  describes(item: PlanItem | undefined): boolean {
    const label = labelOf(item)
    if (label === null) return false
    if (isDescribing(label)) return true
    this.usual ??= this.recurring()
    return this.usual.has(foldCase(label))
  }

  /** Unknown labels that occur at least three times between two fields of one measure. */
  private recurring(): ReadonlySet<string> {
    const times = new Map<string, number>()
    this.items.forEach((item, at) => {
      const label = labelOf(item)
      if (label === null || this.rolesAt(at - 1).length === 0 || this.rolesAt(at).length > 0) return
      if (this.rolesAt(at + 1).length === 0) return
      const before = new Set<string>()
      for (let index = at - 1; this.rolesAt(index).length > 0; index--)
        for (const role of this.rolesAt(index)) before.add(role)
      const folded = foldCase(label)
      if (!this.repeats(at, before)) times.set(folded, (times.get(folded) ?? 0) + 1)
    })
    return new Set([...times].flatMap(([label, count]) => (count > 2 ? [label] : [])))
  }

  /** Whether a common label without a field comes after fields more than once in the file. */
  private recurs(label: string): boolean {
    this.behind ??= this.labelsBehind()
    return (this.behind.get(foldCase(label)) ?? 0) > 1
  }

  private labelsBehind(): ReadonlyMap<string, number> {
    const times = new Map<string, number>()
    this.items.forEach((item, at) => {
      const label = labelOf(item)
      const before = this.items[at - 1]
      if (label === null || before?.type !== "text" || !isDescribing(label)) return
      if (labelOf(before) === null && readFieldLine(before.block.runs) === null) return
      times.set(foldCase(label), (times.get(foldCase(label)) ?? 0) + 1)
    })
    return times
  }

  /** Whether a line has fields that only the next measure can have. */
  saysAgain(line: FieldLine | null, { fields }: MeasureDraft): boolean {
    return line?.fields.some(({ role }) => isAgain(role, new Set(Object.keys(fields)))) ?? false
  }

  private rolesAt(at: number): FieldRole[] {
    return this.source.pureLine(this.items[at])?.fields.map(({ role }) => role) ?? []
  }

  /**
   * Whether the fields below `at` repeat the lead, time or cost of a measure with the fields
   * `known`: they are the next one's.
   */
  repeats(at: number, known: ReadonlySet<string>): boolean {
    for (let index = at + 1; index < at + reach; index++) {
      const lone = this.source.loneLabel(index)
      const roles = lone ? [lone.role] : this.rolesAt(index)
      if (roles.some((role) => isAgain(role, known))) return true
      if (lone) index += 1
      else if (roles.length === 0 && !isDescribing(labelOf(this.items[index]) ?? "")) return false
    }
    return false
  }

  /** The last line with fields above a part, with only items of its list between. */
  private fieldAbove(at: number): DraftText | null {
    for (let index = at - 1; index > at - reach; index--) {
      const item = this.items[index]
      if (item?.type !== "text") return null
      if (this.rolesAt(index).length > 0) return item.block
      if (item.block.type !== "item") return null
    }
    return null
  }

  /** Whether a field follows below a part, with only lines that describe a measure between. */
  private leadsToField(at: number): boolean {
    for (let index = at + 1; index < at + reach; index++) {
      if (this.rolesAt(index).length > 0 || this.source.loneLabel(index) !== null) return true
      if (!isDescribing(labelOf(this.items[index]) ?? "")) return false
    }
    return false
  }

  /**
   * Whether a line directly after a field belongs to the measure, though it holds no field: under a
   * label of its own («Охват: 85 общежитий») before another field or where measures have it, as an
   * item of the same list or of one below it, or between fields that the measure lacks so far. A
   * line above fields that the measure has begins another, as does one that `begins` by its number
   * or name.
   */
  goesOn(measure: MeasureDraft, block: DraftText, at: number, begins: boolean): boolean {
    const before = this.items[at - 1]
    if (before?.type !== "text" || block.type === "quote") return false
    const above = this.fieldAbove(at)
    const inList = block.type === "item" && above?.type === "item"
    if (inList && block.indent > above.indent) return true
    if (begins) return false
    const next = this.leadsToField(at)
    const label = describingLabel(block)
    const alike = before.block.type === block.type
    const described = label !== null && isDescribing(label) && !namesWords(block)
    if (described && next) return true
    // After the last field of all, a paragraph on notes, risks or methods may be about the whole
    // plan.
    if (described && block.type === "paragraph" && !this.recurs(label)) return false
    if (described && alike) return true
    if (this.repeats(at, new Set(Object.keys(measure.fields)))) return false
    // Where the measure's own words are an equally deep item, an item without a label may be the
    // next measure.
    const [first] = measure.words
    const itself = first?.type === "item" && first.indent >= block.indent
    const sameList = inList && block.indent === above.indent && !itself
    return sameList || next || (alike && this.describes({ type: "text", block }))
  }
}
