import type { Editor } from "@tiptap/core"

/**
 * Gives the keyboard to the text after a command of a menu, so that the next keys, Ctrl+Z among them,
 * are the text's. A menu that closes takes the keyboard back to its button unless it is moved after
 * that moment: so this comes a turn later.
 */
export function focusText(editor: Editor): void {
  setTimeout(() => {
    if (!editor.isDestroyed) editor.view.focus()
  })
}
