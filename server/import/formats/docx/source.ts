import type { PictureLoss } from "../../../../shared/api/plans.ts"
import { type Aside, headingOf, type Loss, type NotKept } from "../../draft.ts"
import type { CommentMarks } from "../commentMarks.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"
import type { Pictures } from "../pictures.ts"
import type { Numbering } from "./numbering.ts"
import type { ParagraphStyle, Styles } from "./styles.ts"

/** State shared by the readers of a Word file's parts. */
export interface DocxSource {
  styles: Styles
  numbering: Numbering
  /** Addresses of links by relationship id. */
  links: ReadonlyMap<string, string>
  /** The bytes of a picture by its relationship id, or why they are not read. */
  pictureBytes(id: string): Uint8Array | PictureLoss
  pictures: Pictures
  /** The words of footnotes and endnotes by kind and id ("footnote:2"). */
  notes: ReadonlyMap<string, string>
  /** Text boxes in the line that is being read; they follow it as parts of their own. */
  boxes: XmlElement[]
  notKept: NotKept[]
  /** The elements whose words were read into the plan or reported; what is left is told at the end. */
  taken: Set<XmlElement>
  /** The style of the paragraph that is being read. */
  style: ParagraphStyle
  /** The last heading, for reporting places. */
  place: string
  /** Kinds of tracked changes in the file. */
  tracked: Map<Loss, number>
  /** Whether tracked changes are accepted or rejected. */
  changes: "take" | "refuse"
  /** The number of tracked changes. */
  counted: { insertions: number; deletions: number }
  /** Words that are not imported. */
  asides: Aside[]
  /** Lines beside the text: see `Draft.beside`. */
  beside: Aside[]
  /** The beginnings and ends of comments. */
  comments: CommentMarks
  /** Whether the file has a title block of our own exports. */
  exact: boolean
}

/** Reports something at the present place as not imported. */
export function leaveOut(source: DocxSource, what: Loss): void {
  source.notKept.push({ what, where: source.place })
}

/** The elements that hold words: of the text, deleted ones, of formulas, of drawings and charts. */
const textElements = new Set(["w:t", "w:delText", "m:t", "a:t", "c:v"])
const lineElements = new Set(["w:p", "a:p", "c:strCache"])
const spaceElements = new Set(["w:tab", "w:ptab", "w:br", "w:cr", "a:br"])

/** The elements within another in order, without what is inside those that `enter` refuses. */
function* within(element: XmlElement, enter: (part: XmlElement) => boolean): Generator<XmlElement> {
  // By hand: a file may nest elements deeper than functions may call each other.
  const open = children(element).reverse()
  for (let part = open.pop(); part; part = open.pop()) {
    yield part
    if (enter(part)) open.push(...children(part).reverse())
  }
}

/** Whether an element holds words. */
export function holdsWords(element: XmlElement): boolean {
  for (const part of within(element, () => true)) if (textElements.has(part.nodeName)) return true
  return false
}

/** Counts the words of an element as read, because the plan says them by itself. */
export function skipWords({ taken }: DocxSource, element: XmlElement): void {
  for (const part of within(element, () => true)) taken.add(part)
}

/** The key of a reference to a note, as `DocxSource.notes` has it, or null for another element. */
export function noteKey(element: XmlElement): string | null {
  const [, kind] = /^w:(footnote|endnote)Reference$/.exec(element.nodeName) ?? []
  return kind === undefined ? null : `${kind}:${attribute(element, "w:id")}`
}

/** Whether a drawing is here written again for old readers. */
const isAgain = (element: XmlElement) =>
  element.nodeName === "mc:Fallback" && child(element.parentNode as XmlElement, "mc:Choice")

/** The words of a line that no reader has taken yet, with its notes; they are taken by this. */
function wordsLeft({ taken, notes }: DocxSource, line: XmlElement): string {
  let words = ""
  const parts = within(
    line,
    (part) => !lineElements.has(part.nodeName) && part.nodeName !== "c:numCache" && !isAgain(part),
  )
  for (const part of parts) {
    const { nodeName } = part
    if (spaceElements.has(nodeName)) words += " "
    const note = noteKey(part)
    const isText = textElements.has(nodeName) || nodeName === "v:textpath" || note !== null
    if (!isText || taken.has(part)) continue
    taken.add(part)
    if (note !== null) words += ` ${notes.get(note) ?? ""} `
    else if (nodeName === "v:textpath") words += attribute(part, "string") ?? ""
    else words += `${nodeName === "c:v" ? " " : ""}${part.textContent ?? ""}`
  }
  return words.replace(/\s+/gu, " ").trim()
}

/** The words of an element that no reader took, each line by itself; they are taken by this. */
export function linesLeft(
  source: DocxSource,
  what: Aside["what"],
  element: XmlElement,
): Required<Aside>[] {
  const lines = [element, ...within(element, (part) => !isAgain(part))].filter(
    (part, at) => at === 0 || lineElements.has(part.nodeName),
  )
  const heading = headingOf(source.place)
  return lines
    .map((line) => ({ what, words: wordsLeft(source, line), heading }))
    .filter(({ words }) => words !== "")
}

/** Reports the words of an element that no reader took, each line by itself. */
export function setAside(source: DocxSource, what: Aside["what"], element: XmlElement): void {
  source.asides.push(...linesLeft(source, what, element))
}
