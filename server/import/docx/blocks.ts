import {
  type DraftBlock,
  type DraftText,
  draftText,
  type Run,
  runsText,
  tidyRuns,
} from "../draft.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"
import { readInline } from "./inline.ts"
import { type DocxSource, leaveOut } from "./source.ts"
import { readCentred } from "./styles.ts"
import { readTable } from "./table.ts"

interface Paragraph {
  block: DraftText
  /** Its end was deleted with changes tracked, so that the next paragraph goes on in it. */
  joined: boolean
  contents: boolean
  /** The runs with the spaces at their ends, which count where paragraphs are joined. */
  raw: Run[]
}

function readParagraph(element: XmlElement, source: DocxSource): Paragraph {
  const properties = child(element, "w:pPr")
  const styleId = attribute(child(properties, "w:pStyle"), "w:val")
  const style = source.styles.paragraph(styleId)
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
  const marks = child(child(properties, "w:rPr"), "w:del")
  const contents = style.contents
  if (heading !== null) {
    const bare: Run[] = runs.map((run) => ("text" in run ? unbold(run) : run))
    const block = draftText("heading", bare, { level: heading, number, centred })
    return { block, joined: marks !== null, contents, raw }
  }
  const block = item
    ? draftText("item", runs, { ...item, number, centred })
    : draftText(/quot|цитата|sitat/iu.test(style.name) ? "quote" : "paragraph", runs, { centred })
  return { block, joined: marks !== null, contents, raw }
}

function unbold({ bold: _bold, ...run }: Extract<Run, { text: string }>): Run {
  return run
}

/** Title block and standings of our own exports are no words of the plan. */
function isImprint(element: XmlElement | null, source: DocxSource): boolean {
  const id = attribute(child(child(element, "w:pPr"), "w:pStyle"), "w:val")
  const is = id !== null && source.styles.paragraph(id).name === "Concord Imprint"
  if (is) source.exact = true
  return is
}

/**
 * Reads paragraphs and tables in order. Content controls are opened, text boxes follow the
 * paragraph they hang on, a table of contents is left out.
 */
export function readBlocks(parent: XmlElement, source: DocxSource): DraftBlock[] {
  const blocks: DraftBlock[] = []
  let carried: { block: DraftText; raw: Run[] } | null = null
  for (const element of children(parent)) {
    const name = element.nodeName
    if (name === "w:sdt") {
      const gallery = child(child(element, "w:sdtPr"), "w:docPartObj")
      const kind = attribute(child(gallery, "w:docPartGallery"), "w:val")
      if (kind === "Table of Contents") leaveOut(source, "table of contents")
      else blocks.push(...readBlocks(child(element, "w:sdtContent") ?? element, source))
    } else if (name === "w:tbl") {
      if (!isImprint(element.getElementsByTagName("w:p")[0] ?? null, source))
        blocks.push(readTable(element, source, readBlocks))
    } else if (name === "w:p") {
      if (isImprint(element, source)) continue
      const { block, joined, contents, raw } = readParagraph(element, source)
      if (contents) {
        if (source.notKept.at(-1)?.what !== "table of contents")
          leaveOut(source, "table of contents")
        continue
      }
      const boxes = source.boxes.splice(0)
      const joinedRaw: Run[] = carried ? [...carried.raw, ...raw] : raw
      const whole: DraftText = carried ? { ...carried.block, runs: tidyRuns(joinedRaw) } : block
      carried = joined ? { block: whole, raw: joinedRaw } : null
      if (!joined && whole.runs.length > 0) {
        if (whole.type === "heading") source.place = runsText(whole.runs).slice(0, 80)
        blocks.push(whole)
      }
      for (const box of boxes) blocks.push(...readBlocks(box, source))
    } else if (["w:customXml", "w:ins", "w:moveTo"].includes(name))
      blocks.push(...readBlocks(element, source))
    else if (name === "w:altChunk") leaveOut(source, "embedded document")
  }
  if (carried && carried.block.runs.length > 0) blocks.push(carried.block)
  return blocks
}
