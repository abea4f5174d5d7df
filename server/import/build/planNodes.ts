import { randomBytes } from "node:crypto"
import type { Mark, Node } from "@tiptap/pm/model"
import type { BlockKind } from "../../../shared/document/block.ts"
import type { MoneyLegend } from "../../../shared/document/fields/budgetWords.ts"
import { hrefFits } from "../../../shared/document/href.ts"
import { planSchema } from "../../../shared/document/schema.ts"
import type { DraftTable, DraftText, Run } from "../draft.ts"
import { readFields } from "../fields/measureFields.ts"
import { tableGrid } from "../formats/tableGrid.ts"
import type { MeasureDraft } from "./measureDraft.ts"

const { nodes, marks } = planSchema

/** A fresh id for a block or a measure. */
export function freshId(): string {
  return randomBytes(9).toString("base64url")
}

function create(
  name: string,
  attributes: Record<string, unknown> | null,
  content: Node | Node[] = [],
): Node {
  const type = nodes[name]
  if (!type) throw new Error(`The plan schema has no node ${name}.`)
  return type.create(attributes, content)
}

function markList(run: Extract<Run, { text: string }>): Mark[] {
  const names = (["bold", "italic", "underline"] as const).filter((name) => run[name])
  const list = names.flatMap((name) => marks[name]?.create() ?? [])
  const link = hrefFits(run.link) ? marks.link?.create({ href: run.link }) : undefined
  return link ? [...list, link] : list
}

/** Runs as inline nodes. */
function inlineNodes(runs: readonly Run[]): Node[] {
  return runs.flatMap((run) => {
    if ("footnote" in run)
      return [create("footnote", null, run.footnote ? [planSchema.text(run.footnote)] : [])]
    if ("picture" in run) return [create("picture", { ...run.picture })]
    if ("break" in run) return [create("hardBreak", null)]
    return run.text === "" ? [] : [planSchema.text(run.text, markList(run))]
  })
}

/** A block of a kind, with a fresh id. */
export function blockNode(
  kind: BlockKind,
  runs: readonly Run[],
  { level = 1, indent = 0 } = {},
): Node {
  return create("block", { id: freshId(), kind, level, indent }, inlineNodes(runs))
}

/** The kind of a text part that needs no context: list items, quotes, paragraphs. */
export function plainKind(block: DraftText): BlockKind {
  if (block.type === "item") return block.ordered ? "ordered" : "bullet"
  return block.type === "quote" ? "quote" : "paragraph"
}

function plainBlock(block: DraftText): Node {
  return blockNode(plainKind(block), block.runs, {
    indent: block.type === "item" ? Math.min(block.indent, 5) : 0,
  })
}

function text(
  name: string,
  words: string,
  attributes: Record<string, unknown> | null = null,
): Node {
  return create(name, attributes, words ? [planSchema.text(words)] : [])
}

/** A measure under `id`: its words first, then its fields; `dependsOn` are ids of other measures. */
export function measureNode(
  measure: MeasureDraft,
  legend: MoneyLegend,
  id: string,
  dependsOn: readonly string[],
): Node {
  const fields = readFields(measure, legend)
  const content = [...measure.words, ...(measure.openLines ?? [])].map(plainBlock)
  for (const { role, name, byAgreement } of fields.participants)
    content.push(text("participant", name, { role, body: null, byAgreement }))
  if (fields.time)
    content.push(
      text("timeFrame", fields.time.words, { from: fields.time.from, to: fields.time.to }),
    )
  for (const indicator of fields.indicators) {
    const parts = (["words", "baseline", "target", "verification"] as const).filter(
      (part) => indicator[part],
    )
    content.push(
      create(
        "indicator",
        null,
        parts.map((part) => text(part === "words" ? "indicatorWords" : part, indicator[part])),
      ),
    )
  }
  if (fields.budget) {
    const { kind, amount, currency, source, words } = fields.budget
    content.push(text("budget", words, { kind, amount, currency, source }))
  }
  for (const other of dependsOn) content.push(create("dependency", { measure: other }))
  return create("measure", { id }, content)
}

/** A table whose every row has all its cells: gaps and overlaps of the file are filled. */
export function tableNode(table: DraftTable): Node {
  const grid = tableGrid(table)
  const rows = grid.map((row, at) => {
    const header = table.rows[at]?.header ?? false
    const cells: Node[] = []
    for (let column = 0; column < table.columns; column++) {
      const place = row[column]
      if (!place) {
        cells.push(create(header ? "tableHeader" : "tableCell", null, [blockNode("paragraph", [])]))
        continue
      }
      const { cell } = place
      // Only where the cell begins, and as far as it really reaches in the grid.
      if (place.row !== at || row.indexOf(place) !== column) continue
      const across = row.filter((other) => other === place).length
      let down = 1
      while (grid[at + down]?.[column] === place) down += 1
      const blocks = cell.blocks.map(plainBlock)
      const content = blocks.length > 0 ? blocks : [blockNode("paragraph", [])]
      const name = header || cell.header ? "tableHeader" : "tableCell"
      cells.push(create(name, { colspan: across, rowspan: down }, content))
    }
    return create("tableRow", null, cells)
  })
  return create("table", null, rows)
}

/** The document of these parts. */
export function planDocument(content: readonly Node[]): Node {
  return planSchema.topNodeType.create(null, [...content])
}
