import type { Node } from "@tiptap/pm/model"
import {
  columnRoles,
  type FileReview,
  type ReviewedField,
  type ReviewedPart,
  type ReviewedRole,
  type ReviewedTables,
} from "../../../shared/api/importReview.ts"
import type { PlanSettings } from "../../../shared/api/plans.ts"
import { measuresOf, outline } from "../../../shared/document/outline.ts"
import type { PlanMeasure } from "../../../shared/document/planMeasure.ts"
import type { PlanItem } from "../build/planItem.ts"
import type { Draft, DraftBlock, DraftTable, NotKept } from "../draft.ts"
import { distinct, tableGrid } from "../formats/tableGrid.ts"
import { type PlacedComment, partsById, partText } from "../returned/placedComments.ts"
import type { TableHead } from "../tables/tableHead.ts"
import { leftOverOf } from "./leftOver.ts"
import type { NumberedText } from "./numberParts.ts"

/** How the tables of a file were read, by their numbers. */
type SeenTables = ReadonlyMap<number, { as: "measures" | "card" | "table"; head: TableHead | null }>

// The longest excerpts of a part, a field and a sample cell in a review, in characters.
const [shownText, shownField, shownCell] = [400, 240, 160]
const sampleRows = 3

const short = (text: string, length: number) => {
  const plain = text.replace(/\s+/gu, " ").trim()
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain
}

function fieldsOf({ participants, fields }: PlanMeasure): ReviewedField[] {
  const said: ReviewedField[] = participants.map(({ role, name }) => ({
    field: role,
    words: name,
    read: "",
  }))
  const { time, indicators, budget } = fields
  if (time)
    said.push({
      field: "time",
      words: time.words,
      read: [...new Set([time.from, time.to])].filter(Boolean).join(" – "),
    })
  for (const { words, baseline, target, verification } of indicators)
    for (const [field, text] of [
      ["indicator", words],
      ["baseline", baseline],
      ["target", target],
      ["verification", verification],
    ] as const)
      if (text) said.push({ field, words: text, read: "" })
  if (budget)
    said.push({
      field: "budget",
      words: budget.words,
      read: [budget.amount?.toLocaleString("en"), budget.currency].filter(Boolean).join(" "),
    })
  return said.map((field) => ({ ...field, words: short(field.words, shownField) }))
}

const headings = ["title", "section", "heading", "goal", "objective"] as const

/** The parts of the plan in order, each with the key by which it can be settled. */
function partsOf(
  doc: Node,
  printed: ReadonlyMap<string, string>,
  keys: readonly (string | null)[],
  settled: readonly boolean[],
): ReviewedPart[] {
  return outline(doc).map((part, at): ReviewedPart => {
    const own = printed.get(part.id) ?? null
    const common = {
      key: part.type === "table" ? null : (keys[at] ?? null),
      level: part.type === "heading" ? part.level : 1,
      number: part.number,
      printed: own === part.number ? null : own,
      fields: [] as ReviewedField[],
      settled: settled[at] ?? false,
    }
    if (part.type === "measure")
      return {
        ...common,
        is: "measure",
        text: short(part.measure.text, shownText),
        fields: fieldsOf(part.measure),
      }
    if (part.type === "table")
      return { ...common, is: "table", text: short(part.node.textContent, 120) }
    const is = headings.find((kind) => kind === part.kind) ?? "text"
    return { ...common, is, text: short(part.text, shownText) }
  })
}

const isRole = (role: string): role is ReviewedRole =>
  (columnRoles as readonly string[]).includes(role)

