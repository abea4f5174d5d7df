import type { PictureLoss } from "../../../../shared/api/plans.ts"
import type { Aside, DraftComment, NotKept, Run, TextRun } from "../../draft.ts"
import type { CommentMarks } from "../commentMarks.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"
import { liesOnItsSide, millimetres, type Pictures } from "../pictures.ts"
import type { ListCounter } from "./numbering.ts"
import type { OdtStyles } from "./styles.ts"

/** State shared by the readers of an OpenDocument text. */
export interface OdtSource {
  styles: OdtStyles
  notKept: NotKept[]
  /** The last heading, for reporting places. */
  place: string
  /** The comments read so far, without the words they are on, and their beginnings and ends. */
  comments: DraftComment[]
  met: Set<XmlElement>
  marks: CommentMarks
  /** Text boxes in the line that is being read. */
  boxes: XmlElement[]
  /** Whether tracked changes are accepted or rejected. */
  changes: "take" | "refuse"
  /** The file's tracked changes, by id: insertions, and the words of deletions. */
  tracked: ReadonlyMap<string, { insertion: boolean; words: string }>
  /** The insertions open at the reading position, when changes are rejected. */
  inserted: Set<string>
  /** Words that are not imported. */
  asides: Aside[]
  /** The bytes of a picture in the package; null where there is none, or it is beyond the limit. */
  pictureBytes(name: string): Uint8Array | PictureLoss
  pictures: Pictures
  /** The counters of headings, and of lists by their ids and their styles. */
  headings: ListCounter
  lists: Map<string, ListCounter>
}

/** Reads the inline content of a paragraph, whose child nodes mix text and elements. */
export function readOdtInline(
  parent: XmlElement,
  look: Omit<TextRun, "text">,
  source: OdtSource,
  runs: Run[] = [],
): Run[] {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? ""
      // A rejected insertion is skipped, except for its marks.
      if (source.inserted.size > 0) {
        if (text.trim() !== "") source.asides.push({ what: "deleted", words: text })
      } else {
        runs.push({ ...look, text })
        source.marks.add(text)
      }
      continue
    }
    if (node.nodeType !== 1) continue
    const element = node as XmlElement
    switch (element.nodeName) {
      case "text:s":
      case "text:tab":
        runs.push({ ...look, text: " " })
        source.marks.add(" ")
        break
      case "text:line-break":
        runs.push({ break: true })
        break
      case "text:note": {
        const body = child(element, "text:note-body")
        const words = children(body).map((line) => line.textContent?.trim() ?? "")
        runs.push({ footnote: words.join(" ").replace(/\s+/g, " ") })
        break
      }
      case "text:a": {
        const address = attribute(element, "xlink:href") ?? ""
        const isAddress = /^(?:https?:|mailto:)/i.test(address)
        const { underline: _underline, ...plain } = look
        readOdtInline(element, isAddress ? { ...plain, link: address } : look, source, runs)
        break
      }
      case "text:span": {
        const style = attribute(element, "text:style-name")
        if (source.styles.isStruck(style)) {
          setStruckAside(element, source)
          break
        }
        const own = source.styles.look(style)
        if (look.link) delete own.underline
        readOdtInline(element, { ...look, ...own }, source, runs)
        break
      }
      case "text:change-start":
      case "text:change-end":
      case "text:change":
        readChange(element, look, source, runs)
        break
      case "office:annotation":
        readComment(element, source)
        break
      case "office:annotation-end":
        source.marks.end(attribute(element, "office:name") ?? "")
        break
      // An automatic number is no text.
      case "text:number":
      case "text:ruby-text":
        break
      default:
        if (element.nodeName.startsWith("draw:")) readDrawing(element, source, runs)
        else readOdtInline(element, look, source, runs)
    }
  }
  return runs
}

/**
 * Reads a comment at its beginning; without a name it is on no words. A repeated one is ignored.
 */
export function readComment(element: XmlElement, source: OdtSource): void {
  if (source.met.has(element)) return
  source.met.add(element)
  const name = attribute(element, "office:name")
  const id = name ?? `unnamed ${source.comments.length}`
  const lines = Array.from(element.getElementsByTagName("*"))
    .filter(({ nodeName }) => nodeName === "text:p" || nodeName === "text:h")
    .map((line) => line.textContent ?? "")
  source.comments.push({
    id,
    author: (child(element, "dc:creator")?.textContent ?? "").trim(),
    at: child(element, "dc:date")?.textContent ?? "",
    body: lines.join("\n").trim(),
    quote: "",
    resolved: attribute(element, "loext:resolved") === "true",
    answers: attribute(element, "loext:parent-name"),
  })
  source.marks.begin(id)
  if (name === null) source.marks.end(id)
}

/**
 * Collects the text boxes of a drawing, which follow their line as parts of their own: a frame with
 * a box, or a shape with words; a group has several.
 */
export function readDrawing(drawing: XmlElement, source: OdtSource, runs: Run[]): void {
  const box = child(drawing, "draw:text-box")
  const image = child(drawing, "draw:image")
  if (box) source.boxes.push(box)
  else if (image) {
    const bytes = source.pictureBytes(attribute(image, "xlink:href") ?? "")
    const said = child(drawing, "svg:desc") ?? child(drawing, "svg:title")
    const [, angle] =
      /\brotate\s*\(\s*(-?[\d.]+)/.exec(attribute(drawing, "draw:transform") ?? "") ?? []
    // A frame has the size of the picture before it is turned.
    const turned = liesOnItsSide((Number(angle ?? 0) * 180) / Math.PI)
    const width = millimetres(attribute(drawing, turned ? "svg:height" : "svg:width"))
    const picture = source.pictures.take(bytes, { alt: said?.textContent ?? "", width })
    if (typeof picture === "object") runs.push({ picture })
    else source.notKept.push({ what: "picture", where: source.place, why: picture })
  } else if (child(drawing, "draw:object"))
    source.notKept.push({ what: "embedded object", where: source.place })
  else if (children(drawing).some(({ nodeName }) => /^text:(?:p|h|list)$/.test(nodeName)))
    source.boxes.push(drawing)
  else
    for (const part of children(drawing))
      if (part.nodeName.startsWith("draw:")) readDrawing(part, source, runs)
}

/** Reports struck-through words, which are not imported. */
export function setStruckAside(element: XmlElement, source: OdtSource): void {
  const words = element.textContent ?? ""
  if (words.trim() === "") return
  source.asides.push({ what: "struck", words })
  source.notKept.push({ what: "words struck through", where: words.trim().slice(0, 120) })
}

/** Handles the beginning or end of a tracked change, or a deletion. */
function readChange(
  element: XmlElement,
  look: Omit<TextRun, "text">,
  source: OdtSource,
  runs: Run[],
): void {
  const id = attribute(element, "text:change-id") ?? ""
  const change = source.tracked.get(id)
  if (!change) return
  if (element.nodeName === "text:change" && !change.insertion) {
    if (source.changes === "refuse") runs.push({ ...look, text: change.words })
    else if (change.words.trim() !== "")
      source.asides.push({ what: "deleted", words: change.words })
  } else if (source.changes === "refuse" && change.insertion) {
    if (element.nodeName === "text:change-start") source.inserted.add(id)
    else source.inserted.delete(id)
  }
}
