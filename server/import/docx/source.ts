import type { NotKept } from "../draft.ts"
import type { XmlElement } from "../parseXml.ts"
import type { Numbering } from "./numbering.ts"
import type { Styles } from "./styles.ts"

/** What the readers of a Word file's parts share while they go through its body. */
export interface DocxSource {
  styles: Styles
  numbering: Numbering
  /** Addresses of links by relationship id. */
  links: ReadonlyMap<string, string>
  /** The words of footnotes and endnotes by kind and id ("footnote:2"). */
  notes: ReadonlyMap<string, string>
  /** Text boxes met in the line that is being read; they follow it as parts of their own. */
  boxes: XmlElement[]
  notKept: NotKept[]
  /** The last heading, to say where something was. */
  place: string
  /** Kinds of change that were found tracked and taken as accepted. */
  tracked: Map<string, number>
  /** Whether the file has a title block of our own exports. */
  exact: boolean
}

/** Notes that something at the present place is not brought along. */
export function leaveOut(source: DocxSource, what: string): void {
  source.notKept.push({ what, where: source.place })
}
