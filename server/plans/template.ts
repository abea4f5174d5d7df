import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../shared/api/plans.ts"
import { block, measure, planDocument } from "./planNode.ts"
import { type TemplateLine, templateLines } from "./templateWords.ts"

function toNode(line: TemplateLine): Node {
  return line.kind === "measure" ? measure({}) : block(line.kind, line.words)
}

/** The document a plan starts with when it is made from a template, in the plan's language. */
export function templateDocument(
  template: keyof typeof templateLines,
  { title, language }: Pick<PlanSettings, "title" | "language">,
): Node {
  const lines = templateLines[template][language]
  return planDocument([block("title", title), ...lines.map(toNode)])
}
