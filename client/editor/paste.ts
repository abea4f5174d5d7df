import { Extension } from "@tiptap/core"
import { Fragment, type Node, Slice } from "@tiptap/pm/model"
import { type EditorState, Plugin } from "@tiptap/pm/state"
import { flattenHtml } from "./pastedHtml.ts"
import { knownIds } from "./planIds.ts"

/**
 * Keeps the ids of what was cut from this plan and is not in it now; all others are taken off, so
 * that a copy, or a part of another plan, becomes a block or measure of its own.
 */
function ownIds(slice: Slice, state: EditorState): Slice {
  const known = knownIds(state)
  const present = new Set<unknown>()
  state.doc.descendants((node) => {
    if (node.attrs.id) present.add(node.attrs.id)
    return node.type.name !== "block"
  })
  const visit = (fragment: Fragment): Fragment => {
    const nodes: Node[] = []
    fragment.forEach((node) => {
      const children =
        node.isText || node.type.name === "block" ? node.content : visit(node.content)
      const { id } = node.attrs
      const keep = known.has(id) && !present.has(id)
      if (id === undefined || id === null || keep) nodes.push(node.copy(children))
      else nodes.push(node.type.create({ ...node.attrs, id: null }, children, node.marks))
    })
    return Fragment.from(nodes)
  }
  return new Slice(visit(slice.content), slice.openStart, slice.openEnd)
}

/** What comes in from Word, LibreOffice, Excel and the web, and from this plan itself. */
export const Paste = Extension.create({
  name: "planPaste",
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          transformPastedHTML: flattenHtml,
          transformPasted: (slice, view) => ownIds(slice, view.state),
        },
      }),
      new Plugin({
        props: {
          // A measure does not go into a measure or a cell: it is put behind the part the cursor is in.
          handlePaste(view, _, slice) {
            const { $to } = view.state.selection
            const top = $to.depth > 0 ? $to.node(1) : null
            if (!editor.isEditable || !top || top.type.name === "block") return false
            let hasMeasure = false
            slice.content.forEach((node) => {
              if (node.type.name === "measure") hasMeasure = true
            })
            if (!hasMeasure) return false
            const tr = view.state.tr.insert($to.after(1), slice.content)
            view.dispatch(tr.scrollIntoView().setMeta("paste", true))
            return true
          },
        },
      }),
    ]
  },
})
