import { handleOf } from "../measures/fieldHandle.ts"
import type { PlanEditor } from "../planEditor.ts"

/** Puts an empty footnote behind the selection and opens it for writing. False where none can stand. */
export function insertFootnote({ editor, footnote }: PlanEditor): boolean {
  const { footnote: type } = editor.state.schema.nodes
  const { $to } = editor.state.selection
  if (!type || !editor.isEditable || $to.parent.type.name !== "block") return false
  editor.view.dispatch(editor.state.tr.insert($to.pos, type.create()))
  const node = editor.state.doc.nodeAt($to.pos)
  const handle = node && handleOf(editor.state, node)
  const at = editor.view.nodeDOM($to.pos)
  if (handle && at instanceof HTMLElement) footnote.set({ handle, at })
  return true
}
