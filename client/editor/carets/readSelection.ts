import { TextSelection } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"

/**
 * Takes the browser's selection into the editor at once. After a quick tap ProseMirror has not read
 * it yet, and a transaction dispatched then would put the old one back.
 */
export function readSelection(view: EditorView): void {
  const shown = view.dom.ownerDocument.getSelection()
  const { anchorNode, focusNode } = shown ?? {}
  if (!shown || !anchorNode || !focusNode || !view.dom.contains(anchorNode)) return
  if (!view.dom.contains(focusNode)) return
  const anchor = view.posAtDOM(anchorNode, shown.anchorOffset)
  const head = view.posAtDOM(focusNode, shown.focusOffset)
  const { doc, selection, tr } = view.state
  const read = TextSelection.between(doc.resolve(anchor), doc.resolve(head))
  if (!read.eq(selection)) view.dispatch(tr.setSelection(read))
}
