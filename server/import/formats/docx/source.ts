import type { PictureLoss } from "../../../../shared/api/plans.ts"
import type { Aside, Loss, NotKept } from "../../draft.ts"
import type { CommentMarks } from "../commentMarks.ts"
import type { XmlElement } from "../parseXml.ts"
import type { Pictures } from "../pictures.ts"
import type { Numbering } from "./numbering.ts"
import type { Styles } from "./styles.ts"

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
  /** The beginnings and ends of comments. */
  comments: CommentMarks
  /** Whether the file has a title block of our own exports. */
  exact: boolean
}

/** Reports something at the present place as not imported, a picture with the reason. */
export function leaveOut(source: DocxSource, what: Loss, why?: PictureLoss): void {
  source.notKept.push({ what, where: source.place, ...(why && { why }) })
}

/** Reports the words of an element as not imported. */
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
