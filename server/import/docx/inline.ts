import type { Run, TextRun } from "../draft.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"
import { type DocxSource, leaveOut } from "./source.ts"
import { readSwitch } from "./styles.ts"

type Look = Omit<TextRun, "text">

const through = new Set([
  "w:smartTag",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:customXml",
  "w:dir",
  "w:bdo",
])
const symbols: Record<string, string> = { f0e0: "→", f0b7: "•", f0a7: "•", f02d: "–", f0fc: "✓" }

function descendants(element: XmlElement, name: string): XmlElement[] {
  return Array.from(element.getElementsByTagName(name)) as XmlElement[]
}

function readDrawing(element: XmlElement, source: DocxSource) {
  const boxes = descendants(element, "w:txbxContent")
  if (boxes.length > 0) source.boxes.push(...boxes)
  else if (
    ["a:blip", "pic:pic", "v:imagedata"].some((name) => descendants(element, name).length > 0)
  )
    leaveOut(source, "picture")
  else if (descendants(element, "c:chart").length > 0) leaveOut(source, "chart")
}

/** Newer programs write a drawing twice, once for old readers; one of the two is enough. */
function oneOfAlternatives(element: XmlElement): XmlElement | null {
  const choice = child(element, "mc:Choice")
  const fallback = child(element, "mc:Fallback")
  const hasText = choice !== null && descendants(choice, "w:txbxContent").length > 0
  return hasText ? choice : (fallback ?? choice)
}

function readRun(run: XmlElement, look: Look, source: DocxSource, runs: Run[]) {
  const properties = child(run, "w:rPr")
  const style = attribute(child(properties, "w:rStyle"), "w:val")
  const own: Look = { ...look }
  if (readSwitch(properties, "w:b") ?? (look.bold || source.styles.isBold(style))) own.bold = true
  else delete own.bold
  if (readSwitch(properties, "w:i")) own.italic = true
  const line = child(properties, "w:u")
  // A link is underlined by its style; that is no emphasis.
  if (line && attribute(line, "w:val") !== "none" && !look.link) own.underline = true
  if (readSwitch(properties, "w:vanish")) {
    if (run.textContent?.trim()) leaveOut(source, "hidden text")
    return
  }
  readRunParts(run, own, source, runs)
}

function readRunParts(run: XmlElement, look: Look, source: DocxSource, runs: Run[]) {
  for (const part of children(run)) {
    const name = part.nodeName
    if (name === "w:t") runs.push({ ...look, text: part.textContent ?? "" })
    else if (name === "w:tab" || name === "w:ptab") runs.push({ ...look, text: " " })
    else if (name === "w:noBreakHyphen") runs.push({ ...look, text: "-" })
    else if (name === "w:sym") {
      const code = attribute(part, "w:char")?.toLowerCase() ?? ""
      runs.push({ ...look, text: symbols[code] ?? "" })
    } else if (name === "w:cr") runs.push({ break: true })
    else if (name === "w:br") {
      if ((attribute(part, "w:type") ?? "textWrapping") === "textWrapping")
        runs.push({ break: true })
    } else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
      const kind = name === "w:footnoteReference" ? "footnote" : "endnote"
      const words = source.notes.get(`${kind}:${attribute(part, "w:id")}`)
      if (words) runs.push({ footnote: words })
    } else if (name === "w:drawing" || name === "w:pict") readDrawing(part, source)
    else if (name === "w:object") leaveOut(source, "embedded object")
    else if (name === "mc:AlternateContent") {
      const chosen = oneOfAlternatives(part)
      if (chosen) readRunParts(chosen, look, source, runs)
    }
  }
}

function track(source: DocxSource, kind: string) {
  source.tracked.set(kind, (source.tracked.get(kind) ?? 0) + 1)
}

/**
 * Reads what stands in a paragraph: words with their emphasis, links, breaks, footnotes. Tracked
 * insertions are taken, deletions dropped, both counted; pictures and objects are noted as left out.
 */
export function readInline(
  parent: XmlElement,
  look: Look,
  source: DocxSource,
  runs: Run[] = [],
): Run[] {
  for (const part of children(parent)) {
    const name = part.nodeName
    if (name === "w:r") readRun(part, look, source, runs)
    else if (name === "w:hyperlink") {
      const id = attribute(part, "r:id")
      const address = id === null ? undefined : source.links.get(id)
      readInline(part, address ? { ...look, link: address } : look, source, runs)
    } else if (name === "w:ins" || name === "w:moveTo") {
      track(source, "tracked insertion (accepted)")
      readInline(part, look, source, runs)
    } else if (name === "w:del" || name === "w:moveFrom")
      track(source, "tracked deletion (left out)")
    else if (name === "m:oMath" || name === "m:oMathPara") {
      const words = descendants(part, "m:t").map((text) => text.textContent ?? "")
      runs.push({ ...look, text: words.join("") })
    } else if (name === "mc:AlternateContent") {
      const chosen = oneOfAlternatives(part)
      if (chosen) readInline(chosen, look, source, runs)
    } else if (through.has(name)) readInline(part, look, source, runs)
  }
  return runs
}
