import type { Sheets } from "../../../shared/api/recommendations.ts"
import type {
  CommentColumn,
  ReturnedChoices,
  ReturnedReview,
} from "../../../shared/api/returned.ts"
import { fold } from "../../../shared/text/stem.ts"

/** A row of a table of comments. */
export interface TableComment {
  key: string
  row: number
  id: string
  number: string
  measure: string
  quote: string
  body: string
  author: string
  agency: string
  date: string
  weight: string
}

// Patterns of column headers, over folded words (ı is i, ё is е); the first match counts.
const heads: readonly [CommentColumn, RegExp][] = [
  [
    "other",
    /^(?:replies|answers?|resolved|ответ\p{L}*|снято|закрыто|cavab\p{L}*|baqlanib|həll olunub)/u,
  ],
  ["id", /(?:^|\s)(?:id|uid|идентификатор\p{L}*|identifikator\p{L}*)(?:\s|$)/u],
  [
    "further",
    /^(?:(?:proposed|suggested|recommended) |reason|justification|rationale|предлагаем\p{L}* |обосновани|причин|təklif (?:olunan|edilən) |əsaslandirma|səbəb)/u,
  ],
  [
    "number",
    /^(?:no|nr|n|№|#|number|номер\p{L}*|п\/п|sira|nömrə\p{L}*|пункт\p{L}*|bənd\p{L}*)(?![\p{L}])/u,
  ],
  ["number", /(?:№|(?:^|\s)(?:no|nr|number|номер|nömrəsi?)\.?$)/u],
  ["weight", /(?:weight|importance|priority|значим\p{L}*|значение|важност\p{L}*|əhəmiyyət\p{L}*)/u],
  ["date", /(?:^|\s)(?:date|day|дата|tarix\p{L}*)/u],
  [
    "quote",
    /(?:passage|quot\p{L}*|фрагмент\p{L}*|цитат\p{L}*|отрыв\p{L}*|parça\p{L}*|sitat\p{L}*)/u,
  ],
  [
    "comment",
    /(?:comment|remark|observation|proposal|suggestion|feedback|opinion|замечан\p{L}*|комментари\p{L}*|предложен\p{L}*|мнени\p{L}*|irad\p{L}*|rəy\p{L}*|şərh\p{L}*|təklif\p{L}*|qeyd\p{L}*)/u,
  ],
  [
    "agency",
    /(?:agenc|ministr|bod(?:y|ies)|organi[sz]ation|institution|department|ведомств\p{L}*|министерств\p{L}*|орган\p{L}*|учрежден\p{L}*|qurum\p{L}*|nazirli\p{L}*|təşkilat\p{L}*|orqan\p{L}*)/u,
  ],
  [
    "author",
    /(?:author|name|person|(?:^|\s)(?:who|by)(?:\s|$)|автор\p{L}*|ф\.?\s?и\.?\s?о|(?:^|\s)имя|кто|müəllif\p{L}*|(?:^|\s)ad(?:i)?(?:\s|$)|kim)/u,
  ],
  [
    "measure",
    /(?:measure|activit|action|wording|text|мероприяти\p{L}*|мер[аы](?!\p{L})|текст\p{L}*|редакци\p{L}*|tədbir\p{L}*|mətn\p{L}*)/u,
  ],
]

function columnOf(head: string): CommentColumn {
  const said = fold(head).replace(/\s+/gu, " ").trim()
  if (said === "" || said.length > 80) return "other"
  return heads.find(([, pattern]) => pattern.test(said))?.[0] ?? "other"
}

/** Columns that say where a comment belongs. */
const placing: readonly CommentColumn[] = ["id", "number", "measure", "quote"]

/**
 * The meanings of the columns by their headers; of two with one meaning the first, but a second
 * column of comments comes along with the first. Rows are often numbered 1, 2, 3: such numbers
 * name no measures where another column says where the comment belongs.
 */
function columnsBy(head: readonly string[], body: readonly (readonly string[])[]): CommentColumn[] {
  const named = head.map(columnOf)
  const used = new Set<CommentColumn>()
  return named.map((column, at) => {
    const elsewhere = named.some((other, own) => own !== at && placing.includes(other))
    if (column === "number" && elsewhere && countsRows(body, at)) return "other"
    if (column === "comment" && used.has(column)) return "further"
    if (column === "other" || (used.has(column) && column !== "further")) return "other"
    used.add(column)
    return column
  })
}

/** Whether the cells of a column are 1, 2, 3 and so on. */
function countsRows(body: readonly (readonly string[])[], column: number): boolean {
  const cells = body.map((row) => (row[column] ?? "").trim()).filter((cell) => cell !== "")
  return (
    cells.length > 1 &&
    cells.every((cell, at) => Number.parseInt(cell, 10) === at + 1 && /^\d+\.?$/.test(cell))
  )
}

const widthOf = (rows: readonly (readonly string[])[]) =>
  rows.reduce((most, row) => Math.max(most, row.length), 0)

/** The column with the longest words, which are most likely the comments. */
function wordiest(rows: readonly (readonly string[])[]): number {
  const lengths = Array.from({ length: widthOf(rows) }, (_, column) =>
    rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0),
  )
  return lengths.indexOf(Math.max(...lengths, 0))
}

