import { Extension } from "@tiptap/core"
import { Plugin, TextSelection } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"

/** The part of ProseMirror's view that knows which of the browser's selections it has read. */
interface SelectionReader {
  domObserver: { currentSelection: { eq(shown: unknown): boolean } }
  domSelectionRange(): unknown
}

/**
 * The browser's selection where the person has moved it and ProseMirror has not read it yet:
 * browsers tell of a caret that a key has moved with the next frame only. Null where there is
 * nothing to read. Call it while the document is drawn as it is.
 */
export function unreadSelection(view: EditorView): TextSelection | null {
  const { domObserver } = view as unknown as SelectionReader
  const shown = view.dom.ownerDocument.getSelection()
  const { anchorNode, focusNode } = shown ?? {}
  if (!shown || !anchorNode || !focusNode || view.composing || !view.hasFocus()) return null
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return null
  if (domObserver.currentSelection.eq((view as unknown as SelectionReader).domSelectionRange()))
    return null
  const { doc, selection } = view.state
  const anchor = doc.resolve(view.posAtDOM(anchorNode, shown.anchorOffset))
  const head = doc.resolve(view.posAtDOM(focusNode, shown.focusOffset))
  const read = TextSelection.between(anchor, head)
  return read instanceof TextSelection && !read.eq(selection) ? read : null
}

/**
 * Takes the caret along where a person has just moved it when something is drawn that is no edit:
 * a standing, a highlight, somebody's caret. ProseMirror would put the old one back.
 */
export const UnreadSelection = Extension.create({
  name: "unreadSelection",
  addProseMirrorPlugins() {
    let shown: EditorView | null = null
    return [
      new Plugin({
        view(view) {
          shown = view
          return {
            destroy() {
              shown = null
            },
          }
        },
        appendTransaction(transactions, before, now) {
          if (!shown || shown.state !== before || now.doc !== before.doc) return null
          if (transactions.some((tr) => tr.docChanged || tr.selectionSet)) return null
          const read = unreadSelection(shown)
          return read && now.tr.setSelection(read).setMeta("addToHistory", false)
        },
      }),
    ]
  },
})
