import { Extension } from "@tiptap/core"
import { Plugin } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import type { Words } from "./fieldLabels.ts"
import { measureAround } from "./measureCommands.ts"

/**
 * What stands in an empty block: in the one with the cursor, and in headings and measures always,
 * because an empty measure must say what it is. Also marks the measure the cursor is in.
 */
export const Placeholders = Extension.create<{ t: Words }>({
  name: "placeholders",
  addOptions: () => ({ t: (key: string) => key }),
  addProseMirrorPlugins() {
    const { t } = this.options
    const { editor } = this
    return [
      new Plugin({
        props: {
          decorations(state) {
            const { $from, empty } = state.selection
            const drawn: Decoration[] = []
            const measure = measureAround($from)
            if (measure) {
              const { pos, node } = measure
              drawn.push(Decoration.node(pos, pos + node.nodeSize, { class: "is-here" }))
            }
            const block = $from.parent
            if (
              empty &&
              editor.isEditable &&
              block.type.name === "block" &&
              block.childCount === 0
            ) {
              const first = measure && $from.depth === 2 && $from.index(1) === 0
              const key = first
                ? "measure"
                : state.doc.childCount === 1
                  ? "start"
                  : block.attrs.kind
              const at = $from.before()
              const attrs = { class: "is-empty", "data-placeholder": t(`placeholder.${key}`) }
              drawn.push(Decoration.node(at, at + block.nodeSize, attrs))
            }
            return drawn.length > 0 ? DecorationSet.create(state.doc, drawn) : null
          },
          handleDOMEvents: {
            // An empty plan has no block to stand in yet; it gets one when somebody wants to write.
            focus(view) {
              const { block } = view.state.schema.nodes
              if (editor.isEditable && view.state.doc.childCount === 0 && block)
                view.dispatch(view.state.tr.insert(0, block.create()))
              return false
            },
          },
        },
      }),
    ]
  },
})
