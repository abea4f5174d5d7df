import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state"
import { partById } from "../anchors.ts"
import { isRemote } from "../local.ts"

const pluginKey = new PluginKey("measureGuard")

/** The page's guard over measures that are not to vanish by a slip. */
export interface MeasureGuard {
  /** Whether somebody commented on the measure or took a position on it. */
  guarded: (measureId: string) => boolean
  /** Asks the person; true when the measure may go. */
  confirmDelete: (measureId: string) => Promise<boolean>
}

/** Lets a transaction remove measures without asking: a move, or what was just confirmed. */
export function allowRemoval(tr: Transaction): Transaction {
  return tr.setMeta(pluginKey, true)
}

function measureIds(doc: Node): Set<string> {
  const ids = new Set<string>()
  doc.forEach((node) => {
    if (node.type.name === "measure" && node.attrs.id) ids.add(String(node.attrs.id))
  })
  return ids
}

/**
 * Holds back an edit that would remove a measure with comments or positions, by whatever key or
 * selection, and asks first.
 */
export const MeasureGuardian = Extension.create<MeasureGuard>({
  name: "measureGuard",
  addOptions: () => ({ guarded: () => false, confirmDelete: async () => true }),
  addProseMirrorPlugins() {
    const { guarded, confirmDelete } = this.options
    const { editor } = this
    const ask = async (ids: string[]) => {
      for (const id of ids) {
        if (!(await confirmDelete(id))) continue
        const part = partById(editor.state.doc, id)
        if (!part || editor.isDestroyed) continue
        const tr = editor.state.tr.delete(part.pos, part.pos + part.node.nodeSize)
        editor.view.dispatch(allowRemoval(tr))
      }
      if (!editor.isDestroyed) editor.view.focus()
    }
    return [
      new Plugin({
        key: pluginKey,
        filterTransaction(tr, state) {
          if (!tr.docChanged || isRemote(tr) || tr.getMeta(pluginKey)) return true
          const left = measureIds(tr.doc)
          const gone = [...measureIds(state.doc)].filter((id) => !left.has(id) && guarded(id))
          if (gone.length === 0) return true
          void ask(gone)
          return false
        },
      }),
    ]
  },
})
