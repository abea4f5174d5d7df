import type { NotKept, Run, TextRun } from "../draft.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"
import type { OdtStyles } from "./styles.ts"

/** What the readers of an OpenDocument text share while they go through its body. */
export interface OdtSource {
  styles: OdtStyles
  notKept: NotKept[]
  /** The last heading, to say where something was. */
  place: string
  comments: number
  /** Text boxes met in the line that is being read. */
  boxes: XmlElement[]
}

/** Reads what stands in a paragraph; text nodes stand among the elements here. */
export function readOdtInline(
  parent: XmlElement,
  look: Omit<TextRun, "text">,
  source: OdtSource,
  runs: Run[] = [],
): Run[] {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      runs.push({ ...look, text: node.nodeValue ?? "" })
      continue
    }
    if (node.nodeType !== 1) continue
    const element = node as XmlElement
    switch (element.nodeName) {
      case "text:s":
      case "text:tab":
        runs.push({ ...look, text: " " })
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
        const own = source.styles.look(attribute(element, "text:style-name"))
        if (look.link) delete own.underline
        readOdtInline(element, { ...look, ...own }, source, runs)
        break
      }
      case "office:annotation":
        source.comments += 1
        break
      case "draw:frame":
      case "draw:custom-shape":
        readFrame(element, source)
        break
      case "text:ruby-text":
      case "office:annotation-end":
        break
      default:
        readOdtInline(element, look, source, runs)
    }
  }
  return runs
}

function readFrame(frame: XmlElement, source: OdtSource) {
  const box = child(frame, "draw:text-box")
  if (box) source.boxes.push(box)
  else if (child(frame, "draw:image")) source.notKept.push({ what: "picture", where: source.place })
  else if (child(frame, "draw:object"))
    source.notKept.push({ what: "embedded object", where: source.place })
}