const headsWithin = 10

/** A measure's number before its words, as in "1.1.2 Train interpreters". */
const printedNumber = /^\s*(\d+(?:\.\d+)+)(?=[.)]?(?:\s|$))/u

/** How a sheet is read without a person's choice. */
function guess(rows: readonly (readonly string[])[]): { head: number; columns: CommentColumn[] } {
  const width = widthOf(rows)
  const filled = (columns: CommentColumn[]) => [
    ...columns,
    ...Array<CommentColumn>(Math.max(0, width - columns.length)).fill("other"),
  ]
  for (const [at, row] of rows.slice(0, headsWithin).entries()) {
    const columns = columnsBy(row, rows.slice(at + 1))
    if (
      columns.some((one) => one === "comment" || one === "further") &&
      columns.filter((one) => one !== "other").length > 1
    )
      return { head: at + 1, columns: filled(columns) }
  }
  const columns = filled([])
  const at = wordiest(rows)
  if (at >= 0 && at < columns.length) columns[at] = "comment"
  return { head: 0, columns }
}

const short = (text: string) => {
  const plain = text.replace(/\s+/gu, " ").trim()
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain
}

/** The comments of a table, and how it was read. */
export function readCommentTable(
  { sheets }: Sheets,
  chosen: ReturnedChoices["table"],
): { comments: TableComment[]; table: NonNullable<ReturnedReview["table"]> } {
  // Without a choice, the sheet whose header names a column of comments.
  const named = sheets.findIndex(({ rows }) => guess(rows).head > 0)
  const at = chosen && sheets[chosen.sheet] ? chosen.sheet : Math.max(0, named)
  const rows = sheets[at]?.rows ?? []
  const read = guess(rows)
  const width = widthOf(rows)
  const { head, columns } = chosen
    ? {
        head: chosen.head,
        columns: Array.from({ length: width }, (_, one) => chosen.columns[one] ?? "other"),
      }
    : read
  const body = rows.slice(head)
  const placeOf = (column: CommentColumn) => columns.indexOf(column)
  const comments: TableComment[] = []
  let empty = 0
  for (const [index, row] of body.entries()) {
    const cell = (column: CommentColumn) => (row[placeOf(column)] ?? "").trim()
    // What else the row says for its comment, each under its header.
    const further = columns.flatMap((column, own) => {
      const said = column === "further" ? (row[own] ?? "").trim() : ""
      const name = head > 0 ? (rows[head - 1]?.[own] ?? "").trim() : ""
      return said === "" ? [] : [name === "" ? said : `${name}: ${said}`]
    })
    const words = [cell("comment"), ...further].filter(Boolean).join("\n\n")
    if (words === "") {
      if (row.some((one) => one.trim() !== "")) empty += 1
      continue
    }
    comments.push({
      ...{ key: `r${at}-${head + index}`, row: head + index + 1, body: words },
      ...{ id: cell("id"), measure: cell("measure"), quote: cell("quote") },
      number: cell("number") || (printedNumber.exec(cell("measure"))?.[1] ?? ""),
      ...{ author: cell("author"), agency: cell("agency"), date: cell("date") },
      weight: cell("weight"),
    })
  }
  return {
    comments,
    table: {
      sheets: sheets.map(({ name, rows: own }) => ({ name, rows: own.length })),
      sheet: at,
      head,
      columns: columns.map((holds, column) => ({
        head: head > 0 ? short(rows[head - 1]?.[column] ?? "") : "",
        holds,
        // The first rows uncut, since people read them across.
        samples: body.slice(0, 3).map((row) => short(row[column] ?? "")),
      })),
      empty,
    },
  }
}
