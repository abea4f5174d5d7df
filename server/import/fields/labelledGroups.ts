import { foldCase } from "../../../shared/text/foldCase.ts"
import { type DraftBlock, type DraftText, type Run, runsText } from "../draft.ts"
import { announcesMeasures, describesSituation, readDuty } from "../prose/duty.ts"
import { looksLikeHeading } from "../prose/headings.ts"
import { measureNumber } from "../prose/measureNumber.ts"
import { leadingCode, leadingNumber } from "../prose/printedNumber.ts"

/** A label that begins a line, or stands behind a semicolon or a bar, with its value. */
export interface LabelledLine {
  block: DraftText
  /** The folded label, for comparison; its place; where its value begins. */
  name: string
  printed: string
  start: number
  value: number
  words: string
}

/** Labelled lines below each other, or in one paragraph, as the fields of one measure are. */
export interface LabelledGroup {
  lines: LabelledLine[]
  /** Whether the words of a measure are above them or among their values. */
  hasWords: boolean
}

const labelled =
  /(?:(?:^|\n)[\s•·*–—-]*(?=\p{Lu})|[;|]\s+)(\p{L}[^:：;|.!?\n()]{0,50}?(?:\s?\([^()\n]{1,30}\))?)\s?[:：]\s+(?=\S)/gu
// A label has few words; more are a sentence.
const mostWords = 7

/** A label in bold or italics at the head of a paragraph with a stop behind it: "**Doer.** Ministry …". */
function stopped(runs: readonly Run[]): [printed: string, value: number] | null {
  const [first] = runs
  if (!first || !("text" in first) || !(first.bold || first.italic)) return null
  const printed = /^\s*(\p{Lu}[^:：;|.!?()]{0,40})\.\s*$/u.exec(first.text)?.[1]
  return printed && runs.length > 1 ? [printed, first.text.length] : null
}

function linesOf(block: DraftText): LabelledLine[] {
  const text = runsText(block.runs)
  if (block.type === "heading" || text.length > 3000) return []
  const at = [...text.matchAll(labelled)].flatMap(({ 0: all, 1: printed = "", index }) => {
    if (printed.split(/\s+/u).length > mostWords) return []
    const named = index + all.indexOf(printed)
    return [{ printed, start: named, value: index + all.length }]
  })
  const head = at[0]?.start === 0 ? null : stopped(block.runs)
  if (head) at.unshift({ printed: head[0], start: 0, value: head[1] })
  return at.map((each, index) => ({
    ...each,
    block,
    name: foldCase(each.printed),
    words: text.slice(each.value, at[index + 1]?.start).replace(/[\s;|]+$/u, ""),
  }))
}

const ofPeople =
  /(?<!\p{L})(?:members?|membership|composition|contacts?|focal points|addresses|glossary|abbreviations|состав|члены|контакт\p{L}*|адреса|сокращени\p{L}*|глоссарий|üzvlər\p{L}*|tərkib\p{L}*|əlaqə\p{L}*|ünvanlar|ixtisarlar)(?!\p{L})/u

/**
 * Whether a heading is of a section without measures: facts, or a list of members, contacts or
 * terms.
 */
function isOfNoMeasures(heading: string): boolean {
  return (
    describesSituation(heading) || (ofPeople.test(foldCase(heading)) && !announcesMeasures(heading))
  )
}

const numbered = (block: DraftText, text: string) =>
  block.number !== null ||
  (leadingNumber(text) ?? leadingCode(text) ?? measureNumber(text)) !== null

/** Walks a file and keeps the context above the next group of lines. */
class GroupReader {
  readonly groups: LabelledGroup[] = []
  private open: LabelledGroup | null = null
  private above: DraftBlock | null = null
  /** Current headings of sections without measures, the highest first. */
  private readonly barred: { level: number; block: DraftText }[] = []
  /** The number of occurrences of a paragraph's words in the file. */
  private readonly seen = new Map<string, number>()

  constructor(blocks: readonly DraftBlock[]) {
    for (const block of blocks) {
      if (block.type === "table") continue
      const text = runsText(block.runs).trim()
      this.seen.set(text, (this.seen.get(text) ?? 0) + 1)
    }
  }

  read(block: DraftBlock) {
    const lines = block.type === "table" ? [] : linesOf(block)
    if (lines.length === 0) {
      this.open = null
      this.above = block
      if (block.type !== "table") this.readHeading(block)
    } else if (this.open) this.open.lines.push(...lines)
    else if (this.barred.every(({ block: heading }) => this.isTitle(heading))) {
      this.open = { lines, hasWords: this.standsBelowWords() }
      this.groups.push(this.open)
    }
  }

  private readHeading(block: DraftText) {
    const look = block.type === "heading" ? null : looksLikeHeading(block)
    if (block.type !== "heading" && !look) return
    const level = look ? 90 + look.weight : block.level
    while ((this.barred.at(-1)?.level ?? -1) >= level) this.barred.pop()
    if (isOfNoMeasures(runsText(block.runs))) this.barred.push({ level, block })
  }

  /**
   * Whether a heading is the numbered title of the measure below, not a chapter's: "4. Terms of
   * reference".
   */
  private isTitle(heading: DraftText): boolean {
    return heading === this.above && numbered(heading, runsText(heading.runs))
  }

  /**
   * Whether the part above is a measure's own words: numbered, or a unique paragraph that announces
   * nothing.
   */
  private standsBelowWords(): boolean {
    const { above } = this
    if (!above || above.type === "table") return false
    const text = runsText(above.runs).trim()
    if (numbered(above, text)) return true
    return above.type !== "heading" && this.seen.get(text) === 1 && !/[:：]$/u.test(text)
  }
}

/** The groups of three or more labelled lines in a file, outside chapters without measures. */
export function labelledGroups(blocks: readonly DraftBlock[]): LabelledGroup[] {
  const reader = new GroupReader(blocks)
  for (const block of blocks) reader.read(block)
  return reader.groups.flatMap(({ lines, hasWords }) =>
    lines.length > 2
      ? [{ lines, hasWords: hasWords || lines.some(({ words }) => readDuty(words) !== null) }]
      : [],
  )
}
