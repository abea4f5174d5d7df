import type { Language } from "../../shared/languages.ts"
import { exportWords, longDate } from "./exportWords.ts"
import {
  added,
  heading,
  type Printed,
  type PrintedBlock,
  type PrintedCell,
  type PrintedComment,
  type Run,
  table,
} from "./formats/printed.ts"
import { commentWords } from "./planSheets.ts"

/**
 * Returns a document for formats without comments in the margin: each comment has a number behind
 * the words it is on, and stands with its replies under that number in a list at the end.
 */
export function withCommentList(printed: Printed, lang: Language): Printed {
  const { comments = [], ...rest } = printed
  if (comments.length === 0) return printed
  const words = commentWords(lang)
  const numbers = new Map<number, number>()
  const numberOf = (at: number) => {
    const number = numbers.get(at) ?? numbers.size + 1
    numbers.set(at, number)
    return number
  }
  const letter = words.comment.slice(0, 1)
  const marked = (runs: readonly Run[]): Run[] =>
    runs.flatMap(({ opens: _, closes = [], ...run }) => [
      run,
      ...closes.map((at): Run => ({ text: `${letter}${numberOf(at)}`, mark: "sign" })),
    ])
  const cell = (one: PrintedCell): PrintedCell => ({ ...one, blocks: one.blocks.map(block) })
  const block = (one: PrintedBlock): PrintedBlock => {
    if (one.type === "table")
      return { ...one, rows: one.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) }
    if (one.type === "list")
      return { ...one, items: one.items.map((item) => ({ ...item, runs: marked(item.runs) })) }
    return "runs" in one ? { ...one, runs: marked(one.runs) } : one
  }
  const sections = printed.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(block),
  }))
  const dates = exportWords(lang)
  const said = ({ author, at, lines }: Omit<PrintedComment, "resolved" | "replies">): Run[] => [
    { text: `${author}, ${longDate(at, dates)}`, bold: true },
    { text: `\n${lines.join("\n")}` },
  ]
  const rows = [...numbers].map(([at, number]) => {
    const one = comments[at] as PrintedComment
    const replies = one.replies.flatMap((reply): Run[] => [{ text: "\n" }, ...said(reply)])
    return [`${letter}${number}`, [...said(one), ...replies], one.resolved ? words.yes : words.no]
  })
  const heads = [exportWords(lang).columns.number, words.comments, words.resolved]
  const list = table(words.comments, [8, 78, 14], heads, rows)
  return {
    ...rest,
    sections: [
      ...sections,
      { landscape: false, blocks: [added(heading(1, words.comments)), added(list)] },
    ],
  }
}
