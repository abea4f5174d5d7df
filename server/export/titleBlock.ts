import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx"
import { type ExportWords, longDate } from "./exportWords.ts"
import { imprintStyle } from "./wordStyles.ts"

/** What the title block says of the text below it. */
export interface TitleBlock {
  /** Printed where the plan's own text has no title; null when it has. */
  title: string | null
  version: string
  at: Date
  digest: string
  classification: string
  note: string
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" }
const rule = { style: BorderStyle.SINGLE, size: 6, color: "C5CDD6" }

/** The classification above the title. */
export function classificationLine(classification: string): Paragraph {
  return new Paragraph({
    style: imprintStyle,
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: classification, bold: true })],
  })
}

/** The lines under the title that name version, date, digest and view, so that a printed page can be traced. */
export function titleBlock(block: TitleBlock, words: ExportWords): (Paragraph | Table)[] {
  const cell = (text: string, size: number, bold = false) =>
    new TableCell({
      width: { size, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ style: imprintStyle, children: [new TextRun({ text, bold })] })],
    })
  const lines: [string, string][] = [
    [words.version, block.version],
    [words.date, longDate(block.at, words)],
    [words.digest, block.digest],
    [words.classification, block.classification],
    [words.language, words.languageName],
  ]
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    margins: { top: 30, bottom: 30 },
    rows: lines.map(
      ([name, value]) => new TableRow({ children: [cell(name, 24, true), cell(value, 76)] }),
    ),
  })
  const title = block.title
    ? [
        new Paragraph({
          style: imprintStyle,
          alignment: AlignmentType.CENTER,
          spacing: { before: 240, after: 240 },
          children: [new TextRun({ text: block.title, bold: true, size: 32, color: "1F4E79" })],
        }),
      ]
    : []
  const note = new Paragraph({
    style: imprintStyle,
    spacing: { before: 120, after: 240 },
    children: [new TextRun({ text: block.note, italics: true })],
  })
  return [...title, table, note]
}
