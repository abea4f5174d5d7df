import type { Node } from "@tiptap/pm/model"
import type { PracticeStep } from "../../shared/coverage/set.ts"
import { headingKinds } from "../../shared/document/block.ts"
import { foldCase } from "../../shared/document/foldCase.ts"

/** How a plan is followed while it is carried out. */
const following =
  /monitor|reporting|мониторинг|отч[её]тност|контрол\p{L}* (?:за|над|исполнени|выполнени|реализаци)|hesabat|icra\p{L}* nəzarət|nəzarət mexanizm/u
const evaluating = /evaluat|оценк|qiymətləndir/u
/** What is looked at before a plan is made: that is no evaluation of the plan. */
const beforehand =
  /situation|needs|risk|ситуаци|обстановк|положени|потребност|риск|vəziyyət|ehtiyac/u

function isReview(heading: string): boolean {
  const title = foldCase(heading)
  return following.test(title) || (evaluating.test(title) && !beforehand.test(title))
}

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
    if (lowest > 0 && isReview(child.textContent)) return "monitoring"
    if (lowest <= 1) break
  }
  return nearest >= 0 && lowest > 0 && isEmptyChapter(doc, nearest) ? "measures" : null
}
