import type { Aside, NotKept } from "../../draft.ts"
import type { CommentMarks } from "../commentMarks.ts"
import type { XmlElement } from "../parseXml.ts"
import type { Pictures } from "../pictures.ts"
import type { Numbering } from "./numbering.ts"
import type { Styles } from "./styles.ts"

/** What the readers of a Word file's parts share while they go through its body. */
export interface DocxSource {
  styles: Styles
  numbering: Numbering
  /** Addresses of links by relationship id. */
  links: ReadonlyMap<string, string>
  /** The bytes of pictures by relationship id; null for one that is elsewhere, or has no room. */
  pictureBytes(id: string): Uint8Array | null
  pictures: Pictures
  /** The words of footnotes and endnotes by kind and id ("footnote:2"). */
  notes: ReadonlyMap<string, string>
  /** Text boxes met in the line that is being read; they follow it as parts of their own. */
  boxes: XmlElement[]
  notKept: NotKept[]
  /** The last heading, to say where something was. */
  place: string
  /** Kinds of change that were found tracked and taken as accepted. */
  tracked: Map<string, number>
  /** Whether tracked changes are taken; else the text is read as it was before them. */
  changes: "take" | "refuse"
  /** How many changes are tracked. */
  counted: { insertions: number; deletions: number }
  /** Words that are left out. */
  asides: Aside[]
  /** Where comments begin and end. */
  comments: CommentMarks
  /** Whether the file has a title block of our own exports. */
  exact: boolean
}

/** Notes that something at the present place is not brought along. */
export function leaveOut(source: DocxSource, what: string): void {
  source.notKept.push({ what, where: source.place })
}

/** Notes the words of an element that are left out. */
export function setAside(source: DocxSource, what: Aside["what"], element: XmlElement): void {
  const lines = Array.from(element.getElementsByTagName("w:p")) as XmlElement[]
  for (const line of lines.length > 0 ? lines : [element]) {
    const words = Array.from(line.getElementsByTagName("*"))
      .filter(({ nodeName }) => nodeName === "w:t" || nodeName === "w:delText")
      .map(({ textContent }) => textContent ?? "")
      .join("")
    if (words.trim() !== "") source.asides.push({ what, words })
  }
}
