import type { PictureLoss } from "../../../../shared/api/plans.ts"
import { type Loss, placeAndAlt, type Run, type TextRun } from "../../draft.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"
import { liesOnItsSide, millimetres } from "../pictures.ts"
import { type DocxSource, holdsWords, leaveOut, noteKey, setAside, skipWords } from "./source.ts"
import { readSwitch, readWordStyle } from "./styles.ts"

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

/**
 * The alternative text and width (in mm) of a drawing; Word's unit is the 36,000th of a millimetre.
 */
function shownBy(element: XmlElement): { alt: string; width: number | null } {
  const [named] = descendants(element, "wp:docPr")
  const [extent] = descendants(element, "wp:extent")
  const [frame] = descendants(element, "a:xfrm")
  const [shape] = descendants(element, "v:shape")
  // A turn is in sixty thousandths of a degree. Programs differ on whether the extent is the size
  // before it; that of the frame always is.
  const turned = liesOnItsSide((Number(attribute(frame ?? null, "rot")) || 0) / 60_000)
  const own = child(frame ?? null, "a:ext")
  const side = turned && own ? attribute(own, "cy") : attribute(extent ?? null, "cx")
  const wide = Number(side ?? Number.NaN) / 36_000
  const style = shape ? (attribute(shape, "style") ?? "") : ""
  const styled = (name: string) => new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(style)?.[1]
  const drawn = millimetres(
    styled(liesOnItsSide(Number.parseFloat(styled("rotation") ?? "0")) ? "height" : "width"),
  )
  const alt = named ? (attribute(named, "descr") ?? attribute(named, "title")) : null
  return {
    alt: alt ?? (shape ? attribute(shape, "alt") : null) ?? "",
    width: Number.isFinite(wide) ? wide : drawn,
  }
}

function readDrawing(element: XmlElement, source: DocxSource, runs: Run[]) {
  const shown = shownBy(element)
  const lose = (what: "picture" | "chart", why?: PictureLoss) =>
    source.notKept.push({ what, where: placeAndAlt(source.place, shown.alt), ...(why && { why }) })
  const boxes = descendants(element, "w:txbxContent")
  const blips = [...descendants(element, "a:blip"), ...descendants(element, "v:imagedata")]
  source.boxes.push(...boxes)
  // Those within a box are read with its words.
  const inBoxes = new Set(boxes.flatMap((box) => descendants(box, "*")))
  if (blips.length > 0)
    for (const blip of blips.filter((each) => !inBoxes.has(each))) {
      const ids = ["r:embed", "r:id", "r:link"].map((name) => attribute(blip, name))
      const bytes = source.pictureBytes(ids.find((id) => id) ?? "")
      const picture = source.pictures.take(bytes, shown)
      if (typeof picture === "object") runs.push({ picture })
      else lose("picture", picture)
    }
  else if (descendants(element, "pic:pic").length > 0) lose("picture", "missing")
  else if (descendants(element, "c:chart").length > 0) lose("chart")
}

/** A drawing may be written twice, once for old readers; one of the two is enough. */
function oneOfAlternatives(element: XmlElement, source: DocxSource): XmlElement | null {
  const choice = child(element, "mc:Choice")
  const fallback = child(element, "mc:Fallback")
  // For old readers a picture has no alternative text.
  const isWhole = ["w:txbxContent", "a:blip"].some(
    (name) => choice !== null && descendants(choice, name).length > 0,
  )
  const chosen = isWhole ? choice : (fallback ?? choice)
  // A picture for old readers does not say the words of a drawing for new ones.
  for (const other of [choice, fallback])
    if (other && chosen && other !== chosen && holdsWords(chosen)) skipWords(source, other)
  return chosen
}

function readRun(run: XmlElement, look: Look, source: DocxSource, runs: Run[]) {
  const properties = child(run, "w:rPr")
  const said = readWordStyle(properties)
  const style = source.styles.words(attribute(child(properties, "w:rStyle"), "w:val"))
  const own: Look = { ...look }
  if (said.bold ?? (look.bold || style.bold)) own.bold = true
  else delete own.bold
  if (readSwitch(properties, "w:i")) own.italic = true
  const line = child(properties, "w:u")
  // A link is underlined by its style, which is no emphasis.
  if (line && attribute(line, "w:val") !== "none" && !look.link) own.underline = true
  if (said.hidden ?? style.hidden ?? source.style.hidden) {
    setAside(source, "hidden", run)
    return
  }
  if (said.struck ?? style.struck ?? source.style.struck) {
    setAside(source, "struck", run)
    return
  }
  readRunParts(run, own, source, runs)
}

