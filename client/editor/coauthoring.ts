import { Collaboration } from "@tiptap/extension-collaboration"
import { Plugin } from "@tiptap/pm/state"
import { type ProsemirrorBinding, ySyncPluginKey, yUndoPluginKey } from "@tiptap/y-tiptap"
import type * as Y from "yjs"
import { fragmentName } from "../../shared/document/readDocument.ts"
import { type HeldSelection, selectionNow } from "./carets/keptCaret.ts"
import { drawRemoteEdits } from "./remoteEdits.ts"
import { writeBeforeCaret } from "./text/typedLetters.ts"

/** Goes to the place of an edit that was undone or done again. */
function undoneCaret(): Plugin {
  return new Plugin({
    view(view) {
      const undo: Y.UndoManager | undefined = yUndoPluginKey.getState(view.state)?.undoManager
      undo?.on("stack-item-popped", () => {
        const binding: ProsemirrorBinding = ySyncPluginKey.getState(view.state).binding
        const held: HeldSelection | null = binding.beforeTransactionSelection
        // Left there it would be taken for the caret when the next edit from elsewhere is drawn.
        Object.assign(binding, { beforeTransactionSelection: null })
        const selection = held && selectionNow(binding, view.state, held)
        if (selection) view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
      })
      return {}
    },
  })
}

/**
 * Binds the editor to the plan's document. What others write is drawn in place, one's caret stays at
 * its words, and letters are written where they are typed. `kept`: the nodes that an undo leaves once another person wrote in them.
 */
export function coauthoring(document: Y.Doc, kept: Set<string>) {
  return Collaboration.extend({
    addProseMirrorPlugins() {
      const plugins = this.parent?.() ?? []
      for (const { spec } of plugins) {
        const open = spec.view
        if (spec.key !== ySyncPluginKey || !open) continue
        spec.view = (view) => {
          const { binding } = ySyncPluginKey.getState(view.state)
          drawRemoteEdits(binding)
          writeBeforeCaret(binding)
          return open(view)
        }
      }
      return [...plugins, undoneCaret()]
    },
  }).configure({
    document,
    field: fragmentName,
    yUndoOptions: { protectedNodes: kept },
  })
}
