import type { Node } from "@tiptap/pm/model"
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx"
import { textOf } from "../../shared/document/planMeasure.ts"
import { wholeFigures } from "./columnWidths.ts"

/** The footnotes of a file as they are met; their words are written once the body is complete. */
export class WordFootnotes {
  private readonly words: string[] = []

  /** Adds a footnote and answers its id. */
  add(words: string): number {
    return this.words.push(words)
  }

  /** All footnotes by id, for the document's options. */
  config(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(
      this.words.map((words, at) => [
        at + 1,
        {
          children: [
            new Paragraph({ style: "FootnoteText", children: [new TextRun(` ${words}`)] }),
          ],
        },
      ]),
    )
  }
}

function run(node: Node, extra: { style?: string } = {}): TextRun {
  const has = (name: string) => node.marks.some((mark) => mark.type.name === name)
  return new TextRun({
    text: wholeFigures(node.text ?? ""),
    ...(has("bold") ? { bold: true } : {}),
    ...(has("italic") ? { italics: true } : {}),
    ...(has("underline") ? { underline: {} } : {}),
    ...extra,
  })
}

/** What stands in a block's line: words with their emphasis, links, breaks and footnotes. */
export function wordInline(block: Node, footnotes: WordFootnotes): ParagraphChild[] {
  const children: ParagraphChild[] = []
  block.forEach((node) => {
    if (node.type.name === "hardBreak") children.push(new TextRun({ break: 1 }))
    else if (node.type.name === "footnote")
      children.push(new FootnoteReferenceRun(footnotes.add(textOf(node))))
    else if (node.isText) {
      const link = node.marks.find((mark) => mark.type.name === "link")?.attrs.href
      const isAddress = typeof link === "string" && /^(?:https?:|mailto:)/i.test(link)
      children.push(
        isAddress
          ? new ExternalHyperlink({ link, children: [run(node, { style: "Hyperlink" })] })
          : run(node),
      )
    }
  })
  return children
}
