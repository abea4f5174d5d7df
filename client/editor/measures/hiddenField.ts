import type { NodeView } from "@tiptap/pm/view"

/**
 * The view of a field's own node: nothing. The measure shows its fields as one line and opens them
 * in place; the node stays in the document, out of the cursor's way.
 */
export function hiddenField(): NodeView {
  const dom = document.createElement("span")
  dom.hidden = true
  dom.contentEditable = "false"
  return { dom, ignoreMutation: () => true, stopEvent: () => true }
}
