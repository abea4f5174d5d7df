import type { Node } from "@tiptap/pm/model"
import type { PracticeStep } from "../../shared/coverage/set/set.ts"
import { headingKinds } from "../../shared/document/block.ts"
import { namesAims, namesReview } from "./chapterNames.ts"

const opens = (node: Node | null) =>
  node !== null && node.type.name === "block" && headingKinds.includes(node.attrs.kind)

/** How far up a heading stands: what a chapter holds stands lower than it. */
function rank({ attrs: { kind, level } }: Node): number {
  if (kind === "title") return 0
  if (kind === "section" || kind === "heading") return Number(level)
  return kind === "goal" ? 5 : 6
}

const isAim = (node: Node) =>
  node.type.name === "block" && (node.attrs.kind === "goal" || node.attrs.kind === "objective")

/** The content under the heading with this index. */
function chapterAt(doc: Node, at: number): Node[] {
  const inside: Node[] = []
  for (let i = at + 1; i < doc.childCount; i++) {
    const child = doc.child(i)
    if (opens(child) && rank(child) <= rank(doc.child(at))) break
    inside.push(child)
  }
  return inside
}

/**
 * The step of making a plan that somebody is at whose caret stands at `pos`: its chapter on
 * monitoring and evaluation, or one of goals and measures that waits for its first measure; else
 * null.
 */
export function chapterStep(doc: Node, pos: number): PracticeStep | null {
  const { index: here } = doc.childAfter(Math.min(pos, doc.content.size - 1))
  const chapters: number[] = []
  let lowest = Number.POSITIVE_INFINITY
  for (let i = Math.min(here, doc.childCount - 1); i >= 0; i--) {
    const child = doc.child(i)
    if (!opens(child) || rank(child) >= lowest) continue
    lowest = rank(child)
    if (lowest === 0) break
    if (namesReview(child.textContent)) return "monitoring"
    chapters.push(i)
    if (lowest <= 1) break
  }
  const [nearest] = chapters
  if (nearest === undefined) return null
  const inside = chapterAt(doc, nearest)
  if (inside.some((node) => !opens(node) && node.textContent.trim() !== "")) return null
  const gathers =
    inside.some((node) => node.type.name === "measure" || isAim(node)) ||
    chapters.some((at) => isAim(doc.child(at)) || namesAims(doc.child(at).textContent))
  return gathers ? "measures" : null
}
