import type { Node } from "@tiptap/pm/model"
import { type BudgetKind, fieldAttributes, type ParticipantRole } from "./fields/fields.ts"
import { type PlanPicture, picturesIn } from "./picture.ts"

/** A body that leads or joins a measure, by its printed name. */
export interface MeasureParticipant {
  role: ParticipantRole
  name: string
  byAgreement: boolean
  body: string | null
}

/** A measure's fields in the shape of the API. Empty fields are left out or null. */
export interface MeasureFields {
  lead: string[]
  partners: { name: string; byAgreement: boolean }[]
  time: { from: string | null; to: string | null; words: string } | null
  indicators: { words: string; baseline: string; target: string; verification: string }[]
  budget: {
    kind: BudgetKind
    amount: number | null
    currency: string | null
    source: string | null
    words: string
  } | null
  dependsOn: string[]
}

/** A measure as it is read from the document: its words and fields, without its number. */
export interface PlanMeasure {
  id: string
  /** The plain text, blocks joined by a line feed. */
  text: string
  /** The words of its footnotes, in order. */
  footnotes: string[]
  /** Its pictures, in order. */
  pictures: PlanPicture[]
  participants: MeasureParticipant[]
  fields: MeasureFields
}

/** The plain text of a node: breaks as line feeds, without footnotes. */
export function textOf(node: Node): string {
  let text = ""
  node.forEach((child) => {
    if (child.isText) text += child.text ?? ""
    else if (child.type.name === "hardBreak") text += "\n"
    else if (child.type.name !== "footnote") text += textOf(child)
  })
  return text
}

/** Every block at any depth inside `node` (a measure's, a table's), in order. */
export function blocksIn(node: Node): Node[] {
  const blocks: Node[] = []
  node.forEach((child) => {
    if (child.type.name === "block") blocks.push(child)
    else if (child.type.name.startsWith("table")) blocks.push(...blocksIn(child))
  })
  return blocks
}

function footnotesIn(node: Node): string[] {
  const words: string[] = []
  node.descendants((child) => {
    if (child.type.name === "footnote") words.push(textOf(child))
  })
  return words
}

/** The id of a block or a measure; "" when it has none. */
export const idOf = (node: Node): string => string(node.attrs.id) ?? ""

const string = (value: unknown) => (typeof value === "string" && value !== "" ? value : null)

function readIndicator(node: Node) {
  const indicator = { words: "", baseline: "", target: "", verification: "" }
  node.forEach((part) => {
    const key = part.type.name === "indicatorWords" ? "words" : part.type.name
    if (key in indicator) {
      const name = key as keyof typeof indicator
      indicator[name] = [indicator[name], textOf(part).trim()].filter(Boolean).join("; ")
    }
  })
  return indicator
}

function readBudget(node: Node): NonNullable<MeasureFields["budget"]> {
  const { kind, amount } = fieldAttributes.budget
  return {
    kind: kind.read(node.attrs.kind) as BudgetKind,
    amount: amount.read(node.attrs.amount) as number | null,
    currency: string(node.attrs.currency),
    source: string(node.attrs.source),
    words: textOf(node).trim(),
  }
}

/**
 * Reads a `measure` node. Where concurrent edits added two time frames or budgets, their words are
 * joined.
 */
export function readMeasure(node: Node): PlanMeasure {
  // A node is immutable, and a keystroke replaces only one: the other measures need not be read
  // again.
  const known = read.get(node)
  if (known) return known
  const measure = readOnce(node)
  read.set(node, measure)
  return measure
}

const read = new WeakMap<Node, PlanMeasure>()

function readOnce(node: Node): PlanMeasure {
  const participants: MeasureParticipant[] = []
  const indicators: MeasureFields["indicators"] = []
  let time: MeasureFields["time"] = null
  let budget: MeasureFields["budget"] = null
  const dependsOn: string[] = []
  node.forEach((child) => {
    if (child.type.name === "participant") {
      const name = textOf(child).trim()
      if (name === "") return
      participants.push({
        role: child.attrs.role === "partner" ? "partner" : "lead",
        name,
        byAgreement: child.attrs.byAgreement === true,
        body: string(child.attrs.body),
      })
    } else if (child.type.name === "timeFrame") {
      const words = textOf(child).trim()
      const from = string(child.attrs.from)
      const to = string(child.attrs.to)
      if (words === "" && !from && !to) return
      time = time
        ? { from: time.from ?? from, to: time.to ?? to, words: `${time.words}; ${words}` }
        : { from, to, words }
    } else if (child.type.name === "indicator") {
      const indicator = readIndicator(child)
      if (Object.values(indicator).some(Boolean)) indicators.push(indicator)
    } else if (child.type.name === "budget") {
      const read = readBudget(child)
      if (read.words === "" && read.amount === null && read.kind === "unknown") return
      budget = budget
        ? {
            ...budget,
            amount: budget.amount ?? read.amount,
            words: `${budget.words}; ${read.words}`,
          }
        : read
    } else if (child.type.name === "dependency") {
      const other = string(child.attrs.measure)
      if (other && !dependsOn.includes(other)) dependsOn.push(other)
    }
  })
  return {
    id: idOf(node),
    text: blocksIn(node)
      .map((block) => textOf(block))
      .join("\n"),
    footnotes: footnotesIn(node),
    pictures: picturesIn(node),
    participants,
    fields: {
      lead: participants.filter((p) => p.role === "lead").map((p) => p.name),
      partners: participants
        .filter((p) => p.role === "partner")
        .map(({ name, byAgreement }) => ({ name, byAgreement })),
      time,
      indicators,
      budget,
      dependsOn,
    },
  }
}
