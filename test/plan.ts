import type { Node } from "@tiptap/pm/model"
import * as Y from "yjs"
import type { BlockKind } from "../shared/document/block.ts"
import { planSchema } from "../shared/document/schema.ts"
import { writeDocument } from "../shared/document/writeDocument.ts"

// A small language for plans: plan(section("Protection"), measure("m1", "Train inspectors", lead("Interior"))).

const text = (words: string) => (words === "" ? [] : [planSchema.text(words)])
const node = (type: string, attrs: Record<string, unknown>, children: readonly Node[]) =>
  planSchema.node(type, attrs, children)

/** A block of any kind. */
export function block(kind: BlockKind, words: string, attrs: Record<string, unknown> = {}): Node {
  return node("block", { kind, ...attrs }, text(words))
}
export const paragraph = (words: string, id: string | null = null) =>
  block("paragraph", words, { id })
export const section = (words: string, level = 1) => block("section", words, { level })
export const goal = (words: string) => block("goal", words)
export const objective = (words: string) => block("objective", words)

export const lead = (name: string, byAgreement = false) =>
  node("participant", { role: "lead", byAgreement }, text(name))
export const partner = (name: string, byAgreement = false) =>
  node("participant", { role: "partner", byAgreement }, text(name))
export const time = (words: string, to: string | null = null, from: string | null = null) =>
  node("timeFrame", { from, to }, text(words))
export function indicator(words: string, baseline = "", target = "", verification = "") {
  const part = (type: string, value: string) => (value === "" ? [] : [node(type, {}, text(value))])
  return node("indicator", {}, [
    ...part("indicatorWords", words),
    ...part("baseline", baseline),
    ...part("target", target),
    ...part("verification", verification),
  ])
}
export const budget = (words: string, attrs: Record<string, unknown> = {}) =>
  node("budget", attrs, text(words))
export const dependency = (measure: string) => node("dependency", { measure }, [])
export const footnote = (words: string) => node("footnote", {}, text(words))

/** A measure: words (one string a block) and fields, in any order. */
export function measure(id: string, ...parts: (string | Node)[]): Node {
  const children = parts.map((part, index) =>
    typeof part === "string" ? paragraph(part, `${id}-${index}`) : part,
  )
  return node("measure", { id }, children)
}

/** A table of rows of cell words; the first row is a header row. */
export function table(...rows: string[][]): Node {
  const cells = (row: string[], type: string) =>
    row.map((words) => node(type, {}, [paragraph(words)]))
  return node(
    "table",
    {},
    rows.map((row, index) =>
      node("tableRow", {}, cells(row, index === 0 ? "tableHeader" : "tableCell")),
    ),
  )
}

/** A whole plan. */
export const plan = (...parts: Node[]): Node => planSchema.node("doc", null, parts)

/** A plan in a Y.Doc of its own. */
export function planDoc(...parts: Node[]): Y.Doc {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, writeDocument(plan(...parts)))
  return doc
}
