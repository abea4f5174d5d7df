import type { EditorState, Transaction } from "@tiptap/pm/state"
import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap"
import type * as Y from "yjs"

/** The binding of y-tiptap, as far as this folder reads it. */
export interface Binding {
  doc: Y.Doc
  type: Y.XmlFragment
  /** Which ProseMirror node a Yjs type is drawn as. */
  mapping: ProsemirrorBinding["mapping"]
}

/** The editor's binding to its Yjs document. Throws for an editor without one. */
export function bindingOf(state: EditorState): Binding {
  const sync = ySyncPluginKey.getState(state)
  if (!sync) throw new RangeError("This editor is not bound to a document.")
  return { doc: sync.doc, type: sync.type, mapping: sync.binding.mapping }
}

/**
 * Whether a transaction came out of Yjs: another person's edit, an undo, or the first drawing. Such
 * a transaction replaces the whole document, and nothing may be written because of it.
 */
export function isRemote(tr: Transaction): boolean {
  const meta: { isChangeOrigin?: boolean } | undefined = tr.getMeta(ySyncPluginKey)
  return meta?.isChangeOrigin === true
}

/** Whether any of the transactions is an edit made in this editor. */
export function hasLocalEdit(transactions: readonly Transaction[]): boolean {
  return transactions.some((tr) => tr.docChanged) && !transactions.some(isRemote)
}
