import type { EditorState } from "@tiptap/pm/state"
import { yUndoPluginKey } from "@tiptap/y-tiptap"

/** How many steps the person can undo now. */
export function undoDepth(state: EditorState): number {
  return yUndoPluginKey.getState(state)?.undoManager?.undoStack.length ?? 0
}
