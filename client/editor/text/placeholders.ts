import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import { headingKinds } from "../../../shared/document/block.ts"
import type { Words } from "../measures/fieldChips.ts"
import { leaveStructure, measureAround } from "../measures/measureCommands.ts"

const isHeading = (node: Node | null | undefined) =>
  node?.type.name === "block" && headingKinds.some((kind) => kind === node.attrs.kind)
const isEmptyBlock = (node: Node | null | undefined) =>
  node?.type.name === "block" && node.childCount === 0

/** The offset of a measure's first block and whether it is empty; remembered, since a node never changes. */
const firstBlocks = new WeakMap<Node, number | null>()
function emptyFirstBlock(measure: Node): number | null {
  const known = firstBlocks.get(measure)
  if (known !== undefined) return known
  let offset: number | null = null
  let seen = false
  measure.forEach((child, at) => {
    if (seen || child.type.name !== "block") return
    seen = true
    if (child.childCount === 0) offset = at + 1
  })
  firstBlocks.set(measure, offset)
  return offset
}

interface Hint {
  pos: number
  key: string
}

/** The empty places that say what belongs there: headings, measures, and the one paragraph under a heading. */
function hintsIn(doc: Node): Hint[] {
  const hints: Hint[] = []
  doc.forEach((part, pos, index) => {
    if (part.type.name === "measure") {
      const offset = emptyFirstBlock(part)
      if (offset !== null) hints.push({ pos: pos + offset, key: "measure" })
    } else if (isEmptyBlock(part)) {
      const next = doc.maybeChild(index + 1)
      const alone = isHeading(doc.maybeChild(index - 1)) && (!next || isHeading(next))
      if (isHeading(part) || (part.attrs.kind === "paragraph" && alone))
        hints.push({ pos, key: String(part.attrs.kind) })
    }
  })
  return hints
}

const pluginKey = new PluginKey<readonly Hint[]>("placeholders")

/** Where one stands in a table that nothing can be written under: the position after it. */
function tableEnd({ doc, selection }: EditorState): number | null {
  const { $to } = selection
  if ($to.depth === 0 || $to.node(1).type.name !== "table") return null
  const next = doc.maybeChild($to.index(0) + 1)
  return next?.type.name === "block" && !isHeading(next) ? null : $to.after(1)
}

/**
 * The placeholder of an empty block: in the one with the cursor, and in headings, measures and the
 * paragraph under a heading always, because what is empty must say what it is. Also marks the
 * measure the cursor is in, and shows the way out below a table.
 */
export const Placeholders = Extension.create<{ t: Words }>({
  name: "placeholders",
  addOptions: () => ({ t: (key: string) => key }),
  addProseMirrorPlugins() {
    const { t } = this.options
    const { editor } = this
    const hint = (doc: Node, { pos, key }: Hint) => {
      const attrs = { class: "is-empty", "data-placeholder": t(`placeholder.${key}`) }
      return Decoration.node(pos, pos + (doc.nodeAt(pos)?.nodeSize ?? 2), attrs)
    }
    const wayOut = () => {
      const button = document.createElement("button")
      button.type = "button"
      button.className = "below-table"
      button.contentEditable = "false"
      button.textContent = t("table.below")
      button.addEventListener("mousedown", (event) => {
        event.preventDefault()
        leaveStructure(editor.state, editor.view.dispatch, editor.view)
        editor.view.focus()
      })
      return button
    }
    return [
      new Plugin<readonly Hint[]>({
        key: pluginKey,
        state: {
          init: (_, { doc }) => hintsIn(doc),
          apply: (tr, before) => (tr.docChanged ? hintsIn(tr.doc) : before),
        },
        props: {
          decorations(state) {
            const { $from, empty } = state.selection
            const drawn: Decoration[] = []
            const measure = measureAround($from)
            if (measure) {
              const { pos, node } = measure
              drawn.push(Decoration.node(pos, pos + node.nodeSize, { class: "is-here" }))
            }
            if (editor.isEditable) {
              const hints = pluginKey.getState(state) ?? []
              for (const each of hints) drawn.push(hint(state.doc, each))
              const at = $from.depth > 0 ? $from.before() : -1
              if (empty && isEmptyBlock($from.parent) && !hints.some(({ pos }) => pos === at)) {
                const key = state.doc.childCount === 1 ? "start" : String($from.parent.attrs.kind)
                drawn.push(hint(state.doc, { pos: at, key }))
              }
              const below = tableEnd(state)
              if (below !== null)
                drawn.push(Decoration.widget(below, wayOut, { key: "below-table", side: -1 }))
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