function readRunParts(run: XmlElement, look: Look, source: DocxSource, runs: Run[]) {
  for (const part of children(run)) {
    const name = part.nodeName
    const note = noteKey(part)
    // Deleted words occur only where changes are rejected.
    if (name === "w:t" || name === "w:delText") {
      const text = part.textContent ?? ""
      source.taken.add(part)
      runs.push({ ...look, text })
      source.comments.add(text)
    } else if (name === "w:tab" || name === "w:ptab") {
      runs.push({ ...look, text: " " })
      source.comments.add(" ")
    } else if (name === "w:commentReference") readMark(part, source)
    else if (name === "w:noBreakHyphen") runs.push({ ...look, text: "-" })
    else if (name === "w:sym") {
      const code = attribute(part, "w:char")?.toLowerCase() ?? ""
      runs.push({ ...look, text: symbols[code] ?? "" })
    } else if (name === "w:cr") runs.push({ break: true })
    else if (name === "w:br") {
      if ((attribute(part, "w:type") ?? "textWrapping") === "textWrapping")
        runs.push({ break: true })
    } else if (note !== null) {
      const words = source.notes.get(note)
      source.taken.add(part)
      if (words) runs.push({ footnote: words })
    } else if (name === "w:drawing" || name === "w:pict") readDrawing(part, source, runs)
    else if (name === "w:object") leaveOut(source, "embedded object")
    else if (name === "mc:AlternateContent") {
      const chosen = oneOfAlternatives(part, source)
      if (chosen) readRunParts(chosen, look, source, runs)
    } else if (name === "w:ruby") {
      const base = child(part, "w:rubyBase")
      if (base) readInline(base, look, source, runs)
    }
  }
}

const marks = ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]

/** Whether an element marks the beginning or end of a comment. */
export const isCommentMark = (name: string): boolean => marks.includes(name)

/** Registers the beginning or end of a comment. */
export function readMark(element: XmlElement, { comments }: DocxSource): void {
  const id = attribute(element, "w:id")
  if (id === null) return
  // A comment on no words has a reference alone.
  if (element.nodeName !== "w:commentRangeEnd") comments.begin(id)
  if (element.nodeName !== "w:commentRangeStart") comments.end(id)
}

/** The outcome of a tracked change for its words. */
const outcomes = {
  take: { insertion: "tracked insertion (accepted)", deletion: "tracked deletion (left out)" },
  refuse: { insertion: "tracked insertion (refused)", deletion: "tracked deletion (brought back)" },
} as const

/** The kind of tracked change of an element, or null. */
export function changeOf(name: string): "insertion" | "deletion" | null {
  if (name === "w:ins" || name === "w:moveTo") return "insertion"
  return name === "w:del" || name === "w:moveFrom" ? "deletion" : null
}

/** Counts a tracked change, to be told. */
export function track(source: DocxSource, kind: Loss) {
  source.tracked.set(kind, (source.tracked.get(kind) ?? 0) + 1)
}

/**
 * Reads the inline content of a paragraph: formatted text, links, breaks, footnotes, pictures.
 * Tracked changes are accepted or rejected, and counted; objects are reported as not imported.
 */
export function readInline(
  parent: XmlElement,
  look: Look,
  source: DocxSource,
  runs: Run[] = [],
): Run[] {
  for (const part of children(parent)) {
    const name = part.nodeName
    const is = changeOf(name)
    if (name === "w:r") readRun(part, look, source, runs)
    else if (isCommentMark(name)) readMark(part, source)
    else if (name === "w:hyperlink") {
      const id = attribute(part, "r:id")
      const address = id === null ? undefined : source.links.get(id)
      readInline(part, address ? { ...look, link: address } : look, source, runs)
    } else if (is) {
      const taken = (is === "insertion") === (source.changes === "take")
      track(source, outcomes[source.changes][is])
      source.counted[is === "insertion" ? "insertions" : "deletions"] += 1
      if (taken) readInline(part, look, source, runs)
      else setAside(source, "deleted", part)
    } else if (name === "m:oMath" || name === "m:oMathPara") {
      const words = descendants(part, "m:t").map((text) => text.textContent ?? "")
      skipWords(source, part)
      runs.push({ ...look, text: words.join("") })
    } else if (name === "mc:AlternateContent") {
      const chosen = oneOfAlternatives(part, source)
      if (chosen) readInline(chosen, look, source, runs)
    } else if (through.has(name)) readInline(part, look, source, runs)
  }
  return runs
}
