import type { Node } from "@tiptap/pm/model"
import { type BlockKind, blockAttributes, headingKinds } from "./block.ts"
import { idOf, type PlanMeasure, readMeasure, textOf } from "./planMeasure.ts"

/** A part of the plan in reading order, with its computed number ("" when it has none). */
export type OutlinePart =
  | {
      type: "heading"
      id: string
      kind: BlockKind
      level: number
      number: string
      text: string
      node: Node
      pos: number
    }
  | {
      type: "block"
      id: string
      kind: BlockKind
      number: string
      text: string
      node: Node
      pos: number
    }
  | { type: "measure"; id: string; number: string; measure: PlanMeasure; node: Node; pos: number }
  | { type: "table"; id: string; number: string; node: Node; pos: number }

class Numbering {
  private sections: number[] = []
  private goal = 0
  private objective = 0
  private measure = 0
  private clause = 0
  private ordered: number[] = []
  private inGoal = false
  private inObjective = false

  heading(kind: BlockKind, level: number): string {
    this.ordered = []
    if (kind === "section") {
      const depth = Math.min(Math.max(level, 1), this.sections.length + 1)
      this.sections = this.sections.slice(0, depth)
      while (this.sections.length < depth) this.sections.push(0)
      this.sections[depth - 1] = (this.sections[depth - 1] ?? 0) + 1
      this.clause = 0
      // A new chapter ends the goal before it; goals are numbered through the whole plan.
      if (depth === 1) this.inGoal = this.inObjective = false
      return this.sections.join(".")
    }
    if (kind === "goal") {
      this.goal += 1
      this.objective = this.measure = 0
      this.inGoal = true
      this.inObjective = false
      return String(this.goal)
    }
    if (kind === "objective") {
      this.objective += 1
      this.measure = 0
      this.inObjective = true
      return this.inGoal ? `${this.goal}.${this.objective}` : String(this.objective)
    }
    return ""
  }

  block(kind: BlockKind, indent: number): string {
    if (kind === "numbered") {
      this.ordered = []
      this.clause += 1
      return [...this.sections, this.clause].join(".")
    }
    if (kind === "ordered") {
      this.ordered = this.ordered.slice(0, indent + 1)
      while (this.ordered.length <= indent) this.ordered.push(0)
      this.ordered[indent] = (this.ordered[indent] ?? 0) + 1
      return this.ordered
        .slice(0, indent + 1)
        .map((n) => n || 1)
        .join(".")
    }
    if (kind !== "bullet") this.ordered = []
    return ""
  }

  /** `besideObjectives`: an objective follows in the same goal, and would have the same number. */
  nextMeasure(besideObjectives: boolean): string {
    this.ordered = []
    this.measure += 1
    const prefix: number[] = []
    if (this.inGoal) prefix.push(this.goal)
    if (this.inObjective) prefix.push(this.objective)
    else if (besideObjectives) prefix.push(0)
    return [...prefix, this.measure].join(".")
  }
}

/** Whether a part begins a goal, or a chapter, which ends the goal before it. */
const closesGoal = ({ attrs }: Node) =>
  attrs.kind === "goal" ||
  (attrs.kind === "section" && blockAttributes.level.read(attrs.level) === 1)

/** For each part whether an objective follows in the same goal; one more for the end. */
function objectivesAhead(parts: readonly Node[]): boolean[] {
  const ahead = new Array<boolean>(parts.length + 1).fill(false)
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]
    if (part?.attrs.kind === "objective") ahead[index] = true
    else ahead[index] = part && closesGoal(part) ? false : ahead[index + 1] === true
  }
  return ahead
}

/**
 * Whether a measure put before `parts[index]` would be in no objective while its goal has some:
 * between a goal and its first objective.
 */
export function isBesideObjectives(parts: readonly Node[], index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const part = parts[before]
    if (part?.attrs.kind === "objective") return false
    if (part && closesGoal(part)) break
  }
  return objectivesAhead(parts)[index] === true
}

const texts = new WeakMap<Node, string>()

/** {@link textOf}, cached: a node is immutable. */
function textOnce(node: Node): string {
  let text = texts.get(node)
  if (text === undefined) {
    text = textOf(node)
    texts.set(node, text)
  }
  return text
}

const outlines = new WeakMap<Node, readonly OutlinePart[]>()

/**
 * The parts of a plan (a `doc` node) in reading order with their display numbers, which are
 * computed from the order: sections 1, 1.1; numbered paragraphs by section (5.1); goals through the
 * whole plan; objectives and measures within them (1.1.1; 1.0.1 before the first objective). `pos`
 * is the ProseMirror position. Cached for each `doc`.
 */
export function outline(doc: Node): readonly OutlinePart[] {
  const known = outlines.get(doc)
  if (known) return known
  const parts = readOutline(doc)
  outlines.set(doc, parts)
  return parts
}

function readOutline(doc: Node): OutlinePart[] {
  const parts: OutlinePart[] = []
  const numbering = new Numbering()
  const ahead = objectivesAhead(doc.content.content)
  doc.forEach((node, pos, index) => {
    const id = idOf(node)
    if (node.type.name === "measure") {
      parts.push({
        type: "measure",
        id,
        number: numbering.nextMeasure(ahead[index] === true),
        measure: readMeasure(node),
        node,
        pos,
      })
    } else if (node.type.name === "block") {
      const kind = blockAttributes.kind.read(node.attrs.kind) as BlockKind
      const text = textOnce(node)
      if (headingKinds.includes(kind)) {
        const level = Number(blockAttributes.level.read(node.attrs.level))
        const number = numbering.heading(kind, level)
        parts.push({ type: "heading", id, kind, level, number, text, node, pos })
      } else {
        const indent = Number(blockAttributes.indent.read(node.attrs.indent))
        const number = numbering.block(kind, indent)
        parts.push({ type: "block", id, kind, number, text, node, pos })
      }
    } else if (node.type.name === "table") {
      parts.push({ type: "table", id: `table@${pos}`, number: "", node, pos })
    }
  })
  return parts
}

/** The measures of a plan with their numbers, in order. */
export function measuresOf(doc: Node): { number: string; measure: PlanMeasure; pos: number }[] {
  return outline(doc).flatMap((part) =>
    part.type === "measure" ? [{ number: part.number, measure: part.measure, pos: part.pos }] : [],
  )
}
