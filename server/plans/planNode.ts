import type { Node } from "@tiptap/pm/model"
import type { BlockKind } from "../../shared/document/block.ts"
import { planSchema } from "../../shared/document/schema.ts"
import { newId } from "../storage/database/id.ts"

function node(type: string, attributes: Record<string, unknown>, content: Node[] | string): Node {
  const made = planSchema.nodes[type]
  if (!made) throw new Error(`The schema has no node ${type}.`)
  const children =
    typeof content === "string" ? (content === "" ? [] : [planSchema.text(content)]) : content
  return made.create(attributes, children)
}

/** A block of a plan with an id of its own. */
export function block(kind: BlockKind, words: string, level = 1): Node {
  return node("block", { id: newId(), kind, level }, words)
}

/** The words and fields of a measure; what is absent is there and empty, so that two people fill one node. */
export interface MeasureWords {
  words?: string[]
  lead?: string
  partners?: { name: string; byAgreement: boolean }[]
  time?: { words: string; from: string | null; to: string | null }
  indicator?: { words: string; baseline: string; target: string; verification: string }
  budget?: { words: string; kind: string; amount: number | null; currency: string | null }
}

/** A measure of a plan with an id of its own. */
export function measure({
  words = [""],
  lead = "",
  partners = [],
  time = { words: "", from: null, to: null },
  indicator = { words: "", baseline: "", target: "", verification: "" },
  budget = { words: "", kind: "unknown", amount: null, currency: null },
}: MeasureWords): Node {
  const { words: budgetWords, ...budgetAttributes } = budget
  return node("measure", { id: newId() }, [
    ...words.map((line) => block("paragraph", line)),
    node("participant", { role: "lead" }, lead),
    ...partners.map(({ name, byAgreement }) =>
      node("participant", { role: "partner", byAgreement }, name),
    ),
    node("timeFrame", { from: time.from, to: time.to }, time.words),
    node("indicator", {}, [
      node("indicatorWords", {}, indicator.words),
      node("baseline", {}, indicator.baseline),
      node("target", {}, indicator.target),
      node("verification", {}, indicator.verification),
    ]),
    node("budget", budgetAttributes, budgetWords),
  ])
}

/** The document of a plan from its parts. */
export const planDocument = (parts: Node[]): Node => node("doc", {}, parts)
