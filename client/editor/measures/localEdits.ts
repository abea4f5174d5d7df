import type { Node } from "@tiptap/pm/model"
import { hasLocalEdit } from "../local.ts"
import type { PlanEditor } from "../planEditor.ts"
import { undoDepth } from "../undoDepth.ts"

/** The ids of the blocks and measures of `before` that are not in `after` as they were. */
export function changedIds(before: Node, after: Node): string[] {
  // Unchanged parts are the same object: only the range between the two ends is compared.
  let start = 0
  const most = Math.min(before.childCount, after.childCount)
  while (start < most && before.child(start) === after.child(start)) start += 1
  let end = 0
  const last = (doc: Node) => doc.child(doc.childCount - 1 - end)
  while (end < most - start && last(before) === last(after)) end += 1
  const kept = new Set<Node>()
  for (let at = start; at < after.childCount - end; at++) kept.add(after.child(at))
  const ids: string[] = []
  const note = ({ attrs }: Node) => {
    if (typeof attrs.id === "string" && attrs.id !== "") ids.push(attrs.id)
  }
  for (let at = start; at < before.childCount - end; at++) {
    const part = before.child(at)
    if (kept.has(part)) continue
    note(part)
    part.descendants(note)
  }
  return ids
}

/**
 * Tells which blocks and measures the person writes in or takes away here, with the steps that can
 * be undone after it; silent on what others do and on undoing. Returns the way to stop.
 */
export function onLocalEdit(
  { editor }: PlanEditor,
  onEdit: (ids: string[], step: number) => void,
): () => void {
  const listen: Parameters<typeof editor.on<"transaction">>[1] = ({ transaction }) => {
    if (!hasLocalEdit([transaction])) return
    const ids = changedIds(transaction.before, editor.state.doc)
    if (ids.length > 0) onEdit(ids, undoDepth(editor.state))
  }
  editor.on("transaction", listen)
  return () => {
    editor.off("transaction", listen)
  }
}
