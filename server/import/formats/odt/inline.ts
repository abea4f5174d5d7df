import type { PictureLoss } from "../../../../shared/api/plans.ts"
import {
  type Aside,
  type DraftComment,
  headingOf,
  type NotKept,
  placeAndAlt,
  type Run,
  type TextRun,
} from "../../draft.ts"
import type { CommentMarks } from "../commentMarks.ts"
import { attribute, child, children, type XmlElement, type XmlNode } from "../parseXml.ts"
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
  /** The texts that were read into the plan or reported; what is left is told at the end. */
  taken: Set<XmlNode>
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
  /** Lines beside the text: see `Draft.beside`. */
  beside: Aside[]
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
      source.taken.add(node)
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
        skipWords(element, source)
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
        if (setUnseenAside(style, element, source)) break
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
    const alt = said?.textContent ?? ""
    const picture = source.pictures.take(bytes, { alt, width })
    if (typeof picture === "object") runs.push({ picture })
    else {
      const where = placeAndAlt(source.place, alt)
      source.notKept.push({ what: "picture", where, why: picture })
    }
  } else if (child(drawing, "draw:object"))
    source.notKept.push({ what: "embedded object", where: source.place })
  else if (children(drawing).some(({ nodeName }) => /^text:(?:p|h|list)$/.test(nodeName)))
    source.boxes.push(drawing)
  else
    for (const part of children(drawing))
      if (part.nodeName.startsWith("draw:")) readDrawing(part, source, runs)
}

// Comments and changes are read by themselves; the others hold no words of a page.
const notWords =
  /^(?:office:annotation|office:forms|text:tracked-changes|text:number|text:note-citation|text:[a-z-]+-(?:decls|source)|svg:title|svg:desc)$/

/** Counts the words of an element as read, because the plan says them by itself. */
function skipWords(element: XmlElement, { taken }: OdtSource): void {
  const open: XmlNode[] = [element]
  for (let node = open.pop(); node; node = open.pop()) {
    taken.add(node)
    for (let inside = node.lastChild; inside; inside = inside.previousSibling) open.push(inside)
  }
}

/** The words of an element that were not taken yet, each line by itself; they are taken by this. */
export function linesLeft(what: Aside["what"], element: XmlElement, source: OdtSource): Aside[] {
  const words = new Map<XmlNode, string>()
  const open: [node: XmlNode, line: XmlNode][] = [[element, element]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, line] = next
    const name = node.nodeName
    let said = /^text:(?:s|tab|line-break)$/.test(name) ? " " : ""
    if (node.nodeType === 3 && !source.taken.has(node)) said = node.nodeValue ?? ""
    source.taken.add(node)
    words.set(line, (words.get(line) ?? "") + said)
    if (node.nodeType !== 1 || notWords.test(name)) continue
    const own = /^text:[ph]$/.test(name) ? node : line
    for (let inside = node.lastChild; inside; inside = inside.previousSibling)
      open.push([inside, own])
  }
  const heading = headingOf(source.place)
  return [...words.values()]
    .map((each) => ({ what, words: each.replace(/\s+/gu, " ").trim(), heading }))
    .filter((each) => each.words !== "")
}

/** Reports the words of an element that were not taken yet, each line by itself. */
export function setAside(what: Aside["what"], element: XmlElement, source: OdtSource): void {
  source.asides.push(...linesLeft(what, element, source))
}

/** Reports words that their style hides or strikes through; returns whether it does. */
export function setUnseenAside(
  style: string | null,
  element: XmlElement,
  source: OdtSource,
): boolean {
  const isHidden = source.styles.isHidden(style)
  if (!isHidden && !source.styles.isStruck(style)) return false
  setAside(isHidden ? "hidden" : "struck", element, source)
  return true
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