/** The tables of a file, those with one head that are read alike as one. */
function tablesOf(
  blocks: readonly DraftBlock[],
  seen: SeenTables,
  texts: readonly NumberedText[],
  chosen: ReadonlySet<number>,
): ReviewedTables[] {
  const headingOf = new Map<number, string | null>()
  for (const { table, heading } of texts)
    if (table !== null && !headingOf.has(table)) headingOf.set(table, heading)
  const groups = new Map<string, ReviewedTables>()
  const tables = blocks.filter((block): block is DraftTable => block.type === "table")
  for (const table of tables) {
    const at = table.at ?? 0
    const { as, head } = seen.get(at) ?? { as: "table", head: null }
    const grid = tableGrid(table)
    const isHead = table.rows[0]?.header || distinct(grid[0] ?? []).length > 1
    const body = as === "measures" && head ? head.body : isHead ? 1 : 0
    const columns = Array.from({ length: table.columns }, (_, column) => {
      const role = as === "measures" ? (head?.roles[column] ?? "other") : null
      const cells = grid.slice(body).flatMap((row) => {
        const text = short(row[column]?.text ?? "", shownCell)
        return text === "" ? [] : [text]
      })
      return {
        head: short(
          (as === "measures" ? head?.heads[column] : body > 0 ? grid[0]?.[column]?.text : "") ?? "",
          shownCell,
        ),
        role: role !== null && isRole(role) ? role : null,
        samples: [...new Set(cells)].slice(0, sampleRows),
      }
    })
    const heads = columns.map(({ head: words, role }) => `${words}\t${role}`).join("\n")
    const bare = columns.every(({ head: words }) => words === "")
    const key = bare || as === "card" ? `${as} ${at}` : `${as} ${chosen.has(at)} ${body}\n${heads}`
    const group = groups.get(as === "card" ? `card ${table.columns}` : key)
    const rows = Math.max(0, grid.length - body)
    if (group) {
      group.tables.push(at)
      group.rows += rows
      group.columns.forEach((column, index) => {
        if (column.samples.length < sampleRows)
          column.samples = [
            ...new Set([...column.samples, ...(columns[index]?.samples ?? [])]),
          ].slice(0, sampleRows)
      })
      continue
    }
    const place = { heading: headingOf.get(at) ?? null, table: at + 1, row: null }
    groups.set(as === "card" ? `card ${table.columns}` : key, {
      tables: [at],
      place,
      as,
      head: body,
      rows,
      columns,
      settled: chosen.has(at),
    })
  }
  return [...groups.values()]
}

/** The data for showing a person how a file was read. */
export interface ReadFile {
  draft: Draft
  texts: readonly NumberedText[]
  items: readonly PlanItem[]
  keys: readonly (string | null)[]
  settled: ReadonlySet<PlanItem>
  /** Null where the file was written by this program, and no table was guessed at. */
  seen: SeenTables | null
  chosen: ReadonlySet<number>
  doc: Node
  printed: ReadonlyMap<string, string>
  title: string
  settings: Partial<PlanSettings>
  notKept: NotKept[]
  comments: readonly PlacedComment[]
}

type Heads = ReadonlyMap<number, Pick<TableHead, "body">>

const headsSeen = (seen: SeenTables): Heads =>
  new Map(
    [...seen].flatMap(([at, { as, head }]) => (as === "measures" && head ? [[at, head]] : [])),
  )

/** The heads of tables that this program wrote: they say that they are. */
const ownHeads = (blocks: readonly DraftBlock[]): Heads =>
  new Map(
    blocks
      .filter((block): block is DraftTable => block.type === "table")
      .map(({ rows }, at) => {
        const body = rows.findIndex(({ header }) => !header)
        return [at, { body: body < 0 ? rows.length : body }]
      }),
  )

/** The comments of the file with what they would hang on. */
function commentsOf(all: readonly PlacedComment[], doc: Node): FileReview["comments"] {
  const parts = partsById(doc)
  return all.map(({ root, author, at, body, quote, target }) => {
    const part = parts.get(target?.measureId ?? target?.blockId ?? "")
    return {
      ...{ author, at, body: short(body, shownText), quote: short(quote ?? "", shownField) },
      number: part?.number ?? "",
      text: part ? short(partText(part), 120) : "",
      answers: root !== null,
    }
  })
}

/** Shows how a file was read: every part of the plan, every table, every body, and all words that found no place. */
export function reviewOf(file: ReadFile): FileReview {
  const { draft, texts, items, keys, seen, doc, settings } = file
  const heads = seen ? headsSeen(seen) : ownHeads(draft.blocks)
  const parts = partsOf(
    doc,
    file.printed,
    keys,
    items.map((item) => file.settled.has(item)),
  )
  const bodies = new Map<string, number>()
  for (const { measure } of measuresOf(doc))
    for (const name of new Set(measure.participants.map((one) => one.name)))
      bodies.set(name, (bodies.get(name) ?? 0) + 1)
  const count = (is: ReviewedPart["is"]) => parts.filter((part) => part.is === is).length
  return {
    title: file.title,
    settings: {
      country: settings.country ?? "",
      language: settings.language ?? "en",
      currency: settings.currency ?? "",
      periodFrom: settings.periodFrom ?? null,
      periodTo: settings.periodTo ?? null,
    },
    counts: {
      goals: count("goal"),
      objectives: count("objective"),
      measures: count("measure"),
      paragraphs: count("text"),
      tables: count("table"),
    },
    parts,
    tables: seen === null ? [] : tablesOf(draft.blocks, seen, texts, file.chosen),
    bodies: [...bodies].map(([name, measures]) => ({ name, measures })),
    leftOver: leftOverOf(texts, doc, heads, draft.asides ?? []),
    notKept: file.notKept,
    tracked: draft.tracked ?? { insertions: 0, deletions: 0 },
    comments: commentsOf(file.comments, doc),
  }
}
