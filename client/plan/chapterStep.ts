import type { Node } from "@tiptap/pm/model"
import type { PracticeStep } from "../../shared/coverage/set.ts"
import { headingKinds } from "../../shared/document/block.ts"

const review =
  /monitor|evaluat|reporting|мониторинг|оценк|отчетност|отчётност|monitorinq|qiymətləndir|hesabat/iu

const opens = (node: Node | null) =>
  node !== null && node.type.name === "block" && headingKinds.includes(node.attrs.kind)

/** How far up a heading stands: what a chapter holds stands lower than it. */
function rank({ attrs: { kind, level } }: Node): number {
  if (kind === "title") return 0
  if (kind === "section" || kind === "heading") return Number(level)
  return kind === "goal" ? 5 : 6
}

/** Whether nothing but blank lines stands under the heading with this index. */
function isEmptyChapter(doc: Node, at: number): boolean {
  for (let i = at + 1; i < doc.childCount; i++) {
    const child = doc.child(i)
    if (opens(child)) return rank(child) <= rank(doc.child(at))
    if (child.type.name !== "block" || child.textContent.trim() !== "") return false
  }
  return true
}

/**
 * The step of making a plan that somebody is at whose caret stands at `pos`: its chapter on
 * monitoring and evaluation, or a chapter that waits for measures; else null.
 */
export function chapterStep(doc: Node, pos: number): PracticeStep | null {
  const { index: here } = doc.childAfter(Math.min(pos, doc.content.size - 1))
  let nearest = -1
  let lowest = Number.POSITIVE_INFINITY
  for (let i = Math.min(here, doc.childCount - 1); i >= 0; i--) {
    const child = doc.child(i)
    if (!opens(child) || rank(child) >= lowest) continue
    if (nearest < 0) nearest = i
    lowest = rank(child)
    if (lowest > 0 && review.test(child.textContent)) return "monitoring"
    if (lowest <= 1) break
  }
  return nearest >= 0 && lowest > 0 && isEmptyChapter(doc, nearest) ? "measures" : null
}
