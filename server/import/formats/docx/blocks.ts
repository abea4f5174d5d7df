import { partOfBookmark } from "../../../export/planRecord.ts"
import {
  type DraftBlock,
  type DraftText,
  draftText,
  type Run,
  runsText,
  tidyRuns,
} from "../../draft.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"
import { changeOf, isCommentMark, readInline, readMark } from "./inline.ts"
import { type DocxSource, leaveOut, linesLeft, setAside, skipWords } from "./source.ts"
import { readCentred } from "./styles.ts"
import { readTable } from "./table.ts"

interface Paragraph {
  block: DraftText
  /** Whether its end was deleted with tracked changes, so that the next paragraph continues it. */
  joined: boolean
  /** The runs with leading and trailing spaces, which matter where paragraphs are joined. */
  raw: Run[]
}

function readParagraph(element: XmlElement, source: DocxSource): Paragraph {
  const properties = child(element, "w:pPr")
  const styleId = attribute(child(properties, "w:pStyle"), "w:val")
  const style = source.styles.paragraph(styleId)
  source.style = style
  const outline = attribute(child(properties, "w:outlineLvl"), "w:val")
  const heading =
    style.heading ?? (outline !== null && Number(outline) < 9 ? Number(outline) + 1 : null)
  // A heading is bold by being one; its runs need not say so.
  const look = style.bold && heading === null ? { bold: true } : {}
  const raw = readInline(element, look, source)
  const runs = tidyRuns(raw)
  const centred = readCentred(properties) ?? style.centred
  const numPr = child(properties, "w:numPr")
  const ownList = attribute(child(numPr, "w:numId"), "w:val")
  const list = ownList ?? style.numbering?.list ?? null
  const ownLevel = attribute(child(numPr, "w:ilvl"), "w:val")
  let number: string | null = null
  let item: { ordered: boolean; indent: number } | null = null
  if (list !== null && list !== "0" && runsText(runs).trim() !== "") {
    const tied = styleId === null ? null : source.numbering.levelOfStyle(list, styleId)
    const level = ownLevel === null ? (tied ?? style.numbering?.level ?? 0) : Number(ownLevel)
    const label = source.numbering.next(list, level)
    number = label?.label ?? null
    if (label) item = { ordered: !label.bullet, indent: Math.min(level, 5) }
  }
  // A paragraph mark may be a tracked deletion or, where changes are rejected, a tracked insertion.
  const gone = source.changes === "take" ? "w:del" : "w:ins"
  const marks = child(child(properties, "w:rPr"), gone)
  source.comments.add("\n")
  const comments = source.comments.take()
  const own = { ...partIn(element), ...(comments.length > 0 && { comments }) }
  if (heading !== null) {
    const bare: Run[] = runs.map((run) => ("text" in run ? unbold(run) : run))
    const block = draftText("heading", bare, { level: heading, number, centred, ...own })
    return { block, joined: marks !== null, raw }
  }
  const block = item
    ? draftText("item", runs, { ...item, number, centred, ...own })
    : draftText(/quot|цитата|sitat/iu.test(style.name) ? "quote" : "paragraph", runs, {
        centred,
        ...own,
      })
  return { block, joined: marks !== null, raw }
}

/** The place among the parts of a plan of ours that a bookmark in the paragraph names. */
function partIn(element: XmlElement): { part?: number } {
  for (const mark of Array.from(element.getElementsByTagName("w:bookmarkStart"))) {
    const part = partOfBookmark(attribute(mark, "w:name"))
    if (part !== null) return { part }
  }
  return {}
}

function unbold({ bold: _bold, ...run }: Extract<Run, { text: string }>): Run {
  return run
}

/** The style of a paragraph. */
const styleOf = (element: XmlElement | null, source: DocxSource) =>
  source.styles.paragraph(attribute(child(child(element, "w:pPr"), "w:pStyle"), "w:val"))

/**
 * Keeps the title block of our own exports and what they print of a standing apart, which are no
 * text of the plan; `element` is where its words are.
 */
function skipImprint(first: XmlElement | null, element: XmlElement, source: DocxSource): boolean {
  if (!styleOf(first, source).name.startsWith("Concord Imprint")) return false
  source.exact = true
  source.beside.push(...linesLeft(source, "export", element))
  return true
}

/** Leaves a table of contents out; that of our own exports is made again, so nothing is lost. */
function skipContents(element: XmlElement, source: DocxSource) {
  if (source.exact) return skipWords(source, element)
  setAside(source, "contents", element)
}

/** Joins a paragraph to the next one, because the mark between them was deleted. */
function joinedTo(
  before: DraftText,
  { comments = [] }: DraftText,
  runs: readonly Run[],
): DraftText {
  const all = [...(before.comments ?? []), ...comments]
  return { ...before, runs: tidyRuns(runs), ...(all.length > 0 && { comments: all }) }
}

/**
 * Reads paragraphs and tables in order. Content controls are opened, text boxes follow the
 * paragraph they are anchored to, a table of contents is skipped.
 */
export function readBlocks(parent: XmlElement, source: DocxSource): DraftBlock[] {
  const blocks: DraftBlock[] = []
  let carried: { block: DraftText; raw: Run[] } | null = null
  for (const element of children(parent)) {
    const name = element.nodeName
    if (name === "w:sdt") {
      const gallery = child(child(element, "w:sdtPr"), "w:docPartObj")
      const kind = attribute(child(gallery, "w:docPartGallery"), "w:val")
      if (kind === "Table of Contents") skipContents(element, source)
      else blocks.push(...readBlocks(child(element, "w:sdtContent") ?? element, source))
    } else if (name === "w:tbl") {
      if (!skipImprint(element.getElementsByTagName("w:p")[0] ?? null, element, source))
        blocks.push(readTable(element, source, readBlocks))
    } else if (name === "w:p") {
      if (skipImprint(element, element, source)) continue
      if (styleOf(element, source).contents) {
        skipContents(element, source)
        continue
      }
      const { block, joined, raw } = readParagraph(element, source)
      const boxes = source.boxes.splice(0)
      const joinedRaw: Run[] = carried ? [...carried.raw, ...raw] : raw
      const whole: DraftText = carried ? joinedTo(carried.block, block, joinedRaw) : block
      carried = joined ? { block: whole, raw: joinedRaw } : null
      if (!joined && whole.runs.length > 0) {
        if (whole.type === "heading") source.place = runsText(whole.runs).slice(0, 80)
        blocks.push(whole)
      } else if (!joined) source.comments.leave(whole.comments)
      for (const box of boxes) blocks.push(...readBlocks(box, source))
    } else if (isCommentMark(name)) readMark(element, source)
    else if (name === "w:customXml") blocks.push(...readBlocks(element, source))
    else if (changeOf(name) !== null) {
      if ((changeOf(name) === "insertion") === (source.changes === "take"))
        blocks.push(...readBlocks(element, source))
      else setAside(source, "deleted", element)
    } else if (name === "w:altChunk") leaveOut(source, "embedded document")
  }
  if (carried && carried.block.runs.length > 0) blocks.push(carried.block)
  return blocks
}
